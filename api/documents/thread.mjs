// Where the thread begins in which a document is read, in plain JavaScript: with compiled code kept from an earlier start,
// as the server's own is, nothing of it has to be made from TypeScript anew.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

if (workerData.compiled !== undefined) enableCompileCache(workerData.compiled);
await import('./thread.ts');
flushCompileCache();
