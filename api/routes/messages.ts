import express, { type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Gates } from './limits.ts';

/** Longest activity, in bytes: Teams' own limit is about 100 kB, and a message extension sends a whole message along. */
const LONGEST = 256 * 1024;

/** What is read of an activity before its sender is believed. */
const Envelope = z.object({ serviceUrl: z.string().max(500), channelId: z.string().max(60) });

/** What the bot's endpoint needs. */
export interface MessageRoutes {
  /** Says who sends: a fault is why they are not believed. */
  readonly trust: (
    authorization: string | undefined,
    activity: z.infer<typeof Envelope>,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly fault: string }>;
  readonly receive: (activity: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;
  readonly gates: Pick<Gates, 'address'>;
  /** Told why a request was refused; it holds nothing of what was sent. */
  readonly refused: (fault: string) => void;
}

/**
 * Where Teams sends what is written to the bot. Programs call it, not people: a refusal is a status and a word. Nothing of
 * an activity is read but where it claims to come from before its sender is believed.
 */
export function messageRoutes({ trust, receive, gates, refused }: MessageRoutes): Router {
  const router = Router();
  const parse: RequestHandler = express.json({ limit: LONGEST });
  const refuse = (response: Response, status: number, code: string) => {
    refused(code);
    response.status(status).json({ error: { code, message: code } });
  };
  router.post('/api/messages', (request, response, next) => {
    parse(request, response, (error?: unknown) => {
      if (error) return refuse(response, 400, 'badJson');
      const body: unknown = request.body;
      const envelope = Envelope.safeParse(body);
      if (!envelope.success) return refuse(response, 400, 'badInput');
      const take = async () => {
        const trusted = await trust(request.get('authorization'), envelope.data);
        if (!trusted.ok) {
          const wait = await gates.address(request.ip ?? '');
          return refuse(response, wait > 0 ? 429 : trusted.fault === 'unreachable' ? 503 : 401, trusted.fault);
        }
        const { status, body: answer } = await receive(body);
        if (answer === undefined) response.status(status).end();
        else response.status(status).json(answer);
      };
      take().catch(next);
    });
  });
  return router;
}
