import { bad, good, type Fault, type Result } from '../core/fault.ts';
import { canonical } from '../core/log/checksum.ts';
import type { LogEntry } from '../core/log/entry.ts';
import { readRows } from '../core/log/read.ts';
import type { LogSnapshot } from '../device/types.ts';
import { $log, fallBack, inTurn, show, takeOver } from './log.ts';
import { phone } from './phone.ts';
import { noteHead, readSentinel } from './sentinel.ts';

/** A fact without its place: a write that came late is known by it. */
const contentOf = ({ counter: _counter, writer: _writer, ...content }: LogEntry): string =>
  canonical(content);

const stay = (fault: Fault): Result<never> => {
  fallBack(fault);
  return { ok: false, fault };
};

/**
 * Stores what was in memory, in its order, under the writer of now. Only when
 * all of it is stored is the log ready again: until then leaving would lose.
 * After a fault the next try finds what was already written, and goes on.
 */
const flush = async (snapshot: LogSnapshot): Promise<Result<true>> => {
  const { log, texts, tell } = phone();
  const { phase, unsaved } = $log.get();
  if (phase !== 'memory') return good(true); // tapped twice
  const { birth, writer, active } = snapshot;
  const stored = new Set(readRows(snapshot.rows).entries.map(contentOf));
  for (const entry of unsaved.filter((one) => !stored.has(contentOf(one)))) {
    const { counter: _provisional, ...draft } = entry;
    // Made while nobody could be read: it is hers who learns here.
    const profile = entry.profile || active;
    if (!profile) continue;
    const written = await log.append({ ...draft, profile, writer });
    if (!written.ok) return stay(written.fault);
    noteHead(texts, birth, written.value.head);
  }
  const now = await log.open(false);
  if (!now.ok || !now.value) return stay(now.ok ? { code: 'storage-broken' } : now.fault);
  takeOver(now.value);
  tell();
  return good(true);
};

/**
 * She made room, or tapped "Coba simpan lagi": opens at most three times,
 * proves with a canary that writing works, then stores what was in memory.
 * What she answers meanwhile is kept in memory and stored with the rest.
 */
export const tryAgain = async (): Promise<Result<true>> => {
  const { log, texts } = phone();
  const { profile } = $log.get();
  const isNew = readSentinel(texts) === null;
  let last: Result<LogSnapshot | null> = bad('storage-broken');
  // She said yes on a phone that refused: there is a database to make. For a guest there is none.
  const create = isNew && profile !== null;
  for (let attempt = 0; attempt < 3 && !last.ok; attempt++) last = await log.open(create);
  if (!last.ok) return stay(last.fault);
  if (!last.value) {
    if (profile !== null || !isNew) return stay({ code: 'storage-broken' });
    show({ phase: 'guest', fault: null, unsaved: [] });
    return good(true);
  }
  const proof = await log.canary();
  if (!proof.ok) return stay(proof.fault);
  const isOther = profile !== null && last.value.active !== profile;
  const ready: Result<LogSnapshot> = isOther ? await log.activate(profile) : good(last.value);
  if (!ready.ok) return stay(ready.fault);
  return inTurn(() => flush(ready.value));
};
