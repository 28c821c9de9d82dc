import type { MisbeliefId } from '../../language/texts/index.ts';
import type { ArithmeticClaim, WorkReport } from '../../maths/index.ts';
import type { ClaimedAnswer } from './answers.ts';
import type { Aside } from './beside.ts';
import type { Compared } from './compared.ts';
import type { CueReason } from './cueReason.ts';
import type { Intent } from './intent.ts';
import type { ReadVerbs } from './openVerbs.ts';
import type { OwnEquation } from './ownEquation.ts';
import type { Part } from './parts.ts';
import type { Place } from './places.ts';
import type { PlainSum } from './plainSum.ts';
import type { slipIn } from './slips.ts';
import type { StoryFault } from './storyFault.ts';
import type { Thought } from './thought.ts';
import type { ToTutor } from './toTutor.ts';
import type { UnitPair } from './unitTalk.ts';
import type { NamedWords } from './wordsToUse.ts';
import type { Written } from './written.ts';

/** What a message is, seen beside the problem: the work it shows, the answers it claims and what it asks for. */
export interface Reading {
  readonly intent: Intent;
  /** What is said to the tutor beside the task; null when nothing is. */
  readonly aside: Aside | null;
  /** The student's lines against the engine's own way; null where there is no such way. */
  readonly work: WorkReport | null;
  /** Every sum in the message with its result. */
  readonly sums: readonly ArithmeticClaim[];
  /** Those that hold and lead on from the task. */
  readonly ownSums: readonly ArithmeticClaim[];
  /** What the student puts forward as the answer, oldest first. */
  readonly answers: readonly ClaimedAnswer[];
  /** Steps of the engine's solution that the student's lines have behind them, over all turns. */
  readonly progress: number;
  /** Something of the way is shown, not only a value. */
  readonly showsWay: boolean;
  /** A reason is given in words. */
  readonly reasoned: boolean;
  /** What was done is told in words ("jeg gangede begge"). */
  readonly tellsWay: boolean;
  /** It is told where an answer comes from, if only in a few words. */
  readonly toldHow: boolean;
  /** There is work, a claim or a thought in this message that was not there before. */
  readonly isNew: boolean;
  /** A thought in words: enough of them, and no request. */
  readonly ownWords: boolean;
  /** The student's own words about what to do or what they see, short enough to be quoted; null when there are none. */
  readonly thought: Thought | null;
  /** An equation of the student's own for a word problem. */
  readonly equation: OwnEquation | null;
  /** It says that something is missing or wrong yet. */
  readonly unfinished: boolean;
  /** It begins with a no. */
  readonly denies: boolean;
  /** What the student has put forward in words so far, this message included, oldest first: each once, as it can be quoted. */
  readonly thoughts: readonly string[];
  /** An everyday belief that does not hold; null when there is none. */
  readonly belief: MisbeliefId | null;
  /** It says only what the task says. */
  readonly restatesFact: boolean;
  /** The student takes back what they have just written; only what comes after it is read. */
  readonly corrected: boolean;
  /** The part of the task that is said not to be understood. */
  readonly stuckOn: string | null;
  /** The length of the task is what stops the student. */
  readonly findsTooLong: boolean;
  /** Two possibilities between which the student asks. */
  readonly eitherOr: readonly [string, string] | null;
  /** What is done to the numbers that are to be compared; null on any other task. */
  readonly compared: Compared | null;
  /** What was found is called impossible. */
  readonly doubts: boolean;
  /** Why an operation is chosen, by the surface of the task. */
  readonly cueReason: CueReason | null;
  /** A true sum that does not fit the story: different units added, a rate times another thing, a part taken as the whole. */
  readonly storyFault: StoryFault | null;
  /** What it says of the verbs that the task leaves open; null where it leaves none. */
  readonly verbs: ReadVerbs | null;
  /** It speaks of what decides how large a number is. */
  readonly tellsOfSize: boolean;
  /** What is put forward is said to be a guess, and nothing else is shown. */
  readonly guessed: boolean;
  /** A sum of whole numbers that the student has set up and cannot work out. */
  readonly cannotCalculate: PlainSum | null;
  /** What the student takes a word to mean, put as a question. */
  readonly ownMeaning: string | null;
  /** Whether something of the task matters is asked. */
  readonly asksIfNeeded: boolean;
  /** The question why something is done as it is; null when that is not asked. */
  readonly asksWhy: string | null;
  /** Asks for another way to what they have found. */
  readonly asksOtherWay: boolean;
  /** Another way is thought of: "måske dividere", "what if I add". */
  readonly tentative: boolean;
  /** It is a yes, or begins with one. */
  readonly agrees: boolean;
  /** The clause that says what a value stands for, as was just asked or as a part of what is sought; null when it is meant as the answer. */
  readonly explains: string | null;
  /** The sum is told in words, and its value neither called the answer nor put as one. */
  readonly isStepInWords: boolean;
  /** The one value put forward is one operation away from the task's numbers and what was found: perhaps a step. */
  readonly isOneStepAway: boolean;
  /** The told value that a sum of this message finds: 10 for "20 is twice 10". */
  readonly finds: string | null;
  /** Nothing but the value that was just asked about. */
  readonly saysAgain: boolean;
  /** The clause that tells the one value together with something of the task that is not what is sought ("25 røde"). */
  readonly countedStep: string | null;
  /** The words that the task wants used: those the student has used, and those still left. */
  readonly namedWords: NamedWords | null;
  /** The parts of a task that is calculated or about the world; none where it has only one. */
  readonly parts: readonly Part[];
  /** Which of them the message names ("det er b"), and which its new work belongs to; null when it names none. */
  readonly namedPart: number | null;
  readonly workedPart: number | null;
  /** The places of a word problem that tell how its quantities hang together. */
  readonly places: readonly Place[];
  /** It gives an answer to each part of a task. */
  readonly answersParts: boolean;
  /** It is called the answer in so many words, or named as the question names it. */
  readonly saysAnswer: boolean;
  /** What it shows of the student's own writing, and what it asks about words. */
  readonly written: Written;
  /** How many words the message has. */
  readonly words: number;
  /** Something is asked rather than told, or told with a doubt ("noget med planter?"). */
  readonly asks: boolean;
  /** A word that is asked about and cannot be explained here. */
  readonly unknownTerm: string | null;
  /** A sum that the student asks the result of ("hvad er 7 · 7?"); null when there is none. */
  readonly asked: string | null;
  /** The message is a number and nothing more: perhaps the answer, perhaps a step on the way. */
  readonly isBare: boolean;
  /** A school term of maths whose meaning is asked ("hvad betyder procent?"); null when there is none. */
  readonly term: string | null;
  /** It begins "er det …", "is it …": perhaps a bid. */
  readonly asksIfSo: boolean;
  /** It asks with a question word, or asks the tutor for something. */
  readonly asksOpenly: boolean;
  /** What is asked of the tutor on a task in words; null when nothing is. */
  readonly toTutor: ToTutor | null;
  /** The last part of the task that the message has words of; null when it has none. */
  readonly touchedPart: number | null;
  /** It sets things in a row: "græs -> mus -> ræv". */
  readonly drawsChain: boolean;
  /** It is written in letters and signs: "3a · 8 = 24a". */
  readonly isAlgebra: boolean;
  /** Two units whose relation is asked for; null when there are none, or when that is the task. */
  readonly asksUnits: UnitPair | null;
  /** Fractions added top to top and bottom to bottom, in the student's words. */
  readonly addsAcross: string | null;
  /** A why-question of the student's own about the matter. */
  readonly ownQuestion: string | null;
  /** Says shortly that something does not hang together. */
  readonly seesMisfit: boolean;
  /** Two units that the student has seen to differ. */
  readonly unitsSeen: UnitPair | null;
  /** A change of units that does not hold. */
  readonly unitSlip: { readonly line: string; readonly units: UnitPair } | null;
  /** A change of units that holds ("1,25 time er 75 minutter"). */
  readonly unitStep: string | null;
  /** Quantities of the task that the student has not written of yet. */
  readonly unused: readonly string[];
  /** A true sum that goes astray in a well-known way, such as clock times reckoned as decimals. */
  readonly slip: ReturnType<typeof slipIn>;
  /** A true sum that uses a percentage of the task as if it were a plain number, with that percentage. */
  readonly percentAsNumber: { readonly line: string; readonly percent: string } | null;
}
