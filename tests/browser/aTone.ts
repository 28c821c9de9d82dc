const RATE = 8_000;

/** A low hum of so many milliseconds as a WAV file: 8 bits, 8 kHz, one channel. */
export function aTone(ms: number): Buffer {
  const samples = Math.round((RATE * ms) / 1000);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples, 40);
  const sound = Buffer.from(Array.from({ length: samples }, (_, at) => 128 + Math.round(40 * Math.sin(at / 6))));
  return Buffer.concat([header, sound]);
}
