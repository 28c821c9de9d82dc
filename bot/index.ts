import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../api/contract/language.ts';
import type { DemoUser } from '../api/contract/session.ts';
import { commonTexts } from '../api/language/texts/bot/common.ts';
import { mayITexts } from '../api/language/texts/bot/mayI.ts';
import { studentTexts } from '../api/language/texts/bot/student.ts';
import { fixedTexts } from '../api/language/texts/fixedTexts.ts';
import { refusalTexts } from '../api/language/texts/refusals.ts';
import type { Services } from '../api/services.ts';
import { Bucket } from './bucket.ts';
import { actButton, cardOf, choiceField, heading, openButton, paragraph, sayButton } from './cards.ts';
import { ChannelChat } from './channel.ts';
import type { About, Account, Address, Card, Chat, Person, Said } from './chat.ts';
import { commandIn } from './commands.ts';
import { patiently } from './connector.ts';
import { type ActivityLog, Desk } from './desk.ts';
import { openForm, search, submitForm } from './extension.ts';
import { type Incoming, readActivity } from './incoming.ts';
import { linksTo } from './links.ts';
import { askMayI } from './mayI.ts';
import { answersIn, MayIOrder } from './mayIAnswers.ts';
import { messagesOf } from './message.ts';
import { type NoticeBoard, sendNotices } from './notices.ts';
import { ReplyStream } from './replyStream.ts';
import { type CurrentProblems, StudentChat } from './student.ts';
import { TeacherChat } from './teacher.ts';
import { type Acknowledgement, openTeamsApp } from './teamsApp.ts';

/** Who accounts of Teams are. */
export interface Directory {
  /** The person whom the school's list has under the account, or null. */
  find(account: Account): Promise<Person | null>;
  noticeSeen(person: Person): Promise<void>;
  /** Where anybody may be anybody: who there is to be, and being one of them. Null anywhere else. */
  readonly demo: {
    users(): Promise<DemoUser[]>;
    become(account: Account, user: string): Promise<Person | null>;
  } | null;
}

/** The private chats that the bot has with people, and what was said in them. */
export interface Chats extends CurrentProblems, NoticeBoard {
  /** Keeps where the person can be reached. */
  keep(address: Address, person: Person, lang: Language): Promise<void>;
  remove(tenant: string, chat: string): Promise<void>;
  /** Keeps what a message was about, so that feedback on it finds its way. */
  keepSaid(address: Address, messageId: string, about: About): Promise<void>;
  /** What a message was about; the newest one in the chat where it is not told which. */
  saidIn(address: Address, messageId: string | undefined): Promise<About | null>;
}

/** What the bot is opened with. */
export interface BotNeeds {
  readonly services: Services;
  readonly directory: Directory;
  readonly chats: Chats;
  readonly activities: ActivityLog;
  /** How many seconds a student must wait before the next turn; 0 to go on. */
  readonly gate: (person: Person) => Promise<number>;
  /** The bot's id in Teams; undefined where nobody checks who sends. */
  readonly clientId: string | undefined;
  /** The directories whose people it serves; undefined for any. */
  readonly tenants: readonly string[] | undefined;
  readonly token: ((scope: string) => Promise<string>) | undefined;
  readonly appId: string | undefined;
  readonly publicUrl: URL;
  readonly requestsPerSecond: number;
  readonly newId: () => string;
  readonly report: (where: string, error: unknown) => void;
}

/** The bot in Teams. */
export interface Bot {
  /** Takes an activity in, from a sender who has been made sure of. */
  receive(activity: unknown): Promise<Acknowledgement>;
  /** Tells students of what was shared with them since the last time. */
  sendNotices(): Promise<void>;
  /** Takes nothing more in, and gives what it is at `limitMs` to end. */
  close(limitMs: number): Promise<void>;
}

const NoticeSeen = z.object({ do: z.literal('noticeSeen') });
const Become = z.object({ do: z.literal('become'), user: z.string().min(1).max(64) });

/** What somebody in the demo school writes who wants to be somebody else. */
const SWITCH = /^(?:skift|switch)$/iu;

/** Stands for both ways in which Teams tells that the bot was added to a chat. */
const ADDED = 'added';

/** After how long somebody sees that an answer is on its way, in milliseconds: Teams asks for two seconds at most. */
const TYPING_MS = 1_200;

/** The language of a chat where neither the person nor Teams says one. */
const USUAL: Language = 'da';

/** Opens the bot: the same services as the page, spoken in messages and cards. */
export async function openBot(needs: BotNeeds): Promise<Bot> {
  const { services, directory, chats, newId, report } = needs;
  const linkTo = linksTo(needs);
  const bucket = new Bucket(needs.requestsPerSecond);
  const desk = new Desk(needs.activities, report);
  const closing = new AbortController();
  const student = new StudentChat({ services, current: chats, gate: needs.gate, linkTo, report });
  const teacher = new TeacherChat({ services, linkTo, report });
  const channel = new ChannelChat({ services, linkTo, sayInPrivate });
  const app = await openTeamsApp({ clientId: needs.clientId, token: needs.token, report, onActivity });
  const connector = patiently(app.connector);

  /** Shows that an answer is on its way where it takes time, until `over`; a reply that streams shows it by itself. */
  function showTyping(address: Address): () => void {
    const timer = setTimeout(() => {
      if (bucket.tryTake())
        app.connector.send(address, { type: 'typing' }).catch((error: unknown) => report('bot.typing', error));
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }

  function chatFor({ address, account, lang }: Incoming, person: Person | null, said = () => {}): Chat {
    const spoken = person?.lang ?? lang ?? USUAL;
    const remember = async (messageId: string, about: About | undefined) => {
      if (about && messageId !== '') await chats.keepSaid(address, messageId, about);
    };
    return {
      address,
      account,
      lang,
      async say(message) {
        said();
        for (const [place, one] of messagesOf(message, spoken).entries()) {
          await bucket.take();
          const id = await connector.send(address, one);
          if (place === 0) await remember(id, message.about);
        }
      },
      reply() {
        said();
        return new ReplyStream({
          address,
          connector,
          updates: app.connector,
          bucket,
          waiting: commonTexts[spoken].waiting,
          messages: (message) => messagesOf(message, spoken),
          report,
          onSent: (messageId, { about }) => remember(messageId, about),
        });
      },
    };
  }

  async function sayInPrivate(person: Person, said: Said): Promise<void> {
    for (const { address } of await chats.ofPeople([person.id]))
      for (const message of messagesOf(said, person.lang)) {
        await bucket.take();
        await connector.send(address, message).catch((error: unknown) => report('bot.private', error));
      }
  }

  /** The person behind an account, in the language that they have in Teams. */
  async function personFor({ account, lang }: Incoming): Promise<Person | null> {
    const person = await directory.find(account);
    return person && { ...person, lang: lang ?? person.lang };
  }

  async function onActivity(activity: unknown): Promise<Acknowledgement> {
    const incoming = readActivity(activity);
    // Teams tells of much that the bot has no use for.
    if (!incoming || incoming.kind === 'other') return { status: 200 };
    const { tenant } = incoming.address;
    if (needs.tenants && !needs.tenants.includes(tenant.toLowerCase())) return { status: 403 };
    switch (incoming.kind) {
      case 'message':
      case 'edited':
      case 'added':
      case 'removed': {
        const key = { tenant, chat: incoming.address.chat, activityId: activityIdOf(incoming) };
        const taken = await desk.receive(key, (begun) => answer(incoming, idOf(key), begun));
        return { status: taken ? 200 : 503 };
      }
      case 'cardAction':
        return { status: 200, body: await act(incoming) };
      case 'feedback':
        return { status: 200, body: await takeFeedback(incoming) };
      case 'search':
        return {
          status: 200,
          body: await search(services, linkTo, await personFor(incoming), incoming.words, langOf(incoming)),
        };
      case 'openForm':
        return {
          status: 200,
          body: await openForm({ services, linkTo, newId }, await personFor(incoming), incoming.text, langOf(incoming)),
        };
      case 'submitForm':
        return {
          status: 200,
          body: await submitForm(
            { services, linkTo, newId },
            await personFor(incoming),
            incoming.data,
            langOf(incoming),
          ),
        };
    }
  }

  const langOf = ({ lang }: Incoming): Language => lang ?? USUAL;

  function activityIdOf({ kind, activityId = newId() }: Incoming): string {
    switch (kind) {
      // One welcome is enough.
      case 'added':
        return ADDED;
      // It has the id of the message that it was.
      case 'edited':
        return newId();
      default:
        return activityId;
    }
  }

  /** Answers a message; what goes wrong is told to the user, for nobody else sees it. */
  async function answer(incoming: Incoming, id: string, begun: () => void): Promise<void> {
    const { address } = incoming;
    const stopTyping = incoming.kind === 'message' ? showTyping(address) : () => {};
    let chat = chatFor(incoming, null, stopTyping);
    let lang = langOf(incoming);
    try {
      const person = await personFor(incoming);
      chat = chatFor(incoming, person, stopTyping);
      lang = person?.lang ?? lang;
      if (incoming.kind === 'removed') {
        await chats.remove(address.tenant, address.chat);
        // Whoever takes the bot again is welcome again, and can be told of things.
        return await needs.activities.forget({ tenant: address.tenant, chat: address.chat, activityId: ADDED });
      }
      if (address.kind === 'personal' && person) await chats.keep(address, person, lang);
      if (incoming.kind === 'added') return await welcome(chat, person, lang);
      if (incoming.kind === 'edited') return await heed(incoming, person, incoming.text);
      if (incoming.kind !== 'message') return;
      const said = { text: incoming.text, data: incoming.data, id };
      if (address.kind === 'group') return await channel.answer(chat, person, said, begun);
      if (!person)
        return await chat.say(directory.demo ? { card: await demoCard(lang) } : { text: strangerWrote(lang) });
      if (directory.demo && SWITCH.test(said.text)) return await chat.say({ card: await demoCard(lang) });
      if (incoming.hasFile && said.text === '') return await chat.say({ text: commonTexts[lang].cannotReadFiles });
      switch (person.role) {
        case 'student':
          return await student.answer(chat, person, said, begun);
        case 'teacher':
          return await teacher.answer(chat, person, said, begun);
        case 'leader': {
          const order = MayIOrder.safeParse(said.data);
          if (order.success) return await askMayI({ services, linkTo }, chat, person, answersIn(order.data));
          if (commandIn(said.text)?.kind === 'mayI') return await askMayI({ services, linkTo }, chat, person, {});
          return await chat.say({ card: leaderCard(lang) });
        }
      }
    } catch (error) {
      report('bot', error);
      if (incoming.kind === 'message') await chat.say({ text: commonTexts[lang].failed });
    } finally {
      stopTyping();
    }
  }

  async function welcome(chat: Chat, person: Person | null, lang: Language): Promise<void> {
    const { groupAdded, stranger } = commonTexts[lang];
    if (chat.address.kind === 'group') return chat.say({ text: groupAdded });
    if (!person) return chat.say(directory.demo ? { card: await demoCard(lang) } : { text: stranger });
    if (person.role === 'student') return student.welcome(chat, person);
    await chat.say({ card: person.role === 'teacher' ? teacherCard(lang) : leaderCard(lang) });
  }

  const strangerWrote = (lang: Language): string => `${commonTexts[lang].stranger} ${commonTexts[lang].notKept}`;

  const leaderCard = (lang: Language): Card =>
    cardOf(
      [paragraph(commonTexts[lang].leaderWelcome)],
      [
        sayButton(mayITexts[lang].title, mayITexts[lang].title, { do: 'mayI' }),
        openButton(commonTexts[lang].open, linkTo('')),
      ],
    );

  function teacherCard(lang: Language): Card {
    const { staffWelcome, open } = commonTexts[lang];
    return cardOf(
      [
        heading(staffWelcome.title),
        paragraph(staffWelcome.text),
        ...staffWelcome.examples.map((one) => paragraph(`• ${one}`)),
      ],
      [openButton(open, linkTo(''))],
    );
  }

  async function demoCard(lang: Language): Promise<Card> {
    const { title, text, choose } = commonTexts[lang].demo;
    const users = (await directory.demo?.users()) ?? [];
    const choices = users.map((user) => ({ title: [user.name, ...user.classNames].join(', '), value: user.id }));
    return cardOf(
      [heading(title), choiceField('user', text, choices, { style: 'expanded', value: choices[0]?.value })],
      [actButton(choose, { do: 'become' })],
    );
  }

  /** A button that changes its card: another card, or a sentence. */
  async function act(incoming: Extract<Incoming, { kind: 'cardAction' }>): Promise<object> {
    const person = await personFor(incoming);
    const lang = person?.lang ?? langOf(incoming);
    const become = Become.safeParse(incoming.data);
    if (become.success && directory.demo && incoming.address.kind === 'personal') {
      const now = await directory.demo.become(incoming.account, become.data.user);
      if (!now) return answered(commonTexts[lang].oldButton);
      await chats.keep(incoming.address, now, lang);
      await welcome(chatFor(incoming, now), { ...now, lang }, lang);
      return answered(cardOf([paragraph(commonTexts[lang].demo.now(now.name))]));
    }
    if (person && NoticeSeen.safeParse(incoming.data).success) {
      await directory.noticeSeen(person);
      return answered(cardOf([paragraph(studentTexts[lang].notice.thanks)]));
    }
    const chat = chatFor(incoming, person);
    if (incoming.address.kind === 'group') return answered(await channel.act(chat, person, incoming.data, lang));
    if (person?.role !== 'teacher') return answered(commonTexts[lang].oldButton);
    return answered(await teacher.act(person, incoming.data, lang));
  }

  async function takeFeedback(incoming: Extract<Incoming, { kind: 'feedback' }>): Promise<object | undefined> {
    const person = await personFor(incoming);
    if (!person) return undefined;
    const { reaction, text } = incoming;
    const about = await chats.saidIn(incoming.address, incoming.messageId);
    if (!about) {
      // Nobody knows any more what it is about, but a cry for help is heard.
      await heed(incoming, person, text);
      return undefined;
    }
    const given = await services.giveFeedback(person, { about: about.kind, id: about.id, reaction, text });
    if (given.ok) return undefined;
    const { code, handOver } = given.refusal;
    if (handOver) await sayHandOver(incoming, person);
    else await chatFor(incoming, person).say({ text: refusalTexts[person.lang][code] });
    return undefined;
  }

  /** A cry for help in words of a student's that nothing else is done about reaches the school's adults. */
  async function heed(incoming: Incoming, person: Person | null, text: string): Promise<void> {
    if (person?.role !== 'student' || text === '') return;
    const words = { text, attempt: '', conversationId: undefined, clientTurnId: undefined };
    if (await services.heedRefused(person, words)) await sayHandOver(incoming, person);
  }

  /** What can be done now, to the student alone. */
  async function sayHandOver(incoming: Incoming, person: Person): Promise<void> {
    const said = { text: fixedTexts[person.lang].handOver.join(' ') };
    if (incoming.address.kind === 'personal') await chatFor(incoming, person).say(said);
    else await sayInPrivate(person, said);
  }

  return {
    receive: (activity) => app.receive(activity),
    sendNotices: () =>
      sendNotices({ services, board: chats, connector, bucket, linkTo, report, until: closing.signal }),
    close(limitMs) {
      closing.abort();
      return desk.close(limitMs);
    },
  };
}

/** How a card's button is answered: with a card in the place of its own, or a sentence. */
const answered = (answer: Card | string): object =>
  typeof answer === 'string'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer };

/** The same id for the same activity, wherever it is taken in: what it begins is begun once. */
const idOf = ({ tenant, chat, activityId }: { tenant: string; chat: string; activityId: string }): string =>
  `teams-${createHash('sha256').update(`${tenant}\n${chat}\n${activityId}`).digest('base64url')}`;
