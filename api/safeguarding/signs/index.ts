import { ABUSE } from './abuse.ts';
import { BULLYING } from './bullying.ts';
import { DANGER } from './danger.ts';
import { NEGLECT } from './neglect.ts';
import { OTHER_LANGUAGES } from './otherLanguages.ts';
import { SELF_HARM } from './selfHarm.ts';
import type { Sign } from './sign.ts';

/** Every sign. Bullying comes first: "they tell me to kill myself" is about what others do. */
export const SIGNS: readonly Sign[] = [...BULLYING, ...SELF_HARM, ...ABUSE, ...DANGER, ...NEGLECT, ...OTHER_LANGUAGES];
