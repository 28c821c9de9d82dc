const RATE = 8_000;
const HEADER = 44;

/** A fifth of a second of silence as a WAV file (8 kHz, 8 bits), to ask a transcriber with whether it is there at all. */
export const SILENCE: Uint8Array = silence(RATE / 5);

function silence(samples: number): Uint8Array {
  const file = Buffer.alloc(HEADER + samples, 0x80);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER - 8 + samples, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(1, 22); // one channel
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples, 40);
  return file;
}
