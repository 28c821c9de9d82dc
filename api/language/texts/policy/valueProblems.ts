import type { Language } from '../../../contract/language.ts';
import type { LocalText } from '../../../contract/policy.ts';

/** What a file has where something else was expected. */
export type Shown =
  | { readonly kind: 'nothing' | 'empty' | 'list' | 'mapping' }
  | { readonly kind: 'text'; readonly text: string };

/** What a problem is about: a key (undefined: the whole file), or an entry of the list that stands under it. */
export interface Subject {
  readonly name: string | undefined;
  readonly entry: boolean;
}

const quoted = { da: (word: string) => `“${word}”`, en: (word: string) => `"${word}"` } as const;

function called({ name, entry }: Subject, language: Language): string {
  if (name === undefined) return language === 'da' ? 'filen' : 'the file';
  const word = quoted[language](name);
  if (!entry) return word;
  return language === 'da' ? `et punkt i ${word}` : `an entry of ${word}`;
}

const things: Record<Language, Readonly<Record<Exclude<Shown['kind'], 'text'>, string>>> = {
  da: { nothing: 'ingenting', empty: 'tom', list: 'en liste', mapping: 'en gruppe med ord og værdier' },
  en: { nothing: 'nothing', empty: 'empty', list: 'a list', mapping: 'a mapping' },
};

/** What stands in the file, for a sentence. */
export const said = (found: Shown, language: Language): string =>
  found.kind === 'text' ? quoted[language](found.text) : things[language][found.kind];

const kinds: Record<Language, Readonly<Record<string, string>>> = {
  da: {
    object: 'en gruppe med ord og værdier',
    record: 'en gruppe med ord og værdier',
    array: 'en liste',
    tuple: 'en liste med to i kantede parenteser',
    string: 'en tekst',
    number: 'et tal uden anførselstegn',
    int: 'et helt tal',
    boolean: 'true eller false',
  },
  en: {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list of two in square brackets',
    string: 'a text',
    number: 'a number without quotes',
    int: 'a whole number',
    boolean: 'true or false',
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function limit(subject: Subject, origin: string, side: 'least' | 'most', bound: number | bigint): LocalText {
  const da = capital(called(subject, 'da'));
  const en = called(subject, 'en');
  if (side === 'least' && bound === 1 && origin !== 'number')
    return { da: `${da} må ikke være tom.`, en: `${en} must not be empty` };
  const [mindst, least] = side === 'least' ? ['mindst', 'at least'] : ['højst', 'at most'];
  if (origin === 'array')
    return {
      da: `${da} skal have ${mindst} ${bound} på sin liste.`,
      en: `${en} must have ${least} ${bound} in its list`,
    };
  if (origin === 'string')
    return { da: `${da} skal være på ${mindst} ${bound} tegn.`, en: `${en} must be ${least} ${bound} characters long` };
  return { da: `${da} skal være ${mindst} ${bound}.`, en: `${en} must be ${least} ${bound}` };
}

/** What is wrong with one value or key of a policy file, whichever it is. */
export const valueProblems = {
  unknownKey: (key: string, known: readonly string[]): LocalText => {
    const inSentence = known.includes('da') && known.includes('en');
    return {
      da: `“${key}” kan ikke stå her. ${inSentence ? 'Er det en del af sætningen, så sæt sætningen i anførselstegn. ' : ''}Her kan stå: ${known.join(', ')}.`,
      en: `unknown key "${key}"${inSentence ? ' (if it is part of the sentence, put the sentence in quotes)' : ''}; known here: ${known.join(', ')}`,
    };
  },
  missing: (subject: Subject): LocalText => {
    if (subject.name === 'da')
      return { da: 'Her mangler den danske tekst (“da”).', en: 'the Danish text ("da") is missing' };
    if (subject.name === 'en')
      return { da: 'Her mangler den engelske tekst (“en”).', en: 'the English text ("en") is missing' };
    return { da: `Her mangler ${called(subject, 'da')}.`, en: `${called(subject, 'en')} is missing` };
  },
  notAmong: (subject: Subject, found: Shown, known: readonly string[]): LocalText => ({
    da: `${capital(called(subject, 'da'))} kan ikke være ${said(found, 'da')}. Det kan være: ${known.join(', ')}.`,
    en: `${said(found, 'en')} is not a value of ${called(subject, 'en')}; known: ${known.join(', ')}`,
  }),
  wrongType: (subject: Subject, expected: string, found: Shown): LocalText => {
    const [da, en] = [capital(called(subject, 'da')), called(subject, 'en')];
    if (found.kind === 'empty' && subject.name === undefined) return { da: `${da} er tom.`, en: `${en} is empty` };
    if (found.kind === 'empty' && expected === 'object')
      return {
        da: `${da} er tom. Skriv det, der hører til, længere inde på linjerne under, eller skriv {}.`,
        en: `${en} is empty: write what belongs to it further in on the lines below, or write {}`,
      };
    return {
      da: `${da} skal være ${kinds.da[expected] ?? expected}, ikke ${said(found, 'da')}.`,
      en: `${en} must be ${kinds.en[expected] ?? expected}, not ${said(found, 'en')}`,
    };
  },
  tooSmall: (subject: Subject, origin: string, bound: number | bigint): LocalText =>
    limit(subject, origin, 'least', bound),
  tooBig: (subject: Subject, origin: string, bound: number | bigint): LocalText =>
    limit(subject, origin, 'most', bound),
  models: (): LocalText => ({
    da: '“models” er all, [] eller en liste af modellers navne: 1–40 små bogstaver, cifre, bindestreger og punktummer.',
    en: '"models" is all, [] or a list of models’ names: 1–40 small letters, digits, hyphens and dots',
  }),
  allOrNames: (subject: Subject): LocalText => ({
    da: `${capital(called(subject, 'da'))} skal være all, et navn eller en liste af navne.`,
    en: `${called(subject, 'en')} must be all, a name or a list of names`,
  }),
  /** What has no words of its own: what the schema's library says, in English. */
  other: (subject: Subject, message: string): LocalText => ({
    da: `${capital(called(subject, 'da'))} passer ikke (${message}).`,
    en: `${called(subject, 'en')}: ${message}`,
  }),
};
