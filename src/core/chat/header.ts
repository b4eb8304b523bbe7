/**
 * Where a message begins, in the shapes in which chat apps write it down. Every
 * pattern is anchored, has bounded parts and sees the start of a line only: a
 * long line costs no more than a short one.
 */

/** `sender` null: a line of the app itself ("menambahkan", "bergabung"). `text` may be ''. */
export type Header = { readonly sender: string | null; readonly text: string };

/** Longest start of a line in which a header is looked for. */
const HEAD = 240;
const LONGEST_NAME = 60;

const TIME = '\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?[ap]\\.? ?m\\.?)?';

/** WhatsApp on iOS and WhatsApp Web: `[23/11/26 10.02.11] `, `[10:02, 23/11/2026] `. */
const BRACKET = /^\[([^\]]{4,34})\] ?/;
const CLOCK = /\d{1,2}[.:]\d{2}/;
/** WhatsApp on Android: `23/11/26 10.02 - `, `11/23/26, 10:02 AM - `. */
const DASH = new RegExp(
  `^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? (?:pukul )?${TIME} ?[-\u2013] `,
  'i',
);
/** Zoom's saved chat, with or without the date: `10:02:11 From `, `10:02:11\t`. */
const SAVED = /^(?:\d{4}-\d\d-\d\d )?\d{1,2}:\d\d:\d\d[ \t]+/;
const FROM = /^(?:from|dari)[ \t]+/i;
const TO = /[ \t]+(?:to|ke|kepada)[ \t]+/gi;
/** What is copied out of Zoom's window: `Bu Ani to Everyone 10:02 AM`. */
const EVERYONE =
  '(?:everyone|everybody|semua(?: orang| peserta|nya)?|me|saya|anda|you|hosts? and panelists|host|tuan rumah)';
const WINDOW = new RegExp(
  `^((?:from|dari) +)?(.{1,${LONGEST_NAME}}?) +(?:to|ke|kepada) +${EVERYONE}( ?\\([^)]{1,30}\\))?` +
    `(?: *[,\u00b7]? *(${TIME}))? *(?:(:) *(.*))?$`,
  'i',
);
/** Google Meet: name and time on one line, or one under the other. */
const NAME_AND_TIME = new RegExp(`^(.{1,${LONGEST_NAME}}?)[ ,\u00b7\u2022]*(${TIME})$`, 'i');
const TIME_ALONE = new RegExp(`^${TIME}$`, 'i');

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** `Bu Ani: 2`; null where no sender stands before a colon. */
const bySender = (rest: string): Header | null => {
  const colon = rest.slice(0, LONGEST_NAME + 2).search(/:(?: |$)/);
  const sender = rest.slice(0, Math.max(colon, 0)).trim();
  // A quotation mark: "Anda mengubah nama grup menjadi “Sesi: 2”".
  if (sender === '' || /["\u201c\u201d]/.test(sender)) return null;
  return { sender, text: rest.slice(colon + 1).trim() };
};

const whatsApp = (line: string): Header | null => {
  const head = line.slice(0, HEAD);
  const bracket = BRACKET.exec(head);
  const found = bracket && CLOCK.test(bracket[1] ?? '') ? bracket : DASH.exec(head);
  if (!found) return null;
  const rest = line.slice(found[0].length);
  return bySender(rest) ?? { sender: null, text: rest };
};

/** `Ani to Everyone` → `Ani`: what stands before the last "to". */
const withoutReceiver = (names: string): string => {
  const cuts = [...names.matchAll(TO)];
  return names.slice(0, cuts[cuts.length - 1]?.index ?? names.length).trim();
};

const zoomSaved = (line: string): Header | null => {
  const head = line.slice(0, HEAD);
  const stamp = SAVED.exec(head)?.[0];
  if (stamp === undefined) return null;
  const from = FROM.exec(head.slice(stamp.length))?.[0] ?? '';
  const rest = line.slice(stamp.length + from.length);
  const colon = rest.slice(0, HEAD).indexOf(':');
  const sender = withoutReceiver(rest.slice(0, Math.max(colon, 0)));
  if (colon < 1 || sender === '') return { sender: null, text: rest };
  return { sender, text: rest.slice(colon + 1).trim() };
};

const zoomWindow = (line: string): Header | null => {
  if (line.length > HEAD) return null;
  const [, from, name = '', direct, time, colon, text = ''] = WINDOW.exec(line.trim()) ?? [];
  // "Terima kasih ke semua" is a sentence: something else must say that it is a header.
  if (!hasLetter(name) || (from ?? direct ?? time ?? colon) === undefined) return null;
  return { sender: name.trim(), text };
};

/** A header that looks like nothing else. */
export const strongHeader = (line: string): Header | null =>
  whatsApp(line) ?? zoomSaved(line) ?? zoomWindow(line);

/** Google Meet's two shapes; `lines`: how many lines the header takes. */
export const meetHeader = (
  line: string,
  next: string,
): { readonly sender: string; readonly lines: 1 | 2 } | null => {
  const head = line.trim();
  if (head === '' || head.length > LONGEST_NAME + 20 || TIME_ALONE.test(head)) return null;
  const name = NAME_AND_TIME.exec(head)?.[1]?.trim() ?? '';
  if (hasLetter(name)) return { sender: name, lines: 1 };
  return hasLetter(head) && TIME_ALONE.test(next.trim()) ? { sender: head, lines: 2 } : null;
};

/** Words before a colon that are no name. */
const NO_NAMES = /^(?:tanya|jawab(?:an)?(?:nya)?|pilih(?:an)?|vote|nomor|no|opsi|https?)$/i;
/** `00:02:11.123,00:02:14.123`: Meet's subtitle file. */
const SUBTITLE = /^[\d:.]{8,12},[\d:.]{8,12}$/;

/** A line of a chat without headers: `Bu Ani: 2`, or words alone (no sender). */
export const plainLine = (line: string): Header & { readonly isStamp: boolean } => {
  const trimmed = line.trim();
  const named = bySender(trimmed.replace(/^([^:]{1,60}?)\s*:\s*/, '$1: '));
  const isName =
    named !== null && hasLetter(named.sender ?? '') && !NO_NAMES.test(named.sender ?? '');
  const isStamp = trimmed.length < 40 && (SUBTITLE.test(trimmed) || TIME_ALONE.test(trimmed));
  return isName ? { ...named, isStamp } : { sender: null, text: trimmed, isStamp };
};
