import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/*
 * Layout is Prettier's, imports are tests/architecture.test.ts's, types are the compiler's.
 * Here stand mistakes, and the doors by which text from outside could become code.
 */

const html = 'Text from outside must never become markup or code (reliability notes, 3.9).';

/** Ways of turning a string into markup, by property name. */
const markup =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|dangerouslySetInnerHTML)$/';

const everywhere = [
  { selector: `MemberExpression[property.name=${markup}]`, message: html },
  { selector: `MemberExpression[property.value=${markup}]`, message: html },
  { selector: `Property[key.name=${markup}]`, message: html },
  { selector: `Property[key.value=${markup}]`, message: html },
  { selector: `JSXAttribute[name.name=${markup}]`, message: html },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: html,
  },
  {
    selector:
      ':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration, ClassDeclaration)' +
      '[id.name=/^(Response|Event|Record|Screen|Text|Range|Selection|Storage|Option)$/]',
    message: 'This is the name of a global type of the platform; choose one from design.md, Words.',
  },
];

const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is found by search and cannot differ between files.',
};

const pure = 'core/ holds functions of their arguments only: let the caller pass it in.';

export default defineConfig(
  { ignores: ['**/*.d.ts', 'tests/vectors/**', 'tests/.output/**'] },
  tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'array-callback-return': 'error',
      eqeqeq: 'error',
      'no-async-promise-executor': 'error',
      'no-cond-assign': 'error',
      'no-console': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'error',
      'no-loss-of-precision': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', { name: 'DOMParser', message: html }],
      'no-restricted-syntax': ['error', ...everywhere, noDefault],
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
    },
  },
  {
    // A promise nobody waits for is an answer nobody knows to be kept.
    // Not in the scripts of .astro files: the types project does not know them, and a script that
    // cannot be parsed is passed over without a word.
    files: ['src/{core,device,stores,components,schemas,build}/**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pure },
        { object: 'Math', property: 'random', message: pure },
      ],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        noDefault,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
      ],
    },
  },
  {
    files: ['src/build/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-constant-condition': 'off', // sums written out by hand
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        noDefault,
        {
          selector: "MemberExpression[property.name='waitForTimeout']",
          message: 'Wait for what should be seen, not for time.',
        },
      ],
    },
  },
  {
    // The tools look for a default export here.
    files: ['**/*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
);
