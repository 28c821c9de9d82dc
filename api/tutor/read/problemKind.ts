import { wordEdges } from '../../language/index.ts';
import type { ProblemKind } from '../../language/texts/index.ts';
import { evaluate, findProblem, type MathsProblem, readExpression, type Solution, solve } from '../../maths/index.ts';
import type { TutorProblem } from '../types.ts';
import { readIntent } from './intent.ts';
import { formulasOf, quantitiesOf } from './quantities.ts';
import { plain } from './words.ts';

/** A problem as the moves see it: what kind it is, and the engine's own way through it when there is one. */
export interface StudiedProblem {
  readonly kind: ProblemKind;
  readonly maths: MathsProblem | null;
  readonly solution: Solution | null;
  /** Why its maths cannot be worked out at all, when that is so. */
  readonly oddity: Oddity | null;
}

/** Maths that nobody can work out, or that is too large to; or no task at all. */
export type Oddity = 'divisionByZero' | 'tooLarge' | 'noTask';

const KINDS: readonly [ProblemKind, RegExp][] = [
  ['translation', wordEdges(/\b(?:oversæt\w*|translate|translation)\b/u)],
  ['spelling', wordEdges(/\b(?:stav(?:er|e|es|as|a)|stavning|spell|spelled|spelling)\b/u)],
  [
    'grammar',
    wordEdges(
      /_{2,}|\b(?:ordklasse\w*|udsagnsord\w*|navneord\w*|tillægsord\w*|forholdsord\w*|bøj\w*|datid|nutid|førnutid|verbum|verb|noun|adjective|preposition|tense|word class|rigtige form|correct form)\b/u,
    ),
  ],
  [
    'writing',
    wordEdges(
      /\b(?:skriv\w*|stil|essay|analys\w*|novelle|digt|billedbog|artikel|anmeldelse|fortælling|write|writing|story|paragraph|letter|læserbrev|tale)\b/u,
    ),
  ],
  [
    'concept',
    wordEdges(
      /\b(?:hvad (?:betyder|er)|va (?:betyr|betyder|er)|betyder|betydningen|forskel\w*|what (?:is|are|does)|meaning|mean|difference|definition|forklar|explain)\b/u,
    ),
  ],
  [
    'fact',
    wordEdges(
      /\b(?:hvad (?:hedder|hed|kaldes|kalder)|hvilke[tn]?|hvem (?:var|er|skrev|opfandt)|hvornår|i hvilket år|what is .{0,30}called|which|who (?:was|is|wrote|invented)|when (?:did|was)|in what year)\b/u,
    ),
  ],
  [
    'source',
    wordEdges(
      /\b(?:hvorfor|hvofor|hvornår|hvem|hvordan kunne|why|when did|who|årsag\w*|kilde\w*|historie\w*|history|krig\w*|war)\b/u,
    ),
  ],
];

/** Words that tell of a maths problem even where the engine finds no trace. */
const MATHS = wordEdges(
  /\b(?:hvor mange|hvor meget|hvor lang\w*|hvor stor\w*|how many|how much|how long|how far|beregn|udregn|find|løs|solve|calculate|evaluate|simplify|factor|ligning\w*|equation|procent|percent|brøk\w*|fraction|areal|omkreds|gennemsnit\w*|average)\b/u,
);

/** A title in quotation marks: a question about a text. */
const TITLE = /["'»“‘]\p{Lu}[^"'»«”’]{3,60}["'«”’]/u;

/** Decides how a problem can be worked with. Bounded by the engine's own limits. */
export function studyProblem(problem: TutorProblem): StudiedProblem {
  const maths = findProblem(problem.text);
  const solution = maths ? solve(maths) : null;
  if (maths && solution && solution.steps.length > 0) return { kind: 'traced', maths, solution, oddity: null };
  return { kind: kindInWords(problem), maths: null, solution: null, oddity: oddityOf(problem.text) };
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

function kindInWords(problem: TutorProblem): ProblemKind {
  const text = plain(problem.text);
  const keyed = problem.key.type === 'numeric' || problem.key.type === 'fraction';
  const numbers = quantitiesOf(problem.text).length;
  const formulas = formulasOf(problem.text);
  const marked = formulas.some((formula) => formula.startsWith('$'));
  const asksForMaths = MATHS.test(text);
  const onlyFormula = formulas.some((formula) => formula.length >= problem.text.trim().length - 3);
  if (marked || onlyFormula || problem.key.type === 'expression' || (formulas.length > 0 && !keyed && asksForMaths))
    return 'symbols';
  if (keyed && numbers > 0) return 'quantities';
  if (problem.subject === 'mathematics') return numbers > 0 ? 'quantities' : 'general';
  if (numbers >= 2 && asksForMaths) return 'quantities';
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind;
  if (TITLE.test(problem.text)) return 'source';
  return numbers >= 2 ? 'quantities' : 'general';
}
