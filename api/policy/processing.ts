import { countsAt } from './inForce.ts';
import type { Processing, ProcessingRule } from './processingRule.ts';
import type { PolicyFile } from './rule.ts';

/**
 * Whether a configured model or speech service may be called at all at a moment: every file in force that says something
 * of it must let it. Where a file names processors or places, one that is not known is let by none.
 */
export function mayProcess(files: readonly PolicyFile[], at: number, { processor, place }: Processing): boolean {
  return files.every(
    (file) =>
      file.processing === undefined ||
      !countsAt(file, at) ||
      (names(file.processing.processors, processor) && names(file.processing.places, place)),
  );
}

function names(allowed: ProcessingRule['places'], name: string | undefined): boolean {
  if (allowed === 'all') return true;
  return name !== undefined && allowed.some((one) => one.toLowerCase() === name.toLowerCase());
}
