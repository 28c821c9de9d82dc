import type { Language } from '../../../api/contract/language.ts';
import { findNumerals, sameNumber } from './numerals.ts';
import { plain, wordsOf } from './plain.ts';

/** What makes a reply a help. Each is true when it holds; all four make the reply helpful. */
export interface Help {
  /** (i) It asks something or invites the student to act. */
  readonly acts: boolean;
  /** (ii) It names a quantity or term of the task or of the student's work beyond restating the task. */
  readonly names: boolean;
  /** (iii) It differs from the last three replies. */
  readonly differs: boolean;
  /** (iv) It aims at the first wrong step, where the student's message has one. */
  readonly aims: boolean;
}

/** What a reply is judged against. */
export interface Setting {
  readonly question: string;
  readonly lang: Language;
  /** What the student has written so far, the newest last. */
  readonly studentTexts: readonly string[];
  /** Replies before this one, the newest last. */
  readonly replies: readonly string[];
  readonly wrongLine?: string | undefined;
}

const INVITES =
  /(?:^|[.!:] )(?:skriv|prøv|tegn|vis|find|læs|kig|se|sammenlign|regn|fortæl|del|sæt|vælg|brug|tænk|lav|tag|sig|forestil|stop|slå|klap|tjek|forklar|write|try|draw|show|find|read|look|compare|work|tell|split|choose|use|think|make|take|say|imagine|check|explain|put|start|go|underline|sketch)(?!\p{L})/u;

/** Words of mathematics that name something in a task of that kind, whether or not the task spells them out. */
const TERMS: readonly { in: RegExp; terms: RegExp }[] = [
  { in: /\d\/\d|brøk|fraction/, terms: /nævner|tæller|brøk|denominator|numerator|fraction/ },
  { in: /%|procent|percent/, terms: /procent|hundrededel|percent|hundredth/ },
  { in: /\(/, terms: /parentes|bracket|parenthes/ },
  {
    in: /[a-z] ?[=+\-*/^]|= ?[a-z]|ligning|equation/,
    terms: /ligning|ubekendt|siden|sider|led(?!\p{L})|equation|unknown|term|sides/u,
  },
  { in: /[·*×]|\d x \d/, terms: /gange|faktor|multipl|times|factor/ },
  { in: /\d ?[:÷]/, terms: /dele|divi/ },
  { in: /\^/, terms: /potens|eksponent|power|exponent/ },
  { in: /sqrt|√|root/, terms: /rod|root/ },
];

const SMALL = new Set(
  'hvad hvor hvordan hvilke hvilken hvilket hvorfor hvornår dette denne disse eller ikke have havde skal kunne ville bliver blev være været deres hende ham jeres efter over under mellem alle mange meget mere flere hver hvert første giver finde svar svaret opgave opgaven tal tallet tallene what which when where does have been with from that this these those they their there many much more each every first find answer task problem number numbers will would could should into than then following exercise exercises value step steps use using'.split(
    ' ',
  ),
);

/** What the task says, taken out of a reply: a run of seven of its words or more, and its expression as a whole. */
function withoutRestating(reply: string, question: string): string {
  const task = wordsOf(question).join(' ');
  const words = [...plain(reply).matchAll(/[\p{L}\p{N}]+/gu)];
  const restated = new Set<number>();
  for (let start = 0; start < words.length; start++) {
    let end = start;
    while (
      end < words.length &&
      ` ${task} `.includes(
        ` ${words
          .slice(start, end + 1)
          .map((word) => word[0])
          .join(' ')} `,
      )
    )
      end++;
    if (end - start >= 7) for (let i = start; i < end; i++) restated.add(i);
  }
  const kept = words.filter((_, index) => !restated.has(index));
  const rest = kept.length === words.length ? plain(reply) : kept.map((word) => word[0]).join(' ');
  const expressions =
    plain(question).match(/[-\d.,a-z()+·/:=^% ]*\d[-\d.,()+·/:=^% ]*[-+·/:=^%][-\d.,a-z()+·/:=^% ]*\d?/g) ?? [];
  const whole = expressions.map((piece) => piece.replace(/[a-z]{2,}/g, '').trim()).filter((piece) => piece.length >= 5);
  return whole.reduce((text, piece) => text.replaceAll(piece, ' '), rest);
}

function namesSomething(reply: string, { question, lang, studentTexts }: Setting): boolean {
  const rest = withoutRestating(reply, question);
  const said = [question, ...studentTexts];
  const numbers = said.flatMap((text) => findNumerals(plain(text), lang)).flatMap((numeral) => numeral.values);
  const named = findNumerals(rest, lang).filter((numeral) => numeral.kind !== 'article');
  if (named.some(({ values }) => values.some((value) => numbers.some((other) => sameNumber(value, other)))))
    return true;
  const terms = new Set(
    said.flatMap(wordsOf).filter((word) => word.length >= 4 && !SMALL.has(word) && !/^\d/.test(word)),
  );
  const stems = [...terms].map((word) => word.slice(0, Math.max(4, word.length - 2)));
  if (wordsOf(rest).some((word) => word.length >= 4 && !SMALL.has(word) && stems.some((stem) => word.startsWith(stem))))
    return true;
  const task = plain(question);
  return TERMS.some(({ in: kind, terms: ofKind }) => kind.test(task) && ofKind.test(rest));
}

function aimsAt(wrongLine: string, reply: string, lang: Language): boolean {
  const line = plain(wrongLine).replace(/\s/g, '');
  const text = plain(reply).replace(/\s/g, '');
  if (text.includes(line) || text.includes(line.split('=')[0] ?? line)) return true;
  const numbers = findNumerals(plain(wrongLine), lang).flatMap(({ values }) => values);
  const named = findNumerals(plain(reply), lang).flatMap(({ values }) => values);
  const shared = numbers.filter((value) => named.includes(value));
  return shared.length >= 2 || shared.includes(numbers.at(-1) ?? Number.NaN);
}

/** Judges one whole reply. It knows the words only, not what the tutor meant by them. */
export function judgeHelp(reply: string, setting: Setting): Help {
  const text = plain(reply);
  const same = (other: string) => wordsOf(other).join(' ') === wordsOf(reply).join(' ');
  return {
    acts: text.includes('?') || INVITES.test(text),
    names: namesSomething(reply, setting),
    differs: !setting.replies.slice(-3).some(same),
    aims: setting.wrongLine === undefined || aimsAt(setting.wrongLine, reply, setting.lang),
  };
}
