/** What a built script asks of the browser. */
import { parse, type Node } from 'acorn';
import type { Newer } from './names.ts';

type Any = Node & Readonly<Record<string, unknown>>;

/** A name without brackets is read, with them it is called: `at`, `at()`. */
export type ScriptNames = {
  /** Names that the script asks others for, of the newer ones. */
  readonly used: ReadonlySet<string>;
  /** Names that it gives to fields and functions of its own. */
  readonly own: ReadonlySet<string>;
};

const isNode = (value: unknown): value is Any =>
  typeof value === 'object' && value !== null && 'type' in value;

const nodesOf = (value: unknown): Any[] => [value].flat().filter(isNode);
const childrenOf = (node: Any): Any[] => Object.values(node).flatMap(nodesOf);

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/** `x.name`, `x['name']`, `{ name } = x`. */
const keyOf = (key: unknown, isComputed: unknown): string | undefined => {
  if (isNode(key) && key.type === 'Literal') return String(key['value']);
  return isComputed === true ? undefined : nameOf(key);
};

/** Every name that this part of the tree binds. */
const bound = (pattern: unknown): string[] =>
  nodesOf(pattern).flatMap((node) => {
    if (node.type === 'Property') return bound(node['value']);
    if (node.type === 'AssignmentPattern') return bound(node['left']);
    return nameOf(node) ?? childrenOf(node).flatMap(bound);
  });

/** What the children of a node are, where one of them is only a name. */
const besides = (node: Any, child: string): Any[] =>
  childrenOf(node['computed'] === true ? node : ({ ...node, [child]: null } as Any));

/** Before Chrome 91 a chain does not stop where it should when one of its calls is `x?.y(...all, last)`. */
export const EARLY_SPREAD = '?.(...all, last)';

const spreadsEarly = (call: Any): boolean =>
  nodesOf(call['arguments'])
    .slice(0, -1)
    .some(({ type }) => type === 'SpreadElement');

/** The calls and accesses of an optional chain. */
const linksOf = (node: unknown): Any[] =>
  nodesOf(node).flatMap((link) =>
    /^(Call|Member)Expression$/.test(link.type)
      ? [link, ...linksOf(link['callee'] ?? link['object'])]
      : [],
  );

/** Which part of a node binds names. */
const BINDS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
};

/**
 * Not counted as used is what is only asked for: `typeof X`, and what is called
 * only if it is there, `x.y?.()`.
 * @throws a SyntaxError when the script is not ES2020, which is what Chrome 80 reads
 */
export const namesIn = (script: string, isModule: boolean, newer: Newer): ScriptNames => {
  const [used, own, globals, variables] = [0, 1, 2, 3].map(() => new Set<string>());
  if (!used || !own || !globals || !variables) throw new Error('four sets');

  const give = (name: string | undefined, value: unknown): void => {
    if (name === undefined) return;
    own.add(name);
    if (isNode(value) && /Function/.test(value.type)) own.add(`${name}()`);
  };
  const member = (node: Any, isCalled: boolean): void => {
    const name = keyOf(node['property'], node['computed']);
    if (name !== undefined && newer.has(name)) used.add(isCalled ? `${name}()` : name);
  };

  const walk = (node: Any): void => {
    for (const part of BINDS[node.type] ?? [])
      bound(node[part]).forEach((name) => variables.add(name));
    switch (node.type) {
      case 'MemberExpression':
        member(node, false);
        return besides(node, 'property').forEach(walk);
      case 'ChainExpression':
        if (linksOf(node['expression']).some(spreadsEarly)) used.add(EARLY_SPREAD);
        break;
      case 'CallExpression': {
        const callee = node['callee'];
        if (!isNode(callee) || callee.type !== 'MemberExpression') break;
        if (node['optional'] !== true) member(callee, true);
        return [...besides(callee, 'property'), ...nodesOf(node['arguments'])].forEach(walk);
      }
      case 'AssignmentExpression': {
        const left = node['left'];
        if (!isNode(left) || left.type !== 'MemberExpression') break;
        const [object, name] = [left['object'], keyOf(left['property'], left['computed'])];
        // What is set on another thing may be meant for the browser: `panel.inert = true`.
        if (isNode(object) && object.type === 'ThisExpression') give(name, node['right']);
        else if (
          isNode(node['right']) &&
          /Function/.test(node['right'].type) &&
          !/^on/.test(name ?? '')
        )
          give(name, node['right']);
        break;
      }
      case 'UnaryExpression':
        if (node['operator'] === 'typeof' && nameOf(node['argument']) !== undefined) return;
        break;
      case 'ObjectPattern':
        for (const part of nodesOf(node['properties'])) {
          const name = keyOf(part['key'], part['computed']);
          if (name !== undefined && newer.has(name)) used.add(name);
          if (isNode(part['value'])) walk(part['value']);
        }
        return;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        give(keyOf(node['key'], node['computed']), node['value']);
        return besides(node, 'key').forEach(walk);
      case 'ImportSpecifier':
      case 'ExportSpecifier':
        return;
      case 'Identifier':
        if (newer.has(String(node['name']))) globals.add(String(node['name']));
        return;
    }
    childrenOf(node).forEach(walk);
  };
  const options = { ecmaVersion: 2020, sourceType: isModule ? 'module' : 'script' } as const;
  walk(parse(script, options) as unknown as Any);
  for (const name of globals) if (!variables.has(name)) used.add(name);
  return { used, own };
};
