import { posix } from 'node:path';
import { scan, type Import, type Scan } from './imports.ts';

/** What a room may ask for: other rooms, and packages (`x/*` = everything below `x`). */
export type Room = {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
};

/**
 * The house's import table. Every room may also use itself. A package that two rooms want is a
 * question to think about first: most have one home.
 */
export const table: Readonly<Record<string, Room>> = {
  content: { rooms: [], packages: [] },
  schemas: { rooms: ['core'], packages: ['astro/zod'] },
  core: { rooms: [], packages: [] },
  device: { rooms: ['core'], packages: ['idb', 'lean-qr', 'lean-qr/*', 'qr', 'qr/*'] },
  stores: { rooms: ['core', 'device'], packages: ['nanostores'] },
  messages: { rooms: ['core'], packages: [] },
  components: {
    rooms: ['core', 'messages', 'stores'],
    packages: ['preact', 'preact/*', '@nanostores/preact', 'astro/types', 'astro:content'],
  },
  styles: { rooms: [], packages: [] },
  layouts: {
    rooms: ['components', 'messages', 'styles'],
    packages: ['astro/types', 'astro:content'],
  },
  pages: {
    rooms: ['core', 'layouts', 'components'],
    packages: ['astro', 'astro/types', 'astro:content'],
  },
  build: {
    rooms: ['core', 'schemas'],
    // lean-qr draws the address in the terminal; phones get theirs from device/.
    packages: [
      ...['node:*', 'astro', 'astro/*', '@astrojs/*', 'pagefind', 'yaml', 'vite', 'lean-qr'],
      ...['fflate', '@gfx/zopfli'],
    ],
  },
};

/** Files that stand beside the rooms. */
const doorstep: Readonly<Record<string, Room>> = {
  'content.config.ts': {
    rooms: ['schemas', 'core'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
  },
  'env.d.ts': { rooms: [], packages: ['astro/*'] },
};

const drawer = /(^|\/)(utils?|helpers?|misc|common)(\/|\.\w+$)/;
const longest = 260;

const island = /\.island\.tsx?$/;

type Asked = Import & { readonly from: string; readonly target: string | undefined };

/**
 * Every place where the house is not as its table says, in words: file, rule, right room.
 * @param files path below `src/` → text
 */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const scans = [...files].map(([path, text]) => ({ path, text, found: scan(path, text) }));
  const asked = scans.flatMap(({ path, found }) =>
    found.imports.map((one) => ({ ...one, from: path, target: targetOf(path, one, files) })),
  );
  return [
    ...scans.flatMap(({ path, text, found }) => ofFile(path, text, found)),
    ...asked.flatMap(ofImport),
    ...cycles(asked),
  ];
}

function ofFile(path: string, text: string, found: Scan): string[] {
  const room = roomOf(path);
  const say: string[] = [];
  if (rulesFor(path) === undefined) {
    const rooms = Object.keys(table).join(', ');
    say.push(`${path}: src/ holds rooms and nothing else. Choose one: ${rooms}`);
  }
  if (room === 'content' && /\.(([cm]?[jt]sx?)|astro)$/.test(path))
    say.push(`${path}: content/ holds no code. Components draw it, build/ checks it`);
  if (drawer.test(path))
    say.push(`${path}: no drawer for odds and ends. Name the file after what it knows`);
  if (path.endsWith('.tsx') && !/^components\/.*\.(island|view)\.tsx$/.test(path))
    say.push(
      `${path}: .tsx lives in components/ as *.island.tsx (wakes on the phone) or *.view.tsx`,
    );
  if (found.isOnlyReexports || (found.hasReexport && /(^|\/)index\.\w+$/.test(path)))
    say.push(`${path}: no barrels. Import from the file that knows`);
  if (found.hasComputedImport && room !== 'device')
    say.push(`${path}: import() of a computed name. Write the name out, or do it in device/`);
  const lines = text.split('\n').length - 1;
  if (room !== 'content' && !path.endsWith('.md') && lines > longest)
    say.push(`${path}: ${lines} lines, at most ${longest}. It holds more than one thing: part it`);
  return say;
}

function ofImport(asked: Asked): string[] {
  const { from, specifier, target, isTypeOnly } = asked;
  const room = roomOf(from);
  const rules = rulesFor(from);
  const what = `${from}: imports ${specifier}`;
  if (rules === undefined) return [];
  if (room === 'content') return [`${what}. content/ has no import lines: components are given`];

  if (target === undefined) return ofPackage(from, specifier, what, rules);
  if (target.startsWith('../')) {
    return room === 'build' && target === '../package.json'
      ? []
      : [`${what}, which is outside src/. What the site needs belongs into a room of src/`];
  }

  const say: string[] = [];
  const other = roomOf(target);
  // Drawings are content that a lesson shows: read like `astro:content`, by the same folder.
  const isDrawing = from.startsWith('components/lesson/') && target.startsWith('content/pictures/');
  if (other !== room && !rules.rooms.includes(other) && !isDrawing) {
    const may = rules.rooms.length > 0 ? rules.rooms.map((r) => `${r}/`).join(', ') : 'no room';
    say.push(`${what}. ${room}/ may import ${may}, not ${other}/. ${homeFor(room, other)}`);
  }
  if (room === 'messages' && other === 'core' && !isTypeOnly)
    say.push(`${what}. messages/ may know the types of core/ only: write "import type"`);
  if (room === 'components' && other === 'stores' && !island.test(from))
    say.push(`${what}. Within components/ only *.island.tsx may ask stores/; give it as a prop`);
  if (room === 'pages' && other === 'pages' && !isPageHelper(target))
    say.push(`${what}. A page is an address, not a part: what two share begins with _`);
  if (island.test(target) && !mayMount(asked))
    say.push(`${what}. An island is mounted by an .astro file only; share a *.view.tsx instead`);
  if ((room === 'core' || room === 'build') && !/\.\w+$/.test(specifier))
    say.push(`${what}. In ${room}/ an import ends in .ts, so that Node runs the file as it is`);
  return say;
}

function ofPackage(from: string, specifier: string, what: string, rules: Room): string[] {
  if (!rules.packages.some((pattern) => fits(pattern, specifier))) {
    const homes = Object.keys(table).filter((room) =>
      table[room]?.packages.some((pattern) => fits(pattern, specifier)),
    );
    const right = homes.length > 0 ? homes.map((home) => `${home}/`).join(' or ') : 'no room yet';
    return [`${what}. ${roomOf(from)}/ may not use this package; its home: ${right}`];
  }
  if (specifier === 'astro:content' && /^components\/(?!lesson\/)/.test(from))
    return [`${what}. Within components/ only lesson/ reads the content; pages/ pass it on`];
  return [];
}

/** One sentence on where the wanted thing should happen instead. */
function homeFor(room: string, other: string): string {
  if (room === 'core') return 'core/ is asked, it never calls: let the caller pass it in';
  if (other === 'stores') return 'An *.island.tsx in components/ asks stores/';
  if (other === 'device') return 'stores/ is the only place where core and device meet';
  if (other === 'styles') return 'layouts/ brings the styles';
  if (other === 'messages') return 'components/ and layouts/ speak; pass them a code';
  if (other === 'build') return 'build/ runs in Node; what both need belongs to core/';
  if (other === 'schemas') return 'What is needed after checking is a type of core/';
  return 'See the table in tests/support/architecture.ts';
}

/**
 * A lesson wakes its checks, its voice and its end by small scripts instead of Astro's loader, which
 * costs 1.5 kB: so a plain .ts beside them may mount an island too.
 */
function mayMount({ from }: Asked): boolean {
  const isLoader = /^components\/(quiz|lesson)\/[^/.]+\.ts$/.test(from);
  return from.endsWith('.astro') || isLoader;
}

function isPageHelper(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('_'));
}

function fits(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : pattern === specifier;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function rulesFor(path: string): Room | undefined {
  return path.includes('/') ? table[roomOf(path)] : doorstep[path];
}

/** The file below `src/` that is meant; `../…` when outside; undefined for a package. */
function targetOf(
  from: string,
  { specifier }: Import,
  files: ReadonlyMap<string, string>,
): string | undefined {
  const name = specifier.replace(/[?#].*$/, '');
  const isFile = name.startsWith('.') || name.startsWith('/');
  if (!isFile) return undefined;
  const path = name.startsWith('/')
    ? posix.relative('/src', name)
    : posix.join(posix.dirname(from), name);
  const endings = ['', '.ts', '.tsx', '.astro', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((one) => files.has(one)) ?? path;
}

/** Each ring of files that need one another, told once. */
function cycles(asked: readonly Asked[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, target } of asked)
    if (target !== undefined) next.set(from, [...(next.get(from) ?? []), target]);
  const done = new Set<string>();
  const say: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = [...trail.slice(start), path].join(' → ');
      say.push(`${path}: is in a ring: ${ring}. Move what both need into a file of its own`);
      return;
    }
    if (done.has(path)) return;
    for (const other of next.get(path) ?? []) walk(other, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return say;
}
