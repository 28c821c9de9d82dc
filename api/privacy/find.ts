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
import { scan } from './scan.ts';
import { findSchools } from './school.ts';
import type { Span } from './span.ts';
import { Surroundings } from './surroundings.ts';

/** Whose names are known, and what is worked on. */
export interface About {
  /** Full names of the people of the class, as the school writes them. */
  readonly roster?: readonly string[];
  /** The problem that the text is about: the people in it are no classmates. */
  readonly task?: string | undefined;
}

/** Fewest digits in which a telephone number or a birth date could hide. */
const FEW_DIGITS = 4;

/**
 * The personal data in a text, in order and without overlap. Where two kinds overlap, the one that begins first wins, and
 * of those the longer. Offsets are of the text as given. Pure; linear in the text's length; never throws.
 */
export function findPersonalData(original: string, { roster = [], task }: About = {}): Span[] {
  const readable = makeReadable(original);
  const { text } = readable;
  const scanned = scan(text);
  const near = new Surroundings(scanned);
  const hasNumbers = scanned.digits >= FEW_DIGITS || (scanned.has & Is.numberWord) !== 0;
  const atoms = hasNumbers ? findAtoms(scanned) : [];
  const names = findNames(scanned, roster, near, task === undefined ? undefined : scan(task));
  const contacts = [...findEmails(scanned, near), ...findAddresses(scanned, near)];
  const found = [
    ...(atoms.length > 0 ? findCpr(scanned, atoms, near) : []),
    ...contacts,
    ...findLogins(scanned),
    ...(atoms.length > 0 ? findPhones(scanned, atoms, near, contacts) : []),
    ...findSchools(scanned),
    ...names,
    ...findHealth(scanned, near, names),
  ];
  const inPlace = found.map((span) => ({
    ...span,
    start: readable.origin(span.start),
    end: readable.origin(span.end),
  }));
  return withoutOverlap(inPlace);
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
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}
