/**
 * What a student has written that the server does not have yet, kept by the browser for as long as its tab lives: a
 * reload, a lost network or a closed lid loses nothing, and the next student at the same computer finds nothing.
 */
export interface Kept {
  /** The message not yet sent. */
  readonly draft?: string;
  /** The box "this is what I've tried", when it is newer than the server's. */
  readonly attempt?: string;
  /** Messages that were sent without reaching the server. */
  readonly unsent?: readonly { readonly clientTurnId: string; readonly text: string; readonly attempt: string }[];
}

const memory = new Map<string, Kept>();
const nameOf = (conversationId: string) => `ledetraad.kept.${conversationId}`;

/** What is kept for a conversation; empty when nothing is. */
export function readKept(conversationId: string): Kept {
  const held = memory.get(conversationId);
  if (held) return held;
  try {
    return keptFrom(JSON.parse(sessionStorage.getItem(nameOf(conversationId)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Changes what is kept. A part set to undefined is forgotten. */
export function keep(conversationId: string, change: { readonly [K in keyof Kept]: Kept[K] | undefined }): void {
  const merged = { ...readKept(conversationId), ...change };
  const kept: Kept = {
    ...(merged.draft && { draft: merged.draft }),
    ...(merged.attempt !== undefined && { attempt: merged.attempt }),
    ...(merged.unsent && merged.unsent.length > 0 && { unsent: merged.unsent }),
  };
  memory.set(conversationId, kept);
  try {
    sessionStorage.setItem(nameOf(conversationId), JSON.stringify(kept));
  } catch {
    // Full or switched off: the memory still holds it until the page is closed.
  }
}

const OWNER = 'ledetraad.owner';

/** Says whose work is kept from now on. What somebody else left at this computer is forgotten first. */
export function keepFor(personId: string): void {
  try {
    const owner = sessionStorage.getItem(OWNER);
    if (owner !== null && owner !== personId) forgetKept();
    sessionStorage.setItem(OWNER, personId);
  } catch {
    // Nothing is kept there, by anybody.
  }
}

/** Forgets everything, when a student signs out. */
export function forgetKept(): void {
  memory.clear();
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept there.
  }
}

function keptFrom(stored: unknown): Kept {
  if (typeof stored !== 'object' || stored === null) return {};
  const draft = 'draft' in stored && typeof stored.draft === 'string' ? stored.draft : undefined;
  const attempt = 'attempt' in stored && typeof stored.attempt === 'string' ? stored.attempt : undefined;
  const unsent = 'unsent' in stored && Array.isArray(stored.unsent) ? stored.unsent.filter(isUnsent) : undefined;
  return {
    ...(draft !== undefined && { draft }),
    ...(attempt !== undefined && { attempt }),
    ...(unsent !== undefined && { unsent }),
  };
}

function isUnsent(item: unknown): item is { clientTurnId: string; text: string; attempt: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'clientTurnId' in item &&
    typeof item.clientTurnId === 'string' &&
    'text' in item &&
    typeof item.text === 'string' &&
    'attempt' in item &&
    typeof item.attempt === 'string'
  );
}
