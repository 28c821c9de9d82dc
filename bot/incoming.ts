import { z } from 'zod';
import type { Language } from '../api/contract/language.ts';
import type { Account, Address } from './chat.ts';
import { plainText, plainWords, withoutMentions } from './plainText.ts';

const Id = z.string().min(1).max(400);
/** Part of an address of the connector. */
const ChatId = Id.regex(/^[^/?#\\\s]+$/u);
const Someone = z.object({ id: Id, aadObjectId: z.string().min(1).max(100).nullish() });

/** What may be left out, or be there as nothing. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

/** What is read of an activity of Teams; whatever else stands in it is nobody's business. */
const Activity = z.object({
  type: z.string().max(60),
  id: maybe(Id),
  name: maybe(z.string().max(100)),
  serviceUrl: z.url().max(500),
  locale: maybe(z.string().max(40)),
  from: Someone,
  recipient: Someone,
  conversation: z.object({
    id: ChatId,
    conversationType: maybe(z.enum(['personal', 'groupChat', 'channel'])),
    isGroup: maybe(z.boolean()),
    tenantId: maybe(z.string().min(1).max(100)),
  }),
  channelData: maybe(z.object({ tenant: maybe(z.object({ id: z.string().min(1).max(100) })) })),
  text: maybe(z.string().max(100_000)),
  value: z.unknown().optional(),
  replyToId: maybe(Id),
  action: maybe(z.string().max(40)),
  membersAdded: maybe(z.array(Someone).max(1_000)),
  attachments: maybe(z.array(z.object({ contentType: z.string().max(200), content: z.unknown().optional() })).max(50)),
});

/** Feedback on a message: `value` of the invoke. */
const Feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().max(20_000).default('') }),
});
const FeedbackText = z.object({ feedbackText: z.string().default('') });
const CardAction = z.object({
  action: z.object({ verb: z.string().max(60).optional(), data: z.unknown().optional() }),
});
const Query = z.object({
  commandId: z.string().max(60),
  parameters: z
    .array(z.object({ name: z.string().max(60), value: z.unknown() }))
    .max(10)
    .default([]),
});
const Message = z.object({ body: z.object({ content: z.string().max(100_000).nullish() }).optional() });
const Form = z.object({
  commandId: z.string().max(60),
  messagePayload: Message.optional(),
  data: z.unknown().optional(),
});

/** Where something came from. */
export interface Origin {
  readonly address: Address;
  readonly account: Account;
  /** The user's language in Teams, where it is one of ours. */
  readonly lang: Language | undefined;
  /** Undefined where Teams gives none. */
  readonly activityId: string | undefined;
}

/** What came from Teams. */
export type Incoming = Origin &
  (
    | {
        readonly kind: 'message';
        readonly text: string;
        /** What a card's button sends. */
        readonly data: unknown;
        /** It came with a file or a picture, which the bot cannot read. */
        readonly hasFile: boolean;
      }
    /** A message that was sent before has other words now. */
    | { readonly kind: 'edited'; readonly text: string }
    /** A card's button that changes the card. */
    | { readonly kind: 'cardAction'; readonly data: unknown }
    /** The bot was added here. */
    | { readonly kind: 'added' }
    | { readonly kind: 'removed' }
    | {
        readonly kind: 'feedback';
        /** Undefined where Teams does not say on which message. */
        readonly messageId: string | undefined;
        readonly reaction: 'like' | 'dislike';
        readonly text: string;
      }
    | { readonly kind: 'search'; readonly words: string }
    /** The form of a command on a message is asked for; `text` is the message's. */
    | { readonly kind: 'openForm'; readonly text: string }
    | { readonly kind: 'submitForm'; readonly data: unknown }
    /** Something that the bot does nothing about. */
    | { readonly kind: 'other' }
  );

/** The checked border: an activity as we know it, or null for what is none of Teams'. */
export function readActivity(body: unknown): Incoming | null {
  const read = Activity.safeParse(body);
  if (!read.success) return null;
  const { conversation, channelData, from, recipient, serviceUrl, locale, id, value } = read.data;
  const tenant = (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase();
  const kind =
    conversation.conversationType === 'personal' || (!conversation.conversationType && !conversation.isGroup)
      ? 'personal'
      : 'group';
  const origin: Origin = {
    address: { tenant, chat: conversation.id, kind, serviceUrl, botId: recipient.id },
    account: { tenant, subject: (from.aadObjectId ?? from.id).toLowerCase(), id: from.id },
    lang: languageOf(locale),
    activityId: id,
  };
  return { ...origin, ...whatOf(read.data, value) };
}

function whatOf(
  activity: z.infer<typeof Activity>,
  value: unknown,
): Incoming extends infer I ? (I extends Incoming ? Omit<I, keyof Origin> : never) : never {
  const { type, name, text = '', recipient, action, membersAdded, replyToId, attachments = [] } = activity;
  switch (type) {
    case 'message':
      return {
        kind: 'message',
        text: wordsOf(text, attachments) || spokenBy(value),
        data: value,
        hasFile: attachments.some(({ contentType }) => contentType !== HTML),
      };
    case 'messageUpdate':
      return { kind: 'edited', text: wordsOf(text, attachments) };
    case 'conversationUpdate':
      return { kind: membersAdded?.some((member) => member.id === recipient.id) ? 'added' : 'other' };
    case 'installationUpdate':
      return { kind: action === 'add' ? 'added' : action === 'remove' ? 'removed' : 'other' };
    case 'invoke':
      break;
    default:
      return { kind: 'other' };
  }
  switch (name) {
    case 'adaptiveCard/action': {
      const read = CardAction.safeParse(value);
      return read.success ? { kind: 'cardAction', data: read.data.action.data } : { kind: 'other' };
    }
    case 'message/submitAction': {
      const read = Feedback.safeParse(value);
      if (!read.success) return { kind: 'other' };
      const { reaction, feedback } = read.data.actionValue;
      return { kind: 'feedback', messageId: replyToId, reaction, text: feedbackText(feedback) };
    }
    case 'composeExtension/query': {
      const read = Query.safeParse(value);
      if (!read.success || read.data.commandId !== 'insertTask') return { kind: 'other' };
      const words = read.data.parameters.find((parameter) => parameter.name === 'search')?.value;
      return { kind: 'search', words: typeof words === 'string' ? words.slice(0, 200) : '' };
    }
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction': {
      const read = Form.safeParse(value);
      if (!read.success || read.data.commandId !== 'differentiate') return { kind: 'other' };
      if (name === 'composeExtension/submitAction') return { kind: 'submitForm', data: read.data.data };
      return { kind: 'openForm', text: plainText(read.data.messagePayload?.body?.content ?? '') };
    }
    default:
      return { kind: 'other' };
  }
}

const languageOf = (locale: string | undefined): Language | undefined =>
  locale?.toLowerCase().startsWith('da') ? 'da' : locale?.toLowerCase().startsWith('en') ? 'en' : undefined;

const Spoken = z.object({ say: z.string().max(4_000) });

/** What a card's button says for the user. */
const spokenBy = (value: unknown): string => Spoken.safeParse(value).data?.say ?? '';

const HTML = 'text/html';

/** What is said to the bot, without its name. Teams sends the words once more as HTML, and of some that are pasted nothing else. */
function wordsOf(text: string, attachments: readonly { contentType: string; content?: unknown }[]): string {
  const said = withoutMentions(text).trim();
  if (said !== '') return said;
  const html = attachments.find(({ contentType }) => contentType === HTML)?.content;
  return typeof html === 'string' ? plainWords(html) : '';
}

/** The words in the form of feedback; Teams sends them as JSON in a text. */
function feedbackText(feedback: string): string {
  try {
    return FeedbackText.parse(JSON.parse(feedback)).feedbackText;
  } catch {
    return feedback;
  }
}
