import { ABUSE } from './abuse.ts';
import { BULLYING } from './bullying.ts';
import { CUES } from './cues/index.ts';
import { DANGER } from './danger.ts';
import { INDIRECT_ABUSE } from './indirect/abuse.ts';
import { INDIRECT_SELF_HARM } from './indirect/selfHarm.ts';
import { INDIRECT_SURROUNDINGS } from './indirect/surroundings.ts';
import { OTHER_LANGUAGES } from './languages/index.ts';
import { NEGLECT } from './neglect.ts';
import { SELF_HARM } from './selfHarm/index.ts';
import type { Sign } from './sign.ts';

/** Every sign. Bullying comes first: "they tell me to kill myself" is about what others do. */
export const SIGNS: readonly Sign[] = [
  ...BULLYING,
  ...SELF_HARM,
  ...ABUSE,
  ...DANGER,
  ...NEGLECT,
  ...OTHER_LANGUAGES,
  ...INDIRECT_SELF_HARM,
  ...INDIRECT_ABUSE,
  ...INDIRECT_SURROUNDINGS,
  ...CUES,
];
