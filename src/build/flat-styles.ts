/**
 * Cascade layers came with Chrome 99; an older browser passes over every rule in
 * them, and would draw our pages without any style. So in what is built the
 * layers are written out one behind another, in their order. That is the same
 * cascade as long as no earlier layer is more specific, or more `!important`,
 * than a later one about the same thing: `tests/e2e/pages/layers.ts` holds it, on
 * every page that is looked at. In the sources the layers stay.
 */

/** Between two layers, so that the test can put them back. 10 bytes on a lesson. */
export const BORDER = '/**/';

/** What is passed over as a whole: comments and texts, whose braces are none. */
const OPAQUE = /\/\*[^]*?\*\/|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/.source;
const MARKS = new RegExp(`${OPAQUE}|[{};]`, 'g');

/** One statement at the top of a style: all of a block, or up to the semicolon. */
export type Statement = { readonly head: string; readonly body?: string };

/** What a style consists of, in its order. */
export const statements = (css: string): Statement[] => {
  const found: Statement[] = [];
  let [from, open, depth] = [0, 0, 0];
  for (const { 0: mark, index } of css.matchAll(MARKS)) {
    if (mark === '{' && depth++ === 0) open = index;
    if (mark === '}' && --depth === 0) {
      found.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, index) });
      from = index + 1;
    }
    if (mark === ';' && depth === 0) {
      found.push({ head: css.slice(from, index).trim() });
      from = index + 1;
    }
  }
  if (css.slice(from).trim()) found.push({ head: css.slice(from).trim() });
  return found;
};

/**
 * Styles without layers, in the order in which the layers win: that in which they are first named.
 * @throws an error when a rule stands in no layer: then it would win over all of them, and flat over none
 */
export const flatten = (css: string): string => {
  const layers = new Map<string, string>();
  for (const { head, body } of statements(css)) {
    const names = /^@layer\s+([\w\s,-]+)$/.exec(head)?.[1]?.split(',') ?? [];
    if (names.length === 0 || (body !== undefined && names.length > 1))
      throw new Error(`styles: a rule stands in no layer: ${head.slice(0, 80)}`);
    for (const name of names.map((text) => text.trim()))
      layers.set(name, (layers.get(name) ?? '') + (body ?? '').trim());
  }
  return [...layers.values()].join(BORDER).replace(/(?:\/\*\*\/)+$/, '');
};

const STYLE = /<style>([^]*?)<\/style>/g;

/** The page with all its layered styles as one style without layers, where the first of them stood. */
export const withFlatStyles = (html: string): string => {
  const layered = [...html.matchAll(STYLE)]
    .map(([, css = '']) => css)
    .filter((css) => css.includes('@layer'));
  let flat = layered.length > 0 ? `<style>${flatten(layered.join(''))}</style>` : '';
  return html.replace(STYLE, (element, css: string) => {
    if (!layered.includes(css)) return element;
    const first = flat;
    flat = '';
    return first;
  });
};
