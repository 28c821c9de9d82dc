import { findAddresses } from './address.ts';
import { findAtoms } from './atoms.ts';
import { findCpr } from './cpr.ts';
import { findEmails } from './email.ts';
import { findHealth } from './health.ts';
import { Is } from './lexicon.ts';
import { findLogins } from './login.ts';
import { findNames } from './names.ts';
import { findPhones } from './phone.ts';
import { makeReadable } from './readable.ts';
import { type Scan, scan } from './scan.ts';
import { findSchools } from './school.ts';
import type { Span } from './span.ts';
import { Surroundings } from './surroundings.ts';
import { TOKEN } from './token.ts';

/** Whose names are known, and what is worked on. */
export interface About {
  /** Full names of the people of the class, as the school writes them. */
  readonly roster?: readonly string[];
  /** The problem that the text is about: the people in it are no classmates. */
  readonly task?: string | undefined;
}

/** Fewest digits in which a telephone number or a birth date could hide. */
const FEW_DIGITS = 4;

/** How much of a long text is looked at in one go, and how much on either side is read along, in characters. */
const WINDOW = 16_000;
const MARGIN = 400;

/**
 * The personal data in a text, in order and without overlap. Where two kinds overlap, the one that begins first wins, and
 * of those the longer. Offsets are of the text as given. Pure; linear in the text's length; never throws.
 */
export function findPersonalData(original: string, { roster = [], task }: About = {}): Span[] {
  const readable = makeReadable(original);
  const about = { roster, task: task === undefined ? undefined : scan(task) };
  // What is hidden already is neither found again nor a sign of anything.
  const text = !readable.text.includes('[')
    ? readable.text
    : readable.text.replace(TOKEN, (token) => '§'.repeat(token.length));
  const spans = text.length <= WINDOW + MARGIN ? findInPiece(text, about) : [...findInWindows(text, about)];
  if (spans.length === 0) return spans;
  return withoutOverlap(
    [...spans, ...writtenAgain(text, spans)]
      .flatMap((span) => besideTokens(text, span))
      .map((span) => ({
        ...span,
        start: readable.origin(span.start),
        end: readable.origin(span.end),
      })),
  );
}

/** A stretch without the tokens at its ends; nothing when there is nothing else. */
function besideTokens(text: string, span: Span): Span[] {
  let { start, end } = span;
  while (text[start] === '§') start++;
  while (end > start && text[end - 1] === '§') end--;
  return end > start ? [{ ...span, start, end, genitive: end < span.end ? 0 : (span.genitive ?? 0) }] : [];
}

/** Most different numbers and addresses that are looked for again in one text. */
const MOST_REPEATED = 50;

/** CPR numbers and mail addresses that were found once, letter by letter wherever they stand again. */
function writtenAgain(text: string, spans: readonly Span[]): Span[] {
  const known = new Map<string, Span>();
  for (const span of spans) {
    const written = text.slice(span.start, span.end);
    const isLong = (span.kind === 'cpr' && span.identity.length >= 10) || span.kind === 'email';
    if (isLong && known.size < MOST_REPEATED) known.set(written, span);
  }
  const again: Span[] = [];
  for (const [written, span] of known) {
    for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + written.length)) {
      again.push({ ...span, start, end: start + written.length });
    }
  }
  return again;
}

interface Known {
  readonly roster: readonly string[];
  readonly task: Scan | undefined;
}

/** A long text is looked at piece by piece, each with what stands around it, so that it costs no more than short ones. */
function* findInWindows(text: string, known: Known): Generator<Span> {
  for (let from = 0; from < text.length; ) {
    const to = from + WINDOW >= text.length ? text.length : cutBefore(text, from + WINDOW);
    const left = Math.max(0, from - MARGIN);
    for (const span of findInPiece(text.slice(left, to + MARGIN), known)) {
      const start = span.start + left;
      if (start >= from && start < to) yield { ...span, start, end: span.end + left };
    }
    from = to;
  }
}

/** The end of a line, else of a word, at or before `end`; `end` where there is none for a while. */
function cutBefore(text: string, end: number): number {
  const piece = text.slice(end - MARGIN, end);
  const cut = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('. ')) + 1 || piece.lastIndexOf(' ') + 1;
  return cut > 0 ? end - MARGIN + cut : end;
}

function findInPiece(text: string, { roster, task }: Known): Span[] {
  const scanned = scan(text);
  const near = new Surroundings(scanned);
  const hasNumbers = scanned.digits >= FEW_DIGITS || (scanned.has & Is.numberWord) !== 0;
  const atoms = hasNumbers ? findAtoms(scanned) : [];
  const names = findNames(scanned, roster, near, task);
  const contacts = together([findEmails(scanned, near), findAddresses(scanned, near)]);
  return together([
    atoms.length > 0 ? findCpr(scanned, atoms, near) : NONE,
    contacts,
    findLogins(scanned),
    atoms.length > 0 ? findPhones(scanned, atoms, near, contacts) : NONE,
    findSchools(scanned),
    names,
    findHealth(scanned, near, names),
  ]);
}

const NONE: readonly Span[] = [];

/** All of these; most are empty. */
function together(lists: readonly (readonly Span[])[]): Span[] {
  const all: Span[] = [];
  for (const list of lists) if (list.length > 0) all.push(...list);
  return all;
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    // A CPR number that another stretch runs into is still one.
    else if (span.kind === 'cpr' && last.kind !== 'cpr')
      kept[kept.length - 1] = { ...span, start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end, genitive: 0 };
  }
  return kept;
}
