import type { Span } from './span.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Domains set aside for examples (RFC 2606): addresses in exercises. */
const EXAMPLE = /@(?:.+\.)?example\.(?:com|net|org|dk)$/i;

/** E-mail addresses, æøå in the local part included; those of example domains pass. */
export function findEmails(text: string): Span[] {
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => !EXAMPLE.test(address))
    .map((match) => ({
      kind: 'email',
      start: match.index,
      end: match.index + match[0].length,
      identity: match[0].toLowerCase(),
    }));
}
