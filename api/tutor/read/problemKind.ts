import { type OpenVerb, openVerbsIn, wordEdges } from '../../language/index.ts';
import type { ProblemKind } from '../../language/texts/index.ts';
import {
  type AlgebraProblem,
  type AlgebraSolution,
  type BareProblem,
  evaluate,
  type FormulaProblem,
  findAlgebra,
  findProblem,
  readExpression,
  type Solution,
  solve,
  solveAlgebra,
  solveWordProblem,
  takeWish,
  toDecimal,
  toFraction,
  type WordSolution,
} from '../../maths/index.ts';
import { matchesKey } from '../claims.ts';
import type { TutorProblem } from '../types.ts';
import { readIntent } from './intent.ts';
import { numberTask } from './numberTask.ts';
import { formulasOf, quantitiesOf } from './quantities.ts';
import { gistOf, plain } from './words.ts';
import { isFirm, wordTask } from './wordTask.ts';

/** A problem as the moves see it: what kind it is, and the engine's own way through it when there is one. */
export interface StudiedProblem {
  readonly kind: ProblemKind;
  readonly maths: BareProblem | AlgebraProblem | null;
  readonly solution: Solution | AlgebraSolution | null;
  /** The formula that a task in words asks for, and the way through it. */
  readonly formula: { readonly problem: FormulaProblem; readonly solution: Solution } | null;
  /** The way through its story, where the engine can tell it for certain. */
  readonly story: WordSolution | null;
  /** The verbs that a task on nutids-r leaves open; null on any other task. */
  readonly openVerbs: readonly OpenVerb[] | null;
  /** Why its maths cannot be worked out at all, when that is so. */
  readonly oddity: Oddity | null;
}

/** Maths that nobody can work out, or that is too large to; or no task at all. */
export type Oddity = 'divisionByZero' | 'tooLarge' | 'noTask';

/** Words that tell of a maths problem even where the engine finds no trace. */
const MATHS = wordEdges(
  /\b(?:hvor mange|hvor meget|hvor lang\w*|hvor stor\w*|how many|how much|how long|how far|beregn|udregn|find|løs|solve|calculate|evaluate|simplify|factor|ligning\w*|equation|procent|percent|brøk\w*|fraction|areal|omkreds|gennemsnit\w*|average|reducer|isol[eé]r|reduc[eé]r|forkort|udtryk\w*|expression\w*|faktoris[eé]r|hældning\w*|funktion\w*|graf\w*|koordinat\w*|slope|graph|coordinates?|parentes\w*)\b/u,
);

/** Words that ask for a number. */
const COUNTS = wordEdges(
  /\b(?:hvor (?:mange|meget)|how (?:many|much)|hvad koster|what does .{1,30} cost|what (?:is|was) the .{0,30}(?:total|cost|price|difference|distance|speed|rate|percentage|average|sum)|hvad er (?:prisen|forskellen|afstanden|farten)|i alt|tilsammen|altogether|in total)\b/u,
);

/** Decides how a problem can be worked with. Bounded by the engine's own limits. */
export function studyProblem(problem: TutorProblem): StudiedProblem {
  const maths = findProblem(problem.text);
  const solution = maths ? solve(maths) : null;
  if (maths?.kind === 'formula') {
    const formula = solution && { problem: maths, solution };
    // How the result is to be rounded is no task of its own.
    const told = maths.formula.onlyRounds ? problem : { ...problem, text: takeWish(problem.text).rest };
    return {
      kind: kindInWords(told),
      maths: null,
      solution: null,
      formula,
      story: null,
      openVerbs: null,
      oddity: null,
    };
  }
  if (maths && solution && solution.steps.length > 0)
    return { kind: 'traced', maths, solution, formula: null, story: null, openVerbs: null, oddity: null };
  const algebra = findAlgebra(problem.text);
  const solved = algebra && solveAlgebra(algebra);
  if (solved)
    return {
      kind: 'traced',
      maths: algebra,
      solution: solved,
      formula: null,
      story: null,
      openVerbs: null,
      oddity: null,
    };
  const kind = kindInWords(problem);
  const story = kind === 'quantities' ? storyOf(problem) : null;
  return {
    kind,
    maths: null,
    solution: null,
    formula: null,
    story,
    openVerbs: openVerbsIn(problem.text),
    oddity: oddityOf(problem.text),
  };
}

/** The engine's way through a story, as long as it leads to the key that holds. */
function storyOf({ text, key }: TutorProblem): WordSolution | null {
  const story = solveWordProblem(text);
  return story && matchesKey(toDecimal(story.value) ?? toFraction(story.value), key) ? story : null;
}

function oddityOf(text: string): Oddity | null {
  if (!/[\p{L}\p{N}]/u.test(text) || readIntent(text).kind === 'greeting') return 'noTask';
  for (const formula of formulasOf(text).slice(0, 4)) {
    const read = readExpression(formula);
    const value = read.ok ? evaluate(read.expr) : read;
    if (!value.ok && (value.problem === 'divisionByZero' || value.problem === 'tooLarge')) return value.problem;
  }
  return null;
}

/** One fraction in a sentence is a number, not a formula. */
const LONE_FRACTION = /^\d+\s?\/\s?\d+(?:\s?\p{L})?$/u;
/** A formula in letters, set equal to something: "f(x) = 4x − 7". */
const RELATES = /\p{L}[^=]{0,20}=|=[^=]{0,20}\p{L}/u;
/** "1. verdenskrig", "i 1849": numbers that count nothing. */
const NO_COUNT = /\d+\.(?=\s\p{L})|(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d.,]|\s?(?:\p{L}|%))/gu;

/** A time of day and how long something lasts: to be reckoned, whatever is asked ("Hvornår slutter filmen?"). */
const CLOCK = /(?<!\p{L})kl\.? ?\d|o'clock|\d{1,2}[.:]\d{2} ?[ap]\.?m/u;
const DURATION = /\d ?(?:min|time|timer|minut|minutter|hours?|minutes?)(?!\p{L})|hvor længe|how long/u;

/** "Hvad er temperaturen om eftermiddagen?" after a story: a value is asked for, no meaning. */
const VALUE_OF =
  /^(?!.*(?:betyder|betydning|forskellen (?:på|mellem)|forklar|means?|meaning|difference between|explain)(?!\p{L})).*[.!]\s(?:hvad (?:er|bliver|var)|what (?:is|was|will)(?: be)?)\s[^?]*\?/su;

/** An expression in letters is to be written in another way. */
const REWRITES = wordEdges(
  /\b(?:reduc[eé]r|forkort|gang\b.{0,12}\bud|saml|faktoris[eé]r|omskriv|simplify|expand|factor(?:ise|ize)?|collect|reduce)\b/u,
);

function kindInWords(problem: TutorProblem): ProblemKind {
  const text = gistOf(plain(problem.text));
  const keyed = problem.key.type === 'numeric' || problem.key.type === 'fraction';
  const numbers = quantitiesOf(problem.text).length;
  const formulas = formulasOf(problem.text).filter((formula) => !LONE_FRACTION.test(formula));
  const marked = formulas.some((formula) => formula.startsWith('$'));
  const asksForMaths = MATHS.test(text);
  const onlyFormula = formulas.some((formula) => formula.length >= problem.text.trim().length - 3);
  if (marked || onlyFormula || problem.key.type === 'expression') return 'symbols';
  if (REWRITES.test(text) && formulas.some((formula) => /\d\s?\p{Ll}(?!\p{L})/u.test(formula))) return 'symbols';
  const numbered = numberTask(text, numbers);
  if (numbered) return numbered;
  if (formulas.length > 0 && asksForMaths && (!keyed || formulas.some((formula) => RELATES.test(formula))))
    return 'symbols';
  if (keyed && numbers > 0) return 'quantities';
  if (problem.subject === 'mathematics') return numbers > 0 ? 'quantities' : 'general';
  if (CLOCK.test(text) && DURATION.test(text)) return 'quantities';
  const worded = wordTask(text, gistOf(problem.text));
  if (worded && isFirm(worded)) return worded;
  const counts = quantitiesOf(problem.text.replace(NO_COUNT, ' ')).length;
  if (counts >= 2 && asksForMaths) return 'quantities';
  if (counts >= 1 && COUNTS.test(text)) return 'quantities';
  if (counts >= 2 && worded === 'concept' && VALUE_OF.test(text)) return 'quantities';
  return worded ?? (counts >= 2 ? 'quantities' : 'general');
}
