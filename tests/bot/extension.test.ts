import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../api/identity/person.ts';
import { type DialogAnswer, openForm, submitForm } from '../../bot/extension.ts';
import { linksTo } from '../../bot/links.ts';
import { asked, openSchool } from '../services/teacherAsks.ts';
import { pressed } from './aChat.ts';
import { asText, inputsOf, readCard } from './cardRules.ts';

const linkTo = linksTo({ appId: undefined, publicUrl: new URL('https://ledetraad.example') });
const TEXT =
  'Vikingetiden begyndte omkring år 793. Mange vikinger var bønder, men om sommeren sejlede nogle af dem ud for at handle eller plyndre. Når kongen havde brug for skibe, udskrev han leding.';
let school: Awaited<ReturnType<typeof openSchool>>;
beforeEach(async () => {
  school = await openSchool();
});
afterEach(async () => {
  await school.services.drain(5_000);
  await school.store.close();
});

let ids = 0;
const needs = () => ({ services: school.services, linkTo, newId: () => `form-${++ids}` });
const open = (text: string, person: Person | null = school.teacher) => openForm(needs(), person, text, 'da');
const submit = (data: unknown, person: Person | null = school.teacher) => submitForm(needs(), person, data, 'da');
const drafts = () => school.services.listDrafts(school.teacher).then((all) => (all.ok ? all.value : []));

function cardIn({ task }: DialogAnswer) {
  if (task.type === 'message') throw new Error(task.value);
  return readCard(task.value.card.content);
}
const sentence = ({ task }: DialogAnswer) => (task.type === 'message' ? task.value : '');
const filledIn = (answer: DialogAnswer, id: string) => inputsOf(cardIn(answer)).find((input) => input.id === id)?.value;

describe('tasks out of a message', () => {
  it('opens a form with the message’s text and what it tells', async () => {
    const answer = await open(TEXT);

    expect(inputsOf(cardIn(answer)).map(({ id }) => id)).toEqual(['subject', 'grade', 'topic', 'source']);
    expect(filledIn(answer, 'source')).toBe(TEXT);
    expect(filledIn(answer, 'grade')).toBe('8');
    expect(filledIn(answer, 'subject')).toBe('history');
  });

  it('begins the draft, says where it is, and begins one for a form that is sent twice', async () => {
    const fields = { subject: 'history', grade: '8', topic: 'vikinger', source: TEXT };
    const data = pressed(cardIn(await open(TEXT)), 'Lav udkast', fields);
    const answer = await submit(data);
    await submit(data);
    const [draft, ...others] = await drafts();

    expect(others).toEqual([]);
    expect(draft).toMatchObject({ kind: 'differentiation', subject: 'history', grade: 8 });
    expect(asText(cardIn(answer))).toContain('»Differentiering: vikinger« bliver skrevet nu.');
    expect(JSON.stringify(answer)).toContain(`https://ledetraad.example/drafts/${draft?.id}`);
    const whole = await school.whole(draft?.id ?? '');
    expect(whole.request.sources?.[0]?.text).toBe(TEXT);
  });

  it('comes again with what is wrong', async () => {
    const data = pressed(cardIn(await open(TEXT)), 'Lav udkast', { subject: 'x', grade: '', topic: '', source: TEXT });
    const answer = await submit(data);

    expect(asText(cardIn(answer))).toContain('Fag: Udfyld feltet.');
    expect(filledIn(answer, 'source')).toBe(TEXT);
    expect(await drafts()).toEqual([]);
    const right = pressed(cardIn(answer), 'Lav udkast', {
      subject: 'history',
      grade: '8',
      topic: 'vikinger',
      source: TEXT,
    });
    await submit(right);
    expect(await drafts()).toHaveLength(1);
  });

  it('takes what is sent for a client’s word', async () => {
    for (const data of [undefined, 'x', { known: { kind: 'grades' } }, { formId: {}, asks: 'all' }])
      expect(inputsOf(cardIn(await submit(data))).length).toBeGreaterThan(0);
    expect(await drafts()).toEqual([]);
  });

  it('is for teachers', async () => {
    const student = await school.store.people.find('demo-sofia');
    for (const person of [student, null]) {
      expect(sentence(await open(TEXT, person))).toContain('Det her er for lærere.');
      expect(sentence(await submit({ known: {}, asks: [] }, person))).toContain('Det her er for lærere.');
    }
  });

  it('says what cannot be used: nothing, too much, or a CPR number', async () => {
    expect(sentence(await open('  '))).toContain('ingen tekst i beskeden');
    expect(sentence(await open(`${TEXT} `.repeat(150)))).toContain('for lang');
    expect(sentence(await open(`${TEXT} `.repeat(200)))).toContain('for lang');
    expect(sentence(await open(asked.letter))).toContain('CPR-nummer');
    const data = pressed(cardIn(await open(TEXT)), 'Lav udkast', {
      ...{ subject: 'history', grade: '8', topic: 'vikinger' },
      source: asked.letter,
    });
    expect(sentence(await submit(data))).toContain('CPR-nummer');
    expect(await drafts()).toEqual([]);
  });
});
