/** A process of its own with the real tutor, which logs all that it logs. */
import { openApplication } from '../../api/app.ts';
import { readConfig } from '../../api/config.ts';
import { tutor } from '../../api/productTutor.ts';

const read = readConfig(process.env);
if (!read.ok) throw new Error(read.problems.join('\n'));
const opened = await openApplication(read.config, tutor);
if (!opened.ok) throw new Error(opened.problems.join('\n'));
process.on('SIGTERM', () => void opened.application.close().then(() => process.exit(0)));
console.log(`listening on ${await opened.application.listen()}`);
