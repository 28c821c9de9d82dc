import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShareTasks } from '../../api/contract/assignmentSet.ts';
import type { Person } from '../../api/identity/person.ts';
import { fixedTexts } from '../../api/language/texts/fixedTexts.ts';
import { ChannelChat } from '../../bot/channel.ts';
import type { Said } from '../../bot/chat.ts';
import { search } from '../../bot/extension.ts';
import { linksTo } from '../../bot/links.ts';
import { aSchool, aShare, type TestSchool, value } from '../services/aSchool.ts';
import { aChat, pressed, type TestChat } from './aChat.ts';
import { asText, buttonsOf, inputsOf, readCard } from './cardRules.ts';

const linkTo = linksTo({ appId: undefined, publicUrl: new URL('https://ledetraad.example') });
/** The kind sentence that everybody gets. */
const READ_BY_ALL = 'Her læser hele klassen med';
let school: TestSchool;
let jonas: Person;
let sofia: Person;
beforeEach(async () => {
  inPrivate = [];
  school = await aSchool();
  jonas = await school.person('demo-jonas');
  sofia = await school.person('demo-sofia');
});
afterEach(() => school.store.close());

/** What was said in private chats, by whose. */
let inPrivate: { readonly id: string; readonly text: string | undefined }[];
const sayInPrivate = async ({ id }: Person, { text }: Said) => void inPrivate.push({ id, text });
const aBot = () =>
  new ChannelChat({ services: school.services, linkTo, sayInPrivate, now: () => new Date(school.now) });

/** Somebody says something in the channel, or presses a button. */
async function say(person: Person | null, text: string, chat = aChat('group'), data?: unknown): Promise<TestChat> {
  await aBot().answer(chat, person, { text, data }, () => {});
  return chat;
}

let shares = 0;
const share = async (change: Partial<ShareTasks> = {}, who = jonas) =>
  value(await school.services.shareTasks(who, aShare({ shareId: `share-${++shares}-12345`, ...change })));

/** What everybody in the channel reads. */
const openly = ({ said }: TestChat) => said.filter(({ onlyTo }) => !onlyTo);
const choicesOf = (chat: TestChat) =>
  inputsOf(chat.card()).flatMap((input) =>
    input.type === 'Input.ChoiceSet' ? input.choices.map(({ title }) => title) : [],
  );

describe('a teacher in a channel', () => {
  it('shares the one task that is meant, as a card that tells nobody’s level', async () => {
    const set = await share({ closesAt: '2026-11-27T14:00:00Z' });
    await share({ title: 'Brøker' });
    const chat = await say(jonas, 'del opgave ligninger');

    expect(chat.said).toHaveLength(1);
    expect(openly(chat)).toHaveLength(1);
    expect(chat.text().trim().split('\n')).toEqual([
      'Ligninger',
      '8.c · Matematik',
      '2 opgaver · Åben til 27. november kl. 15.00',
      'Fra Jonas Friis',
      'Du arbejder for dig selv: klassen kan ikke se, hvad du skriver.',
      '(Åbn din opgave)',
    ]);
    expect(JSON.stringify(chat.card())).toContain(`https://ledetraad.example/sets/${set.id}`);
    expect(JSON.stringify(chat.said)).not.toMatch(/støttet|på trin|udfordring|supported|challenge|Sofia|5x|2x/i);
  });

  it.each(['del opgave', 'Share task', 'del opgave lign', 'del opgaver'])(
    'chooses unseen by the others: %s',
    async (text) => {
      await share({ title: 'Ligninger' });
      await share({ title: 'Ligninger igen' });
      const chat = await say(jonas, text);

      expect(openly(chat)).toEqual([]);
      expect(chat.said[0]?.onlyTo).toEqual(chat.account);
      expect(choicesOf(chat)).toEqual(expect.arrayContaining(['Ligninger (8.c)', 'Ligninger igen (8.c)']));
    },
  );

  it('puts the chosen task into the channel', async () => {
    const set = await share();
    await share({ title: 'Brøker' });
    const choice = await say(jonas, 'del opgave');
    const chat = aChat('group');
    const answer = await aBot().act(chat, jonas, pressed(choice.card(), 'Del her', { setId: set.id }), 'da');

    expect(answer).toBe('Opgaven er delt her.');
    expect(chat.text()).toContain('Ligninger');
    expect(openly(chat)).toHaveLength(1);
  });

  it('takes a title that is written out for that task', async () => {
    await share({ title: 'Ligninger' });
    await share({ title: 'Ligninger igen' });

    expect((await say(jonas, 'del opgave: Ligninger')).text()).toContain('Åbn din opgave');
  });

  it('never shows a task that is not open: not yet, no longer, taken back, or of another class', async () => {
    const hidden = [
      await share({ title: 'Hemmelig prøve', opensAt: '2026-11-24T08:00:00Z' }),
      await share({ title: 'Gammel prøve', closesAt: '2026-11-23T09:30:00Z' }),
      await share({ title: 'Fortrudt prøve' }),
    ];
    value(await school.services.changeSet(jonas, hidden[2]?.id ?? '', { withdrawn: true }));
    const mette = await school.person('demo-mette');
    const tasks: ShareTasks['tasks'] = [{ text: 'Beregn 3 + 4', students: 'all', position: 1 }];
    hidden.push(await share({ title: 'Mettes prøve', className: '5.a', tasks }, mette));
    school.now = '2026-11-23T10:00:00.000Z';
    await share({ title: 'Åben opgave' });

    for (const text of ['del opgave', 'del opgave prøve', 'del opgave hemmelig', 'del opgave mettes']) {
      const chat = await say(jonas, text);
      expect(chat.text()).not.toMatch(/prøve/);
      expect(choicesOf(chat)).toEqual(['Åben opgave (8.c)']);
    }
    for (const { id } of hidden) {
      const chat = aChat('group');
      expect(await aBot().act(chat, jonas, { do: 'shareTask', setId: id }, 'da')).toContain('Intet er delt.');
      expect(chat.said).toEqual([]);
    }
    expect(JSON.stringify(await search(school.services, linkTo, jonas, '', 'da', new Date(school.now)))).not.toMatch(
      /prøve/,
    );
  });

  it('says without any titles where to find tasks when nobody can be told alone', async () => {
    await share({ title: 'Ligninger' });
    await share({ title: 'Brøker' });
    const chat = await say(jonas, 'del opgave', aChat('group', false));

    expect(openly(chat)).toHaveLength(1);
    expect(chat.text()).toContain('Indsæt en opgave');
    expect(chat.text()).not.toMatch(/Ligninger|Brøker/);
  });

  it('hears that there is nothing to share', async () => {
    const chat = await say(jonas, 'del opgave');

    expect(chat.said[0]?.onlyTo).toEqual(chat.account);
    expect(chat.text()).toContain('Ingen af dine klasser har en åben opgave lige nu.');
  });

  it('gets the school’s rule, and what can be done here', async () => {
    const rule = await say(jonas, 'Må jeg lade 8.c bruge AI til lektier i matematik?');

    expect(rule.text()).toMatch(/^Ja, det må de\./);
    expect(rule.said[0]?.cites?.[0]?.name).toMatch(/^Skolens regel: /);
    expect((await say(jonas, 'Må jeg bruge AI til at give karakterer?')).text()).toContain('Det laver Ledetråd ikke.');
    expect((await say(jonas, 'hjælp')).text()).toContain('skriv »del opgave«');
  });

  it('is told of a CPR number alone, and nothing of it is repeated', async () => {
    const chat = await say(jonas, 'må jeg bruge AI om cpr 010133-4004?');

    expect(openly(chat)).toEqual([]);
    expect(chat.text()).toContain('Slet beskeden i Teams');
    expect(chat.text()).not.toContain('0101');
  });

  it('gets no drafts where everybody reads along', async () => {
    const chat = await say(jonas, 'Lav 10 opgaver om ligninger');

    expect(chat.text()).toContain(READ_BY_ALL);
    expect(chat.text()).not.toContain('ligninger');
  });
});

describe('anybody else in a channel', () => {
  it.each([
    'Løs ligningen 2x + 3 = 11',
    'giv mig et hint',
    'del opgave',
    'hjælp',
    'må jeg bruge AI?',
    'x = 4, er det rigtigt?',
  ])('gets a kind sentence and no tutoring: %s', async (text) => {
    await share();
    const chat = await say(sofia, text);

    expect(chat.said).toHaveLength(1);
    expect(chat.text()).toContain(READ_BY_ALL);
    // The same words whatever was written: nothing of it can be among them.
    expect(chat.said).toEqual((await say(sofia, 'noget helt andet')).said);
    expect(buttonsOf(chat.card())).toEqual([
      { type: 'Action.OpenUrl', title: 'Åbn Ledetråd', url: 'https://ledetraad.example/' },
    ]);
  });

  it('is answered the same when nobody knows them, or when they press a button that is not theirs', async () => {
    const set = await share();
    const data = { do: 'shareTask', setId: set.id };

    expect((await say(null, 'hvad er 3/4 + 1/8')).text()).toContain(READ_BY_ALL);
    expect((await say(await school.person('demo-birgit'), 'hej')).text()).toContain(READ_BY_ALL);
    expect((await say(sofia, '', aChat('group'), data)).text()).not.toContain('Ligninger');
    for (const person of [sofia, null, await school.person('demo-mette')]) {
      const chat = aChat('group');
      expect(await aBot().act(chat, person, data, 'da')).toContain('Intet er delt.');
      expect(chat.said).toEqual([]);
    }
  });

  it('who cries for help is told alone whom to turn to, and the school’s adults know of it', async () => {
    const chat = await say(sofia, 'jeg vil ikke leve mere');
    const mette = value(await school.services.home(await school.person('demo-mette')));
    const [alone] = chat.said.filter(({ onlyTo }) => onlyTo);

    expect(alone).toMatchObject({ text: fixedTexts.da.handOver.join(' '), onlyTo: chat.account });
    expect(openly(chat)).toHaveLength(1);
    expect(openly(chat)[0]).toEqual((await say(sofia, 'hej')).said[0]);
    expect('concerns' in mette && mette.concerns).toMatchObject([{ studentName: 'Sofia', category: 'selfHarm' }]);
  });

  it('who cries for help is told in their own chat where nobody can be told alone in the channel', async () => {
    const chat = await say(sofia, 'jeg vil ikke leve mere', aChat('group', false));

    expect(chat.said).toHaveLength(1);
    expect(chat.text()).toContain(READ_BY_ALL);
    expect(chat.text()).not.toContain('116 111');
    expect(inPrivate).toEqual([{ id: 'demo-sofia', text: fixedTexts.da.handOver.join(' ') }]);
  });
});

describe('tasks to insert into a message', () => {
  const found = async (words: string, person: Person | null = jonas) => {
    const { composeExtension } = await search(school.services, linkTo, person, words, 'da', new Date(school.now));
    return composeExtension.type === 'message' ? composeExtension.text : composeExtension.attachments;
  };

  it('gives the teacher’s open tasks, newest first, as cards with a preview', async () => {
    await share({ title: 'Ligninger' });
    school.now = '2026-11-23T09:05:00.000Z';
    await share({ title: 'Brøker', subject: 'mathematics' });
    const all = await found('');

    expect(all).toMatchObject([
      { preview: { content: { title: 'Brøker', text: '8.c · Matematik · 2 opgaver' } } },
      { preview: { content: { title: 'Ligninger' } } },
    ]);
    if (typeof all === 'string') throw new Error(all);
    for (const { content } of all) expect(asText(readCard(content))).toContain('Åbn din opgave');
    expect(await found('lign')).toMatchObject([{ preview: { content: { title: 'Ligninger' } } }]);
  });

  it('gives ten at most', async () => {
    for (let i = 0; i < 12; i++) await share({ title: `Ligninger ${i}` });
    expect(await found('ligninger')).toHaveLength(10);
  });

  it('says when there is nothing', async () => {
    expect(await found('')).toContain('Ingen af dine klasser har en åben opgave.');
    await share();
    expect(await found('vikinger')).toBe('Ingen åben opgave har de ord i titlen.');
  });

  it.each(['demo-sofia', 'demo-birgit', null])('is for teachers: %s', async (who) => {
    await share();
    expect(await found('', who === null ? null : await school.person(who))).toContain('for lærere');
  });
});
