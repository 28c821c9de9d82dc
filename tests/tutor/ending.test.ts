import { describe, expect, test } from 'vitest';
import { partsOf } from '../../api/tutor/read/parts.ts';
import { placesOf } from '../../api/tutor/read/places.ts';
import { soughtIn } from '../../api/tutor/read/sought.ts';
import { conversationOn } from './conversation.ts';

const BEACH =
  'Conor saw 50 people at the beach on the first day. The next day he saw 20 more people than on the first day. How many people did he see on the two days together?';
const PEN =
  'En hundegård er 8 m lang og 4,5 m bred. a) Hvor mange meter hegn skal der bruges hele vejen rundt? b) Hegnet koster 60 kr. pr. meter. Hvad koster hegnet i alt?';

describe('a problem is opened by its question', () => {
  test.each([
    ['Paige had 8 goldfish. Now 6 are left. How many goldfish disappeared?', 'how many goldfish disappeared'],
    [
      'Monica har 144 cm gavebånd til 12 gaver. Hvor mange cm bånd kan hun bruge til hver sløjfe?',
      'hvor mange cm bånd …',
    ],
    ['Solve $$3x = 12$$', ''],
  ])('%s', (task, sought) => {
    expect(soughtIn(task)).toBe(sought);
  });

  test('in the first words', async () => {
    const { opening } = await conversationOn(BEACH, { lang: 'en' });
    expect(opening.text).toContain('"how many people did he see …"');
  });

  test('part by part', async () => {
    expect(partsOf(PEN).map(({ label }) => label)).toEqual(['a)', 'b)']);
    const { opening } = await conversationOn(PEN);
    expect(opening.text).toContain('hvor mange meter hegn');
  });
});

describe('a place that is easily misread is pointed at', () => {
  test.each([
    [BEACH, ['20 more people']],
    ['Der er 25 % rabat på en jakke til 400 kr.', ['25 % rabat']],
    [
      'Bo har dobbelt så mange kort som Ida. Ida har 4 bøger mere end Per.',
      ['4 bøger mere end Per', 'dobbelt så mange kort'],
    ],
    ['Ann has 3 apples and 4 pears.', []],
  ])('%s', (task, places) => {
    expect(placesOf(task).map(({ text }) => text)).toEqual(places);
  });

  test('when an answer is wrong, and not the whole task again', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en', key: { type: 'numeric', value: '120' } });
    await say('50 + 20 = 70');
    const reply = await say('the answer is 70');
    expect(reply.move).toBe('notYet');
    expect(reply.text).toContain('20 more people');
  });

  test.each(['70', '120'])('without a key for %s alike', async (value) => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    await say(`50 + ${Number(value) - 50} = ${value}`);
    expect((await say(`the answer is ${value}`)).text).toContain('20 more people');
  });
});

describe('work without a key comes to an end', () => {
  test('a reason for the answer is enough', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    await say('50 + 20 = 70');
    await say('50 + 70 = 120');
    await say('120 people in total');
    expect((await say('yes because the second day is 20 more than 50')).text).toContain('done here');
    for (const message of ['ok', 'thanks', 'so im done', 'is it right?'])
      expect((await say(message)).text).not.toContain('?');
  });

  test('a new sum is no reason for the old value, and the way told once more is one', async () => {
    const task = 'Bill has 3 cards. Ann has 4 times as many plus 6. How many cards does Ann have?';
    const { say } = await conversationOn(task, { lang: 'en' });
    for (const message of ['3 + 4 + 6 = 13', 'the answer is 13']) await say(message);
    expect((await say('oh 4 times so 3 x 4 = 12')).text).toContain('12');
    for (const message of ['12 + 6 = 18', 'ann has 18 cards']) await say(message);
    expect((await say('yes because 4 times 3 is 12 and then 6 more')).text).toMatch(/done here/u);
  });

  test('a new sum opens it again', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    for (const message of ['50 + 20 = 70', 'the answer is 70', 'yes because it says 20 people', 'ok'])
      await say(message);
    expect((await say('wait 50 + 70 = 120')).text).toContain('120');
  });

  test('the second part follows the first, and then the work is let go', async () => {
    const { say } = await conversationOn(PEN);
    await say('8+8+4,5+4,5 = 25');
    expect((await say('det er a')).text).toContain('hvad koster hegnet i alt');
    await say('25 · 60 = 1500');
    expect((await say('ja')).text).toMatch(/facit|kender ikke|sammenligne/u);
    expect((await say('det koster 60 kr for hver meter, så det passer')).text).toContain('færdig her');
  });

  test('both parts may be answered at once', async () => {
    const { say } = await conversationOn(PEN);
    expect((await say('a er 25 m og b er 1500 kr')).text).toMatch(/del|første|spørgsmål/u);
    expect((await say('a er hele vejen rundt, og b er 25 gange 60')).text).toContain('færdig her');
  });
});

describe('a talk about a task in words has an arc', () => {
  test('a thought is taken up, two are gathered, the student judges, and the work is let go', async () => {
    const { say } = await conversationOn('Forklar hvorfor dinosaurerne uddøde.');
    await say('der faldt en stor meteor');
    await say('der kom støv i luften i lang tid');
    expect((await say('så kunne planterne ikke vokse')).text).toContain('»der kom støv i luften i lang tid«');
    expect((await say('planteæderne fik ikke noget mad')).text).toMatch(/facit|kender ikke|sammenligne/u);
    expect((await say('ja')).text).toMatch(/færdig\.$/u);
    for (const message of ['ok', 'tak', 'er jeg færdig?', 'er det rigtigt?'])
      expect((await say(message)).text).not.toContain('?');
  });

  const CHAIN =
    'Tegn en fødekæde med fire led fra en dansk skov. Forklar, hvad der vil ske med de andre dyr, hvis alle musene forsvinder.';

  test('each demand of a task gets its turn, and what was given is not asked for again', async () => {
    const { opening, say } = await conversationOn(CHAIN);
    expect(opening.text).toMatch(/fødekæde|første/u);
    expect((await say('græs -> mus -> ugle?')).text).toMatch(/alt|mangler/u);
    expect((await say('nå fire led. egetræ -> larve -> mus -> ugle')).text).toContain('forklar');
    expect((await say('hvis musene dør sulter uglen')).text).toContain('»hvis musene dør sulter uglen«');
    expect((await say('hvad mangler jeg')).text).toMatch(/flueben|mindst om/u);
  });

  test.each([
    ['Skriv en stil om ensomhed', 'jeg ved ikke hvordan man starter en stil', /begynd|første/iu],
    ['Skriv en stil om ensomhed', 'må jeg gerne bruge noget jeg selv har oplevet?', /valg|bestemmer/u],
    [
      'Hvorfor stemte danskerne om Slesvig i 1920?',
      'hvem bestemte at danskerne skulle stemme?',
      /gæt|slå op|undersøge/u,
    ],
  ])('%s: "%s" is heard', async (task, question, heard) => {
    const { say } = await conversationOn(task);
    await say('der var noget med en krig');
    expect((await say(question)).text).toMatch(heard);
  });

  test('a question about something else is not called part of the task', async () => {
    const { say } = await conversationOn('Hvorfor stemte danskerne om Slesvig i 1920?');
    await say('der var noget med en krig');
    expect((await say('har du en kat?')).text).not.toMatch(/Godt spurgt|hører med til opgaven|værd at undersøge/u);
  });
});

describe('what is not meant is not heard', () => {
  test('a sum that comes to the task\u2019s own value is not held against it', async () => {
    const { say } = await conversationOn('Jeg har regnet 12 x 15 = 180. Er det rigtigt?');
    await say('jeg gangede 12 med 10 og så med 5');
    expect((await say('120 + 60 = 180')).move).not.toBe('notYet');
  });

  test('a conclusion is not agreed to as a fact of the task', async () => {
    const { say } = await conversationOn('Ida samler 5 skaller om året. Hvor mange har hun efter 5 år?');
    expect((await say('det er 5 år så 5 skaller')).text).not.toMatch(/^(?:Ja|Det passer)/u);
  });
});

describe('work in letters', () => {
  const FRACTION = 'Simplify the following expression $$\\frac{3a}{4} \\frac{8}{9}$$';

  test('is not judged piece by piece, and is checked with a number for the letter', async () => {
    const { say } = await conversationOn(FRACTION, { lang: 'en' });
    expect((await say('24a/36')).text).toContain('letter');
    expect((await say('3a*8=24a and 4*9=36')).move).toBe('explore');
    expect((await say('is it right?')).text).toContain('done here');
  });

  test('ends when the student says so', async () => {
    const { say } = await conversationOn('Reducér udtrykket (6x² + 3x)/(3x)');
    for (const line of ['3x(2x + 1)/(3x)', '2x + 1']) await say(line);
    expect((await say('færdig')).text).toMatch(/færdig her\.$/u);
  });

  test('goes on when a new line comes', async () => {
    const { say } = await conversationOn(FRACTION, { lang: 'en' });
    for (const message of ['24a/36', 'is it right?', 'am i done']) await say(message);
    expect((await say('24a/36 divided by 12 = 2a/3')).text).toContain('?');
  });
});
