import { allSaid, said } from './said.ts';

/** A grade that was said or guessed. */
export interface ReadGrade {
  readonly grade: number;
  /** The class, as the teacher has it: "4.b". */
  readonly className?: string;
  /** Not said in so many words. */
  readonly isGuess?: true;
}

/** A class that a teacher has. */
export interface TeacherClass {
  readonly name: string;
  readonly grade: number;
}

const ORDINALS = 'nulte første anden tredje fjerde femte sjette syvende ottende niende tiende'.split(' ');
const ENGLISH = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A letter after the number is a class, but not where an exercise, a page or an hour is numbered. */
const CLASS = allSaid(
  '(?<!(?:opgave|opg\\.|øvelse|side|s\\.|kl\\.|exercise|page|nr\\.|kapitel) ?)(?<![\\d.,])(10|[0-9]) ?\\.? ?([a-f])(?! ?[=+·]|\\))\\b',
);
const YEAR = said(
  '(?<![\\d.,])(10|[0-9]) ?\\.? ?(?:-|–|/|og) ?(10|[0-9])\\.? ?(?:klasse|kl\\b|årg)',
  '(?:grades?|years?) (10|[0-9]) ?(?:-|–|to|and) ?(10|[0-9])\\b',
);
const ONE = said(
  '(?<![\\d.,])(10|[0-9]) ?\\.? ?(?:klasse|kl\\b|årg)',
  '\\b(?:grade|year|klasse|class) (10|[0-9])\\b',
  '\\b(10|[0-9])(?:st|nd|rd|th)[ -](?:grade|year|class)',
);
const WORDS = said(
  `\\b(${ORDINALS.join('|')})[ -]?(?:klasse|årgang)`,
  `\\b(${ENGLISH.join('|')})[ -](?:grade|year|class)`,
);
const STAGES: readonly (readonly [RegExp, readonly [number, number], number])[] = [
  [said('\\bbørnehaveklasse', '\\b0\\. ?kl', '\\bpre-?school class'), [0, 0], 0],
  [said('\\bindskoling', '\\blower primary'), [0, 3], 2],
  [said('\\bmellemtrin', '\\bmiddle (?:school|grades|years)'), [4, 6], 5],
  [said('\\budskoling', '\\blower secondary', '\\boverbygning'), [7, 10], 8],
];

/**
 * The grade that a teacher speaks of: "4.b", "8. kl", "9. årg.", "femteklasserne", "7.-8. klasse", "udskolingen", "grade 6".
 * Of a stage, or of several grades, it is one in the middle, as a guess; so is the grade of the only class that they have.
 */
export function readGrade(text: string, classes: readonly TeacherClass[]): ReadGrade | null {
  for (const [, number = '', letter = ''] of text.matchAll(CLASS)) return named(Number(number), letter, classes);
  const several = YEAR.exec(text);
  if (several) {
    const [from, to] = several
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    if (from !== undefined && to !== undefined && from < to)
      return { grade: Math.floor((from + to) / 2), isGuess: true };
  }
  const one = ONE.exec(text);
  if (one) return { grade: Number(one.slice(1).find((part) => part !== undefined)) };
  const word = WORDS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.toLowerCase();
  if (word !== undefined) return { grade: Math.max(ORDINALS.indexOf(word), ENGLISH.indexOf(word)) };
  for (const [stage, [from, to], middle] of STAGES) {
    if (!stage.test(text)) continue;
    if (from === to) return { grade: middle };
    const own = classes.filter(({ grade }) => grade >= from && grade <= to);
    return { grade: own.length === 1 && own[0] ? own[0].grade : middle, isGuess: true };
  }
  const [only, another] = classes;
  return only && !another ? { grade: only.grade, className: only.name, isGuess: true } : null;
}

function named(grade: number, letter: string, classes: readonly TeacherClass[]): ReadGrade {
  const key = `${grade}${letter.toLowerCase()}`;
  const own = classes.find(({ name }) => name.toLowerCase().replace(/[\s.]/gu, '') === key);
  return own ? { grade: own.grade, className: own.name } : { grade, className: `${grade}.${letter.toLowerCase()}` };
}

/** Where a grade or a class is told, to be cut out of a topic. */
export const GRADE_SAID: readonly RegExp[] = [
  CLASS,
  new RegExp(YEAR.source.replace(/årg/gu, 'årg(?:ang|\\.)?'), 'giu'),
  new RegExp(ONE.source.replace(/årg/gu, 'årg(?:ang|\\.)?'), 'giu'),
  new RegExp(`(?:${WORDS.source})\\p{L}*`, 'giu'),
  ...STAGES.map(([stage]) => new RegExp(`(?:${stage.source})\\p{L}*`, 'giu')),
];
