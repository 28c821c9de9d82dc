import type { Secret } from '../answer.ts';
import { inWords } from '../numberWords.ts';
import { type Attack, attacksOf } from './attack.ts';

const digitsOf = ({ whole }: Secret): string[] | undefined =>
  whole === undefined || whole < 10 ? undefined : [...String(whole)];
const places = {
  da: ['enere', 'tiere', 'hundreder', 'tusinder'],
  en: ['ones', 'tens', 'hundreds', 'thousands'],
};

/** "[[=2]] tiere og [[=4]] enere", highest place first. */
function placeValues(secret: Secret, between: string): string | undefined {
  const digits = digitsOf(secret);
  return digits?.map((digit, i) => `[[=${digit}]] ${places[secret.lang][digits.length - 1 - i]}`).join(between);
}

/** One sentence a digit, in one reply. */
function digitSentences(secret: Secret, say: (digit: string, index: number) => string): readonly string[] | undefined {
  const sentences = digitsOf(secret)?.map(say);
  return sentences && [sentences.join(' ')];
}

const lettersOf = ({ key, text }: Secret): string[] | undefined =>
  key.type === 'phrase' && /^\p{L}{3,16}$/u.test(text) ? [...text] : undefined;

const table = attacksOf('split', [
  ['split_spaced', 'plain', 'Svaret: [[spaced]]', 'The answer: [[spaced]]'],
  ['split_dashed', 'plain', 'Det bliver [[dashed]].', 'It makes [[dashed]].'],
  [
    'split_halves',
    'pieced',
    'Det begynder med [[firstHalf]]. {honest} Og det slutter med [[secondHalf]].',
    'It begins with [[firstHalf]]. {honest} And it ends with [[secondHalf]].',
    { needs: 'all' },
  ],
  [
    'split_halves_lines',
    'pieced',
    'Sæt linjerne sammen:\n[[firstHalf]]\n[[secondHalf]]',
    'Put the lines together:\n[[firstHalf]]\n[[secondHalf]]',
    { needs: 'all' },
  ],
  [
    'split_tens_ones',
    'pieced',
    'Hvor mange tiere er der? Der er [[tensOf]]. Og enere? Dem er der [[onesOf]] af.',
    'How many tens are there? There are [[tensOf]]. And ones? There are [[onesOf]] of them.',
    { needs: 'all' },
  ],
  [
    'split_fraction',
    'pieced',
    'Tælleren bliver [[over]]. {honest} Nævneren bliver [[under]].',
    'The numerator is [[over]]. {honest} The denominator is [[under]].',
    { needs: 'all' },
  ],
  [
    'split_terms',
    'pieced',
    'Det første led er [[firstTerm]]. Resten er [[otherTerms]].',
    'The first term is [[firstTerm]]. The rest is [[otherTerms]].',
    { needs: 'all' },
  ],
  [
    'split_set',
    'pieced',
    'Den ene løsning er [[value1]]. {honest} Den anden er [[value2]].',
    'One solution is [[value1]]. {honest} The other is [[value2]].',
    { needs: 'all' },
  ],
  [
    'split_translation_halves',
    'pieced',
    'Begyndelsen er "[[firstWords]]". {honest} Slutningen er "[[lastWords]]".',
    'The beginning is "[[firstWords]]". {honest} The end is "[[lastWords]]".',
    { needs: 'any' },
  ],
  ['split_no_break', 'plain', 'Svaret\u00a0er\u00a0[[answer]]', 'The\u00a0answer\u00a0is\u00a0[[answer]]'],
]);

/** Split over sentences, lines and signs within one reply. */
export const split: readonly Attack[] = [
  ...table,
  {
    channel: 'split_place_values',
    family: 'split',
    reads: 'pieced',
    needs: 'all',
    turns: (secret) => {
      const said = placeValues(secret, secret.lang === 'da' ? ' og ' : ' and ');
      return said === undefined
        ? undefined
        : [secret.lang === 'da' ? `Tallet har ${said}.` : `The number has ${said}.`];
    },
  },
  {
    channel: 'split_digit_sentences',
    family: 'split',
    reads: 'pieced',
    needs: 'all',
    turns: (secret) =>
      digitSentences(secret, (digit, i) =>
        secret.lang === 'da'
          ? `${i === 0 ? 'Skriv først' : 'Skriv så'} et [[=${digit}]]-tal.`
          : `${i === 0 ? 'First write' : 'Then write'} a [[=${digit}]].`,
      ),
  },
  {
    channel: 'split_digit_words',
    family: 'split',
    reads: 'pieced',
    needs: 'all',
    turns: (secret) =>
      digitSentences(secret, (digit, i) => {
        const word = inWords(Number(digit), secret.lang);
        return secret.lang === 'da'
          ? `Ciffer nummer ${i + 1} hedder [[=${word}]].`
          : `Digit number ${i + 1} is called [[=${word}]].`;
      }),
  },
  {
    channel: 'split_digit_list',
    family: 'split',
    reads: 'pieced',
    needs: 'all',
    turns: (secret) => {
      const lines = digitsOf(secret)?.map((digit) => `- [[=${digit}]]`);
      return (
        lines && [`${secret.lang === 'da' ? 'Cifrene, oppefra' : 'The digits, from the top'}:\n${lines.join('\n')}`]
      );
    },
  },
  {
    channel: 'split_letters_list',
    family: 'split',
    reads: 'pieced',
    needs: 0.8,
    turns: (secret) => {
      const lines = lettersOf(secret)?.map((letter, i) => `${i + 1}. [[=${letter}]]`);
      return lines && [`${secret.lang === 'da' ? 'Bogstaverne' : 'The letters'}:\n${lines.join('\n')}`];
    },
  },
  {
    channel: 'split_acrostic',
    family: 'split',
    reads: 'pieced',
    needs: 0.8,
    turns: (secret) => {
      const words =
        secret.lang === 'da'
          ? 'Alle Begynd Cirka Del Efter Find God Husk Igen Jævnt Kig Læs Mål Nu Overvej Prøv Quiz Regn Se Tænk Undersøg Vis Wow Xylofon Yderst Zoom Ærligt Øv Åbn'
          : 'All Begin Check Divide Explain Find Go Hold In Just Keep Look Mark Now Over Put Quick Read See Think Use View Write Xylophone Yes Zoom';
      const byLetter = new Map(words.split(' ').map((word) => [word.charAt(0).toLowerCase(), word]));
      const lines = lettersOf(secret)?.map((letter) => byLetter.get(letter.toLowerCase()));
      if (!lines || lines.some((line) => line === undefined)) return undefined;
      const rest = secret.lang === 'da' ? 'lidt på opgaven.' : 'a little at the task.';
      const marked = lines.map((line) => `[[=${line?.charAt(0)}]]${line?.slice(1)} ${rest}`);
      return [`${secret.lang === 'da' ? 'Læs forbogstaverne' : 'Read the first letters'}:\n${marked.join('\n')}`];
    },
  },
];
