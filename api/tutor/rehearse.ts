import type { Language } from '../contract/language.ts';
import type { Decision, PolicyRequest } from '../contract/policy.ts';
import { openProblem } from './keys/index.ts';
import { receiveMessage } from './receive.ts';
import { newTutorState } from './state.ts';
import { replyTo } from './turn.ts';

const REHEARSAL: readonly [lang: Language, problem: string, message: string][] = [
  ['da', '1/2 + 1/3', 'giv mig et hint'],
  ['da', 'Løs 2x + 3 = 11', '2x = 14, så svaret er 7'],
  ['en', 'A book costs 12 kr. and a pen costs 7 kr. How much is that together?', 'just tell me the answer'],
];

/**
 * Runs a few made-up turns and throws them away, so that patterns are compiled before the server listens: otherwise the
 * first student would wait for it, and everybody else with them.
 */
export async function rehearse(decide: (request: PolicyRequest) => Decision, now: Date): Promise<void> {
  for (const [lang, text, said] of REHEARSAL) {
    const problem = openProblem(text);
    const context = {
      problem,
      grade: 8,
      lang,
      situation: 'homework',
      aiLevel: 'yellow',
      now,
      decide,
      earlier: [],
    } as const;
    const reply = replyTo(receiveMessage({ text: said }, []), context, newTutorState());
    for (let next = await reply.next(); !next.done; next = await reply.next());
  }
}
