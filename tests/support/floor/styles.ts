/** What built styles ask of the browser. */
import { statements } from '../../../src/build/flat-styles.ts';
import type { NewerStyles } from './names.ts';

type Declaration = { readonly property: string; readonly value: string };

const declarations = (body: string): Declaration[] =>
  statements(`${body};`)
    .filter(({ body }) => body === undefined)
    .map(({ head }) => {
      const colon = head.indexOf(':');
      return { property: head.slice(0, colon).trim(), value: head.slice(colon + 1).trim() };
    });

/** Texts are no code. */
const withoutTexts = (css: string): string => css.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

const found = (names: ReadonlyMap<string, number>, tried: Iterable<string>): string[] =>
  [...tried].filter((name) => names.has(name));

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** What is newer in one declaration. */
const newerIn = ({ property, value }: Declaration, newer: NewerStyles): string[] => {
  if (property.startsWith('--')) return newerValues(value, newer);
  const words = matches(value, /(?:^|[\s,])([a-z][\w-]*)(?![\w(-])/g);
  return [
    ...found(newer.properties, [property]),
    ...found(
      newer.values,
      words.map((word) => `${property} ${word}`),
    ),
    ...newerValues(value, newer),
  ];
};

const newerValues = (value: string, newer: NewerStyles): string[] => [
  ...found(newer.functions, matches(value, /([a-z-]+\()/g)),
  ...found(newer.units, matches(value, /\d([a-z]+)/g)),
];

/** `gap` came to flex boxes later than to grids. */
const FLEX_GAP = 'gap of a flex box';

const ofRule = (selector: string, body: string, newer: NewerStyles): string[] => {
  const all = declarations(body);
  const told = all.flatMap((one, at) =>
    // The same said in older words: what does not understand the newer keeps that.
    all.some(
      (other, place) =>
        other.property === `-webkit-${one.property}` ||
        (place < at && other.property === one.property && newerIn(other, newer).length === 0),
    )
      ? []
      : newerIn(one, newer),
  );
  const pseudo = found(newer.selectors, matches(selector, /::?([a-z-]+)/g));
  // One selector that is not understood, and the whole list is passed over.
  const heads =
    selector.includes(',') && pseudo.length > 0 ? [selector] : pseudo.map((p) => `:${p}`);
  const isFlex = all.some(({ property, value }) => property === 'display' && /flex/.test(value));
  const gap = all.find(({ property }) => /^(row-|column-)?gap$/.test(property));
  return [...told, ...heads, ...(isFlex && gap ? [`${FLEX_GAP}: ${selector}`] : [])];
};

/** What these styles use that is newer, in the words of the stylesheet. */
export const usedInStyles = (css: string, newer: NewerStyles): Set<string> => {
  const used = new Set<string>();
  for (const { head, body } of statements(withoutTexts(css).replace(/\/\*[^]*?\*\//g, ''))) {
    const atRule = /^@([\w-]+)/.exec(head)?.[1];
    if (atRule !== undefined)
      for (const name of found(newer.atRules, [atRule])) used.add(`@${name}`);
    const told =
      atRule === undefined
        ? ofRule(head, body ?? '', newer)
        : atRule === 'page' || atRule === 'font-face'
          ? declarations(body ?? '').flatMap((one) => newerIn(one, newer))
          : [...usedInStyles(body ?? '', newer)];
    told.forEach((name) => used.add(name));
  }
  return used;
};
