import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';

/** Farthest that an address reaches from its sign, in characters (RFC 5321 allows 64 before it). */
const LOCAL = 64;
const DOMAIN = 160;

const IN_LOCAL = /[\p{L}\p{N}_%+'’&.-]/u;
const SIGN =
  /[ \t]?(?:@|[([{<]\s?(?:at|@|snabel-?a|a)\s?[)\]}>])[ \t]?|[ \t](?:snabel[- ]?a|alfakrøl|krøllet a)[ \t]|[ \t]at[ \t]/giu;
const DOT = String.raw`(?: ?\. ?| ?[([{] ?(?:dot|punktum|prik|\.) ?[)\]}] ?| (?:dot|punktum|prik) )`;
const DOMAIN_PART = new RegExp(
  String.raw`^[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,5}${DOT}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'iu',
);
const TIGHT_DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\p{N}])/u;
const SPELLED_DOT = /[\p{L}\p{N}](?: ?[([{] ?(?:dot|punktum|prik) ?[)\]}] ?| (?:dot|punktum|prik) )/iu;
/** An address that exercises use: a job instead of a person, at a domain set aside for examples (RFC 2606). */
const EXERCISE =
  /^(?:info|kontakt|contact|post|mail|navn|name|user|bruger|test|someone|support|hello|hej)@(?:.+\.)?example\.(?:com|net|org|dk)$/i;

/** E-mail addresses, æøå in the local part included, also spaced and with "snabel-a", "(at)", "dot" or "punktum". */
export function findEmails({ text, has }: Scan, near: Surroundings): Span[] {
  if (!text.includes('@') && (has & Is.atSign) === 0 && !/[([{<] ?at/i.test(text)) {
    // Danish "at" is everywhere: on its own it is no sign of an address.
    if ((has & (Is.mailCue | Is.dotWord)) === 0) return [];
  }
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SIGN)) {
    const sign = match[0];
    const behind = match.index + sign.length;
    const after = text.slice(behind, behind + DOMAIN);
    const isWord = /^[ \t]at[ \t]$/i.test(sign);
    const spelled = /[ \t]/.test(sign) || sign.trim() !== '@' || near.has(Is.mailCue, match.index, behind, 40, 0);
    const domain = (spelled ? DOMAIN_PART.exec(after) : null)?.[0] ?? TIGHT_DOMAIN.exec(after)?.[0];
    if (!domain) continue;
    if (isWord && !SPELLED_DOT.test(domain) && !near.has(Is.mailCue, match.index, behind, 30, 0)) continue;
    const tight = trimmed(domain);
    const start = startOfLocal(text, match.index, from);
    if (start === match.index) continue;
    const local = text.slice(start, match.index);
    const end = behind + tight.length;
    const identity = `${local}@${tight.replace(new RegExp(DOT, 'giu'), '.')}`.replace(/\s/g, '').toLowerCase();
    if (EXERCISE.test(identity)) continue;
    from = end;
    spans.push({ kind: 'email', start, end, identity });
  }
  return spans;
}

/** Where the local part before `end` begins: letters, digits and marks in one piece, or pieces with " . " between. */
function startOfLocal(text: string, end: number, from: number): number {
  const first = Math.max(from, end - LOCAL);
  let start = end;
  for (;;) {
    while (start > first && IN_LOCAL.test(text.charAt(start - 1))) start--;
    if (start - 3 <= first || text.slice(start - 3, start) !== ' . ' || start === end) break;
    start -= 3;
  }
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  return start;
}

/** Cuts what follows a spaced full stop that ends the sentence: "eksempel.dk . Det er". */
function trimmed(domain: string): string {
  const tight = TIGHT_DOMAIN.exec(domain)?.[0];
  return tight && /^ ?\. |^ ?\.? /.test(domain.slice(tight.length)) ? tight : domain;
}
