import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSchool } from '../../../api/identity/demoSchool.ts';
import { openStore } from '../../../api/store/index.ts';
import type { Asking } from './load.ts';
import { problemOf } from './problems.ts';
import { type Server, serve } from './processes.ts';

/** Students in a class. */
const CLASS = 20;
const NAMES = ['Ida', 'Viggo', 'Frida', 'Malthe', 'Asta', 'Storm', 'Nanna', 'Bertram', 'Liva', 'Anker'];
const MESSAGE = 'jeg forstår det ikke';

const json = { 'content-type': 'application/json' };

/** The product with as many students as a load wants, each with a conversation about an equation of their own. */
export interface Product extends Server {
  /** What student number `n` sends for one turn. Each call is a turn of its own. */
  ask(n: number): Asking;
}

/**
 * Starts the real server as anybody would: demo sign-in, the example school's policy, the guard, budgets, and SQLite in a
 * file. Only the limits of turns a minute are out of the way. Signing in and starting conversations come before what is measured.
 */
export async function serveProduct(model: string, students: number): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-bench-'));
  const path = join(folder, 'bench.db');
  await enrol(path, students);
  const server = await serve(new URL('../../../api/server.ts', import.meta.url), {
    DATABASE_URL: `sqlite:${path}`,
    OPENAI_BASE_URL: model,
    OPENAI_API_KEY: 'bench',
    OPENAI_MODEL: 'mock',
    TURNS_PER_STUDENT: '1000000',
    TURNS_PER_CLASS: '1000000',
  });
  const lessons: { cookie: string; id: string }[] = [];
  for (let n = 0; n < students; n++) lessons.push(await beginLesson(server.url, n));
  let turns = 0;
  return {
    ...server,
    ask(n) {
      const { cookie, id } = lessons[n] ?? { cookie: '', id: '' };
      return {
        url: `${server.url}/api/conversations/${id}/turns`,
        headers: { cookie },
        body: { text: MESSAGE, clientTurnId: `bench-turn-${turns++}` },
      };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const userOf = (n: number): string => `bench-${n}`;

/** Puts the students into the demo school, in classes of their own. */
async function enrol(path: string, students: number): Promise<void> {
  const opened = await openStore({ kind: 'sqlite', path });
  if (!opened.ok) throw new Error(opened.message);
  const classes = Array.from({ length: Math.ceil(students / CLASS) }, (_, i) => ({
    id: `bench-class-${i}`,
    // The demo school has an 8.c of its own.
    name: `8.${String.fromCharCode(100 + i)}`,
  }));
  const people = Array.from({ length: students }, (_, n) => ({
    id: userOf(n),
    name: NAMES[n % NAMES.length] ?? '',
    role: 'student' as const,
    grade: 8,
    classIds: [`bench-class-${Math.floor(n / CLASS)}`],
  }));
  await opened.store.people.importSchool({ ...demoSchool, classes, people }, 'da');
  await opened.store.close();
}

async function beginLesson(url: string, n: number): Promise<{ cookie: string; id: string }> {
  const signedIn = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ user: userOf(n) }),
  });
  await signedIn.text();
  const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const started = await fetch(`${url}/api/conversations`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ problem: { text: problemOf(n).text } }),
  });
  const { id } = await started.json();
  if (typeof id !== 'string') throw new Error(`No lesson for student ${n}: ${started.status}`);
  return { cookie, id };
}
