/**
 * `npm run dev`: the pages at http://localhost:3978 with hot reload, and the API behind the same address, restarted by
 * Node whenever one of its files changes.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import config from './vite.config.ts';

const port = Number(process.env.PORT ?? 3978);
const apiPort = port + 1;
const address = `http://localhost:${port}`;

const api = spawn(process.execPath, ['--watch', '--import', './node-version.mjs', 'api/server.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, PORT: String(apiPort), PUBLIC_URL: process.env.PUBLIC_URL ?? address },
});
const target = `http://127.0.0.1:${apiPort}`;
const pages = await createServer({
  ...config,
  server: {
    port,
    strictPort: true,
    proxy: { '/api': target, '/auth-start': target, '/healthz': target, '/readyz': target, '/metrics': target },
  },
});
await pages.listen();
console.log(`Ledetråd: ${address} (API on ${apiPort})`);

const stop = () => {
  api.kill('SIGTERM');
  void pages.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
api.once('exit', (code) => {
  void pages.close().then(() => process.exit(code ?? 0));
});
