import { fingerprintOf, type LoadResult, loadPolicies } from '../policy/files.ts';

/** A folder as it was read, with its state just before that. */
export interface FolderRead {
  readonly fingerprint: string;
  readonly result: LoadResult;
}

/** Reads a folder of policy files. Never throws. */
export function readFolder(dir: string): FolderRead {
  const fingerprint = fingerprintOf(dir);
  return { fingerprint, result: loadPolicies(dir) };
}

/**
 * Looks whether a folder of policy files has changed since it was read, each time it is called. Once the files' names,
 * sizes and times differ, and then stay the same from one look to the next and while the files are read, so that nothing
 * half written counts, it says what they hold now; else undefined.
 */
export function watchFolder(dir: string, first: FolderRead): () => LoadResult | undefined {
  let known = first.fingerprint;
  let seen = known;
  return () => {
    const now = fingerprintOf(dir);
    const isSettled = now === seen;
    seen = now;
    if (now === known || !isSettled) return undefined;
    const { result } = readFolder(dir);
    seen = fingerprintOf(dir);
    if (seen !== now) return undefined;
    known = now;
    return result;
  };
}
