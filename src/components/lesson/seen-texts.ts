/** What stands on a screen for her eyes, as texts for a voice: one for each heading, paragraph, line, option. */

const PARTS = 'h1,h2,h3,p,li,dt,dd,figcaption,label,legend,.pilihan';

/** Not content: ways on, what scripts hold, what is folded away, and the tick. */
const SILENT =
  'script,svg,textarea,summary,button:not(.pilihan),a.tombol,.tersimpan,.unseen,[aria-hidden=true],details:not([open])';

/** The place of a step in its list: she sees the number. */
const numberOf = (part: Element | null): string => {
  const list = part?.parentElement;
  return part && list?.tagName === 'OL' ? `${[...list.children].indexOf(part) + 1}, ` : '';
};

/** The texts in sight below `root`, in their order: of four examples the one for her kind of business. */
export const seenTexts = (root: Element): string[] => {
  const texts: { part: Element | null; text: string }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = node.textContent ?? '';
    if (!around || !text.trim() || around.closest(SILENT)) continue;
    if (around.getClientRects().length === 0) continue;
    const part = around.closest(PARTS);
    const last = texts[texts.length - 1];
    if (last && part && last.part === part) last.text += text;
    else texts.push({ part, text: numberOf(part) + text });
  }
  return texts.map(({ text }) => text.replace(/\s+/g, ' ').trim());
};
