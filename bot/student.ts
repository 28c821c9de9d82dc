import { z } from 'zod';
import type { ConversationView } from '../api/contract/conversation.ts';
import type { Picture } from '../api/contract/picture.ts';
import { studentTexts } from '../api/language/texts/bot/student.ts';
import { fixedTexts } from '../api/language/texts/fixedTexts.ts';
import { type RefusalCode, refusalTexts } from '../api/language/texts/refusals.ts';
import type { Services } from '../api/services.ts';
import { cardOf, heading, linesOf, paragraph, sayButton } from './cards.ts';
import type { Card, Chat, Cited, Person } from './chat.ts';
import { commandIn, isGreeting } from './commands.ts';
import type { LinkTo } from './links.ts';
import { askMayI } from './mayI.ts';
import { answersIn, MayIOrder } from './mayIAnswers.ts';
import { type Ending, sayTurn } from './replyText.ts';
import { helpCard, noticeCard, type PaintedPicture, tasksCard, workCard } from './studentCards.ts';

/** Longest texts that are taken, as on the page. */
const LONGEST = { message: 4_000, problem: 8_000, attempt: 8_000 };
const Id = z.string().min(1).max(64);

/** What the buttons of a student's cards send. */
const Order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tasks') }),
  z.object({ do: z.literal('begin'), assignmentId: Id }),
  z.object({ do: z.literal('newProblem'), problem: z.string().max(LONGEST.problem).default('') }),
  z.object({ do: z.literal('hint'), conversationId: Id }),
  z.object({ do: z.literal('attempt'), conversationId: Id, attempt: z.string().max(LONGEST.attempt).default('') }),
]);

/** Which problem a student works on in a chat of theirs. */
export interface CurrentProblems {
  find(tenant: string, chat: string): Promise<{ readonly conversationId: string | null } | null>;
  /** False when it cannot be theirs, such as when it has just been deleted. */
  setConversation(tenant: string, chat: string, conversationId: string | null): Promise<boolean>;
}

/** What the students' half of the bot needs. */
export interface StudentNeeds {
  readonly services: Pick<
    Services,
    | 'home'
    | 'startConversation'
    | 'readConversation'
    | 'takeTurn'
    | 'followEvents'
    | 'heedRefused'
    | 'paintPicture'
    | 'readMayI'
    | 'mayIStart'
    | 'mayI'
  >;
  readonly current: CurrentProblems;
  /** How many seconds the student must wait before the next turn; 0 to go on. */
  readonly gate: (person: Person) => Promise<number>;
  readonly linkTo: LinkTo;
  readonly report: (where: string, error: unknown) => void;
}

/** A message of a student's. */
export interface StudentMessage {
  readonly text: string;
  /** What a card's button sends. */
  readonly data: unknown;
  /** The same whenever Teams sends the message again. */
  readonly id: string;
}

/** Longest time a reply is read for, in milliseconds. */
const REPLY_MS = 150_000;
/** How often, and how long apart in milliseconds, a turn is tried while another is being answered, such as in the tab. */
const BUSY = { tries: 20, everyMs: 1_500 };

/**
 * A student's private chat. What they write goes to the same tutor, by the same way, as on the page: nothing is read or
 * answered here that a turn would not have looked at first.
 */
export class StudentChat {
  readonly #needs: StudentNeeds;

  constructor(needs: StudentNeeds) {
    this.#needs = needs;
  }

  async answer(chat: Chat, person: Person, message: StudentMessage, begun: () => void): Promise<void> {
    const mayI = MayIOrder.safeParse(message.data);
    if (mayI.success) return askMayI(this.#needs, chat, person, answersIn(mayI.data));
    const order = Order.safeParse(message.data);
    if (order.success) return this.#follow(chat, person, order.data, message.id, begun);
    const text = message.text.trim();
    const command = commandIn(text);
    switch (command?.kind) {
      case 'help':
        return chat.say({ card: helpCard(person.lang, this.#needs.linkTo) });
      case 'tasks':
        return this.#offerTasks(chat, person, studentTexts[person.lang].welcome.text);
      case 'newProblem':
        return command.problem === ''
          ? this.#offerTasks(chat, person, studentTexts[person.lang].nothingYet)
          : this.#begin(chat, person, { text: command.problem }, begun);
      case 'mayI':
        return this.#mayI(chat, person, command.question);
      default:
    }
    const at = await this.#currentOf(chat);
    if (at !== null) {
      const said = command?.kind === 'hint' ? studentTexts[person.lang].hint : text;
      return this.#take(chat, person, at, { text: said, id: message.id }, begun);
    }
    if (command?.kind === 'hint') return this.#offerTasks(chat, person, studentTexts[person.lang].chooseFirst);
    if (text === '' || isGreeting(text)) return this.#offerTasks(chat, person, studentTexts[person.lang].welcome.text);
    return this.#begin(chat, person, { text }, begun);
  }

  /** The first words to a student who has just got the bot. */
  async welcome(chat: Chat, person: Person): Promise<void> {
    const { welcome } = studentTexts[person.lang];
    if (!person.noticeSeen) await chat.say({ card: noticeCard(person.lang) });
    await this.#offerTasks(chat, person, `${welcome.title}. ${welcome.text}`);
  }

  #follow(chat: Chat, person: Person, order: z.infer<typeof Order>, id: string, begun: () => void): Promise<void> {
    const texts = studentTexts[person.lang];
    switch (order.do) {
      case 'tasks':
        return this.#offerTasks(chat, person, texts.nothingYet);
      case 'begin':
        return this.#begin(chat, person, { assignmentId: order.assignmentId }, begun);
      case 'newProblem':
        return order.problem.trim() === ''
          ? this.#offerTasks(chat, person, texts.nothingYet)
          : this.#begin(chat, person, { text: order.problem.trim() }, begun);
      case 'hint':
        return this.#take(chat, person, order.conversationId, { text: texts.hint, id }, begun);
      case 'attempt': {
        const { conversationId, attempt } = order;
        if (attempt.trim() === '') return chat.say({ text: texts.triedEmpty });
        return this.#take(chat, person, conversationId, { text: '', attempt, id }, begun);
      }
    }
  }

  async #currentOf({ address }: Chat): Promise<string | null> {
    return (await this.#needs.current.find(address.tenant, address.chat))?.conversationId ?? null;
  }

  async #offerTasks(chat: Chat, person: Person, intro: string): Promise<void> {
    const home = await this.#needs.services.home(person);
    const assignments = home.ok && 'assignments' in home.value ? home.value.assignments : [];
    await chat.say({ card: tasksCard(assignments, intro, person.lang) });
  }

  /** Starts work on a problem, or goes on with a task that was begun, here or on the page. */
  async #begin(
    chat: Chat,
    person: Person,
    problem: { text: string } | { assignmentId: string },
    begun: () => void,
  ): Promise<void> {
    const { services, gate, current } = this.#needs;
    const text = 'text' in problem ? problem.text : '';
    if (text.length > LONGEST.problem) return this.#refuse(chat, person, { code: 'tooLong' }, { text });
    if (!person.noticeSeen) await chat.say({ card: noticeCard(person.lang) });
    const retryAfter = await gate(person);
    if (retryAfter > 0) return this.#refuse(chat, person, { code: 'tooMany' }, { text });
    const started = await services.startConversation(person, { problem });
    if (!started.ok) return this.#refuse(chat, person, started.refusal, { text });
    const { id, isNew } = started.value;
    await current.setConversation(chat.address.tenant, chat.address.chat, id);
    begun();
    const view = await services.readConversation(person, id);
    if (!view.ok) return this.#refuse(chat, person, view.refusal, {});
    const { assignmentTitle, text: problemText } = view.value.problem;
    if (!isNew || assignmentTitle !== undefined)
      await chat.say({
        card: cardOf([
          heading(studentTexts[person.lang].working(assignmentTitle ?? '')),
          ...(view.value.turns.some(({ events }) => isHandedOver(events)) ? [] : linesOf(problemText).map(paragraph)),
        ]),
      });
    const last = view.value.turns.at(-1);
    if (last && last.status !== 'running') return this.#say(chat, person, id, last.events);
    const following = await services.followEvents(person, id, 0);
    if (following.ok) await this.#say(chat, person, id, following.value(AbortSignal.timeout(REPLY_MS)));
  }

  /** One turn: their words to the tutor, and its words to them. */
  async #take(
    chat: Chat,
    person: Person,
    conversationId: string,
    { text, attempt, id }: { text: string; attempt?: string; id: string },
    begun: () => void,
  ): Promise<void> {
    const { services, gate, current } = this.#needs;
    const words = { text, ...(attempt !== undefined && { attempt }) };
    if (text.length > LONGEST.message)
      return this.#refuse(chat, person, { code: 'tooLong' }, { ...words, conversationId });
    const retryAfter = await gate(person);
    if (retryAfter > 0) return this.#refuse(chat, person, { code: 'tooMany' }, { ...words, conversationId });
    let taken = await services.takeTurn(person, conversationId, { ...words, clientTurnId: id });
    for (let tries = 1; !taken.ok && taken.refusal.code === 'turnRunning' && tries < BUSY.tries; tries++) {
      if (taken.refusal.handOver) break;
      await new Promise((resolve) => setTimeout(resolve, BUSY.everyMs));
      taken = await services.takeTurn(person, conversationId, { ...words, clientTurnId: id });
    }
    if (!taken.ok) {
      // It was deleted on the page: what they write next is not about it.
      if (taken.refusal.code === 'notFound') await this.#leave(chat, conversationId);
      return this.#refuse(chat, person, taken.refusal, { ...words, conversationId });
    }
    begun();
    if ((await this.#currentOf(chat)) !== conversationId)
      await current.setConversation(chat.address.tenant, chat.address.chat, conversationId);
    await this.#say(chat, person, conversationId, taken.value(AbortSignal.timeout(REPLY_MS)));
  }

  /** Says the tutor's words, with the rule that governs them and what can be done next. */
  async #say(chat: Chat, person: Person, conversationId: string, events: Parameters<typeof sayTurn>[0]): Promise<void> {
    const { services, linkTo, report } = this.#needs;
    const reply = chat.reply();
    // A reply that has begun is ended, whatever happens: Teams waits for it.
    const ending = await sayTurn(events, reply).catch((error: unknown): Ending => {
      report('bot.turn', error);
      return { kind: 'brokenOff' };
    });
    if (ending.kind === 'brokenOff') reply.add(`\n\n${studentTexts[person.lang].brokenOff}`);
    const reading = ending.kind === 'handedOver' ? null : services.readConversation(person, conversationId);
    const view = await reading?.catch((error: unknown) => report('bot.turn', error));
    if (!view?.ok) return reply.finish();
    const author = ending.kind === 'done' ? ending.event.writtenBy : undefined;
    const pictures = ending.kind === 'done' ? await Promise.all(ending.pictures.map((one) => this.#painted(one))) : [];
    await reply.finish({
      card: workCard(view.value, author, linkTo, person.lang, pictures),
      ...(ending.kind === 'done' && { about: { kind: 'turn', id: ending.turnId } }),
      cites: [ruleOf(view.value.clause, person)],
    });
  }

  /** A drawing with its words; only the words where it cannot be painted. */
  async #painted(picture: Picture): Promise<PaintedPicture> {
    const { services, report } = this.#needs;
    const png = await services.paintPicture(picture).catch((error: unknown) => report('bot.picture', error));
    return { text: picture.text, ...(png && { png }) };
  }

  /** What the school's rules say to what they ask about; what they did not say is asked. */
  async #mayI(chat: Chat, person: Person, question: string): Promise<void> {
    if (await this.#isHeard(chat, person, { text: question })) return;
    await askMayI(this.#needs, chat, person, this.#needs.services.readMayI(question));
  }

  async #leave(chat: Chat, conversationId: string): Promise<void> {
    if ((await this.#currentOf(chat)) !== conversationId) return;
    await this.#needs.current.setConversation(chat.address.tenant, chat.address.chat, null);
  }

  /** Says why something was not done; a cry for help in it is heard first, and then nothing else is said. */
  async #refuse(
    chat: Chat,
    person: Person,
    refusal: { readonly code: RefusalCode; readonly handOver?: boolean | undefined },
    words: { text?: string; attempt?: string; conversationId?: string },
  ): Promise<void> {
    if (refusal.handOver) return chat.say({ text: fixedTexts[person.lang].handOver.join(' ') });
    if (await this.#isHeard(chat, person, words)) return;
    const { newProblem } = studentTexts[person.lang];
    const text = refusal.code === 'notFound' ? studentTexts[person.lang].gone : refusalTexts[person.lang][refusal.code];
    const canGoOn = refusal.code === 'notFound' || refusal.code === 'conversationFull';
    await chat.say({ text, ...(canGoOn && { card: nextCard(newProblem) }) });
  }

  /** Whether words that nothing else looks at need a human: then that is what is said. */
  async #isHeard(
    chat: Chat,
    person: Person,
    { text = '', attempt = '', conversationId }: { text?: string; attempt?: string; conversationId?: string },
  ): Promise<boolean> {
    if (text === '' && attempt === '') return false;
    const words = { text, attempt, conversationId, clientTurnId: undefined };
    if (!(await this.#needs.services.heedRefused(person, words))) return false;
    await chat.say({ text: fixedTexts[person.lang].handOver.join(' ') });
    return true;
  }
}

const nextCard = (title: string): Card => cardOf([], [sayButton(title, title, { do: 'tasks' })]);

const isHandedOver = (events: ConversationView['turns'][number]['events']): boolean =>
  events.some((event) => event.type === 'move' && event.move === 'handOver');

/** The rule that decided, as a source. */
const ruleOf = (clause: ConversationView['clause'], { lang }: Person): Cited => ({
  name: `${studentTexts[lang].policy}: ${clause.ruleId}${clause.source ? ` (${clause.source.file}:${clause.source.line})` : ''}`,
  abstract: clause.text[lang],
});
