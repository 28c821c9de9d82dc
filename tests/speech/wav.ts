/** The loudness of 16-bit PCM in a WAV file: its root mean square, from 0 (silence) to 1; and its length in milliseconds. */
export function loudnessOf(wav: Uint8Array): { readonly rms: number; readonly ms: number } {
  const bytes = Buffer.from(wav.buffer, wav.byteOffset, wav.byteLength);
  const format = bytes.indexOf('fmt ');
  const data = bytes.indexOf('data');
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || format < 0 || data < 0) throw new Error('no WAV file');
  if (bytes.readUInt16LE(format + 8) !== 1 || bytes.readUInt16LE(format + 22) !== 16) throw new Error('not 16-bit PCM');
  const channels = bytes.readUInt16LE(format + 10);
  const rate = bytes.readUInt32LE(format + 12);
  const samples = Math.floor((bytes.length - data - 8) / 2);
  let squares = 0;
  for (let n = 0; n < samples; n++) squares += (bytes.readInt16LE(data + 8 + n * 2) / 32_768) ** 2;
  return { rms: Math.sqrt(squares / Math.max(1, samples)), ms: (samples / channels / rate) * 1000 };
}
