import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnEvent } from '../../api/contract/event.ts';
import { readConversation } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { followEvents, takeTurn } from '../http/turnStream.ts';
import { keep, readKept } from '../session/kept.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { changeTurns, noTurns, type Progress, type ShownTurn } from './turns.ts';

/** After a break the page looks for the rest of the reply this many times before it leaves the choice to the student. */
const TRIES = 3;
const FIRST_WAIT_MS = 400;

type Message = Pick<ShownTurn, 'clientTurnId' | 'text' | 'attempt'>;

/**
 * A conversation with all that can happen to it: loading, asking, streaming, breaking off and finding the thread again.
 * `ask` sends a message with what stands in the attempt box; `retry` sends the same turn again under the same id, which
 * the server answers with what it already has.
 */
export function useConversation(id: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const load = useCallback((signal: AbortSignal) => readConversation(id, signal), [id]);
  const { loaded, again } = useLoad(load);
  const [shown, change] = useReducer(changeTurns, noTurns);
  const running = useRef<AbortController>(null);
  const heard = useRef(new Set<number>());
  const opened = useRef(false);
  /** The server knows something that the page does not: to be fetched when the running turn is over. */
  const stale = useRef(false);

  const hear = (event: TurnEvent) => {
    if (heard.current.has(event.seq)) return;
    heard.current.add(event.seq);
    if (event.type === 'notice' && event.notice === 'locked') stale.current = true;
    if (event.type === 'text') announce(event.text, event.lang);
    else if (event.type === 'notice') announce(event.text);
    else if (event.type === 'picture') announce(`${t('work.picture')}: ${event.picture.text}`, event.picture.lang);
    else if (event.type === 'replaced') announce(t('work.replaced'));
  };

  /** Fetches what has happened on the server besides, such as a clause that closed the conversation. */
  const refresh = useCallback(() => {
    stale.current = running.current !== null;
    if (!stale.current) again();
  }, [again]);

  /** Shows events until the reply is whole or says that it failed. False when the stream ended before either. */
  const consume = async (clientTurnId: string, events: AsyncGenerator<TurnEvent>, turnId: string | null) => {
    for await (const event of events) {
      if (turnId !== null && event.turnId !== turnId) continue;
      forgetUnsent(id, clientTurnId);
      change({ kind: 'event', clientTurnId, event });
      hear(event);
      if (event.type === 'error') announce(t('work.interrupted'));
      if (event.type === 'done' || event.type === 'error') return true;
    }
    return false;
  };

  /** Looks up how far a broken turn came on the server, and follows it to its end. Null when that cannot be told now. */
  const catchUp = async (clientTurnId: string, signal: AbortSignal): Promise<'ended' | 'unknown' | null> => {
    try {
      const view = await readConversation(id, signal);
      const turn = view.turns.find((known) => known.clientTurnId === clientTurnId);
      if (!turn) return 'unknown';
      forgetUnsent(id, clientTurnId);
      change({ kind: 'caughtUp', clientTurnId, turn });
      for (const event of turn.events) hear(event);
      if (turn.status !== 'running') return 'ended';
      const after = turn.events.at(-1)?.seq ?? view.lastSeq;
      return (await consume(clientTurnId, followEvents(id, after, signal), turn.id)) ? 'ended' : null;
    } catch (cause) {
      if (signal.aborted || (cause instanceof RequestFailed && cause.status > 0)) throw cause;
      return null;
    }
  };

  /** One turn from first try to its end, across breaks. */
  const run = async (message: Message, start: 'ask' | 'follow') => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    const stopped = (progress: Progress) => change({ kind: 'stopped', clientTurnId: message.clientTurnId, progress });
    try {
      let next: 'ended' | 'unknown' | null = start === 'ask' ? 'unknown' : null;
      for (let tries = 0; next !== 'ended' && tries < TRIES && (tries === 0 || navigator.onLine); tries++) {
        if (tries > 0 || start === 'follow') await pause(tries === 0 ? 0 : FIRST_WAIT_MS * 2 ** tries, stop.signal);
        next = next === 'unknown' ? await post(message, stop.signal) : await catchUp(message.clientTurnId, stop.signal);
      }
      if (next !== 'ended') {
        const reached = !readKept(id).unsent?.some(({ clientTurnId }) => clientTurnId === message.clientTurnId);
        stopped({ kind: reached ? 'interrupted' : 'unsent' });
        announce(t(reached ? 'work.interrupted' : 'work.notSent'));
      }
    } catch (cause) {
      if (stop.signal.aborted) return;
      const problem = cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', '');
      if (!isForNow(problem)) forgetUnsent(id, message.clientTurnId);
      if (problem.status === 403) stale.current = true;
      stopped({ kind: 'refused', problem });
    } finally {
      if (running.current === stop) running.current = null;
      if (stale.current) refresh();
    }
  };

  const post = async (message: Message, signal: AbortSignal) => {
    try {
      return (await consume(message.clientTurnId, takeTurn(id, message, signal), null)) ? 'ended' : null;
    } catch (cause) {
      if (signal.aborted || (cause instanceof RequestFailed && cause.status > 0)) throw cause;
      return null;
    }
  };

  const retry = async ({ clientTurnId, text, attempt }: Message) => {
    if (running.current) return;
    const message = { clientTurnId, text, attempt };
    forgetUnsent(id, clientTurnId);
    keep(id, { unsent: [...(readKept(id).unsent ?? []), message] });
    change({ kind: 'asked', ...message });
    await run(message, 'ask');
  };
  const ask = (text: string, attempt: string) => retry({ clientTurnId: newTurnId(), text, attempt });

  // What the server has takes over whenever it is fetched; a reply under way is followed to its end. What was there when
  // the page opened is not read aloud.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each answer of the server
  useEffect(() => {
    if (loaded.state !== 'ready' || running.current) return;
    const view = loaded.value;
    const unsent = (readKept(id).unsent ?? []).map(
      (message): ShownTurn => ({ ...message, turnId: null, progress: { kind: 'unsent' }, events: [] }),
    );
    const events = view.turns.flatMap((turn) => turn.events);
    if (opened.current) events.forEach(hear);
    else heard.current = new Set(events.map(({ seq }) => seq));
    opened.current = true;
    change({ kind: 'loaded', view, unsent });
    const open = view.turns.find((turn) => turn.status === 'running');
    if (open) void run({ clientTurnId: open.clientTurnId, text: open.text, attempt: open.attempt ?? '' }, 'follow');
  }, [loaded]);

  // Back on the net: what could not be sent goes out by itself.
  useEffect(() => {
    const resend = async () => {
      for (const turn of shown.turns) if (turn.progress.kind === 'unsent') await retry(turn);
    };
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  });

  useEffect(() => () => running.current?.abort(), []);

  return { loaded, again, refresh, shown, ask, retry };
}

/** Whether the server may take the same message later: after signing in again, after a while, after a repair. */
const isForNow = ({ status }: RequestFailed) => status === 401 || status === 409 || status === 429 || status >= 500;

function forgetUnsent(id: string, clientTurnId: string): void {
  keep(id, { unsent: (readKept(id).unsent ?? []).filter((message) => message.clientTurnId !== clientTurnId) });
}

/** Resolves after `ms`, or when the signal fires. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A fresh id for a turn. `randomUUID` is missing where the page is not served over https. */
function newTurnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
