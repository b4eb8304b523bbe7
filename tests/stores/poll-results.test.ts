/** What the screens of a session read of the votes that its page counted. */
import { expect, it } from 'vitest';
import { NOTHING_KEPT, withCounts, writeKept } from '../../src/core/session/kept.ts';
import { openResults } from '../../src/stores/poll-results.ts';
import { SESSION_KEY } from '../../src/stores/session-key.ts';

const aDevice = (text: string | null) => {
  let tell: (text: string) => void = () => undefined;
  const written: string[] = [];
  return {
    ...{ now: () => 0, written, tell: () => undefined },
    kept: (name: string) => (name === SESSION_KEY ? text : null),
    keep: (name: string) => void written.push(name),
    listen: (heard: (text: string) => void) => (tell = heard),
    count: (next: string) => {
      text = next;
      tell(next);
    },
  };
};

it('PROJ-22 both halves of a poll, as long as it has options; another window that counts is heard', () => {
  const device = aDevice(null);
  let heard = 0;
  const results = openResults(() => (heard += 1), device);
  expect(results.of('lima-menit', 3)).toEqual({ before: [0, 0, 0], after: [0, 0, 0] });
  device.count(writeKept(withCounts(NOTHING_KEPT, 'lima-menit', 'after', [4, 1])));
  expect(heard).toBe(1);
  expect(results.of('lima-menit', 3)).toEqual({ before: [0, 0, 0], after: [4, 1, 0] });
  expect(results.of('lain', 2)).toEqual({ before: [0, 0], after: [0, 0] });
});

it.each(['x', '{"v":9,"polls":{"p":{"before":[7]}}}', '{"v":1,"polls":{"p":{"before":["7",-1]}}}'])(
  'PROJ-22 what cannot be read counts nobody, and nothing is written: %s',
  (text) => {
    const device = aDevice(text);
    expect(openResults(() => undefined, device).of('p', 1)).toEqual({ before: [0], after: [0] });
    expect(device.written).toEqual([]);
  },
);
