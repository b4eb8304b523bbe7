/** The way to the lesson on a phone: its QR codes, drawn when they are first seen, and its link. */
import { deckScriptWords as say } from '../../messages/projector-script.ts';
import { all, part, titleOf } from './stage.ts';

type QrPath = (text: string) => { readonly path: string; readonly size: number };

/** Light modules that a reader needs around the code. */
const QUIET = 4;
const SVG = 'http://www.w3.org/2000/svg';

const drawn = (qr: QrPath, link: string, title: string): SVGElement => {
  const { path, size } = qr(link);
  const side = size + 2 * QUIET;
  const svg = document.createElementNS(SVG, 'svg');
  const draw = (name: string, attributes: Record<string, string>, into: Element) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    into.append(made);
  };
  svg.setAttribute('class', 'qr');
  svg.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${side} ${side}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', say.qr(title));
  const field = { x: `${-QUIET}`, y: `${-QUIET}`, width: `${side}`, height: `${side}` };
  draw('rect', { ...field, fill: '#fff' }, svg);
  draw('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }, svg);
  return svg;
};

const articleOf = (screen: HTMLElement | undefined): HTMLElement | null =>
  screen?.closest<HTMLElement>('[data-pelajaran]') ?? null;

/** Draws the codes that stand on these screens. */
export const drawCodes = (qr: QrPath, screens: readonly HTMLElement[]): void => {
  screens.forEach((screen) => {
    const place = screen.querySelector<HTMLElement>('[data-qr]');
    const link = articleOf(screen)?.dataset['tautan'];
    if (place && link && !place.firstChild)
      place.append(drawn(qr, link, place.dataset['qr'] ?? ''));
  });
};

/** The lesson of that screen; between lessons the next one, after the last that one. */
const lessonNear = (screen: HTMLElement | undefined): HTMLElement => {
  const lessons = all('[data-pelajaran]');
  const isAfter = (lesson: HTMLElement) =>
    screen && screen.compareDocumentPosition(lesson) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    articleOf(screen) ?? lessons.find(isAfter) ?? lessons[lessons.length - 1] ?? part('article')
  );
};

/** Fills the panel for the lesson of that screen. */
export const fillPhonePanel = (qr: QrPath, screen: HTMLElement | undefined): void => {
  const article = lessonNear(screen);
  const link = article.dataset['tautan'] ?? '';
  part<HTMLInputElement>('[data-panel=phone] input').value = link;
  part('[data-pendek]').textContent = article.querySelector('.tuju b')?.textContent ?? '';
  part('[data-disalin]').textContent = '';
  const large = part('[data-qr-besar]');
  large.textContent = '';
  large.append(drawn(qr, link, titleOf(article)));
};

/** Copies the link; what could not be copied stays selected. */
export const copyOnTap = (copyField: (field: HTMLInputElement) => Promise<boolean>): void => {
  part('[data-salin]').onclick = async () => {
    const isCopied = await copyField(part<HTMLInputElement>('[data-panel=phone] input'));
    const told = part('[data-disalin]');
    told.textContent = told.dataset[isCopied ? 'disalin' : 'dipilih'] ?? '';
  };
};

/** The paper: a handout with four screens to a page, or the trainer's run sheet. */
export const printOnTap = (qr: QrPath, screens: readonly HTMLElement[]): void => {
  const root = document.documentElement;
  addEventListener('beforeprint', () => {
    drawCodes(qr, screens);
    if (root.dataset['cetak'] === 'lembar')
      all<HTMLDetailsElement>('.jawaban').forEach((fold) => (fold.open = true));
  });
  all('[data-cetak]').forEach((button) => {
    button.onclick = () => {
      root.dataset['cetak'] = button.dataset['cetak'];
      all<HTMLDialogElement>('dialog').forEach((panel) => panel.open && panel.close());
      print();
    };
  });
};
