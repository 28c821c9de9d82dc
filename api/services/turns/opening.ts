import type { Person } from '../../identity/person.ts';
import type { Conversation } from '../../store/index.ts';
import type { ReceivedMessage } from '../../tutor/types.ts';
import type { Dependencies } from '../dependencies.ts';
import { rosterOf } from '../roster.ts';

/** The `clientTurnId` of the tutor's first words. */
export const openingId = (conversationId: string) => `opening-${conversationId}`;

/**
 * The problem as a message: what the tutor's first words answer. A typed one is looked at as any words of a student's; a
 * teacher's is not.
 */
export async function openingOf<State>(
  given: Dependencies<State>,
  person: Person,
  conversation: Conversation,
): Promise<ReceivedMessage> {
  const { assignmentId, problemText, problemConcern } = conversation;
  const opening = { text: problemText, attempt: '', hidden: [], opening: true } as const;
  if (assignmentId !== undefined) return opening;
  const roster = await rosterOf(given, person, conversation);
  const received = given.tutor.receiveMessage({ text: problemText }, roster);
  // It was found in the words as they were typed; personal data are hidden by now.
  const found = problemConcern && ({ level: 'high', category: problemConcern } as const);
  return { ...opening, concern: found ?? received.concern };
}
