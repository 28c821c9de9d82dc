import type { TurnEventBody } from '../../api/contract/event.ts';
import type { Tutor } from '../../api/services/tutor.ts';
import type { TurnContext } from '../../api/tutor/types.ts';

export interface FakeState {
  readonly turns: number;
}

/** What the fake tutor says and when: sentences one by one, each after `pause`. */
export interface Script {
  readonly sentences?: number;
  /** Awaited before each sentence; it may throw. */
  readonly pause?: (sentence: number, text: string) => Promise<void> | void;
  /** Sees what each reply depends on. */
  readonly onReply?: (context: TurnContext, state: FakeState) => void;
}

/** A tutor that repeats what it was told, at a speed of the test's choosing. Distress is the word "worried". */
export function aFakeTutor({ sentences = 3, pause, onReply }: Script = {}): Tutor<FakeState> {
  const ladder = { used: 0, max: 3 };
  return {
    openProblem: (text, subject, key) => ({
      text,
      subject,
      key: key ?? { type: 'none' },
      keyOrigin: key ? 'given' : 'none',
    }),
    lacksKey: () => false,
    agreedKey: () => null,
    keyContradicts: (_, key) => key.type === 'numeric' && key.value === '-999',
    newState: () => ({ turns: 0 }),
    startOver: ({ turns }) => ({ turns }),
    readState: (stored) => {
      if (typeof stored === 'object' && stored !== null && 'turns' in stored && typeof stored.turns === 'number') {
        return { turns: stored.turns };
      }
      throw new Error('no state');
    },
    receiveMessage: ({ text, attempt = '' }) => ({
      text: text.replaceAll('12345678', '[TELEFON_1]'),
      attempt,
      hidden: text.includes('12345678') ? ['phone'] : [],
      ...(`${text} ${attempt}`.includes('worried') && { concern: { level: 'high', category: 'selfHarm' } }),
    }),
    async *replyTo(message, context, state) {
      onReply?.(context, state);
      const say = (text: string): TurnEventBody => ({ type: 'text', text, lang: context.lang });
      if (message.concern?.level === 'high') {
        yield { type: 'move', move: 'handOver', hintLevel: 0, ladder };
        yield { type: 'notice', notice: 'safeguarding', text: 'Tal med en voksen.' };
        yield { type: 'done', writtenBy: { kind: 'rules' }, ladder, checksLeft: 2, solved: false };
        return { state, situation: context.situation };
      }
      yield { type: 'move', move: message.opening ? 'greet' : 'askAttempt', hintLevel: 0, ladder };
      for (let n = 1; n <= sentences; n++) {
        await pause?.(n, message.text);
        yield say(`Sætning ${n} om "${message.text.slice(0, 40)}" ▢ 🙂`);
      }
      yield { type: 'done', writtenBy: { kind: 'rules' }, ladder, checksLeft: 2, solved: message.text === 'solved' };
      return { state: { turns: state.turns + 1 }, situation: context.situation };
    },
    ladderOf: (state) => ({ used: Math.min(3, state.turns), max: 3 }),
    checksLeftOf: () => 2,
    isSolved: () => false,
    hurdlesIn: () => [],
    rehearse: async () => {},
    processRecord: ({ problem, turns }) => ({
      title: 'Record',
      text: [problem, ...turns.map(({ text }) => text)].join('\n'),
    }),
  };
}
