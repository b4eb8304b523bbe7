import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hush, say } from '../../src/device/speech.ts';
import { aVoice, useVoices } from '../support/fake-speech.ts';

const sari = aVoice('id-ID');
let phone: ReturnType<typeof useVoices>;

beforeEach(() => {
  vi.useFakeTimers();
  phone = useVoices(sari);
});
afterEach(() => {
  hush();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The voice says the whole of what it was given last. */
const finish = () => {
  phone.last().onstart();
  phone.last().onend();
};

describe('one sentence after another', () => {
  it('SPEECH-5 silence first; each waits for the end of the one before', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, done);
    expect(phone.log).toEqual(['x', 'Satu.']);
    finish();
    expect(phone.log).toEqual(['x', 'Satu.', 'Dua.']);
    expect(done).not.toHaveBeenCalled();
    finish();
    expect(done.mock.calls).toEqual([[true]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('SPEECH-5 in the voice that was chosen, its language, at 0.9 of its speed', () => {
    say(['Satu.'], sari, vi.fn());
    expect(phone.last()).toMatchObject({ voice: sari, lang: 'id-ID', rate: 0.9 });
  });

  it('SPEECH-5 an error of one does not keep the next', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, done);
    phone.last().onerror();
    expect(phone.last().text).toBe('Dua.');
    finish();
    expect(done.mock.calls).toEqual([[true]]);
  });

  it('SPEECH-6 nothing was heard when every sentence was an error', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, done);
    phone.last().onerror();
    phone.last().onerror();
    expect(done.mock.calls).toEqual([[false]]);
  });
});

describe('a voice that falls silent', () => {
  it('SPEECH-6 an utterance that began and never ends: the next is said', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, done);
    phone.last().onstart();
    vi.advanceTimersByTime(8000 + 5 * 150 - 1);
    expect(phone.log).toEqual(['x', 'Satu.']);
    vi.advanceTimersByTime(1);
    expect(phone.log).toEqual(['x', 'Satu.', 'x', 'Dua.']);
    finish();
    expect(done.mock.calls).toEqual([[true]]);
  });

  it('SPEECH-6 one that never began ends the reading', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.', 'Tiga.'], sari, done);
    vi.advanceTimersByTime(60_000);
    expect(phone.log).toEqual(['x', 'Satu.', 'x']);
    expect(done.mock.calls).toEqual([[false]]);
  });

  it('SPEECH-6 a long sentence has longer', () => {
    say(['kata '.repeat(18), 'Dua.'], sari, vi.fn());
    phone.last().onstart();
    vi.advanceTimersByTime(21_000);
    expect(phone.said).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(phone.said).toHaveLength(2);
  });
});

describe('stopping', () => {
  it('SPEECH-5 is silence at once, and nothing is heard of it later', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, done);
    hush();
    vi.advanceTimersByTime(60_000);
    expect(phone.log).toEqual(['x', 'Satu.', 'x']);
    expect(done).not.toHaveBeenCalled();
  });

  it('SPEECH-7 late news of what was cancelled change nothing', () => {
    const done = vi.fn();
    say(['Satu.', 'Dua.'], sari, vi.fn());
    const old = phone.last();
    say(['Lain.', 'Lagi.'], sari, done);
    old.onend();
    old.onerror();
    expect(phone.log).toEqual(['x', 'Satu.', 'x', 'Lain.']);
    finish();
    old.onend();
    expect(phone.last().text).toBe('Lagi.');
    finish();
    expect(done.mock.calls).toEqual([[true]]);
  });
});
