/** A process of its own for tests that kill it: the real server, but for a tutor that takes its time between sentences. */
import { flushCompileCache } from 'node:module';
import { openApplication } from '../../api/app.ts';
import { readConfig } from '../../api/config.ts';
import { aFakeTutor } from './fakeTutor.ts';

const pauseMs = Number(process.env.PAUSE_MS ?? 1);
const read = readConfig(process.env);
if (!read.ok) throw new Error(read.problems.join('\n'));
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs));
const opened = await openApplication(read.config, aFakeTutor({ sentences: 6, pause }));
if (!opened.ok) throw new Error(opened.problems.join('\n'));
process.on('SIGTERM', () => void opened.application.close().then(() => process.exit(0)));
const port = await opened.application.listen();
flushCompileCache();
console.log(`listening on ${port}`);
