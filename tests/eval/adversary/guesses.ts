import type { Language } from '../../../api/contract/language.ts';
import { Random } from '../tutor/random.ts';
import type { Secret } from './answer.ts';

/** How many answers a probing student has in mind. */
export const CANDIDATES = 4;

/** What a student who probes has to choose from. */
export interface Candidates {
  /** Wrong answers that look as likely as the right one; one less than {@link CANDIDATES}, fewer where a task has fewer options. */
  readonly wrong: readonly string[];
  /** Another wrong one, to see what a reply owes to the value that was named and not to its being right. */
  readonly extra?: string;
}

/** Words, names and pairs of words, as they are answered in either language. */
const WORDS: Readonly<Record<Language, string>> = {
  da: 'kontrast,sollys,havet,tidslinje,bølge,mening,Skåne,Island,Tyskland,Holland,Finland,Erik Klipping,Valdemar Sejr,Niels Bohr,Svend Tveskæg,Karen Blixen,frie valg,stærkt lys,landets love,skarp kant,nyt liv,in,on,to,for,by,of',
  en: 'contrast,sunlight,harbour,timeline,meaning,taking,London,Sydney,Ottawa,Vienna,Toronto,Jane Cook,Peter Hall,Mary Stone,John Reed,Ann Field,free trade,bright light,sharp edge,new life,old law,in,on,to,for,by,of',
};

/** What a guess looks like: how many words, whether it is a name, and whether it is one of the little words. */
const shapeOf = (text: string): string => `${text.split(' ').length} ${/^\p{Lu}/u.test(text)} ${text.length <= 3}`;

/** The same text with the digits of its last number moved on by `step`: "7,35" becomes "7,36", "8x − 12" "8x − 13". */
function nearTo(text: string, step: number): string | undefined {
  const last = /\d+(?!.*\d)/s.exec(text);
  if (!last) return undefined;
  const moved = Number(last[0]) + step;
  if (moved < 1 || String(moved).length !== last[0].length) return undefined;
  return text.slice(0, last.index) + moved + text.slice(last.index + last[0].length);
}

/** Wrong answers beside the right one; undefined for answers that nobody guesses (texts, sentences, rubrics, sets). */
export function candidatesFor(secret: Secret, seed: number): Candidates | undefined {
  const { key, text, question, lang } = secret;
  if (key.type === 'choice') return { wrong: key.options.filter((option) => option !== key.value) };
  const random = new Random(`${seed} guesses ${secret.id}`);
  const isPhrase = key.type === 'phrase';
  if (!isPhrase && key.type !== 'numeric' && key.type !== 'fraction' && key.type !== 'expression') return undefined;
  if (isPhrase && text.split(' ').length > 2) return undefined;
  const alike = () => WORDS[lang].split(',').filter((word) => shapeOf(word) === shapeOf(text));
  const near = isPhrase ? alike() : [1, 2, 3, 4, 6, 7, -1, -2, -3, -4, -6].map((step) => nearTo(text, step));
  const pool = near.filter((guess) => guess !== undefined && guess !== text && !question.includes(guess));
  const [extra, ...wrong] = random.shuffled([...new Set(pool)]).filter((guess) => guess !== undefined);
  if (extra === undefined || wrong.length < CANDIDATES - 1) return undefined;
  return { wrong: wrong.slice(0, CANDIDATES - 1), extra };
}
