import { describe, expect, test } from 'vitest';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import { conversationOn } from './conversation.ts';

const SEASONS = 'Forklar, hvorfor vi har årstider i Danmark.';
const MATCHES =
  'Skriv en kort analyse af H.C. Andersens »Den lille pige med svovlstikkerne«. Kom ind på miljø, person, fortæller og tema.';

describe('a talk about the seasons', () => {
  test('goes on from the belief that did not fit', async () => {
    const { say } = await conversationOn(SEASONS, { grade: 6 });
    expect((await say('fordi jorden er tættere på solen om sommeren')).text).toMatch(/Australien|Sydafrika|afstanden/);
    expect((await say('nå ja det er mærkeligt')).text).toMatch(/grund|forklaring/);
    const { text } = await say('ved ik. men hvorfor er det så varmt om sommeren?');
    expect(text).toContain('»hvorfor er det så varmt om sommeren«');
  });

  test('and what was given up is not brought back', async () => {
    const { say } = await conversationOn(SEASONS, { grade: 6 });
    const replies: string[] = [];
    for (const message of [
      'fordi jorden er tættere på solen om sommeren',
      'nå ja det er mærkeligt',
      'jorden står skråt tror jeg',
      'så om sommeren rammer solen mere lige på',
      'og om vinteren rammer den skråt',
    ])
      replies.push((await say(message)).text);
    for (const reply of replies.slice(1)) expect(reply).not.toContain('tættere på solen');
  });

  test('a why that is put to the tutor is none about the matter', async () => {
    const { say } = await conversationOn(SEASONS, { grade: 6 });
    expect((await say('hvorfor siger du ikke bare svaret?')).text).not.toContain('»hvorfor');
  });
});

describe('an analysis with a list of demands', () => {
  test('asks for what is left before it is done', async () => {
    const { say } = await conversationOn(MATCHES, { grade: 8 });
    await say('den handler om en pige der fryser');
    await say('temaet er at de rige ikke ser de fattige');
    const { text } = await say('jeg er færdig');
    expect(text).toMatch(/»(?:miljø|person|fortæller)«/u);
  });

  test('has no key to speak of', async () => {
    const { say } = await conversationOn(MATCHES, { grade: 8 });
    await say('den handler om en pige der fryser');
    const { text } = await say('fordi han vil vise at de rige ikke ser de fattige. er det godt nok?');
    expect(text).not.toMatch(/rigtigt eller forkert|noget facit til den her/);
  });

  test.each([
    'der hvor hun ikke tør gå hjem fordi faren slår hende',
    'der står at hun ikke tør gå hjem fordi faren slår hende',
  ])('a place of the text is no cry for help: %s', async (message) => {
    expect(checkForDistress(message, MATCHES)).toBeNull();
    const { say } = await conversationOn(MATCHES, { grade: 8 });
    expect((await say(message)).move).not.toBe('handOver');
  });

  test.each([
    ['der hvor min far slår mig', 'high'],
    ['min ven tør ikke gå hjem fordi hans far slår ham', 'low'],
  ])('but somebody outside it is: %s', (message, level) => {
    expect(checkForDistress(message, MATCHES)?.level).toBe(level);
  });
});

test('what is left on the way is no answer where no rest is asked for', async () => {
  const task = '96 elever skal deles i 8 lige store grupper. Hvor mange elever er der i hver gruppe?';
  const { say } = await conversationOn(task, { grade: 4, key: { type: 'numeric', value: '12' } });
  const { text, move } = await say('10 gange 8 er 80 så er der 16 tilbage');
  expect(move).not.toBe('askWorking');
  expect(text).toContain('80');
});

test('what a sum does not come to is no part of it', async () => {
  const { say } = await conversationOn('Temperaturen er -4 grader. Den stiger 9 grader. Hvad er temperaturen nu?', {
    grade: 7,
  });
  expect((await say('haha 13-9 er 4 ik -4')).text).not.toContain('flere gange');
});

test('a past after did is looked at', async () => {
  const task = 'Oversæt til engelsk: Peter spiller fodbold, men i går spillede han ikke.';
  const { say } = await conversationOn(task, { grade: 7 });
  await say('peter plays football but yesterday he didn’t played');
  expect((await say("but yesterday he didn't played")).text).toContain('»played«');
});
