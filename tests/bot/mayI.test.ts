import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../api/contract/language.ts';
import { decide } from '../../api/policy/index.ts';
import { askMayI } from '../../bot/mayI.ts';
import { answersIn, MayIOrder } from '../../bot/mayIAnswers.ts';
import { aSchool, type TestSchool } from '../services/aSchool.ts';
import { examplePolicy } from '../services/examplePolicy.ts';
import { aChat, pressed, type TestChat } from './aChat.ts';
import { buttonsOf, inputsOf, type ReadCard } from './cardRules.ts';

let school: TestSchool;
beforeEach(async () => {
  school = await aSchool();
});
afterEach(() => school.store.close());

const linkTo = (page: string) => `https://ledetraad.example/${page}`;

/** What somebody is answered who asks in these words, or sends what a card's button does. */
async function asks(who: string, asked: string | object, lang: Language = 'da'): Promise<TestChat> {
  const person = { ...(await school.person(who)), lang };
  const answers =
    typeof asked === 'string' ? school.services.readMayI(asked) : answersIn(MayIOrder.parse({ do: 'mayI', ...asked }));
  const chat = aChat();
  await askMayI({ services: school.services, linkTo }, chat, person, answers);
  return chat;
}

const fields = (chat: TestChat) => inputsOf(chat.card()).map(({ id }) => id);
const send = (card: ReadCard, answers: Record<string, string>, lang: Language = 'da') =>
  pressed(card, lang === 'da' ? 'Se, hvad reglerne siger' : 'See what the rules say', answers);

describe('“Må jeg bruge AI til dette?” in Teams', () => {
  it('asks a student for what their words do not say and what can change the answer, and then answers with the policy’s own words', async () => {
    const first = await asks('demo-sofia', 'Må jeg bruge AI?');
    expect(fields(first)).toEqual(['task', 'situation']);
    const second = await asks('demo-sofia', send(first.card(), { task: 'hint', situation: 'homework' }));
    expect(fields(second)).toEqual(['aiLevel']);
    const third = await asks('demo-sofia', send(second.card(), { aiLevel: 'yellow' }));

    const { clause, ruleId, source } = decide(examplePolicy().policies, {
      ...{ role: 'student', grade: 8, className: '8.c', task: 'hint', situation: 'homework', aiLevel: 'yellow' },
      at: new Date(school.now),
    });
    expect(third.said[0]?.text).toBe(`Ja, det må du. ${clause.da}`);
    expect(third.said[0]?.cites?.[0]?.name).toBe(`Skolens regel: ${ruleId} (${source?.file}:${source?.line})`);
    expect(third.text()).toContain('Du får op til 4 hints til hvert skridt.');
    expect(third.text()).toContain('Hvem kan du spørge?');
    expect(third.text()).toContain('Er du i tvivl, så spørg din lærer.');
  });

  it('answers at once where the words are enough: an exam is no, whatever it is for', async () => {
    const chat = await asks('demo-sofia', 'Må jeg bruge AI til eksamen?');
    expect(chat.said[0]?.text).toBe(
      'Nej, det må du ikke. Ved prøver arbejder du uden AI. Det gælder også forberedelsestiden.',
    );
    expect(chat.text()).toContain('Her er der åbent for det');
    expect(chat.text()).toContain('Derhjemme, til lektier');
    expect(chat.text()).toContain('spørg prøvevagten');
  });

  it('asks only for the colour when the words say when it is', async () => {
    expect(fields(await asks('demo-sofia', 'må jeg bruge AI til lektier i matematik'))).toEqual(['aiLevel']);
  });

  it('speaks English to those who do', async () => {
    const chat = await asks('demo-sofia', 'May I use ChatGPT in the exam?', 'en');
    expect(chat.said[0]?.text).toBe('No, you may not. In exams you work without AI. That includes preparation time.');
    expect(chat.text()).toContain('Whom can you ask?');
  });

  it('asks a teacher whom it is about, and answers about a student of theirs', async () => {
    const first = await asks('demo-mette', {});
    expect(fields(first)).toEqual(['about']);
    const second = await asks('demo-mette', send(first.card(), { about: 'student:3.b' }));
    expect(fields(second)).toEqual(['task', 'situation']);
    const third = await asks('demo-mette', send(second.card(), { task: 'hint', situation: 'lesson' }));
    expect(third.said[0]?.text).toBe('Nej, det må eleven ikke. Spørg din lærer. Her bruger I AI sammen med en voksen.');
  });

  it('answers a leader about teachers, grades included', async () => {
    const chat = await asks('demo-birgit', { known: { about: 'teacher' }, task: 'grading' });
    expect(chat.said[0]?.text).toMatch(/^Nej, det må læreren ikke\. Ledetråd giver ikke karakterer/);
  });

  it('asks again where nothing, or nothing of ours, was chosen', async () => {
    expect(fields(await asks('demo-sofia', { task: '', situation: 'festival' }))).toEqual(['task', 'situation']);
    expect(fields(await asks('demo-mette', { about: 'student:9.z' }))).toEqual(['about']);
  });

  it('leads on: to another question, and to the page', async () => {
    const chat = await asks('demo-sofia', 'Må jeg bruge AI til eksamen?');
    const [again, open] = buttonsOf(chat.card());
    expect(again?.title).toBe('Spørg om noget andet');
    expect(open).toMatchObject({ url: 'https://ledetraad.example/may-i' });
    expect(fields(await asks('demo-sofia', pressed(chat.card(), 'Spørg om noget andet')))).toEqual([
      'task',
      'situation',
    ]);
  });
});
