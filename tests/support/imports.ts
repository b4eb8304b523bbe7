import ts from 'typescript';

/** One name that a file asks for: a package, another file, or a glob of files. */
export type Import = {
  readonly specifier: string;
  readonly isDynamic: boolean;
  readonly isTypeOnly: boolean;
};

/** What a file asks for and what it hands on. */
export type Scan = {
  readonly imports: readonly Import[];
  /** It hands on what other files export. */
  readonly hasReexport: boolean;
  /** It does nothing else. */
  readonly isOnlyReexports: boolean;
  /** It loads a module whose name is known at run time only. */
  readonly hasComputedImport: boolean;
};

/** Finds every import in a source file by its ending: .ts .tsx .mjs .astro .mdx .css. */
export function scan(path: string, text: string): Scan {
  if (path.endsWith('.css')) return merge([scanStyles(text)]);
  if (path.endsWith('.mdx')) return merge([scanLesson(text)]);
  if (path.endsWith('.astro')) return scanAstro(text);
  return /\.([cm]?[jt]s|tsx|jsx)$/.test(path) ? scanScript(path, text) : merge([]);
}

function scanAstro(text: string): Scan {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const rest = text.slice(frontmatter?.[0].length ?? 0);
  const parts = [scanScript('frontmatter.ts', frontmatter?.[1] ?? '')];
  const blocks = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
  for (const [, tag, body = ''] of rest.matchAll(blocks)) {
    parts.push(tag === 'style' ? scanStyles(body) : scanScript('script.ts', body));
  }
  for (const [, open = ''] of rest.matchAll(/<script\b([^>]*)>/g)) {
    const src = /\bsrc=["']([^"']+)["']/.exec(open)?.[1];
    if (src !== undefined) parts.push(asking(src));
  }
  // Between the tags: `{(await import('./x.ts')).y}`.
  const markup = rest.replace(blocks, '');
  for (const match of markup.matchAll(/\bimport\s*\(\s*(["'`])(.*?)\1/g))
    parts.push(asking(match[2] ?? '', true));
  return merge(parts);
}

/** In MDX a line that starts with `import` or `export` is code, outside fences. */
function scanLesson(text: string): Scan {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const lines = [...prose.matchAll(/^(?:import|export)[\s{*'"].*$/gm)];
  return merge(
    lines.map(([line]) => asking(/["']([^"']+)["'];?\s*$/.exec(line)?.[1] ?? line.trim())),
  );
}

function scanStyles(text: string): Scan {
  const pattern = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g;
  return merge([...text.matchAll(pattern)].map((match) => asking(match[1] ?? '')));
}

function scanScript(name: string, text: string): Scan {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  let hasComputedImport = false;

  const add = (node: ts.Node | undefined, isDynamic: boolean, isTypeOnly = false): boolean => {
    if (node === undefined || !ts.isStringLiteralLike(node)) return false;
    imports.push({ specifier: node.text, isDynamic, isTypeOnly });
    return true;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, false, isTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, false, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, false, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (!add(node.arguments[0], true)) hasComputedImport = true;
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'require') {
      add(node.arguments[0], false);
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') {
      const [first] = node.arguments;
      const globs = first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
      for (const glob of globs) add(glob, true);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      // `new Worker(new URL('./photo-worker.ts', import.meta.url))`; a folder or picture is no import
      const [name, from] = node.arguments ?? [];
      if (
        from?.getText() === 'import.meta.url' &&
        /\.[cm]?[jt]sx?['"`]$/.test(name?.getText() ?? '')
      )
        add(name, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const reexports = source.statements.filter(
    (node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined,
  );
  const isOnlyReexports = reexports.length > 0 && reexports.length === source.statements.length;
  return { imports, hasReexport: reexports.length > 0, isOnlyReexports, hasComputedImport };
}

/** `import type …`, or every name in the braces marked as a type. */
function isTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function asking(specifier: string, isDynamic = false): Scan {
  return merge([], [{ specifier, isDynamic, isTypeOnly: false }]);
}

function merge(parts: readonly Scan[], imports: readonly Import[] = []): Scan {
  return {
    imports: [...imports, ...parts.flatMap((part) => part.imports)],
    hasReexport: parts.some((part) => part.hasReexport),
    isOnlyReexports: false,
    hasComputedImport: parts.some((part) => part.hasComputedImport),
  };
}
