import { z } from 'zod';
import type { AnswerKey } from '../contract/answerKey.ts';
import type { Block, Citation, DraftKind, DraftRequest, Level } from '../contract/draft.ts';
import type { Glossary } from '../contract/glossary.ts';
import type { Language } from '../contract/language.ts';

/** What a draft holds: each section's data under its id. A section that nobody could write is left out. */
export type DraftContent = Readonly<Record<string, unknown>>;

/** For whom a section is: what only the teacher needs (keys, notes) is in no student's copy. */
export type Audience = 'student' | 'teacher' | 'both';

/** One section of a kind of draft. What its data are is its own affair: others only read, edit and render them. */
export interface Section {
  readonly id: string;
  readonly audience: Audience;
  /** The level that it is the version of, where a draft has one for each. */
  readonly level?: Level | undefined;
  /** Sections of one group only make sense together, such as exercises and their keys: they are written anew together. */
  readonly group?: string | undefined;
  readonly title: (lang: Language) => string;
  /** The shape of its data, with the limits of each field; also what a model is asked to fill in. */
  readonly schema: z.ZodType;
  /** The data as they are shown and exported; null when they do not fit the schema. */
  readonly render: (data: unknown, lang: Language) => readonly Block[] | null;
}

/** Something that the rules could not write, said with what would help. */
export interface Missing {
  /** The section left out, or undefined when it concerns the whole draft. */
  readonly section?: string;
  /** What is needed: a text or notes of the teacher's, a model, or something named exactly. */
  readonly needs: 'source' | 'notes' | 'model' | 'detail';
  /** A sentence for the teacher: what is missing, and the nearest thing that can be done without it. */
  readonly message: string;
}

/** What was written, what it rests on, and what could not be written. */
export interface WrittenDraft {
  readonly content: DraftContent;
  /** What each section rests on, by section id. Something that cites nothing is marked as without a source. */
  readonly cites: Readonly<Record<string, readonly Citation[]>>;
  readonly missing: readonly Missing[];
}

/** Chance, as a function: the next number in [0, 1). The same seed gives the same draft. */
export type Random = () => number;

/** What came of one check: `evidence` says what was counted, in the reader's language. */
export interface CheckResult {
  readonly state: 'holds' | 'fails' | 'notApplicable';
  readonly evidence: string;
}

/** Something about a draft that code can find out. */
export interface Check {
  readonly id: string;
  /** The section that it is about, where a draft may be without it: then there is nothing to check. */
  readonly section?: string;
  readonly label: (lang: Language) => string;
  readonly run: (content: DraftContent, request: DraftRequest, lang: Language) => CheckResult;
}

/** A kind of draft: what sections it has, who can write it without a model, how a model is asked, what is checked. */
export interface Kind {
  readonly name: DraftKind;
  /** In the order in which they are written and read. */
  readonly sections: readonly Section[];
  /** Whether a section is part of the draft that a request asks for; all are where a kind does not say. */
  readonly includes?: (sectionId: string, request: DraftRequest) => boolean;
  /** Writes the draft by the product's own rules. */
  readonly embedded: (request: DraftRequest, random: Random) => WrittenDraft;
  /** What a model is told about each section, in English, by section id; one that is not named is written by rules. */
  readonly instructions: Readonly<Record<string, string>>;
  /**
   * What is to be different, in English, about a section that a model wrote and that misses what can be counted (LIX, words
   * to keep, faults that stand in the text); undefined when nothing is. The model is asked again, twice at most. `written`
   * are the sections before it.
   */
  readonly mend?: (
    sectionId: string,
    data: unknown,
    request: DraftRequest,
    written: DraftContent,
  ) => string | undefined;
  readonly checks: readonly Check[];
  /** What students can work on with the tutor, in order; a kind without it is for the teacher alone. */
  readonly tasks?: (content: DraftContent) => readonly DraftTask[];
  /** What the words of those tasks mean, where the draft tells. */
  readonly glossary?: (content: DraftContent) => Glossary;
}

/** The sections of a kind that are part of the draft that a request asks for. */
export const sectionsFor = ({ sections, includes }: Kind, request: DraftRequest): readonly Section[] =>
  sections.filter(({ id }) => includes?.(id, request) ?? true);

/** A task for students, as a draft holds it. Its key stays on the server. */
export interface DraftTask {
  /** For whom it is; undefined when it is for everybody. */
  readonly level: Level | undefined;
  readonly text: string;
  readonly key?: AnswerKey | undefined;
}

/** Describes a section, so that what it holds is typed where it is rendered. */
export function section<T>(parts: {
  readonly id: string;
  readonly audience: Audience;
  readonly level?: Level;
  readonly group?: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly schema: z.ZodType<T>;
  readonly render: (data: T, lang: Language) => readonly Block[];
}): Section {
  const { id, audience, level, group, title, schema, render } = parts;
  return {
    id,
    audience,
    level,
    group,
    title: (lang) => title[lang],
    schema,
    render: (data, lang) => {
      const read = schema.safeParse(data);
      return read.success ? render(read.data, lang) : null;
    },
  };
}

/** A text of a section, with its limits in characters. */
export const line = (max: number) => z.string().trim().min(1).max(max);
