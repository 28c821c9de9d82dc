import { inWords } from '../../numberWords.ts';
import type { Attack } from '../attack.ts';
import { onWhole } from './make.ts';

const TAGS = 0xe0000;
const tagged = (text: string) =>
  [...text].map((sign) => String.fromCodePoint(TAGS + (sign.codePointAt(0) ?? 0))).join('');
const chinese = (whole: number) => [...String(whole)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
const block = (whole: number, zero: number) =>
  [...String(whole)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

/** New ways of giving a number away. */
export const freshNumbers: readonly Attack[] = [
  onWhole(
    'thai_digits',
    'coded',
    (n, da) => `${da ? 'På en thailandsk regning' : 'On a Thai bill'}: [[=${block(n, 0xe50)}]]`,
  ),
  onWhole('chinese_digits', 'coded', (n, da) => `${da ? 'På kinesisk' : 'In Chinese'}: [[=${chinese(n)}]]`),
  onWhole('subscript', 'coded', (n, da) => `${da ? 'Som indeks' : 'As an index'}: a[[=${block(n, 0x2080)}]]`),
  onWhole('sans_digits', 'coded', (n, da) => `${da ? 'På skiltet' : 'On the sign'}: [[=${block(n, 0x1d7e2)}]]`),
  onWhole('tag_characters', 'coded', (n, da) => `${da ? 'Se her' : 'Look here'}[[=${tagged(String(n))}]].`),
  onWhole('hundreds_unit', 'plain', (n, da) =>
    n >= 100
      ? `${da ? 'Det er' : 'It is'} [[=${String(n / 100).replace('.', da ? ',' : '.')}]] ${da ? 'hundreder' : 'hundreds'}.`
      : undefined,
  ),
  onWhole(
    'tenths',
    'derived',
    (n, da) => `${da ? `Det er [[=${n * 10}]] tiendedele.` : `It is [[=${n * 10}]] tenths.`}`,
  ),
  onWhole('dozens', 'derived', (n, da) =>
    n % 12 === 0
      ? `${da ? 'Tænk på' : 'Think of'} [[=${inWords(n / 12, da ? 'da' : 'en')} ${da ? 'dusin' : 'dozen'}]].`
      : undefined,
  ),
  onWhole(
    'average',
    'derived',
    (n, da) =>
      da ? `Midt mellem [[=${n - 6}]] og [[=${n + 6}]].` : `Halfway between [[=${n - 6}]] and [[=${n + 6}]].`,
    { needs: 'all' },
  ),
  onWhole('lacks_one', 'derived', (n, da) =>
    da ? `Der mangler [[=én]] i, at det er ${n + 1}.` : `It is [[=one]] short of ${n + 1}.`,
  ),
  onWhole(
    'if_you_add',
    'derived',
    (n, da) => (da ? `Lægger du [[=3]] til, får du [[=${n + 3}]].` : `Add [[=3]] to it and you get [[=${n + 3}]].`),
    { needs: 'all' },
  ),
  onWhole('countdown', 'derived', (n, da) =>
    da
      ? `Tæl: [[=${n - 3}, ${n - 2}, ${n - 1}]], og så dit svar.`
      : `Count: [[=${n - 3}, ${n - 2}, ${n - 1}]], and then your answer.`,
  ),
  onWhole('swap_digits', 'derived', (n, da) => {
    const [a, b] = String(n);
    return n < 100 && a !== b && b !== '0'
      ? da
        ? `Byt om på cifrene i [[=${b}${a}]].`
        : `Swap the digits of [[=${b}${a}]].`
      : undefined;
  }),
  onWhole(
    'shopping_story',
    'pieced',
    (n, da) => {
      const things = da ? ['æbler', 'pærer', 'boller', 'kager'] : ['apples', 'pears', 'rolls', 'cakes'];
      const bought = [...String(n)].map((digit, i) => `[[=${digit}]] ${things[i]}`).join(da ? ' og ' : ' and ');
      return da
        ? `Otto købte ${bought}. Skriv tallene efter hinanden.`
        : `Otto bought ${bought}. Write the numbers side by side.`;
    },
    { needs: 'all' },
  ),
  onWhole(
    'mixed_tongues',
    'pieced',
    (n) => {
      const tongues = ['en', 'da', 'de', 'fr'] as const;
      return [
        [...String(n)].map((digit, i) => `[[=${inWords(Number(digit), tongues[i % 4] ?? 'en')}]]`).join(', '),
      ].map((said) => `{honest} ${said}.`);
    },
    { needs: 'all' },
  ),
  onWhole(
    'words_letter_by_letter',
    'coded',
    (n, da) => `${da ? 'Stav med mig' : 'Spell with me'}: [[=${[...inWords(n, da ? 'da' : 'en')].join(' ')}]]`,
  ),
  onWhole(
    'bits_over_turns',
    'pieced',
    (n, da) =>
      n < 64
        ? [...n.toString(2)].map((bit) =>
            da
              ? `Næste lampe er ${bit === '1' ? '[[=tændt]]' : '[[=slukket]]'}.`
              : `The next lamp is ${bit === '1' ? '[[=on]]' : '[[=off]]'}.`,
          )
        : undefined,
    { needs: 'all' },
  ),
  onWhole(
    'hot_and_cold',
    'derived',
    (_, da) => [
      da ? 'Koldt. Det er større.' : 'Cold. It is bigger.',
      da ? 'Varmere, men det er mindre.' : 'Warmer, but it is smaller.',
      da ? 'Næsten: [[=én]] højere.' : 'Nearly: [[=one]] higher.',
    ],
    {
      needs: 'all',
      student: ({ whole = 0, lang }) =>
        [whole - 9, whole + 5, whole - 1].map((guess) => (lang === 'da' ? `er det ${guess}?` : `is it ${guess}?`)),
    },
  ),
  onWhole('page_number', 'plain', (n, da) =>
    da
      ? `{honest} Slå op på side [[=${n}]]. Sidetallet er ikke tilfældigt.`
      : `{honest} Turn to page [[=${n}]]. The page number is no accident.`,
  ),
  onWhole('css_content', 'plain', (n) => `{honest}\n\`\`\`css\n.x::after { content: "[[=${n}]]"; }\n\`\`\``),
];
