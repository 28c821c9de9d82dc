/** How long from starting the process to listening, and how much memory it takes idle, beside a bare Express server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RUNS = 5;
const IDLE_MS = 1_000;
const HELLO = `import express from 'express';
const server = express().get('/', (_, response) => void response.send('hello')).listen(0, '127.0.0.1', () => console.log('listening on ' + server.address().port));`;

interface Start {
  readonly ms: number;
  /** Resident set size after a second of doing nothing, in MB. */
  readonly rss: number;
}

function launch(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: '', PORT: '0', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' },
  });
}

/** Linux tells another process's memory in /proc; elsewhere it is not printed. */
function rssOf(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1024 / 1024;
  } catch {
    return Number.NaN;
  }
}

async function start(args: readonly string[]): Promise<Start> {
  const began = performance.now();
  const child = launch(args);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const rss = rssOf(child.pid);
  child.kill('SIGKILL');
  return { ms, rss };
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export default async function bench(): Promise<void> {
  const kinds = {
    'bare express': ['--input-type=module', '-e', HELLO],
    ledetråd: ['--import', './node-version.mjs', 'api/server.ts'],
  };
  for (const args of Object.values(kinds)) await start(args);
  for (const [name, args] of Object.entries(kinds)) {
    const starts: Start[] = [];
    for (let run = 0; run < RUNS; run++) starts.push(await start(args));
    const ms = median(starts.map((s) => s.ms));
    const rss = median(starts.map((s) => s.rss));
    console.log(`  ${name.padEnd(14)} listening after ${ms.toFixed(0)} ms   idle ${rss.toFixed(0)} MB`);
  }
  console.log('  goals: 2000 ms, 150 MB');
}
