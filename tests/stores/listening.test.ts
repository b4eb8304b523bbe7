import { afterEach, describe, expect, it, vi } from 'vitest';
import { $listening, listen, startAfresh, stopListening } from '../../src/stores/listening.ts';
import { aVoice, useVoices } from '../support/fake-speech.ts';

afterEach(() => {
  startAfresh();
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it('SPEECH-4 each text in its sentences, in the words they are said with', () => {
    const phone = useVoices(aVoice('en-US'), aVoice('in_ID'));
    listen(['Harga', 'Donat Rp15.000. Pesan lewat WA.']);
    expect($listening.get()).toBe('reading');
    const said: string[] = [];
    while ($listening.get() === 'reading') {
      said.push(phone.last().text);
      expect(phone.last().lang).toBe('in_ID');
      phone.last().onstart();
      phone.last().onend();
    }
    expect(said).toEqual(['Harga', 'Donat lima belas ribu rupiah.', 'Pesan lewat we a.']);
    expect($listening.get()).toBe('read');
  });

  it('SPEECH-1 without an Indonesian voice nothing is said, and the button says so', () => {
    const phone = useVoices(aVoice('en-US'));
    listen(['Harga']);
    expect([phone.log, $listening.get()]).toEqual([[], 'mute']);
  });

  it('SPEECH-6 a voice that does not sound is told', () => {
    const phone = useVoices(aVoice('id-ID'));
    listen(['Harga']);
    phone.last().onerror();
    expect($listening.get()).toBe('mute');
  });

  it('SPEECH-5 stopped it may be repeated; another screen begins anew', () => {
    const phone = useVoices(aVoice('id-ID'));
    listen(['Harga', 'Foto']);
    stopListening();
    expect($listening.get()).toBe('read');
    listen(['Harga', 'Foto']);
    expect(phone.log).toEqual(['x', 'Harga', 'x', 'x', 'Harga']);
    startAfresh();
    expect([$listening.get(), phone.log[5]]).toEqual(['silent', 'x']);
  });
});
