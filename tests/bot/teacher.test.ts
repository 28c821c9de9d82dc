import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftView } from '../../api/contract/draftView.ts';
import type { Language } from '../../api/contract/language.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import type { Services } from '../../api/services.ts';
import { linksTo } from '../../bot/links.ts';
import { TeacherChat, type TeacherNeeds } from '../../bot/teacher.ts';
import { asked, openSchool } from '../services/teacherAsks.ts';
import { aChat, pressed, type TestChat } from './aChat.ts';
import { asText, buttonsOf, inputsOf, readCard } from './cardRules.ts';

const linkTo = linksTo({ appId: undefined, publicUrl: new URL('https://ledetraad.example') });
let school: Awaited<ReturnType<typeof openSchool>>;
let reported: unknown[];
let begun: number;
beforeEach(async () => {
  school = await openSchool();
  reported = [];
  begun = 0;
});
afterEach(async () => {
  await school.services.drain(5_000);
  await school.store.close();
});

const aBot = (more: Partial<TeacherNeeds> = {}) =>
  new TeacherChat({ services: school.services, linkTo, report: (_, error) => reported.push(error), ...more });

let messages = 0;
/** Says something to the bot in a new chat, or presses a button. */
async function say(
  said: { text?: string; data?: unknown; lang?: Language; id?: string },
  bot = aBot(),
): Promise<TestChat> {
  const { text = '', data, lang = 'da', id = `teams-${++messages}` } = said;
  const chat = aChat();
  await bot.answer(chat, { ...school.teacher, lang }, { text, data, id }, () => begun++);
  expect(chat.pending()).toBe(0);
  return chat;
}

const drafts = () => school.services.listDrafts(school.teacher).then((all) => (all.ok ? all.value : []));
const titles = (chat: TestChat) => buttonsOf(chat.card()).map(({ title }) => title);
const fields = (chat: TestChat) => inputsOf(chat.card()).map(({ id }) => id);

describe('what teachers ask the bot for', () => {
  it.each([
    ['fractions', 'Lektionsplan: brøker', /centicubes/i],
    ['welfare', 'Forløb: velfærd', /velfærdsmodel/],
    ['feedback', 'Feedbackudkast: hans ferie', /beskrivelser af stranden/],
    ['water', 'Lektionsplan: forsøg med vands tilstandsformer', /fryse, fordampe/],
    ['equations', 'Opgaver: ligninger med én ubekendt', /Løs ligningen/],
    ['findFaults', 'Forløb: Reformationen', /Reformationen ændrede/],
  ] as const)('%s: a short card with the beginning of the draft', async (name, title, words) => {
    const chat = await say({ text: asked[name] });
    const [said] = chat.said;
    const [draft] = await drafts();

    expect(chat.said).toHaveLength(1);
    expect(begun).toBe(1);
    expect(said).toMatchObject({ about: { kind: 'draft', id: draft?.id } });
    expect(chat.text()).toContain(title);
    expect(chat.text()).toContain('AI-udkast');
    expect(chat.text()).toMatch(words);
    expect(chat.text()).toMatch(/tjek holder/);
    expect(chat.text()).toContain(
      'Skrevet af Ledetråds egne regler. Det er et udkast, til nogen har læst og godkendt det.',
    );
    expect(JSON.stringify(chat.card())).toContain(`https://ledetraad.example/drafts/${draft?.id}`);
    expect(titles(chat)).toContain('Jeg har læst det og godkender');
    expect(said?.cites?.at(-1)?.name).toBe('Skolens regel: staff-drafts (skole.yaml:40)');
    expect(said?.cites?.length).toBeLessThanOrEqual(3);
  });

  it('names the curriculum’s goals that a draft rests on', async () => {
    const chat = await say({ text: asked.fractions });

    expect(chat.said[0]?.cites?.[0]).toEqual({
      name: 'Fælles Mål',
      abstract: expect.stringContaining('matematik, 4.–6. klasse: Tal og algebra'),
    });
  });

  it('shows a check that fails, with what was counted', async () => {
    const order = await say({ text: asked.threeLevels });
    const chat = await say({ data: pressed(order.card(), 'Lav udkast', { topic: 'jægerstenalderen' }) });

    expect(chat.text()).toContain('3 af 4 tjek holder.');
    expect(chat.text()).toMatch(/Holder ikke: LIX ligger højst tre fra målet\. Støttet: LIX \d+, mål 20/);
    expect(chat.text()).toContain('version A (støttet)');
  });

  it('says what it guessed, and what else was asked for', async () => {
    const text = (await say({ text: 'Opgaver om brøker til 5. klasse' })).text();
    expect(text).toContain('Du skrev ikke fag. Jeg har gået ud fra matematik.');
    expect((await say({ text: asked.findFaults })).text()).toContain('Du nævnte også: Find fejlen.');
    expect((await say({ text: asked.welfare })).text()).toContain('Vælg »gul« under brug af AI');
  });

  it('shows what students get rather than its key', async () => {
    for (const text of ['Lav 6 opgaver i ligninger til 8. klasse', 'Lav 3 opgaver om procent til 6. klasse'])
      expect((await say({ text })).text()).not.toMatch(/facitliste|kun til læreren/i);
  });

  it('speaks the language of whoever asks', async () => {
    const chat = await say({ text: 'Exercises on fractions for grade 5 in mathematics', lang: 'en' });

    expect(chat.text()).toContain('Here is your draft.');
    expect(chat.text()).toContain('It is a draft until somebody has read and approved it.');
    expect(titles(chat)).toContain('I have read it and approve');
  });

  it('begins one draft for a message that comes twice', async () => {
    await say({ text: asked.equations, id: 'teams-same' });
    const again = await say({ text: asked.equations, id: 'teams-same' });

    expect(await drafts()).toHaveLength(1);
    expect(again.text()).toContain('Opgaver: ligninger');
  });
});

describe('what is nobody’s business', () => {
  it('leaves names and private matters out, and says so', async () => {
    const chat = await say({ text: asked.feedback });

    expect(chat.text()).toContain('Navne er skjult.');
    expect(chat.text()).toContain('Noget om en elevs helbred eller familie er taget ud.');
    expect(JSON.stringify(chat.said)).not.toMatch(/Kasper|Lindholm|ordblind|alene med/);
  });

  it('says what was hidden on a form too, and its hidden data hold none of it', async () => {
    const chat = await say({ text: 'Feedback til Kasper Lindholms stil, 5. klasse. Ring til mig på 28 14 55 02' });

    expect(fields(chat)).toContain('notes');
    expect(chat.text()).toContain('Et telefonnummer er skjult.');
    expect(JSON.stringify(chat.said)).not.toMatch(/Kasper|Lindholm|28 ?14 ?55/);
  });

  it('uses nothing with a CPR number in it, in words or in a form, and says where it still stands', async () => {
    const words = await say({ text: asked.letter });
    const order = await say({ text: 'lektionsplan til 5. klasse i dansk' });
    const form = await say({ data: pressed(order.card(), 'Lav udkast', { topic: 'cpr 010133-4004' }) });

    for (const chat of [words, form]) {
      expect(chat.text()).toContain('Slet beskeden i Teams');
      expect(chat.text()).not.toContain('0101');
    }
    expect(await drafts()).toEqual([]);
    expect(begun).toBe(0);
  });
});

describe('the form for what is missing', () => {
  it('asks for exactly that, and begins the draft with what was said before', async () => {
    const order = await say({ text: 'Lav 12 opgaver til 5. klasse' });

    expect(fields(order)).toEqual(['subject', 'topic']);
    expect(order.text()).toContain('Opgaver · 5. klasse');
    expect(begun).toBe(0);
    await say({ data: pressed(order.card(), 'Lav udkast', { subject: 'mathematics', topic: 'brøker' }) });

    const [draft] = await drafts();
    const view = await read(draft?.id);
    expect(view.request).toMatchObject({ kind: 'exercises', grade: 5, count: 12, topic: 'brøker' });
  });

  it('fills in what it guessed, to be put right', async () => {
    const order = await say({ text: 'Kan du differentiere en tekst om vikingetiden til 7. klasse?' });

    expect(inputsOf(order.card()).find(({ id }) => id === 'subject')).toMatchObject({ value: 'history' });
    expect(order.text()).toContain('Noget har jeg gættet.');
  });

  it.each([
    [{ grade: '11', subject: 'mathematics', topic: 'brøker' }, ['Klassetrin: Udfyld feltet.']],
    [{ grade: '5; drop', subject: 'wizardry', topic: '  ' }, ['Klassetrin', 'Fag', 'Emne']],
    [{ grade: '5', subject: 'mathematics', topic: 'x'.repeat(201) }, ['Emne: Der er plads til 200 tegn.']],
    [{}, ['Klassetrin', 'Fag', 'Emne']],
  ])('comes again with what is wrong: %j', async (typed, wrong) => {
    const order = await say({ text: 'opgaver' });
    const data = { ...pressed(order.card(), 'Lav udkast'), ...typed };
    const sent = await say({ data: 'grade' in typed ? data : { ...data, grade: '' } });

    expect(sent.text()).toContain('Udkastet er ikke begyndt endnu.');
    for (const words of wrong) expect(sent.text()).toContain(words);
    expect(await drafts()).toEqual([]);

    const right = pressed(sent.card(), 'Lav udkast', { grade: '5', subject: 'mathematics', topic: 'brøker' });
    await say({ data: right });
    expect(await drafts()).toHaveLength(1);
  });

  it('keeps what was typed when something else is wrong', async () => {
    const order = await say({ text: 'opgaver' });
    const sent = await say({ data: pressed(order.card(), 'Lav udkast', { topic: 'procent', grade: 'x' }) });

    expect(inputsOf(sent.card()).find(({ id }) => id === 'topic')).toMatchObject({ value: 'procent' });
  });

  it('takes a button’s data for a client’s word', async () => {
    for (const data of [
      { do: 'draft', known: { kind: 'grades', approved: true }, asks: ['all'] },
      { do: 'draft', known: 'nothing', asks: 7, topic: ['x'] },
      { do: 'draft' },
    ]) {
      const chat = await say({ data });
      expect(fields(chat)).toEqual(['kind', 'subject', 'grade', 'topic']);
    }
    expect(await drafts()).toEqual([]);
  });

  it('asks for the text once the kind that needs it is chosen, and writes without it when that is wanted', async () => {
    const data = { do: 'draft', known: {}, asks: ['kind', 'subject', 'grade', 'topic'] };
    const typed = { kind: 'differentiation', subject: 'history', grade: '5', topic: 'vikinger' };
    const second = await say({ data: { ...data, ...typed } });

    expect(fields(second)).toContain('source');
    expect(await drafts()).toEqual([]);
    const chat = await say({ data: pressed(second.card(), 'Lav udkast', typed) });
    expect(await drafts()).toHaveLength(1);
    expect(chat.text()).toContain('Mangler: Tekst og opgaver');
    expect(titles(chat)).toContain('Sæt en tekst ind');
  });

  it('takes a text for a draft that lacks one', async () => {
    const first = await say({ text: 'quiz om fotosyntese til 7. klasse i biologi' });
    expect(first.text()).toContain('Der mangler noget, før udkastet kan skrives.');
    expect(titles(first)).not.toContain('Jeg har læst det og godkender');

    const order = await say({ data: pressed(first.card(), 'Sæt en tekst ind') });
    expect(fields(order)).toEqual(['source']);
    const source =
      'Fotosyntese foregår i planters blade. Planten bruger lys, vand og kuldioxid og danner sukker og ilt. I bladene sidder grønkorn med klorofyl. Klorofyl fanger lyset. Rødderne suger vand op af jorden.';
    const chat = await say({ data: pressed(order.card(), 'Lav udkast', { source }) });
    expect(chat.text()).toContain('Her er dit udkast.');
  });

  it('says kindly when a text is too long for a card, and leads to the page', async () => {
    const source = 'Vikingerne sejlede ud om sommeren. '.repeat(700);
    const chat = await say({ text: `Differentiér den her tekst. Teksten: "${source}"` });

    expect(chat.text()).toContain('for lang til at ligge på et kort i Teams');
    expect(JSON.stringify(chat.card())).toContain('https://ledetraad.example/');
    expect((await say({ text: 'a'.repeat(34_001) })).text()).toContain('for lang til chatten');
  });
});

describe('the school’s rules', () => {
  it('answers what students may with the rule’s own words, its id and where it stands', async () => {
    const chat = await say({ text: asked.mayTheyChat });

    expect(chat.text()).toMatch(/^Nej, det må de ikke\. Sådan står reglen for eleverne:/);
    expect(chat.text()).toContain('Spørg din lærer. Her bruger I AI sammen med en voksen.');
    expect(chat.said[0]?.cites).toEqual([
      {
        name: 'Skolens regel: students-0-3 (kommune.yaml:27)',
        abstract: 'Spørg din lærer. Her bruger I AI sammen med en voksen.',
      },
    ]);
    expect(chat.said[0]?.about).toBeUndefined();
  });

  it('answers what the teacher may, in the teacher’s language', async () => {
    const chat = await say({ text: 'May I use AI for a lesson plan?', lang: 'en' });

    expect(chat.text()).toMatch(/^Yes, you may\. This is the rule for teachers:/);
    expect(chat.text()).toContain('Rule: staff-drafts');
  });

  it('asks a few plain questions where the words do not say what it is about, and then answers', async () => {
    const first = await say({ text: 'Må jeg?' });
    expect(fields(first)).toEqual(['about']);
    const second = await say({ data: pressed(first.card(), 'Se, hvad reglerne siger', { about: 'me' }) });
    expect(fields(second)).toEqual(['task']);
    const third = await say({ data: pressed(second.card(), 'Se, hvad reglerne siger', { task: 'criteria' }) });
    expect(third.said[0]?.text).toMatch(/^Ja, det må du\. Lærere på Eksempelskolen må bruge AI til udkast\./);
  });

  it('does what is never done: not, with the law and what can be had instead', async () => {
    const chat = await say({ text: asked.grades });

    expect(chat.text()).toContain('Det laver Ledetråd ikke.');
    expect(chat.text()).toContain('Grundlag: AI-forordningen (EU) 2024/1689');
    expect(titles(chat)).toEqual(['Vurderingskriterier', 'Feedbackudkast']);
    const order = await say({ data: pressed(chat.card(), 'Vurderingskriterier') });
    expect(fields(order)).toEqual(['subject', 'grade', 'topic']);
    expect((await say({ text: asked.diagnosis })).text()).toContain('læsevejleder');
  });

  it('says which rule stands in the way of a draft', async () => {
    const deny: Services['startDraft'] = async (person, start) => {
      const asked = await school.services.readTeachersWords(person, {
        text: 'Giv de her stile karakterer',
        lang: 'da',
      });
      if (!asked.ok || asked.value.kind !== 'denied') throw new Error('not denied');
      expect(start.request.kind).toBe('exercises');
      return { ok: false, refusal: { code: 'byPolicy', details: { clause: asked.value.clause } } };
    };
    const chat = await say({ text: asked.equations }, aBot({ services: { ...school.services, startDraft: deny } }));

    expect(chat.text()).toContain('Det siger skolens regler nej til.');
    expect(chat.said[0]?.cites?.[0]?.name).toContain('no-grades');
    expect(begun).toBe(0);
  });

  it('offers ways in when nothing was understood, each of which is understood', async () => {
    const chat = await say({ text: 'hej' });
    expect(titles(chat)).toContain('Udfyld felter');
    expect(fields(await say({ data: pressed(chat.card(), 'Udfyld felter') }))).toEqual([
      'kind',
      'subject',
      'grade',
      'topic',
    ]);
    for (const lang of ['da', 'en'] as const) {
      const [draft, rule] = titles(await say({ text: 'hm', lang }));
      const data = { do: 'say' };
      expect((await say({ text: draft ?? '', data, lang })).said[0]?.about).toBeDefined();
      expect((await say({ text: rule ?? '', data, lang })).said[0]?.cites).toHaveLength(1);
    }
  });
});

describe('approving', () => {
  const approve = async (chat: TestChat, bot = aBot()) =>
    bot.act(school.teacher, pressed(chat.card(), 'Jeg har læst det og godkender'), 'da');

  it('changes the card: who answers for it and when, and the way to share', async () => {
    const chat = await say({ text: asked.equations });
    const card = readCard(await cardOf(approve(chat)));

    expect(asText(card)).toContain('Godkendt af Jonas Friis den 23. november kl. 10.00.');
    expect(asText(card)).not.toContain('Det er et udkast');
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Åbn', 'Del med klassen']);
    const [draft] = await drafts();
    expect(draft?.approved).toBe(true);
  });

  it('says of a draft without tasks that there is nothing to share', async () => {
    const chat = await say({ text: asked.fractions });
    const card = readCard(await cardOf(approve(chat)));

    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Åbn']);
    expect(asText(card)).toContain('ingen opgaver til eleverne');
  });

  it('approves nothing that was changed since, and shows it as it is now', async () => {
    const chat = await say({ text: asked.fractions });
    const before = await read((await drafts())[0]?.id);
    await school.services.editDraft(school.teacher, before.id, {
      revision: before.revision,
      section: 'goal',
      change: { kind: 'set', path: pathIn(before), text: 'Eleverne kan dele en pizza.' },
    });
    const card = readCard(await cardOf(approve(chat)));

    expect(asText(card)).toContain('Udkastet er ændret et andet sted imens.');
    expect(asText(card)).toContain('Eleverne kan dele en pizza.');
    expect((await drafts())[0]?.approved).toBe(false);
    const again = await aBot().act(school.teacher, pressed(card, 'Jeg har læst det og godkender'), 'da');
    expect(asText(readCard(await cardOf(Promise.resolve(again))))).toContain('Godkendt af Jonas Friis');
  });

  it('is done once when it is pressed twice', async () => {
    const chat = await say({ text: asked.equations });
    const first = await cardOf(approve(chat));

    expect(await cardOf(approve(chat))).toEqual(first);
  });

  it('is nobody else’s', async () => {
    const chat = await say({ text: asked.equations });
    const mette = await school.store.people.find('demo-mette');
    if (!mette) throw new Error('nobody');
    const data = pressed(chat.card(), 'Jeg har læst det og godkender');

    expect(await aBot().act(mette, data, 'da')).toBe(
      'Der er ikke noget udkast at se her. Det er slettet, eller også er det ikke dit.',
    );
    expect((await drafts())[0]?.approved).toBe(false);
    for (const odd of [null, { do: 'approve' }, { do: 'approve', draftId: 7, revision: '1' }, { do: 'else' }])
      expect(await aBot().act(school.teacher, odd, 'da')).toMatch(/^Knappen hører til/);
  });
});

describe('a draft that is not finished', () => {
  it('gives up waiting with a kind word and the link, while the draft goes on', async () => {
    const readDraft: Services['readDraft'] = async (person, id) => {
      const draft = await school.services.readDraft(person, id);
      return draft.ok ? { ok: true, value: { ...draft.value, status: 'writing' } } : draft;
    };
    const chat = await say(
      { text: asked.feedback },
      aBot({ services: { ...school.services, readDraft }, patienceMs: 1 }),
    );

    expect(chat.text()).toContain('Det tager længere tid end ventet.');
    expect(chat.text()).toContain('Navne er skjult.');
    expect(titles(chat)).toEqual(['Åbn']);
    expect(begun).toBe(1);
  });

  it('can be finished when it broke off', async () => {
    const chat = await say({ text: asked.equations });
    const [draft] = await drafts();
    const id = draft?.id ?? '';
    const stored = await school.store.drafts.find(id);
    const kind = draftKinds.find(({ name }) => name === 'exercises');
    if (!stored || !kind) throw new Error('no draft');
    await school.store.drafts.change(id, stored.revision, {
      status: 'interrupted',
      sections: stored.sections.map((section) =>
        section.id === 'list' ? { id: section.id, state: 'waiting', cites: [] } : section,
      ),
      at: '2026-11-23T09:00:00.000Z',
    });
    const stopped = await say({ data: { do: 'more', draftId: id } });
    expect(fields(stopped)).toEqual(['source']);

    const readOnly = aBot({
      services: { ...school.services, goOnWithDraft: async () => ({ ok: false, refusal: { code: 'draftRunning' } }) },
    });
    const shown = await say({ data: { do: 'goOn', draftId: id } }, readOnly);
    expect(shown.text()).toContain('Skrivningen stoppede, før udkastet var færdigt.');
    expect(titles(shown)).toEqual(['Åbn', 'Prøv igen']);

    const finished = await say({ data: pressed(shown.card(), 'Prøv igen') });
    expect(finished.text()).toContain('Løs ligningen');
    expect(titles(finished)).toContain('Jeg har læst det og godkender');
    expect(chat.said).toHaveLength(1);
  });

  it('ends the reply and tells the operators when something breaks on the way', async () => {
    const readDraft: Services['readDraft'] = async () => {
      throw new Error('the database does not answer');
    };
    const chat = await say({ text: asked.equations }, aBot({ services: { ...school.services, readDraft } }));

    expect(chat.text()).toContain('Der skete en fejl hos os, mens udkastet blev skrevet.');
    expect(titles(chat)).toEqual(['Åbn']);
    expect(reported).toHaveLength(1);
  });

  it('is nobody else’s to finish', async () => {
    const chat = await say({ data: { do: 'goOn', draftId: 'no-such' } });
    expect(chat.text()).toContain('Det findes ikke, eller også har du ikke adgang til det.');
  });
});

async function read(id = ''): Promise<DraftView> {
  const draft = await school.services.readDraft(school.teacher, id);
  if (!draft.ok) throw new Error(draft.refusal.code);
  return draft.value;
}

/** The first text of the goal that can be changed. */
function pathIn({ sections }: DraftView): string {
  const [block] = sections.find(({ id }) => id === 'goal')?.blocks ?? [];
  if (block?.kind !== 'paragraph' || block.text.path === undefined) throw new Error('no text');
  return block.text.path;
}

async function cardOf(answer: ReturnType<TeacherChat['act']>) {
  const card = await answer;
  if (typeof card === 'string') throw new Error(card);
  return card;
}
