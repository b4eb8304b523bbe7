/** Which names of the web's platform are newer than a version of Chrome. */
import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';

/** Name → the first Chrome, on a phone or a desk, in which any of its meanings was there. */
export type Newer = ReadonlyMap<string, number>;

/** Behind a flag, or under another name, it is not there. */
const isPlain = (statement: SimpleSupportStatement): boolean =>
  !statement.flags && !statement.prefix && !statement.alternative_name;

/** The first version that has it, however incompletely; none for what is nowhere, or not yet. */
const firstIn = ({ __compat }: Identifier, browser: 'chrome' | 'chrome_android'): number => {
  const said = __compat?.support[browser] ?? [];
  const versions = (Array.isArray(said) ? said : [said])
    .filter(isPlain)
    .map(({ version_added }) => parseFloat(String(version_added).replace('≤', '')))
    .filter((version) => !Number.isNaN(version));
  return Math.min(...versions, Infinity);
};

export const firstChrome = (feature: Identifier): number =>
  Math.min(firstIn(feature, 'chrome'), firstIn(feature, 'chrome_android'));

/** Notes how early each name had a meaning; the floor is asked last. */
const collector = () => {
  const earliest = new Map<string, number>();
  return {
    add: (name: string, feature: Identifier) => {
      earliest.set(name, Math.min(earliest.get(name) ?? Infinity, firstChrome(feature)));
    },
    /** What was never in Chrome is the tests' affair, not that of a floor. */
    above: (floor: number): Newer =>
      new Map([...earliest].filter(([, first]) => first > floor && first < Infinity)),
  };
};

const isName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9]*$/.test(name);

const partsOf = (feature: Identifier): [name: string, part: Identifier][] =>
  Object.entries(feature).filter((entry): entry is [string, Identifier] => entry[0] !== '__compat');

const section = (from: Identifier, ...path: readonly string[]): Identifier =>
  path.reduce((at, name) => at[name] ?? {}, from);

/** Globals, properties and methods of scripts. */
export const newerInScripts = (floor: number): Newer => {
  const names = collector();
  const walk = (feature: Identifier): void => {
    for (const [key, part] of partsOf(feature)) {
      const name = key.replace(/_static$/, '');
      if (isName(name)) names.add(name, part);
      walk(part);
    }
  };
  walk(compat.api);
  walk(section(compat.javascript, 'builtins'));
  return names.above(floor);
};

export type NewerStyles = {
  readonly properties: Newer;
  /** Of one property: `text-wrap balance`. */
  readonly values: Newer;
  /** With their bracket, as `min(`. */
  readonly functions: Newer;
  readonly units: Newer;
  /** Without colons. */
  readonly selectors: Newer;
  readonly atRules: Newer;
};

/** What styles are made of. */
export const newerInStyles = (floor: number): NewerStyles => {
  const [properties, values, functions] = [collector(), collector(), collector()];
  const [units, selectors, atRules] = [collector(), collector(), collector()];
  for (const [property, feature] of partsOf(section(compat.css, 'properties'))) {
    properties.add(property, feature);
    for (const [value, part] of partsOf(feature)) values.add(`${property} ${value}`, part);
  }
  const types = partsOf(section(compat.css, 'types'));
  for (const [name, feature] of types)
    for (const [at, part] of [[name, feature] as const, ...partsOf(feature)])
      functions.add(`${at}(`, part);
  for (const [name, feature] of partsOf(section(compat.css, 'types', 'length'))) {
    const kind = /^viewport_percentage_units_(dynamic|large|small)$/.exec(name)?.[1]?.[0];
    const sizes = ['vh', 'vw', 'vi', 'vb', 'vmin', 'vmax'];
    for (const unit of kind ? sizes.map((size) => kind + size) : [name]) units.add(unit, feature);
    if (name === 'container_query_length_units')
      for (const size of ['w', 'h', 'i', 'b', 'min', 'max']) units.add(`cq${size}`, feature);
  }
  for (const [name, feature] of partsOf(section(compat.css, 'selectors')))
    selectors.add(name, feature);
  for (const [name, feature] of partsOf(section(compat.css, 'at-rules')))
    atRules.add(name, feature);
  const above = (names: ReturnType<typeof collector>) => names.above(floor);
  return {
    ...{ properties: above(properties), values: above(values), functions: above(functions) },
    ...{ units: above(units), selectors: above(selectors), atRules: above(atRules) },
  };
};
