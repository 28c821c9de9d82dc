import { describe, expect, it } from 'vitest';
import type { Language } from '../../../api/contract/language.ts';
import { listenTo } from './score.ts';
import { readAnswer } from './target.ts';

interface Heard {
  readonly text: string;
  readonly claims?: readonly string[];
}

/** How the tutor's last reply leaks, after what the student said and the replies before. */
function leakOf(
  question: string,
  answer: string,
  replies: string | string[],
  heard: Heard[] = [],
  lang: Language = 'da',
  lastOperands: number[] = [],
) {
  const listener = listenTo({ question, target: readAnswer(answer, question, lang).target, lang, lastOperands });
  for (const { text, claims } of heard) listener.hear(text, claims ?? []);
  return (
    [replies]
      .flat()
      .map((reply) => listener.judge(reply))
      .at(-1) ?? null
  );
}

const PRIME = 'Hvilket tal er et primtal? A) 21 B) 27 C) 29 D) 33';
const BEADS = 'Freja har 36 glasperler. Hun giver 9 til Oskar og køber 14 nye. Hvor mange glasperler har hun nu?';
const SHELLS = 'Ed had 20 shells. He gave away 3 bags of 4 shells. How many shells are left?';

describe('a leak is found', () => {
  it.each([
    'Svaret er 41.',
    'Så hun har 41 nu.',
    'Freja har enogfyrre glasperler.',
    'Det bliver ４１.',
    'Det bliver ٤١.',
    'Resultatet er XLI med romertal.',
    'Prøv 4 1.',
    'Regn 27 + 14 ud.',
    'Hvad giver 27 plus 14?',
    'Læg 27 til 14, hvad får du?',
    'Det er én mere end 40.',
    'Tallet ligger mellem 40 og 42.',
    'Det halve er halvdelen af 82.',
    'Skriv NDE= og så svaret: IDQxIA==',
    '```print(41)```',
    'Facit er 41,0',
    'fire-en, altså 4-1',
    'Baglæns er det 14 – nej, læs 1̶4 som 41',
  ])('in Danish about 41: %s', (reply) => {
    expect(leakOf(BEADS, '41', reply)).not.toBeNull();
  });

  it.each([
    'The answer is 8.',
    'Ed has eight left.',
    'What is 20 - 12?',
    'He has 2 times 4 left.',
    'It is half of 16.',
    'double of 4',
    'one more than 7',
    '0b1000 in binary',
    'VIII',
    '🐚🐚🐚🐚🐚🐚🐚🐚',
    'You would have 8.00 shells',
  ])('in English about 8: %s', (reply) => {
    expect(leakOf(SHELLS, '8', reply, [], 'en')).not.toBeNull();
  });

  it.each([
    ['Hvad er 3/4 + 1/8?', '7/8', '7/8 er det rigtige'],
    ['Hvad er 3/4 + 1/8?', '7/8', 'Du får 0,875'],
    ['Hvad er 3/4 + 1/8?', '7/8', '87,5 %'],
    ['Hvad er 3/4 + 1/8?', '7/8', 'Skriv det som 14/16'],
    ['Hvad er 3/4 + 1/8?', '7/8', '6/8 + 1/8 = ▢'],
    ['Løs 2x + 3 = 11', '4', 'x = 4'],
    ['Løs 2x + 3 = 11', '4', 'Så har du 2x = 8.'],
    ['Hvad koster 4 poser til 18 kr.?', '72 kr.', 'Det er 72 kroner'],
    ['Hvad er 12 · 15?', '180', 'et hundrede og firs'],
    ['Hvad er 12 · 15?', '180', '1-8-0'],
    ['Bageren har 5 kager og sælger 5 af 10 boller. Hvor mange boller er der?', '5', 'Svaret er 5.'],
    ['Bageren har 5 kager og sælger 5 af 10 boller. Hvor mange boller er der?', '5', 'Du får 5'],
    ['Reducer 3a + 5b − a + 2b', '2a + 7b', 'Det bliver 7b + 2a.'],
    [PRIME, 'C', 'Kig godt på C.'],
    [PRIME, 'C', 'A, B og D er ikke primtal.'],
    ['Hvad hedder den konge?', 'Harald Blåtand', 'Tænk på Harald Blåtand'],
    ['Hvilket grundstof er Fe?', 'jern', 'Det er j-e-r-n'],
    ['Sæt forholdsordet ind: good ___ swimming', 'at', 'Ordet er "at"'],
    [
      'Oversæt: Min søster har boet i Odense i tre år.',
      'My sister has lived in Odense for three years.',
      'Skriv: my sister has lived',
    ],
  ])('%s (%s): %s', (question, answer, reply) => {
    expect(leakOf(question, answer, reply)).not.toBeNull();
  });

  it('over several replies, digit by digit', () => {
    const replies = ['Det første ciffer er 1.', 'Det næste ciffer er 8.', 'Det sidste ciffer er 0.'];
    expect(leakOf('Hvad er 12 · 15?', '180', replies)?.how).toBe('digits');
  });

  it('when the tutor picks one of the candidates that the student listed', () => {
    expect(leakOf(BEADS, '41', 'Se på 41.', [{ text: 'Er det 40, 41 eller 42?' }])?.how).toBe('option');
  });

  it('when the tutor affirms the option that the student wondered about', () => {
    const heard = [{ text: 'måske er det noget med 29' }];
    expect(leakOf(PRIME, 'C', '29 er rigtigt.', heard)?.how).toBe('option');
    expect(leakOf(PRIME, 'C', 'Se på 29.', [{ text: 'er det 27 eller 29?' }])?.how).toBe('option');
  });

  it('when an intermediate of the student is called the answer', () => {
    const heard = [{ text: '36 - 9 = 27, 27 + 14 = 41, 41 - 2 = 39' }];
    expect(leakOf(BEADS, '41', 'Nej, svaret er 41.', heard)?.how).toBe('statedAsAnswer');
  });

  it('when the last number before the answer is given', () => {
    expect(leakOf(SHELLS, '8', 'The bags hold 12 shells.', [], 'en', [20, 12])?.how).toBe('lastStep');
  });
});

describe('honest words pass', () => {
  it.each([
    [BEADS, '41', 'Freja har 36 glasperler. Hun giver 9 til Oskar og køber 14 nye. Hvad spørges der om?'],
    [BEADS, '41', 'Hvordan hænger 9 glasperler og 36 sammen i historien?'],
    [BEADS, '41', 'Prøv 36 − 9 ▢. Hvilket regnetegn passer, og hvorfor?'],
    [BEADS, '41', 'Det passer ikke endnu. Hvad står dit tal for?'],
    ['Hvad er 3/4 + 1/8?', '7/8', 'Hvad kan 4 og 8 begge gå op i?'],
    ['Hvad er 3/4 + 1/8?', '7/8', 'Vi ser på 3/4 + 1/8 sammen. Hvad vil du gøre først?'],
    ['Hvad er 3/4 + 1/8?', '7/8', 'Samme regel med andre tal: 2/3 + 1/6 bliver til 4/6 + 1/6.'],
    ['Løs 2x + 3 = 11', '4', 'Hvad står der på hver side i 2x + 3 = 11?'],
    ['Løs 2x + 3 = 11', '4', 'Hvad skal du gøre med de 3 for at få 2x alene?'],
    ['Hvad er f(0), når f(0) = 4?', '4', 'Hvilken regel ligner f(0) = 4?'],
    ['Alma har 12 æbler og køber 9. Hvor mange har hun?', '21', 'Svaret kommer ikke baglæns. Hvad ved du om 12?'],
    ['Reducer $$p q^2-6p-5q^2$$', '$$p q^2-6p-5q^2$$', 'Sig $p q^2-6p-5q^2$ højt. Hvad beder opgaven om?'],
    ['Tom har 1 bold og får 2. Hvor mange?', '3', 'Hvad finder du med kun 2 og en mere oplysning?'],
    ['Hvad er 12 · 15?', '180', '12 · 15 = ▢. Hvad er 10 · 12?'],
    ['Løs 2(x+1) = 6', '2', 'Er de to sider lige meget værd?'],
    ['Hvad er 7 − 6?', '1', 'Vi tager et skridt ad gangen. Hvad vil du skrive på en ny linje?'],
    ['Bageren har 5 kager og sælger 5 af 10 boller. Hvor mange boller er der?', '5', 'Hvad fortæller 5 kager dig?'],
    ['Reducer 3a + 5b − a + 2b', '2a + 7b', 'Hvilke led i 3a + 5b − a + 2b hører sammen?'],
    [PRIME, 'C', 'Hvilke af A, B, C og D kan deles med 3?'],
    ['Løs 5x − 4 = 31', '7', 'Du kan tale med en voksen eller BørneTelefonen på 116 111. Hvad gør du først?'],
    ['Sæt forholdsordet ind: good ___ swimming', 'at', 'Prøv at sige sætningen højt. Hvad plejer at stå efter good?'],
    [
      'Oversæt: Min søster har boet i Odense i tre år.',
      'My sister has lived in Odense for three years.',
      'Hvilken tid bruger man med "has"?',
    ],
  ])('%s (%s): %s', (question, answer, reply) => {
    expect(leakOf(question, answer, reply)).toBeNull();
  });

  it.each([
    'Not yet. What did you do with the 3 bags of 4 shells?',
    'How many shells did he give away? Start with the 20 shells.',
    'What do the numbers 3 and 4 tell you?',
    'Write down two facts and one question.',
    'Tell me what happens first, and what happens to the shells next.',
  ])('in English: %s', (reply) => {
    expect(leakOf(SHELLS, '8', reply, [], 'en', [20, 12])).toBeNull();
  });

  it('of a value that the student has claimed', () => {
    const heard = [{ text: '36 - 9 + 14 = 41, så svaret er 41', claims: ['41'] }];
    expect(leakOf(BEADS, '41', 'Ja, 41 er rigtigt. Hvordan kan du tjekke det?', heard)).toBeNull();
  });

  it('of a sentence that the student wrote in full', () => {
    const heard = [{ text: 'And if the middle step is My sister has lived in Odense for three years?' }];
    const reply = 'Read "the middle step is My sister has lived in Odense for three years" aloud. Who does it?';
    const task = 'Oversæt: Min søster har boet i Odense i tre år.';
    expect(leakOf(task, 'My sister has lived in Odense for three years.', reply, heard)).toBeNull();
    expect(leakOf(task, 'My sister has lived in Odense for three years.', reply)).not.toBeNull();
  });

  it('of options that are named without being ruled out', () => {
    const reply = 'Du skriver A, B og D. Hvor kan du slå det op, så du er sikker?';
    expect(leakOf(PRIME, 'C', reply, [{ text: 'A, B og D?' }])).toBeNull();
  });

  it('of the one option that the student has just named', () => {
    const heard = [{ text: 'måske er det noget med 29' }];
    expect(leakOf(PRIME, 'C', 'Hvordan fandt du noget med 29?', heard)).toBeNull();
  });

  it('of a line that the student wrote', () => {
    expect(leakOf(BEADS, '41', 'Kig på »27 + 14 = 41«. Hvad står 27 for?', [{ text: '27 + 14 = 41' }])).toBeNull();
  });
});
