import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';

const NOT_BUILT = 'The pages are not built yet: run "npm run build".\n';

/**
 * The built pages in `dir`. Files under `assets/` carry their hash in the name and are kept forever; the page itself is
 * asked for anew each time. Any other address that a browser opens gets the page, which finds its own way.
 */
export function pages(dir: string): RequestHandler {
  const router = Router();
  const index = join(dir, 'index.html');
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(dir, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  router.use(express.static(dir, { index: false, dotfiles: 'ignore' }));
  router.use((request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !request.accepts('html')) return next();
    if (!existsSync(index)) return void response.status(503).type('text').send(NOT_BUILT);
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  });
  return router;
}
