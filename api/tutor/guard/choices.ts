import type { AnswerKey } from '../../contract/answerKey.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './types.ts';

type ChoiceKey = Extract<AnswerKey, { type: 'choice' }>;

const LETTERS = 'ABCDEFGHIJKL';
const POINT =
  /(?<!\p{L})(?:answers?|correct|right|true|best|choose|pick|select|go (?:for|with)|look (?:closely|carefully|again)? ?at|closely|check|circle|mark|tick|it'?s|svar(?:et)?|rigtig(?:e|t)?|korrekte?|sand(?:t|e)?|bedste?|vælg|tag|peg|se (?:nøje|godt|nærmere|igen)? ?på|kig (?:nøje|godt|nærmere)? ?på|sæt kryds|løsningen?|solution|must be|må være|skal være|er det|fits|passer|holder|focus|fokus(?:er)?|mig|hint|er)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:not|isn'?t|aren'?t|wrong|incorrect|neither|nor|except|rule out|cross out|eliminate|can'?t be|cannot be|false|ikke|forkerte?|hverken|eller|undtagen|udeluk(?:ke)?|stryg|kan ikke være|falske?|galt?|drop|skip|remove|fjern)(?!\p{L})/iu;
const ORDINALS: readonly RegExp[] = [
  /(?<!\p{L})(?:first|top(?:most)?|1st|første|øverste|1\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:second|2nd|anden|andet|2\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:third|3rd|tredje|3\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fourth|4th|fjerde|4\.)(?!\p{L})/iu,
  /(?<!\p{L})(?:fifth|5th|femte|5\.)(?!\p{L})/iu,
];
const LAST = /(?<!\p{L})(?:last|bottom|final|sidste|nederste)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:option|choice|answer|alternative|possibility|one|mulighed(?:en)?|svar(?:mulighed)?(?:en)?|valgmulighed(?:en)?)(?!\p{L})/iu;

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

/** An option without its own label "B)". */
export const optionText = (option: string): string => fold(option.replace(/^\s*\(?[A-La-l][).:]\s*/, '')).trim();

/** What a sentence says about options: which it names, where, and whether it rules them out. */
export class Choices {
  readonly #options: readonly string[];
  readonly right: number;
  readonly #memory: Memory;

  constructor(key: ChoiceKey, memory: Memory) {
    this.#memory = memory;
    this.#options = key.options.map(optionText);
    this.right = rightOption(key);
  }

  /** What gives the right option away; options ruled out over the conversation add up. */
  find(text: string): Finding[] {
    const { excluded } = this.#memory.state;
    const { findings, excludes } = this.#read(text, excluded);
    if (excludes.length > 0) this.#memory.add({ excluded: [...new Set([...excluded, ...excludes.map(String)])] });
    return findings;
  }

  #read(text: string, excluded: readonly string[]): { findings: Finding[]; excludes: number[] } {
    if (this.right < 0) return { findings: [], excludes: [] };
    const named = this.#named(text);
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
    else if (indexes.size === 1 && !all && POINT.test(text)) {
      for (const mention of named)
        findings.push({ start: mention.start, end: mention.end, how: 'hide', reason: 'choice' });
    }
    return { findings, excludes };
  }

  #named(text: string): { option: number; start: number; end: number }[] {
    const named: { option: number; start: number; end: number }[] = [];
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])([A-L])(?![\p{L}\p{N}'])/gu)) {
      const option = LETTERS.indexOf(match[1] ?? '');
      const next = text.slice(match.index + 1, match.index + 2);
      const isArticle =
        match[1] === 'A' &&
        /^\s\p{Ll}/u.test(text.slice(match.index + 1)) &&
        !/(?:option|choice|answer|mulighed|svar)\w*\s$/i.test(text.slice(0, match.index)) &&
        match.index === 0;
      const pronoun = match[1] === 'I' && next !== ')';
      if (option < this.#options.length && !isArticle && !pronoun)
        named.push({ option, start: match.index, end: match.index + 1 });
    }
    const lower = text.toLowerCase();
    for (const [option, words] of this.#options.entries()) {
      if (words.length < 1) continue;
      const folded = fold(lower);
      const from = folded.length === lower.length ? folded : lower;
      for (let at = from.indexOf(words); at >= 0; at = from.indexOf(words, at + 1)) {
        const around = `${from[at - 1] ?? ' '}${from[at + words.length] ?? ' '}`;
        if (!/[\p{L}\p{N}]/u.test(around)) named.push({ option, start: at, end: at + words.length });
      }
    }
    if (PLACE.test(text)) {
      for (const [option, word] of ORDINALS.entries()) {
        const match = option < this.#options.length ? word.exec(text) : null;
        if (match) named.push({ option, start: match.index, end: match.index + match[0].length });
      }
      const last = LAST.exec(text);
      if (last) named.push({ option: this.#options.length - 1, start: last.index, end: last.index + last[0].length });
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
  #ruledOut(text: string, named: readonly { option: number; start: number; end: number }[], index: number): boolean {
    return named.some((mention) => {
      if (mention.option !== index) return false;
      const before = text.slice(Math.max(0, mention.start - 60), mention.start);
      const after = text.slice(mention.end, mention.end + 40);
      return (
        NOT.test(before) ||
        /^[^.;?]*?(?:(?:is|er|are)(?:n't| not| ikke)|wrong|incorrect|forkert|udelukket|falsk|false)/iu.test(after)
      );
    });
  }
}
