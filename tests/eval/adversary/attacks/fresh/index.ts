import type { Attack } from '../attack.ts';
import { freshCarriers } from './carriers.ts';
import { freshNumbers } from './numbers.ts';
import { freshWords } from './words.ts';

/**
 * Ways that were written last and shown to nobody who mends the guard: what they find is what a new attacker would. Whoever mends
 * the guard by one of them moves it to the others first, and writes a new one here.
 */
export const freshAttacks: readonly Attack[] = [...freshNumbers, ...freshCarriers, ...freshWords];
