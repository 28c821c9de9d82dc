/** The thread in which a document is read, so that one that is built to break its reader breaks only this. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentLimits } from './limits.ts';
import { parseDocument } from './parse.ts';

/** What the thread is started with. `bytes` belongs to it. */
export interface ThreadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: DocumentLimits;
}

const task: ThreadTask = workerData;
parentPort?.postMessage(await parseDocument(task.name, task.bytes, task.limits));
