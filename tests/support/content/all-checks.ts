/** Every check of the content, by theme and name. */
import type { ContentCheck } from './author.ts';
import * as blueprint from './blueprint.ts';
import * as facts from './facts.ts';
import * as language from './language.ts';
import * as shape from './lesson-shape.ts';
import * as sizes from './lesson-sizes.ts';
import * as pictures from './pictures.ts';
import * as reading from './reading.ts';
import * as references from './references.ts';
import * as reuse from './reuse.ts';
import * as wording from './wording.ts';

export const CHECKS: Readonly<Record<string, Readonly<Record<string, ContentCheck>>>> = {
  'ids and references': {
    'every id once': references.idsAreUnique,
    'parts of an item fit together': references.partsFit,
    'what a lesson names exists': references.lessonReferences,
    '"Masih ingat?" is a check of an earlier lesson': references.spacedQuestions,
    'lessons have their published ids': references.lessonsInPlace,
    'nothing lies idle': references.nothingIdle,
  },
  facts: {
    'sources known': facts.sourcesKnown,
    'claims traced': facts.claimsTraced,
    'no volatile key': facts.noVolatileKey,
    'weeks hold every lesson': facts.weeksComplete,
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
