import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** An activity that the bot sent, as it came over the wire. */
export interface Sent {
  readonly method: string;
  readonly chat: string;
  /** The message that was changed, for a change. */
  readonly id: string | undefined;
  readonly authorization: string | undefined;
  readonly activity: Record<string, unknown> & { type?: string; text?: string };
}

/** A stand-in for Teams' connector: it takes what the bot sends, and can refuse it as Teams does. */
export interface FakeConnector extends AsyncDisposable {
  readonly url: string;
  readonly sent: Sent[];
  /** What is answered to the next activities that it fits, instead of taking them. */
  refuse: (activity: Sent) => { status: number; message: string } | null;
  /** Waits until so many messages (not updates of one on its way) were sent to the chat, and gives them. */
  messages(chat: string, count: number): Promise<Sent[]>;
}

/** Starts one on a free port. */
export async function aConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/u.exec(request.url ?? '');
      if (!path?.[1]) return void response.writeHead(404).end();
      const one: Sent = {
        method: request.method ?? '',
        chat: decodeURIComponent(path[1]),
        id: path[2],
        authorization: request.headers.authorization,
        activity: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
      };
      const refusal = fake.refuse(one);
      if (refusal) {
        const { status, message } = refusal;
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: { message } }));
        return;
      }
      sent.push(one);
      count += 1;
      response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id: `said-${count}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeConnector = {
    url: `http://127.0.0.1:${port}`,
    sent,
    refuse: () => null,
    async messages(chat, wanted) {
      for (let tries = 0; tries < 400; tries++) {
        const there = sent.filter((one) => one.chat === chat && one.activity.type === 'message');
        if (there.length >= wanted) return there;
        await sleep(25);
      }
      throw new Error(
        `Fewer than ${wanted} messages in ${chat}: ${JSON.stringify(sent.map(({ activity }) => activity))}`,
      );
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

/** All words of a message, the ones on its card included. */
export const wordsOf = ({ activity }: Sent): string => JSON.stringify(activity);

/** Everything that a card's buttons send, by their titles; those that unfold fields are opened. */
export function buttonsOf({ activity }: Sent): Map<string, unknown> {
  const buttons = new Map<string, unknown>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === 'object' && value !== null) {
      if ('title' in value && typeof value.title === 'string' && ('data' in value || 'url' in value))
        buttons.set(value.title, 'data' in value ? value.data : 'url' in value ? value.url : undefined);
      for (const one of Object.values(value)) look(one);
    }
  };
  look(activity.attachments);
  return buttons;
}
