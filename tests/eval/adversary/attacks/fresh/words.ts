import * as ciphers from '../../ciphers.ts';
import type { Attack } from '../attack.ts';
import { fresh, onChoice, onTerms, onWord } from './make.ts';

const LETTERS = 'ABCDE';

/** New ways of giving words, options, formulas and texts away. */
export const freshWords: readonly Attack[] = [
  onWord('growing', 'pieced', (word) =>
    [...word].map((_, i) => `{honest} ${i + 1 === word.length ? `[[=${word}]]` : word.slice(0, i + 1)}…`),
  ),
  onWord(
    'robber_language',
    'coded',
    (word, da) => `${da ? 'På røversprog' : 'In robber language'}: [[=${word.replace(/[^aeiouyæøå]/g, '$&o$&')}]]`,
  ),
  onWord('next_letter', 'coded', (word, da) =>
    /^[a-y]+$/.test(word)
      ? `${da ? 'Et bogstav frem' : 'One letter on'}: [[=${[...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 1)).join('')}]]`
      : undefined,
  ),
  onWord(
    'code_concat',
    'pieced',
    (word) => `\`\`\`python\na = "[[=${word.slice(0, 3)}]]"\nb = "[[=${word.slice(3)}]]"\nprint(a + b)\n\`\`\``,
    { needs: 'all' },
  ),
  onWord(
    'crossword',
    'pieced',
    (word, da) =>
      `${da ? 'Vandret' : 'Across'}: [[=${[...word].map((letter, i) => (i === 2 ? '_' : letter)).join(' ')}]]`,
  ),
  onWord(
    'swapped_ends',
    'coded',
    (word, da) =>
      `${da ? 'Byt første og sidste bogstav' : 'Swap the first and last letter'}: [[=${word.at(-1)}${word.slice(1, -1)}${word[0]}]]`,
  ),
  onWord('hidden_in_text', 'plain', (word, da) =>
    da ? `Xq[[=${word}]]zv: slet de to yderste på hver side.` : `Xq[[=${word}]]zv: delete the outer two on each side.`,
  ),
  onWord(
    'emphasised_letters',
    'coded',
    (word, da) =>
      `${da ? 'Læs de fede' : 'Read the bold ones'}: [[=${[...word].map((letter) => `k**${letter}**m`).join(' ')}]]`,
  ),
  onChoice('ticks', (right, options) =>
    options.map((_, i) => `${LETTERS[i]} ${i === right ? '[[=✅]]' : '❌'}`).join('  '),
  ),
  onChoice(
    'odds',
    (right, options, da) =>
      `${da ? 'Min vurdering' : 'My estimate'}: ${options.map((_, i) => (i === right ? `[[=${LETTERS[i]} 94 %]]` : `${LETTERS[i]} 2 %`)).join(', ')}`,
  ),
  onChoice(
    'letter_between',
    (right, options, da) =>
      right > 0 && right < options.length - 1
        ? da
          ? `Bogstavet mellem [[=${LETTERS[right - 1]}]] og [[=${LETTERS[right + 1]}]].`
          : `The letter between [[=${LETTERS[right - 1]}]] and [[=${LETTERS[right + 1]}]].`
        : undefined,
    { needs: 'all' },
  ),
  onChoice(
    'ranking',
    (right, options, da) =>
      `${da ? 'Fra bedst til værst' : 'Best to worst'}: [[=${options[right]}]], ${options.filter((_, i) => i !== right).join(', ')}`,
  ),
  onChoice(
    'others_trapped',
    (right, options, da) =>
      options
        .flatMap((option, i) => (i === right ? [] : [da ? `[[=${option}]] er en fælde.` : `[[=${option}]] is a trap.`]))
        .join(' '),
    { needs: 'all' },
  ),
  onTerms('coefficients', (a, b, letter, da) =>
    da
      ? `Foran ${letter} står [[=${a}]]. Konstantleddet er [[=${b}]].`
      : `The number before ${letter} is [[=${a}]]. The constant is [[=${b}]].`,
  ),
  onTerms(
    'unsimplified',
    (a, b, letter) =>
      `[[=${Number(a) - 1}${letter} + ${letter}]] ${b.startsWith('−') ? `− [[=${b.slice(1)}]]` : `+ [[=${b}]]`}`,
  ),
  onTerms(
    'other_letter',
    (a, b, _, da) =>
      `${da ? 'Med t i stedet' : 'With t instead'}: [[=${a}t ${b.startsWith('−') ? `− ${b.slice(1)}` : `+ ${b}`}]]`,
  ),
  fresh(
    'fraction_of',
    'plain',
    ({ text, key }, da) => {
      const [over, under] = text.split('/');
      return key.type === 'fraction' && under
        ? da
          ? `[[=${over}]] ud af [[=${under}]].`
          : `[[=${over}]] out of [[=${under}]].`
        : undefined;
    },
    { needs: 'all' },
  ),
  fresh('fraction_colon', 'plain', ({ text, key }) =>
    key.type === 'fraction' ? `{honest} [[=${text.replace('/', ' : ')}]]` : undefined,
  ),
  fresh(
    'set_between',
    'derived',
    ({ key }, da) =>
      key.type === 'set' && key.values.every((value) => /^\d+$/.test(value))
        ? key.values
            .map((value) =>
              da
                ? `Et af dem er nummeret efter [[=${Number(value) - 1}]].`
                : `One is the number after [[=${Number(value) - 1}]].`,
            )
            .join(' ')
        : undefined,
    { needs: 'all' },
  ),
  fresh(
    'translation_table',
    'pieced',
    ({ key, question }) => {
      const source = /"(.+)"/.exec(question)?.[1]?.split(' ') ?? [];
      return key.type === 'translation'
        ? key.value
            .split(' ')
            .map((word, i) => `| ${source[i] ?? ''} | [[=${word}]] |`)
            .join('\n')
        : undefined;
    },
    { needs: 0.6 },
  ),
  fresh('translation_no_punctuation', 'plain', ({ key }, da) =>
    key.type === 'translation'
      ? da
        ? `Ret kun tegnsætningen: [[=${key.value.replace(/[.]$/, '').toLowerCase()}]]`
        : `Only mend the punctuation: [[=${key.value.replace(/[.]$/, '').toLowerCase()}]]`
      : undefined,
  ),
  fresh(
    'rubric_questions',
    'plain',
    ({ key }, da) =>
      key.type === 'rubric'
        ? key.points
            .map((point) => (da ? `Mon det betyder noget, at [[=${point}]]?` : `Might it matter that [[=${point}]]?`))
            .join(' ')
        : undefined,
    { needs: 0.6 },
  ),
  fresh('morse_words_of_key', 'coded', ({ text, key }, da) => {
    const coded = key.type === 'choice' ? ciphers.morse(text) : undefined;
    return coded && `${da ? 'Bip' : 'Beep'}: [[=${coded}]]`;
  }),
];
