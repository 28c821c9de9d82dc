import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, choice, numeric, phrase } from './context.ts';

/** Problems with what a good teacher might say on the way, none of which gives the answer. */
const LESSONS: { problem: string; key: AnswerKey; lang?: 'da' | 'en'; student?: string[]; says: string[] }[] = [
  {
    problem: 'Alma køber 3 poser med 12 æbler i hver. Hun giver 5 æbler væk. Hvor mange æbler har hun tilbage?',
    key: numeric(31),
    student: ['Jeg har regnet 3 · 12'],
    says: [
      'Hvad spørger opgaven om?',
      'Fortæl med dine egne ord, hvad der sker med æblerne.',
      'Godt set, at du ganger 3 med 12.',
      'Du har 3 poser med 12 i hver. Hvad siger det dig?',
      'Hvad sker der med de 5 æbler?',
      'Skal der lægges til eller trækkes fra, når hun giver noget væk?',
      'Prøv at tegne de tre poser.',
      '1. Læs opgaven igen.\n2. Skriv, hvad du ved.\n3. Skriv, hvad du skal finde.',
      'Er dit svar rimeligt, når hun begyndte med 3 poser?',
      'Trin 2: hvad mangler du at bruge fra opgaven?',
    ],
  },
  {
    problem: 'Hvad er 3/4 + 1/8?',
    key: { type: 'fraction', value: '7/8' },
    student: ['Jeg fik 4/12'],
    says: [
      'Hvad skal to brøker have, før du kan lægge dem sammen?',
      'Du fik 4/12. Hvordan kom du frem til det?',
      'Kan du gøre 3/4 til ottendedele?',
      'Hvor mange ottendedele går der på en fjerdedel?',
      'Se på nævnerne 4 og 8. Hvilket tal går de begge op i?',
      'Prøv med en anden opgave: Hvad er 1/2 + 1/3?',
      'Er 3/4 mere eller mindre end en hel?',
      'Vi lægger ikke nævnerne sammen. Hvorfor mon ikke?',
      'Hvad betyder tallet under brøkstregen?',
    ],
  },
  {
    problem: 'Løs ligningen 2x + 3 = 11.',
    key: numeric(4),
    says: [
      'Hvad kan du trække fra på begge sider?',
      'Hvilken regneart er det modsatte af plus?',
      'Du vil have x til at stå alene. Hvad står sammen med x nu?',
      'Start med tallet 3. Hvordan slipper du af med det?',
      'Hvad betyder 2x?',
      'Når du har fundet x, kan du sætte det ind i 2x + 3 og se, om det giver 11.',
      'Hvilke to sider har ligningen?',
      'Gør det samme på begge sider af lighedstegnet.',
    ],
  },
  {
    problem: 'En cykel koster 2.400 kr. Den er sat ned med 25 %. Hvad koster cyklen nu?',
    key: { type: 'numeric', value: '1800', unit: 'kr.' },
    says: [
      'Hvad betyder det, at noget er sat ned?',
      'Hvor meget er 25 % som brøk?',
      'Find først, hvor mange kroner rabatten er.',
      'Er prisen efter rabatten større eller mindre end 2.400 kr.?',
      'Hvad er procent egentlig? Hvor mange dele deler man i?',
      'Kan du finde 10 % først?',
      'Skriv et regnestykke, der passer til de 2.400 kr. og de 25 %.',
    ],
  },
  {
    problem: 'Et rektangel er 6 cm langt og 4 cm bredt. Hvor stort er arealet?',
    key: { type: 'numeric', value: '24', unit: 'cm²' },
    says: [
      'Hvad er forskellen på omkreds og areal?',
      'Tegn rektanglet, og skriv målene på siderne.',
      'Hvor mange kvadrater på 1 cm² kan ligge i en række?',
      'Siderne er 6 cm og 4 cm. Hvad kan du bruge dem til?',
      'Hvilken enhed skal et areal have?',
      'Kan du huske en formel for arealet af et rektangel?',
    ],
  },
  {
    problem: 'Noah løber 5 runder på 400 m. Hvor mange kilometer løber han?',
    key: { type: 'numeric', value: '2', unit: 'km' },
    says: [
      'Hvor mange meter er der på en kilometer?',
      'Hvilke to tal i opgaven skal du bruge?',
      'Hvor langt er en runde?',
      'Opgaven har to dele. Hvad er den første?',
      'Hvad skal du gøre, når svaret skal være i kilometer?',
      'I 7. klasse arbejder man ofte med enheder som m, dm og cm.',
    ],
  },
  {
    problem: 'Josh bought 4 packs of pens with 6 pens each and lost 5 pens. How many pens does he have left?',
    key: numeric(19),
    lang: 'en',
    student: ['I did 4 + 6 = 10'],
    says: [
      'What is the question asking you to find?',
      'You wrote 4 + 6 = 10. What does the 10 stand for?',
      'Each pack has 6 pens. How could you work out how many pens are in all the packs?',
      'Which operation fits "each"?',
      'What happens to the 5 pens?',
      'Draw the 4 packs and put the pens in them.',
      'Let us do one step at a time. What do you know?',
      'How could you check your answer?',
      'Good start: you found the two numbers you need first.',
    ],
  },
  {
    problem: 'Which city is the capital of Denmark?',
    key: phrase('Copenhagen', 'København', 'Kobenhavn'),
    lang: 'en',
    says: [
      'Where could you look that up?',
      'What does the word "capital" mean?',
      'Which Danish cities do you know?',
      'Is it the same as the largest city in Denmark?',
      'Try to find a map of Denmark and look for a star.',
    ],
  },
  {
    problem: 'Hvem var konge i Danmark under 1. verdenskrig?',
    key: phrase('Christian 10.', 'Christian X', 'Christian den Tiende'),
    says: [
      'Hvornår var 1. verdenskrig?',
      'Hvor kan du finde en liste over danske konger?',
      'Hvilken kilde vil du bruge?',
      'Find først årstallene, og se så på kongerækken.',
      'Hvad ved du om Danmark i den periode?',
    ],
  },
  {
    problem: 'Hvilken planet er størst? A) Mars B) Jupiter C) Venus D) Jorden',
    key: choice('B', 'Mars', 'Jupiter', 'Venus', 'Jorden'),
    says: [
      'Hvad ved du om planeternes størrelse?',
      'Hvor kan du slå det op?',
      'Mulighederne er Mars, Jupiter, Venus og Jorden. Hvilke kender du noget til?',
      'Hvordan kan man sammenligne A, B, C og D?',
      'Er en planet tæt på Solen altid stor?',
    ],
  },
];
const ALL = LESSONS.flatMap((lesson) => lesson.says.map((sentence) => ({ ...lesson, sentence })));

const check = ({ problem, key, lang = 'da', student = [], sentence }: (typeof ALL)[number]) =>
  openGuard(aContext({ problemText: problem, key, lang, studentTexts: student, lastOperation: 'shown' })).check(
    sentence,
  );

describe('honest help', () => {
  test('there are at least sixty sentences to judge by', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60);
  });

  for (const lesson of LESSONS) {
    test(`is never replaced: ${lesson.problem}`, () => {
      for (const sentence of lesson.says) expect(check({ ...lesson, sentence }).kind, sentence).not.toBe('replaced');
    });
  }

  test('is hardly ever masked', () => {
    const masked = ALL.map((each) => check(each)).filter((verdict) => verdict.kind === 'masked');
    expect(masked.map((verdict) => (verdict.kind === 'masked' ? verdict.text : '')).length).toBeLessThanOrEqual(2);
  });

  test('restating the whole task passes', () => {
    for (const { problem, key, lang = 'da' } of LESSONS) {
      const guard = openGuard(aContext({ problemText: problem, key, lang }));
      for (const sentence of problem.split(/(?<=[.?])\s/))
        expect(guard.check(`Lad os læse: ${sentence}`).kind, sentence).toBe('shown');
    }
  });
});
