import type { Person } from '../identity/person.ts';
import { may } from './authorise.ts';
import { heedRefused } from './concerns.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';
import { rosterOf } from './roster.ts';

/** What somebody says of a text that was written for them. */
export interface Feedback {
  readonly about: 'turn' | 'draft';
  /** The turn's or draft's id. */
  readonly id: string;
  readonly reaction: 'like' | 'dislike';
  /** Their words, up to 1,000 characters; empty for none. */
  readonly text: string;
}

/** Longest words, in characters. */
const LONGEST = 1_000;

/** The text that it is about, as its reader may see it. */
interface Subject {
  readonly conversationId: string | null;
  readonly draftId: string | null;
  /** Whose names are hidden in what is said of it. */
  readonly names: readonly string[];
  /** The problem: the people in it are nobody's classmates. */
  readonly task: string | undefined;
}

/**
 * Keeps what somebody says of a reply of the tutor's to them, or of a draft of their own. Whatever becomes of it, a student's
 * words are looked at for a cry for help first: one reaches an adult, is not kept as feedback, and the refusal hands over.
 */
export async function giveFeedback<State>(
  given: Dependencies<State>,
  person: Person,
  { about, id, reaction, text }: Feedback,
): Promise<Outcome<null>> {
  const subject = await (about === 'turn' ? ownTurn(given, person, id) : ownDraft(given, person, id));
  if (person.role === 'student') {
    const words = { text, attempt: '', conversationId: subject?.conversationId ?? undefined, clientTurnId: undefined };
    if (await heedRefused(given, person, words)) return refused('needsHuman', { handOver: true });
  }
  if (!subject) return refused('notFound');
  const said = readable(text).trim();
  if (said.length > LONGEST) return refused('tooLong');
  const { conversationId, draftId, names, task } = subject;
  const { store, tutor, now, newId } = given;
  await store.feedback.give({
    ...{ id: newId(), personId: person.id, about, aboutId: id, conversationId, draftId, reaction },
    text: tutor.receiveMessage({ text: said }, names, task).text,
    at: now().toISOString(),
  });
  return done(null);
}

async function ownTurn<State>(given: Dependencies<State>, person: Person, id: string): Promise<Subject | null> {
  const turn = await given.store.turns.find(id);
  const conversation = turn && (await given.store.conversations.find(turn.conversationId));
  if (!conversation || !may(person, 'read', 'conversation', conversation)) return null;
  const names = await rosterOf(given, person, conversation);
  return { conversationId: conversation.id, draftId: null, names, task: conversation.problemText };
}

async function ownDraft<State>(given: Dependencies<State>, person: Person, id: string): Promise<Subject | null> {
  const draft = await given.store.drafts.find(id);
  if (!draft || !may(person, 'read', 'draft', draft)) return null;
  return { conversationId: null, draftId: id, names: await rosterOf(given, person, draft), task: undefined };
}
