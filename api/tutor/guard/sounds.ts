import { isNearly } from './nearly.ts';

/** From so many letters on, words of two languages that sound alike are the same word. */
const LONG = 9;
/** How many letters may differ, and how many "ph" and "th" a word may have. */
const SLIPS = 2;
const MOST_PAIRS = 3;

/** As it sounds in most languages of school: "photosynthesis" and "fotosyntese". */
const spoken = (word: string): string =>
  word.replace(/ph/g, 'f').replace(/th/g, 't').replace(/c|q/g, 'k').replace(/[yj]/g, 'i');

/** The first letter of how a word sounds. */
function firstSound(word: string): string {
  const first = word[0] ?? '';
  if (first === 'p') return word[1] === 'h' ? 'f' : first;
  if (first === 'c' || first === 'q') return 'k';
  return first === 'y' || first === 'j' ? 'i' : first;
}

/** How a folded word sounds; "" for one so short that another sounds like it by chance. */
export const soundOf = (word: string): string => (word.length >= LONG ? spoken(word) : '');

/** Is the word, folded, nearly the one that sounds so? */
export const soundsLike = (word: string, sound: string): boolean =>
  word.length >= sound.length - SLIPS &&
  word.length >= LONG - 1 &&
  word.length <= sound.length + SLIPS + MOST_PAIRS &&
  firstSound(word) === sound[0] &&
  isNearly(spoken(word), sound, SLIPS);
