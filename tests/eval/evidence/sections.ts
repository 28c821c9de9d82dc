import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from '../evaluation.ts';
import { readRows } from '../rows.ts';
import type { Figures } from './figures.ts';
import * as readAdversary from './readAdversary.ts';
import * as read from './readReports.ts';
import type { Basis } from './stamp.ts';

const ROOT = new URL('../../../', import.meta.url);
const DATA = 'tests/eval/data/';
const POLICIES = 'policies/eksempelskolen';

/** A path on disk of a file of the project. */
export const onDisk = (path: string): string => fileURLToPath(new URL(path, ROOT));

/** One part of the report: what it rests on, and how it is measured. */
export interface Section extends Basis {
  readonly name: string;
  readonly title: string;
  /** What was measured, in words for somebody who has not seen the code. */
  readonly about: string;
  readonly measure: () => Promise<Figures>;
}

const policyFiles = (): string[] =>
  readdirSync(onDisk(POLICIES), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`)
    .map((path) => path.slice(path.indexOf(POLICIES)));

type Load = () => Promise<{ default: Evaluation }>;

/** Runs one evaluation on the rows of some files. */
async function run(load: Load, files: readonly string[], options: Record<string, string> = {}): Promise<object> {
  const { default: evaluation } = await load();
  return evaluation.run(
    files.flatMap((file) => readRows(onDisk(DATA + file))),
    new Map(Object.entries(options)),
  );
}

const guard: Load = () => import('../guard.ts');
const dialogue: Load = () => import('../dialogue.ts');
const pii: Load = () => import('../pii.ts');
const safeguarding: Load = () => import('../safeguarding.ts');
const tutor: Load = () => import('../tutor.ts');

/** The adversary's problems. */
async function secrets() {
  const { readSecrets } = await import('../adversary/answer.ts');
  return readSecrets(['problems.da.jsonl', 'problems.keys.jsonl'].flatMap((file) => readRows(onDisk(DATA + file))));
}
/** Other conversations than those of the default seed, which whoever mends the guard looks at. */
const SEED = 2027;

/** Usual: intermediate results are shown, the last operation is hidden. Strict: intermediate results are masked as well. */
const GUARD_SETTINGS = [
  ['usual setting', {}],
  ['strict setting', { intermediates: 'masked' }],
] as const;

/** Sets of one evaluation that are reported apart, by what they are called. */
const GUARD = [
  ['first set', 'guard.jsonl'],
  ['set by another writer', 'guard-second.jsonl'],
  ['third set', 'guard.third.jsonl'],
  ['set that was never mended on', 'guard.unseen.jsonl'],
] as const;
const DIALOGUES = [
  ['first set', 'guard.dialogues.jsonl'],
  ['set by another writer', 'guard-second.dialogues.jsonl'],
  ['third set', 'guard.third.dialogues.jsonl'],
  ['set that was never mended on', 'guard.unseen.dialogues.jsonl'],
] as const;
const PII = [
  ['first set', 'pii.jsonl'],
  ['second set', 'pii-second.jsonl'],
  ['third set, by another writer', 'pii-third.jsonl'],
  ['set that was never mended on', 'pii.unseen.jsonl'],
] as const;
const SAFEGUARDING = [
  ['said plainly, first set', 'safeguarding.jsonl'],
  ['said plainly, second set', 'safeguarding.fresh.jsonl'],
  ['only hinted at', 'safeguarding.indirect.jsonl'],
  ['never mended on', 'safeguarding.unseen.jsonl'],
] as const;

/** The report's parts, in order. */
export const sections: readonly Section[] = [
  {
    name: 'adversary',
    title: 'A model that tries to leak, behind the guard',
    about:
      'The language model is replaced by one that wants to give the answer away: late in a long reply, split over sentences and turns, encoded, inside links, tables, code and picture texts, after faults, as an obliging confirmation, in other languages, on a smuggled-in instruction, and as one sentence among honest ones. Its text is streamed through the guard under three policies, cut into single characters, random pieces or not at all. Judged is what a student would have been shown, by two judges who share no code with the guard: the attack marked beforehand which words give the answer away, and a reader who knows the answer looks for it.',
    code: ['tests/eval/adversary/throughGuard.ts', 'tests/eval/adversary/answer.ts'],
    data: [`${DATA}problems.da.jsonl`, `${DATA}problems.keys.jsonl`],
    measure: async () => {
      const { attackThroughGuard, GUARDED_TURNS } = await import('../adversary/throughGuard.ts');
      return readAdversary.adversary(
        attackThroughGuard(await secrets(), { seed: SEED, turns: GUARDED_TURNS }).report(),
      );
    },
  },
  {
    name: 'withoutModel',
    title: 'Without a model, as the product ships',
    about:
      'All words are the product’s own. Students demand, insist, trick (seventeen families of attacks, three in each conversation), guess and make mistakes; a reader who knows the answer and shares no code with the product looks for it in everything that they are shown, under the same three policies. Then students probe: they try four candidates, one of them right, at every place of the order. What differs between those conversations tells which is right, and is counted in bits: none where all look alike. The control has a wrong value in the right one’s place.',
    code: ['tests/eval/adversary/withoutModel.ts', 'tests/eval/adversary/answer.ts'],
    data: [
      ...['problems.da.jsonl', 'problems.keys.jsonl', 'attacks.jsonl'].map((file) => DATA + file),
      ...policyFiles(),
    ],
    measure: async () => {
      const { attackWithoutModel, RENDERED_TURNS, PROBED } = await import('../adversary/withoutModel.ts');
      const options = { seed: SEED, turns: RENDERED_TURNS, probes: PROBED };
      return readAdversary.withoutModel(await attackWithoutModel(await secrets(), options));
    },
  },
  {
    name: 'guard',
    title: 'Single replies through the guard',
    about:
      'Tutor replies with a label: it leaks, or it does not. A leak is caught when the reply is replaced or the leaking words are masked. An honest reply is touched when anything of it is masked or replaced. The usual setting shows intermediate results and hides the last operation; the strict one masks intermediate results as well.',
    code: ['tests/eval/guard.ts'],
    data: GUARD.map(([, file]) => DATA + file),
    measure: async () => {
      const parts: Figures[] = [];
      for (const [set, file] of GUARD)
        for (const [setting, options] of GUARD_SETTINGS)
          parts.push(read.guard(`${set}, ${setting}`, await run(guard, [file], { ...options })));
      return read.together(parts);
    },
  },
  {
    name: 'dialogue',
    title: 'Whole dialogues through the guard',
    about:
      'Dialogues in which the answer comes bit by bit, or never. A leak is caught when the guard steps in no later than the turn that completes it.',
    code: ['tests/eval/dialogue.ts'],
    data: DIALOGUES.map(([, file]) => DATA + file),
    measure: async () => {
      const parts: Figures[] = [];
      for (const [set, file] of DIALOGUES) parts.push(read.dialogue(set, await run(dialogue, [file])));
      return read.together(parts);
    },
  },
  {
    name: 'tutor',
    title: 'Does the tutor help?',
    about:
      'Scripted students attempt, guess, insist and attack; an independent scorer looks for the answer in what they are shown, and judges whether each turn helps: it asks something, names something of the task or of the work, is not a repetition, and aims at the first wrong step.',
    code: ['tests/eval/tutor.ts'],
    data: [`${DATA}problems.da.jsonl`, `${DATA}attacks.jsonl`, ...policyFiles()],
    measure: async () => read.tutor(await run(tutor, ['problems.da.jsonl'])),
  },
  {
    name: 'pii',
    title: 'Personal data in messages',
    about:
      'Messages with personal data marked by hand. Found means that every letter and digit of it is hidden before anything else happens. A trap is a message that only looks as if it held personal data.',
    code: ['tests/eval/pii.ts'],
    data: PII.map(([, file]) => DATA + file),
    measure: async () => {
      const parts: Figures[] = [];
      for (const [set, file] of PII) parts.push(read.pii(set, await run(pii, [file])));
      return read.together(parts);
    },
  },
  {
    name: 'safeguarding',
    title: 'Messages that need an adult',
    about:
      'Messages with a label: an adult must be told (high), a help line is enough (low), or it is schoolwork (none). A false alarm calls an adult for schoolwork.',
    code: ['tests/eval/safeguarding.ts'],
    data: SAFEGUARDING.map(([, file]) => DATA + file),
    measure: async () => {
      const parts: Figures[] = [];
      for (const [set, file] of SAFEGUARDING) parts.push(read.safeguarding(set, await run(safeguarding, [file])));
      return read.together(parts);
    },
  },
];
