import { computed } from 'nanostores';
import { foldLog } from '../core/log/fold.ts';
import { $log } from './log.ts';

/** The record of the learner in use. */
export const $record = computed($log, ({ entries }) => foldLog(entries));
