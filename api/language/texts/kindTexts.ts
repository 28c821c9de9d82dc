import type { Variants } from './ruleTexts.ts';

/**
 * What the tutor says about one kind of problem. Slots: {first} the first number or measure of the task, {list} all of
 * them as they stand, {q1} {q2} quantities or formulas, {part} a term of one, {topic} what the task is about, {word} a
 * word that it asks about, {options} the words of a list to work on, {meaning} and {parts} of a school term in plain words, {one} {other} two that it sets side by side, {clue} a word to look up, {sentence} the sentence to work on, {tongue} the language it names, {before} its own maths, {x} its unknown, {it} what it is about in the shortest
 * form. A variant with a slot that cannot be filled is passed over, so each list has some without slots.
 */
export interface KindText {
  /** The first words on a problem. */
  readonly opening: Variants;
  /**
   * Help rung by rung: what is asked and known, the rule or idea in words, a first line set up with gaps, and a check or
   * an easier case.
   */
  readonly ladder: readonly [Variants, Variants, Variants, Variants];
  /** The student's own text or thought on such a problem has come: build on it. */
  readonly buildOn: Variants;
}

/**
 * Questions that take up the student's own words on tasks that are not mathematics: {line} as
 * written, {form} a word or two, {source} where they have it from.
 */
export type TakenUp = Readonly<Record<LanguageKind | WritingKind | KnowledgeKind, Variants>>;

export type TextsOf<Kind extends string> = Readonly<Record<Kind, KindText>>;

/** What the tutor says about each kind of problem. */
export interface KindTexts {
  readonly opening: Readonly<Record<WorkedKind, Variants>>;
  readonly help: TextsOf<HelpKind>;
  readonly takenUp: TakenUp;
}

/** Problems with hints of their own. */
export type WorkedKind =
  /** The engine knows each step. */
  | 'traced'
  /** A word problem: quantities and a question, but no trace. */
  | 'quantities';

/** Tasks about numbers themselves. */
export type NumberKind =
  /** A number in another form: a fraction as a decimal. */
  | 'conversion'
  /** A measure in another unit. */
  | 'units'
  /** Which is larger; an order. */
  | 'comparison'
  | 'rounding'
  /** Primes, factors, what divides what. */
  | 'divisibility'
  /** A sequence and its rule. */
  | 'pattern'
  /** Symbols that the engine cannot work through: a formula, a factorisation, a table. */
  | 'symbols';

/** Tasks about what can be measured, collected or tried. */
export type MeasureKind = 'geometry' | 'dataset' | 'chance';

/** Tasks about words and sentences. */
export type LanguageKind =
  /** A sentence or more in another language. */
  | 'translation'
  /** One word in another language. */
  | 'vocabulary'
  | 'spelling'
  /** A form, a tense, an ending, a word to put in. */
  | 'grammar'
  | 'wordClass'
  /** Subject, verb and object: what the parts of a sentence do. */
  | 'sentencePart'
  /** One of two forms that are easily mixed up. */
  | 'wordPair'
  | 'punctuation';

/** Texts that are written, and texts that are read closely. */
export type WritingKind =
  | 'writing'
  /** A tale, a short story. */
  | 'story'
  | 'poem'
  /** A letter to the editor, a speech, an essay with a view. */
  | 'opinion'
  | 'review'
  | 'summary'
  | 'analysis';

/** Questions about the world, and whatever is none of the others. */
export type KnowledgeKind =
  /** What a word means, what two things have to do with each other. */
  | 'concept'
  /** A name, a term, a year: something to look up. */
  | 'fact'
  /** Why something happened among people: sources, causes, consequences. */
  | 'source'
  /** How or why something is so in nature. */
  | 'explanation'
  | 'general';

/** Kinds of problem that get help by their kind, without a trace or a story. */
export type HelpKind = NumberKind | MeasureKind | LanguageKind | WritingKind | KnowledgeKind;

/** How the tutor can work with a problem. */
export type ProblemKind = WorkedKind | HelpKind;

type MathsKind = WorkedKind | NumberKind | MeasureKind;

const MATHS: Readonly<Record<MathsKind, true>> = {
  traced: true,
  quantities: true,
  conversion: true,
  units: true,
  comparison: true,
  rounding: true,
  divisibility: true,
  pattern: true,
  symbols: true,
  geometry: true,
  dataset: true,
  chance: true,
};

/** Whether a problem is mathematics: its answer has a working that can be shown. */
export const isMaths = (kind: ProblemKind): kind is MathsKind => Object.hasOwn(MATHS, kind);

const LANGUAGE: Readonly<Record<LanguageKind, true>> = {
  translation: true,
  vocabulary: true,
  spelling: true,
  grammar: true,
  wordClass: true,
  sentencePart: true,
  wordPair: true,
  punctuation: true,
};

/** Whether a task is about words and sentences themselves, whatever they happen to tell. */
export const isLanguage = (kind: ProblemKind): kind is LanguageKind => Object.hasOwn(LANGUAGE, kind);

const CALCULATED: readonly ProblemKind[] = ['quantities', 'geometry', 'dataset', 'units'];

/** Whether the answer is calculated from the task's numbers: a sum that comes to it is its working. */
export const isCalculated = (kind: ProblemKind): boolean => CALCULATED.includes(kind);
