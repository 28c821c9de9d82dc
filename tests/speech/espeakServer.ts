import { spawn, spawnSync } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** Debian's espeak-ng: a program of its own (GPL-3.0), run as a process and never linked or shipped. */
const PROGRAM = 'espeak-ng';
/** How fast it speaks, in words a minute; about as a person reads aloud. */
const WORDS_A_MINUTE = 150;
/** A sentence takes a tenth of a second. */
const LIMIT_MS = 10_000;
const MOST_BODY = 16 * 1024;

/** What is understood of OpenAI's request for speech. The voice is espeak's name for a language, such as `da`. */
const Request = z.object({
  model: z.string(),
  input: z.string().min(1).max(4_096),
  voice: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/),
  speed: z.number().min(0.25).max(4).default(1),
});

/** Whether espeak-ng is installed. */
export const hasEspeak = (): boolean => spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * A small server around espeak-ng for development and CI: `POST /v1/audio/speech` as OpenAI has it, on loopback only. It is
 * no voice to give to students, but anybody can hear at once that a sentence is read, in Danish.
 */
export async function startEspeakServer(port = 0) {
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || !request.url?.endsWith('/audio/speech'))
      return fail(response, 404, 'No such address');
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BODY) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', () => {
      const asked = Request.safeParse(parse(Buffer.concat(chunks).toString()));
      if (!asked.success) return fail(response, 400, 'Not understood');
      const { input, voice, speed } = asked.data;
      speak(input, voice, speed).then(
        (wav) => response.writeHead(200, { 'Content-Type': 'audio/wav', 'Content-Length': wav.length }).end(wav),
        (error: unknown) => fail(response, 500, String(error)),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    /** The base URL, with `/v1`. */
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The text goes in by standard input and no shell stands between: nothing in it is ever an argument or a command. */
function speak(text: string, voice: string, speed: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const rate = String(Math.round(WORDS_A_MINUTE * speed));
    const child = spawn(PROGRAM, ['-v', voice, '-s', rate, '-b', '1', '--stdin', '--stdout'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: LIMIT_MS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const wav = Buffer.concat(chunks);
      if (code === 0 && wav.length > HEADER) resolve(withLength(wav));
      else reject(new Error(`${PROGRAM} ended with ${code}`));
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}

const HEADER = 44;

/** espeak-ng writes as it speaks and cannot know the length when it writes the header; a player wants it. */
function withLength(wav: Buffer): Buffer {
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(wav.length - HEADER, HEADER - 4);
  return wav;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fail = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: { message } }));
};
