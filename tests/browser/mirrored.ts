/** Words of the pages, by key, as the files in `tabs/i18n` hold them. */
interface Words {
  readonly [key: string]: string | Words;
}

const RIGHT_TO_LEFT_MARK = '\u200f';
const OVERRIDE = '\u202e';
const END = '\u202c';

/** A text that runs from right to left, letter by letter, so that one sees at once what does not. Places for values stay. */
export const mirroredText = (text: string): string =>
  text.replace(/(\{\{.*?\}\})|((?:(?!\{\{).)+)/gsu, (_, place?: string, run?: string) =>
    run === undefined ? (place ?? '') : `${RIGHT_TO_LEFT_MARK}${OVERRIDE}${run}${END}${RIGHT_TO_LEFT_MARK}`,
  );

/** Every word of it from right to left. */
export function mirrored<W extends Words>(words: W): W;
export function mirrored(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? mirroredText(word) : mirrored(word)]),
  );
}
