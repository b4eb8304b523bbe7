/** One learner's way, in steps that build on one another: what must work in every engine. */
import { readSubmission } from '../../src/core/share/decode.ts';
import { until } from './engine.ts';
import type { Hands } from './hands.ts';

export type Step = {
  readonly name: string;
  /** Resolves with what was not tried, in words, or with nothing. */
  readonly walk: (hands: Hands, server: Stoppable) => Promise<string | undefined>;
};

type Stoppable = { readonly stop: () => Promise<void> };

const MODULE = 'belajar/dasar-pemasaran-digital/';
const LESSON = `${MODULE}hp-jadi-etalase/`;
const SAVED = '✓ Tersimpan di HP ini';

const done = undefined;

export const steps: readonly Step[] = [
  {
    name: 'begins, with her name',
    walk: async ({ goto, tap, tapOne, type, see }) => {
      await goto('mulai/');
      await tap('Ya, simpan di HP ini');
      await type('input', 'Lilis');
      await tap('Ibu');
      await tap('Lanjut');
      await tapOne('.pilihan small', 0); // the kinds of business have examples
      await tap('25 sampai 34 tahun');
      await tap('Tidak mau menyebut');
      await see('Siap,');
      return done;
    },
  },
  {
    name: 'answers a test item and sees it saved',
    walk: async ({ goto, tap, tapOne, see }) => {
      await goto('tes/awal/');
      await tap('Mulai tes');
      await see('Soal 1 dari 24');
      await tapOne('fieldset .pilihan', 1);
      await see(SAVED);
      await tap('Lanjut');
      await see('Soal 2 dari 24');
      return done;
    },
  },
  {
    name: 'finds the answer again after a reload',
    walk: async ({ goto, reload, see }) => {
      await reload();
      await see('Soal 2 dari 24');
      await goto('');
      await see('Lanjutkan');
      return done;
    },
  },
  {
    name: 'answers a check in a lesson',
    walk: async ({ goto, tapOne, see }) => {
      await goto(`${LESSON}#7`);
      await tapOne('[data-kini] .pilihan', 0);
      await see(SAVED, '[data-kini]');
      return done;
    },
  },
  {
    name: 'searches, and finds',
    walk: async ({ goto, type, see }) => {
      await goto('cari/');
      await type('input[type="search"]', 'kode otp');
      await see('Aman dari penipuan', '.temuan');
      return done;
    },
  },
  {
    name: 'searches every word',
    walk: async ({ engine, tap, see }) => {
      // `device/full-text.ts` asks the same: a table of references, which Pagefind is made of.
      const canRun = await engine.run(() => {
        try {
          const parts = [0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0];
          return new WebAssembly.Module(new Uint8Array(parts)) instanceof WebAssembly.Module;
        } catch {
          return false;
        }
      });
      if (!canRun) return 'this engine is too old for Pagefind and is offered none';
      await tap('Cari di seluruh isi pelajaran');
      await see('Di seluruh isi pelajaran', 'h2');
      return done;
    },
  },
  {
    name: 'sends a text that her mentor can read',
    walk: async ({ goto, tap, see, href }) => {
      await goto('hasil/');
      await tap('Boleh');
      await see('laporan kampus?');
      await tap('Boleh');
      const text = new URL(await href('Kirim lewat WhatsApp')).searchParams.get('text') ?? '';
      const link = /https?:\S+/.exec(text)?.[0] ?? '';
      const read = readSubmission(new URL(link).hash.slice(1));
      if (!read.ok) throw new Error(`no submission: ${read.fault.code}`);
      const { who, lessons } = read.value.submission;
      if (who.name !== 'Lilis') throw new Error(`sent as ${who.name}`);
      if (lessons.length !== 1) throw new Error(`${lessons.length} lessons were sent`);
      return done;
    },
  },
  {
    name: 'learns on when the network is gone',
    walk: async ({ engine, goto, tapOne, see }, server) => {
      await goto(LESSON);
      const lacking = await engine.run(() =>
        'serviceWorker' in navigator && 'caches' in window
          ? null
          : 'this engine has no service workers here',
      );
      if (lacking !== null) return lacking;
      // A lesson that is read is saved, and says so on its last screen.
      await until('the module to be saved', () =>
        engine.run(() =>
          [...document.querySelectorAll('[role=status]')].some((one) =>
            (one.textContent ?? '').includes('Siap tanpa sinyal'),
          ),
        ),
      );
      await server.stop();
      await goto('tes/awal/');
      await see('Soal 2 dari 24');
      await tapOne('fieldset .pilihan', 1);
      await see(SAVED);
      await goto(`${MODULE}pembeli-utama/`);
      await see('Siapa pembeli utama?', 'h1');
      return done;
    },
  },
];
