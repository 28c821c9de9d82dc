import type { Language } from '../../contract/language.ts';

/** The subject words of fractions, explained in brackets for the youngest. */
export interface FractionTerms {
  readonly denominator: string;
  readonly theDenominator: string;
  readonly theDenominators: string;
  readonly numerator: string;
  readonly theNumerator: string;
  readonly theNumerators: string;
}

/** What a fraction and a percentage mean, for somebody who does not know what to do with one. */
export const partTexts: Record<
  Language,
  {
    readonly fraction: (fraction: string) => string;
    readonly percent: string;
    readonly benchmarks: Readonly<Record<string, string>>;
  }
> = {
  da: {
    fraction: (fraction) =>
      `Det nederste tal i ${fraction} fortæller, hvor mange lige store dele det hele skal deles i, og det øverste, hvor mange af dem du skal tage.`,
    percent: 'Procent betyder hundrededele af det hele.',
    benchmarks: {
      '50': '50 % er halvdelen af det hele.',
      '25': '25 % er en fjerdedel af det hele.',
      '75': '75 % er tre fjerdedele af det hele.',
      '20': '20 % er en femtedel af det hele.',
      '10': '10 % er en tiendedel af det hele.',
      '1': '1 % er en hundrededel af det hele.',
    },
  },
  en: {
    fraction: (fraction) =>
      `The bottom number in ${fraction} tells how many equal parts the whole is split into, and the top one how many of them you take.`,
    percent: 'Per cent means hundredths of the whole.',
    benchmarks: {
      '50': '50% is half of the whole.',
      '25': '25% is a quarter of the whole.',
      '75': '75% is three quarters of the whole.',
      '20': '20% is a fifth of the whole.',
      '10': '10% is a tenth of the whole.',
      '1': '1% is a hundredth of the whole.',
    },
  },
};

/** Grades up to and including this one get subject words with a short explanation. */
const EXPLAIN_UP_TO_GRADE = 5;

const words: Record<Language, { plain: FractionTerms; explained: FractionTerms }> = {
  da: {
    plain: {
      denominator: 'nævner',
      theDenominator: 'nævneren',
      theDenominators: 'nævnerne',
      numerator: 'tæller',
      theNumerator: 'tælleren',
      theNumerators: 'tællerne',
    },
    explained: {
      denominator: 'nævner (tallet under stregen)',
      theDenominator: 'nævneren (tallet under stregen)',
      theDenominators: 'nævnerne (tallene under stregen)',
      numerator: 'tæller (tallet over stregen)',
      theNumerator: 'tælleren (tallet over stregen)',
      theNumerators: 'tællerne (tallene over stregen)',
    },
  },
  en: {
    plain: {
      denominator: 'denominator',
      theDenominator: 'the denominator',
      theDenominators: 'the denominators',
      numerator: 'numerator',
      theNumerator: 'the numerator',
      theNumerators: 'the numerators',
    },
    explained: {
      denominator: 'denominator (the number below the line)',
      theDenominator: 'the denominator (the number below the line)',
      theDenominators: 'the denominators (the numbers below the lines)',
      numerator: 'numerator (the number above the line)',
      theNumerator: 'the numerator (the number above the line)',
      theNumerators: 'the numerators (the numbers above the lines)',
    },
  },
};

/** The words of fractions in `lang`, for a student in `grade`. */
export function fractionTerms(lang: Language, grade: number): FractionTerms {
  return grade <= EXPLAIN_UP_TO_GRADE ? words[lang].explained : words[lang].plain;
}
