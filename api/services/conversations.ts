import type { AssignmentView } from '../contract/assignment.ts';
import type {
  BoxAnswered,
  ConversationSummary,
  ConversationView,
  ProcessRecord,
  StartConversation,
  TakeTurn,
  TaskSteps,
} from '../contract/conversation.ts';
import type { Language } from '../contract/language.ts';
import type { Decision } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { privateTitle } from '../language/texts/refusals.ts';
import { restoreNames } from '../privacy/index.ts';
import type { Conversation, ConversationRow } from '../store/index.ts';
import type { ReceivedMessage } from '../tutor/types.ts';
import { readableBy } from './assignments.ts';
import { may } from './authorise.ts';
import { presentClause } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { disclosureNow } from './disclosure.ts';
import type { KeyProposals } from './keyProposals.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isBlank, readable } from './readable.ts';
import { namesIn, rosterOf } from './roster.ts';
import { isClosed, sameTask } from './sameTask.ts';
import { decideIn } from './taskTerms.ts';
import { openingId, presentEvent, type Reading, type Turns } from './turns/index.ts';

/** Longest title of a conversation in a list. */
const TITLE = 80;
/** Most conversations in a list. */
const LISTED = 100;

type TypedProblem = Extract<StartConversation['problem'], { text: string }>;

/** A conversation that is ready for the tutor's first words; what was typed comes along as it was received. */
interface Opened {
  readonly id: string;
  readonly isNew: boolean;
  readonly received?: ReceivedMessage;
}

/** A student's conversations. Whoever may not see one is told the same as when there is none. */
export class Conversations<State> {
  readonly #given: Dependencies<State>;
  readonly #turns: Turns<State>;
  readonly #keys: KeyProposals;

  constructor(given: Dependencies<State>, turns: Turns<State>, keys: KeyProposals) {
    this.#given = given;
    this.#turns = turns;
    this.#keys = keys;
  }

  /** Starts work on a problem. About an assignment a student has one conversation: `isNew` tells whether it was made. */
  async start(person: Person, { problem }: StartConversation): Promise<Outcome<{ id: string; isNew: boolean }>> {
    if (!may(person, 'start', 'conversation', { studentId: person.id })) return refused('forbidden');
    const opened = await ('assignmentId' in problem
      ? this.#openAssignment(person, problem.assignmentId)
      : this.#openProblem(person, problem));
    if (opened.ok) await this.#turns.open(person, opened.value.id, opened.value.received);
    return opened.ok ? done({ id: opened.value.id, isNew: opened.value.isNew }) : opened;
  }

  async read(person: Person, id: string): Promise<Outcome<ConversationView>> {
    const conversation = await this.#find(person, 'read', id);
    return conversation ? done(await this.#view(person, conversation)) : refused('notFound');
  }

  /** Keeps the box. Words in it that need a human are answered by a turn; when none can run now, that is refused. */
  async saveAttempt(person: Person, id: string, attempt: string): Promise<Outcome<BoxAnswered | null>> {
    const conversation = await this.#find(person, 'write', id);
    if (!conversation) return refused('notFound');
    const { store, tutor, now, newId } = this.#given;
    const received = tutor.receiveMessage(
      { text: '', attempt: readable(attempt) },
      await rosterOf(this.#given, person, conversation),
      conversation.problemText,
    );
    await store.conversations.saveAttempt(id, received.attempt, now().toISOString());
    if (received.concern?.level !== 'high') return done(null);
    // The box is saved again and again while somebody writes: one turn answers it.
    const last = await store.turns.last(id);
    if (last?.concern === 'high') return done({ handOver: true });
    const taken = await this.#turns.take(person, conversation, { text: '', attempt, clientTurnId: `box-${newId()}` });
    return taken.ok ? done({ handOver: true }) : taken;
  }

  /** A conversation of theirs, and the rule that holds in it. */
  async place(person: Person, id: string): Promise<Outcome<{ conversation: Conversation; decision: Decision }>> {
    const conversation = await this.#find(person, 'read', id);
    return conversation ? done({ conversation, decision: this.#decide(person, conversation) }) : refused('notFound');
  }

  async takeTurn(person: Person, id: string, turn: TakeTurn): Promise<Outcome<Reading>> {
    const conversation = await this.#find(person, 'write', id);
    return conversation ? this.#turns.take(person, conversation, turn) : refused('notFound');
  }

  async follow(person: Person, id: string, after: number): Promise<Outcome<Reading>> {
    const conversation = await this.#find(person, 'read', id);
    return conversation ? done(await this.#turns.follow(conversation, after)) : refused('notFound');
  }

  /** Deletes a conversation for good, whatever runs in it. Hints and checks of a task that were used stay used. */
  async erase(person: Person, id: string): Promise<Outcome<null>> {
    const conversation = await this.#find(person, 'delete', id);
    if (!conversation) return refused('notFound');
    const { store, tutor } = this.#given;
    const startOver = (state: unknown) => tutor.startOver(tutor.readState(state));
    await this.#turns.leave(id, () => store.conversations.erase(id, startOver));
    return done(null);
  }

  /** "Sådan har jeg brugt AI", without the messages that needed a human. */
  async record(person: Person, id: string): Promise<Outcome<ProcessRecord>> {
    const conversation = await this.#find(person, 'read', id);
    if (!conversation) return refused('notFound');
    const view = await this.#view(person, conversation);
    const turns = await this.#given.store.turns.inConversation(id);
    const isPrivate = conversation.problemConcern !== undefined;
    const worrying = new Set(turns.filter(({ concern }) => concern === 'high').map((turn) => turn.id));
    return done(
      this.#given.tutor.processRecord({
        problem: isPrivate ? privateTitle[person.lang] : view.problem.text,
        lang: person.lang,
        clause: view.clause,
        startedAt: view.createdAt,
        turns: isPrivate ? [] : view.turns.filter((turn) => !worrying.has(turn.id)),
      }),
    );
  }

  /** The student's conversations for their home page; `tasks` are their assignments, as they see them. */
  async list(person: Person, tasks: readonly AssignmentView[]): Promise<ConversationSummary[]> {
    const { store } = this.#given;
    const rows = (await store.conversations.ofStudent(person.id)).slice(0, LISTED);
    const names = await store.people.names([...new Set(rows.flatMap(({ people }) => people))]);
    const numbers = new Map(tasks.map(({ id, set }) => [id, set?.number]));
    return rows.map((row) => presentRow(row, numbers.get(row.assignmentId ?? ''), names, person.lang));
  }

  async #openAssignment(person: Person, assignmentId: string): Promise<Outcome<Opened>> {
    const { store, tutor, now, newId } = this.#given;
    const found = await store.assignments.find(assignmentId);
    const [assignment] = found ? readableBy(person, [found], now()) : [];
    if (!assignment) return refused('notFound');
    const { text, subject, key, keyOrigin, situation, aiLevel } = assignment;
    const spent = await store.conversations.spentOn(person.id, assignmentId);
    const isNew = await store.conversations.add({
      id: newId(),
      studentId: person.id,
      assignmentId,
      problemText: text,
      subject,
      key,
      keyOrigin,
      situation,
      aiLevel,
      lang: person.lang,
      state: spent === undefined ? tutor.newState() : tutor.readState(spent),
      people: (await store.people.roster(person.classes.map(({ id }) => id))).map(({ id }) => id),
      createdAt: now().toISOString(),
    });
    const id = await store.conversations.aboutAssignment(person.id, assignmentId);
    return id ? done({ id, isNew }) : refused('notFound');
  }

  async #openProblem(person: Person, problem: TypedProblem): Promise<Outcome<Opened>> {
    const { store, tutor, now, newId } = this.#given;
    const raw = readable(problem.text).trim();
    if (isBlank(raw)) return refused('emptyMessage');
    const tasks = await store.assignments.inClasses(person.classes.map(({ id }) => id));
    const task = sameTask(raw, readableBy(person, tasks, now()));
    if (task) return this.#openAssignment(person, task.id);
    // A task that is not for them is not opened; but what is to be done without AI is so for whoever types it.
    const others = sameTask(raw, tasks);
    const closed = others && isClosed(others) ? others : undefined;
    const roster = await store.people.roster(person.classes.map(({ id }) => id));
    const names = roster.map(({ name }) => name);
    const received = tutor.receiveMessage({ text: raw }, names);
    const opened = tutor.openProblem(received.text, problem.subject);
    const { text, subject, key, keyOrigin } = opened;
    const id = newId();
    const problemConcern = received.concern?.level === 'high' ? received.concern.category : undefined;
    // First of all: whatever becomes of the conversation, an adult hears of it.
    if (problemConcern) {
      const clientTurnId = openingId(id);
      const at = now().toISOString();
      const concern = { conversationId: id, clientTurnId, studentId: person.id, category: problemConcern, at };
      await store.concerns.raise(concern);
    }
    await store.conversations.add({
      id,
      studentId: person.id,
      assignmentId: undefined,
      problemText: text,
      problemConcern,
      subject,
      key,
      keyOrigin,
      situation: closed?.situation ?? 'homework',
      aiLevel: closed?.aiLevel ?? 'yellow',
      lang: person.lang,
      state: tutor.newState(),
      people: roster.map(({ id }) => id),
      createdAt: now().toISOString(),
    });
    const begun = await store.conversations.find(id);
    // Words that need a human, or what may not leave the school, are no problem to be solved.
    if (begun && !received.concern && !received.blocked?.length)
      this.#keys.seek(person, id, opened, this.#decide(person, begun));
    return done({ id, isNew: true, received });
  }

  async #view(person: Person, conversation: Conversation): Promise<ConversationView> {
    const { store, tutor } = this.#given;
    const { id, problemText, subject, assignmentTitle, lang, situation, aiLevel, createdAt, updatedAt, set } =
      conversation;
    const steps = await this.#steps(person, conversation);
    const { turns, events, lastSeq } = await store.turns.atOnce(id);
    const names = await namesIn(this.#given, conversation);
    const own = (text: string) => restoreNames(text, names);
    const shown = Map.groupBy(events, ({ turnId }) => turnId);
    const eventsOf = (turnId: string) => (shown.get(turnId) ?? []).map((event) => presentEvent(event, names));
    const decision = this.#decide(person, conversation);
    const state = tutor.readState(conversation.state);
    const { obligations } = decision;
    const disclosure = disclosureNow(this.#given);
    return {
      id,
      problem: { text: own(problemText), ...(subject && { subject }), ...(assignmentTitle && { assignmentTitle }) },
      lang,
      situation,
      aiLevel,
      createdAt,
      updatedAt,
      ladder: obligations ? tutor.ladderOf(state, obligations) : { used: 0, max: 0 },
      checksLeft: obligations ? tutor.checksLeftOf(state, obligations) : 0,
      solved: conversation.solved,
      clause: presentClause(decision),
      ...(disclosure && { disclosure }),
      attempt: own(conversation.attempt),
      turns: turns.map((turn) => ({
        id: turn.id,
        clientTurnId: turn.clientTurnId,
        status: turn.status,
        text: own(turn.text),
        ...(turn.attemptText && { attempt: own(turn.attemptText) }),
        at: turn.startedAt,
        events: eventsOf(turn.id),
      })),
      ...(steps && { set: steps }),
      ...(set?.closesAt && { closesAt: set.closesAt }),
      seenBy: await store.transcriptViews.of(id),
      lastSeq,
    };
  }

  /** Where the conversation stands among the student's own tasks of its set; undefined when they have it no longer. */
  async #steps(person: Person, { set, assignmentId }: Conversation): Promise<TaskSteps | undefined> {
    if (!set) return undefined;
    const { store, now } = this.#given;
    const own = readableBy(person, await store.assignments.inSet(set.id), now());
    const at = own.findIndex(({ id }) => id === assignmentId);
    if (at < 0) return undefined;
    const [previous, next] = [own[at - 1]?.id, own[at + 1]?.id];
    return {
      id: set.id,
      title: set.title,
      number: at + 1,
      count: own.length,
      ...(previous !== undefined && { previous }),
      ...(next !== undefined && { next }),
    };
  }

  #decide(person: Person, conversation: Conversation): Decision {
    return decideIn(this.#given.decide, person, conversation, this.#given.now());
  }

  async #find(person: Person, action: 'read' | 'write' | 'delete', id: string): Promise<Conversation | null> {
    const conversation = await this.#given.store.conversations.find(id);
    return conversation && may(person, action, 'conversation', conversation) ? conversation : null;
  }
}

function presentRow(
  row: ConversationRow,
  taskNumber: number | undefined,
  names: ReadonlyMap<string, string>,
  lang: Language,
): ConversationSummary {
  const { id, subject, updatedAt, solved, turns } = row;
  const people = row.people.map((person) => names.get(person) ?? '');
  const firstLine = restoreNames(row.problemText.split('\n', 1)[0] ?? '', people);
  const characters = [...(row.assignmentTitle ?? (row.problemConcern ? privateTitle[lang] : firstLine))];
  const title = characters.length > TITLE ? `${characters.slice(0, TITLE - 1).join('')}…` : characters.join('');
  return { id, title, ...(taskNumber && { taskNumber }), ...(subject && { subject }), updatedAt, solved, turns };
}
