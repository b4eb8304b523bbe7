import { expect, type Page } from '@playwright/test';

export class Mentor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes invitations and returns their links, seat 1 first. */
  async invite(name: string): Promise<string[]> {
    await this.page.goto('pendamping/undang/');
    await this.page.getByLabel('Nama Anda').fill(name);
    await this.page.getByRole('button', { name: 'Buat undangan' }).click();
    const fields = this.page.locator('.undangan input[readonly]');
    await expect(fields.first()).toBeVisible();
    return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  }

  /** Opens a link that came by chat, and stores what it holds. */
  async receiveLink(link: string) {
    await this.page.goto(link);
    await expect(
      this.page.getByRole('heading', { name: 'Periksa sebelum disimpan' }),
    ).toBeVisible();
    expect(new URL(this.page.url()).hash).toBe('');
  }

  async paste(text: string) {
    await this.page.goto('pendamping/terima/');
    await this.page.getByLabel('Tempel tautan').fill(text);
    await this.page.getByRole('button', { name: 'Periksa teks ini' }).click();
  }

  async store() {
    await this.page.getByRole('button', { name: /^Simpan \d+ hasil$/ }).click();
    await expect(this.page.getByText(/hasil tersimpan di HP ini/)).toBeVisible();
  }

  /** A row of Tabel 3: the cells after the indicator. */
  async table3(indicator: string): Promise<string[]> {
    const row = this.page
      .locator('table.tabel')
      .first()
      .locator('tr', { hasText: `${indicator}.` });
    return row.locator('td').allInnerTexts();
  }

  async average(): Promise<string[]> {
    return this.page.locator('table.tabel').first().locator('tfoot th, tfoot td').allInnerTexts();
  }

  async ownerRow(name: string): Promise<string> {
    const row = this.page.locator('table.mitra tbody tr', { hasText: name });
    return (await row.innerText()).replace(/\s+/g, ' ');
  }
}
