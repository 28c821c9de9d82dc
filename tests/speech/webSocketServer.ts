import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** What RFC 6455 appends to a client's key before it is hashed. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;

/** One client of a {@link startWebSocketServer}. */
export interface Peer {
  sendText(text: string): void;
  sendBytes(bytes: Buffer): void;
  /** Breaks the connection off. */
  cut(): void;
}

/** Says who may come in (an HTTP status, 101 for welcome) and hears what they send. */
export interface Manners {
  welcome(request: IncomingMessage): number;
  hear(text: string, peer: Peer): void;
}

/** As much of a WebSocket server (RFC 6455) as a test needs: whole text messages in, text and bytes out, nothing packed. */
export async function startWebSocketServer({ welcome, hear }: Manners) {
  const server = createServer((_, response) => response.writeHead(404).end());
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    const status = welcome(request);
    if (status !== 101) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      return;
    }
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const peer: Peer = {
      sendText: (text) => socket.write(frame(TEXT, Buffer.from(text))),
      sendBytes: (bytes) => socket.write(frame(BINARY, bytes)),
      cut: () => socket.destroy(),
    };
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (let read = readFrame(rest); read; read = readFrame(rest)) {
        rest = rest.subarray(read.length);
        if (read.opcode === TEXT) hear(read.payload.toString(), peer);
        if (read.opcode === CLOSE) socket.end(frame(CLOSE, read.payload));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const isShort = payload.length < 126;
  const head = Buffer.alloc(isShort ? 2 : 10);
  head[0] = 0x80 | opcode;
  head[1] = isShort ? payload.length : 127;
  if (!isShort) head.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([head, payload]);
}

/** The first whole frame of a client's bytes, unmasked; undefined while it has not all come. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = (bytes[1] ?? 0) & 0x7f;
  const maskAt = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < maskAt + 4) return undefined;
  const size = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const from = maskAt + 4;
  if (bytes.length < from + size) return undefined;
  const mask = bytes.subarray(maskAt, from);
  const payload = Buffer.from(bytes.subarray(from, from + size)).map((byte, at) => byte ^ (mask[at & 3] ?? 0));
  return { opcode: (bytes[0] ?? 0) & 0x0f, payload: Buffer.from(payload), length: from + size };
}
