import type { SpeechOffer } from '../../../api/contract/speech.ts';
import { readSpeechOffer } from '../../http/reading.ts';
import { pageTimers } from './followMarks.ts';
import { openVoices, type VoiceWishes } from './openVoices.ts';
import { Player } from './player.ts';
import { sayingsOf } from './saying.ts';

/** What may speak is asked again after so long. */
const FRESH_MS = 60_000;

let known: { readonly at: number; readonly where: string | undefined; readonly offer: Promise<SpeechOffer> } | null =
  null;
let wishes: VoiceWishes | null = null;
let player: Player | null = null;

function offerNow(where: string | undefined): Promise<SpeechOffer> {
  if (known === null || known.where !== where || performance.now() - known.at > FRESH_MS) {
    const offer = readSpeechOffer(where).catch(() => ({ server: false, onlineVoices: false, dictation: false }));
    known = { at: performance.now(), where, offer };
  }
  return known.offer;
}

/** How it is to be said. */
export interface SayWishes {
  readonly voice: string;
  readonly speed: number;
  readonly silent: boolean;
  readonly conversationId: string | undefined;
}

/** Says a word or two, instead of what was last asked for; nothing, where no voice may say it. */
export async function sayOnce(
  text: string,
  lang: string,
  { voice, speed, silent, conversationId }: SayWishes,
): Promise<void> {
  player?.pause();
  if (silent) return;
  const { server, onlineVoices } = await offerNow(conversationId);
  wishes = { server, online: onlineVoices, preferred: voice, silent: false, conversationId };
  player?.close();
  player = new Player({
    voices: () => voices.now().filter(({ kind }) => kind !== 'silent'),
    timers: pageTimers,
    speed: () => speed,
    moreToCome: () => false,
  });
  player.setSayings(sayingsOf({ key: 'said', lang, text, pieces: [] }));
  player.play();
}

const voices = openVoices(() => {
  if (wishes === null) throw new Error('nothing has been asked for');
  return wishes;
});
