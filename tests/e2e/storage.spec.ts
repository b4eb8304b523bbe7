import type { Page } from '@playwright/test';
import { lilis, Owner } from './pages/owner.ts';
import { readyText, storedRows, submissionIn } from './pages/phone.ts';
import { agreed, answered, began, seed, WHOLE } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

/** Phones whose storage refuses, each in its own way. They run before anything of the app. */
const refusals = {
  'is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'fails with UnknownError': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('disk', 'UnknownError') });
      setTimeout(() => {
        const failed = new Event('error');
        request.onerror?.(failed);
        request.dispatchEvent(failed);
      });
      return request;
    };
  },
} as const;

/** From the `count`-th row on every commit ends as on a full disk. */
const fillUp = (count: number) => {
  const { add } = IDBObjectStore.prototype;
  const { commit } = IDBTransaction.prototype;
  const refused = new WeakSet<IDBTransaction>();
  let rows = 0;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: [unknown]) {
    if (++rows >= count && !('hasRoom' in window)) refused.add(this.transaction);
    return add.apply(this, row);
  };
  IDBTransaction.prototype.commit = function (this: IDBTransaction) {
    if (!refused.has(this)) return commit.call(this);
    Object.defineProperty(this, 'error', { value: new DOMException('', 'QuotaExceededError') });
    this.abort();
  };
};

const IN_MEMORY = 'Ada di halaman ini, belum tersimpan di HP.';

const answerInMemory = async (page: Page, choices: string, from: number) => {
  const owner = new Owner(page);
  for (const [at, choice] of [...choices].entries()) {
    await expect(page.getByText(`Soal ${from + at} dari 24`)).toBeVisible();
    const place =
      choice === '?' ? 3 : /\d/.test(choice) ? Number(choice) - 1 : 'abc'.indexOf(choice);
    await page.locator('fieldset .pilihan').nth(place).click();
    await expect(page.getByText(IN_MEMORY)).toBeVisible();
    await owner.button('Lanjut').click();
  }
};

/** Sends what is in memory, from the very page it is in. */
const sendFromHere = async (page: Page): Promise<string> => {
  const owner = new Owner(page);
  await owner.button('Kumpulkan jawaban').click();
  await expect(page.getByText('Jawaban masih di halaman ini saja.')).toBeVisible();
  await expect(page.getByText('Kirim sekarang, sebelum halaman ini ditutup.')).toBeVisible();
  await owner.button('Boleh').click();
  await expect(page.getByText('laporan kampus?')).toBeVisible();
  await owner.button('Boleh').click();
  const address = await owner.link('Kirim lewat WhatsApp').getAttribute('href');
  return new URL(address ?? '').searchParams.get('text') ?? '';
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`UI-50 storage ${how}: told before the test, done in memory, sent at the end`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const owner = new Owner(page);
    await page.addInitScript(refuse);
    await page.goto('tes/awal/');
    await expect(page.getByText('Browser ini tidak mau menyimpan.')).toBeVisible({
      timeout: 10_000,
    });
    await expect(page.getByText('Jawaban aman selama halaman ini terbuka.')).toBeVisible();
    await owner.introduce({ ...lilis, place: null });
    await owner.button('Mulai tes').click();
    await expect(page.getByText('Browser ini tidak mau menyimpan.')).toBeVisible();
    await answerInMemory(page, WHOLE, 1);
    const { who, pre } = submissionIn(await sendFromHere(page));
    expect(who.name).toBe('Lilis');
    expect(pre?.responses.join('')).toBe(WHOLE);
  });
}

test('UI-51 the disk is full in mid-test: one fault, then memory; nothing before it is lost', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, [...began(), ...answered('pre', 'A', WHOLE.slice(0, 18))]);
  const before = (await storedRows(page)).length;
  await page.addInitScript(fillUp, 3);
  await page.goto('tes/awal/');
  await expect(page.getByText('Soal 19 dari 24')).toBeVisible();
  await owner.answer('3');
  await owner.answer('3');
  await answerInMemory(page, '2222', 21);
  await expect(page.getByText('Memori HP penuh.')).toBeVisible();
  const { pre } = submissionIn(await sendFromHere(page));
  expect(pre?.responses.join('')).toBe(WHOLE);
  expect(await storedRows(page)).toHaveLength(before + 2);

  // She made room: everything is stored after all.
  await page.evaluate(() => Object.assign(window, { hasRoom: true }));
  await owner.button('Coba simpan lagi').click();
  await expect(page.getByText('Sudah tersimpan lagi.')).toBeVisible();
  await expect(page.getByText('Memori HP penuh.')).toBeHidden();
  await page.goto('tes/awal/');
  await expect(page.getByText('Tes ini sudah selesai.')).toBeVisible();
  expect(submissionIn(await readyText(owner)).pre?.responses.join('')).toBe(WHOLE);
});

test('UI-52 the disk is full in a lesson: the check says so and keeps the page', async ({
  page,
}) => {
  await seed(page, began());
  await page.addInitScript(fillUp, 1);
  await page.goto('belajar/dasar-pemasaran-digital/hp-jadi-etalase/#7');
  const here = page.locator('[data-kini]');
  await here.locator('.pilihan').first().click();
  await expect(here.getByText('Jawaban aman selama halaman ini terbuka.')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { hasRoom: true }));
  await here.getByText('Coba simpan lagi').click();
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  const rows = await storedRows(page);
  expect(rows.filter(({ type }) => type === 'check-answered')).toHaveLength(1);
});

test('UI-53 without localStorage everything is kept all the same', async ({ page }) => {
  const owner = new Owner(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await owner.begin({ ...lilis, place: null });
  await owner.startTest('awal');
  for (const choice of 'abc') await owner.answer(choice);
  await page.goto('tes/awal/');
  await expect(page.getByText('Soal 4 dari 24')).toBeVisible();
  await page.goto('saya/');
  await owner.button('A+ Besarkan').click();
  await expect(page.getByRole('heading', { name: 'Bu Lilis' })).toBeVisible();
});

test('UI-54 the mentor is told that storage refuses, and that nothing is lost', async ({
  page,
}) => {
  await page.addInitScript(refusals['fails with UnknownError']);
  for (const path of ['pendamping/', 'pendamping/undang/', 'pendamping/terima/']) {
    await page.goto(path);
    await expect(page.getByText('Hasil baru masih ada di WhatsApp.')).toBeVisible();
  }
});

test('UI-55 results and sending of one who agreed go on when storage opens for reading only', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, [
    ...began(),
    ...agreed(true, true),
    ...answered('pre', 'A', WHOLE, { submit: true }),
  ]);
  await page.addInitScript(fillUp, 1);
  const text = await readyText(owner);
  await owner.button('Simpan sebagai file').click();
  await expect(page.getByText('Memori HP penuh.')).toBeVisible();
  expect(await readyText(owner)).toBe(text);
});
