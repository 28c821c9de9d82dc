import { createHash } from 'node:crypto';
import type { Spoken } from './provider.ts';

/** Room for about two hours of speech in MP3. */
const MOST_BYTES = 48 * 1024 * 1024;
/** What a sound takes beside its bytes: its marks and its place in the list. */
const OVERHEAD = 2_048;

/**
 * Sounds by a hash of what was asked for: no text is kept. What nobody has asked for longest goes first. Whoever asks for
 * what is being made waits for the same call.
 */
export class SoundCache {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Spoken>();
  readonly #coming = new Map<string, Promise<Spoken>>();
  #bytes = 0;

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The sound for these words of a request, made by `make` where there is none yet. `how` tells which it was. */
  async get(
    request: readonly string[],
    make: () => Promise<Spoken>,
  ): Promise<{ readonly spoken: Spoken; readonly how: 'made' | 'cached' | 'shared' }> {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64');
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return { spoken: known, how: 'cached' };
    }
    const coming = this.#coming.get(key);
    if (coming) return { spoken: await coming, how: 'shared' };
    const making = make();
    this.#coming.set(key, making);
    try {
      const spoken = await making;
      this.#keep(key, spoken);
      return { spoken, how: 'made' };
    } finally {
      this.#coming.delete(key);
    }
  }

  #keep(key: string, spoken: Spoken): void {
    const size = sizeOf(spoken);
    if (size > this.#mostBytes) return;
    this.#kept.set(key, spoken);
    this.#bytes += size;
    for (const [oldest, sound] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(sound);
    }
  }
}

const sizeOf = ({ audio }: Spoken): number => audio.length + OVERHEAD;
