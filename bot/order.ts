import { z } from 'zod';
import { DraftKind, DraftRequest } from '../api/contract/draft.ts';
import type { RequestReading } from '../api/contract/draftView.ts';
import type { Language } from '../api/contract/language.ts';
import { Subject } from '../api/contract/policy.ts';
import { privacyTexts } from '../api/language/texts/drafts/request.ts';

const Known = DraftRequest.partial();
/** A request as far as it is known. */
type Known = z.infer<typeof Known>;

/** What an order for a draft may lack. */
export const Ask = z.enum(['kind', 'subject', 'grade', 'topic', 'source', 'notes']);
export type Ask = z.infer<typeof Ask>;

/** What is wrong with a field: nothing is there, or more than its `max` characters. */
export type Fault = { readonly kind: 'missing' } | { readonly kind: 'tooLong'; readonly max: number };

/** An order while it is being filled in: what is known, what is asked for, and what stands in the fields. */
export interface OrderForm {
  readonly known: Known;
  readonly asks: readonly Ask[];
  /** What was typed or chosen, as it came. */
  readonly values: Readonly<Partial<Record<Ask, string>>>;
  readonly faults: ReadonlyMap<Ask, Fault>;
  /** Something in the fields is a guess. */
  readonly isGuess: boolean;
}

/** What came of a card's fields: an order to write, or the form with what is wrong. */
export type ReadOrder =
  | { readonly ok: true; readonly request: DraftRequest }
  | { readonly ok: false; readonly form: OrderForm };

const Typed = z.string().max(60_000).optional();

/** What a card's button sends: the client's word, of which nothing is taken for granted. */
const Sent = z.object({
  known: Known.catch({}),
  asks: z.array(Ask).max(6).catch([]),
  kind: Typed,
  subject: Typed,
  grade: Typed,
  topic: Typed,
  source: Typed,
  notes: Typed,
});

/** The form for what was understood of a teacher's words; what was only guessed can be put right in it. */
export function formFor({ request, asks, guessed }: Extract<RequestReading, { kind: 'draft' }>): OrderForm {
  const { subject, grade } = request;
  const values = {
    ...(guessed.includes('subject') && subject && { subject }),
    ...(guessed.includes('grade') && grade !== undefined && { grade: String(grade) }),
  };
  return {
    known: asks.includes('notes') ? withoutWishes(request) : request,
    asks: Ask.options.filter((ask) => asks.includes(ask) || (ask !== 'kind' && ask in values)),
    values: { ...values, ...(asks.includes('notes') && notesIn(request.wishes)) },
    faults: new Map(),
    isGuess: Object.keys(values).length > 0,
  };
}

/** What may be notes in the words of an order: what stands after its first colon. */
function notesIn(wishes = ''): { notes?: string } {
  const notes = /^[^:]{0,200}:\s*(.{20,})$/su.exec(wishes)?.[1]?.trim();
  return notes === undefined ? {} : { notes };
}

/** An empty form, or one for a kind that was chosen. */
export const emptyForm = (known: Known, asks: readonly Ask[]): OrderForm => ({
  known,
  asks,
  values: {},
  faults: new Map(),
  isGuess: false,
});

/** The form for a draft of that kind, of which nothing else is known. */
export const formOfKind = (kind: DraftKind): OrderForm =>
  emptyForm({ kind }, ['subject', 'grade', 'topic', ...extraAsk({ kind }, [])]);

/** Reads what a card sent into an order. @param lang what the draft is written in where nothing else was said */
export function readOrder(data: unknown, lang: Language): ReadOrder {
  const sent = Sent.safeParse(data);
  if (!sent.success) return { ok: false, form: emptyForm({}, ['kind', 'subject', 'grade', 'topic']) };
  const { known, asks, ...typed } = sent.data;
  const values: Partial<Record<Ask, string>> = {};
  for (const ask of asks) if (typed[ask] !== undefined) values[ask] = typed[ask].trim();
  const filled = fill({ ...known, lang: known.lang ?? lang }, values, asks);
  const missing = (['kind', 'subject', 'grade', 'topic'] as const).filter((field) => filled[field] === undefined);
  const read = DraftRequest.safeParse(filled);
  const extra = extraAsk(filled, asks);
  if (read.success && extra.length === 0) return { ok: true, request: read.data };
  const faults = new Map<Ask, Fault>(missing.map((field) => [field, { kind: 'missing' }]));
  for (const issue of read.success ? [] : read.error.issues) {
    const field = fieldOf(issue.path[0]);
    if (field && issue.code === 'too_big') faults.set(field, { kind: 'tooLong', max: Number(issue.maximum) });
  }
  // What a fault is about must be there to be put right, even where the client left its field out.
  const asked = Ask.options.filter((ask) => asks.includes(ask) || faults.has(ask) || extra.includes(ask));
  return { ok: false, form: { known, asks: asked, values, faults, isGuess: false } };
}

/** The request with what stands in the fields; a choice that is none of ours counts as not made. */
function fill(known: Known, values: Partial<Record<Ask, string>>, asks: readonly Ask[]): Known {
  const { kind, subject, grade, topic, source, notes } = values;
  const chosen = {
    kind: DraftKind.safeParse(kind).data,
    subject: Subject.safeParse(subject).data,
    grade: grade !== undefined && /^(?:\d|10)$/.test(grade) ? Number(grade) : undefined,
    topic: topic || undefined,
  };
  const name = privacyTexts[known.lang ?? 'da'].pastedName;
  return {
    ...known,
    // An emptied field is asked for again, whatever was known before.
    ...Object.fromEntries(Object.entries(chosen).filter(([field]) => asks.some((ask) => ask === field))),
    ...(source && { sources: [{ name, text: source }] }),
    ...(notes && { wishes: notes }),
  };
}

/** What the chosen kind is made of, where nobody has asked for it yet; it may be left empty once it was asked for. */
function extraAsk({ kind, sources = [], wishes = '' }: Known, asks: readonly Ask[]): Ask[] {
  const isOfText = kind === 'differentiation' || kind === 'faultFinding';
  if (isOfText && sources.length === 0 && !asks.includes('source')) return ['source'];
  return kind === 'feedback' && wishes === '' && !asks.includes('notes') ? ['notes'] : [];
}

function fieldOf(name: PropertyKey | undefined): Ask | undefined {
  if (name === 'sources') return 'source';
  if (name === 'wishes') return 'notes';
  return Ask.safeParse(name).data;
}

function withoutWishes({ wishes: _, ...others }: Known): Known {
  return others;
}
