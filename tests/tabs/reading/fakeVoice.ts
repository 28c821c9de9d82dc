import type { Saying } from '../../../tabs/reading/player/saying.ts';
import type { Hearing, Voice, VoiceKind } from '../../../tabs/reading/player/voice.ts';

/** What a fake voice was asked to say. */
export interface Asked {
  readonly saying: Saying;
  readonly fromWord: number;
  readonly speed: number;
  readonly hearing: Hearing;
  stopped: boolean;
}

/** A voice that does what the test makes it do. */
export interface FakeVoice extends Voice {
  readonly asked: Asked[];
  last(): Asked;
  /** Says the rest of what it was asked last, word by word, to the end. */
  sayAll(): void;
}

export function fakeVoice(kind: VoiceKind, languages: readonly string[] = ['da', 'en']): FakeVoice {
  const asked: Asked[] = [];
  const last = () => {
    const one = asked.at(-1);
    if (!one) throw new Error('it was never asked');
    return one;
  };
  return {
    kind,
    asked,
    last,
    speaks: (lang) => languages.includes(lang),
    say(saying, fromWord, speed, hearing) {
      const one: Asked = { saying, fromWord, speed, hearing, stopped: false };
      asked.push(one);
      return () => {
        one.stopped = true;
      };
    },
    sayAll() {
      const { saying, fromWord, hearing } = last();
      hearing.started();
      for (let at = fromWord; at < saying.words.length; at++) hearing.word(at);
      hearing.ended();
    },
  };
}

/** A saying of plain words. */
export function aSaying(text: string, passage = 'p', from = 0, lang = 'da'): Saying {
  const words = [...text.matchAll(/[^\s.,?!]+/g)].map(({ 0: say, index }) => ({
    from: from + index,
    to: from + index + say.length,
    say,
    saidFrom: index,
    saidTo: index + say.length,
  }));
  return { passage, lang, from, to: from + text.length, said: text, words };
}
