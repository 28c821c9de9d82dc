const isAt = (bytes: Uint8Array, at: number, letters: string): boolean =>
  [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/**
 * The media type of a sound that a provider sent, read from its first bytes and believed from no header; undefined for what
 * is no sound that a browser plays. Not every provider heeds the format that it is asked for.
 */
export function soundTypeOf(bytes: Uint8Array): string | undefined {
  if (isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, 'WAVE')) return 'audio/wav';
  if (isAt(bytes, 0, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)) return 'audio/mpeg';
  if (isAt(bytes, 0, 'OggS')) return 'audio/ogg';
  return undefined;
}

/** The media type of a recording that a browser made, likewise; undefined for anything else. */
export function recordingTypeOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return 'audio/webm';
  return isAt(bytes, 4, 'ftyp') ? 'audio/mp4' : soundTypeOf(bytes);
}
