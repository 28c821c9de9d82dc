const INVISIBLE = /[\p{Cf}\p{Mn}]/u;

/** A text in plain characters (full-width digits made plain, invisible ones gone) that remembers where each came from. */
export interface Readable {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`, and of its end. */
  readonly origin: readonly number[];
}

/** Makes a text readable for the detectors; see {@link Readable}. */
export function makeReadable(original: string): Readable {
  let text = '';
  const origin: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain =
      character <= '\u007F' || (character >= '\u00C0' && character <= '\u00FF') ? character : fold(character);
    for (let i = 0; i < plain.length; i++) origin.push(offset);
    text += plain;
    offset += character.length;
  }
  origin.push(offset);
  return { text, origin };
}

function fold(character: string): string {
  return INVISIBLE.test(character) && !/[\u0300-\u036F]/.test(character) ? '' : character.normalize('NFKC');
}
