import { type About, findPersonalData } from './find.ts';
import type { PersonalKind, Span } from './span.ts';

/** One mention of personal data that was replaced. `original` stays on the server, never in a log. */
export interface HiddenData {
  readonly kind: PersonalKind;
  readonly original: string;
  /** What stands in its place, the same for the same data: `[CPR_1]`, `[TELEFON_1]`, `[ELEV_1]` … */
  readonly token: string;
  /** The message may not be used at all: a CPR number, or a fact of health or social life about somebody else. */
  readonly isBlocking: boolean;
}

const TOKEN_NAME: Record<PersonalKind, string> = {
  cpr: 'CPR',
  phone: 'TELEFON',
  email: 'EMAIL',
  address: 'ADRESSE',
  name: 'ELEV',
  login: 'LOGIN',
  school: 'SKOLE',
  health: 'PRIVAT',
};
const TOKEN = /\[(?:CPR|TELEFON|EMAIL|ADRESSE|ELEV|LOGIN|SKOLE|PRIVAT)_\d{1,6}\]/gu;

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
  const tokens = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();
  const taken = new Set<string>();
  const tokenOf = (span: Span): string => {
    const identity = `${span.kind} ${span.identity}`;
    const known = tokens.get(identity);
    if (known !== undefined) return known;
    let count = counts.get(span.kind) ?? 0;
    let token: string;
    do token = `[${TOKEN_NAME[span.kind]}_${++count}]`;
    while (taken.has(token));
    counts.set(span.kind, count);
    tokens.set(identity, token);
    return token;
  };
  return {
    hide(text) {
      for (const [token] of text.matchAll(TOKEN)) if (!originals.has(token)) taken.add(token);
      const hidden: HiddenData[] = [];
      let result = '';
      let at = 0;
      for (const span of findPersonalData(text, about)) {
        const token = tokenOf(span);
        const original = text.slice(span.start, span.end);
        const isBlocking = blocks(span);
        if (!isBlocking && !originals.has(token)) originals.set(token, original);
        hidden.push({ kind: span.kind, original, token, isBlocking });
        result += text.slice(at, span.start) + token;
        at = span.end;
      }
      return { text: result + text.slice(at), hidden };
    },
    restore: (text) => text.replace(TOKEN, (token) => originals.get(token) ?? token),
  };
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
