/**
 * The sentences of a messages file, read from its source. Many messages are
 * functions of a name or a number, so running them is no way to see them all;
 * the literals are, with "8" in every gap.
 */
import ts from 'typescript';

const GAP = '8';

/** Names of properties, types, imports and values that are compared are no sentences. */
const isNoSentence = (node: ts.Node): boolean => {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
        parent.operatorToken.kind,
      ))
  );
};

/** Every sentence in that source, in its order; texts without a letter are left out. */
export const sentencesInSource = (source: string): string[] => {
  const file = ts.createSourceFile('messages.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isNoSentence(node)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP),
      );
      node.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((text) => /\p{L}/u.test(text));
};
