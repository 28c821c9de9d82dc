import type { Asking, Builder } from './build.ts';
import { danishClauses } from './clauses.da.ts';
import { englishClauses } from './clauses.en.ts';
import type { Grammar } from './grammar.ts';
import { danishQuestions } from './questions.da.ts';
import { englishQuestions } from './questions.en.ts';
import type { Lang } from './text.ts';
import { danish } from './words.da.ts';
import { english } from './words.en.ts';

/** All that is needed to read word problems of one language. */
export interface Language {
  readonly grammar: Grammar;
  readonly clauses: readonly (readonly [RegExp, Builder])[];
  readonly questions: readonly (readonly [RegExp, Asking])[];
  /** Where a question begins in its sentence. */
  readonly asks: RegExp;
  /** Where a sentence may be taken apart. */
  readonly splits: RegExp;
  /** A condition after a question: "how many …, if each costs 4". */
  readonly conditions: RegExp;
}

const compiled = <B>(grammar: Grammar, patterns: readonly (readonly [string, B])[]): (readonly [RegExp, B])[] =>
  patterns.map(([pattern, build]) => [grammar.compile(pattern), build]);

const LANGUAGES: Readonly<Record<Lang, Language>> = {
  da: {
    grammar: danish,
    clauses: compiled(danish, danishClauses),
    questions: compiled(danish, danishQuestions),
    asks: /(?<!\p{L})(?:hvor (?:mange|meget|langt|gammelt?|gamle|højt?|lang|tungt?|stort?|bredt?|dybt?)|hvad (?:koster|bliver|skal|betaler|er))(?!\p{L})/u,
    splits: /, men |, og |, så | og |, | men /gu,
    conditions: /[ ,](?=(?:hvis|når) )/u,
  },
  en: {
    grammar: english,
    clauses: compiled(english, englishClauses),
    questions: compiled(english, englishQuestions),
    asks: /(?<!\p{L})(?:how (?:many|much|far|old|tall|long|heavy|big|deep)|what (?:is|was|does|did))(?!\p{L})/u,
    splits: /, but |, and | and then | and |, | but | while /gu,
    conditions: /[ ,](?=if )/u,
  },
};

export const languageOf = (lang: Lang): Language => LANGUAGES[lang];
