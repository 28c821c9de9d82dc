import { type About, findPersonalData } from './find.ts';
import type { PersonalKind, Span } from './span.ts';
import { TOKEN, tokenFor } from './token.ts';

/** One mention of personal data that was replaced. `original` stays on the server, never in a log. */
export interface HiddenData {
  readonly kind: PersonalKind;
  readonly original: string;
  /** What stands in its place, the same for the same data: `[CPR_1]`, `[TELEFON_1]`, `[ELEV_1]` … */
  readonly token: string;
  /** The message may not be used at all: a CPR number, or a fact of health or social life about somebody else. */
  readonly isBlocking: boolean;
}

/** What a student tells about their own health is hidden, but no reason to turn their question away. */
const blocks = ({ kind, ofWriter }: Span): boolean => kind === 'cpr' || (kind === 'health' && !ofWriter);

/** Hides personal data in texts that belong together: the same data has the same token in all of them. */
export interface Hiding {
  /** The text with tokens, and what they stand for. Tokens in it already are left as they are. */
  hide(text: string): { text: string; hidden: HiddenData[] };
  /** Puts back what the tokens in a text stand for, as it was first written. What blocks a message stays hidden. */
  restore(text: string): string;
}

/**
 * Opens a hiding for texts that belong together, such as a message and its attempt. What is found is told at
 * {@link findPersonalData}.
 */
export function openHiding(about: About): Hiding {
  let tokens: Tokens | undefined;
  return {
    hide(text) {
      if (text.includes('[')) {
        tokens ??= new Tokens(about);
        tokens.leave(text);
      }
      let shown: Shown = { text, placed: [] };
      // What is hidden may have kept something else from being seen; then it is looked at again.
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const spans = findPersonalData(shown.text, about);
        if (spans.length === 0) break;
        tokens ??= new Tokens(about);
        shown = withTokens(shown, spans, tokens);
      }
      const hidden = shown.placed.map(({ data }) => data);
      tokens?.keep(hidden);
      return { text: shown.text, hidden };
    },
    restore: (text) => tokens?.restore(text) ?? text,
  };
}

/** Which token stands for what. */
class Tokens {
  readonly #tokens = new Map<string, string>();
  readonly #originals = new Map<string, string>();
  readonly #counts: Map<PersonalKind, number>;
  readonly #taken = new Set<string>();

  constructor({ roster }: About) {
    // Somebody on the roster has their place in it as a number, so that they keep it from message to message.
    this.#counts = new Map([['name', roster?.length ?? 0]]);
  }

  /** Tokens that a text has already stand for something else. */
  leave(text: string): void {
    for (const [token] of text.matchAll(TOKEN)) if (!this.#originals.has(token)) this.#taken.add(token);
  }

  of(span: Span): string {
    const identity = `${span.kind} ${span.identity}`;
    const known = this.#tokens.get(identity);
    if (known !== undefined) return known;
    let count = this.#counts.get(span.kind) ?? 0;
    let token = span.person === undefined ? '' : tokenFor('name', span.person + 1);
    while (token === '' || (span.person === undefined && this.#taken.has(token))) token = tokenFor(span.kind, ++count);
    this.#counts.set(span.kind, count);
    this.#tokens.set(identity, token);
    return token;
  }

  /** What may be put back, as it was first written. */
  keep(hidden: readonly HiddenData[]): void {
    for (const { token, original, isBlocking } of hidden)
      if (!isBlocking && !this.#originals.has(token)) this.#originals.set(token, original);
  }

  restore(text: string): string {
    return text.replace(TOKEN, (token) => this.#originals.get(token) ?? token);
  }
}

/**
 * Puts the first names back for tokens of the roster, for the student's own eyes. Other data were never kept, so their
 * tokens stay.
 * @param roster in the order in which the names were hidden
 */
export function restoreNames(text: string, roster: readonly string[]): string {
  if (!text.includes('[ELEV_')) return text;
  return text.replace(
    /\[ELEV_(\d{1,6})\]/gu,
    (token, number: string) => roster[Number(number) - 1]?.split(' ', 1)[0] || token,
  );
}

/** A text with its tokens, and where in it each stands. */
interface Shown {
  readonly text: string;
  readonly placed: readonly { readonly at: number; readonly data: HiddenData }[];
}

/** How often a text is looked at, at most. */
const MOST_ROUNDS = 5;

/** Puts tokens in place of `spans`, among those that stand there already. */
function withTokens({ text, placed }: Shown, spans: readonly Span[], tokens: Tokens): Shown {
  const next: { at: number; data: HiddenData }[] = [];
  let result = '';
  let at = 0;
  let known = 0;
  const keepBefore = (end: number) => {
    for (let item = placed[known]; item && item.at < end; item = placed[++known]) {
      result += text.slice(at, item.at);
      next.push({ at: result.length, data: item.data });
      result += item.data.token;
      at = item.at + item.data.token.length;
    }
    result += text.slice(at, end);
  };
  for (const span of spans) {
    keepBefore(span.start);
    const end = span.end - (span.genitive ?? 0);
    let original = text.slice(span.start, end);
    // A token within the stretch goes with it.
    for (let item = placed[known]; item && item.at < end; item = placed[++known])
      original = original.replace(item.data.token, () => item?.data.original ?? '');
    const token = tokens.of(span);
    next.push({ at: result.length, data: { kind: span.kind, original, token, isBlocking: blocks(span) } });
    result += token;
    at = end;
  }
  keepBefore(text.length);
  return { text: result, placed: next };
}

/**
 * Replaces personal data in one text by tokens. Pure; linear in the text's length; never throws.
 * @param roster full names of the people of the class
 * @param task the problem that the text is about: the people in it are no classmates
 */
export function hidePersonalData(
  text: string,
  roster: readonly string[],
  task?: string,
): { text: string; hidden: HiddenData[] } {
  return openHiding({ roster, task }).hide(text);
}
