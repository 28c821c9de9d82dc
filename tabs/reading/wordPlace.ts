/** Where the word that is being read stands on the page: a text node and an offset in it. */
export interface WordPlace {
  readonly node: Text;
  readonly offset: number;
}

const listeners = new Set<(place: WordPlace) => void>();

/** The reader has come to another word. */
export function tellWordPlace(place: WordPlace): void {
  for (const listener of listeners) listener(place);
}

/** Calls back with each word's place: a ruler may follow it. Gives how to stop. */
export function onWordPlace(listener: (place: WordPlace) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
