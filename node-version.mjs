// Loaded before anything else (`node --import`), in plain JavaScript that any Node since 12 can read, so that an old one
// can still say what is wrong.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const needed = 24;
const running = Number(process.versions.node.split('.')[0]);
if (running < needed) {
  console.error(
    `Ledetråd needs Node ${needed} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'On x64 Linux and Windows and on arm64 Linux, `npm ci` brings a Node 24 that the npm scripts use: run `npm ci` again\n' +
      'without --omit=optional. On other machines install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

// Compiled code is kept between starts; the second start takes about half the time.
module.enableCompileCache(fileURLToPath(new URL('./node_modules/.cache/ledetraad', import.meta.url)));
