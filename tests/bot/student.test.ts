import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tutor } from '../../api/productTutor.ts';
import { type Client, startServer, type TestServer } from '../http/client.ts';
import { aConnector, buttonsOf, type FakeConnector, type Sent, wordsOf } from './aConnector.ts';
import { TeamsUser } from './aTeamsUser.ts';

let connector: FakeConnector;
let server: TestServer;
let sofia: Client;
let birgit: Client;

beforeAll(async () => {
  connector = await aConnector();
  server = await startServer(tutor, { DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true' });
  sofia = await server.signIn('demo-sofia');
  birgit = await server.signIn('demo-birgit');
});
afterAll(async () => {
  await server.close();
  await connector[Symbol.asyncDispose]();
});

/** Sofia in Teams, in a chat of her own with the bot. */
async function sofiaInTeams(): Promise<TeamsUser> {
  const student = new TeamsUser(server.url, connector.url);
  await student.act({ do: 'become' }, { user: 'demo-sofia' });
  return student;
}

const textOf = (sent: Sent | undefined): string => sent?.activity.text ?? '';
/** What the bot has said in the chat when so many messages are there: the last one. */
const last = async (student: TeamsUser, count: number): Promise<Sent> => {
  const message = (await connector.messages(student.chat, count)).at(count - 1);
  if (!message) throw new Error('nothing was said');
  return message;
};
/** How many messages there are now. */
const count = (student: TeamsUser) =>
  connector.sent.filter((one) => one.chat === student.chat && one.activity.type === 'message').length;
/** Says something and gives what is answered: a card that follows the tutor's words is part of it. */
async function answerTo(student: TeamsUser, act: () => Promise<unknown>): Promise<Sent> {
  const before = count(student);
  await act();
  return withCard(student, await last(student, before + 1), before + 2);
}
const isTutors = ({ activity }: Sent) => activity.entities !== undefined && 'channelData' in activity;
async function withCard(student: TeamsUser, sent: Sent, next: number): Promise<Sent> {
  if (!isTutors(sent)) return sent;
  const { activity } = await last(student, next);
  return { ...sent, activity: { ...sent.activity, attachments: activity.attachments } };
}
/** Waits for the tutor's first words about a problem, and gives them with their card. */
async function openingFor(student: TeamsUser, act: () => Promise<unknown>): Promise<Sent> {
  const before = count(student);
  await act();
  for (let place = before + 1; ; place++) {
    const sent = await last(student, place);
    if (isTutors(sent)) return withCard(student, sent, place + 1);
  }
}
const concerns = async (): Promise<unknown[]> => (await birgit.json('GET', '/api/home')).body.concerns;
const homeOf = async (client: Client) => (await client.json('GET', '/api/home')).body;

describe('a student in a private chat of Teams', () => {
  it('is asked in the demo school who they are, and nothing is done for a stranger', async () => {
    const stranger = new TeamsUser(server.url, connector.url);
    const asked = await answerTo(stranger, () => stranger.say('2x + 3 = 11'));
    expect(wordsOf(asked)).toContain('Demoskolen');
    const refused = await stranger.act({ do: 'become' }, { user: 'nobody' });
    expect(refused.type).toBe('application/vnd.microsoft.activity.message');
  });

  it('is led to the answer by their own work, and nothing tells it before they have found it', async () => {
    const student = await sofiaInTeams();
    const opening = await openingFor(student, () => student.say('ny opgave: Løs ligningen 2x + 3 = 11'));
    expect(textOf(opening)).not.toBe('');
    const hint = await answerTo(student, () => student.say('hint'));
    const more = await answerTo(student, () => student.say('jeg tror man skal trække 3 fra på begge sider'));
    const tried = await answerTo(student, () => student.say('2x = 8'));
    const spoken = [opening, hint, more, tried].map((one) => wordsOf(one));
    for (const words of spoken) expect(words).not.toMatch(/x\s*=\s*4(?!\d)|(?<![\d,])4 er (?:svaret|løsningen)/u);
    const found = await answerTo(student, () => student.say('x = 4 fordi 2x = 8 og 8 : 2 = 4'));
    expect(wordsOf(found)).toContain('Løst');
    for (const sent of [opening, hint, more, tried, found])
      expect(sent.activity).toMatchObject({
        channelData: { feedbackLoop: { type: 'default' } },
        entities: [{ additionalType: ['AIGeneratedContent'], citation: [{ position: 1 }] }],
      });
    expect(wordsOf(hint)).toContain('Skrevet af Ledetråds regler');
  });

  it('gets the drawing that goes with a hint, painted, with its words', async () => {
    const student = await sofiaInTeams();
    await openingFor(student, () => student.say('ny opgave: Løs ligningen 3x + 4 = 19'));
    await answerTo(student, () => student.say('3x = 23'));
    await answerTo(student, () => student.say('hint'));
    const hint = await answerTo(student, () => student.say('hint'));
    const Card = z.object({ content: z.object({ body: z.array(z.looseObject({ type: z.string() })) }) });
    const { body } = Card.parse(z.array(z.unknown()).parse(hint.activity.attachments)[0]).content;
    const drawing = body.find(({ type }) => type === 'Image');
    expect(drawing).toMatchObject({
      type: 'Image',
      altText:
        'En vægt i balance. På den ene side: 3 kasser med x og et lod på 4. På den anden side: et lod på 19. Alle kasser vejer lige meget.',
    });
    const png = Buffer.from(String(drawing?.url).slice('data:image/png;base64,'.length), 'base64');
    // Two storeys of boxes and weights.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 2 * 170]);
  });

  it('has one conversation, here and on the page', async () => {
    const student = await sofiaInTeams();
    await openingFor(student, () => student.say('ny opgave: Beregn 7/8 - 1/4'));
    const { conversations } = await homeOf(sofia);
    const conversation = conversations.find(({ title }: { title: string }) => title.includes('7/8'));
    await sofia.turn(conversation.id, 'hint');
    const answer = await answerTo(student, () => student.say('jeg kalder 1/4 for 2/8'));
    const { turns } = (await sofia.json('GET', `/api/conversations/${conversation.id}`)).body;
    expect(turns.map(({ text }: { text: string }) => text)).toEqual(['', 'hint', 'jeg kalder 1/4 for 2/8']);
    const said = turns.at(-1).events.filter(({ type }: { type: string }) => type === 'text');
    expect(textOf(answer)).toContain(said[0].text);
  });

  it('chooses a task of their teacher’s, and sees what they have tried go with it', async () => {
    const student = await sofiaInTeams();
    const offer = await answerTo(student, () => student.say('mine opgaver'));
    expect(wordsOf(offer)).toContain('En ligning med x på begge sider');
    // What is to be worked on without AI is not offered.
    expect(wordsOf(offer)).not.toContain('Færdighedsprøve');
    const begin = buttonsOf(offer).get('Begynd');
    const opening = await openingFor(student, () => student.press(begin, { assignmentId: 'demo-ligning' }));
    const buttons = buttonsOf(opening);
    expect([...buttons.keys()]).toEqual(
      expect.arrayContaining(['Giv mig et hint', 'Send', 'Ny opgave', 'Åbn i Ledetråd']),
    );
    const answer = await answerTo(student, () => student.press(buttons.get('Send'), { attempt: '3x - 7 = 8' }));
    expect(textOf(answer)).not.toBe('');
    const { conversations } = await homeOf(sofia);
    const { id } = conversations.find(({ title }: { title: string }) => title.startsWith('En ligning'));
    const view = (await sofia.json('GET', `/api/conversations/${id}`)).body;
    expect(view.attempt).toBe('3x - 7 = 8');
    const empty = await answerTo(student, () => student.press(buttons.get('Send'), { attempt: '  ' }));
    expect(textOf(empty)).toContain('Der står ikke noget');
  });

  it('sees each line of a task’s text on a line of its own', async () => {
    const jonas = await server.signIn('demo-jonas');
    const { status } = await jonas.json('POST', '/api/assignment-sets', {
      shareId: 'share-lines-1234567890',
      title: 'To små',
      className: '8.c',
      subject: 'mathematics',
      situation: 'homework',
      aiLevel: 'yellow',
      tasks: [{ text: 'Løs den her:\n\n3x = 12', students: 'all', position: 1 }],
    });
    expect(status).toBe(201);
    const { assignments } = await homeOf(sofia);
    const { id } = assignments.find(({ title }: { title: string }) => title === 'To små');
    const student = await sofiaInTeams();
    await openingFor(student, () => student.press({ do: 'begin', assignmentId: id }));
    const task = connector.sent.find((one) => one.chat === student.chat && wordsOf(one).includes('Løs den her:'));
    for (const line of ['Løs den her:', '3x = 12']) expect(task && wordsOf(task)).toContain(`"text":"${line}"`);
  });

  it('gets no answer twice when Teams sends a message again', async () => {
    const student = await sofiaInTeams();
    await openingFor(student, () => student.say('ny opgave: Beregn 12 · 13'));
    const before = count(student);
    const message = student.activity({ type: 'message', text: 'hint' });
    await Promise.all(Array.from({ length: 10 }, () => student.send(message)));
    await last(student, before + 2);
    await answerTo(student, () => student.say('jeg deler 13 i 10 og 3'));
    const { conversations } = await homeOf(sofia);
    const { id } = conversations.find(({ title }: { title: string }) => title.includes('12 · 13'));
    const { turns } = (await sofia.json('GET', `/api/conversations/${id}`)).body;
    expect(turns.map(({ text }: { text: string }) => text)).toEqual(['', 'Giv mig et hint', 'jeg deler 13 i 10 og 3']);
    // Words and card of two replies.
    expect(count(student)).toBe(before + 4);
  });

  it('asks what the school’s rules allow, and gets the rule that decides', async () => {
    const student = await sofiaInTeams();
    const exam = await answerTo(student, () => student.say('Må jeg bruge AI til eksamen?'));
    expect(textOf(exam)).toMatch(/prøve/iu);
    expect(exam.activity).toMatchObject({ entities: [{ citation: [{ appearance: { name: /:\d+\)$/u } }] }] });
    const homework = await answerTo(student, () => student.say('må jeg bruge AI til lektier'));
    expect(textOf(homework)).not.toBe(textOf(exam));
  });

  it('is welcome again when they take the bot away and back', async () => {
    const student = await sofiaInTeams();
    const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
    const greet = () => answerTo(student, () => student.send(student.activity(added)));
    expect(wordsOf(await greet())).toContain('Ledetråd');
    await student.send(student.activity({ type: 'installationUpdate', action: 'remove' }));
    expect(wordsOf(await greet())).toContain('Ledetråd');
  });

  it('has a language of their own', async () => {
    const student = await sofiaInTeams();
    const help = await answerTo(student, () => student.say('help', { locale: 'en-GB' }));
    expect(wordsOf(help)).toContain('What you have tried');
  });

  it('is told that a conversation was deleted on the page, and goes on with another', async () => {
    const student = await sofiaInTeams();
    const opening = await openingFor(student, () => student.say('ny opgave: Beregn 99 + 1'));
    const { conversations } = await homeOf(sofia);
    const { id } = conversations.find(({ title }: { title: string }) => title.includes('99 + 1'));
    await sofia.send('DELETE', `/api/conversations/${id}`);
    const pressed = await answerTo(student, () => student.press(buttonsOf(opening).get('Giv mig et hint')));
    expect(textOf(pressed)).toContain('ikke længere');
    const asked = await answerTo(student, () => student.say('hint'));
    expect(wordsOf(asked)).toContain('Hvad vil du arbejde med?');
  });

  it('cannot press a button into somebody else’s work', async () => {
    const elias = await server.signIn('demo-elias');
    const theirs = await elias.start('Beregn 5 · 17');
    const student = await sofiaInTeams();
    const answer = await answerTo(student, () => student.press({ do: 'hint', conversationId: theirs }));
    expect(textOf(answer)).toContain('ikke din');
    expect((await elias.json('GET', `/api/conversations/${theirs}`)).body.turns).toHaveLength(1);
  });

  it('can say that a reply helped, and what they write about it is looked at first', async () => {
    const student = await sofiaInTeams();
    await openingFor(student, () => student.say('ny opgave: Beregn 45 : 9'));
    const index = connector.sent.findLastIndex((one) => one.chat === student.chat && isTutors(one));
    const feedback = (text: string) =>
      student.send(
        student.activity({
          type: 'invoke',
          name: 'message/submitAction',
          replyToId: `said-${index + 1}`,
          value: {
            actionName: 'feedback',
            actionValue: { reaction: 'dislike', feedback: JSON.stringify({ feedbackText: text }) },
          },
        }),
      );
    const before = (await concerns()).length;
    expect((await feedback('Spørgsmålet var for svært')).status).toBe(200);
    expect((await concerns()).length).toBe(before);
    const answer = await answerTo(student, () => feedback('jeg vil ikke leve mere'));
    expect(textOf(answer)).toContain('116 111');
    expect((await concerns()).length).toBe(before + 1);
  });
});

describe('a student who needs a human', () => {
  const cry = 'jeg har lyst til at dø';

  it.each([
    ['as the first thing they write', async (student: TeamsUser) => student.say(cry)],
    ['as a new problem', async (student: TeamsUser) => student.say(`ny opgave: ${cry}`)],
    ['in a question about the rules', async (student: TeamsUser) => student.say(`må jeg bruge AI når ${cry}`)],
    ['in much too long a text', async (student: TeamsUser) => student.say(`${cry}. ${'bla '.repeat(3_000)}`)],
    [
      'in what they have tried',
      async (student: TeamsUser) => {
        const opening = await openingFor(student, () => student.say('ny opgave: Beregn 8 · 8'));
        return student.press(buttonsOf(opening).get('Send'), { attempt: cry });
      },
    ],
    [
      'where Teams has their words as HTML only',
      async (student: TeamsUser) =>
        student.say('', { attachments: [{ contentType: 'text/html', content: `<div>${cry}</div>` }] }),
    ],
    [
      'when they put it into a message that they had sent',
      async (student: TeamsUser) =>
        student.send(student.activity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: cry })),
    ],
    [
      'in feedback on something that nobody knows any more',
      async (student: TeamsUser) =>
        student
          .invoke(
            'message/submitAction',
            {
              actionName: 'feedback',
              actionValue: { reaction: 'dislike', feedback: JSON.stringify({ feedbackText: cry }) },
            },
            { replyToId: 'long-ago' },
          )
          .catch(() => {}),
    ],
  ])('is heard %s', async (_, write) => {
    const student = await sofiaInTeams();
    await write(student);
    await expect
      .poll(() => connector.sent.some((one) => one.chat === student.chat && textOf(one).includes('116 111')), {
        timeout: 5_000,
      })
      .toBe(true);
    const said = connector.sent.filter((one) => one.chat === student.chat);
    // Nothing of it is said again, and no button asks them to go on as if nothing had happened.
    for (const one of said) expect(wordsOf(one)).not.toContain(cry);
    const handedOver = said.find((one) => textOf(one).includes('116 111'));
    expect(handedOver?.activity.attachments).toBeUndefined();
    expect((await concerns()).length).toBeGreaterThan(0);
  });

  it('is heard when they write too fast', async () => {
    const slow = await startServer(tutor, {
      DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true',
      TURNS_PER_STUDENT: '1',
    });
    try {
      const student = new TeamsUser(slow.url, connector.url);
      await student.act({ do: 'become' }, { user: 'demo-elias' });
      await openingFor(student, () => student.say('ny opgave: Beregn 9 · 9'));
      const fast = await answerTo(student, () => student.say('hint'));
      expect(textOf(fast)).toContain('lidt hurtigt');
      const heard = await answerTo(student, () => student.say(cry));
      expect(textOf(heard)).toContain('116 111');
    } finally {
      await slow.close();
    }
  });
});

describe('personal data in a chat', () => {
  it('are hidden before anything is stored, as on the page', async () => {
    const student = await sofiaInTeams();
    await openingFor(student, () => student.say('ny opgave: Beregn 31 + 31. Mit telefonnummer er 28 45 67 19'));
    const { conversations } = await homeOf(sofia);
    const { id } = conversations.find(({ title }: { title: string }) => title.includes('31 + 31'));
    const { problem } = (await sofia.json('GET', `/api/conversations/${id}`)).body;
    expect(problem.text).not.toContain('28 45 67 19');
  });
});
