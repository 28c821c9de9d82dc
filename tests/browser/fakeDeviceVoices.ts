import type { Page } from 'playwright-core';

/** What voices a device has, and how they behave. */
export interface FakeDevice {
  /** Whether the voices tell of their words. */
  readonly tells: boolean;
  readonly msPerLetter: number;
  /** Languages of voices on the device, and of voices that send the text away. */
  readonly langs: readonly string[];
  readonly online?: readonly string[];
  readonly fault?: 'not-allowed' | 'synthesis-failed' | 'breaks-off' | 'no-start' | 'no-end';
}

declare global {
  interface Window {
    /** Every text that a voice was given. */
    spokenTexts: string[];
  }
}

/** Gives the page a device with voices of the test's own: they take their time, tell of words or not, and fail when told to. */
export async function fakeDeviceVoices(page: Page, device: FakeDevice): Promise<void> {
  await page.addInitScript(({ tells, msPerLetter, langs, online = [], fault }) => {
    window.spokenTexts = [];
    const voice = (lang: string, localService: boolean) => ({
      lang,
      localService,
      name: `Stemme ${lang}`,
      voiceURI: lang,
      default: false,
    });
    const voices = [...langs.map((lang) => voice(lang, true)), ...online.map((lang) => voice(lang, false))];
    class Utterance {
      text: string;
      lang = '';
      rate = 1;
      voice: unknown = null;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onboundary: ((event: unknown) => void) | null = null;
      onerror: ((event: unknown) => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    let timers: ReturnType<typeof setTimeout>[] = [];
    let speaking: Utterance | null = null;
    const synthesis = {
      getVoices: () => voices,
      addEventListener() {},
      removeEventListener() {},
      cancel() {
        for (const timer of timers) clearTimeout(timer);
        timers = [];
        const was = speaking;
        speaking = null;
        was?.onerror?.({ error: 'interrupted' });
      },
      speak(utterance: Utterance) {
        window.spokenTexts.push(utterance.text);
        speaking = utterance;
        const after = (ms: number, then: () => void) => timers.push(setTimeout(then, ms / utterance.rate));
        if (fault === 'not-allowed' || fault === 'synthesis-failed')
          return after(2, () => utterance.onerror?.({ error: fault }));
        if (fault === 'no-start') return;
        after(5, () => utterance.onstart?.());
        if (tells)
          for (const { index } of utterance.text.matchAll(/\S+/g))
            after(5 + index * msPerLetter, () => utterance.onboundary?.({ name: 'word', charIndex: index }));
        if (fault === 'no-end') return;
        if (fault === 'breaks-off' && utterance.text.length > 20)
          return after(10 + 20 * msPerLetter, () => utterance.onerror?.({ error: 'synthesis-failed' }));
        after(10 + utterance.text.length * msPerLetter, () => {
          speaking = null;
          utterance.onend?.();
        });
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  }, device);
}
