import type { Sign } from '../sign.ts';
import { ARABIC } from './arabic.ts';
import { BOSNIAN } from './bosnian.ts';
import { GERMAN } from './german.ts';
import { KURDISH } from './kurdish.ts';
import { OTHERS } from './others.ts';
import { PERSIAN } from './persian.ts';
import { POLISH } from './polish.ts';
import { ROMANIAN } from './romanian.ts';
import { SCANDINAVIAN } from './scandinavian.ts';
import { SOMALI } from './somali.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { URDU } from './urdu.ts';
import { VIETNAMESE } from './vietnamese.ts';

/**
 * Key phrases in the languages that are spoken in the homes of Danish students, also as they are written with Latin
 * letters. Not whole languages: the plainest ways to say "I want to die", "I harm myself", "my father hits me", "I am
 * afraid to go home".
 */
export const OTHER_LANGUAGES: readonly Sign[] = [
  ...ARABIC,
  ...TURKISH,
  ...SOMALI,
  ...URDU,
  ...POLISH,
  ...UKRAINIAN,
  ...PERSIAN,
  ...GERMAN,
  ...KURDISH,
  ...BOSNIAN,
  ...ROMANIAN,
  ...VIETNAMESE,
  ...SCANDINAVIAN,
  ...OTHERS,
];
