import type { ReadingSettings } from '../../../api/contract/reading.ts';
import { settingsFrom, standard } from './standard.ts';

/** Whose settings are kept in this browser. */
interface Kept {
  readonly person: string;
  readonly settings: ReadingSettings;
  /** Changed here, and the server does not have it yet. */
  readonly unsaved: boolean;
}

/** What is chosen while nobody is signed in: the computer's. */
const NOBODYS = 'ledetraad.reading';
/** What whoever is signed in chose, for the next page load and while there is no network. */
export const OWN = 'ledetraad.reading.own';

export const readNobodys = (): ReadingSettings => settingsFrom(read(NOBODYS));
export const keepNobodys = (settings: ReadingSettings): void => write(NOBODYS, settings);

/** What is kept for whoever was signed in last and has not signed out. */
export function readOwn(): Kept | null {
  const kept = read(OWN);
  if (typeof kept !== 'object' || kept === null || !('person' in kept) || typeof kept.person !== 'string') return null;
  const settings = 'settings' in kept ? settingsFrom(kept.settings) : standard;
  return { person: kept.person, settings, unsaved: 'unsaved' in kept && kept.unsaved === true };
}

export const keepOwn = (kept: Kept): void => write(OWN, kept);

/** The next person at this computer does not see how this one reads. */
export function forgetOwn(): void {
  try {
    localStorage.removeItem(OWN);
  } catch {
    // Nothing was kept there.
  }
}

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // It holds until the page is closed.
  }
}
