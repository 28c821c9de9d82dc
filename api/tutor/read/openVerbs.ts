import { formHeard, formWritten, type OpenVerb } from '../../language/index.ts';

/** What a message says of the verbs that a task leaves open. */
export interface ReadVerbs {
  /** Each verb that it gives a form to, by its place among the open ones, and whether that is the right form. */
  readonly written: readonly { readonly at: number; readonly right: boolean }[];
  /** The form of a verb that one can hear, tried in its place. */
  readonly heard: 'infinitive' | 'present' | null;
  /** A word that decides the form, or the school's own terms, are given as the reason. */
  readonly reasons: boolean;
}

const REASON =
  /(?<!\p{L})(?:fordi|for det|da der|efter at|står at|der står|navnemåde|navneform|infinitiv|nutid|modal|hjælpeverb|udsagnsled|grundled|kan høre|hører|lyder)(?!\p{L})/iu;

/** Reads a message on such a task. */
export function readOpenVerbs(verbs: readonly OpenVerb[], message: string): ReadVerbs {
  const written = verbs.flatMap((verb, at) => {
    const isOnly = verbs.every((other) => other === verb || other.stem !== verb.stem);
    const form = formWritten(verb, message, isOnly);
    return form ? [{ at, right: form === verb.form }] : [];
  });
  return { written, heard: formHeard(message), reasons: REASON.test(message) };
}
