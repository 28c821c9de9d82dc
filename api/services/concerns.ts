import type { Person } from '../identity/person.ts';
import type { ReceivedMessage } from '../tutor/types.ts';
import type { Dependencies } from './dependencies.ts';
import { readable } from './readable.ts';

/** How long one concern stands for all of the student's refused messages with the same worry, in milliseconds. */
const REFUSED_MS = 10 * 60_000;

/** How much of a refused text is looked at, in characters. */
const MAX_REFUSED = 20_000;

/** A student's words that were refused before they became a turn, as they came in. */
export interface RefusedWords {
  readonly text: string;
  readonly attempt: string;
  /** The conversation and turn that they were meant for, if they named any. */
  readonly conversationId: string | undefined;
  readonly clientTurnId: string | undefined;
}

/**
 * Looks at words that are refused, so that a cry for help is not turned away unheard: a high concern is kept for the
 * leader, without the words. True when there is one.
 */
export async function heedRefused<State>(
  given: Dependencies<State>,
  person: Person,
  words: RefusedWords,
): Promise<boolean> {
  const look = (text: string) => readable(text.slice(0, MAX_REFUSED));
  const { concern } = given.tutor.receiveMessage({ text: look(words.text), attempt: look(words.attempt) }, []);
  const { conversationId = 'none', clientTurnId = given.newId() } = words;
  return keepConcern(given, person, conversationId, clientTurnId, concern);
}

/**
 * Keeps the concern of a message that does not become a turn now, when it is a high one, and says whether it is. A flood
 * of such messages raises it once in a while; a message that gets through later raises nothing more.
 */
export async function keepConcern<State>(
  { store, now }: Dependencies<State>,
  person: Person,
  conversationId: string,
  clientTurnId: string,
  concern: ReceivedMessage['concern'],
): Promise<boolean> {
  if (concern?.level !== 'high') return false;
  const { category } = concern;
  const at = now();
  const since = new Date(at.getTime() - REFUSED_MS).toISOString();
  if (await store.concerns.hasLoose(person.id, category, since)) return true;
  await store.concerns.raise({ conversationId, clientTurnId, studentId: person.id, category, at: at.toISOString() });
  return true;
}
