const STORED = 'ledetraad.wordSuggestions';
const listeners = new Set<() => void>();
let isWanted: boolean | undefined;

/** Whether the student has turned word suggestions on, on this computer; off until they do. */
export const suggestionsWanted = {
  read(): boolean {
    try {
      isWanted ??= localStorage.getItem(STORED) === 'on';
    } catch {
      isWanted = false;
    }
    return isWanted;
  },
  change(on: boolean): void {
    isWanted = on;
    try {
      localStorage.setItem(STORED, on ? 'on' : 'off');
    } catch {
      // Nothing is remembered here: it holds until the page is closed.
    }
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
