/** What runs in the page: a quick thumb, and an eye on the tick. */

export type Told =
  /** Told before the tap. `n` counts the taps of one life from 0. */
  | { readonly kind: 'tap'; readonly n: number; readonly question: string; readonly label: string }
  /** The tick is seen, and the answer of tap `n` with it: from here on it must never be lost. */
  | { readonly kind: 'tick'; readonly n: number }
  /** The tick is seen on a screen where nothing is chosen. */
  | { readonly kind: 'stray'; readonly question: string }
  /** "Terima kasih, sudah tersimpan." was seen. */
  | { readonly kind: 'sent' }
  /** There is nothing more to tap on this page; `taps`: made so far. */
  | { readonly kind: 'end'; readonly taps: number }
  | { readonly kind: 'stuck'; readonly why: string };

export type Errand = {
  /** Number of the first tap of this page. */
  readonly from: number;
  /** What the thumb draws its whims from, each 0 to 1. */
  readonly whims: readonly number[];
  /** Questions of lesson checks that are answered by choosing one option. */
  readonly known: readonly string[];
  readonly words: { readonly saved: string; readonly submit: string; readonly done: string };
};

/**
 * Walks through the test or the lesson on the page and answers: patiently, or moving on without
 * waiting for the tick, changing her mind two or three times in one breath, or going back. Runs in
 * the page: uses nothing from outside.
 */
export async function thumb({ from, whims, known, words }: Errand): Promise<void> {
  const tell = (window as unknown as { tell: (told: Told) => Promise<void> }).tell;
  const taps: { question: string; label: string }[] = [];
  let drawn = 0;
  const whim = () => whims[drawn++ % whims.length] ?? 0;
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const textOf = (at: Element | null | undefined) => at?.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => document.querySelector<HTMLElement>(selector);

  const until = async (what: string, isSo: () => unknown) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 4000) throw new Error(`${what}; on screen: ${one('main')?.innerText ?? ''}`);
      await rest(2);
    }
  };

  const box = '.isian[data-layar], .layar[data-kini] .soal';
  const question = () => textOf(one(box)?.querySelector('legend, h2')) ?? '';
  const picks = () => [...(one(box)?.querySelectorAll<HTMLElement>('.pilihan') ?? [])];
  const pressed = () => textOf(picks().find((pick) => pick.ariaPressed === 'true'));
  const isTicked = () => {
    const tick = one(box)?.querySelector('.tersimpan');
    return tick && textOf(tick) === words.saved && tick.getClientRects().length > 0;
  };

  // The eye: whatever changes, is there a tick now, and beside which answer?
  let seen = '';
  const look = () => {
    const now = isTicked() ? JSON.stringify([question(), pressed()]) : '';
    if (now === seen) return;
    seen = now;
    if (now === '') return;
    const label = pressed();
    if (label === undefined) return void tell({ kind: 'stray', question: question() });
    const at = taps.map((tap) => JSON.stringify([tap.question, tap.label])).lastIndexOf(now);
    if (at >= 0) void tell({ kind: 'tick', n: from + at });
  };
  new MutationObserver(look).observe(document.body, {
    ...{ subtree: true, childList: true, attributes: true },
    attributeFilter: ['aria-pressed', 'data-kini', 'data-layar'],
  });

  const tap = (pick: HTMLElement) => {
    const made = { question: question(), label: textOf(pick) ?? '' };
    void tell({ kind: 'tap', n: from + taps.length, ...made });
    taps.push(made);
    pick.click();
  };

  /** One to three different answers to the question on screen. */
  const answer = async () => {
    const options = picks();
    const first = Math.floor(whim() * options.length);
    const count = whim() < 0.65 ? 1 : whim() < 0.6 ? 2 : 3;
    for (let at = 0; at < Math.min(count, options.length); at++) {
      if (at > 0 && whim() < 0.5) await rest(whim() * 6);
      const pick = options[(first + at) % options.length];
      if (pick) tap(pick);
    }
    const isPatient = whim() < 0.5;
    await until('a chosen answer', () => pressed() && (isTicked() || !isPatient));
  };

  const test = async () => {
    const onwards = () => one('.kaki .utama');
    const leave = async (button: HTMLElement | null | undefined) => {
      const left = question();
      button?.click();
      await until('another screen', () => question() !== left);
    };
    while (one('.isian[data-layar]')) {
      await answer();
      await leave(onwards());
      const back = all('.kaki .tombol:not(.utama)')[0];
      if (back && whim() < 0.12) {
        await leave(back);
        const other = picks().find((pick) => pick.ariaPressed !== 'true');
        if (other) tap(other);
        await leave(onwards());
      }
    }
    const isLast = textOf(onwards()) === words.submit;
    onwards()?.click();
    if (!isLast) return await test();
    await until('the thanks', () => textOf(one('h1')) === words.done);
    await tell({ kind: 'sent' });
  };

  const lesson = async () => {
    const next = () => all('[data-ke="1"]').find((button) => !button.hidden);
    for (let onwards = next(); onwards; onwards = next()) {
      if (known.includes(question())) {
        await until('options', () => picks().length > 0);
        await answer();
      }
      const left = one('.layar[data-kini]');
      onwards.click();
      await until('another screen', () => one('.layar[data-kini]') !== left);
    }
  };

  try {
    await (one('[data-pelajaran]') ? lesson() : test());
    await tell({ kind: 'end', taps: from + taps.length });
  } catch (error) {
    await tell({ kind: 'stuck', why: String(error) });
  }
}
