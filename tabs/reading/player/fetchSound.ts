import { asRequestFailed, send } from '../../http/request.ts';
import { NoSound, type Sound } from './serverVoice.ts';

/** A sentence's sound from the server. Throws `NoSound`: `private` when the words must stay on the device. */
export async function fetchSound(
  text: string,
  lang: string,
  conversationId: string | undefined,
  signal: AbortSignal,
): Promise<Sound> {
  try {
    const body = { text, lang, ...(conversationId !== undefined && { conversationId }) };
    const response = await send('POST', '/api/speech', { body, accept: 'audio/*', signal });
    const url = URL.createObjectURL(await response.blob());
    return { url, marks: marksIn(response.headers.get('Speech-Marks')) };
  } catch (cause) {
    throw new NoSound(asRequestFailed(cause).code === 'speechPrivate' ? 'private' : 'failed');
  }
}

function marksIn(header: string | null): Sound['marks'] {
  if (header === null) return undefined;
  const marks: unknown = JSON.parse(header);
  return Array.isArray(marks) && marks.every(isMark) ? marks : undefined;
}

const isMark = (mark: unknown): mark is [number, number, number] =>
  Array.isArray(mark) && mark.length === 3 && mark.every((part) => typeof part === 'number');
