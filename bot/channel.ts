import { z } from 'zod';
import type { AssignmentSetView } from '../api/contract/assignmentSet.ts';
import type { Language } from '../api/contract/language.ts';
import { channelTexts } from '../api/language/texts/bot/channel.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import { fixedTexts } from '../api/language/texts/fixedTexts.ts';
import { refusalTexts } from '../api/language/texts/refusals.ts';
import type { Services } from '../api/services.ts';
import { actButton, cardOf, choiceField, heading, openButton, paragraph } from './cards.ts';
import type { Card, Chat, Person, Said } from './chat.ts';
import { citedRule, clauseText } from './clause.ts';
import { ConnectorFault } from './connector.ts';
import type { LinkTo } from './links.ts';
import { shortened } from './message.ts';
import { openSets, setsWith } from './openSets.ts';
import { taskCard } from './taskCard.ts';

/** Most tasks in a choice, and the longest title in it, in characters. */
const OFFERED = 10;
const TITLE = 70;
/** Longest question about the rules that is read here, in characters. */
const MOST_WORDS = 2_000;

const SHARE = /^(?:del|share)\s+(?:en\s+|a\s+)?(?:opgaven?|opgaver|opgavesæt|tasks?)(?=\P{L}|$)[\s:–-]*(.*)$/isu;
const HELP = /^(?:hjælp|help|\?)\s*[.!?]*$/iu;
const MAY_I = /^(?:må|may|can i|kan jeg)(?=\P{L}|$)/iu;

/** What the button of the choice sends. */
const ShareTask = z.object({ do: z.literal('shareTask'), setId: z.string().min(1).max(64) });

/** What the channels' half of the bot needs. */
export interface ChannelNeeds {
  readonly services: Pick<Services, 'home' | 'readTeachersWords' | 'heedRefused'>;
  readonly linkTo: LinkTo;
  /** Says something in the private chats that the person has with the bot. */
  readonly sayInPrivate: (person: Person, said: Said) => Promise<void>;
  readonly now?: () => Date;
}

/** A message in a channel or a group. */
export interface ChannelMessage {
  readonly text: string;
  /** What a card's button sends. */
  readonly data: unknown;
}

/**
 * A channel or a group, where everybody reads along: a teacher shares a task or asks for the school's rule. Nobody is tutored
 * here, and nothing of what anybody wrote is said again.
 */
export class ChannelChat {
  readonly #needs: ChannelNeeds;

  constructor(needs: ChannelNeeds) {
    this.#needs = needs;
  }

  /** Answers a message. `person` is null for whoever is on no list. */
  async answer(chat: Chat, person: Person | null, { text, data }: ChannelMessage, begun: () => void): Promise<void> {
    const lang = languageOf(chat, person);
    const said = text.trim();
    if (person?.role === 'teacher') {
      if (ShareTask.safeParse(data).success) return chat.say({ text: await this.#share(chat, person, data, lang) });
      const title = SHARE.exec(said)?.[1];
      if (title !== undefined) return this.#offer(chat, person, title);
      if (HELP.test(said)) return chat.say({ card: this.#openCard(channelTexts[lang].help, lang) });
      if (MAY_I.test(said) && (await this.#rule(chat, person, said))) return;
    }
    if (person?.role === 'student') await this.#heed(chat, person, said, begun);
    await chat.say({ card: this.#openCard(channelTexts[lang].readByAll, lang) });
  }

  /** The choice was made: the task comes into the channel. */
  async act(chat: Chat, person: Person | null, data: unknown, lang: Language): Promise<Card | string> {
    return this.#share(chat, person, data, lang);
  }

  async #share(chat: Chat, person: Person | null, data: unknown, lang: Language): Promise<string> {
    const chosen = ShareTask.safeParse(data);
    const open = chosen.success ? await this.#openSets(person) : [];
    const set = open.find(({ id }) => id === chosen.data?.setId);
    if (!set) return channelTexts[lang].gone;
    await this.#post(chat, set, lang);
    return channelTexts[lang].choose.done;
  }

  /** Posts the one task that is meant, or lets the teacher choose, unseen by the others. */
  async #offer(chat: Chat, person: Person, words: string): Promise<void> {
    const { choose } = channelTexts[person.lang];
    const open = await this.#openSets(person);
    const found = setsWith(open, words);
    const hasWords = words.trim() !== '';
    // A title that is written out in full means that task, whatever else begins like it.
    const exact = found.filter(({ title }) => title.toLowerCase() === words.trim().toLowerCase());
    const [only, ...others] = exact.length === 1 ? exact : found;
    if (hasWords && only && others.length === 0) return this.#post(chat, only, person.lang);
    if (open.length === 0) return this.#privately(chat, { text: choose.none }, choose.none);
    const intro = hasWords && found.length === 0 ? choose.noMatch : undefined;
    const card = choiceCard(found.length > 0 ? found : open, intro, person.lang);
    return this.#privately(chat, { card }, choose.notHere);
  }

  /** The school's rule for what the teacher asks about; false when it was no question of that kind. */
  async #rule(chat: Chat, person: Person, text: string): Promise<boolean> {
    const { lang } = person;
    const reading = await this.#needs.services.readTeachersWords(person, { text: text.slice(0, MOST_WORDS), lang });
    if (!reading.ok) {
      const { code } = reading.refusal;
      const words = code === 'privateRequest' ? teacherTexts[lang].privateRequest : refusalTexts[lang][code];
      await this.#privately(chat, { text: words }, words);
      return true;
    }
    if (reading.value.kind !== 'policy' && reading.value.kind !== 'denied') return false;
    const { clause } = reading.value;
    const { policy, denied } = teacherTexts[lang];
    const verdict = reading.value.kind === 'denied' ? denied : policy[reading.value.about][clause.effect];
    await chat.say({ text: `${verdict}\n\n${clauseText(clause, lang)}`, cites: [citedRule(clause, lang)] });
    return true;
  }

  /** A cry for help reaches the school's adults, and what can be done now that student alone. */
  async #heed(chat: Chat, person: Person, text: string, begun: () => void): Promise<void> {
    const words = { text, attempt: '', conversationId: undefined, clientTurnId: undefined };
    if (text === '' || !(await this.#needs.services.heedRefused(person, words))) return;
    begun();
    try {
      await chat.say({ text: fixedTexts[person.lang].handOver.join(' '), onlyTo: chat.account });
    } catch (error) {
      if (!(error instanceof ConnectorFault)) throw error;
      // Where Teams cannot tell one alone in a group, they are told in their own chat with the bot, if they have one.
      await this.#needs.sayInPrivate(person, { text: fixedTexts[person.lang].handOver.join(' ') });
    }
  }

  /** Says it to the teacher alone, or else something that everybody may read. */
  async #privately(chat: Chat, said: Omit<Said, 'onlyTo'>, toAll: string): Promise<void> {
    try {
      await chat.say({ ...said, onlyTo: chat.account });
    } catch (error) {
      if (!(error instanceof ConnectorFault)) throw error;
      await chat.say({ text: toAll });
    }
  }

  #post(chat: Chat, set: AssignmentSetView, lang: Language): Promise<void> {
    return chat.say({ card: taskCard(set, this.#needs.linkTo, lang) });
  }

  #openSets(person: Person | null): Promise<AssignmentSetView[]> {
    const { services, now = () => new Date() } = this.#needs;
    return openSets(services, person, now());
  }

  /** A sentence with the way to Ledetråd, in one message. */
  #openCard(text: string, lang: Language): Card {
    return cardOf([paragraph(text)], [openButton(channelTexts[lang].open, this.#needs.linkTo(''))]);
  }
}

const languageOf = ({ lang }: Chat, person: Person | null): Language => person?.lang ?? lang ?? 'da';

function choiceCard(sets: readonly AssignmentSetView[], intro: string | undefined, lang: Language): Card {
  const { choose } = channelTexts[lang];
  const choices = sets
    .slice(0, OFFERED)
    .map(({ id, title, className }) => ({ title: `${shortened(title, TITLE)} (${className})`, value: id }));
  return cardOf(
    [
      heading(choose.title),
      ...(intro === undefined ? [] : [paragraph(intro)]),
      choiceField('setId', choose.which, choices, { style: 'expanded', value: choices[0]?.value }),
    ],
    [actButton(choose.share, { do: 'shareTask' })],
  );
}
