import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Turn = z.object({ tutorUtterance: z.string(), label: z.string() });
const Message = z.object({ text: z.string(), severity: z.string() });
const Problem = z.object({ question: z.string() });

function rows<T>(name: string, schema: z.ZodType<T>): T[] {
  return readFileSync(new URL(`../eval/data/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** What tutors and students ordinarily write, in Danish and English and each piece once: no cache can help. */
export function ordinaryText(): string {
  const turns = rows('guard.jsonl', Turn).flatMap((row) => (row.label === 'leaks' ? [] : row.tutorUtterance));
  const messages = rows('safeguarding.jsonl', Message).flatMap((row) => (row.severity === 'none' ? row.text : []));
  const problems = rows('problems.da.jsonl', Problem).map((row) => row.question);
  return [...turns, ...messages, ...problems].join(' ');
}

/** Microseconds of CPU time per kB of a text: the median of the warm rounds. */
export async function perKilobyte(text: string, run: () => unknown, rounds = 60): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = process.cpuUsage();
    await run();
    const used = process.cpuUsage(started);
    times.push(used.user + used.system);
  }
  const warm = times.slice(Math.floor(rounds / 2)).sort((a, b) => a - b);
  return (warm[Math.floor(warm.length / 2)] ?? 0) / (Buffer.byteLength(text) / 1024);
}
