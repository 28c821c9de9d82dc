import type { TranscriptView, ViewTranscript } from '../contract/transcript.ts';
import type { Person } from '../identity/person.ts';
import { restoreNames } from '../privacy/index.ts';
import type { Conversation } from '../store/index.ts';
import { may } from './authorise.ts';
import type { Concerns } from './concerns.ts';
import type { Dependencies } from './dependencies.ts';
import { privacyOf } from './newTask.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isBlank, readable } from './readable.ts';
import { namesIn } from './roster.ts';
import { presentEvent } from './turns/index.ts';

/**
 * Students' conversations as their teachers read them: only where something in one made the school worry and the teacher
 * is to see to it, or with a reason. Each reading is logged first, and the student sees who read and why.
 */
export class Transcripts<State> {
  readonly #given: Dependencies<State>;
  readonly #concerns: Concerns<State>;

  constructor(given: Dependencies<State>, concerns: Concerns<State>) {
    this.#given = given;
    this.#concerns = concerns;
  }

  /** Logs that the person reads the conversation, and gives it to them. */
  async view(person: Person, id: string, { reason: typed = '' }: ViewTranscript): Promise<Outcome<TranscriptView>> {
    const { store, tutor, now, newId } = this.#given;
    const conversation = await store.conversations.find(id);
    if (!conversation) return refused('notFound');
    const { studentId, assignmentClassId: classId } = conversation;
    const isTheirConcern = await this.#concerns.isRaisedIn(person, id);
    if (!may(person, 'read', 'transcript', { classId, isTheirConcern })) return refused('notFound');
    const isPrivate = await privacyOf(this.#given, person);
    if (isPrivate(typed)) return refused('privateReason');
    const reason = readable(tutor.receiveMessage({ text: typed }, []).text);
    if (isBlank(reason) && !isTheirConcern)
      return refused('badInput', { details: [{ field: 'reason', problem: 'too_small' }] });
    const ground = isTheirConcern ? 'concern' : 'reason';
    const at = now().toISOString();
    await store.transcriptViews.add({
      id: newId(),
      conversationId: id,
      studentId,
      viewerId: person.id,
      ground,
      reason,
      at,
    });
    return done(await this.#present(conversation, isTheirConcern));
  }

  /** How often conversations of the school's students have been read. */
  count({ schoolId }: Person): Promise<number> {
    return this.#given.store.transcriptViews.countInSchool(schoolId);
  }

  async #present(conversation: Conversation, isTheirConcern: boolean): Promise<TranscriptView> {
    const { store } = this.#given;
    const { id, studentId, assignmentTitle, problemText, attempt, createdAt, solved } = conversation;
    const student = (await store.people.names([studentId])).get(studentId) ?? '';
    const names = isTheirConcern ? await namesIn(this.#given, conversation) : [];
    const own = (text: string) => restoreNames(text, names);
    const { turns, events } = await store.turns.atOnce(id);
    const isWorrying = turns.some(({ concern }) => concern === 'high');
    const shown = Map.groupBy(events, ({ turnId }) => turnId);
    return {
      conversationId: id,
      student,
      ...(assignmentTitle && { title: assignmentTitle }),
      problem: own(problemText),
      startedAt: createdAt,
      // What made the school worry may stand in the box.
      attempt: isWorrying && !isTheirConcern ? '' : own(attempt),
      solved,
      turns: turns
        .filter(({ concern }) => isTheirConcern || concern !== 'high')
        .map(({ id: turnId, clientTurnId, status, text, attemptText, startedAt: at }) => ({
          ...{ id: turnId, clientTurnId, status, at },
          text: own(text),
          ...(attemptText && { attempt: own(attemptText) }),
          events: (shown.get(turnId) ?? []).map((event) => presentEvent(event, names)),
        })),
    };
  }
}
