import type { DraftRequest } from '../../contract/draft.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import { findTopic } from '../topics/findTopic.ts';
import type { Topic } from '../topics/shape.ts';

/** Subjects in which students do experiments. */
const SCIENCES: readonly string[] = ['science', 'biology', 'physicsChemistry', 'geography'];

/** Words of lessons with tools, heat or the body, in whatever subject. */
const HANDS_ON =
  /\b(?:idræt|svøm\p{L}*|madkundskab|mad ?lavning|håndværk\p{L}*|værksted\p{L}*|værktøj|forsøg\p{L}*|eksperiment\p{L}*|PE|swimming|cooking|home economics|crafts|workshop|tools|experiments?)\b/iu;

/** What to be careful about. */
export interface Safety {
  /** Sentences, or a question to the teacher where `toFillIn`. */
  readonly items: readonly string[];
  readonly toFillIn: boolean;
}

/**
 * What a topic calls for; where nobody knows the topic, a question to the teacher if students may do experiments or work
 * with their hands. Null where nothing calls for more care than a class always takes: then there is nothing to say.
 */
export function safetyOf(topic: Topic | null, request: DraftRequest): Safety | null {
  const { subject, lang, wishes = '' } = request;
  if (topic?.safety) return { items: topic.safety.map((item) => item[lang]), toFillIn: false };
  const isHandsOn = SCIENCES.includes(subject) || HANDS_ON.test(`${request.topic}. ${wishes}`);
  if (topic || !isHandsOn) return null;
  const { fillIn, ask } = planTexts[lang];
  return { items: [`${fillIn}${ask.safety}`], toFillIn: true };
}

/** Whether a plan for the request has a section on safety. */
export function hasSafety(request: DraftRequest): boolean {
  const found = findTopic(request);
  return safetyOf(found && 'topic' in found ? found.topic : null, request) !== null;
}
