import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Word } from '../../language/index.ts';
import { equals, type Rational } from '../../maths/rational.ts';
import { fold, foldedWords } from './fold.ts';
import { HINT } from './hints.ts';
import { inflects } from './inflects.ts';
import { numericKeyOf } from './key.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './reading.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

type ChoiceKey = Extract<AnswerKey, { type: 'choice' }>;

const LETTERS = 'ABCDEFGHIJKL';
const POINT =
  /(?<!\p{L})(?:answers?|correct|right|true|best|choose|pick|select|go (?:for|with)|gå efter|look (?:closely|carefully|again)? ?at|closely|check|circle|mark|tick|it'?s|svar(?:et)?|rigtig(?:e|t)?|korrekte?|sand(?:t|e)?|bedste?|vælg|tag|peg|se (?:nøje|godt|nærmere|igen)? ?på|kig (?:nøje|godt|nærmere)? ?på|sæt kryds|løsningen?|solution|must be|må være|skal være|er det|fits|passer|holder|focus|fokus(?:er)?|mig|hint|er|tog|ville (?:jeg )?(?:tage|vælge)|would|good|like|lyder|passer|kryds ved|the one|is it|the way to go)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:not|isn'?t|aren'?t|wrong|incorrect|neither|nor|except|rule out|cross out|eliminate|can'?t be|cannot be|false|ikke|forkerte?|hverken|eller|undtagen|udeluk(?:ke)?|stryg|kan ikke være|falske?|galt?|drop|skip|remove|fjern|forget|glem|all out|ude|are out|no,|nej,)(?!\p{L})/iu;
const ORDINALS: readonly RegExp[] = [
  /(?<!\p{L})(?:first|top(?:most)?(?! (?:is|to))(?<!from the top)|1st|første|øverste|1\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:second|2nd|anden|andet|2\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:third|3rd|tredje|3\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fourth|4th|fjerde|4\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fifth|5th|femte|5\.)(?!\p{L})/iu,
];
const NUMBERED = /(?<!\p{L})(?:option|nummer|number|nr\.?|no\.|mulighed|valgmulighed|choice)\s$/iu;
const LAST_BUT_ONE = /(?<!\p{L})(?:næstsidste|næstnederste|last but one|penultimate|second to last)(?!\p{L})/iu;
const MIDDLE = /(?<!\p{L})(?:middle|midterste|midten)(?!\p{L})/iu;
const NEIGHBOUR_BEFORE =
  /(?:(?<!(?:[Gg]o|[Gg]å) )(?:after|follows|efter|before|før)|[Bb]etween|[Mm]ellem|[Bb]etween [A-L] and|[Mm]ellem [A-L] og)\s(?:option |mulighed )?$/u;
/** How letters are spoken over a bad line. */
const SPOKEN = ['alfa', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];
const LAST = /(?<!\p{L})(?:last|bottom|final|sidste|nederste)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:option|choice|answer|alternative|possibility|one|from the (?:top|bottom)|mulighed(?:en|er|erne)?|svar(?:mulighed)?(?:en|er|erne)?|valgmulighed(?:en|er|erne)?|letter of the alphabet|bogstav i alfabetet|fra (?:oven|neden)|(?:den|det|the) (?:første|anden|andet|tredje|fjerde|femte|midterste|øverste|nederste|sidste|næstsidste|næstnederste|middle one)(?=\W*$))(?!\p{L})/iu;

/** Which option is the right one, from a letter or the option's text; -1 when the key names none of them. */
export function rightOption(key: ChoiceKey): number {
  const value = fold(key.value).trim();
  const byText = key.options.findIndex((option) => optionText(option) === value || fold(option).trim() === value);
  if (byText >= 0) return byText;
  const letter = /^\(?([a-l])[).:]?$/.exec(value)?.[1]?.toUpperCase();
  if (letter === undefined) return -1;
  const byLabel = key.options.findIndex((option) => new RegExp(`^\\s*\\(?${letter}[).:]`, 'i').test(option));
  return byLabel >= 0 ? byLabel : LETTERS.indexOf(letter);
}

const LABEL = /^\s*\(?[A-La-l][).:]\s*/;

/** An option without its own label "B)". */
export const optionText = (option: string): string => fold(option.replace(LABEL, '')).trim();

/** Where a sentence names an option, and how. */
interface Mention {
  readonly option: number;
  readonly start: number;
  readonly end: number;
  readonly by: 'letter' | 'text' | 'place';
}

/** What a sentence says about options: which it names, where, and whether it rules them out. */
export class Choices {
  readonly #options: readonly string[];
  readonly #words: readonly (readonly string[])[];
  /** The number that an option names, where it names one. */
  readonly #values: readonly (Rational | undefined)[];
  readonly right: number;
  readonly #memory: Memory;

  constructor(key: ChoiceKey, memory: Memory) {
    this.#memory = memory;
    this.#options = key.options.map(optionText);
    this.#values = key.options.map((option) => numericKeyOf(option.replace(LABEL, ''), 'da')?.value);
    this.#words = this.#options.map((option) => foldedWords(option).map(({ lower }) => lower));
    this.right = rightOption(key);
  }

  /** What gives the right option away; options ruled out over the conversation add up. */
  find(surface: Surface): Finding[] {
    const { excluded } = this.#memory.state;
    const { findings, excludes } = this.#read(surface, excluded);
    if (excludes.length > 0) this.#memory.add({ excluded: [...new Set([...excluded, ...excludes.map(String)])] });
    return findings;
  }

  #read(surface: Surface, excluded: readonly string[]): { findings: Finding[]; excludes: number[] } {
    if (this.right < 0) return { findings: [], excludes: [] };
    const { text } = surface;
    const named = this.#named(surface);
    const asks = text.trimEnd().endsWith('?');
    if (named.length === 0) return { findings: [], excludes: [] };
    const indexes = new Set(named.map((mention) => mention.option));
    const wrong = [...indexes].filter((index) => index !== this.right);
    const excludes = NOT.test(text) ? wrong.filter((index) => this.#ruledOut(text, named, index)) : [];
    const out = new Set([...excluded.map(Number), ...excludes]);
    const findings: Finding[] = [];
    if (excludes.length > 0 && out.size >= this.#options.length - 1) {
      findings.push({ start: 0, end: text.length, how: 'refuse', reason: 'elimination' });
    }
    if (!indexes.has(this.right)) return { findings, excludes };
    const all = indexes.size >= this.#options.length || indexes.size >= 3;
    const asserts = named.some(
      (mention) => mention.option === this.right && this.#asserted(text, mention, indexes.size),
    );
    if (asserts) findings.push({ start: 0, end: text.length, how: 'refuse', reason: 'choice' });
    else if (indexes.size === 1 && !all && (!asks || named.some(({ by }) => by !== 'letter') || POINT.test(text))) {
      for (const mention of named)
        findings.push({ start: mention.start, end: mention.end, how: 'hide', reason: 'choice' });
    }
    return { findings, excludes };
  }

  #named(surface: Surface): Mention[] {
    const { text } = surface;
    return [
      ...(surface.hints(HINT.loneCapital) ? [...this.#byLetter(text), ...this.#byNeighbour(text)] : []),
      ...this.#bySpokenLetter(surface.words),
      ...this.#byText(surface.folded),
      ...this.#byNumber(text, surface.readings),
      ...(surface.hints(HINT.place | HINT.digit) ? this.#byPlace(text) : []),
    ];
  }

  #bySpokenLetter(words: readonly Word[]): Mention[] {
    return words.flatMap((word) => {
      const option = SPOKEN.indexOf(word.lower);
      return option >= 0 && option < this.#options.length ? { ...word, option, by: 'letter' as const } : [];
    });
  }

  #byLetter(text: string): Mention[] {
    const named: Mention[] = [];
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])([A-L])(?![\p{L}\p{N}'])/gu)) {
      const option = LETTERS.indexOf(match[1] ?? '');
      const after = text.slice(match.index + 1);
      const isArticle =
        match[1] === 'A' &&
        match.index === 0 &&
        /^\s\p{Ll}/u.test(after) &&
        !/^\s(?:is|isn|was|er|var|and|or|og|eller|passer|kan|can|fits|does|doesn)(?!\p{L})/u.test(after);
      const pronoun = match[1] === 'I' && after[0] !== ')';
      const neighbour = NEIGHBOUR_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index));
      if (option < this.#options.length && !isArticle && !pronoun && !neighbour)
        named.push({ option, start: match.index, end: match.index + 1, by: 'letter' });
    }
    return named;
  }

  #byText(words: readonly Word[]): Mention[] {
    const named: Mention[] = [];
    for (const [option, wanted] of this.#words.entries()) {
      for (let i = 0; i + wanted.length <= words.length && wanted.length > 0; i++) {
        const fits = wanted.every((word, k) => {
          const said = words[i + k]?.lower ?? '';
          return said === word || (k === wanted.length - 1 && word.length >= 3 && inflects(said, word));
        });
        const last = words[i + wanted.length - 1];
        if (fits && last) named.push({ option, start: words[i]?.start ?? 0, end: last.end, by: 'text' });
      }
    }
    // "Aarhus-området" names Aarhus, but an option that is part of another is only the longer one.
    return named.filter(
      (mention) =>
        !named.some(
          (other) =>
            other.option !== mention.option &&
            other.start <= mention.start &&
            other.end >= mention.end &&
            other.end - other.start > mention.end - mention.start,
        ),
    );
  }

  /** "300 metres" for the option "300 m", "number three", "option 3". */
  #byNumber(text: string, readings: readonly Reading[]): Mention[] {
    return readings.flatMap((reading) => {
      const value = reading.values[0];
      const place = Number(reading.digits) - 1;
      if (!value || reading.kind === 'ordinal' || reading.kind === 'article') return [];
      const numbered = NUMBERED.test(text.slice(Math.max(0, reading.start - 14), reading.start));
      const options = this.#values.flatMap((own, option) => (own && equals(own, value) ? [option] : []));
      const [option] = numbered && place < this.#options.length ? [place] : options.length === 1 ? options : [];
      return option === undefined || option < 0 ? [] : [{ option, start: reading.start, end: reading.end, by: 'text' }];
    });
  }

  /** "The second one from the top", "den midterste", "the fourth letter of the alphabet". */
  #byPlace(text: string): Mention[] {
    if (!PLACE.test(text)) return [];
    const named: Mention[] = [];
    const add = (option: number, match: RegExpExecArray | null): void => {
      if (match) named.push({ option, start: match.index, end: match.index + match[0].length, by: 'place' });
    };
    for (const [option, word] of ORDINALS.entries()) if (option < this.#options.length) add(option, word.exec(text));
    add(this.#options.length - 2, LAST_BUT_ONE.exec(text));
    add(this.#options.length - 1, LAST_BUT_ONE.test(text) ? null : LAST.exec(text));
    if (this.#options.length % 2 === 1) add((this.#options.length - 1) / 2, MIDDLE.exec(text));
    return named;
  }

  /** "The letter after B", "between A and C". */
  #byNeighbour(text: string): Mention[] {
    const named: Mention[] = [];
    const add = (option: number, match: RegExpExecArray): void => {
      if (option >= 0 && option < this.#options.length)
        named.push({ option, start: match.index, end: match.index + match[0].length, by: 'place' });
    };
    for (const match of text.matchAll(
      /(?<!\p{L})(?<!(?:[Gg]o|[Gg]å) )(after|follows|efter|before|før)\s(?:option |mulighed )?([A-L])(?![\p{L}\p{N}'])/gu,
    ))
      add(LETTERS.indexOf(match[2] ?? '') + (/before|før/.test(match[1] ?? '') ? -1 : 1), match);
    for (const match of text.matchAll(
      /(?<!\p{L})(?:[Bb]etween|[Mm]ellem)\s([A-L])\s(?:and|og)\s([A-L])(?![\p{L}\p{N}'])/gu,
    )) {
      const [low, high] = [LETTERS.indexOf(match[1] ?? ''), LETTERS.indexOf(match[2] ?? '')];
      if (high - low === 2) add(low + 1, match);
    }
    return named;
  }

  #asserted(text: string, mention: { start: number; end: number }, count: number): boolean {
    const clauseStart =
      Math.max(
        text.lastIndexOf(',', mention.start - 1),
        text.lastIndexOf(';', mention.start - 1),
        text.lastIndexOf('.', mention.start - 2),
      ) + 1;
    const before = text.slice(Math.max(clauseStart, mention.start - 40), mention.start);
    const after = text.slice(mention.end, mention.end + 40);
    if (NOT.test(before) || /^[^,.;?]*\b(?:not|ikke|isn't)\b/i.test(after)) return false;
    const says =
      /(?:answer|svaret|solution|løsningen|choose|pick|select|vælg|correct(?: one)?|rigtige(?: svar)?)(?: (?:is|er|option|choice|mulighed|svar|must be|må være))*\s*:?\s*["(']?$/iu.test(
        before.trimEnd(),
      );
    const praised =
      /^[)"'.]?\s*(?:is|er|var|was)\s+(?:the |det |den )?(?:correct|right|true|best|answer|rigtig|korrekt|sand|svaret|bedst)/iu.test(
        after,
      );
    const closely =
      count === 1
        ? false
        : /(?:look (?:closely |carefully )?at|closely at|se (?:nøje|godt) på|kig (?:nøje|godt) på)\s*(?:option |mulighed )?$/iu.test(
            before,
          );
    return says || praised || closely;
  }

  /** An option is ruled out when the clause around it says "not". */
  #ruledOut(text: string, named: readonly Mention[], index: number): boolean {
    return named.some((mention) => {
      if (mention.option !== index) return false;
      const before = text.slice(Math.max(0, mention.start - 60), mention.start);
      const after = text.slice(mention.end, mention.end + 40);
      return (
        NOT.test(before) ||
        /^[^.;?]*?(?:(?:is|er|are)(?:n't| not| ikke)|wrong|incorrect|forkert|udelukket|falsk|false|all out|are out|ryger ud)/iu.test(
          after,
        )
      );
    });
  }
}
