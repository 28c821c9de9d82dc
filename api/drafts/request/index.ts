import type { DraftKind, DraftRequest } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import type { AiLevel, NeverTask, Situation, Subject, Task } from '../../contract/policy.ts';
import { privacyTexts } from '../../language/texts/drafts/request.ts';
import { taskOf } from '../taskOf.ts';
import { readAmounts } from './amounts.ts';
import { readDenied } from './denials.ts';
import { readGrade, type TeacherClass } from './grade.ts';
import { hidePersonal, type Notice } from './hidePersonal.ts';
import { readKind } from './kindOf.ts';
import { takePasted } from './pasted.ts';
import { askedAbout, asksForSelf, readPolicyQuestion } from './policyQuestion.ts';
import { readSubject } from './subject.ts';
import { readTopic } from './topic.ts';
import { hasNotes, readAiLevel, readGoal, readHomeLanguage, readTerms, readTone } from './wishes.ts';

export { hidePersonal, type Notice } from './hidePersonal.ts';

/** What a student's own question about the rules is about, such as "must I write the essay without AI?". */
export function readOwnQuestion(text: string): {
  readonly task: Task | undefined;
  readonly situation: Situation | undefined;
  readonly subject: Subject | undefined;
} {
  return { ...askedAbout(text), subject: readSubject(text, undefined)?.subject };
}

/** What is known of the teacher who asks. */
export interface Asker {
  readonly lang: Language;
  readonly classes: readonly TeacherClass[];
  /** Full names of the students of those classes. */
  readonly roster?: readonly string[];
  /** The subjects that they teach: the only one is the subject where none is told. */
  readonly subjects?: readonly Subject[];
}

/** What a request still lacks. */
export type Ask = 'kind' | 'subject' | 'grade' | 'topic' | 'source' | 'notes';

/** What came of a teacher's words. Nothing in it holds personal data. */
export type ReadRequest =
  | {
      readonly kind: 'draft';
      readonly request: Partial<DraftRequest>;
      /** What must be asked for before it can be written; a source or notes may be left out where there is a model. */
      readonly ask: readonly Ask[];
      /** What was not said in so many words but is likely. */
      readonly guessed: readonly ('subject' | 'grade')[];
      /** The class that it is for, as the teacher has it. */
      readonly className?: string;
      /** The AI level that the shared task is to have. */
      readonly aiLevel?: AiLevel;
      /** Other kinds that the same words ask for. */
      readonly alongside: readonly DraftKind[];
      readonly notices: readonly Notice[];
    }
  | {
      readonly kind: 'policyQuestion';
      /** Who would do it: their students, or they themselves. */
      readonly role: 'student' | 'teacher';
      readonly task: Task;
      readonly situation: Situation;
      readonly grade?: number;
      readonly className?: string;
      readonly subject?: Subject;
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'denied'; readonly task: NeverTask }
  /** A CPR number: nothing of what was written may be used. */
  | { readonly kind: 'blocked'; readonly notices: readonly Notice[] }
  | { readonly kind: 'unclear'; readonly ask: readonly Ask[]; readonly notices: readonly Notice[] };

/**
 * Reads what a teacher asks for in their own words, Danish or English. Personal data are hidden first; only whether the
 * request is of a kind that is always denied is told from the words as they stand, and that answer holds none of them.
 */
export function readRequest(text: string, { lang, classes, roster = [], subjects = [] }: Asker): ReadRequest {
  const { asked, pasted } = takePasted(text);
  const hidden = hidePersonal(asked, roster, lang);
  const source = pasted === undefined ? undefined : hidePersonal(pasted, hidden.people, lang, 'source');
  if (hidden.blocked || source?.blocked === true)
    return {
      kind: 'blocked',
      notices: [...hidden.notices, ...(source?.notices ?? [])].filter(({ kind }) => kind === 'cpr'),
    };
  const denied = readDenied(asked);
  if (denied !== null) return { kind: 'denied', task: denied };

  const words = hidden.text;
  const notices = mergedNotices(hidden.notices, source?.notices ?? []);
  const grade = readGrade(words, classes);
  const topic = readTopic(words);
  const subject =
    readSubject(words, topic) ??
    (subjects.length === 1 && subjects[0] ? { subject: subjects[0], isGuess: true } : null);
  const common = {
    ...(grade === null ? {} : { grade: grade.grade }),
    ...(subject === null ? {} : { subject: subject.subject }),
  };
  const className = grade?.className === undefined ? {} : { className: grade.className };
  const question = readPolicyQuestion(words);
  if (question !== null)
    return { kind: 'policyQuestion', role: 'student', ...question, ...common, ...className, notices };

  const read = readKind(words);
  if (asksForSelf(words)) {
    const task = taskOf[read?.kind ?? 'lessonPlan'];
    return { kind: 'policyQuestion', role: 'teacher', task, situation: 'lesson', ...common, ...className, notices };
  }
  if (read === null && !isAboutTeaching(words, topic, subject !== null, grade !== null && grade.isGuess !== true))
    return { kind: 'unclear', ask: ['kind', 'subject', 'grade', 'topic'], notices };
  const request: Partial<DraftRequest> = {
    ...(read === null ? {} : { kind: read.kind }),
    ...common,
    lang,
    ...(topic === undefined ? {} : { topic }),
    ...readAmounts(words, read?.kind === 'unitPlan'),
    ...optional('goal', readGoal(words)),
    ...optional('terms', readTerms(words)),
    ...optional('homeLanguage', readHomeLanguage(words)),
    ...(read?.kind === 'feedback' ? optional('tone', readTone(words)) : {}),
    wishes: words.slice(0, 4_000),
    ...(source === undefined
      ? {}
      : { sources: [{ name: privacyTexts[lang].pastedName, text: source.text.slice(0, 30_000) }] }),
  };
  const aiLevel = readAiLevel(words);
  return {
    kind: 'draft',
    request,
    ask: stillToAsk(request, words),
    guessed: [...(subject?.isGuess ? (['subject'] as const) : []), ...(grade?.isGuess ? (['grade'] as const) : [])],
    ...className,
    ...(aiLevel === undefined ? {} : { aiLevel }),
    alongside: read?.alongside ?? [],
    notices,
  };
}

const optional = <K extends keyof DraftRequest>(key: K, value: DraftRequest[K] | undefined): Partial<DraftRequest> =>
  value === undefined ? {} : { [key]: value };

/** Without a word for what it is to be, a subject with a grade or a topic that was told still is a beginning. */
const isAboutTeaching = (words: string, topic: string | undefined, hasSubject: boolean, hasGrade: boolean): boolean =>
  topic !== undefined && (hasSubject || hasGrade) && /\p{L}{3}/u.test(words);

function stillToAsk(request: Partial<DraftRequest>, words: string): Ask[] {
  const { kind, sources } = request;
  const ask: Ask[] = (['kind', 'subject', 'grade', 'topic'] as const).filter((field) => request[field] === undefined);
  const needsText = kind === 'differentiation' || kind === 'faultFinding';
  if (needsText && sources === undefined) ask.push('source');
  if (kind === 'feedback' && !hasNotes(words)) ask.push('notes');
  return ask;
}

/** One notice a kind, the request's own first. */
function mergedNotices(ofRequest: readonly Notice[], ofSource: readonly Notice[]): Notice[] {
  const known = new Set(ofRequest.map(({ kind }) => kind));
  return [...ofRequest, ...ofSource.filter(({ kind }) => !known.has(kind))];
}
