import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What Graph answers to one request. */
export interface GraphReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string goes as it is. */
  readonly body?: unknown;
}

/** What Graph was asked. */
export interface AskedOfGraph {
  readonly method: string;
  /** With the query, decoded. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly mediaType: string | undefined;
  readonly bytes: Buffer;
}

/** A stand-in for Microsoft Graph on a free port, that answers what the test says and remembers what it was asked. */
export interface FakeGraph {
  readonly url: string;
  readonly asked: AskedOfGraph[];
  /** Decides the answers from now on. */
  answer: (asked: AskedOfGraph) => GraphReply;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function aGraph(): Promise<FakeGraph> {
  const asked: AskedOfGraph[] = [];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      asked.push(one);
      const { status = 200, headers = {}, body } = graph.answer(one);
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const graph: FakeGraph = {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: () => ({ status: 404 }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return graph;
}

const read = async (request: IncomingMessage): Promise<AskedOfGraph> => ({
  method: request.method ?? '',
  path: decodeURIComponent(request.url ?? ''),
  authorization: request.headers.authorization,
  mediaType: request.headers['content-type'],
  bytes: await buffer(request),
});

const K8 = 'cccccccc-0000-4000-8000-000000000008';
const K5 = 'cccccccc-0000-4000-8000-000000000005';
const KOR = 'cccccccc-0000-4000-8000-000000000099';

/** The classes of a school in Microsoft 365, by the names that they have in the tests. */
export const CLASS_IDS = { '8.c': K8, '5.a': K5, kor: KOR } as const;

/** Somebody as Graph tells of them, with what else it tells and nobody needs. */
export const anEducationUser = (id: string, displayName: string, primaryRole = 'student') => ({
  id,
  displayName,
  primaryRole,
  accountEnabled: true,
  userType: 'Member',
  mail: 'private@example.dk',
  residenceAddress: { street: 'Hemmelig Vej 1' },
});

/** Answers as Graph does for somebody in 8.c, 5.a and a choir, and takes files into a OneDrive. */
export function anEducationGraph(members: Readonly<Record<string, readonly unknown[]>>): FakeGraph['answer'] {
  const classes = [
    { id: K8, displayName: '8C', grade: null },
    { id: K5, displayName: '5.a', grade: '5' },
    { id: KOR, displayName: 'Koret' },
  ];
  return ({ method, path, bytes }) => {
    if (method === 'PUT') {
      const [, name = ''] = /^\/v1\.0\/me\/drive\/root:\/Ledetråd\/(.+):\/content/u.exec(path) ?? [];
      const webUrl = `https://skole-my.sharepoint.com/personal/jonas/Documents/Ledetr%C3%A5d/${encodeURIComponent(name)}`;
      return { status: 201, body: { id: '1', name, size: bytes.length, webUrl } };
    }
    if (path.startsWith('/v1.0/education/me/classes')) return { body: { '@odata.context': 'x', value: classes } };
    const [, id = ''] = /^\/v1\.0\/education\/classes\/([^/]+)\/members/u.exec(path) ?? [];
    return id in members ? { body: { value: members[id] } } : { status: 404, body: { error: { code: 'notFound' } } };
  };
}
