import type { Variants } from './ruleTexts.ts';
import type { SumSign } from './wordTexts.ts';

/**
 * What the tutor says around a hint. Slots: {line} a line of the student's own, {value} the value the student claimed,
 * {q1} {q2} quantities of the task as written there, {asked} the task's own question, {topic} and {word} words of the
 * task, {before} the task's expression or equation, {x} its unknown, {it} what the task is
 * about in the shortest form. A variant with a slot that cannot be filled is
 * passed over, and each list has at least one variant without slots.
 */
export interface MoveTexts {
  /** The first words on what cannot be worked out, or is no task. */
  readonly oddity: Record<'divisionByZero' | 'tooLarge' | 'noTask', Variants>;
  /** Why there is no answer, by what was tried. A statement: a hint follows it. */
  readonly decline: Record<DeclineReason, Variants>;
  /** Before the first attempt, when more than the first hint is asked for. */
  readonly tryFirst: Variants;
  /** The first words on a problem of one step. */
  readonly openingOneStep: Variants;
  /** A right step of the student's: names the work. */
  readonly affirm: Variants;
  /** A true sum that is no step of the engine's way: said of the sum alone. */
  readonly sumsHold: Variants;
  /** The student wrote the task down and nothing more. */
  readonly restated: Variants;
  /** A wrong step without a known misconception. */
  readonly pointAtStep: Variants;
  /** A claimed sum that does not hold. */
  readonly pointAtSum: Variants;
  /** A right answer with working. */
  readonly confirm: Variants;
  readonly reflect: Variants;
  /** The same on an equation {before} with the unknown {x}. */
  readonly reflectEquation: Variants;
  /** A claimed answer {value} that stands in the problem. */
  readonly givenValue: Variants;
  /** A claimed answer without working. */
  readonly askWorking: Variants;
  /** The same where there is nothing to calculate. */
  readonly askReason: Variants;
  /** The next step, when the engine's own line may not be shown. */
  readonly goOn: Variants;
  /** Several answers are put forward at once. */
  readonly whichAnswer: Variants;
  /** A claimed answer that is not right. A statement: where to look follows. */
  readonly notAnswer: Variants;
  /** The same question where no place of the task can be pointed at. */
  readonly notYet: Variants;
  /** All answer checks are used. A statement. */
  readonly checksSpent: Variants;
  /** There is no key: right or wrong cannot be said. A statement. */
  readonly noKey: Variants;
  /** A text or an interpretation has no key at all. */
  readonly noOneAnswer: Variants;
  /** The same where the student's sums come to the value and are worked out rightly. */
  readonly noKeySums: Variants;
  /** The last rung of the ladder has been given. */
  readonly ladderEnd: Variants;
  /** A worked sibling problem; {sibling} → {siblingNext} shows the rule with other numbers. */
  readonly sibling: Variants;
  readonly greeting: Variants;
  readonly thanks: Variants;
  readonly notUnderstood: Variants;
  readonly offTask: Variants;
  /** The tutor's question was not understood. A statement: another wording follows. */
  readonly rephrase: Variants;
  /** Angry words. A statement: a small step follows. */
  readonly upset: Variants;
  /** A reason stands in the student's thought for the first time. A statement. */
  readonly givesReason: Variants;
  /** All the words that the task wants used are there. A statement. */
  readonly allWords: Variants;
  /** The student is tired of being asked. A statement: something else follows. */
  readonly complaint: Variants;
  /** "Are you there?" A statement: the task follows. */
  readonly present: Variants;
  /** A question about the tutor itself. A statement: the task follows. */
  readonly personal: Variants;
  /** Another answer than before. A statement. */
  readonly changedMind: Variants;
  /** Another reason, after the first one was named. A statement. */
  readonly buildsOn: Variants;
  /** A value that the student says is guessed. */
  readonly guessed: Variants;
  /** A sum that the student cannot work out, made of two easier ones {q1} and {q2}. */
  readonly easierSums: Record<SumSign, Variants>;
  /** The student's own plan, quoted: to be tried out, whether or not it leads on. */
  readonly tryIdea: Variants;
  /** The student's own words about what does not work, quoted. */
  readonly notThat: Variants;
  /** Another thought of the student's, quoted. */
  readonly takeThought: Variants;
  /** The student names the very operation that the engine would do next. */
  readonly ideaFits: Variants;
  /** The student asks what a sum comes to. */
  readonly subQuestion: Variants;
  /** "Is it wrong? Why?": how the student can find out. */
  readonly selfCheck: Variants;
  /** The student has checked an answer that nobody has a key to. A statement: the work ends here. */
  readonly ownVerdict: Variants;
  /** A school term, {meaning} in plain words. */
  /** The student takes back what they have just written, and says why in {line}. */
  readonly ownDoubt: Variants;
  /** The same without a reason. */
  readonly ownDoubtAlone: Variants;
  /** {line} is what the student takes a word to mean. */
  readonly ownMeaning: Variants;
  /** {line} is the part of a word problem that the student does not understand. */
  readonly stuckOn: Variants;
  /** {line} is a word that no explanation is kept for. */
  readonly unknownTerm: Variants;
  /** An answer was given to each part of a problem that nobody has a key to. */
  readonly eachPart: Variants;
  /** The student stands by a value that nobody has a key to. A statement: the work ends here. */
  readonly ownAnswer: Variants;
  /** Thanks, when the problem is solved. */
  readonly thanksSolved: Variants;
  /** The problem is solved, and the student asks once more whether it is right. A statement. */
  readonly stillRight: Variants;
  /** Some of several values that are the answer together. */
  readonly moreValues: Variants;
  /** Between {line} and {form} the student cannot choose. */
  readonly weighTwo: Variants;
  /** The same where there is no key and the work has come to its end. A statement. */
  readonly stillUnknown: Variants;
  /** The same of a text: what the student can look for. No question. */
  readonly lookOnce: Variants;
  /** The work has come to its end, and nothing more is asked. */
  readonly farewell: Variants;
  /** The task is felt to be too long. */
  readonly oneSentence: Variants;
  /** {line} is what the task itself says. */
  readonly restatesFact: Variants;
  /** Whether something of the task matters was asked. */
  readonly isItNeeded: Variants;
  /** A change of units holds, and the problem goes on. */
  readonly unitsNext: Variants;
  readonly explainTerm: Variants;
  /** A change of units in {line} does not hold; {meaning} says how the units go into each other. */
  readonly unitStep: Variants;
  /** Another problem than this conversation's is asked about. */
  readonly newProblem: Variants;
  readonly otherWay: Variants;
  /** The reason of a rule is asked for: tried out on what is known, drawn, or left undone. */
  readonly whyWorks: Variants;
  /** The words that combine fractions: "lægge dem sammen". */
  readonly combine: { readonly add: string; readonly subtract: string };
}

/** The ways in which students ask for the answer itself. */
export type DeclineReason =
  | 'insist'
  | 'hurry'
  | 'permission'
  | 'rolePlay'
  | 'oracle'
  | 'encoded'
  | 'prompt'
  | 'example'
  | 'feelings'
  | 'write'
  | 'translate';
