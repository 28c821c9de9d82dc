import type { Sign } from '../sign.ts';
import { CUES_OF_HOME } from './home.ts';
import { CUES_OF_PEOPLE } from './people.ts';
import { PLAIN_CUES } from './plain.ts';
import { CUES_OF_SELF } from './self.ts';
import { THEMES } from './themes.ts';
import { CUE_WORDS } from './words.ts';

/**
 * What is harmless alone and tells of something together: a secret and a grown-up, a hidden arm and pain, a bridge and
 * a next time. Their weights are added up over a line, each kind once.
 */
export const CUES: readonly Sign[] = [
  ...PLAIN_CUES,
  ...THEMES,
  ...CUES_OF_PEOPLE,
  ...CUES_OF_HOME,
  ...CUES_OF_SELF,
  ...CUE_WORDS,
];
