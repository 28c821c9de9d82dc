import type { DraftKind, DraftRequest, Level, Tone } from '../../../api/contract/draft.ts';
import type { RequestReading } from '../../../api/contract/draftView.ts';
import type { Language } from '../../../api/contract/language.ts';
import type { Subject } from '../../../api/contract/policy.ts';

/** A text that the draft is to be made of, as the form holds it. */
export interface FormSource {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What of a document was left out. */
  readonly notes: readonly string[];
}

/** An order for a draft while the teacher fills it in: every number is still a text. */
export interface RequestForm {
  readonly kind: DraftKind;
  readonly subject: Subject | '';
  /** A class of the teacher's, such as "5.a", or a grade, such as "5". */
  readonly grade: string;
  readonly lang: Language;
  readonly topic: string;
  readonly goal: string;
  readonly minutes: string;
  readonly lessons: string;
  readonly count: string;
  /** Words with commas between them. */
  readonly terms: string;
  readonly lix: Readonly<Record<Level, string>>;
  readonly homeLanguage: string;
  readonly tone: Tone | '';
  readonly wishes: string;
  readonly sources: readonly FormSource[];
}

export type FieldName = Exclude<keyof RequestForm, 'lang'>;

/** Fields that only some kinds of draft have. */
type OwnField = 'goal' | 'minutes' | 'lessons' | 'count' | 'terms' | 'lix' | 'homeLanguage' | 'tone';

/** What each kind of draft can use beside subject, class, topic, wishes and sources. */
const ownFields: Readonly<Record<DraftKind, readonly OwnField[]>> = {
  lessonPlan: ['goal', 'minutes'],
  unitPlan: ['goal', 'lessons', 'minutes'],
  differentiation: ['goal', 'terms', 'lix', 'homeLanguage'],
  exercises: ['goal', 'count'],
  quiz: ['goal', 'count'],
  feedback: ['goal', 'tone'],
  criteria: ['goal'],
  faultFinding: ['goal'],
};

export const isKind = (word: string): word is DraftKind => Object.hasOwn(ownFields, word);

/** The kinds of draft, the usual ones first. */
export const kinds: readonly DraftKind[] = Object.keys(ownFields).filter(isKind);

const everyTone: Readonly<Record<Tone, true>> = { gentle: true, matterOfFact: true, encouraging: true };
export const isTone = (word: string): word is Tone => Object.hasOwn(everyTone, word);
export const tones: readonly Tone[] = Object.keys(everyTone).filter(isTone);

const everyLevel: Readonly<Record<Level, true>> = { supported: true, onLevel: true, challenge: true };
export const isLevel = (word: string): word is Level => Object.hasOwn(everyLevel, word);
export const levels: readonly Level[] = Object.keys(everyLevel).filter(isLevel);

/** Whether a kind of draft uses a field. */
export const uses = (kind: DraftKind, field: OwnField): boolean => ownFields[kind].includes(field);

/** What the server takes: lengths in characters, numbers from–to. The contract tests hold it to that. */
export const bounds = {
  /** What a teacher says in their own words, a text to build on included. */
  words: 34_000,
  topic: 200,
  goal: 400,
  wishes: 4_000,
  sourceText: 30_000,
  sourceName: 120,
  sources: 3,
  terms: 20,
  term: 60,
  minutes: { min: 10, max: 240 },
  lessons: { min: 2, max: 20 },
  count: { min: 1, max: 30 },
  lix: { min: 5, max: 70 },
} as const;

export const emptyForm = (lang: Language): RequestForm => ({
  kind: 'lessonPlan',
  subject: '',
  grade: '',
  lang,
  topic: '',
  goal: '',
  minutes: '',
  lessons: '',
  count: '',
  terms: '',
  lix: { supported: '', onLevel: '', challenge: '' },
  homeLanguage: '',
  tone: '',
  wishes: '',
  sources: [],
});

/** A request as far as it was understood. */
type Understood = Extract<RequestReading, { kind: 'draft' }>['request'];

/** What a form is filled in with: a request, and the class that it is for where one was named. */
export interface Filling {
  readonly request: Understood;
  readonly className?: string | undefined;
  readonly lang: Language;
  /** The teacher's own classes. */
  readonly classNames: readonly string[];
  readonly newId: () => string;
}

/** A form filled in with what was understood of a request. */
export function formFrom({ request, className, lang, classNames, newId }: Filling): RequestForm {
  const { grade, lix, minutes, lessons, count, terms = [], sources = [] } = request;
  const ofGrade = classNames.filter((name) => name === className || (!className && gradeOf(name) === grade));
  const text = (number: number | undefined) => number?.toString() ?? '';
  return {
    kind: request.kind ?? 'lessonPlan',
    subject: request.subject ?? '',
    // The only class of that grade is the one meant.
    grade: grade === undefined ? '' : ofGrade.length === 1 && ofGrade[0] ? ofGrade[0] : String(grade),
    lang: request.lang ?? lang,
    topic: request.topic ?? '',
    goal: request.goal ?? '',
    minutes: text(minutes),
    lessons: text(lessons),
    count: text(count),
    terms: terms.join(', '),
    lix: { supported: text(lix?.supported), onLevel: text(lix?.onLevel), challenge: text(lix?.challenge) },
    homeLanguage: request.homeLanguage ?? '',
    tone: request.tone ?? '',
    wishes: request.wishes ?? '',
    sources: sources.map(({ name, text: words }) => ({ id: newId(), name, text: words, notes: [] })),
  };
}

/** The grade of "5", "5.a" or "10. b"; undefined when there is none. */
export function gradeOf(written: string): number | undefined {
  const grade = /^\s*(\d{1,2})(?!\d)/.exec(written)?.[1];
  return grade !== undefined && Number(grade) <= 10 ? Number(grade) : undefined;
}

/** What is wrong with a field. */
export type Fault =
  | { readonly kind: 'missing' | 'choose' | 'allThree' | 'terms' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'tooLong'; readonly max: number; readonly count: number };

/** The order, or what is wrong with each field, in the order of the form. */
export type FormReading =
  | { readonly ok: true; readonly request: DraftRequest }
  | { readonly ok: false; readonly faults: ReadonlyMap<FieldName, Fault> };

/** Reads the form into a request. Fields that the kind does not use are left out, whatever stands in them. */
export function requestFrom(form: RequestForm): FormReading {
  const faults = new Map<FieldName, Fault>();
  const { kind, subject, lang, homeLanguage, tone } = form;
  const inUse = (field: OwnField) => uses(kind, field);
  if (subject === '') faults.set('subject', { kind: 'choose' });
  const grade = gradeOf(form.grade);
  if (grade === undefined) faults.set('grade', { kind: 'choose' });
  const words = (field: 'topic' | 'goal' | 'wishes') => {
    const text = form[field].trim();
    if (text.length > bounds[field]) faults.set(field, { kind: 'tooLong', max: bounds[field], count: text.length });
    return text;
  };
  const topic = words('topic');
  if (topic === '') faults.set('topic', { kind: 'missing' });
  const goal = inUse('goal') ? words('goal') : '';
  const number = (field: 'minutes' | 'lessons' | 'count') => {
    const written = form[field].trim();
    if (written === '' || !inUse(field)) return undefined;
    const value = wholeNumber(written, bounds[field]);
    if (value === undefined) faults.set(field, { kind: 'number', ...bounds[field] });
    return value;
  };
  const lessons = number('lessons');
  const minutes = number('minutes');
  const count = number('count');
  const terms = inUse('terms') ? readTerms(form.terms) : [];
  if (terms.length > bounds.terms || terms.some((term) => term.length > bounds.term))
    faults.set('terms', { kind: 'terms' });
  const lix = inUse('lix') ? readLix(form.lix) : undefined;
  if (lix && 'kind' in lix) faults.set('lix', lix);
  const wishes = words('wishes');
  const sources = form.sources
    .map(({ name, text }) => ({ name: name.trim().slice(0, bounds.sourceName), text: text.trim() }))
    .filter(({ text }) => text !== '');
  const long = sources.find(({ text }) => text.length > bounds.sourceText);
  if (long) faults.set('sources', { kind: 'tooLong', max: bounds.sourceText, count: long.text.length });
  if (subject === '' || grade === undefined || faults.size > 0) return { ok: false, faults };
  return {
    ok: true,
    request: {
      kind,
      subject,
      grade,
      lang,
      topic,
      ...(goal !== '' && { goal }),
      ...(minutes !== undefined && { minutes }),
      ...(lessons !== undefined && { lessons }),
      ...(count !== undefined && { count }),
      ...(terms.length > 0 && { terms }),
      ...(lix && !('kind' in lix) && { lix }),
      ...(inUse('homeLanguage') && homeLanguage !== '' && { homeLanguage }),
      ...(inUse('tone') && tone !== '' && { tone }),
      ...(wishes !== '' && { wishes }),
      ...(sources.length > 0 && { sources }),
    },
  };
}

type Asked = Extract<RequestReading, { kind: 'draft' }>['asks'][number];

/** The form's field for what the server asks for. */
export function fieldAsked(ask: Asked): FieldName {
  switch (ask) {
    case 'source':
      return 'sources';
    case 'notes':
      return 'wishes';
    default:
      return ask;
  }
}

const readTerms = (written: string) =>
  written
    .split(/[,;\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');

function wholeNumber(written: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

function readLix(written: RequestForm['lix']): Record<Level, number> | Fault | undefined {
  const texts = levels.map((level) => written[level].trim());
  if (texts.every((text) => text === '')) return undefined;
  if (texts.includes('')) return { kind: 'allThree' };
  const [supported, onLevel, challenge] = texts.map((text) => wholeNumber(text, bounds.lix));
  if (supported === undefined || onLevel === undefined || challenge === undefined)
    return { kind: 'number', ...bounds.lix };
  return { supported, onLevel, challenge };
}
