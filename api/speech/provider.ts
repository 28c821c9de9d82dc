/** When a word begins to sound, in milliseconds from the start, and where it stands in the text (UTF-16 offsets). */
export type Mark = readonly [ms: number, from: number, to: number];

/** A text as sound. */
export interface Spoken {
  readonly audio: Uint8Array;
  /** Such as `audio/mpeg`. */
  readonly mediaType: string;
  /** Present where the provider tells when each word begins. */
  readonly marks?: readonly Mark[] | undefined;
}

/** Reads text aloud, wherever it runs. Fails with a `ModelFault` and with nothing else. */
export interface Speaker {
  /** The name by which policy files speak of it. */
  readonly name: string;
  /** What people read as whose voice it is. */
  readonly label: string;
  /** Its voice for a language such as "da"; undefined where it has none: no text goes to a voice of another language. */
  voiceFor(lang: string): string | undefined;
  /** The whole sound. */
  speak(text: string, lang: string, voice: string): Promise<Spoken>;
  close(): Promise<void>;
}

/** What somebody said, to be written down. */
export interface Recording {
  readonly audio: Uint8Array;
  /** Such as `audio/webm`. */
  readonly mediaType: string;
  /** The language that is spoken. */
  readonly lang: string;
}

/** Writes down what is said, wherever it runs. Fails with a `ModelFault` and with nothing else. */
export interface Transcriber {
  /** The name by which policy files speak of it. */
  readonly name: string;
  write(recording: Recording): Promise<string>;
  close(): Promise<void>;
}

/** What a speech service is used for. */
export type SpeechPurpose = 'speech' | 'dictation';
