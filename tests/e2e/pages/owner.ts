import { expect, type Page } from '@playwright/test';

/** A learner with her phone. */
export type Learner = {
  readonly name: string;
  readonly address: 'Ibu' | 'Bapak' | 'Kak' | 'Nama saja';
  readonly business: string;
  readonly age: string;
  /** Province and town, or null for "Tidak mau menyebut". */
  readonly place: readonly [province: string, town: string] | null;
};

export const lilis: Learner = {
  name: 'Lilis',
  address: 'Ibu',
  business: 'Makanan siap saji',
  age: '25 sampai 34 tahun',
  place: ['Jawa Timur', 'Kota Kediri'],
};

/** `a b c` and `?` for a knowledge item, `1`–`5` for an attitude item: the place of its button. */
const placeOf = (choice: string): number =>
  choice === '?' ? 3 : /\d/.test(choice) ? Number(choice) - 1 : 'abc'.indexOf(choice);

export class Owner {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string) {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** Answers the questions of a beginning, from consent to town. */
  async introduce({ name, address, business, age, place }: Learner) {
    await this.button('Ya, simpan di HP ini').click();
    await this.page.getByLabel('Mau dipanggil siapa?').fill(name);
    await this.button(address).click();
    await this.button('Lanjut').click();
    await this.page.getByRole('button', { name: business }).click();
    await this.button(age).click();
    if (place === null) {
      await this.button('Tidak mau menyebut').click();
    } else {
      await this.button(place[0]).click();
      await this.button(place[1]).click();
    }
  }

  async begin(learner: Learner) {
    await this.page.goto('mulai/');
    await this.introduce(learner);
    await expect(this.page.getByRole('heading', { name: 'Siap,' })).toBeVisible();
  }

  async startTest(which: 'awal' | 'akhir') {
    await this.page.goto(`tes/${which}/`);
    await this.button('Mulai tes').click();
  }

  /** Answers one screen and waits for the tick. */
  async answer(choice: string) {
    await this.page.locator('fieldset .pilihan').nth(placeOf(choice)).click();
    await expect(this.page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await this.button('Lanjut').click();
  }

  /** Takes a whole test. `choices`: one character a screen. */
  async takeTest(which: 'awal' | 'akhir', choices: string) {
    await this.startTest(which);
    for (const [at, choice] of [...choices].entries()) {
      await expect(this.page.getByText(`Soal ${at + 1} dari ${choices.length}`)).toBeVisible();
      await this.answer(choice);
    }
    await this.button('Kumpulkan jawaban').click();
    await expect(this.page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();
  }

  /** Walks a lesson to its last screen, tapping the first option of every check on the way. */
  async learn(path: string) {
    await this.page.goto(path);
    const place = this.page.locator('[data-urutan]');
    await expect(place).toHaveText(/^1 \//);
    const screens = Number((await place.innerText()).split('/')[1]);
    for (let screen = 1; screen < screens; screen++) {
      await expect(place).toHaveText(`${screen} / ${screens}`);
      const option = this.page.locator('[data-kini] .pilihan').first();
      if (await option.isVisible()) await option.click();
      await this.page.locator('[data-ke="1"]').click();
    }
    await expect(this.page.getByRole('heading', { name: 'Selesai', exact: true })).toBeVisible();
  }

  /** Gives consent and returns the text that WhatsApp would get. */
  async packResults(): Promise<string> {
    await this.page.goto('hasil/');
    await this.button('Boleh').click();
    await expect(this.page.getByText('laporan kampus?')).toBeVisible();
    await this.button('Boleh').click();
    const send = this.link('Kirim lewat WhatsApp');
    const address = new URL((await send.getAttribute('href')) ?? '');
    return address.searchParams.get('text') ?? '';
  }
}

export const linkIn = (text: string): string => /https?:\S+/.exec(text)?.[0] ?? '';
