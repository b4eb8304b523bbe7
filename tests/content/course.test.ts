/** The content as it stands on disk, against every check. Each test names all faults at once. */
import { describe, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readContent } from '../../src/build/content.ts';
import type { FormsLock } from '../../src/build/forms-lock.ts';
import { brokenLocks, LOCK_FILE, notLocked } from '../../src/build/forms-lock.ts';
import { expectNone } from '../support/content/author.ts';

import { everyLessonWritten } from '../support/content/facts.ts';
import { CHECKS } from '../support/content/all-checks.ts';

const content = readContent();

it('CONTENT every file fits its schema', () => expectNone(content.faults));

it('CONTENT every published lesson is written', () => expectNone(everyLessonWritten(content)));

for (const [theme, checks] of Object.entries(CHECKS))
  describe(`CONTENT ${theme}`, () => {
    for (const [name, check] of Object.entries(checks)) it(name, () => expectNone(check(content)));
  });

describe('CONTENT published tests', () => {
  const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as FormsLock;
  it('what was published has not changed', () => expectNone(brokenLocks(lock, content)));
  it('what is new is locked', () => expectNone(notLocked(lock, content)));
});
