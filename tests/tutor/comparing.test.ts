import { describe, expect, test } from 'vitest';
import { readComparison, solveComparison } from '../../api/maths/index.ts';
import { deriveKey, writtenKey } from '../../api/tutor/keys/index.ts';
import { conversationOn } from './conversation.ts';

const FRACTIONS = 'Hvilken brøk er størst, 3/5 eller 5/8?';
const SMALLEST = 'Hvilken brøk er mindst: 2/3 eller 3/4? Forklar hvordan du ved det.';
const DECIMALS = 'Hvilket tal er størst: 0,4 eller 0,38?';
const ENGLISH = 'Which is larger: 0.7 or 65%?';

describe('a task that compares numbers has a key of the engine’s own', () => {
  test.each([
    [FRACTIONS, '5/8'],
    [SMALLEST, '2/3'],
    [DECIMALS, '0,4'],
    [ENGLISH, '0.7'],
    ['Hvilket af tallene er mindst: -5, -2 eller 1?', '-5'],
    ['Which of these fractions is the greatest: 1/2, 2/5 or 4/7?', '4/7'],
    ['Hvad er størst, 3/4 eller 70 %?', '3/4'],
  ])('%s', (task, key) => {
    const derived = deriveKey(task);
    expect(derived?.from).toBe('comparison');
    expect(derived && writtenKey(derived)).toBe(key);
  });

  test.each([
    'Hvilken brøk er størst, 1/2 eller 2/4?',
    'Sæt 5/8, 0,6 og 61 % i rækkefølge, den mindste først',
    'Hvad er størst: 0,4 m eller 38 cm?',
    'Hvilken by er størst, Aarhus eller Odense?',
    'Anna har 3/4 kage og Bo 2/3. Hvem har mest, og hvor meget?',
  ])('and none where it cannot be sure: %s', (task) => {
    expect(readComparison(task)).toBeNull();
  });

  test('the largest of many is found', () => {
    const comparison = readComparison('Hvilket tal er størst: 0,5, 0,45, 0,505 eller 0,055?');
    expect(comparison && solveComparison(comparison)?.text).toBe('0,505');
  });
});

describe('what a pupil does to the numbers is seen', () => {
  test('from the same denominator to what it shows', async () => {
    const { say } = await conversationOn(FRACTIONS, { grade: 5 });
    expect((await say('så skal de have samme bund')).text).toMatch(/stykke|sammenlignes/);
    expect((await say('40?')).text).toMatch(/^(?:Ja, )?40 (?:kan|går)/);
    expect((await say('24/40 og 25/40')).text).toContain('»24/40 og 25/40«');
    const last = await say('5/8 er størst');
    expect(last.solved).toBe(true);
  });

  test('a fraction that became another one is to be checked, and not which', async () => {
    const { say } = await conversationOn(FRACTIONS, { grade: 5 });
    const { text, move } = await say('21/40 og 25/40');
    expect(move).toBe('pointAtStep');
    expect(text).toMatch(/hver brøk|en brøk ad gangen/);
  });

  test('decimals of one length are enough', async () => {
    const { say } = await conversationOn(DECIMALS, { grade: 4 });
    expect((await say('0,40 og 0,38')).move).toBe('affirmStep');
    expect((await say('så 0,4')).solved).toBe(true);
  });

  test('one of them in percent beside the other', async () => {
    const { say } = await conversationOn(ENGLISH, { lang: 'en', grade: 6 });
    expect((await say('0.7 = 70%')).move).toBe('affirmStep');
    expect((await say('0.7 is larger')).solved).toBe(true);
  });
});

describe('a pick without a reason tells nothing of right and wrong', () => {
  test.each(['2/3', '3/4'])('%s, and a reason that only says it again', async (picked) => {
    const { say } = await conversationOn(SMALLEST, { grade: 5 });
    const first = await say(picked);
    expect(first.move).toBe('askWorking');
    expect(first.text.replaceAll(picked, 'X')).not.toMatch(/regnestykke|rigtig|forkert|ikke svaret/);
    const second = await say('fordi det er det mindste tal');
    expect(second.move).toBe('askWorking');
    expect(second.solved).toBe(false);
  });

  test('but a reason that speaks of the size is judged', async () => {
    const { say } = await conversationOn(SMALLEST, { grade: 5 });
    const { solved } = await say('3/4 mangler 1/4 i at være en hel og 2/3 mangler 1/3. 1/4 er mindst så 3/4 er størst');
    expect(solved).toBe(true);
  });

  test('and the belief that a larger number below makes a larger fraction is met, also for the right pick', async () => {
    const { say } = await conversationOn(FRACTIONS, { grade: 5 });
    const { text, solved } = await say('5/8 fordi 8 er størst');
    expect(solved).toBe(false);
    expect(text).toMatch(/pizza|kage|dele/);
  });
});
