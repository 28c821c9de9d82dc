import { type Peer, startWebSocketServer } from './webSocketServer.ts';

/** What the fake does instead of speaking. */
type Fault = 'none' | 'unauthorised' | 'tooMany' | 'cut' | 'silent' | 'noSound';

/** The first bytes of an MP3 frame, and something after them. */
export const AZURE_SOUND = Buffer.from([0xff, 0xf3, 0x64, 0xc4, ...Array(200).fill(7)]);
/** How long each word lasts in the fake's speech. */
export const AZURE_WORD_MS = 250;
const TICKS_PER_MS = 10_000;
const WORDS = /[\p{L}\p{N}]+|[.,!?]/gu;

/**
 * As much of Azure Speech's protocol as Microsoft's own SDK asks for: it sends `speech.config`, `synthesis.context` and
 * `ssml`, and gets `turn.start`, `response`, `audio.metadata` with a boundary for each word, `audio`, `turn.end`.
 */
export async function startFakeAzure() {
  const state: { fault: Fault; readonly ssml: string[]; readonly asked: string[] } = {
    fault: 'none',
    ssml: [],
    asked: [],
  };
  const server = await startWebSocketServer({
    welcome: ({ url = '' }) => {
      state.asked.push(url);
      return state.fault === 'unauthorised' ? 401 : state.fault === 'tooMany' ? 429 : 101;
    },
    hear: (message, peer) => {
      if (!message.startsWith('Path: ssml')) return;
      const ssml = message.slice(message.indexOf('<speak'));
      state.ssml.push(ssml);
      if (state.fault === 'cut') peer.cut();
      else if (state.fault !== 'silent') speak(ssml, /X-RequestId: (\w+)/.exec(message)?.[1] ?? '', peer, state.fault);
    },
  });
  return { ...server, state };
}

function speak(ssml: string, requestId: string, peer: Peer, fault: Fault): void {
  const streamId = 'stream-1';
  const say = (path: string, body: object) =>
    peer.sendText(
      `X-RequestId:${requestId}\r\nPath:${path}\r\nContent-Type:application/json\r\n\r\n${JSON.stringify(body)}`,
    );
  say('turn.start', { context: { serviceTag: 'fake' } });
  say('response', { context: { serviceTag: 'fake' }, audio: { type: 'inline', streamId } });
  const text = ssml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  let at = 0;
  for (const [word] of text.matchAll(WORDS)) {
    const isWord = !'.,!?'.includes(word);
    const Data = {
      Offset: at * TICKS_PER_MS,
      Duration: AZURE_WORD_MS * TICKS_PER_MS,
      text: { Text: word, Length: word.length, BoundaryType: isWord ? 'WordBoundary' : 'PunctuationBoundary' },
    };
    say('audio.metadata', { Metadata: [{ Type: 'WordBoundary', Data }] });
    if (isWord) at += AZURE_WORD_MS;
  }
  if (fault !== 'noSound') {
    const head = Buffer.from(`X-RequestId:${requestId}\r\nX-StreamId:${streamId}\r\nPath:audio\r\n`);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(head.length);
    peer.sendBytes(Buffer.concat([size, head, AZURE_SOUND]));
  }
  say('turn.end', {});
}
