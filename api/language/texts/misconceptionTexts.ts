import type { Language } from '../../contract/language.ts';
import type { MisconceptionId } from '../../maths/index.ts';
import { data } from './misconceptions/data.ts';
import { decimals } from './misconceptions/decimals.ts';
import { equations } from './misconceptions/equations.ts';
import { fractionsDa } from './misconceptions/fractions.ts';
import { fractionsEn } from './misconceptions/fractionsEn.ts';
import { letters } from './misconceptions/letters.ts';
import { measures } from './misconceptions/measures.ts';
import { negatives } from './misconceptions/negatives.ts';
import { order } from './misconceptions/order.ts';
import { percents } from './misconceptions/percents.ts';
import { powers } from './misconceptions/powers.ts';
import type { MisconceptionText } from './misconceptions/shape.ts';
import { wholeNumbers } from './misconceptions/wholeNumbers.ts';

/**
 * Known misconceptions: their name, what the student probably thinks, and counter-questions. Each question lets the student
 * see that {line} cannot hold, and none says what is right. {line} is the student's own.
 */
export const misconceptionTexts: Record<Language, Record<MisconceptionId, MisconceptionText>> = {
  da: {
    ...wholeNumbers.da,
    ...order.da,
    ...decimals.da,
    ...percents.da,
    ...negatives.da,
    ...powers.da,
    ...letters.da,
    ...equations.da,
    ...measures.da,
    ...data.da,
    ...fractionsDa,
  },
  en: {
    ...wholeNumbers.en,
    ...order.en,
    ...decimals.en,
    ...percents.en,
    ...negatives.en,
    ...powers.en,
    ...letters.en,
    ...equations.en,
    ...measures.en,
    ...data.en,
    ...fractionsEn,
  },
};
