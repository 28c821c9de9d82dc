const said = new Set<string>();
const listeners = new Set<() => void>();

/**
 * Where a student has said that they have special arrangements for the test, by the page's address: for that piece of work
 * and for as long as the page is open. It is sent nowhere and kept nowhere.
 */
export const aidTerms = {
  said: (place: string): boolean => said.has(place),
  say(place: string): void {
    said.add(place);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
