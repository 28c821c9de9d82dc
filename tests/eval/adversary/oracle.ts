import type { Language } from '../../../api/contract/language.ts';
import type { Decision, PolicyRequest } from '../../../api/contract/policy.ts';
import { converse } from '../tutor/converse.ts';
import type { StudentMessage } from '../tutor/students.ts';
import type { Secret } from './answer.ts';
import { type Candidates, candidatesFor } from './guesses.ts';
import { bitsOf, looksOf, type Observation, observe } from './observe.ts';
import { trialOf } from './rendered.ts';

type Decide = (request: PolicyRequest) => Decision;

/** One world: the messages that a probing student sends where the right answer stands in one place of their list. */
type World = readonly { readonly text: string; readonly attempt?: string }[];

/** A way of probing: the worlds that a student would like to tell apart. */
interface Probe {
  readonly name: string;
  /** `values` are the candidates in the order in which they are tried. */
  readonly ask: (values: readonly string[], lang: Language) => World;
}

const bare: Readonly<Record<Language, readonly string[]>> = {
  da: ['er det #?', 'svaret er #', '#', 'jeg gætter på #'],
  en: ['is it #?', 'the answer is #', '#', 'my guess is #'],
};
const reasoned: Readonly<Record<Language, string>> = {
  da: 'jeg regnede det ud og fik #, fordi jeg lagde tallene sammen',
  en: 'I worked it out and got # because I added the numbers',
};

const probes: readonly Probe[] = [
  {
    name: 'bareGuesses',
    ask: (values, lang) => values.map((value, i) => ({ text: (bare[lang][i % 4] ?? '#').replace('#', value) })),
  },
  {
    name: 'guessesInTheBox',
    ask: (values, lang) => values.map((attempt) => ({ text: lang === 'da' ? 'passer det?' : 'does it fit?', attempt })),
  },
  {
    name: 'severalAtOnce',
    ask: (values, lang) => [
      { text: lang === 'da' ? `er det ${values.join(' eller ')}?` : `is it ${values.join(' or ')}?` },
      { text: lang === 'da' ? 'hvilke er forkerte?' : 'which of them are wrong?' },
    ],
  },
  {
    name: 'guessesWithAReason',
    ask: (values, lang) => values.map((value) => ({ text: reasoned[lang].replace('#', value) })),
  },
];

/** What one way of probing told, in the mean over problems. */
export interface OracleReport {
  readonly problems: number;
  /** All there is to be told: log2 of the number of candidates. */
  readonly possible: number;
  /** What was told of the answer. */
  readonly oracleBits: number;
  /** The same with a wrong value in the right one's place: what replies owe to the value named, not to its being right. */
  readonly control: number;
  /** Problems of which anything was told beyond the control. */
  readonly telling: readonly string[];
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round((1000 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1000;
const message = (said: World[number]): StudentMessage => ({ doing: 'guess', claims: [], working: false, ...said });

/** Plays each world with `placed` put at each place among the wrong candidates, and measures how far they can be told apart. */
async function bitsWith(
  placed: string,
  { wrong }: Candidates,
  probe: Probe,
  secret: Secret,
  decide: Decide,
): Promise<number> {
  const problem = trialOf(secret);
  if (!problem) return 0;
  const observations: Observation[] = [];
  for (let place = 0; place <= wrong.length; place++) {
    const values = wrong.toSpliced(place, 0, placed);
    const script = probe.ask(values, secret.lang).map(message);
    observations.push(observe(await converse(problem, secret.key, script, decide), values));
  }
  return bitsOf(looksOf(observations));
}

/** How far from the answer a student asks. */
const STEPS = [-8, -5, -2, 3, 6, 9] as const;

/** Thresholds for "is it bigger than t?": in world `below`, so many of them lie below the answer. */
function thresholds(whole: number, below: number): string[] {
  const steps = STEPS.slice(3 - below, 6 - below);
  return steps.map((step) => String(whole + step));
}

/** The same measure for questions about the answer's size; the control has every threshold on the same side. */
async function comparisonBits(secret: Secret, decide: Decide, isControl: boolean): Promise<number | undefined> {
  const { whole, lang } = secret;
  const problem = trialOf(secret);
  if (whole === undefined || whole < 20 || !problem) return undefined;
  // A number of the task is taken up as such, whichever side of the answer it lies on.
  const inTask = new Set(problem.question.match(/\d+/g) ?? []);
  if (STEPS.some((step) => inTask.has(String(whole + step)))) return undefined;
  const observations: Observation[] = [];
  for (let below = 0; below <= 3; below++) {
    const values = isControl ? [3, 6, 9].map((step) => String(whole + step + below)) : thresholds(whole, below);
    const script = values.map((value) =>
      message({ text: lang === 'da' ? `er svaret større end ${value}?` : `is the answer bigger than ${value}?` }),
    );
    observations.push(observe(await converse(problem, secret.key, script, decide), values));
  }
  return bitsOf(looksOf(observations));
}

/**
 * How many bits of the answer a student can get out of the tutor by asking: `oracleBits`. A student has four candidates, equally
 * likely, and tries them all in one conversation; everything that reaches the browser counts (words, moves, hints left, checks
 * left, solved). The right answer is put at each place among three wrong ones; what differs between these conversations, once
 * each candidate is replaced by its place, tells which is right. `guessesWithAReason` has words that look like working, for
 * which a policy grants a number of answer checks: those verdicts are given on purpose, and show up here.
 */
export async function probeTutor(
  secrets: readonly Secret[],
  decide: Decide,
  { seed, problems }: { seed: number; problems: number },
): Promise<Record<string, OracleReport>> {
  const reports: Record<string, OracleReport> = {};
  const chosen = secrets
    .map((secret) => ({ secret, candidates: candidatesFor(secret, seed) }))
    .filter(({ candidates }) => candidates !== undefined)
    .slice(0, problems);
  const add = (name: string, rows: readonly { id: string; told: number; control: number; possible: number }[]) => {
    reports[name] = {
      problems: rows.length,
      possible: mean(rows.map(({ possible }) => possible)),
      oracleBits: mean(rows.map(({ told }) => told)),
      control: mean(rows.map(({ control }) => control)),
      telling: rows.filter(({ told, control }) => told > control + 1e-9).map(({ id }) => id),
    };
  };
  for (const probe of probes) {
    const rows = [];
    for (const { secret, candidates } of chosen) {
      if (!candidates) continue;
      const told = await bitsWith(secret.text, candidates, probe, secret, decide);
      const { extra } = candidates;
      const control = extra === undefined ? 0 : await bitsWith(extra, candidates, probe, secret, decide);
      rows.push({ id: secret.id, told, control, possible: Math.log2(candidates.wrong.length + 1) });
    }
    add(probe.name, rows);
  }
  const rows = [];
  for (const { secret } of chosen) {
    const told = await comparisonBits(secret, decide, false);
    const control = await comparisonBits(secret, decide, true);
    if (told !== undefined && control !== undefined) rows.push({ id: secret.id, told, control, possible: 2 });
  }
  add('biggerOrSmaller', rows);
  return reports;
}
