import { emptyState, type GuardContext, type GuardState, guardText } from '../../../api/tutor/guard/index.ts';
import type { Secret } from './answer.ts';
import type { Turn } from './play.ts';
import type { Chunking, Policy } from './settings.ts';

/**
 * What a student would have been shown of each turn, were the model's words streamed through the guard in these chunks. Nobody
 * claims an answer in these conversations. The guard's memory goes from turn to turn as JSON, as it is stored.
 */
export function showThrough(
  turns: readonly Turn[],
  secret: Secret,
  { intermediates, lastOperation }: Policy,
  { cut }: Chunking,
): string[] {
  let state: GuardState = emptyState;
  return turns.map(({ model }, index) => {
    const context: GuardContext = {
      key: secret.key,
      problemText: secret.question,
      studentTexts: turns.slice(0, index + 1).map(({ student }) => student),
      claimed: false,
      intermediates,
      lastOperation,
      lang: secret.lang,
    };
    const result = guardText(context, cut(model.text, `${secret.id} ${index}`), state);
    state = JSON.parse(JSON.stringify(result.state));
    return result.shown.join('');
  });
}
