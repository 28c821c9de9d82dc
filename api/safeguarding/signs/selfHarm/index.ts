import type { Sign } from '../sign.ts';
import { DESPAIR } from './despair.ts';
import { ENOUGH_OF_LIFE } from './enough.ts';
import { MEANS } from './means.ts';
import { OF_OTHERS } from './others.ts';
import { WISH_TO_DIE } from './wish.ts';

/** To wish to die, to have had enough of living, to harm oneself; in oneself or in a friend. */
export const SELF_HARM: readonly Sign[] = [...WISH_TO_DIE, ...ENOUGH_OF_LIFE, ...MEANS, ...OF_OTHERS, ...DESPAIR];
