import { beforeEach, describe, expect, it } from 'vitest';
import { submissionOf } from '../../src/core/share/snapshot.ts';
import { aPhone, pastLimit, START, type Phone, type Tab } from '../support/fake-device.ts';
import { catalogue, sariOn, tap } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

const marks = async (): Promise<unknown[]> =>
  ((await phone.rows()) ?? [])
    .map((row) => row as { type: string; lesson?: string; hard?: boolean })
    .filter(({ type }) => type === 'lesson-marked')
    .map(({ lesson, hard }) => [lesson, hard]);

/** What her mentor would be told of the lesson. */
const sentHard = (tab: Tab): boolean | undefined => {
  const made = submissionOf(catalogue, tab.$record.get(), tab.$log.get().profile ?? '', START);
  return made.ok ? made.value.lessons.find(({ lesson }) => lesson === 'm1-1')?.hard : undefined;
};

describe('STORE-21 a lesson marked as hard', () => {
  it('is stored, is there after a restart, and is taken back', async () => {
    const tab = await sariOn(phone);
    expect(await tab.isHard('m1-1')).toBe(false);
    expect(await tab.markHard('m1-1', true)).toBe('saved');
    const later = await phone.restart();
    expect([await later.isHard('m1-1'), await later.isHard('m1-2')]).toEqual([true, false]);
    expect(await later.markHard('m1-1', false)).toBe('saved');
    expect(await (await phone.restart()).isHard('m1-1')).toBe(false);
    expect(await marks()).toEqual([
      ['m1-1', true],
      ['m1-1', false],
    ]);
  });

  it('travels with what is sent, and so does taking it back', async () => {
    const tab = await sariOn(phone);
    await tab.setConsent('send', true);
    await tab.markHard('m1-1', true);
    expect(sentHard(tab)).toBe(true);
    await tab.markHard('m1-1', false);
    expect(sentHard(tab)).toBe(false);
  });

  it('changes neither answers nor what is finished', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'b');
    await tab.recordProgress('m1-1', true);
    await tab.markHard('m1-1', true);
    const lesson = tab.$record.get().lessons.get('m1-1');
    expect([lesson?.finished, lesson?.tries.size]).toEqual([true, 1]);
  });

  it('stays in memory where the write fails, and is stored once there is room', async () => {
    const tab = await sariOn(phone);
    phone.faults.write = 'QuotaExceededError';
    expect(await pastLimit(() => tab.markHard('m1-1', true))).toBe('memory');
    expect(await tab.isHard('m1-1')).toBe(true);
    phone.heal();
    expect(await marks()).toEqual([]);
    expect(await tab.tryAgain()).toMatchObject({ ok: true });
    expect(await marks()).toEqual([['m1-1', true]]);
  });

  it('is a guest’s in this page only', async () => {
    const tab = await phone.openTab();
    expect(await tab.markHard('m1-1', true)).toBe('guest');
    expect(await tab.isHard('m1-1')).toBe(true);
    expect([await phone.hasDatabase(), phone.texts.size]).toEqual([false, 0]);
    expect(await (await phone.restart()).isHard('m1-1')).toBe(false);
  });
});
