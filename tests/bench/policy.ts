import { fileURLToPath } from 'node:url';
import { AiLevel, type PolicyRequest, Role, Situation, Subject, Task } from '../../api/contract/policy.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { decideByTheBook } from '../policy/reference.ts';

/** The effect that Eksempelskolen's files give, written as one closure by hand: the floor that no policy engine goes under. */
function byHand({ role, grade, task, situation, aiLevel, at, className }: PolicyRequest): 'allow' | 'deny' {
  if (situation === 'exam' || situation === 'preparation' || situation === 'mockExam' || situation === 'test')
    return 'deny';
  if (role === 'teacher')
    return task === 'lessonPlan' || task === 'differentiation' || task === 'feedbackDraft' ? 'allow' : 'deny';
  if (role !== 'student' || grade === undefined || grade < 4 || aiLevel === 'red' || className === '3.b') return 'deny';
  if (task !== 'hint' && task !== 'explain' && task !== 'structure' && task !== 'language') return 'deny';
  if (className === '8.c') {
    const time = at.getTime();
    for (const start of examDays) if (time >= start && time < start + 6 * 3_600_000) return 'deny';
  }
  return 'allow';
}
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

/** `npm run bench -- policy`: a decision beside a closure written by hand and beside an interpreter of the same files. */
export default function bench(): void {
  const loaded = loadPolicies(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)));
  if (!loaded.ok) throw new Error('policies/eksempelskolen does not hold');
  const { policies, files } = loaded;
  const requests = someRequests();
  const agree = requests.filter((request) => {
    const { effect } = decide(policies, request);
    return effect === byHand(request) && effect === decideByTheBook(files, request).effect;
  }).length;
  const allowed = requests.filter((request) => decide(policies, request).effect === 'allow').length;
  console.log(`  ${requests.length} requests (${allowed} allowed), ${agree} answered alike by all three`);

  const floor = nanoseconds(requests, 200, byHand);
  const rows: [string, number][] = [
    ['closure by hand (effect only)', floor],
    ['decide (rule, clause, obligations, aids)', nanoseconds(requests, 50, (request) => decide(policies, request))],
    ['interpreter of the same files', nanoseconds(requests, 2, (request) => decideByTheBook(files, request))],
  ];
  for (const [name, ns] of rows)
    console.log(
      `  ${name.padEnd(42)} ${ns.toFixed(0).padStart(7)} ns/decision ${(ns / floor).toFixed(0).padStart(6)} x`,
    );
}
