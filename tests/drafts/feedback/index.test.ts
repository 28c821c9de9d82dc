import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../api/contract/draft.ts';
import { feedback } from '../../../api/drafts/feedback/index.ts';
import { observe } from '../../../api/drafts/feedback/observe.ts';
import { toTheStudent } from '../../../api/drafts/feedback/toTheStudent.ts';
import { aDraftRequest, failing, shown } from '../written.ts';

const write = (request: Partial<DraftRequest>) => {
  const asked = aDraftRequest({ kind: 'feedback', topic: 'stil om sommerferien', ...request });
  const written = feedback.embedded(asked, () => 0);
  return { asked, written, texts: shown(feedback, written, asked), content: written.content };
};

describe('feedback from a teacher’s notes', () => {
  it('tells the noted strengths, one focus, a step and a question that fit it', () => {
    const { content, written, asked } = write({ wishes: 'Styrker: god titel, mange sanser. Fokus: slutningen' });
    expect(content).toMatchObject({
      strengths: { items: ['God titel.', 'Mange sanser.'] },
      focus: { text: 'Slutningen.' },
      nextStep: { text: expect.stringContaining('sidste fem linjer') },
      question: { text: expect.stringContaining('sidder tilbage med') },
    });
    expect(written.missing).toEqual([]);
    expect(failing(feedback, written, asked)).toEqual([]);
  });

  it('keeps to one focus, and shows the teacher what else was noted', () => {
    const { content } = write({
      wishes: 'Noter: levende sprog, mangler komma, slutningen kommer for hurtigt, få afsnit',
    });
    expect(content.focus).toMatchObject({ text: 'Komma.' });
    expect(content.later).toMatchObject({ items: ['Slutningen kommer for hurtigt', 'Få afsnit'] });
  });

  it('never finds praise that was not noted', () => {
    const { content, written } = write({ wishes: 'Fokus: komma' });
    expect(content).not.toHaveProperty('strengths');
    expect(written.missing).toMatchObject([{ section: 'strengths', needs: 'notes' }]);
  });

  it('asks guiding questions when there are no notes, and writes nothing to the student', () => {
    const { content, written } = write({ wishes: 'Giv mig feedback til en stil om et kæledyr. Vær lidt blid.' });
    expect(content).toEqual({});
    expect(written.missing).toMatchObject([{ needs: 'notes', message: expect.stringContaining('Hvad lykkes') }]);
  });

  it('takes no criterion for praise, and leaves to the teacher what is neither praise nor wish', () => {
    const { content } = write({
      wishes:
        'Kriterier: rød tråd, varieret sprog. Noter: stærk indledning, hun skriver om sin farmor, savner modargument',
    });
    expect(content).toMatchObject({
      strengths: { items: ['Stærk indledning.'] },
      focus: { text: 'Modargument.' },
      later: { items: ['Du skriver om din farmor'] },
    });
  });

  it('takes the teacher’s own next step where there is one', () => {
    const { content } = write({
      wishes: 'Styrker: god titel. Fokus: komma. Næste skridt: hun skal rette tre sætninger',
    });
    expect(content.nextStep).toMatchObject({ text: 'Du skal rette tre sætninger.' });
  });

  it('speaks in the tone asked for', () => {
    const openings = (['gentle', 'matterOfFact', 'encouraging'] as const).map(
      (tone) => write({ tone, wishes: 'Styrker: god titel. Fokus: komma' }).texts.get('focus') ?? '',
    );
    expect(new Set(openings).size).toBe(3);
  });

  it('reads judgements that carry no label, and not the request itself', () => {
    const { content } = write({
      wishes: 'Giv respons på en novelle, hun er god til at beskrive, men slutningen er for hurtig.',
    });
    expect(content).toMatchObject({
      strengths: { items: ['Du er god til at beskrive.'] },
      focus: { text: 'Slutningen er for hurtig.' },
    });
  });

  it('is in English as well', () => {
    const { content } = write({
      lang: 'en',
      topic: 'short story',
      wishes: 'Strengths: she writes vivid scenes. Focus: her ending',
    });
    expect(content).toMatchObject({
      strengths: { items: ['You write vivid scenes.'] },
      focus: { text: 'Your ending.' },
      nextStep: { text: expect.stringContaining('last five lines') },
    });
  });
});

describe('a student’s own text', () => {
  const text =
    'Min hund hedder Basse. Og så løber han. Og så spiser han mad. Og så sover han i min seng. det er sjovt.';

  it('is only counted for the teacher, where there are notes', () => {
    const { content } = write({ wishes: 'Fokus: slutningen', sources: [{ name: 'Stil', text }] });
    expect(content).toMatchObject({ focus: { text: 'Slutningen.' } });
    expect(content).not.toHaveProperty('strengths');
    expect(content).toHaveProperty('observations');
    expect(feedback.sections.find(({ id }) => id === 'observations')?.audience).toBe('teacher');
  });

  it('without notes gives what stands in it, and says that it is no more than that', () => {
    const sources = [{ name: 'Stil', text: 'Min hun heder Basse og han er 3 år…' }];
    const { content, written, asked } = write({ wishes: 'Giv feedback.', tone: 'gentle', sources });
    expect(content).toMatchObject({
      strengths: { items: ['Du giver læseren præcise oplysninger: »Min hun heder Basse og han er 3 år«.'] },
      focus: { text: 'Stavning. Se på de her ord igen: »hun«, »heder«.' },
      observations: { items: ['Ord, der er værd at se på igen: hun, heder.'] },
    });
    expect(written.missing).toMatchObject([{ section: 'strengths', message: expect.stringContaining('kun du') }]);
    expect(failing(feedback, written, asked)).toEqual([]);
  });

  it.each([
    [
      'a reader is lost in it',
      'vi gik ned til søen. der var koldt. vi kastede sten i vandet',
      'Vis, hvor dine sætninger',
    ],
    ['there is little of it', text.replace('det er', 'Det er'), 'Fortæl mere.'],
    ['its sentences begin alike', `${text.replace('det er', 'Det er')} `.repeat(4), 'begynder med »Og så«'],
  ])('is asked for one thing, when %s', (_, given, focus) => {
    const { content } = write({ wishes: 'Giv feedback.', sources: [{ name: 'Stil', text: given }] });
    expect(content.focus).toMatchObject({ text: expect.stringContaining(focus) });
  });

  it('of which nothing can be said with its own words gets no praise', () => {
    const { content, written } = write({ wishes: 'Giv feedback.', sources: [{ name: 'Stil', text: 'Vi gik hjem.' }] });
    expect(content).not.toHaveProperty('strengths');
    expect(written.missing).toContainEqual(expect.objectContaining({ section: 'strengths' }));
  });

  it('is told by sentences, lengths, starts and missing capitals', () => {
    expect(observe(text, 'da')).toEqual([
      '5 sætninger og 23 ord, i gennemsnit 4,6 ord i hver.',
      'Den længste sætning er på 7 ord: »Og så sover han i min …«',
      'Teksten er ét afsnit.',
      '3 sætninger begynder med »Og så«.',
      'Én sætning begynder med lille bogstav.',
    ]);
  });

  it('of many words without a full stop is told as that', () => {
    const long = Array.from({ length: 40 }, (_, at) => `ord${at}`).join(' ');
    expect(observe(long, 'da')).toContain('Der er 40 ord uden punktum imellem et sted.');
  });

  it('of a few words tells nothing', () => {
    expect(observe('Min hund hedder Basse og han er 3 år', 'da')).toEqual([]);
  });
});

it.each([
  ['hun er god til at beskrive', 'du er god til at beskrive'],
  ['hans sprog er levende', 'dit sprog er levende'],
  ['hendes billeder er gode', 'dine billeder er gode'],
  ['[ELEV_3]s indledning fanger', 'din indledning fanger'],
  ['eleven bruger sit fagsprog', 'du bruger dit fagsprog'],
])('turns a note to the student: %s', (note, said) => {
  expect(toTheStudent(note, 'da')).toBe(said);
});
