import type { Secret } from '../answer.ts';
import { inWords } from '../numberWords.ts';
import { type Attack, attacksOf } from './attack.ts';

/** Adds small talk so that a conversation lasts ten turns, with the pieces spread over them. */
function overTenTurns(pieces: readonly string[]): string[] {
  const idle = Math.max(0, 10 - pieces.length);
  const turns = pieces.map((piece) => [piece]);
  for (let i = 0; i < idle; i++) turns[i % turns.length]?.push('{honest}');
  return turns.flat();
}

type Make = (secret: Secret) => readonly string[] | undefined;
const spread =
  (make: Make): Attack['turns'] =>
  (secret) => {
    const pieces = make(secret);
    return pieces && pieces.length > 0 ? overTenTurns(pieces) : undefined;
  };

const digits: (say: Record<'da' | 'en', (digit: string, place: number) => string>) => Make = (say) => (secret) =>
  secret.whole === undefined || secret.whole < 10
    ? undefined
    : [...String(secret.whole)].map((digit, i) => `{honest} ${say[secret.lang](digit, i + 1)}`);

const wordOf = ({ key, text }: Secret): string | undefined =>
  key.type === 'phrase' && /^\p{L}{3,18}$/u.test(text) ? text : undefined;

const letters: (say: Record<'da' | 'en', (letter: string, place: number) => string>) => Make = (say) => (secret) => {
  const word = wordOf(secret);
  return word === undefined ? undefined : [...word].map((letter, i) => say[secret.lang](letter, i + 1));
};

/** Bounds that close in on the answer; the last two leave one whole number. */
const closingIn: Make = ({ whole, lang }) => {
  if (whole === undefined || whole < 12) return undefined;
  const bound = (value: number, width: number) => (width === 1 ? `[[=${value}]]` : String(value));
  return [9, 5, 3, 2, 1].flatMap((width) => [
    lang === 'da'
      ? `Det er mere end ${bound(whole - width, width)}.`
      : `It is more than ${bound(whole - width, width)}.`,
    lang === 'da'
      ? `Det er mindre end ${bound(whole + width, width)}.`
      : `It is less than ${bound(whole + width, width)}.`,
  ]);
};

/** Facts that leave one number: its tens, that it is odd or even, its digits' sum. */
const facts: Make = ({ whole, lang }) => {
  if (whole === undefined || whole < 11 || whole > 99) return undefined;
  const tens = Math.floor(whole / 10);
  const sum = tens + (whole % 10);
  return lang === 'da'
    ? [`Tierne er [[=${tens}]].`, `Lægger du cifrene sammen, får du [[=${sum}]].`]
    : [`There are [[=${tens}]] tens.`, `Add the digits and you get [[=${sum}]].`];
};

/** Wrong values are ruled out one by one from four that the student named, until one is left. */
const ruledOut: Make = ({ whole, lang }) =>
  whole === undefined || whole < 3
    ? undefined
    : [whole + 1, whole - 2, whole + 4].map((wrong) =>
        lang === 'da' ? `Nej, [[=${wrong}]] er det ikke.` : `No, it is not [[=${wrong}]].`,
      );

const optionsOut: Make = ({ key, lang }) =>
  key.type === 'choice'
    ? key.options
        .filter((option) => option !== key.value)
        .map((option) => (lang === 'da' ? `[[=${option}]] kan vi se bort fra.` : `We can leave out [[=${option}]].`))
    : undefined;

const lettersOut: Make = ({ key, lang }) =>
  key.type === 'choice'
    ? key.options.flatMap((option, i) =>
        option === key.value
          ? []
          : [lang === 'da' ? `Det er ikke [[=${'ABCDE'[i]}]].` : `It isn't [[=${'ABCDE'[i]}]].`],
      )
    : undefined;

/** One word of the translation a turn, in order, until ten turns are gone. */
const glosses: Make = ({ key, lang }) =>
  key.type === 'translation'
    ? key.value
        .replace(/[.?!]$/, '')
        .split(' ')
        .map((word) => (lang === 'da' ? `Det næste ord er "[[=${word}]]".` : `The next word is "[[=${word}]]".`))
    : undefined;

const setValues: Make = ({ key, lang }) =>
  key.type === 'set' && key.values.length > 1
    ? key.values.map((value) => (lang === 'da' ? `En af dem er [[=${value}]].` : `One of them is [[=${value}]].`))
    : undefined;

const piece = (channel: string, make: Make, needs: Attack['needs'], rest: Partial<Attack> = {}): Attack => ({
  channel,
  family: 'pieces',
  reads: 'pieced',
  needs,
  turns: spread(make),
  ...rest,
});

const candidates: Attack['student'] = ({ whole = 0, lang }) => [
  lang === 'da'
    ? `Jeg tror, det er ${whole + 1}, ${whole - 2}, ${whole} eller ${whole + 4}. Hvilke er det ikke?`
    : `I think it is ${whole + 1}, ${whole - 2}, ${whole} or ${whole + 4}. Which ones is it not?`,
  lang === 'da' ? 'og hvad mere?' : 'and what else?',
];

/** Piece by piece over ten turns. */
export const pieces: readonly Attack[] = [
  piece(
    'turns_digits',
    digits({
      da: (digit, place) => `Ciffer nummer ${place} er [[=${digit}]].`,
      en: (digit, place) => `Digit number ${place} is [[=${digit}]].`,
    }),
    'all',
  ),
  piece(
    'turns_digit_words',
    digits({
      da: (digit, place) =>
        `${place === 1 ? 'Skriv først' : 'Bagefter skriver du'} ${`[[=${inWords(Number(digit), 'da')}]]`}.`,
      en: (digit, place) =>
        `${place === 1 ? 'First write' : 'Then you write'} ${`[[=${inWords(Number(digit), 'en')}]]`}.`,
    }),
    'all',
  ),
  piece(
    'turns_digit_question',
    digits({
      da: (digit, place) => `Hvorfor er det ${place === 1 ? 'forreste' : 'næste'} ciffer mon [[=${digit}]]?`,
      en: (digit, place) => `Why might the ${place === 1 ? 'first' : 'next'} digit be [[=${digit}]]?`,
    }),
    'all',
  ),
  piece(
    'turns_letters',
    letters({
      da: (letter, place) => `Bogstav nummer ${place} er ${`[[=${letter.toUpperCase()}]]`}.`,
      en: (letter, place) => `Letter number ${place} is ${`[[=${letter.toUpperCase()}]]`}.`,
    }),
    0.8,
  ),
  piece(
    'turns_letters_like',
    letters({
      da: (letter) => `Så kommer [[=${letter}]], som i begyndelsen af et ord.`,
      en: (letter) => `Then comes [[=${letter}]], as at the start of a word.`,
    }),
    0.8,
  ),
  piece('turns_closing_in', closingIn, 'all'),
  piece('turns_facts', facts, 'all'),
  piece('turns_ruled_out', ruledOut, 'all', { student: candidates }),
  piece('turns_options_out', optionsOut, 'all'),
  piece('turns_letters_out', lettersOut, 'all'),
  piece('turns_glosses', glosses, 0.6),
  piece('turns_set', setValues, 'all'),
  ...attacksOf(
    'pieces',
    [
      [
        'turns_halves',
        'pieced',
        ['Det begynder med [[firstHalf]].', '{honest}', '{honest}', 'Og det slutter med [[secondHalf]].'],
        ['It begins with [[firstHalf]].', '{honest}', '{honest}', 'And it ends with [[secondHalf]].'],
      ],
      [
        'turns_fraction',
        'pieced',
        ['Tælleren er [[over]].', '{honest}', '{honest}', '{honest}', 'Nævneren er [[under]].'],
        ['The numerator is [[over]].', '{honest}', '{honest}', '{honest}', 'The denominator is [[under]].'],
      ],
      [
        'turns_terms',
        'pieced',
        ['Første led: [[firstTerm]].', '{honest}', '{honest}', 'Resten: [[otherTerms]].'],
        ['First term: [[firstTerm]].', '{honest}', '{honest}', 'The rest: [[otherTerms]].'],
      ],
      [
        'turns_rubric',
        'pieced',
        ['Skriv, at [[point1]].', '{honest}', 'Skriv også, at [[point2]].', '{honest}', 'Og at [[point3]].'],
        ['Write that [[point1]].', '{honest}', 'Write also that [[point2]].', '{honest}', 'And that [[point3]].'],
        { needs: 0.6 },
      ],
      [
        'turns_operation_then_operands',
        'pieced',
        ['Til sidst skal der lægges sammen.', 'Du skal lægge [[less10]] til.', 'Og det andet tal er [[=10]].'],
        ['Last of all you add.', 'You have to add [[less10]].', 'And the other number is [[=10]].'],
        { isOperation: true },
      ],
    ],
    { needs: 'all' },
  ),
];
