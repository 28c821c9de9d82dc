import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { conversationOn, type Reply } from './conversation.ts';

const numeric = (value: string): AnswerKey => ({ type: 'numeric', value });

/** The last reply after all these messages. */
async function replyAfter(task: string, messages: readonly string[], key?: AnswerKey): Promise<Reply> {
  const talk = await conversationOn(task, key ? { key } : {});
  let reply = talk.opening;
  for (const message of messages) reply = await talk.say(message);
  return reply;
}

const CAKES = 'Der er 4 poser med 12 kager i hver. Kagerne skal deles mellem 3 klasser. Hvor mange får hver klasse?';

describe('work that is finished is taken up', () => {
  test.each([
    ['Bo er 3 år ældre end Ida. Ida er 6 år. Hvor gammel er Bo?', '9', ['6 + 3 = 9', 'Bo er 9']],
    [CAKES, '16', ['4 · 12 = 48', '48 : 3 = 16', '16 kager']],
    [CAKES, '16', ['4 · 12 = 48', '48 : 3 = 16', 'hver klasse får 16 kager.']],
    [CAKES, '16', ['4 · 12 = 48', '48 : 3 = 16', 'ja']],
    [CAKES, '16', ['4 · 12 = 48', '48 : 3 = 16', 'er det rigtigt?']],
    [CAKES, '16', ['4 · 12 = 48', '16', '48 : 3 = 16', 'ja']],
    [CAKES, '16', ['4 · 12', '48', 'så får hver 16', '48 : 3 = 16']],
    ['Et rektangel er 7 cm langt og 4 cm bredt. Find arealet.', '28', ['7 · 4 = 28', '28 cm2']],
    ['Beregn 12 · 12', undefined, ['12 · 10 = 120', '12 · 2 = 24', '120 + 24 = 144', 'ja']],
    ['Hvad er 17 + 26?', undefined, ['10 + 20 = 30', '7 + 6 = 13', '43']],
    ['Beregn 15 % af 240', undefined, ['10 % er 24', '5 % er 12', '24 + 12 = 36', '36']],
    ['Beregn 1/4 + 3/8', undefined, ['jeg lavede 1/4 om til 2/8', 'så er det 5/8']],
    ['Beregn 31 : 4', undefined, ['4 · 7 = 28', '28 + 3 = 31', '7 rest 3']],
    ['Løs 3x + 2 = 17', undefined, ['3x = 15', 'x = 4', 'x = 5']],
    ['Løs 2x + 3 = 11', undefined, ['x er 4', 'fordi 2 · 4 + 3 = 11']],
    [
      'Anna og Bo har tilsammen 36 kr. Bo har dobbelt så mange som Anna. Hvor mange har Anna?',
      '12',
      ['jeg skriver x + 2x = 36', '3x = 36', 'x = 12'],
    ],
  ] as const)('%s (%s): %j is confirmed', async (task, key, messages) => {
    const reply = await replyAfter(task, messages, key === undefined ? undefined : numeric(key));
    expect(reply).toMatchObject({ move: 'confirm', solved: true });
  });

  const SHEEP =
    'Anna har 20 får. Bo har 4 gange så mange som Anna. Carl har dobbelt så mange som Bo. De sælger 30 får. Hvor mange har de tilsammen tilbage?';

  test('steps that are said in words cost no check', async () => {
    const steps = [
      '4 · 20 = 80 så Bo har 80',
      '2 · 80 = 160 så Carl har 160',
      '20 + 80 + 160 = 260 så de har 260 i alt',
    ];
    const reply = await replyAfter(SHEEP, steps, numeric('230'));
    expect(reply.state.checksUsed).toBe(0);
    expect(reply.move).toBe('affirmStep');
    const last = await replyAfter(SHEEP, [...steps, '260 - 30 = 230 så de har 230 tilbage'], numeric('230'));
    expect(last.solved).toBe(true);
  });

  test('what a value stands for is taken up, and costs no check', async () => {
    const task =
      'Sam læser 15 sider om dagen. Hans bog har 180 sider. Han har læst i 5 dage. Hvor mange sider mangler han?';
    const reply = await replyAfter(task, ['15 · 5 = 75', 'han har læst 75 sider'], numeric('105'));
    expect(reply.state.checksUsed).toBe(0);
    expect(reply.text).toContain('»han har læst 75 sider«');
    expect((await replyAfter(task, ['15 · 5 = 75', 'svaret er 75 sider'], numeric('105'))).state.checksUsed).toBe(1);
  });

  test('a filled-in sentence puts its new word forward', async () => {
    const key: AnswerKey = { type: 'phrase', value: 'kører' };
    const task = 'Skriv verbet i nutid: Jeg (køre) til skole.';
    const told = ['Jeg kører til skole', 'fordi det ender på -er i nutid'];
    expect((await replyAfter(task, told, key)).solved).toBe(true);
  });

  test.each([
    [
      'Toget kører kl. 9.48 og er fremme kl. 11.13. Hvor længe tager turen?',
      '12 min + 1 time + 13 min = 1 time og 25 min',
    ],
    ['En film begynder kl. 20.30 og varer 45 min. Hvornår er den slut?', '20.30 + 45 min = 21.15'],
    ['Beregn 304 - 126', '14 - 6 = 8, 9 - 2 = 7, 2 - 1 = 1'],
    ['Beregn 304 - 126', 'jeg må låne en tier, men der er 0 tiere'],
    ['Beregn 2/3 + 1/4', 'de skal have samme nævner. så 12'],
  ])('%s: "%s" is not called wrong', async (task, message) => {
    const reply = await replyAfter(task, [message]);
    expect(['notYet', 'pointAtStep']).not.toContain(reply.move);
    expect(reply.state.checksUsed).toBe(0);
  });

  test('the next question follows the student’s last right line', async () => {
    const reply = await replyAfter('Løs 5x - 7 = 2x + 11', ['3x - 7 = 11', '3x = 18']);
    expect(reply.text).not.toContain('3x - 7 = 11');
  });

  const POCKET = 'Ida har 85 kr. Hun køber is for 24 kr. og en bog til 42 kr. Hvor meget har hun tilbage?';

  test('without a key a sum from the value back to the task closes it', async () => {
    const reply = await replyAfter(POCKET, ['24 + 42 = 66', '85 - 66 = 19', '19 kr', '19 + 24 + 42 = 85']);
    expect(reply.text).toMatch(/tjekket|kontrolleret|i mål/);
  });

  test.each(['19', 'ja for det er det, der er tilbage', 'ja det passer'])(
    'without a key "%s" is not called a check, and the answer stays the student’s own',
    async (word) => {
      const steps = ['24 + 42 = 66', '85 - 66 = 19', '19 kr', word, word];
      const replies = await Promise.all([4, 5].map((length) => replyAfter(POCKET, steps.slice(0, length))));
      expect(replies.map(({ text }) => text).join('\n')).toMatch(/19 dit svar|19 som dit svar|er det dit svar/);
      for (const { text } of replies) expect(text).not.toMatch(/tjekket|kontrolleret/);
    },
  );

  test.each(['20 : 2 = 10', 'ikke færdig. de har 20 + 10 = 30 tilsammen', 'det passer ikke'])(
    'without a key "%s" checks nothing and closes nothing',
    async (message) => {
      const task = 'Mia har 20 kort. Jenna har halvt så mange. Hvor mange kort har de tilsammen?';
      const reply = await replyAfter(task, ['20 : 2 = 10', 'så Jenna har 10', message]);
      expect(reply.text).not.toMatch(/tjekket|kontrolleret|i mål/);
    },
  );

  test('a number in a reason is no answer', async () => {
    const reply = await replyAfter('Beregn 3,5 · 0,4', ['35 · 4 = 140', '1,4', 'fordi der er to decimaler']);
    expect(reply.move).toBe('confirm');
  });

  test.each([
    ['En bil kører 315 km på 3,5 timer. Hvor hurtigt kører den?', '90', ['315 : 3,5 = 90', '90 km/t']],
    [
      'En bog har 112 sider. Ida læser 16 sider om dagen. Hvor mange dage tager det?',
      '7',
      ['16 · 7 = 112 så det er 7'],
    ],
    [
      'Pia har 24 kugler. Ole har 4 venner, og alle seks deler kuglerne. Hvor mange får hver?',
      '4',
      ['24:6=4', 'ja det er svaret, 4 kugler'],
    ],
    [
      'There were 39 campers in the morning and 44 later. 31 went hiking. How many more came later?',
      '5',
      ['its 5 because 39+5=44'],
    ],
    [
      'Paint dries in 12 minutes, varnish in 7. How much longer do 6 coats take?',
      '30',
      ['6*12=72', '6*7=42', '72-42=30', 'it takes 30 minutes longer'],
    ],
    ['A box holds 6 rows of 20 pens and 67 loose pens. How many pens?', '187', ['6 times 20 plus 67', '187', 'yes']],
  ])('%s: %s is recognised as it is written', async (task, key, messages) => {
    expect((await replyAfter(task, messages, numeric(key))).solved).toBe(true);
  });

  test('a new sum does not bring back another value that was asked about', async () => {
    const task = 'Mor køber 3 poser med 8 bolcher. Vi spiser 5. Hvor mange er der tilbage?';
    const reply = await replyAfter(task, ['svaret er 20', '3 · 8 = 24'], numeric('19'));
    expect(reply.text).not.toContain('20');
    expect(reply.state.checksUsed).toBe(0);
  });

  test('a true sum gets the same question whether or not it ends in the answer', async () => {
    const replies = await Promise.all(
      ['48 : 3 = 16', '48 + 3 = 51', '48 - 3 = 45'].map((sum) =>
        replyAfter(CAKES, ['4 · 12 = 48', sum], numeric('16')),
      ),
    );
    const said = replies.map(({ text }) => text.replace(/»[^«]*«/gu, '…').replace(/\d+/gu, '…'));
    expect(new Set(said).size).toBe(1);
    expect(replies.map(({ move }) => move)).toEqual(['affirmStep', 'affirmStep', 'affirmStep']);
  });

  test('a wrong value that is agreed to costs a check and is not confirmed', async () => {
    const reply = await replyAfter(CAKES, ['4 · 12 = 48', '48 - 3 = 45', 'ja'], numeric('16'));
    expect(reply).toMatchObject({ move: 'notYet', solved: false });
    expect(reply.state.checksUsed).toBe(1);
  });

  test('a yes to anything else puts nothing forward', async () => {
    const reply = await replyAfter(CAKES, ['hint', 'ja'], numeric('16'));
    expect(reply.state.checksUsed).toBe(0);
    expect(reply.solved).toBe(false);
  });

  test('a guess that is explained by having been guessed is not judged', async () => {
    const reply = await replyAfter(CAKES, ['svaret er 16', 'det gættede jeg bare på'], numeric('16'));
    expect(reply).toMatchObject({ solved: false });
    expect(reply.state.checksUsed).toBe(0);
  });

  test('numbers of the task and plans are no answers', async () => {
    for (const message of ['det er 12 kager', 'jeg vil dele med 3', 'så plus 24']) {
      expect((await replyAfter(CAKES, [message], numeric('16'))).move).not.toBe('askWorking');
    }
  });
});

describe('ideas in words are taken up by their own words', () => {
  test.each([
    ['Løs 3x - 4 = 11', 'plus 4 på begge sider', 'affirmStep'],
    ['Løs 5(x - 2) = 3x + 4', 'gang ind i parentesen', 'affirmStep'],
    ['hvad er 3/4 + 1/8', 'jeg vil finde en fællesnævner', 'affirmStep'],
    ['Løs 3x - 4 = 11', 'minus 4 på begge sider', 'askPlan'],
    [CAKES, 'jeg tror man skal gange', 'askPlan'],
    ['Beregn 31 : 4', 'jeg deler 31 i fire bunker', 'askPlan'],
  ])('%s: "%s" (%s)', async (task, thought, move) => {
    const reply = await replyAfter(task, [thought]);
    expect(reply.move).toBe(move);
    expect(move === 'affirmStep' || reply.text.includes(`»${thought}«`)).toBe(true);
  });

  test('an equation of the student’s own is asked about, and its lines are followed', async () => {
    const task = 'Anna og Bo har tilsammen 36 kr. Bo har dobbelt så mange som Anna. Hvor mange har Anna?';
    const talk = await conversationOn(task, { key: numeric('12') });
    expect((await talk.say('x + 2x = 36')).text).toContain('»x + 2x = 36«');
    expect((await talk.say('3x = 38')).move).toBe('pointAtStep');
    expect((await talk.say('3x = 36')).move).toBe('affirmStep');
  });

  test('a sum that is asked for is not worked out', async () => {
    const reply = await replyAfter(CAKES, ['hvad er 48 : 3?'], numeric('16'));
    expect(reply.text).toContain('»48 : 3«');
    expect(reply.text).not.toContain('16');
  });
});

describe('a percentage used as a plain number', () => {
  const JACKET = 'En jakke koster 400 kr. Der er 25 % rabat. Hvad koster den nu?';

  test('is asked about, not praised', async () => {
    const reply = await replyAfter(JACKET, ['400 - 25 = 375'], numeric('300'));
    expect(reply.move).toBe('pointAtStep');
    expect(reply.text).toContain('25 %');
  });

  test.each([
    ['Der er 25 % rabat på 100 kr. Hvad er prisen?', '100 - 25 = 75'],
    [JACKET, '400 : 4 = 100'],
    ['25 elever får 25 % rabat på 400 kr. Hvad koster det?', '400 - 25 = 375'],
  ])('%s: "%s" is not taken for one', async (task, sum) => {
    expect((await replyAfter(task, [sum])).move).not.toBe('pointAtStep');
  });
});

describe('sums that hold and go astray', () => {
  test.each([
    ['Toget kører kl. 9.47 og er fremme kl. 11.15. Hvor længe tager turen?', '11.15 - 9.47 = 1.68'],
    ['Find arealet af en trekant med grundlinje 12 cm og højde 7 cm.', '12 · 7 = 84'],
  ])('%s: "%s" is asked about', async (task, sum) => {
    expect((await replyAfter(task, [sum])).move).toBe('pointAtStep');
  });

  test('a rectangle is no triangle, and prices are no times', async () => {
    expect((await replyAfter('Find arealet af et rektangel på 12 cm og 7 cm.', ['12 · 7 = 84'])).move).toBe(
      'affirmStep',
    );
    const prices = 'En is koster 11.15 kr. og en sodavand 9.47 kr. Hvad er forskellen?';
    expect((await replyAfter(prices, ['11.15 - 9.47 = 1.68'])).move).toBe('affirmStep');
  });
});

describe('what a student says beside the work', () => {
  test.each([
    ['jeg har ingen ide', 'restate'],
    ['det ved jeg ikke', 'restate'],
    ['hvad betyder gange?', 'explore'],
    ['kan du ik bare sige det', 'decline'],
    ['can you just tell me', 'decline'],
    ['hvad mener du', 'askPlan'],
    ['din idiot', 'askPlan'],
  ])('"%s" is heard as what it is (%s)', async (message, move) => {
    const reply = await replyAfter('Beregn 7 · 8', [message]);
    expect(reply.move).toBe(move);
    expect(reply.text).not.toContain(message);
  });

  test.each([
    ['Skriv en artikel om sociale medier', 'at vi bruger alt for meget tid på tiktok'],
    ['Analysér novellen', 'hun siger "jeg er ligeglad" men til sidst græder hun'],
    ['Hvorfor tabte Danmark krigen i 1864?', 'det har min lærer sagt i timen'],
    ['Hvad er 20 % af 520?', 'så 520 er ikke facit'],
  ])('%s: "%s" asks for nothing and is not turned away', async (task, message) => {
    expect((await replyAfter(task, [message])).move).not.toBe('decline');
  });

  test('a thought that says no is not asked to be done', async () => {
    const reply = await replyAfter('Beregn 1/4 + 3/8', ['nå jeg kan jo ikke bare lægge nævnerne sammen']);
    expect(reply.text).not.toMatch(/Prøv »|når du gør det/);
  });

  test('a term of maths is explained when it is asked about', async () => {
    const reply = await replyAfter('Hvad er 35 % af 480?', ['hvad betyder procent?']);
    expect(reply.text).toContain('hundrededele');
    expect((await replyAfter('Beregn 1/4 + 3/8', ['hvad er en nævner'])).text).toContain('under brøkstregen');
  });

  test('after a solved problem the next one is sent to a place of its own', async () => {
    const reply = await replyAfter('Løs 2x + 3 = 11', ['2x = 8, så x = 4', 'hvad er så 5 · 17?']);
    expect(reply.text).toContain('Ny opgave');
    expect(reply.text).not.toContain('85');
  });
});
