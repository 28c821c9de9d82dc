import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { DocumentOutcome, type DocumentRefusal } from '../contract/document.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts';
import type { ThreadTask } from './thread.ts';

/** A file as it came: nothing about it is believed. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReadDocument = (file: SentFile) => Promise<DocumentOutcome>;

/** How often a thread's memory is looked at, in milliseconds. */
const LOOK_EVERY = 5;
const MEGABYTE = 1024 * 1024;
/** The heap of a thread, in MB; a thread that needs more is ended by V8 itself. */
const HEAP = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 2, stackSizeMb: 4 };

/**
 * Makes a function that reads documents, each in a thread of its own that is ended when it takes too long or too much
 * memory, so many at once and no more. The function never rejects.
 *
 *     const readDocument = documentReader();
 *     const outcome = await readDocument({ name: 'vikinger.docx', bytes });
 *     if (outcome.ok) use(outcome.text, outcome.notes); else say(outcome.reason);
 */
export function documentReader(limits: DocumentLimits = DOCUMENT_LIMITS): ReadDocument {
  let reading = 0;
  const waiting: (() => void)[] = [];

  return async ({ name, bytes }) => {
    if (bytes.byteLength > limits.bytes) return refusal('tooLarge');
    if (bytes.byteLength === 0) return refusal('empty');
    if (reading >= limits.atOnce) {
      if (waiting.length >= limits.waiting) return refusal('busy');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else reading++;
    try {
      return await readInThread({ name, bytes: Uint8Array.from(bytes), limits });
    } finally {
      // The place goes to the next that waits, or is given up.
      const next = waiting.shift();
      if (next === undefined) reading--;
      else next();
    }
  };
}

const refusal = (reason: DocumentRefusal): DocumentOutcome => ({ ok: false, reason });

function readInThread(task: ThreadTask): Promise<DocumentOutcome> {
  const { promise, resolve } = Promise.withResolvers<DocumentOutcome>();
  const most = task.limits.megabytes * MEGABYTE + task.bytes.byteLength;
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: { ...task, compiled: getCompileCacheDir() },
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: HEAP,
    env: {},
    execArgv: [],
    // Parsers warn on the console about files that are not quite right.
    stdout: true,
    stderr: true,
  });
  const end = (outcome: DocumentOutcome) => {
    clearTimeout(tooSlow);
    clearInterval(look);
    thread.removeAllListeners();
    // Terminating may still raise the error that we are done with.
    thread.on('error', () => {});
    void thread.terminate().then(() => resolve(outcome));
  };
  const tooSlow = setTimeout(() => end(refusal('tooSlow')), task.limits.milliseconds);
  const look = setInterval(async () => {
    const heap = await thread.getHeapStatistics().catch(() => null);
    if (heap === null) return;
    const held = heap.used_heap_size + heap.external_memory;
    if (held > most) end(refusal('tooMuchMemory'));
  }, LOOK_EVERY);
  thread.once('message', (message: unknown) => {
    const read = DocumentOutcome.safeParse(message);
    end(read.success ? read.data : refusal('damaged'));
  });
  thread.once('error', (error) =>
    end(refusal('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchMemory' : 'damaged')),
  );
  thread.once('exit', () => end(refusal('damaged')));
  return promise;
}
