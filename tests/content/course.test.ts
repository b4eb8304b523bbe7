/** The content as it stands on disk, against every check. Each test names all faults at once. */
import { describe, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readContent } from '../../src/build/content.ts';
import type { FormsLock } from '../../src/build/forms-lock.ts';
import { brokenLocks, LOCK_FILE, notLocked } from '../../src/build/forms-lock.ts';
import type { ContentCheck } from '../support/content/author.ts';
import { expectNone } from '../support/content/author.ts';
import * as blueprint from '../support/content/blueprint.ts';
import * as language from '../support/content/language.ts';
import * as shape from '../support/content/lesson-shape.ts';
import * as sizes from '../support/content/lesson-sizes.ts';
import * as pictures from '../support/content/pictures.ts';
import * as reading from '../support/content/reading.ts';
import * as references from '../support/content/references.ts';
import * as reuse from '../support/content/reuse.ts';
import * as wording from '../support/content/wording.ts';

const content = readContent();

const CHECKS: Readonly<Record<string, Readonly<Record<string, ContentCheck>>>> = {
  'ids and references': {
    'every id once': references.idsAreUnique,
    'parts of an item fit together': references.partsFit,
    'what a lesson names exists': references.lessonReferences,
    '"Masih ingat?" is a check of an earlier lesson': references.spacedQuestions,
    'lessons have their published ids': references.lessonsInPlace,
    'nothing lies idle': references.nothingIdle,
  },
  forms: {
    'one item per cell, in order': blueprint.formsMeetBlueprint,
    'every test item stands in a form': blueprint.testItemsInForms,
    'cells and lessons agree': blueprint.cellsMeetLessons,
    'keys spread in forms': blueprint.keysSpreadInForms,
    'keys spread in modules': blueprint.keysSpreadInModules,
    'key not the longest too often': blueprint.keyNotLongest,
    'test items not reused in lessons': reuse.testItemsNotReused,
  },
  'questions and reasons': {
    stems: wording.stems,
    options: wording.options,
    'options of like length': wording.optionsAlike,
    feedback: wording.feedback,
  },
  lessons: {
    skeleton: shape.skeleton,
    'four examples': shape.examples,
    'rule of thumb': shape.ruleOfThumb,
    task: shape.task,
    drawings: shape.drawings,
    sizes: sizes.sizes,
    'terms linked once': sizes.termsLinkedOnce,
  },
  language: {
    'no banned words': language.bannedWords,
    'numbers and money': language.numbersAndMoney,
    'drawing rules': pictures.drawingRules,
    'lesson limits': reading.lessonLimits,
    'KR of modules': reading.moduleGate,
    'KR of the tests': reading.testGate,
    glossary: reading.glossaryGate,
  },
};

it('CONTENT every file fits its schema', () => expectNone(content.faults));

for (const [theme, checks] of Object.entries(CHECKS))
  describe(`CONTENT ${theme}`, () => {
    for (const [name, check] of Object.entries(checks)) it(name, () => expectNone(check(content)));
  });

describe('CONTENT published tests', () => {
  const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as FormsLock;
  it('what was published has not changed', () => expectNone(brokenLocks(lock, content)));
  it('what is new is locked', () => expectNone(notLocked(lock, content)));
});
