/**
 * Reads the body of a lesson (.mdx) as a tree of the course's own tags. A small
 * reader and no MDX compiler: lessons hold nothing but these tags and plain
 * Markdown, and whatever else stands there is a fault with its line.
 */

/** One tag with what stands in it; text keeps its Markdown. `line` counts from 1 in the file. */
export type LessonTag = {
  readonly tag: TagName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (LessonTag | string)[];
  readonly line: number;
};

/** `where`, `found`, `wanted`: the parts of a sentence for the author, in Indonesian. */
export type TagFault = { readonly where: string; readonly found: string; readonly wanted: string };

type Rule = {
  /** Tags it may stand in; '' is the top of the file. */
  readonly inside: readonly string[];
  readonly needs: readonly string[];
  readonly may?: readonly string[];
};

const TAGS = {
  Layar: { inside: [''], needs: ['judul'] },
  Contoh: { inside: ['Layar'], needs: ['usaha'] },
  Gambar: {
    inside: ['Layar', 'Contoh', 'Coba', 'Proyektor', 'HP'],
    needs: ['nama', 'alt', 'keterangan'],
  },
  Patokan: { inside: ['Layar'], needs: [] },
  Coba: { inside: [''], needs: ['aman'], may: ['soal'] },
  Bantuan: { inside: ['Coba'], needs: [] },
  Cek: { inside: [''], needs: ['soal'] },
  Kata: {
    inside: ['Layar', 'Contoh', 'Coba', 'Bantuan', 'Tahu', 'Proyektor', 'HP'],
    needs: ['id'],
  },
  Fakta: {
    inside: [
      ...['Layar', 'Contoh', 'Coba', 'Bantuan', 'Tahu', 'Narasumber', 'Pendamping'],
      ...['Proyektor', 'HP'],
    ],
    needs: ['id'],
  },
  Tahu: { inside: [''], needs: [] },
  Narasumber: { inside: [''], needs: [] },
  Pendamping: { inside: [''], needs: [] },
  /** Only on the trainer's projector: with `judul` a screen of its own, without it a part of a screen. */
  Proyektor: { inside: ['', 'Layar', 'Contoh', 'Coba'], needs: [], may: ['judul'] },
  /** Only in the lesson: a `Layar` that holds nothing else is no screen of the projector. */
  HP: { inside: ['Layar', 'Contoh', 'Coba'], needs: [] },
} as const satisfies Record<string, Rule>;

export type TagName = keyof typeof TAGS;

const isTagName = (name: string): name is TagName => Object.keys(TAGS).includes(name);

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/g;

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(written.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/g), (found) => [
      found[1] ?? '',
      unescaped(found[2] ?? found[3] ?? found[4] ?? ''),
    ]),
  );

const faultsOfTag = (name: TagName, attributes: Record<string, string>, inside: string) => {
  const rule: Rule = TAGS[name];
  const known = [...rule.needs, ...(rule.may ?? [])];
  const faults: { found: string; wanted: string }[] = [];
  if (!rule.inside.includes(inside))
    faults.push({
      found: `<${name}> di dalam ${inside === '' ? 'badan pelajaran' : `<${inside}>`}`,
      wanted: `<${name}> di dalam ${rule.inside.map((tag) => (tag === '' ? 'badan pelajaran' : `<${tag}>`)).join(' atau ')}`,
    });
  if (name === 'Proyektor' && (inside === '') !== 'judul' in attributes)
    faults.push(
      inside === ''
        ? { found: '<Proyektor> tanpa judul', wanted: 'judul="…": ini layar sendiri' }
        : { found: '<Proyektor judul>', wanted: 'tanpa judul: ini bagian dari layar' },
    );
  for (const need of rule.needs)
    if (!attributes[need]?.trim())
      faults.push({ found: `<${name}> tanpa ${need}`, wanted: `${need}="…" diisi` });
  for (const [key, value] of Object.entries(attributes)) {
    if (!known.includes(key))
      faults.push({
        found: `<${name} ${key}>`,
        wanted: `hanya ${known.join(', ') || 'tanpa isian'}`,
      });
    if (value.startsWith('{'))
      faults.push({ found: `${key}=${value}`, wanted: `${key}="…" dengan tanda kutip` });
  }
  return faults;
};

const faultsOfText = (text: string): { found: string; wanted: string; at: number }[] =>
  Array.from(text.matchAll(/[<{}]|^(?:import|export)\b.*$/gm), (found) => ({
    found: found[0],
    wanted: /^(import|export)/.test(found[0])
      ? 'pelajaran tanpa baris import atau export'
      : 'tanda itu ditulis dengan kata; tag yang dikenal saja',
    at: found.index,
  }));

/**
 * The tree of a lesson's body, and everything in it that is no tag of the
 * course: unknown or unclosed tags, raw HTML, expressions, import lines, text
 * outside a tag. The tree holds what could be read.
 * @param firstLine line of the file on which the body begins
 */
export const readLessonTags = (
  body: string,
  firstLine = 1,
): { readonly tags: readonly LessonTag[]; readonly faults: readonly TagFault[] } => {
  type Open = {
    tag: TagName;
    attributes: Record<string, string>;
    line: number;
    children: (LessonTag | string)[];
  };
  const top: (LessonTag | string)[] = [];
  const open: Open[] = [];
  const faults: TagFault[] = [];
  const lineAt = (place: number): number => firstLine + body.slice(0, place).split('\n').length - 1;
  const say = (place: number, found: string, wanted: string): void => {
    faults.push({ where: `baris ${lineAt(place)}`, found, wanted });
  };
  const add = (child: LessonTag | string): void => {
    (open[open.length - 1]?.children ?? top).push(child);
  };
  const addText = (from: number, to: number): void => {
    const text = body.slice(from, to);
    if (text === '') return;
    for (const fault of faultsOfText(text)) say(from + fault.at, fault.found, fault.wanted);
    if (open.length === 0 && text.trim() !== '' && !/^(import|export)\b/m.test(text))
      say(
        from + text.search(/\S/),
        `"${text.trim().slice(0, 40)}" di luar tag`,
        'tulisan di dalam tag',
      );
    add(unescaped(text));
  };
  let read = 0;
  for (const found of body.matchAll(TAG)) {
    const [whole, slash = '', name = '', written = '', selfClosed = ''] = found;
    addText(read, found.index);
    read = found.index + whole.length;
    if (!isTagName(name)) {
      if (slash === '')
        say(found.index, `<${name}>`, `salah satu dari: ${Object.keys(TAGS).join(', ')}`);
      continue;
    }
    if (slash !== '') {
      const last = open[open.length - 1];
      if (last?.tag !== name) {
        say(
          found.index,
          `</${name}>`,
          last ? `</${last.tag}> (dibuka di baris ${last.line})` : 'tag pembuka lebih dulu',
        );
        continue;
      }
      open.pop();
      add(last);
      continue;
    }
    const attributes = attributesOf(written);
    const inside = open[open.length - 1]?.tag ?? '';
    for (const fault of faultsOfTag(name, attributes, inside))
      say(found.index, fault.found, fault.wanted);
    const tag = { tag: name, attributes, line: lineAt(found.index), children: [] };
    if (selfClosed === '') open.push(tag);
    else add(tag);
  }
  addText(read, body.length);
  for (const left of open.reverse()) {
    faults.push({
      where: `baris ${left.line}`,
      found: `<${left.tag}> tidak ditutup`,
      wanted: `</${left.tag}>`,
    });
    (open[open.indexOf(left) + 1]?.children ?? top).push(left);
  }
  return { tags: top.filter((child) => typeof child !== 'string'), faults };
};

/** All tags of that name, at any depth, in the order of the file. */
export const tagsNamed = (children: readonly (LessonTag | string)[], name: TagName): LessonTag[] =>
  children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.tag === name ? [child] : []), ...tagsNamed(child.children, name)],
  );
