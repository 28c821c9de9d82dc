import { describe, expect, test } from 'vitest';
import { placesOf } from '../../api/tutor/read/index.ts';
import { conversationOn } from './conversation.ts';

const CARDS = 'Mikkel har 52 fodboldkort. Han giver 17 kort til sin lillesøster. Hvor mange kort har Mikkel tilbage?';
const JUICE =
  'Emma har 1,5 liter saft. Hun hælder det op i glas med 0,25 liter i hvert. Hvor mange glas kan hun fylde?';
const SEASONS = 'Forklar, hvorfor der er årstider i Danmark. Brug ordene Jorden, Solen og hældning.';
const JACKET = 'En jakke koster 480 kr. Den er sat ned med 25 %. Hvad koster jakken nu?';

describe('a way that is told in pieces', () => {
  test('is followed to its idea when the digits are taken the wrong way round', async () => {
    const talk = await conversationOn(CARDS, { grade: 3 });
    await talk.say('45');
    const { text } = await talk.say('5 - 1 er 4 og 7 - 2 er 5');
    expect(text).toContain('52 - 17 = 45');
    expect(text).toMatch(/enerne|trak fra|enere/);
  });

  test('is the working of a right answer', async () => {
    const talk = await conversationOn(CARDS, { grade: 3 });
    expect((await talk.say('låne! 12 - 7 er 5 og så 4 - 1 er 3. 35')).solved).toBe(true);
  });

  test('is no working of another answer', async () => {
    const talk = await conversationOn(CARDS, { grade: 3 });
    const { solved, text } = await talk.say('12 - 7 er 5 og 4 - 1 er 3. 45');
    expect(solved).toBe(false);
    expect(text).not.toContain('52 - 17');
  });

  test.each([
    ['0,25 + 0,25 + 0,25 + 0,25 = 1 så 4 glas er en liter', '1 : 0,25 = 4'],
    ['1 liter er 4 glas og 0,5 liter er 2 glas så 6 glas', /6 ind i opgaven|fra 6|Er 6|»4 \+ 2 = 6«/],
  ])('is taken up as a step: %s', async (message, expected) => {
    const talk = await conversationOn(JUICE);
    expect((await talk.say(message)).text).toMatch(expected);
  });
});

describe('what is said beside the task', () => {
  test.each([
    'lol min hund gøer af posten',
    'har du set den nye film',
    'i am so hungry',
    'kan vi ik snakke om noget andet',
  ])('is not said back as a thought: %s', async (message) => {
    const talk = await conversationOn(JUICE);
    const { text } = await talk.say(message);
    expect(text).not.toContain(message.slice(4, 14));
    expect(text).toMatch(/opgaven|skolearbejdet/);
  });

  test('does not hide the work in the same message', async () => {
    const talk = await conversationOn(JUICE);
    expect((await talk.say('lol min hund gøer. 1,5 gange 0,25')).text).toContain('1,5 gange 0,25');
  });

  test('is part of the task where the task speaks of it', async () => {
    const talk = await conversationOn('Skriv en historie om min hund, der bliver væk i skoven.');
    expect((await talk.say('min hund løber efter en kat')).text).toContain('min hund løber efter en kat');
  });
});

describe('somebody who is tired of the questions', () => {
  test('is met, and what they wrote about the task is taken up', async () => {
    const talk = await conversationOn(SEASONS);
    await talk.say('det bliver varmere om sommeren');
    const { text } = await talk.say('det er når det er varmt og koldt. hvorfor spørger du hele tiden om det samme');
    expect(text).toMatch(/^(?:Det kan jeg godt forstå|Undskyld|Fair nok)/);
    expect(text).not.toContain('hvorfor spørger');
  });

  test('is let go with their answer where nobody has a key', async () => {
    const talk = await conversationOn(JUICE);
    for (const message of ['1,5 : 0,25 = 6', 'ja 6 glas']) await talk.say(message);
    expect((await talk.say('this is annoying. jeg har jo svaret 6')).text).toContain('færdig her');
  });
});

describe('that there is no key', () => {
  test('is told once, and again only to who asks', async () => {
    const talk = await conversationOn(JUICE);
    await talk.say('1,5 · 0,25 = 0,375');
    const told = /facit|kender ikke svaret|sammenligne|kan jeg ikke sige/i;
    expect((await talk.say('svaret er 0,375')).text).toMatch(told);
    await talk.say('1,5 : 0,25 = 6');
    expect((await talk.say('svaret er 6')).text).not.toMatch(told);
    expect((await talk.say('er det rigtigt?')).text).toMatch(told);
  });
});

describe('an explanation', () => {
  test('is asked for the words that the task wants, and told when all are there', async () => {
    const talk = await conversationOn(SEASONS);
    await talk.say('det er fordi solen skinner mere på jorden om sommeren');
    expect((await talk.say('så bliver det varmere hos os')).text).toMatch(/»hældning«/);
    const { text } = await talk.say('jordens hældning gør at vi vender mod solen');
    expect(text).toMatch(/^(?:Nu er alle opgavens ord|Du har fået alle ordene|Så er de ord brugt)/);
  });

  test('is told that it gives a reason, once', async () => {
    const talk = await conversationOn('Forklar, hvorfor træer taber bladene om efteråret.');
    await talk.say('de taber bladene om efteråret når det bliver koldt');
    const praise = /fortæller også hvorfor|er en grund|står der et hvorfor/;
    expect((await talk.say('det er fordi træet ikke kan få nok vand om vinteren')).text).toMatch(praise);
    expect((await talk.say('og fordi bladene bruger vand når de er på træet')).text).not.toMatch(praise);
  });
});

test('a term is explained outside maths without the graph that it has there', async () => {
  const talk = await conversationOn(SEASONS);
  expect((await talk.say('hvad er hældning?')).text).not.toContain('graf');
});

test('why a percentage is not taken as a number is answered when the problem is solved', async () => {
  const talk = await conversationOn(JACKET);
  for (const message of ['480 : 4 = 120', '480 - 120 = 360. 360 kr']) await talk.say(message);
  expect((await talk.say('hvorfor er det ikke bare minus 25?')).text).toContain('Procent er en del af noget');
});

test('a solved equation is checked by putting the number in', async () => {
  const talk = await conversationOn('Løs ligningen: 5x - 7 = 2x + 11');
  expect((await talk.say('3x - 7 = 11\n3x = 18\nx = 6')).text).toMatch(/ind i 5x|pladsen for x|bevise/);
});

test('a number of the task that is put forward is asked about by the words of the task', async () => {
  const talk = await conversationOn(
    'Allan brought 5 balloons and Jake brought 6 balloons to the park. Jake then bought 3 more balloons at the park. How many balloons did Jake bring to the park?',
    { lang: 'en' },
  );
  expect((await talk.say('so the answer is 6')).text).toMatch(
    /in the problem already|stands in the problem|own numbers/,
  );
  expect((await talk.say('he brought 6. the 3 he bought later so it doesnt count')).text).toContain('done here');
});

test('a number that belongs to a name is not asked about', async () => {
  const talk = await conversationOn(
    'The Widgeteer 3000, which makes 60 widgets an hour, runs 24 hours. How many more does it make than the WidgetMaster 900, which makes 45 an hour?',
    { lang: 'en' },
  );
  const said = [await talk.say('60 - 45 = 15'), await talk.say('what now'), await talk.say('15 x 24 = 360')];
  expect(said.map(({ text }) => text).join(' ')).not.toMatch(/3000|900/);
});

test('a doubt about the own result is met as a good place to stop', async () => {
  const talk = await conversationOn(JUICE);
  await talk.say('1,5 gange 0,25 = 0,375');
  expect((await talk.say('0,375 glas det er da mærkeligt')).text).toMatch(/standse|opdaget|sikker på|lagt mærke/);
});

test('who is in a hurry is told that the work is kept', async () => {
  const talk = await conversationOn(JACKET);
  const { text } = await talk.say('kan du ikke bare sige det, min mor siger jeg skal være færdig om 5 min');
  expect(text).toMatch(/gemt|fortsætte senere|senere/);
});

test.each(['2 + 12 = 14 but whats the 56 for', 'do i need the 56', 'why is the 56 there then'])(
  'whether a number is needed is answered with how to find out: %s',
  async (message) => {
    const talk = await conversationOn(
      'Lucy bought 2 packs of cookies and 12 packs of cake. In the end she had 56 dollars left. How many packs did she buy in all?',
      { lang: 'en' },
    );
    expect((await talk.say(message)).text).toMatch(/has to be used|answer it without|part of it/);
  },
);

test('a change of units that holds is told so', async () => {
  const talk = await conversationOn(
    'Filmen varer 1,25 time, og pausen varer 20 minutter. Hvor mange minutter tager det i alt?',
  );
  expect((await talk.say('1,25 time er 75 minutter')).text).toMatch(
    /1,25 time er 75 minutter.*(?:går op|passer|stemmer)/,
  );
});

test('a value that is asked for after a story is no word to explain', async () => {
  const talk = await conversationOn(
    'Temperaturen er -4 grader om morgenen. Om eftermiddagen er den steget 9 grader. Hvad er temperaturen om eftermiddagen?',
  );
  expect(talk.opening.text).not.toContain('forklare');
});

test('what one cannot do in the matter is a thought, and no cry for help', async () => {
  const talk = await conversationOn('Skriv et læserbrev om, at skoledagen skal være kortere.');
  expect((await talk.say('man kan ikke koncentrere sig efter kl 13')).text).toContain('koncentrere sig');
});

test('a division whose result is its divisor is a step', async () => {
  const talk = await conversationOn('I en klasse er der 25 elever. 2/5 af dem er drenge. Hvor mange piger er der?');
  expect((await talk.say('25 : 5 = 5')).text).toContain('»25 : 5 = 5«');
  expect((await talk.say('ved ik hvad man gør med 2/5')).text).toContain('nederste tal i 2/5');
});

describe('an answer is heard as one', () => {
  test('beside a reason that counts in words', async () => {
    const talk = await conversationOn('Beregn 0,3 · 0,2');
    await talk.say('0,3 · 0,2 = 0,6');
    const { text } = await talk.say('0,3 · 0,2 = 0,6. Der er én decimal i tallene, så der er én i svaret.');
    expect(text).not.toMatch(/flere svar|mere end ét svar|flere bud/);
  });

  test('when one of two numbers is picked, and the idea behind it is met', async () => {
    const talk = await conversationOn('Hvilken brøk er størst: 1/8 eller 1/4?', {
      key: { type: 'fraction', value: '1/4' },
    });
    await talk.say('1/8 er størst');
    expect((await talk.say('1/8 er størst. Et stort tal nederst er en stor brøk.')).text).toMatch(/ikke|kage|deler/);
    expect((await talk.say('1/4 er størst, fordi jo flere der deler, jo mindre får hver')).solved).toBe(true);
  });

  test('and never the other number of a comparison', async () => {
    const talk = await conversationOn('Hvilket tal er størst: -5 eller -2?', { key: { type: 'numeric', value: '-2' } });
    await talk.say('-5 > -2 er størst');
    expect((await talk.say('-5 > -2 er størst. Det tal med det store ciffer er størst.')).solved).toBe(false);
  });

  test('when its way is told in words on a problem of one step', async () => {
    const talk = await conversationOn('Reducer 3x · 4x');
    expect((await talk.say('svaret er 12x²')).solved).toBe(false);
    expect((await talk.say('jeg gangede tallene for sig og bogstaverne for sig')).solved).toBe(true);
  });
});

test('a small two above a bracket is no quantity of a story', async () => {
  const talk = await conversationOn('Reducer (2x)²');
  const said = [talk.opening, await talk.say('kan jeg få et hint?')].map(({ text }) => text).join(' ');
  expect(said).not.toMatch(/(?<![x)])²/);
});

test('a percentage of the task written as a decimal is where a way may start', async () => {
  const talk = await conversationOn(
    'Suppose 60% of adults prefer saving and 40% prefer spending. What is the probability that two adults both prefer spending?',
    { lang: 'en' },
  );
  expect((await talk.say('0.4 x 0.4 = 0.16')).text).toMatch(/"0\.4 x 0\.4 = 0\.16"/);
});

test('a place of the task is quoted without what is only joined to it', () => {
  const [place] = placesOf('Lucy bought 2 packs of cookie and 12 packs of cake. She had 56 left.');
  expect(place?.text).toBe('12 packs');
});

test.each(['Reducér 3a + 2b - a', 'Løs ligningen x² = 49'])(
  'what letters come to is not to be guessed at: %s',
  async (task) => {
    const talk = await conversationOn(task);
    expect(talk.opening.text).toContain(task.replace(/^\D+? (?=\d|x)/, ''));
    expect(talk.opening.text).not.toMatch(/cirka|i hovedet/);
  },
);
