import type { TurnEvent } from '../api/contract/event.ts';
import type { Picture } from '../api/contract/picture.ts';
import type { Reply } from './chat.ts';

/** How a reply ended. */
export type Ending =
  | {
      readonly kind: 'done';
      readonly turnId: string;
      readonly event: Extract<TurnEvent, { type: 'done' }>;
      /** What was drawn beside the words. */
      readonly pictures: readonly Picture[];
    }
  /** It went to a human: nothing of hints, checks or feedback belongs below it. */
  | { readonly kind: 'handedOver' }
  | { readonly kind: 'brokenOff' };

/** Says a turn's events as they come: sentences follow each other, and a notice stands by itself. */
export async function sayTurn(events: AsyncIterable<TurnEvent> | Iterable<TurnEvent>, reply: Reply): Promise<Ending> {
  let last: 'text' | 'notice' | null = null;
  let handedOver = false;
  const pictures: Picture[] = [];
  for await (const event of events) {
    if (event.type === 'move') handedOver = event.move === 'handOver';
    if (event.type === 'text' || event.type === 'notice') {
      reply.add(`${last === null ? '' : last === 'text' && event.type === 'text' ? ' ' : '\n\n'}${event.text}`);
      last = event.type;
    }
    if (event.type === 'picture') pictures.push(event.picture);
    if (event.type === 'done')
      return handedOver ? { kind: 'handedOver' } : { kind: 'done', turnId: event.turnId, event, pictures };
    if (event.type === 'error') break;
  }
  return { kind: 'brokenOff' };
}
