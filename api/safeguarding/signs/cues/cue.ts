import type { Concern } from '../../concern.ts';
import { readPhrases } from '../../phrase.ts';
import type { Sense } from '../../sense.ts';
import type { Sign } from '../sign.ts';

/** What a cue tells of; two cues of different kinds say more than two of one. */
export type CueKind =
  | 'abandoned'
  | 'adult'
  | 'authority'
  | 'bargain'
  | 'bed'
  | 'death'
  | 'end'
  | 'fear'
  | 'hidden'
  | 'hurt'
  | 'injury'
  | 'kin'
  | 'means'
  | 'place'
  | 'secret'
  | 'serious'
  | 'sexual'
  | 'threat'
  | 'weapon'
  | 'despair'
  | 'blame'
  | 'asksHelp'
  | 'avoids'
  | 'advances'
  | 'memory'
  | 'method'
  | 'asks'
  | 'gift'
  | 'weight'
  | 'punish'
  | 'spread'
  | 'small'
  | 'home'
  | 'anger'
  | 'body'
  | 'drink'
  | 'hunger'
  | 'online'
  | 'marry'
  | 'bully'
  | 'maths'
  | 'fiction'
  | 'task'
  | 'game'
  | 'science';

const SENSES: readonly Sense[] = ['aside', 'denied', 'story'];

/**
 * A list of cues of one kind, one phrase a line: each may be harmless in itself. `weight` 1.5 is enough for an alarm, 1 is
 * where something beside it is. What every pupil writes is no cue, however it is said: to ask for help, not to know what to
 * do or whether it is right, to be done, late or tired of it, what a teacher or a parent said about it.
 */
export function cues(
  kind: CueKind,
  weight: number,
  category: Concern['category'],
  lines: string,
  senses: readonly Sense[] = SENSES,
): Sign[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => readPhrases(line))
    .map((phrase) => ({ phrase, concern: { level: 'low', category }, senses, cue: { kind, weight, category } }));
}
