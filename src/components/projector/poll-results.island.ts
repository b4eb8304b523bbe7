/** Bars beside the letters of a poll, drawn whenever its fold opens or another window counts. */
import type { PollMoment } from '../../core/session/plan.ts';
import { momentWords, pollResultWords as say } from '../../messages/poll-results.ts';
import { openResults } from '../../stores/poll-results.ts';
import { all } from './stage.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** In units of the screen: no letter under 28. */
const ROW = 44;
const LEFT = 150;
const FULL = 300;
const WIDTH = 540;

const shape = (name: string, attributes: Record<string, string | number>, text = ''): Element => {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  made.textContent = text;
  return made;
};

/** The bars of one option, a row for each half. */
const barsOf = (rows: readonly (readonly [moment: PollMoment, count: number])[], most: number) => {
  const label = rows.map(([moment, count]) => `${momentWords[moment]} ${count}`).join(', ');
  const drawn = shape('svg', {
    ...{ class: 'batang', role: 'img', 'aria-label': label },
    viewBox: `0 0 ${WIDTH} ${rows.length * ROW}`,
  });
  rows.forEach(([moment, count], at) => {
    const y = at * ROW;
    const width = (count / Math.max(1, most)) * FULL;
    drawn.append(
      shape('text', { x: 0, y: y + 32 }, momentWords[moment]),
      shape('rect', { x: LEFT, y: y + 6, width, height: ROW - 12, class: moment }),
      shape('path', { d: `M${LEFT} ${y + 2}v${ROW - 4}` }),
      shape('text', { x: LEFT + width + 10, y: y + 32, class: 'jumlah' }, String(count)),
    );
  });
  return drawn;
};

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const draw = () =>
  all('[data-polling]').forEach((screen) => {
    const { polling = '', saat } = screen.dataset;
    const options = all('.opsi li', screen);
    const { before, after } = results.of(polling, options.length);
    const halves = [
      ['before', before] as const,
      ...(saat === 'after' ? [['after', after] as const] : []),
    ];
    const most = Math.max(...halves.flatMap(([, counts]) => counts));
    options.forEach((option, at) => {
      all('.batang', option).forEach((old) => old.remove());
      const rows = halves.map(([moment, counts]) => [moment, counts[at] ?? 0] as const);
      if (most > 0) option.append(barsOf(rows, most));
    });
    all('[data-suara]', screen).forEach((told) => {
      told.textContent =
        most > 0
          ? halves
              .map(([moment, counts]) => `${momentWords[moment]}: ${say.people(sum(counts))}.`)
              .join(' ')
          : say.none;
    });
  });

const results = openResults(draw);
draw();
// A fold tells nobody above it that it opened: caught on the way down.
document.addEventListener('toggle', draw, true);
