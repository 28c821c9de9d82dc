import type { Picture } from '../contract/picture.ts';
import { askThread } from '../threads/askThread.ts';

/** Paints pictures for where no page can draw them. */
export interface Painter {
  /** The picture as a PNG; null when it could not be painted now. Never rejects. */
  paint(picture: Picture): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** A painter in a thread of its own, which is started with the first picture. */
export function openPainter(): Painter {
  const url = new URL('./thread.ts', import.meta.url);
  const thread = askThread<Picture, Uint8Array>(url, { patience: 5_000, waiting: 32, heap: 64 });
  return { paint: async (picture) => (await thread.ask(picture)) ?? null, close: () => thread.close() };
}
