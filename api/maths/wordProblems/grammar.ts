/** The words that the patterns of a language are built of. Each list is of forms, separated by blanks or bars. */
export interface Words {
  readonly determiners: string;
  readonly pronouns: string;
  readonly prepositions: string;
  /** Times that stand without a preposition: "den første dag", "yesterday". */
  readonly times: string;
  /** Forms by verb, the verbs separated by commas, the first form naming the verb. */
  readonly verbs: Readonly<Record<VerbClass, string>>;
  /** Words that no noun phrase holds, for they change what a number means. */
  readonly reserved: string;
  readonly of: string;
}

export type VerbClass = 'have' | 'be' | 'get' | 'lose' | 'do';

/**
 * Signs that stand before words of a kind, so that patterns need not list them: words that a noun phrase may hold, articles,
 * and verbs by class. Short patterns cost a server little when the first word problem comes.
 */
const MARK = '~';
const ARTICLE = '=';
const VERB: Readonly<Record<VerbClass, string>> = { have: '!', be: '&', get: '+', lose: '<', do: '*' };
/** For verbs that are also said of being somewhere: "går". */
const BE_OR_DO = '%';
const MARKS = /[~=!&+<*%](?=\p{L})/gu;
const ANY_MARK = '[~=!&+<*%]?';
const WORD = /\p{L}[\p{L}²³'-]*/gu;

/** A clause's text without its marks. */
export const unmarked = (text: string): string => text.replace(MARKS, '');

/** A pattern in which each word that is spelled out may be a marked one. */
const withMarks = (pattern: string): string =>
  pattern.replace(/\(\?<\w+>|\\.|\{\w+\}|(?<!\p{L})\p{L}+/gu, (found) =>
    /^\p{L}/u.test(found) ? `${ANY_MARK}${found}` : found,
  );

/** A language's grammar: turns a pattern with slots such as `{O} {have} {A}{P}` into a regular expression. */
export interface Grammar {
  compile(pattern: string): RegExp;
  /** A clause as the patterns match it: each word that a noun phrase may hold is marked. */
  marked(clause: string): string;
  /** The verb that a form belongs to; empty for being and having. */
  verbOf(form: string): string;
  /** What happens to an amount when the verb is done: it comes, it goes, neither. */
  signOf(form: string): 1 | -1 | 0;
  readonly isPronoun: (text: string) => boolean;
  /** Whether a sentence without numbers can be left out: it holds no word that changes an amount. */
  isIdle(sentence: string): boolean;
}

const alternatives = (list: string): string => list.replaceAll(',', '|').trim();
const forms = (list: string): string[] => list.split(/[\s,|]+/u).filter((form) => form !== '');

/** A verb of these classes. */
const verb = (...classes: VerbClass[]): string => {
  const both = classes.includes('be') || classes.includes('do') ? BE_OR_DO : '';
  return `[${classes.map((name) => VERB[name]).join('')}${both}](?<V>\\p{L}+)`;
};

/** Builds the grammar of a language from its words. */
export function grammarOf(words: Words): Grammar {
  const { verbs } = words;
  const verbForms = Object.values(verbs).flatMap(forms);
  const reserved = new Set([
    ...verbForms,
    ...forms(words.reserved),
    ...forms(words.pronouns),
    ...forms(words.determiners),
    ...forms(words.prepositions),
  ]);
  const word = `${MARK}\\p{L}[\\p{L}²³'-]*`;
  const determiner = `(?:${ARTICLE}\\p{L}+ (?:par )?)?`;
  const plain = `${determiner}${word}(?: ${word}){0,3}`;
  const noun = words.of === '' ? plain : `${plain}(?: ${words.of} ${plain})?`;
  const place = `(?: (?:${alternatives(words.prepositions)}) ${noun}| (?:${withMarks(alternatives(words.times))}))*`;
  const owner = `(?:${withMarks(alternatives(words.pronouns))}|${noun})`;
  const slots: Readonly<Record<string, string>> = {
    ...Object.fromEntries(['A', 'B', 'C'].map((name) => [name, `#(?<${name}>\\d)(?: (?<${name}t>${noun}))?`])),
    ...Object.fromEntries(['P', 'Q', 'R'].map((name) => [name, `(?<${name}>${place})`])),
    ...Object.fromEntries(['T', 'U'].map((name) => [name, `(?<${name}>${noun})`])),
    ...Object.fromEntries(['O', 'X'].map((name) => [name, `(?<${name}>${owner})`])),
    OO: `(?<O>${owner}(?: (?:og|and) ${owner})?)`,
    have: verb('have'),
    be: verb('be'),
    get: verb('get'),
    lose: verb('lose'),
    do: verb('do'),
    any: verb('have', 'get', 'lose', 'do'),
    act: verb('get', 'lose', 'do'),
    W: word,
  };
  const verbNames = new Map(
    Object.values(verbs).flatMap((list) =>
      list.split(',').flatMap((verb) => {
        const own = forms(verb);
        return own.map((form) => [form, own[0] ?? form] as const);
      }),
    ),
  );
  const [gets, loses] = [new Set(forms(verbs.get)), new Set(forms(verbs.lose))];
  const states = new Set([...forms(verbs.have), ...forms(verbs.be)]);
  const marks = new Map([
    ...forms(words.determiners).map((form) => [form, ARTICLE] as const),
    ...(['do', 'lose', 'get', 'be', 'have'] as const).flatMap((name) =>
      forms(verbs[name]).map((form) => [form, VERB[name]] as const),
    ),
    ...forms(verbs.be)
      .filter((form) => forms(verbs.do).includes(form))
      .map((form) => [form, BE_OR_DO] as const),
  ]);
  const pronouns = new Set(forms(words.pronouns));
  const idleWord = new Set([...forms(words.prepositions), ...forms(words.determiners), ...forms(words.pronouns)]);
  return {
    compile: (pattern) =>
      new RegExp(
        `^${withMarks(pattern).replace(/\{(\w+)\}/g, (_, name: string) => {
          const slot = slots[name];
          if (slot === undefined) throw new Error(`No slot {${name}}`);
          return slot;
        })}$`,
        'u',
      ),
    marked: (clause) =>
      clause.replace(WORD, (found) => (marks.get(found) ?? (reserved.has(found) ? '' : MARK)) + found),
    verbOf: (form) => (states.has(form) ? '' : (verbNames.get(form) ?? form)),
    signOf: (form) => (gets.has(form) ? 1 : loses.has(form) ? -1 : 0),
    isPronoun: (text) => pronouns.has(text),
    isIdle: (sentence) =>
      !sentence.includes('#') &&
      (sentence.match(/[\p{L}'-]+/gu) ?? []).every((one) => !reserved.has(one) || idleWord.has(one) || IDLE.test(one)),
  };
}

/** Reserved words that change no amount. */
const IDLE = /^(?:og|som|der|har|er|skal|vil|var|at|and|who|is|was|are|were|to|wants?|has|will|for|going)$/u;
