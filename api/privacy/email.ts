import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './surroundings.ts';

/** Farthest that an address reaches from its sign, in characters (RFC 5321 allows 64 before it). */
const LOCAL = 64;
const DOMAIN = 160;

const IN_LOCAL = /[\p{L}\p{N}_%+'’&.-]/u;
const SIGN =
  /[ \t]?(?:@|%40|&#64;|&commat;|[([{<]\s?(?:at|@|snabel-?a|a)\s?[)\]}>])[ \t]?|[ \t](?:snabel[- ]?a|alfakrøl|krøllet a)[ \t]|[ \t]at[ \t]/giu;
/** Endings that addresses here have: only before these a full stop may be spaced, spelled, missed or another mark. */
const ENDINGS =
  'dk|com|net|org|se|no|de|nu|eu|uk|info|io|ie|fi|fr|nl|pl|edu|gov|me|co|is|fo|gl|tr|ua|example|invalid|test|skole|school';
const DOT = String.raw`(?: ?[.,] ?| ?[([{] ?(?:dot|punktum|prik|\.) ?[)\]}] ?| (?:dot|punktum|prik) )`;
const SPELLED_DOMAIN = new RegExp(
  String.raw`^[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,4}?${DOT}(?:co${DOT})?(?:${ENDINGS})(?![\p{L}\p{N}])`,
  'iu',
);
/** "gmail com", where it is said that an address follows. */
const DOTLESS_DOMAIN = new RegExp(String.raw`^[\p{L}\p{N}-]{2,63} (?:${ENDINGS})(?![\p{L}\p{N}])`, 'iu');
const TIGHT_DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\p{N}])/u;
const SPELLED_DOT = /[\p{L}\p{N}](?: ?[([{] ?(?:dot|punktum|prik) ?[)\]}] ?| (?:dot|punktum|prik) )/iu;
/** Without one of these, and without a word for one, there is no address; brackets are one around a sign or a word alone. */
const MARK = /@|%40|&#64;|&commat;|[([{<]/;
const SIGNED = /@|%40|&#64;|&commat;|[([{<]\s?(?:at|snabel-?a|a)\s?[)\]}>]|snabel|alfakrøl|krøllet/i;
/** An address that exercises use: a job instead of a person, at a domain set aside for examples (RFC 2606). */
const EXERCISE =
  /^(?:info|kontakt|contact|post|mail|navn|name|user|bruger|test|someone|support|hello|hej)@(?:.+\.)?example\.(?:com|net|org|dk)$/i;

/** E-mail addresses, æøå in the local part included, also spaced and with "snabel-a", "(at)", "dot" or "punktum". */
export function findEmails({ text, has }: Scan, near: Surroundings): Span[] {
  // Danish "at" is everywhere: on its own it is no sign of an address.
  const signs = Is.atSign | Is.mailCue | Is.dotWord;
  if ((has & signs) === 0 && !(MARK.test(text) && SIGNED.test(text))) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SIGN)) {
    const sign = match[0];
    const behind = match.index + sign.length;
    const isCued = near.has(Is.mailCue, match.index, behind, 40, 0);
    // A bare "at" needs a full stop in words behind it.
    if (!isCued && (has & Is.dotWord) === 0 && sign.trim().toLowerCase() === 'at') continue;
    const domain = domainAt(text.slice(behind, behind + DOMAIN), sign.trim().toLowerCase(), isCued);
    if (domain === undefined) continue;
    const start = startOfLocal(text, match.index, from);
    if (start === match.index) continue;
    const end = behind + domain.length;
    const written = `${text.slice(start, match.index)}@${domain}`.replace(new RegExp(DOT, 'giu'), '.');
    const identity = written.replace(/\s/g, '').toLowerCase();
    if (EXERCISE.test(identity)) continue;
    from = end;
    spans.push({ kind: 'email', start, end, identity });
  }
  return spans;
}

/** The domain that `after` begins with. A plain "at" needs a spelled full stop, or words that announce an address. */
function domainAt(after: string, sign: string, isCued: boolean): string | undefined {
  const tight = TIGHT_DOMAIN.exec(after)?.[0];
  const spelled = SPELLED_DOMAIN.exec(after)?.[0];
  const dotless = isCued || sign.startsWith('snabel') ? DOTLESS_DOMAIN.exec(after)?.[0] : undefined;
  if (sign !== 'at') return tight ?? spelled ?? dotless;
  if (isCued) return tight ?? spelled ?? dotless;
  return spelled !== undefined && SPELLED_DOT.test(spelled) ? spelled : undefined;
}

/** Where the local part before `end` begins: letters, digits and marks in one piece, or pieces with " . " between. */
function startOfLocal(text: string, end: number, from: number): number {
  const first = Math.max(from, end - LOCAL);
  if (text[end - 1] === '"') {
    const quote = text.lastIndexOf('"', end - 2);
    return quote >= first ? quote : end;
  }
  let start = end;
  for (;;) {
    while (start > first && IN_LOCAL.test(text.charAt(start - 1))) start--;
    if (start - 3 <= first || text.slice(start - 3, start) !== ' . ' || start === end) break;
    start -= 3;
  }
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  return start;
}
