import type { Place } from './matcher.ts';
import type { Word } from './word.ts';

/** What can give a phrase another sense; each is one function below. */
export type Sense =
  | 'accident'
  | 'apart'
  | 'aside'
  | 'confession'
  | 'denied'
  | 'dose'
  | 'drink'
  | 'fictional'
  | 'game'
  | 'idiom'
  | 'joke'
  | 'past'
  | 'score'
  | 'sigh'
  | 'spared'
  | 'story'
  | 'threatJoke';

/** What is left of a sign: as grave as it was, a step less, or nothing. */
export type Verdict = 'stands' | 'less' | 'void';

/** A found phrase with what stands around it. */
export interface Scene {
  readonly words: readonly Word[];
  readonly place: Place;
  /** The message speaks of a text somewhere: what it quotes may be the text's. */
  readonly discussesText: boolean;
  /** The task that the message belongs to is about a text: somebody else in the message may be of that text. */
  readonly taskIsText: boolean;
  /** The message speaks of death, self-harm or violence somewhere. */
  readonly isDark: boolean;
  /** Whether a word belongs to a class of the vocabulary. */
  readonly is: (word: Word | undefined, name: SenseClass) => boolean;
}

/** The word classes that the senses look for. */
export const SENSE_CLASSES = [
  'not',
  'no',
  'ofIdiom',
  'forIdiom',
  'laugh',
  'school',
  'game',
  'study',
  'fiction',
  'says',
  'jeg',
  'I',
  'body',
  'drinkOk',
  'accident',
  'others',
  'family',
  'home',
  'dark',
  'slap',
  'beat',
  'hitEn',
  'me',
  'mine',
  'ours',
  'afterI',
] as const;
export type SenseClass = (typeof SENSE_CLASSES)[number];

const any = ({ words, is }: Scene, name: SenseClass, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) if (is(words[i], name)) return true;
  return false;
};

const textAt = ({ words }: Scene, index: number): string => words[index]?.text ?? '';
/** The words of each list that was asked for; the lists stand in this file. */
const lists = new Map<string, ReadonlySet<string>>();
function among(list: string, text: string): boolean {
  let words = lists.get(list);
  if (!words) {
    words = new Set(list.split(' '));
    lists.set(list, words);
  }
  return words.has(text);
}
const isNumber = (text: string): boolean => /^\p{N}/u.test(text);

const SAYING = 'er det siger sagde mener passer sandt is im am its saying say mean true';

/** "Nobody hits me", "my father doesn't hit me", "it isn't that I want to die". */
function denied(scene: Scene): Verdict {
  const { words, place, is } = scene;
  const after = words[place.end + 1];
  if (
    among('ikke ik ikk ike aldrig', after?.text ?? '') &&
    !words[place.end]?.closes &&
    !among('kun bare sjov løgn', textAt(scene, place.end + 2))
  )
    return 'void';
  const before = words[place.start - 1];
  if (is(before, 'no') || among('hverken aldrig never', before?.text ?? '')) return 'void';
  if (textAt(scene, place.start - 1) === 'der' && is(words[place.start - 2], 'no')) return 'void';
  const refused = is(words[place.start - 2], 'not');
  const linked =
    among('fordi because cause', before?.text ?? '') ||
    (among('at som that like', before?.text ?? '') && among(SAYING, textAt(scene, place.start - 3)));
  return linked && refused ? 'less' : 'stands';
}

/** "My father has never hit me". */
function spared({ words, place, is }: Scene): Verdict {
  for (let i = place.start; i < place.end; i++) {
    const next = words[i + 1];
    if (is(words[i], 'not') && (is(next, 'slap') || is(next, 'beat') || is(next, 'hitEn'))) return 'void';
  }
  return 'stands';
}

/** "I die of laughter", "I would die for a pizza", "live up to", "die in the game". */
function idiom(scene: Scene): Verdict {
  const { place, words, is } = scene;
  const next = textAt(scene, place.end + 1);
  if (among('af of over', next) && any(scene, 'ofIdiom', place.end + 2, place.end + 5)) return 'void';
  if (next === 'for' && is(words[place.end + 2], 'forIdiom')) return 'void';
  const last = textAt(scene, place.end);
  // "I would rather die than read aloud"
  if (among('end than', next) && !any(scene, 'home', place.end + 2, place.end + 9))
    return any(scene, 'laugh', place.end + 1, place.end + 12) ? 'void' : 'less';
  // "I am to die in the play"
  if (among('i in', next) && any(scene, 'study', place.end + 2, place.end + 5)) return 'void';
  if (last === 'all' && among('with by', next)) return 'void';
  if (/^(?:leve|lev|leva|live)$/.test(last)) {
    if (
      among('uden op af med som sundt mig without up off with without', next) &&
      !among('mig me', textAt(scene, place.end + 2))
    )
      return 'void';
    if (
      among('i på in on', next) &&
      !among('den det denne dette verden this mit min smerte pain', textAt(scene, place.end + 2))
    )
      return 'void';
    if (among('forever for evigt', next)) return 'less';
  }
  if (among('i mig myself selv', last) && next === 'foden') return 'void';
  if (among('selv myself', last) && next === 'i' && textAt(scene, place.end + 2) === 'foden') return 'void';
  return 'stands';
}

/** A sigh about school with a laugh: "this test makes me want to die 😂". */
function joke(scene: Scene): Verdict {
  const { place, words } = scene;
  const laughs = any(scene, 'laugh', place.start, Math.min(words.length, place.end + 14));
  if (!laughs) return 'stands';
  return any(scene, 'school', Math.max(0, place.start - 10), place.end + 14) ? 'less' : 'stands';
}

/** "My mother kills me if I don't hand this in." */
function threatJoke(scene: Scene): Verdict {
  const { place, words } = scene;
  if (
    !among('ihjel ijel kill kills killing dræber dræbe dræb', textAt(scene, place.end)) &&
    !inside(scene, 'kill dræber dræbe ihjel')
  )
    return 'stands';
  const laughs = any(scene, 'laugh', place.start, words.length);
  const school = any(scene, 'school', place.start, place.end + 14);
  if (laughs && school) return 'void';
  return school || dependsOnMe(scene) ? 'less' : 'stands';
}

/** "… if I don't finish this" */
function dependsOnMe(scene: Scene): boolean {
  const { place } = scene;
  for (let i = place.end + 1; i <= place.end + 3; i++)
    if (among('hvis if når når', textAt(scene, i))) return any(scene, 'not', i + 1, i + 6);
  return false;
}

function inside(scene: Scene, list: string): boolean {
  for (let i = scene.place.start; i <= scene.place.end + 1; i++) if (among(list, textAt(scene, i))) return true;
  return false;
}

/** A game is played: "he always beats me at chess". Only in the same clause or right after it. */
function game(scene: Scene): Verdict {
  const { place } = scene;
  if (any(scene, 'game', place.start, place.end + 7)) return 'void';
  // Before it, as in "in the game he hits me", up to where a clause ends.
  for (let i = place.start - 1; i >= Math.max(0, place.start - 5); i--) {
    const word = scene.words[i];
    if (!word || word.closes) return 'stands';
    if (scene.is(word, 'game')) return 'void';
  }
  return 'stands';
}

/** "She beat me by 3 seconds", "we were beaten 4-1". */
function score(scene: Scene): Verdict {
  const { place } = scene;
  for (let i = place.end + 1; i <= place.end + 3; i++) {
    const text = textAt(scene, i);
    if (isNumber(text)) return /^(?:gang|gange|times|dag|dage|år)$/.test(textAt(scene, i + 1)) ? 'stands' : 'void';
    if (!among('med by with', text)) break;
    if (
      among('et en to tre fire fem two three', textAt(scene, i + 1)) &&
      /^(?:sek|mål|point|second|goal|milli|hår|snude|minut)/.test(textAt(scene, i + 2))
    )
      return 'void';
  }
  const next = textAt(scene, place.end + 1);
  if (next === 'ud' && among('af i', textAt(scene, place.end + 2))) return 'less';
  return 'stands';
}

/** A medicine and its dose: "I have taken a tablet for my headache". */
function dose(scene: Scene): Verdict {
  const { place } = scene;
  for (let i = place.start; i <= place.end + 6; i++) {
    if (
      among(
        'hovedpine feber lægen læge allergi allergy headache fever doctor mg gram migræne forkølet',
        textAt(scene, i),
      )
    )
      return 'void';
  }
  const quantity = textAt(scene, place.end - 1);
  return among('en et 1 to 2 one a two vitamin', quantity) ? 'void' : 'stands';
}

/** Somebody in history or in a book: "how did Hitler commit suicide". */
function past(scene: Scene): Verdict {
  return any(scene, 'study', 0, scene.words.length) ? 'less' : 'stands';
}

function drink(scene: Scene): Verdict {
  return any(scene, 'drinkOk', scene.place.start, scene.place.end + 4) ? 'void' : 'stands';
}

/** The student is in the sentence; "i bogen" is no English I. */
const ofSelf = ({ words, is }: Scene): boolean =>
  words.some(
    (word, i) => is(word, 'jeg') || is(word, 'me') || is(word, 'mine') || (is(word, 'I') && !is(words[i + 1], 'study')),
  );

/** A cut by accident: "I cut myself on a tin". */
const accident = (scene: Scene): Verdict =>
  any(scene, 'accident', scene.place.start, scene.place.end + 6) ? 'void' : 'stands';

/** Nothing around speaks of texts, games or school: words that only stand near one another are weighed more strictly. */
const apart = ({ words, is }: Scene): Verdict =>
  words.some((word) => is(word, 'study') || is(word, 'game') || is(word, 'laugh') || is(word, 'accident'))
    ? 'void'
    : 'stands';

/** What stands near is of a story, a game or a lesson's subject; with a laugh it is half meant. */
function aside({ words, is }: Scene): Verdict {
  if (words.some((word) => is(word, 'fiction') || is(word, 'game'))) return 'void';
  return words.some((word) => is(word, 'laugh')) ? 'less' : 'stands';
}

/** It is told of a story or a lesson's subject. */
const fictional = ({ words, is }: Scene): Verdict => (words.some((word) => is(word, 'fiction')) ? 'void' : 'stands');

/** A sigh over schoolwork. */
const sigh = ({ words, is }: Scene): Verdict => (words.some((word) => is(word, 'school')) ? 'void' : 'stands');

/** "The poem is about a girl who cuts herself. It is me": what a text is about is the student's own. */
function confession({ words, place, discussesText, isDark }: Scene): Verdict {
  const next = words[place.end + 1]?.text ?? '';
  return discussesText && isDark && !among('der som who that', next) ? 'stands' : 'void';
}

/** What a text or somebody in it says, not the student. */
function story(scene: Scene): Verdict {
  const { words, place, discussesText, is } = scene;
  // Nobody speaks of themselves: "the child in the book gets no food at home"
  if (words.some((word) => is(word, 'study')) && !ofSelf(scene)) return 'void';
  if (scene.taskIsText && !ofSelf(scene)) return discussesText ? 'void' : 'less';
  if (discussesText && words[place.start]?.quoted && words[place.end]?.quoted) return 'less';
  // "In the book the boy says my father hits me"
  let told = -1;
  let study = false;
  for (let i = 0; i < place.start; i++) {
    const word = words[i];
    if (is(word, 'study')) study = true;
    if (study && is(word, 'says') && !is(words[i - 1], 'jeg') && !is(words[i - 1], 'I')) told = i;
  }
  if (told !== -1 && place.start - told <= 6) return 'less';
  // "I hate my life, says Holden in the book"
  for (let i = place.end + 1; i <= place.end + 2; i++) {
    if (!is(words[i], 'says') || is(words[i + 1], 'jeg') || is(words[i + 1], 'I')) continue;
    if (any(scene, 'study', i, i + 8) || discussesText) return 'less';
  }
  return 'stands';
}

const SENSES: Readonly<Record<Sense, (scene: Scene) => Verdict>> = {
  denied,
  idiom,
  joke,
  game,
  story,
  score,
  spared,
  threatJoke,
  dose,
  past,
  drink,
  accident,
  apart,
  aside,
  fictional,
  sigh,
  confession,
};

/** What is left of a sign in its scene: the least of what its senses say. */
export function weigh(senses: readonly Sense[], scene: Scene): Verdict {
  let left: Verdict = 'stands';
  for (const sense of senses) {
    const verdict = SENSES[sense](scene);
    if (verdict === 'void') return 'void';
    if (verdict === 'less') left = 'less';
  }
  return left;
}
