import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheMirror } from '../../src/device/mirror.ts';
import { localTexts } from '../../src/device/texts.ts';
import { faultOf, LIMIT_MS, within } from '../../src/device/within.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

describe('every call ends', () => {
  it('STORE-6 in its value, and leaves no timer behind', async () => {
    vi.useFakeTimers();
    expect(await within(async () => 7)).toEqual({ ok: true, value: 7 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('STORE-6 in a fault when it throws, at once or later', async () => {
    const error = new DOMException('full', 'QuotaExceededError');
    const fault = { ok: false, fault: { code: 'storage-full' } };
    expect(await within(() => Promise.reject(error))).toEqual(fault);
    expect(
      await within(() => {
        throw error;
      }),
    ).toEqual(fault);
  });

  it('STORE-6 in storage-slow after exactly 4 s', async () => {
    vi.useFakeTimers();
    expect(LIMIT_MS).toBe(4000);
    const heard = vi.fn();
    void within(() => new Promise(() => undefined)).then(heard);
    await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveBeenCalledWith({ ok: false, fault: { code: 'storage-slow' } });
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'storage-full'],
    [new DOMException('', 'VersionError'), 'storage-newer'],
    [new DOMException('', 'UnknownError'), 'storage-broken'],
    [new DOMException('', 'InvalidStateError'), 'storage-broken'],
    [new TypeError('no'), 'storage-broken'],
    ['text', 'storage-broken'],
    [null, 'storage-broken'],
    [undefined, 'storage-broken'],
  ])('STORE-6 %s is told as %s', (thrown, code) => {
    expect(faultOf(thrown)).toBe(code);
  });
});

describe('small texts', () => {
  it('STORE-7 are read, written, listed and removed', () => {
    const kept: Record<string, string> = {};
    const plain = Object.create({
      getItem: (key: string) => kept[key] ?? null,
      setItem(this: Record<string, string>, key: string, value: string) {
        this[key] = kept[key] = value;
      },
      removeItem(this: Record<string, string>, key: string) {
        Reflect.deleteProperty(this, key);
        Reflect.deleteProperty(kept, key);
      },
    }) as object;
    vi.stubGlobal('localStorage', plain);
    expect(localTexts.set('kl.a', '1')).toBe(true);
    expect([localTexts.get('kl.a'), localTexts.get('kl.b'), localTexts.keys()]).toEqual([
      ...['1', null, ['kl.a']],
    ]);
    localTexts.remove('kl.a');
    expect([localTexts.get('kl.a'), localTexts.keys()]).toEqual([null, []]);
  });

  it.each(['missing', 'refused', 'forbidden'])('STORE-7 never throw: %s', (how) => {
    if (how === 'missing') vi.stubGlobal('localStorage', undefined);
    if (how === 'refused') {
      const no = refuse('QuotaExceededError');
      vi.stubGlobal('localStorage', { getItem: no, setItem: no, removeItem: no });
    }
    if (how === 'forbidden') {
      Object.defineProperty(globalThis, 'localStorage', {
        get: refuse('SecurityError'),
        configurable: true,
      });
    }
    expect(localTexts.get('kl.a')).toBeNull();
    expect(localTexts.set('kl.a', '1')).toBe(false);
    localTexts.remove('kl.a');
    expect(Array.isArray(localTexts.keys())).toBe(true);
    if (how === 'forbidden') Reflect.deleteProperty(globalThis, 'localStorage');
  });
});

describe('the second copy', () => {
  it('STORE-10 is read as it was written; another name is another copy', async () => {
    const boxes = new Map<string, Map<string, Response>>();
    vi.stubGlobal('caches', {
      open: async (name: string) => {
        const box = boxes.get(name) ?? new Map<string, Response>();
        boxes.set(name, box);
        return {
          put: async (address: string, answer: Response) => void box.set(address, answer),
          match: async (address: string) => box.get(address)?.clone(),
        };
      },
      delete: async (name: string) => boxes.delete(name),
    });
    expect(await cacheMirror.write('aa-a', 'catatan "Bu Sari" 😀')).toBe(true);
    expect(await cacheMirror.read('aa-a')).toBe('catatan "Bu Sari" 😀');
    expect(await cacheMirror.read('aa-b')).toBeNull();
    await cacheMirror.removeAll();
    expect([await cacheMirror.read('aa-a'), boxes.get('kotak-hitam')?.size]).toEqual([null, 0]);
  });

  it.each(['missing', 'refused'])('STORE-10 never throws: %s', async (how) => {
    const no = async () => refuse('SecurityError')();
    vi.stubGlobal('caches', how === 'missing' ? undefined : { open: no, delete: no });
    expect(await cacheMirror.read('aa-a')).toBeNull();
    expect(await cacheMirror.write('aa-a', 'x')).toBe(false);
    await cacheMirror.removeAll();
  });
});
