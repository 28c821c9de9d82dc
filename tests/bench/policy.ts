import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AiLevel, type PolicyRequest, Role, Situation, Subject, Task } from '../../api/contract/policy.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { CedarPolicies, cedarSays } from '../policy/cedar.ts';
import { decideByTheBook } from '../policy/reference.ts';

/** The effect that Eksempelskolen's files give, written as one closure by hand: the floor that no policy engine goes under. */
function byHand({ role, grade, task, situation, aiLevel, at, className }: PolicyRequest): 'allow' | 'deny' {
  if (situation === 'exam' || situation === 'preparation' || situation === 'mockExam' || situation === 'test')
    return 'deny';
  if (role === 'teacher') return drafts.has(task) ? 'allow' : 'deny';
  if (role !== 'student' || grade === undefined || grade < 4 || aiLevel === 'red' || className === '3.b') return 'deny';
  if (task !== 'hint' && task !== 'explain' && task !== 'structure' && task !== 'language') return 'deny';
  if (className === '8.c') {
    const time = at.getTime();
    for (const start of examDays) if (time >= start && time < start + 6 * 3_600_000) return 'deny';
  }
  return 'allow';
}
const drafts = new Set<Task>(['lessonPlan', 'differentiation', 'exercises', 'feedbackDraft', 'criteria', 'aiLiteracy']);
const examDays = [31, 32, 33, 34, 35].map((day) => Date.UTC(2027, 4, day, 6));

/** The same 4,096 requests each time, spread over every word and the weeks around the exam week. */
function someRequests(): PolicyRequest[] {
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const among = <T extends string>(words: readonly T[]): T => {
    const word = words[below(words.length)];
    if (word === undefined) throw new Error('no words to choose among');
    return word;
  };
  return Array.from({ length: 4_096 }, () => ({
    role: among(['student', 'student', 'student', ...Role.options]),
    grade: below(11),
    task: among(['hint', 'explain', ...Task.options]),
    situation: among(['homework', 'lesson', 'lesson', ...Situation.options]),
    aiLevel: among(AiLevel.options),
    subject: below(4) === 0 ? undefined : among(Subject.options),
    className: below(5) === 0 ? undefined : among(['3.b', '5.a', '8.c', '6.b']),
    at: new Date(Date.UTC(2027, 4, 25) + below(14 * 24) * 3_600_000),
  }));
}

/** Nanoseconds of CPU a call, as the median of nine rounds over all requests. */
function nanoseconds(
  requests: readonly PolicyRequest[],
  times: number,
  call: (request: PolicyRequest) => unknown,
): number {
  let kept: unknown;
  const rounds = Array.from({ length: 9 }, () => {
    const started = process.threadCpuUsage();
    for (let round = 0; round < times; round++) for (const request of requests) kept = call(request);
    const { user, system } = process.threadCpuUsage(started);
    return ((user + system) * 1_000) / (times * requests.length);
  });
  if (kept === undefined) throw new Error('nothing was decided');
  return rounds.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** A folder of `count` class files with so many rules each, under a school. */
function manyFiles(count: number, rulesEach: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'ledetraad-policies-'));
  mkdirSync(join(dir, 'klasser'));
  const clause = 'clause: { da: Du får hints og spørgsmål., en: You get hints and questions. }';
  const rule = (id: string, when: string) =>
    `  - { id: ${id}, when: ${when}, allow: { finalAnswer: never, maxHint: 3 }, ${clause} }\n`;
  const file = (head: string, rules: string) => `schema: policy/1\n${head}\nrules:\n${rules}`;
  writeFileSync(join(dir, 'skole.yaml'), file('layer: school\nname: Skolen', rule('open', '{}')));
  for (let at = 1; at < count; at++) {
    const rules = Array.from({ length: rulesEach }, (_, n) => rule(`r${n}`, `{ role: student, grade: [${n}, ${n}] }`));
    writeFileSync(
      join(dir, 'klasser', `${at}.yaml`),
      file(`layer: class\nname: Klasse ${at}\nclassName: k${at}`, rules.join('')),
    );
  }
  return dir;
}

/** `npm run bench -- policy`: a decision beside a closure written by hand beside an interpreter of the same files and
 * beside Cedar; a log of a million requests; and reading 500 files. */
export default function bench(): void {
  const loaded = loadPolicies(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)));
  if (!loaded.ok) throw new Error('policies/eksempelskolen does not hold');
  const { policies, files } = loaded;
  const cedar = new CedarPolicies('bench', files);
  const requests = someRequests();
  const agree = requests.filter((request) => {
    const { effect } = decide(policies, request);
    return (
      effect === byHand(request) &&
      effect === decideByTheBook(files, request).effect &&
      effect === cedarSays(cedar.ask(request))
    );
  }).length;
  const allowed = requests.filter((request) => decide(policies, request).effect === 'allow').length;
  console.log(`  ${requests.length} requests (${allowed} allowed), ${agree} answered alike by all four`);

  const prepared = new Map(requests.map((request) => [request, cedar.ask(request)]));
  const byCedar = (request: PolicyRequest) => {
    const call = prepared.get(request);
    return call && cedarSays(call);
  };
  const floor = nanoseconds(requests, 200, byHand);
  const rows: [string, number][] = [
    ['closure by hand (effect only)', floor],
    ['decide (rule, clause, obligations, aids)', nanoseconds(requests, 50, (request) => decide(policies, request))],
    ['Cedar, set and requests prepared (effect only)', nanoseconds(requests.slice(0, 256), 1, byCedar)],
    ['interpreter of the same files', nanoseconds(requests, 2, (request) => decideByTheBook(files, request))],
  ];
  for (const [name, ns] of rows)
    console.log(
      `  ${name.padEnd(48)} ${ns.toFixed(0).padStart(7)} ns/decision ${(ns / floor).toFixed(0).padStart(6)} x`,
    );

  const log = Array.from({ length: 1_000_000 }, (_, at) => ({
    ...(requests[at % requests.length] as PolicyRequest),
    at: new Date(Date.UTC(2027, 4, 25) + at * 1_209),
  }));
  const replayed = performance.now();
  let denied = 0;
  for (const request of log) if (decide(policies, request).effect === 'deny') denied++;
  console.log(
    `  replay of ${log.length} requests over two weeks      ${(performance.now() - replayed).toFixed(0).padStart(7)} ms (${denied} denied)`,
  );

  // What a class has today, and what it might come to have.
  for (const rules of [2, 10]) timeLoading(500, rules);
}

function timeLoading(count: number, rules: number): void {
  const dir = manyFiles(count, rules);
  try {
    const started = performance.now();
    const many = loadPolicies(dir);
    if (!many.ok) throw new Error(many.problems[0]?.message.en);
    const ms = (performance.now() - started).toFixed(0);
    console.log(`  loading ${many.files.length} files of ${String(rules).padStart(2)} rules ${ms.padStart(27)} ms`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
