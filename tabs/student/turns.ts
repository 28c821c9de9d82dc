import type { ConversationView, TurnView } from '../../api/contract/conversation.ts';
import type { Author, Ladder, TurnEvent } from '../../api/contract/event.ts';
import type { Language } from '../../api/contract/language.ts';
import type { Picture } from '../../api/contract/picture.ts';
import type { RequestFailed } from '../http/request.ts';

/** How far a turn has come, as this page knows it. Only `done` is a whole reply. */
export type Progress =
  /** On its way to the server; no event has come. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'replying' }
  | { readonly kind: 'done' }
  /** The reply stopped half-way; the same turn can be asked for again. */
  | { readonly kind: 'interrupted' }
  /** There was no network; it goes out when there is. */
  | { readonly kind: 'unsent' }
  /** The server refused it for now or for good. */
  | { readonly kind: 'refused'; readonly problem: RequestFailed };

/** A turn as the work space shows it. */
export interface ShownTurn {
  readonly clientTurnId: string;
  /** The server's id, once known. */
  readonly turnId: string | null;
  readonly text: string;
  readonly attempt: string;
  readonly progress: Progress;
  /** Events of the newest attempt only, in order. */
  readonly events: readonly TurnEvent[];
}

/** The conversation's moving parts. */
export interface Turns {
  readonly turns: readonly ShownTurn[];
  readonly ladder: Ladder;
  readonly checksLeft: number;
  readonly solved: boolean;
}

/** What can happen to them. */
export type Change =
  | { readonly kind: 'loaded'; readonly view: ConversationView; readonly unsent: readonly ShownTurn[] }
  | { readonly kind: 'asked'; readonly clientTurnId: string; readonly text: string; readonly attempt: string }
  | { readonly kind: 'event'; readonly clientTurnId: string; readonly event: TurnEvent }
  | { readonly kind: 'caughtUp'; readonly clientTurnId: string; readonly turn: TurnView }
  | { readonly kind: 'stopped'; readonly clientTurnId: string; readonly progress: Progress };

/** Before anything is known. */
export const noTurns: Turns = { turns: [], ladder: { used: 0, max: 0 }, checksLeft: 0, solved: false };

/** The turns after a change. Pure: the same changes in the same order give the same page. */
export function changeTurns(now: Turns, change: Change): Turns {
  switch (change.kind) {
    case 'loaded': {
      const stored = change.view.turns.map(shownFrom);
      const known = new Set(stored.map((turn) => turn.clientTurnId));
      return {
        turns: [...stored, ...change.unsent.filter((turn) => !known.has(turn.clientTurnId))],
        ladder: change.view.ladder,
        checksLeft: change.view.checksLeft,
        solved: change.view.solved,
      };
    }
    case 'asked': {
      const { clientTurnId, text, attempt } = change;
      const asked: ShownTurn = { clientTurnId, turnId: null, text, attempt, progress: { kind: 'sent' }, events: [] };
      return now.turns.some((turn) => turn.clientTurnId === clientTurnId)
        ? withTurn(now, clientTurnId, (turn) => ({ ...turn, progress: { kind: 'sent' } }))
        : { ...now, turns: [...now.turns, asked] };
    }
    case 'event': {
      const { event } = change;
      const next = withTurn(now, change.clientTurnId, (turn) => withEvent(turn, event));
      if (handsOver(next, change.clientTurnId)) return next;
      if (event.type === 'move') return { ...next, ladder: event.ladder };
      if (event.type !== 'done') return next;
      return { ...next, ladder: event.ladder, checksLeft: event.checksLeft, solved: now.solved || event.solved };
    }
    case 'caughtUp':
      return withTurn(now, change.clientTurnId, () => shownFrom(change.turn));
    case 'stopped':
      return withTurn(now, change.clientTurnId, (turn) => ({ ...turn, progress: change.progress }));
  }
}

function withTurn(now: Turns, clientTurnId: string, change: (turn: ShownTurn) => ShownTurn): Turns {
  return { ...now, turns: now.turns.map((turn) => (turn.clientTurnId === clientTurnId ? change(turn) : turn)) };
}

/** Whether a turn went to a human: it uses up nothing, and says nothing of hints. */
function handsOver(now: Turns, clientTurnId: string): boolean {
  const turn = now.turns.find((known) => known.clientTurnId === clientTurnId);
  return turn?.events.some((event) => event.type === 'move' && event.move === 'handOver') ?? false;
}

/** Adds an event once. A newer attempt takes the place of an older one, so that half a reply is never beside a whole. */
function withEvent(turn: ShownTurn, event: TurnEvent): ShownTurn {
  const shown = turn.events.at(-1)?.attempt ?? 0;
  if (event.attempt < shown || turn.events.some(({ seq }) => seq === event.seq)) return turn;
  const events = [...turn.events.filter(({ attempt }) => attempt === event.attempt), event];
  return { ...turn, turnId: event.turnId, events, progress: progressAt(event) };
}

function progressAt(event: TurnEvent): Progress {
  if (event.type === 'done') return { kind: 'done' };
  return { kind: event.type === 'error' ? 'interrupted' : 'replying' };
}

function shownFrom(view: TurnView): ShownTurn {
  return {
    clientTurnId: view.clientTurnId,
    turnId: view.id,
    text: view.text,
    attempt: view.attempt ?? '',
    progress: { kind: view.status === 'running' ? 'replying' : view.status },
    events: view.events,
  };
}

/** One thing the tutor's side shows for a turn, in order. Sentences of one language that follow each other make one paragraph. */
export type ReplyPart =
  | { readonly kind: 'said'; readonly key: number; readonly text: string; readonly lang: Language }
  | { readonly kind: 'replaced'; readonly key: number }
  | { readonly kind: 'picture'; readonly key: number; readonly picture: Picture }
  | {
      readonly kind: 'notice';
      readonly key: number;
      readonly notice: 'personalData' | 'safeguarding' | 'supportLine' | 'locked' | 'budget';
      readonly text: string;
    };

/** The reply as paragraphs, pictures and notices. */
export function replyOf(turn: ShownTurn): ReplyPart[] {
  const parts: ReplyPart[] = [];
  for (const event of turn.events) {
    const last = parts.at(-1);
    if (event.type === 'text' && last?.kind === 'said' && last.lang === event.lang)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${event.text}` };
    else if (event.type === 'text') parts.push({ kind: 'said', key: event.seq, text: event.text, lang: event.lang });
    else if (event.type === 'picture') parts.push({ kind: 'picture', key: event.seq, picture: event.picture });
    else if (event.type === 'replaced') parts.push({ kind: 'replaced', key: event.seq });
    else if (event.type === 'notice')
      parts.push({ kind: 'notice', key: event.seq, notice: event.notice, text: event.text });
  }
  return parts;
}

/** Where it is said who wrote the tutor's words: above them all, and again at each turn where somebody else took over. */
export interface Bylines {
  readonly first: Author | null;
  /** By `clientTurnId`. */
  readonly changed: ReadonlyMap<string, Author>;
}

/** Every whole reply with words in it has an author; a run of replies by the same one needs to be told once. */
export function bylinesOf(turns: readonly ShownTurn[]): Bylines {
  let first: Author | null = null;
  let current: Author | null = null;
  const changed = new Map<string, Author>();
  for (const { clientTurnId, events } of turns) {
    const last = events.at(-1);
    if (last?.type !== 'done' || !events.some(({ type }) => type === 'text')) continue;
    if (current && !isSameAuthor(current, last.writtenBy)) changed.set(clientTurnId, last.writtenBy);
    current = last.writtenBy;
    first ??= current;
  }
  return { first, changed };
}

const isSameAuthor = (a: Author, b: Author): boolean =>
  a.kind === 'model' && b.kind === 'model' ? a.model === b.model : a.kind === b.kind;

/** Whether the conversation holds a notice with this sentence of the policy. */
export const hasSaidClause = (turns: readonly ShownTurn[], sentence: string): boolean =>
  turns.some(({ events }) =>
    events.some((event) => event.type === 'notice' && event.notice === 'locked' && event.text.includes(sentence)),
  );
