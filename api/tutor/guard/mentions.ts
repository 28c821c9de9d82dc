import type { Word } from '../../language/index.ts';
import { equals, type Rational } from '../../maths/rational.ts';
import { LABEL, LETTERS, optionText } from './choiceKey.ts';
import { foldedWords } from './fold.ts';
import { HINT } from './hints.ts';
import { inflects } from './inflects.ts';
import { numericKeyOf } from './key.ts';
import type { Reading } from './reading.ts';
import type { Surface } from './surface.ts';

const ORDINALS: readonly RegExp[] = [
  /(?<!\p{L})(?:first|top(?:most)?(?! (?:is|to))(?<!from the top)|1st|første|øverste|1\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:second|2nd|anden|andet|2\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:third|3rd|tredje|3\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fourth|4th|fjerde|4\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fifth|5th|femte|5\.)(?!\p{L})/iu,
];
const NUMBERED = /(?<!\p{L})(?:option|nummer|number|nr\.?|no\.|mulighed|valgmulighed|choice)\s$/iu;
const LAST_BUT_ONE = /(?<!\p{L})(?:næstsidste|næstnederste|last but one|penultimate|second to last)(?!\p{L})/iu;
const LAST_TWO = /(?<!\p{L})(?:(?:to|two) (?:sidste|nederste|last)|(?:sidste|last|bottom) (?:to|two))(?!\p{L})/iu;
const FIRST_TWO = /(?<!\p{L})(?:(?:to|two) (?:første|øverste|first)|(?:første|first|top) (?:to|two))(?!\p{L})/iu;
const MIDDLE = /(?<!\p{L})(?:middle|midterste|midten)(?!\p{L})/iu;
const NEIGHBOUR_BEFORE =
  /(?:(?<!(?:[Gg]o|[Gg]å) )(?:after|follows|efter|before|før)|[Bb]etween|[Mm]ellem|[Bb]etween [A-L] and|[Mm]ellem [A-L] og)\s(?:option |mulighed )?$/u;
/** What stands before an option when the one next to it is meant. */
const NEXT_TO =
  /(?<!\p{L})(?:den|det|the one|the option|svaret|mulighed\p{L}*|one)(?:,?\s(?:der|som|that|which))?\s(?:\p{L}+\s)?(?:lige |just |right |directly )?(?:before|after|above|below|før|efter|over|under)\s["']?$/iu;
/** How letters are spoken over a bad line. */
const SPOKEN = ['alfa', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];
const LAST = /(?<!\p{L})(?:last|bottom|final|sidste|nederste)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:option|choice|answer|alternative|possibility|one|from the (?:top|bottom)|mulighed(?:en|er|erne)?|svar(?:mulighed)?(?:en|er|erne)?|valgmulighed(?:en|er|erne)?|(?:på|i|in|on|of) (?:listen|rækken|the list|the row|our list)|listed|nævnt|letter of the alphabet|bogstav i alfabetet|fra (?:oven|neden)|(?:den|det|the) (?:første|anden|andet|tredje|fjerde|femte|midterste|øverste|nederste|sidste|næstsidste|næstnederste|middle one)(?=\W*$))(?!\p{L})/iu;

/** "Cross out the first": what is struck out is an option. */
const STRUCK_OUT =
  /(?<!\p{L})(?:cross out|rule out|eliminate|strike|get rid of|stryg|streg|udeluk|slet|se bort fra|ikke (?:vælge|tage)|not (?:choose|pick|take))\s(?:the|den|det|de)(?!\p{L})/iu;

/** Where a sentence names an option, and how. */
export interface Mention {
  readonly option: number;
  readonly start: number;
  readonly end: number;
  readonly by: 'letter' | 'text' | 'place';
}

/** Finds where sentences name the options of a choice. */
export class Mentions {
  readonly #options: readonly string[];
  readonly #words: readonly (readonly string[])[];
  /** The number that an option names, where it names one. */
  readonly #values: readonly (Rational | undefined)[];

  constructor(options: readonly string[]) {
    this.#options = options.map(optionText);
    this.#values = options.map((option) => numericKeyOf(option.replace(LABEL, ''), 'da')?.value);
    this.#words = this.#options.map((option) => foldedWords(option).map(({ lower }) => lower));
  }

  /** Every naming, by letter, by the option's own words or number, or by its place. */
  in(surface: Surface): Mention[] {
    const { text } = surface;
    const said = this.#byText(surface.folded);
    const neighbours = this.#byTextNeighbour(text, said);
    return [
      ...(surface.hints(HINT.loneCapital) ? [...this.#byLetter(text), ...this.#byNeighbour(text)] : []),
      ...this.#bySpokenLetter(surface.words),
      ...said.filter((mention) => !neighbours.some(({ start, end }) => start <= mention.start && end >= mention.end)),
      ...neighbours,
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
    if (!PLACE.test(text) && !STRUCK_OUT.test(text)) return [];
    const named: Mention[] = [];
    const add = (option: number, match: RegExpExecArray | null): void => {
      if (match) named.push({ option, start: match.index, end: match.index + match[0].length, by: 'place' });
    };
    for (const [option, word] of ORDINALS.entries()) if (option < this.#options.length) add(option, word.exec(text));
    add(this.#options.length - 2, LAST_BUT_ONE.exec(text) ?? LAST_TWO.exec(text));
    add(1, FIRST_TWO.exec(text));
    add(this.#options.length - 1, LAST_BUT_ONE.test(text) ? null : LAST.exec(text));
    if (this.#options.length % 2 === 1) add((this.#options.length - 1) / 2, MIDDLE.exec(text));
    return named;
  }

  /** "The one just before Norway": next to an option that is named by its words. */
  #byTextNeighbour(text: string, named: readonly Mention[]): Mention[] {
    return named.flatMap((mention) => {
      const match = NEXT_TO.exec(text.slice(Math.max(0, mention.start - 40), mention.start));
      if (!match || mention.by !== 'text') return [];
      const option = mention.option + (/(?:before|above|før|over)\s/i.test(match[0]) ? -1 : 1);
      return option < 0 || option >= this.#options.length
        ? []
        : [{ option, start: mention.start - match[0].length, end: mention.end, by: 'place' as const }];
    });
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
}
