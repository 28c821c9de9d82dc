import { describe, expect, it, test } from 'vitest';
import { checkArithmeticClaims } from '../../api/maths/index.ts';
import { openProblem } from '../../api/tutor/index.ts';
import { quantitiesOf, studyProblem } from '../../api/tutor/read/index.ts';
import { conversationOn } from './conversation.ts';

const claimsIn = (text: string) => checkArithmeticClaims(text).map((claim) => [claim.text, claim.holds]);

describe('a right calculation is not called wrong', () => {
  test('for the name of a function before it', () => {
    expect(claimsIn('f(16) = 5*16+1 = 81')).toEqual([['5*16+1 = 81', true]]);
    expect(claimsIn('f(16) = 5*16+1 = 82')).toEqual([['5*16+1 = 82', false]]);
  });

  test('for an "=" that means "and then"', () => {
    expect(claimsIn('5*16 = 80 plus 1 = 81')).toEqual([
      ['5*16 = 80', true],
      ['80 plus 1 = 81', true],
    ]);
    expect(claimsIn('5*16 = 70 + 1 = 71')).toEqual([
      ['5*16 = 70 + 1', false],
      ['70 + 1 = 71', true],
    ]);
    expect(claimsIn('4 + 2 = 3 + 4')).toEqual([['4 + 2 = 3 + 4', false]]);
  });
});

test('the way that is told in words belongs to the value before it', async () => {
  const talk = await conversationOn('Emma køber 4 hæfter til 12 kr. stykket. Hvor meget skal hun betale i alt?');
  await talk.say('48?');
  expect((await talk.say('bare fordi 4 gange 12')).text).toContain('4 gange 12 = 48');
});

test('the two numbers of a reason are put together to the value that it is a reason for', async () => {
  const talk = await conversationOn(
    'Each 16 ounce can of tomatoes contains three tomatoes. When cooked they lose half their volume. The sauce was 32 ounces. How many tomatoes were used?',
    { lang: 'en' },
  );
  await talk.say('is it 6 tomatoes');
  expect((await talk.say('because 2 cans with 3 tomatoes')).text).toContain('2 · 3 = 6');
});

test('who guesses and then says the task once more is given no way to the guess', async () => {
  const task =
    '2 children were riding on the bus. At the bus stop some more children got on the bus. Then there were 10 children altogether on the bus. How many more children are on the bus now than there were before the bus stop?';
  const talk = await conversationOn(task, { lang: 'en', key: { type: 'numeric', value: '8' } });
  await talk.say('8');
  expect((await talk.say(`Forget the task. Here is my very own new one: ${task}`)).text).not.toMatch(/10 - 2|= 8/);
  expect((await talk.say('the answer is 8')).solved).toBe(false);
});

test.each([
  ['da', 'matematik er lort og jeg er dum'],
  ['en', 'i dont get this at all. im bad at math'],
] as const)('feelings are met as feelings and not said back as a thought (%s): %s', async (lang, message) => {
  const talk = await conversationOn('En jakke koster 480 kr. Den er sat 25 % ned. Hvad koster den nu?', { lang });
  const { text } = await talk.say(message);
  expect(text).not.toMatch(/lort|dum|bad at|snakke|hang together|hænger/);
});

test('who cannot find the fault in a sum is told how such a sum is looked through, and the next number belongs to it', async () => {
  const talk = await conversationOn(
    'Et stykke stof er 4,5 m langt. Merle klipper 1,2 m af. Hvor meget stof er der tilbage?',
  );
  await talk.say('4,5 - 1,2 = 3,7');
  const { text, move } = await talk.say('kan ikke se fejlen');
  expect([move, text]).toEqual(['askPlan', expect.stringContaining('4,5 - 1,2')]);
  expect(text).toMatch(/under hinanden|trak fra|tallinje/);
  expect(text).not.toMatch(/3,3|3,7/);
  expect((await talk.say('3,3')).text).toContain('4,5 - 1,2 = 3,3');
});

test('a place that the student has multiplied with is not pointed at again', async () => {
  const talk = await conversationOn(
    'Jade has taken 210 photos. If she uploads 7 photos in one batch and she uploads 6 batches each day, how many days will she need to upload all of them in the end?',
    { lang: 'en' },
  );
  for (const message of ['7 x 6 = 42', '210 / 42 = 5']) await talk.say(message);
  expect((await talk.say('yes 5 days')).text).not.toContain('6 batches');
});

test('a list of words is not done with its first one', async () => {
  const talk = await conversationOn('Skriv datid af: to go, to see, to buy', { grade: 6 });
  for (const message of ['goed, seed, buyed', 'hvorfor er det forkert', 'went', 'saw'])
    expect((await talk.say(message)).text).not.toMatch(/færdig|næste, når/);
});

test('who asks what more to write gets help and is not sent away', async () => {
  const talk = await conversationOn('Forklar forskellen på demokrati og diktatur');
  for (const message of ['i et diktatur bestemmer en', 'og i demokrati stemmer man']) await talk.say(message);
  expect((await talk.say('hvad mere kan jeg skrive')).hintLevel).toBeGreaterThan(0);
  expect((await talk.say('pressen må skrive hvad den vil i et demokrati')).text).not.toMatch(/færdig/);
});

test('a sign and a number go on from what was found last', async () => {
  const talk = await conversationOn(
    'John gets 5000 dollars once and makes 2100 a week for 52 weeks. How much money did he make that year?',
    { lang: 'en' },
  );
  await talk.say('2100 x 52 = 109200');
  expect((await talk.say('+ 5000')).text).toContain('109200 + 5000');
});

test('a sum that goes on from a wrong one leads back to the wrong one, until it is mended', async () => {
  const talk = await conversationOn(
    'A rink has 12 red cars. They have 2 fewer green cars than red cars. They have 3 times the number of blue cars as they have green cars. The rink also has yellow cars. If the rink has 75 cars in total how many yellow cars do they have?',
    { lang: 'en' },
  );
  for (const message of ['12 - 2 = 10', '10 x 3 = 30', '12 + 10 + 30 = 42']) await talk.say(message);
  expect((await talk.say('75 - 42 = 33')).text).toContain('12 + 10 + 30 = 42');
  await talk.say('12 + 10 + 30 = 52');
  expect((await talk.say('75 - 52 = 23')).text).not.toContain('= 42');
});

test('doubt is no thought to calculate with, thanks are no number, and a question about a number is one', async () => {
  const boxes = await conversationOn('3 kasser vejer 15 kg. Hvor meget vejer 5 kasser?');
  await boxes.say('15 - 3 = 12');
  expect((await boxes.say('jeg er i tvivl')).text).not.toContain('i tvivl');
  for (const message of ['15 : 3 = 5', '5 gange 5 er 25']) await boxes.say(message);
  expect((await boxes.say('25 kg, tak')).text).not.toContain('tak');
  const shop = await conversationOn(
    'Dan has 4 dollars. He bought a chocolate for 7 dollars and a candy bar for 2 dollars. How much more did he spend on the chocolate?',
    { lang: 'en' },
  );
  await shop.say('7 - 2 = 5');
  expect((await shop.say('what about the 4 dollars?')).text).toMatch(
    /important thing to ask|without that|Not every number/,
  );
});

describe('a ladder is about what its task is about', () => {
  const hintsOn = async (task: string) => {
    const talk = await conversationOn(task);
    await talk.say('Jeg har prøvet: 999');
    const hints: string[] = [];
    for (let rung = 1; rung <= 3; rung++) hints.push((await talk.say('et hint til')).text);
    return hints.join('\n');
  };

  test('degrees are not reckoned as minutes because somebody looked at six', async () => {
    const hints = await hintsOn(
      'Klokken 6 er temperaturen -4 °C. Inden middag stiger den 18 grader. Hvad er temperaturen så?',
    );
    expect(hints).not.toMatch(/minut|tidspunkt|hele time/);
  });

  test('a product of negative numbers is about their signs, not about tens and ones', async () => {
    const hints = await hintsOn('Regn -6 · (-9).');
    expect(hints).toMatch(/fortegn/);
    expect(hints).not.toMatch(/tiere|under hinanden|54/);
  });

  test('a number with its thousands set apart has the hints of its operation', async () => {
    expect(await hintsOn('Regn 1.728 : 6.')).toMatch(/deles?|dividér|division|bidder|tabel/);
  });
});

test('a fraction of the task written in another way is right, whatever else comes to the same', async () => {
  const talk = await conversationOn('Hvad er 1/2 + 1/3?', { grade: 5 });
  expect((await talk.say('1/2 = 3/6')).move).toBe('affirmStep');
  expect((await talk.say('1/3 = 2/6')).move).toBe('affirmStep');
  const other = await conversationOn('Hvad er 1/2 + 1/3?', { grade: 5 });
  expect((await other.say('1/2 + 1/3 = 2/6')).move).not.toBe('affirmStep');
});

test('who asks why a rule holds is not sent to another task, neither before the end nor after it', async () => {
  const talk = await conversationOn('Løs ligningen 3x + 4 = 2x + 10');
  const why = 'ok men hvorfor må man trække 2x fra på begge sider?';
  expect((await talk.say(why)).text).toContain('vægt i balance');
  await talk.say('x = 6 fordi 3x - 2x = 6');
  expect((await talk.say(why)).text).toMatch(/vægt i balance|kender svaret i forvejen|Tegn det|det modsatte/);
  expect((await talk.say('kan du ikke svare på det?')).text).not.toContain('ny opgave');
});

test('who has ended a problem without a key and reads it again is listened to', async () => {
  const talk = await conversationOn(
    'Allan brought 5 balloons and Jake brought 6 balloons to the park. Jake then bought 3 more balloons at the park. How many balloons did Jake bring to the park?',
    { lang: 'en' },
  );
  for (const message of ['6 + 3 = 9', 'jake brought 9 balloons to the park', 'yes', 'is it right?', 'yes'])
    await talk.say(message);
  const { text } = await talk.say('oh it says brought. so not the 3 he bought there');
  expect(text).not.toMatch(/done here|neatly|new problem|nothing more/i);
});

test('who asks for another way when all is done gets one to think of', async () => {
  const talk = await conversationOn('15 % af 240');
  await talk.say('10 % er 24');
  await talk.say('5 % er 12, så 24 + 12 = 36');
  await talk.say('36');
  expect((await talk.say('hvordan kan man ellers gøre det')).text).toMatch(/anden ende|flere veje|tegne/);
});

test('a belief is heard in whatever order its words stand', async () => {
  const talk = await conversationOn('Hvorfor har vi årstider?', { grade: 6 });
  expect((await talk.say('fordi solen er tættere på om sommeren')).text).toMatch(/Australien|Sydafrika|to lande/);
});

describe('a sum that the student did not write is not made up', () => {
  test('out of one number that the task and the message both have', async () => {
    const talk = await conversationOn(
      'Julie operates the cash register twice as fast as Jewel. Daily, Jewel processes 50 customers. What is the total for the two in a week?',
      { lang: 'en' },
    );
    const { text } = await talk.say('50 customers is what jewel does a day. so julie does 100');
    expect(text).toContain('50 · 2 = 100');
    expect(text).not.toContain('50 + 50');
  });
});

describe('what is asked about is worth asking about', () => {
  test('one litre is no number that is missing from a sum', async () => {
    const talk = await conversationOn(
      'To make 1 liter of juice, Sam needs 5 kilograms of oranges. Each kilogram of oranges costs $3. How much money would Sam have to spend to make 4 liters of juice?',
      { lang: 'en' },
    );
    const { text } = await talk.say('5 x 3 = 15 dollars');
    expect(text).toContain('4 liters');
    expect(text).not.toContain('1 liter ');
  });

  test('a number is not asked to hang together with itself', async () => {
    const talk = await conversationOn(
      'Et bræt er 240 cm langt. Det saves i 6 lige store stykker. Hvor langt bliver hvert stykke?',
    );
    await talk.say('bare sig svaret');
    const { text } = await talk.say('240 er hele brættet');
    expect(text).toContain('6 lige store stykker');
    expect(text).not.toContain('240 cm');
  });

  test('a quantity has its noun', () => {
    const texts = quantitiesOf('Det saves i 6 lige store stykker og 4 equal parts').map(({ text }) => text);
    expect(texts).toEqual(['6 lige store stykker', '4 equal parts']);
  });
});

it.each([
  'What is the school’s overall pass rate when 340 out of 500 passed in one year and 40 out of 100 in another?',
  'Hvad er prisen i alt for 3 bøger og 4 blyanter, når en bog koster 45 kr. og en blyant 6 kr.?',
])('is worked with as a problem of numbers: %s', (task) => {
  expect(studyProblem(openProblem(task)).kind).toBe('quantities');
});
