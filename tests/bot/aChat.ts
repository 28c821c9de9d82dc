import type { Account, Card, Chat, Said } from '../../bot/chat.ts';
import { ConnectorFault } from '../../bot/connector.ts';
import { messagesOf } from '../../bot/message.ts';
import { asText, buttonsOf, type ReadCard, readCard } from './cardRules.ts';

/** Most bytes of a whole message that Teams takes. */
const MOST_BYTES = 28_000;

/** A chat that keeps what is said in it; each card is held to the rules of Teams. */
export interface TestChat extends Chat {
  readonly said: Said[];
  /** How many replies were begun and not ended. */
  readonly pending: () => number;
  /** The card that was said last. */
  card(): ReadCard;
  /** Everything that was said, as people read it. */
  text(): string;
}

const account: Account = { tenant: 'tenant', subject: 'subject', id: '29:user' };

/** @param canWhisper whether Teams lets something be said to one user of a group */
export function aChat(kind: 'personal' | 'group' = 'personal', canWhisper = true): TestChat {
  const said: Said[] = [];
  let pending = 0;
  const take = (one: Said) => {
    if (one.card) readCard(one.card);
    for (const message of messagesOf(one, 'da')) {
      const bytes = Buffer.byteLength(JSON.stringify(message));
      if (bytes > MOST_BYTES) throw new Error(`the message has ${bytes} bytes`);
    }
    said.push(one);
  };
  return {
    said,
    address: { tenant: 'tenant', chat: 'chat', kind, serviceUrl: 'https://smba.example', botId: '28:bot' },
    account,
    lang: 'da',
    async say(one) {
      if (one.onlyTo && !canWhisper) throw new ConnectorFault(400, 'Targeted messages are not supported');
      take(one);
    },
    reply() {
      let text = '';
      pending++;
      return {
        add: (more) => {
          text += more;
        },
        async finish(more = {}) {
          pending--;
          take({ ...more, ...(text !== '' && { text }) });
        },
      };
    },
    pending: () => pending,
    card: () => readCard(said.at(-1)?.card),
    text: () => said.map(({ text = '', card }) => [text, card ? asText(readCard(card)) : ''].join('\n')).join('\n'),
  };
}

/** What the button with this title sends, with what stands in the card's fields. */
export function pressed(card: ReadCard | Card, title: string, fields: Record<string, string> = {}) {
  const button = buttonsOf(readCard(card)).find((one) => one.title === title);
  if (!button || button.type === 'Action.OpenUrl') throw new Error(`there is no button ${title}`);
  return { ...button.data, ...fields };
}
