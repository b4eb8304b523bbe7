import { bad, type FaultCode, type Result } from '../core/fault.ts';

/** On a full disk some transactions never end (measured): every call needs its own end. */
export const LIMIT_MS = 4000;

const CODES: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
};

/** The fault that stands for what the browser threw. On a full disk that is often `UnknownError`. */
export const faultOf = (thrown: unknown): FaultCode =>
  CODES[(thrown as Error | null)?.name ?? ''] ?? 'storage-broken';

/** Runs storage work to its end or to the limit; turns what it throws into a fault. */
export const within = async <Value>(
  work: () => Promise<Value>,
  limit: number = LIMIT_MS,
): Promise<Result<Value>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Value>>((resolve) => {
    timer = setTimeout(() => resolve(bad('storage-slow')), limit);
  });
  const done = (async (): Promise<Result<Value>> => {
    try {
      return { ok: true, value: await work() };
    } catch (thrown) {
      return bad(faultOf(thrown));
    }
  })();
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
};
