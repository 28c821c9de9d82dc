import type { AiLevel } from '../../../api/contract/policy.ts';
import { isAiLevel, isSubject } from '../../ui/choices.ts';
import { emptyForm, type FormSource, isKind, isTone, type RequestForm } from './requestForm.ts';

/** What the teacher was at on the start page, kept by the browser for as long as its tab lives. */
export interface KeptStart {
  /** What stands in "What shall I make?". */
  readonly words: string;
  /** The form, when it is open. */
  readonly form: RequestForm | null;
}

const NAME = 'ledetraad.draftForm';

/** What was kept, as far as it can be read; signing out forgets it. */
export function readKeptStart(): KeptStart {
  try {
    return startFrom(JSON.parse(sessionStorage.getItem(NAME) ?? 'null'));
  } catch {
    return { words: '', form: null };
  }
}

export function keepStart(start: KeptStart): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(start));
  } catch {
    // Full or switched off: a reload loses it, nothing else does.
  }
}

const levelName = (draftId: string) => `ledetraad.aiLevel.${draftId}`;

/** Remembers which AI level the teacher wished for when they ordered a draft, until they share it. */
export function keepWishedLevel(draftId: string, level: AiLevel): void {
  try {
    sessionStorage.setItem(levelName(draftId), level);
  } catch {
    // They choose it when they share.
  }
}

export function readWishedLevel(draftId: string): AiLevel | undefined {
  try {
    const kept = sessionStorage.getItem(levelName(draftId)) ?? '';
    return isAiLevel(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what was stored, by this version of the page or another: what does not fit is left out. */
export function startFrom(stored: unknown): KeptStart {
  if (!isObject(stored)) return { words: '', form: null };
  return { words: text(stored, 'words'), form: isObject(stored.form) ? formFrom(stored.form) : null };
}

function formFrom(stored: Readonly<Record<string, unknown>>): RequestForm {
  const { kind, subject, tone, lix, sources } = stored;
  const empty = emptyForm(stored.lang === 'en' ? 'en' : 'da');
  const lixes = isObject(lix) ? lix : {};
  return {
    ...empty,
    kind: typeof kind === 'string' && isKind(kind) ? kind : empty.kind,
    subject: typeof subject === 'string' && isSubject(subject) ? subject : '',
    tone: typeof tone === 'string' && isTone(tone) ? tone : '',
    grade: text(stored, 'grade'),
    topic: text(stored, 'topic'),
    goal: text(stored, 'goal'),
    minutes: text(stored, 'minutes'),
    lessons: text(stored, 'lessons'),
    count: text(stored, 'count'),
    terms: text(stored, 'terms'),
    homeLanguage: text(stored, 'homeLanguage'),
    wishes: text(stored, 'wishes'),
    lix: {
      supported: text(lixes, 'supported'),
      onLevel: text(lixes, 'onLevel'),
      challenge: text(lixes, 'challenge'),
    },
    sources: Array.isArray(sources) ? sources.filter(isObject).map(sourceFrom) : [],
  };
}

const sourceFrom = (stored: Readonly<Record<string, unknown>>): FormSource => ({
  id: text(stored, 'id'),
  name: text(stored, 'name'),
  text: text(stored, 'text'),
  notes: Array.isArray(stored.notes) ? stored.notes.filter((note) => typeof note === 'string') : [],
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function text(stored: Readonly<Record<string, unknown>>, name: string): string {
  const value = stored[name];
  return typeof value === 'string' ? value : '';
}
