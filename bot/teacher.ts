import { z } from 'zod';
import { DraftKind, type DraftRequest } from '../api/contract/draft.ts';
import type { DraftView, RequestReading } from '../api/contract/draftView.ts';
import type { Language } from '../api/contract/language.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import { draftTexts } from '../api/language/texts/drafts/draftTexts.ts';
import { type RefusalCode, refusalTexts } from '../api/language/texts/refusals.ts';
import { subjectNames } from '../api/language/texts/subjectNames.ts';
import type { Services } from '../api/services.ts';
import { cardOf, openButton, paragraph, sayButton } from './cards.ts';
import type { Card, Chat, Person } from './chat.ts';
import { citedRule, clauseIn, clauseText } from './clause.ts';
import { commandIn } from './commands.ts';
import { citesOf, draftCard, hasText } from './draftCard.ts';
import type { LinkTo } from './links.ts';
import { askMayI } from './mayI.ts';
import { answersIn, MayIOrder } from './mayIAnswers.ts';
import { emptyForm, formFor, formOfKind, type OrderForm, readOrder } from './order.ts';
import { orderCard } from './orderCard.ts';

/** Longest words that are read as an order, in characters, as on the page. */
const MOST_WORDS = 34_000;
/** How long a draft is waited for, in milliseconds; it goes on whether or not anybody waits. */
const PATIENCE_MS = 180_000;
/** How long to wait before a draft is asked for again that has not changed, in milliseconds. */
const PAUSE_MS = 250;

const Id = z.string().min(1).max(64);

/** What the buttons of a teacher's cards send as messages. */
const Pressed = z.discriminatedUnion('do', [
  /** A form, empty or for a kind of draft. */
  z.object({ do: z.literal('order'), kind: DraftKind.optional() }),
  /** A form that was filled in; its fields are read apart. */
  z.object({ do: z.literal('draft') }),
  /** A draft that broke off is to be finished. */
  z.object({ do: z.literal('goOn'), draftId: Id }),
  /** A draft lacks a text or notes: the same order again, with a field for them. */
  z.object({ do: z.literal('more'), draftId: Id }),
]);
const Approve = z.object({ do: z.literal('approve'), draftId: Id, revision: z.int().min(0) });

/** What the teachers' half of the bot needs. */
export interface TeacherNeeds {
  readonly services: Pick<
    Services,
    'mayIStart' | 'mayI' | 'readTeachersWords' | 'startDraft' | 'readDraft' | 'goOnWithDraft' | 'approveDraft'
  >;
  readonly linkTo: LinkTo;
  readonly report: (where: string, error: unknown) => void;
  /** How long a draft is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

/** A message of a teacher's. */
export interface TeacherMessage {
  readonly text: string;
  /** What a card's button sends. */
  readonly data: unknown;
  /** The same whenever Teams sends the message again: at most one draft is begun for it. */
  readonly id: string;
}

/** A teacher's private chat: orders in their own words, drafts as short cards, and the school's rules. */
export class TeacherChat {
  readonly #needs: TeacherNeeds;

  constructor(needs: TeacherNeeds) {
    this.#needs = needs;
  }

  /** Answers a message or a button. `begun` is called when a draft is safely on its way. */
  async answer(chat: Chat, person: Person, { text, data, id }: TeacherMessage, begun: () => void): Promise<void> {
    const mayI = MayIOrder.safeParse(data);
    if (mayI.success) return askMayI(this.#needs, chat, person, answersIn(mayI.data));
    const pressed = Pressed.safeParse(data);
    if (!pressed.success) return this.#read(chat, person, text.trim(), id, begun);
    switch (pressed.data.do) {
      case 'order': {
        const { kind } = pressed.data;
        return this.#ask(chat, person, kind ? formOfKind(kind) : newOrder);
      }
      case 'draft': {
        const order = readOrder(data, person.lang);
        return order.ok ? this.#write(chat, person, order.request, [], id, begun) : this.#ask(chat, person, order.form);
      }
      case 'goOn':
        return this.#goOn(chat, person, pressed.data.draftId, begun);
      case 'more':
        return this.#askForMore(chat, person, pressed.data.draftId);
    }
  }

  /** A button that changes its card: the teacher answers for the draft as it stood on it. */
  async act(person: Person, data: unknown, lang: Language): Promise<Card | string> {
    const pressed = Approve.safeParse(data);
    if (!pressed.success) return teacherTexts[lang].oldButton;
    const { services } = this.#needs;
    const { draftId, revision } = pressed.data;
    const approved = await services.approveDraft(person, draftId, revision);
    if (approved.ok) return this.#card(person, approved.value, []);
    const draft = await services.readDraft(person, draftId);
    if (!draft.ok) return teacherTexts[lang].draft.nothing;
    // Pressed twice: the first time did it.
    if (draft.value.approved) return this.#card(person, draft.value, []);
    return this.#card(person, draft.value, [reasonOf(approved.refusal, lang)]);
  }

  /** Reads words of the teacher's own: an order, a question about the rules, or something that is never done. */
  async #read(chat: Chat, person: Person, text: string, id: string, begun: () => void): Promise<void> {
    const { services, linkTo } = this.#needs;
    const { lang } = person;
    const texts = teacherTexts[lang];
    if (text === '') return chat.say({ card: waysIn([draftTexts[lang].unclear], lang) });
    if (text.length > MOST_WORDS)
      return chat.say({ card: cardOf([paragraph(texts.tooLong)], [openButton(texts.draft.open, linkTo(''))]) });
    const outcome = await services.readTeachersWords(person, { text, lang });
    if (!outcome.ok) return this.#refuse(chat, person, outcome.refusal);
    const reading = outcome.value;
    switch (reading.kind) {
      case 'draft':
        return this.#order(chat, person, reading, id, begun);
      case 'policy': {
        const { about, clause, remarks } = reading;
        const words = [...remarks, texts.policy[about][clause.effect], clauseText(clause, lang)];
        return chat.say({ text: words.join('\n\n'), cites: [citedRule(clause, lang)] });
      }
      case 'denied': {
        const { clause, offers } = reading;
        const words = [texts.denied, clauseText(clause, lang)];
        const buttons = offers.map((kind) => {
          const name = draftTexts[lang].kinds[kind];
          return sayButton(name, name, { do: 'order', kind });
        });
        return chat.say({
          text: words.join('\n\n'),
          cites: [citedRule(clause, lang)],
          ...(buttons.length > 0 && { card: cardOf([offersLine(lang)], buttons) }),
        });
      }
      case 'unclear':
        // A question about the rules that does not say what it is about.
        if (commandIn(text)?.kind === 'mayI') return askMayI(this.#needs, chat, person, {});
        return chat.say({ card: waysIn([reading.message, ...reading.remarks], lang) });
    }
  }

  #order(
    chat: Chat,
    person: Person,
    reading: Extract<RequestReading, { kind: 'draft' }>,
    id: string,
    begun: () => void,
  ): Promise<void> {
    const form = formFor(reading);
    const said = remarksOn(reading, person.lang);
    if (reading.asks.length > 0) return this.#ask(chat, person, form, said);
    const order = readOrder({ known: reading.request, asks: [] }, person.lang);
    if (!order.ok) return this.#ask(chat, person, order.form, said);
    return this.#write(chat, person, order.request, [...said, ...guesses(reading, person.lang)], id, begun);
  }

  /** Asks for what is missing, or says that a card cannot hold the rest. */
  async #ask(chat: Chat, person: Person, form: OrderForm, remarks: readonly string[] = []): Promise<void> {
    const { order, draft } = teacherTexts[person.lang];
    const card = orderCard(form, person.lang, remarks);
    if (card) return chat.say({ card });
    const words = [...remarks, order.tooLargeForCard].map(paragraph);
    return chat.say({ card: cardOf(words, [openButton(draft.open, this.#needs.linkTo(''))]) });
  }

  /** The order for a draft that lacks something, with a field for it. */
  async #askForMore(chat: Chat, person: Person, draftId: string): Promise<void> {
    const draft = await this.#needs.services.readDraft(person, draftId);
    if (!draft.ok) return chat.say({ text: teacherTexts[person.lang].draft.nothing });
    const { request } = draft.value;
    if (request.kind !== 'feedback') return this.#ask(chat, person, emptyForm(request, ['source']));
    const { wishes = '', ...known } = request;
    return this.#ask(chat, person, { ...emptyForm(known, ['notes']), values: { notes: wishes } });
  }

  async #write(
    chat: Chat,
    person: Person,
    request: DraftRequest,
    remarks: readonly string[],
    id: string,
    begun: () => void,
  ): Promise<void> {
    const started = await this.#needs.services.startDraft(person, { clientDraftId: id, request });
    if (!started.ok) return this.#refuse(chat, person, started.refusal);
    begun();
    return this.#show(chat, person, started.value.id, remarks);
  }

  async #goOn(chat: Chat, person: Person, draftId: string, begun: () => void): Promise<void> {
    const outcome = await this.#needs.services.goOnWithDraft(person, draftId);
    // Somebody has pressed it already: then it is waited for like that.
    if (!outcome.ok && outcome.refusal.code !== 'draftRunning') return this.#refuse(chat, person, outcome.refusal);
    begun();
    return this.#show(chat, person, draftId, []);
  }

  /** Waits for a draft, and shows it in short. */
  async #show(chat: Chat, person: Person, draftId: string, remarks: readonly string[]): Promise<void> {
    const { linkTo, report } = this.#needs;
    const texts = teacherTexts[person.lang].draft;
    const openCard = cardOf([], [openButton(texts.open, linkTo(`drafts/${draftId}`))]);
    const reply = chat.reply();
    try {
      const draft = await this.#whole(person, draftId);
      if (!draft) {
        reply.add(texts.nothing);
        return reply.finish();
      }
      if (draft.status === 'writing') {
        reply.add([...remarks, texts.slow].join('\n\n'));
        return reply.finish({ card: openCard });
      }
      reply.add(hasText(draft) ? texts.ready : texts.lacks);
      return reply.finish({
        card: this.#card(person, draft, remarks),
        about: { kind: 'draft', id: draftId },
        cites: citesOf(draft, person.lang),
      });
    } catch (error) {
      report('bot.draft', error);
      reply.add(texts.lost);
      return reply.finish({ card: openCard });
    }
  }

  /** The draft when nothing is written on it any more, or as it is when patience ends; null where there is none. */
  async #whole(person: Person, draftId: string): Promise<DraftView | null> {
    const { services, patienceMs = PATIENCE_MS } = this.#needs;
    const patience = AbortSignal.timeout(patienceMs);
    for (let after: number | undefined; ; ) {
      const read = await services.readDraft(person, draftId, after, patience);
      if (!read.ok) return null;
      const { status, revision } = read.value;
      if (status !== 'writing' || patience.aborted) return read.value;
      // A server that stops answers at once.
      if (revision === after) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      after = revision;
    }
  }

  #card(person: Person, draft: DraftView, remarks: readonly string[]): Card {
    return draftCard(draft, { reader: person.name, lang: person.lang, linkTo: this.#needs.linkTo, remarks });
  }

  /** Says why something was not done; a rule that is the reason stands in full. */
  async #refuse(chat: Chat, { lang }: Person, refusal: Refused): Promise<void> {
    const clause = refusal.code === 'byPolicy' ? clauseIn(refusal.details) : null;
    if (!clause) return chat.say({ text: reasonOf(refusal, lang) });
    const text = `${refusalTexts[lang].byPolicy}\n\n${clauseText(clause, lang)}`;
    return chat.say({ text, cites: [citedRule(clause, lang)] });
  }
}

/** Why something was not done, as the services say it. */
interface Refused {
  readonly code: RefusalCode;
  readonly say?: string | undefined;
  readonly details?: unknown;
}

/** A form of which nothing is known. */
const newOrder = emptyForm({}, ['kind', 'subject', 'grade', 'topic']);

/** What was not understood, with two things that are, and a form. */
function waysIn(words: readonly string[], lang: Language): Card {
  const { examples, fillIn } = teacherTexts[lang];
  return cardOf(words.map(paragraph), [
    ...examples.map((example) => sayButton(example, example, { do: 'say' })),
    sayButton(fillIn, fillIn, { do: 'order' }),
  ]);
}

const offersLine = (lang: Language) => paragraph(teacherTexts[lang].offers);

/** Why something was not done; what Teams still holds, only the teacher can delete. */
function reasonOf({ code, say }: Refused, lang: Language): string {
  return say ?? (code === 'privateRequest' ? teacherTexts[lang].privateRequest : refusalTexts[lang][code]);
}

/** What the teacher is told of how their words were read: what was hidden, and what comes later. */
function remarksOn(
  { remarks, alongside, aiLevel }: Extract<RequestReading, { kind: 'draft' }>,
  lang: Language,
): string[] {
  const texts = teacherTexts[lang];
  const kinds = alongside.map((kind) => draftTexts[lang].kinds[kind]).join(', ');
  return [
    ...remarks,
    ...(kinds === '' ? [] : [texts.alongside(kinds)]),
    ...(aiLevel ? [texts.aiLevel(texts.aiLevels[aiLevel])] : []),
  ];
}

/** What the order holds that was not said. */
function guesses({ request, guessed }: Extract<RequestReading, { kind: 'draft' }>, lang: Language): string[] {
  const { guessed: texts } = teacherTexts[lang];
  const { subject, grade } = request;
  return [
    ...(guessed.includes('subject') && subject ? [texts.subject(subjectNames[lang][subject])] : []),
    ...(guessed.includes('grade') && grade !== undefined ? [texts.grade(grade)] : []),
  ];
}
