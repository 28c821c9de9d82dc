import type { AnswerKey } from '../../api/contract/answerKey.ts';
import type { TurnEventBody } from '../../api/contract/event.ts';
import type { Language } from '../../api/contract/language.ts';
import type { Decision, Obligations, PolicyRequest, Situation } from '../../api/contract/policy.ts';
import { newTutorState, openProblem, receiveMessage, replyTo, type TutorState } from '../../api/tutor/index.ts';
import type { EarlierTurn } from '../../api/tutor/types.ts';
import type { VoiceOffer } from '../../api/tutor/voice/modelVoice.ts';

/** What a test may set about a conversation; the rest is an ordinary eighth-grader's. */
export interface Setting {
  readonly key?: AnswerKey;
  readonly grade?: number;
  readonly lang?: Language;
  readonly obligations?: Partial<Obligations>;
  readonly decide?: (request: PolicyRequest) => Decision;
  /** The voice that every turn has. */
  readonly voice?: VoiceOffer;
}

const OBLIGATIONS: Obligations = {
  attemptFirst: true,
  maxHint: 4,
  finalAnswer: 'never',
  answerChecks: { max: 3, needsWorking: true },
  intermediates: 'masked',
  lastOperation: 'hidden',
  assurance: 'guarded',
  models: 'all',
  data: 'pseudonym',
  approval: 'self',
};

/** What is decided beside the effect. */
const BESIDE: Pick<Decision, 'aids' | 'speech'> = {
  aids: { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' },
  speech: { models: [], onlineVoices: false },
};

/** A policy that locks exams and allows the rest, with these obligations. */
export const policyWith =
  (obligations: Partial<Obligations>) =>
  ({ situation }: PolicyRequest): Decision =>
    ['test', 'mockExam', 'exam', 'preparation'].includes(situation)
      ? { effect: 'deny', ruleId: 'exam', clause: { da: 'Lukket.', en: 'Closed.' }, ...BESIDE, legal: [] }
      : {
          effect: 'allow',
          ruleId: 'students',
          clause: { da: 'Åbent.', en: 'Open.' },
          obligations: { ...OBLIGATIONS, ...obligations },
          ...BESIDE,
          legal: [],
        };

/** One reply as a test looks at it. */
export interface Reply {
  readonly events: readonly TurnEventBody[];
  readonly text: string;
  readonly move: string;
  readonly hintLevel: number;
  readonly solved: boolean;
  readonly state: TutorState;
}

/** A conversation with the tutor on one problem; `say` sends a message (and what stands in the attempt box). */
export async function conversationOn(problemText: string, setting: Setting = {}) {
  const problem = openProblem(problemText, undefined, setting.key);
  const decide = setting.decide ?? policyWith(setting.obligations ?? {});
  const earlier: EarlierTurn[] = [];
  let state = newTutorState();
  let situation: Situation = 'homework';

  async function turn(text: string, attempt: string, opening: boolean): Promise<Reply> {
    const message = {
      ...receiveMessage({ text, attempt }, [], opening ? undefined : problemText),
      ...(opening ? { opening: true as const } : {}),
    };
    const context = {
      problem,
      grade: setting.grade ?? 8,
      lang: setting.lang ?? 'da',
      situation,
      aiLevel: 'yellow' as const,
      now: new Date('2026-11-23T10:00:00Z'),
      decide,
      earlier: [...earlier],
      ...(setting.voice && { voiceFor: async () => setting.voice ?? { kind: 'rules' as const } }),
    };
    const events: TurnEventBody[] = [];
    const reply = replyTo(message, context, state);
    for (;;) {
      const next = await reply.next();
      if (next.done) {
        ({ state, situation } = next.value);
        break;
      }
      events.push(next.value);
    }
    const said = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    if (!opening) earlier.push({ text: message.text, attempt: message.attempt, reply: said });
    const move = events.find((event) => event.type === 'move');
    return {
      events,
      text: said.join(' '),
      move: move?.move ?? '',
      hintLevel: move?.hintLevel ?? 0,
      solved: events.some((event) => event.type === 'done' && event.solved),
      state,
    };
  }

  return {
    problem,
    opening: await turn(problemText, '', true),
    say: (text: string, attempt = '') => turn(text, attempt, false),
  };
}
