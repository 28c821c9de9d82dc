import { readFileSync } from 'node:fs';

/** Clock ticks a second in /proc (USER_HZ is 100 on every Linux that Node runs on). */
const HZ = 100;
const PAGE = 4096;

/** CPU time in ms that a process has used so far, all threads, user and system; NaN where there is no /proc. */
function cpuOf(pid: number): number {
  try {
    // The name may hold spaces; what follows it does not. Fields 14 and 15 are utime and stime.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / HZ;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process in kB. */
function rssOf(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** CPU time in ms that the whole machine has used in programs, and that its host took away. */
function machine(): { used: number; stolen: number } {
  try {
    const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '';
    const [user = 0, nice = 0, system = 0, , , , , steal = 0] = line.trim().split(/\s+/).slice(1).map(Number);
    return { used: ((user + nice + system) * 1000) / HZ, stolen: (steal * 1000) / HZ };
  } catch {
    return { used: Number.NaN, stolen: Number.NaN };
  }
}

/** What a stretch of time cost. */
export interface Cost {
  /** CPU in ms of the process that is measured. */
  readonly cpu: number;
  /** Most resident memory in kB above that at the start. */
  readonly growth: number;
  /** Other programs' CPU and what the host took, each in percent of one core's time. */
  readonly others: number;
  readonly stolen: number;
}

/** Watches process `pid` from now on; `own` are all processes of the bench. Call what it gives to end. */
export function watch(pid: number, own: readonly number[]): () => Cost {
  const began = performance.now();
  const before = { cpu: cpuOf(pid), rss: rssOf(pid), own: sum(own), ...machine() };
  let most = before.rss;
  const timer = setInterval(() => {
    most = Math.max(most, rssOf(pid));
  }, 100);
  return () => {
    clearInterval(timer);
    const wall = performance.now() - began;
    const after = { own: sum(own), ...machine() };
    const others = after.used - before.used - (after.own - before.own);
    return {
      cpu: cpuOf(pid) - before.cpu,
      growth: most - before.rss,
      others: (Math.max(0, others) / wall) * 100,
      stolen: ((after.stolen - before.stolen) / wall) * 100,
    };
  };
}

const sum = (pids: readonly number[]): number => pids.reduce((total, pid) => total + cpuOf(pid), 0);
