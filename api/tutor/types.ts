import type { AnswerKey, KeyOrigin } from '../contract/answerKey.ts';
import type { Language } from '../contract/language.ts';
import type { AiLevel, Decision, Obligations, PolicyRequest, Situation, Subject } from '../contract/policy.ts';
import type { PersonalKind } from '../privacy/index.ts';
import type { Concern } from '../safeguarding/index.ts';
import type { Verdict } from './guard/types.ts';
import type { VoiceOffer } from './voice/modelVoice.ts';

/** A problem as the tutor holds it. The key never leaves the server. */
export interface TutorProblem {
  readonly text: string;
  readonly subject?: Subject | undefined;
  readonly key: AnswerKey;
  readonly keyOrigin: KeyOrigin;
}

/** A student's message after the first half of a turn: looked at for distress, personal data replaced. */
export interface ReceivedMessage {
  readonly text: string;
  readonly attempt: string;
  /** What kinds of personal data were hidden, each once. */
  readonly hidden: readonly PersonalKind[];
  /** Kinds for which the message may not be used at all: the student is told why, and nothing is answered. */
  readonly blocked?: readonly PersonalKind[];
  readonly concern?: Concern | undefined;
  /** This is the problem itself, as it was typed or set: the tutor's first words answer it. */
  readonly opening?: true | undefined;
}

/** What was said before, oldest first, as stored: the student's words without personal data, checked tutor sentences. */
export interface EarlierTurn {
  readonly text: string;
  readonly attempt: string;
  readonly reply: readonly string[];
}

/** Everything a reply depends on; time and policy come in as arguments. */
export interface TurnContext {
  readonly problem: TutorProblem;
  readonly grade: number;
  readonly lang: Language;
  readonly className?: string | undefined;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly now: Date;
  /** It is school time: the adults at the school can see at once that somebody needs them. */
  readonly onDuty?: boolean | undefined;
  readonly decide: (request: PolicyRequest) => Decision;
  readonly earlier: readonly EarlierTurn[];
  /** Whether a text is a task that one of the student's teachers has set. */
  readonly isSetTask?: (text: string) => Promise<boolean>;
  /** The voice that the policy and the budget allow for this turn; without it the fixed words alone. */
  readonly voiceFor?: (obligations: Obligations) => Promise<VoiceOffer>;
  /** Hears what the guard said of a model's sentence, and by which rule it was replaced; never a text. */
  readonly onVerdict?: (verdict: Verdict['kind'], rule?: string) => void;
  /** Hears why the fixed words took over from a model; never a text. */
  readonly onHandOver?: (why: string) => void;
  /** Aborts when nobody waits for the reply any more. */
  readonly signal?: AbortSignal | undefined;
}
