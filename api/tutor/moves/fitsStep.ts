import { wordEdges } from '../../language/index.ts';
import { equals, readNumbers, type Step } from '../../maths/index.ts';

type Doing = 'add' | 'subtract' | 'multiply' | 'divide';

/** What a student says in words of each kind of calculation. */
const DOING: Readonly<Record<Doing, RegExp>> = {
  add: wordEdges(/\b(?:plus\w*|læg(?:ge|ger)?|add(?:ing)?)\b|\+/u),
  subtract: wordEdges(/\b(?:minus\w*|træk(?:ke|ker)?|fjern(?:e|er)?|subtract\w*|take away)\b|[-−](?=\s?\d)/u),
  multiply: wordEdges(/\b(?:gange[rst]?|ganget?|gang|times|multipl\w*)\b|[·*×]/u),
  divide: wordEdges(/\b(?:del(?:e|er|t)?|divider\w*|halver\w*|divid\w*|split)\b|[:÷]/u),
};

/** Rules that have a name of their own. */
const NAMED: Readonly<Partial<Record<Step['rule'], RegExp>>> = {
  commonDenominator: wordEdges(
    /\b(?:fællesnævner\w*|samme nævner|ens nævner\w*|forlæng\w*|common denominator|same denominator)\b/u,
  ),
  simplifyFraction: wordEdges(/\b(?:forkort\w*|begge|øverst og nederst|simplify|reduce|both)\b/u),
  expandBrackets: wordEdges(/\b(?:gange?r? (?:det )?ind|ganget? ind|parentes\w*|multiply out|expand\w*|bracket\w*)\b/u),
  bracketsFirst: wordEdges(/\b(?:parentes\w*|bracket\w*)\b/u),
  divideByFraction: wordEdges(/\b(?:omvendte?|vend(?:e|er)?|flip\w*|invert\w*|reciprocal)\b/u),
};

const OPERATORS: readonly [Doing, RegExp][] = [
  ['multiply', /[·*]/u],
  ['divide', /:/u],
  ['add', /\+/u],
  ['subtract', /[-−]/u],
];

/**
 * Whether a student's plan in words names the engine's next step: the same operation with the same numbers ("plus 4 på
 * begge sider", "gange 3 og 4 først"), or its rule by name. It says nothing of what comes out.
 */
export function fitsStep(plan: string, { rule, operation }: Step): boolean {
  const said = plan.toLowerCase();
  if (NAMED[rule]?.test(said)) return true;
  const doing = operation.action ?? OPERATORS.find(([, sign]) => sign.test(operation.text))?.[0];
  if (!doing || !DOING[doing].test(said)) return false;
  if ((Object.keys(DOING) as Doing[]).some((other) => other !== doing && DOING[other].test(said))) return false;
  const given = readNumbers(said).map(({ value }) => value);
  const wanted = readNumbers(operation.operand ?? operation.text).map(({ value }) => value);
  return wanted.length > 0 && wanted.every((value) => given.some((other) => equals(other, value)));
}
