import type { MoveKind } from '../../contract/event.ts';
import type { Reason } from '../../language/check/index.ts';
import type {
  DeclineReason,
  HelpKind,
  MisbeliefId,
  PlaceRelation,
  ProblemKind,
  Relation,
  RuleIdea,
  SumSign,
  WhyId,
} from '../../language/texts/index.ts';
import type { MisconceptionId } from '../../maths/index.ts';
import type { Compared, CueReason, Oddity, StoryFault, UnitPair } from '../read/index.ts';

/** The last rung that the ladder of hints can have. */
export type Rung = 1 | 2 | 3 | 4;

/** A statement before the question: what was right, or why there is no answer. */
export type Lead =
  | { readonly say: 'decline'; readonly reason: DeclineReason }
  | { readonly say: 'affirm' | 'sumsHold'; readonly line: string }
  | { readonly say: 'confirm'; readonly value: string }
  | { readonly say: 'notAnswer'; readonly value: string | null }
  /** A word of the student's own is another one now. */
  | { readonly say: 'changed'; readonly from: string; readonly to: string }
  | {
      readonly say:
        | 'tryFirst'
        | 'restated'
        | 'checksSpent'
        | 'noKey'
        | 'noKeySums'
        | 'noOneAnswer'
        | 'offTask'
        | 'rephrase'
        | 'upset'
        | 'complaint'
        | 'present'
        | 'personal'
        | 'changedMind'
        | 'buildsOn'
        | 'givesReason'
        | 'allWords';
    };

/** What the student is asked or invited to do; every reply ends with one. */
export type Ask =
  | { readonly ask: 'opening'; readonly kind: ProblemKind }
  | { readonly ask: 'oddity'; readonly oddity: Oddity }
  | { readonly ask: 'rule'; readonly idea: RuleIdea; readonly rung: 1 | 2 | 3; readonly step: number }
  /** `variant` counts the siblings tried: one whose numbers give something away is passed over for the next. */
  | { readonly ask: 'sibling'; readonly step: number; readonly variant: number }
  | { readonly ask: 'pointAtStep'; readonly line: string; readonly misconception: MisconceptionId | null }
  | { readonly ask: 'pointAtSum'; readonly line: string }
  | { readonly ask: 'word'; readonly rung: Rung }
  /** For a story that is worked out: which of its steps comes next, and the quantities it is about, as the task writes them. */
  | {
      readonly ask: 'relation';
      readonly relation: Relation;
      readonly rung: 2 | 3;
      readonly of?: readonly string[];
      readonly step?: number;
    }
  /** What the student's own true sum comes to, and a quantity of the task that is in none of them. */
  | { readonly ask: 'sumStep'; readonly result: string; readonly quantity: string }
  | { readonly ask: 'whichPart'; readonly result: string; readonly label: string }
  /** Parts of a task, each with its letter (or none) and what it asks for. */
  | {
      readonly ask: 'firstPart' | 'nextPart' | 'startPart' | 'alsoAsked' | 'checkPart';
      readonly label: string;
      readonly sought: string;
    }
  /** A place of the task to read again, and a quantity of it that is not used. */
  | { readonly ask: 'place'; readonly relation: PlaceRelation; readonly place: string }
  | { readonly ask: 'unused'; readonly quantity: string; readonly line: string }
  | { readonly ask: 'sumEnd' | 'sumOnTheWay' | 'sumInEquation'; readonly result: string }
  | { readonly ask: 'clockAsNumber' | 'triangleAsRectangle'; readonly line: string }
  /** How a sum of this kind is looked through, for who cannot find what is wrong with theirs. */
  | { readonly ask: 'sumHow'; readonly sign: SumSign; readonly line: string }
  | StoryFault
  /** Two units that the student has seen to differ. */
  | { readonly ask: 'unitsSeen'; readonly first: string; readonly second: string }
  /** A word of the task, or how many numbers it has, was why an operation was chosen. */
  | { readonly ask: 'cueReason'; readonly cue: CueReason['cue']; readonly line: string }
  /** A thought of the student's beside their last sum. */
  | { readonly ask: 'thoughtAndSum'; readonly line: string; readonly sum: string }
  /** A sum of the student's beside the question, when the work is doubted and nothing else can be pointed at. */
  | { readonly ask: 'fitQuestion'; readonly line: string }
  | { readonly ask: 'percentAsNumber'; readonly line: string; readonly percent: string }
  | { readonly ask: 'ownEquation' | 'equationNext'; readonly line: string; readonly unknown: string }
  /** The student's own words. */
  | {
      readonly ask:
        | 'isItAsked'
        | 'whereFrom'
        | 'notThat'
        | 'tryIdea'
        | 'takeThought'
        | 'ideaFits'
        | 'subQuestion'
        | 'ownDoubt'
        | 'stuckOn'
        | 'ownMeaning'
        | 'restatesFact'
        | 'unknownTerm'
        | 'areaForEdge'
        | 'belowZero';
      readonly line: string;
    }
  /** Two easier sums that a harder one is made of, as the student has set it up. */
  | { readonly ask: 'easierSums'; readonly sign: SumSign; readonly first: string; readonly second: string }
  /** A line in letters that may be written shorter. */
  | { readonly ask: 'shorter'; readonly line: string }
  /** Why a way of working holds; null when no reason is kept for it. */
  | { readonly ask: 'whyWorks'; readonly why: WhyId | null }
  | { readonly ask: 'explainTerm'; readonly word: string }
  | { readonly ask: 'explainUnits'; readonly units: UnitPair }
  /** A change of units in the student's line that does not hold. */
  | { readonly ask: 'unitStep'; readonly line: string; readonly units: UnitPair }
  | { readonly ask: 'valueStep'; readonly value: string }
  | {
      readonly ask: 'askWorking' | 'givenValue' | 'selfJudge' | 'ownAnswer' | 'farewell' | 'stillRight' | 'moreValues';
      readonly value: string | null;
    }
  | { readonly ask: 'ladder'; readonly kind: HelpKind; readonly rung: Rung }
  | { readonly ask: 'buildOn'; readonly kind: HelpKind }
  /** Of the words that the task wants used, those that are, and one that is left. */
  | { readonly ask: 'wordsLeft'; readonly used: readonly string[]; readonly word: string }
  /** Two possibilities that the student cannot choose between. */
  | { readonly ask: 'weighTwo'; readonly first: string; readonly second: string }
  /** Two of the student's thoughts, to be brought together. */
  | { readonly ask: 'gather'; readonly first: string; readonly second: string }
  /** An everyday belief about nature, in the student's words. */
  | { readonly ask: 'misbelief'; readonly belief: MisbeliefId; readonly line: string }
  /** What the student does to the numbers that are to be compared. */
  | { readonly ask: 'compared'; readonly how: Compared['how'] | 'why'; readonly line: string }
  /** An open verb of a task on nutids-r ("prøve_") and the word that decides its form. */
  | {
      readonly ask: 'openVerb';
      readonly how: 'before' | 'rule' | 'swap' | 'heard' | 'hearAgain';
      readonly cue: string;
      readonly verb: string;
    }
  | { readonly ask: 'openVerbNext'; readonly line: string; readonly cue: string; readonly verb: string }
  | { readonly ask: 'openVerbsDone'; readonly line: string }
  /** A question of the student's own about the matter. */
  | { readonly ask: 'ownQuestion'; readonly line: string }
  /** A word of the student's own that is worth looking at again. */
  | { readonly ask: 'spellBid'; readonly word: string }
  | { readonly ask: 'lookOver'; readonly word: string; readonly reason: Reason }
  | {
      readonly ask:
        | 'openingOneStep'
        | 'purpose'
        | 'guessed'
        | 'afterChange'
        | 'afterBelief'
        | 'finished'
        | 'howStart'
        | 'mayI'
        | 'matter'
        | 'addMore'
        | 'tickOff'
        | 'substitute'
        | 'otherTongue'
        | 'reflect'
        | 'reflectEquation'
        | 'whichAnswer'
        | 'selfCheck'
        | 'goOn'
        | 'ladderEnd'
        | 'greeting'
        | 'thanks'
        | 'thanksSolved'
        | 'stillUnknown'
        | 'lookOnce'
        | 'notYet'
        | 'newProblem'
        | 'otherWay'
        | 'ownVerdict'
        | 'ownDoubtAlone'
        | 'isItNeeded'
        | 'unitsNext'
        | 'oneSentence'
        | 'eachPart'
        | 'spellFound'
        | 'spellKeep'
        | 'spellDoubles'
        | 'ownDefinition'
        | 'writeFirst'
        | 'notUnderstood';
    };

/**
 * The next pedagogical move, decided without any model: what the reply says first and what it asks. The voice puts it
 * into words.
 */
export interface MoveChoice {
  readonly move: MoveKind;
  /** The rung of the ladder this reply stands on; 0 when it is no hint. */
  readonly hintLevel: 0 | Rung;
  readonly lead: Lead | null;
  readonly ask: Ask;
}
