import { normalise } from '../../language/index.ts';
import { type ChoiceKey, LETTERS, optionText, rightOption } from './choiceKey.ts';
import { HINT } from './hints.ts';
import type { Memory } from './memory.ts';
import { type Mention, Mentions } from './mentions.ts';
import { fitsAlone, isEmphasised, isRankedFirst, isTicked } from './optionSigns.ts';
import { Surface } from './surface.ts';
import type { Finding } from './types.ts';

const POINT =
  /(?<!\p{L})(?:answers?|correct|right|true|best|choose|pick|select|go (?:for|with)|gå efter|look (?:closely|carefully|again)? ?at|closely|check|circle|mark|tick|it'?s|svar(?:et)?|rigtig(?:e|t)?|korrekte?|sand(?:t|e)?|bedste?|vælg|tag|peg|se (?:nøje|godt|nærmere|igen)? ?på|kig (?:nøje|godt|nærmere)? ?på|sæt kryds|løsningen?|solution|must be|må være|skal være|er det|fits|passer|holder|focus|fokus(?:er)?|mig|hint|er|tog|ville (?:jeg )?(?:tage|vælge)|would|good|like|lyder|passer|kryds ved|the one|is it|the way to go)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:not|isn'?t|aren'?t|wrong|incorrect|neither|nor|except|rule out|cross out|eliminate|can'?t be|cannot be|false|ikke|forkerte?|hverken|eller|undtagen|udeluk(?:ke)?|stryg|kan ikke være|falske?|galt?|drop|skip|ignore|disregard|remove|fjern|forget|glem|se bort fra|leave out|leaves? aside|udelad|all out|ude|are out|no,|nej,|rule (?:it|that|this|them)(?: one)? out)(?!\p{L})/iu;
/** Rules out what was named before. */
const NOT_IT =
  /(?<!\p{L})(?:(?:den|det) er det ikke|det er (?:det|den) ikke|den kan det ikke være|(?:it|that)(?: is|'s) not (?:it|that one)|(?:it|that) isn't (?:it|that one|the one)|not that one|ikke den|rule (?:it|that|this)(?: one)? out|can't be (?:it|that one))(?!\p{L})/iu;
/** Turns down what the student proposed. */
const NO = /^[\s"'*]*(?:nej|no|nope|ikke helt|not quite|desværre|heller ikke|not that)(?!\p{L})/iu;

/** "A, B and D": nothing but commas and an "and" between what is named. */
const isList = (text: string, named: readonly Mention[]): boolean =>
  [...named]
    .sort((a, b) => a.start - b.start)
    .every(
      ({ start }, i, all) => i === 0 || /^[\s,]*(?:(?:og|and)\s)?$/i.test(text.slice(all[i - 1]?.end ?? 0, start)),
    );

/** What a sentence says about options: which it names, where, and whether it rules them out. */
export class Choices {
  readonly #options: readonly string[];
  readonly #mentions: Mentions;
  readonly right: number;
  readonly #memory: Memory;

  /** The option named alone last, by the student or in this turn. */
  #last: number | undefined;

  constructor(key: ChoiceKey, memory: Memory, studentSaid = '') {
    this.#memory = memory;
    this.#options = key.options.map(optionText);
    this.#mentions = new Mentions(key.options);
    this.right = rightOption(key);
    this.#last = this.#alone(new Surface(normalise(studentSaid), 'da'));
  }

  /** The one option that a text names, whichever way. */
  #alone(surface: Surface): number | undefined {
    const named = new Set(this.#mentions.in(surface).map(({ option }) => option));
    const small = /^\W*(?:\p{L}+\s){0,4}\(?([a-l])\)?\W*$/u.exec(surface.text)?.[1];
    if (named.size === 0 && small !== undefined) return LETTERS.indexOf(small.toUpperCase());
    return named.size === 1 ? [...named][0] : undefined;
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
    const named = this.#mentions.in(surface);
    const asks = text.trimEnd().endsWith('?');
    const whole = { start: 0, end: text.length, how: 'refuse' } as const;
    if (surface.hints(HINT.letters) && fitsAlone(text, this.#options, this.right))
      return { findings: [{ ...whole, reason: 'choice' }], excludes: [] };
    const indexes = new Set(named.map((mention) => mention.option));
    const wrong = [...indexes].filter((index) => index !== this.right);
    const before = this.#last;
    const [only] = indexes;
    if (indexes.size === 1) this.#last = only;
    const excludes =
      wrong.length > 0 && NOT.test(text) ? wrong.filter((index) => this.#ruledOut(text, named, index)) : [];
    const meant = named.length === 0 ? before : only;
    const turnedDown = (): boolean => (indexes.size < 2 && NOT_IT.test(text)) || (named.length === 0 && NO.test(text));
    if (meant !== undefined && meant !== this.right && turnedDown()) excludes.push(meant);
    const out = new Set([...excluded.map(Number), ...excludes]);
    const findings: Finding[] = [];
    if (excludes.length > 0 && out.size >= this.#options.length - 1) {
      findings.push({ ...whole, reason: 'elimination' });
    }
    if (!indexes.has(this.right)) {
      if (!asks && wrong.length === this.#options.length - 1 && isList(text, named))
        findings.push({ ...whole, reason: 'elimination' });
      return { findings, excludes };
    }
    const all = indexes.size >= this.#options.length || indexes.size >= 3;
    const asserts =
      named.some((mention) => mention.option === this.right && this.#asserted(text, mention, indexes.size)) ||
      isTicked(text, named, this.right) ||
      isEmphasised(text, named, this.right) ||
      isRankedFirst(text, named, this.right, this.#options.length);
    if (asserts) findings.push({ ...whole, reason: 'choice' });
    else if (indexes.size === 1 && !all && (!asks || named.some(({ by }) => by !== 'letter') || POINT.test(text))) {
      for (const mention of named)
        findings.push({ start: mention.start, end: mention.end, how: 'hide', reason: 'choice' });
    }
    return { findings, excludes };
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
