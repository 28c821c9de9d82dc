import type { Language } from '../api/contract/language.ts';
import { commonTexts } from '../api/language/texts/bot/common.ts';
import type { Cited, Said } from './chat.ts';
import type { Outgoing } from './connector.ts';

/** Longest name and abstract of a source that Teams shows, in characters. */
const LONGEST = { name: 80, abstract: 160 };

/**
 * What is said, as the messages that Teams takes: the text first, then the card by itself. In one message Teams would part
 * them, and not tell the id by which feedback finds its way.
 */
export function messagesOf(said: Said, lang: Language): Outgoing[] {
  const { text, card, about, onlyTo } = said;
  if (text === undefined || card === undefined) return [messageOf(said, lang)];
  // A draft stands on its card; below the tutor's words there is nothing but buttons.
  return [messageOf({ ...said, card: undefined }, lang), messageOf({ card, onlyTo }, lang, about?.kind === 'draft')];
}

/**
 * A message as Teams takes it: text as it stands, without markup; what a program wrote is labelled as that, names its
 * sources and has buttons for feedback. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
function messageOf(
  { text, card, about, cites = [], onlyTo }: Said,
  lang: Language,
  isWritten = about !== undefined,
): Outgoing {
  const marks = cites.map((_, index) => ` [${index + 1}]`).join('');
  return {
    type: 'message',
    textFormat: 'plain',
    // A card needs words beside it, for notifications and where cards cannot be shown.
    ...(text !== undefined && { text: `${text}${marks}` }),
    ...(card && {
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      ...(text === undefined && { summary: commonTexts[lang].cardSummary }),
    }),
    ...(about && { channelData: { feedbackLoop: { type: 'default' } } }),
    ...((isWritten || cites.length > 0) && { entities: [aiLabel(isWritten, cites)] }),
    ...(onlyTo && { recipient: { id: onlyTo.id, isTargeted: true } }),
  };
}

function aiLabel(isWritten: boolean, cites: readonly Cited[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    ...(isWritten && { additionalType: ['AIGeneratedContent'] }),
    ...(cites.length > 0 && {
      citation: cites.map(({ name, abstract }, index) => ({
        '@type': 'Claim',
        position: index + 1,
        appearance: {
          '@type': 'DigitalDocument',
          name: shortened(name, LONGEST.name),
          abstract: shortened(abstract, LONGEST.abstract),
        },
      })),
    }),
  };
}

/** The text, cut at a word where it is too long. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const isWordsEnd = /\s/u.test(characters[most - 1] ?? '');
  return `${(isWordsEnd ? cut : cut.replace(/\s+\S*$/u, '')) || cut}…`;
}
