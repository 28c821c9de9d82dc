import { wordEdges } from '../../language/words.ts';

/** A pattern in which `\b` is the edge of a word in any alphabet, without regard to capitals. */
export const said = (...sources: readonly string[]): RegExp => wordEdges(new RegExp(sources.join('|'), 'iu'));

/** The same, for finding every place. */
export const allSaid = (...sources: readonly string[]): RegExp => wordEdges(new RegExp(sources.join('|'), 'giu'));

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'en et one single 1',
    'to two a&couple&of 2',
    'tre three 3',
    'fire four 4',
    'fem five 5',
    'seks six 6',
    'syv seven 7',
    'otte eight 8',
    'ni nine 9',
    'ti ten 10',
    'elleve eleven 11',
    'tolv twelve 12',
    'femten fifteen 15',
    'tyve twenty 20',
    'tredive thirty 30',
  ].flatMap((row) => {
    const words = row.split(' ');
    const value = Number(words.at(-1));
    return words.slice(0, -1).map((word): [string, number] => [word.replaceAll('&', ' '), value]);
  }),
);

/** A number in digits or in a word, as the source of a pattern. */
export const NUMBER = `(?:\\d{1,3}|${[...NUMBERS.keys()].join('|')})`;

/** The value of what {@link NUMBER} matched. */
export const numberOf = (word: string): number => NUMBERS.get(word.toLowerCase()) ?? Number(word);
