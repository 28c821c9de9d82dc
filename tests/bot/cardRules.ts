import { z } from 'zod';
import type { Card } from '../../bot/chat.ts';

/** Most bytes of a message that Teams takes. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const MOST_BYTES = 28_000;
/** Most buttons that Teams shows on a card. */
const MOST_BUTTONS = 6;

const Run = z.strictObject({
  type: z.literal('TextRun'),
  text: z
    .string()
    .min(1)
    .refine((text) => !text.includes('\n'), 'a run of text has no line breaks'),
  weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
  isSubtle: z.boolean().optional(),
});
const Words = z.strictObject({
  type: z.literal('RichTextBlock'),
  spacing: z.enum(['None', 'Small', 'Default', 'Medium', 'Large']).optional(),
  inlines: z.array(Run).min(1),
});
const Input = {
  id: z.string().min(1),
  label: z.string().min(1),
  isRequired: z.boolean().optional(),
  errorMessage: z.string().min(1).optional(),
  placeholder: z.string().min(1).optional(),
  value: z.string().optional(),
};
const TextField = z
  .strictObject({
    ...Input,
    type: z.literal('Input.Text'),
    isMultiline: z.boolean().optional(),
    maxLength: z.int().positive().optional(),
  })
  .refine(({ value = '', maxLength = Infinity }) => value.length <= maxLength, 'what stands in a field fits in it');
const Choices = z
  .strictObject({
    ...Input,
    type: z.literal('Input.ChoiceSet'),
    style: z.enum(['compact', 'expanded']).optional(),
    choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
  })
  .refine(
    ({ value, choices }) => value === undefined || choices.some((choice) => choice.value === value),
    'what is chosen is one of the choices',
  );
/** A picture within the card, with words for who does not see it. */
const Image = z.strictObject({
  type: z.literal('Image'),
  url: z.string().regex(/^data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+=*$/u),
  altText: z.string().min(20),
  size: z.literal('Stretch'),
});
const Element = z.union([Words, TextField, Choices, Image]);

const Title = z.string().min(1).max(60);
const Data = z.record(z.string(), z.unknown());
const Submit = z.strictObject({ type: z.literal('Action.Submit'), title: Title, data: Data });
const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: Title,
  verb: z.string().min(1),
  data: Data,
});
const OpenUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  title: Title,
  url: z.url({ protocol: /^https?$/ }),
});
const Simple = z.union([Submit, Execute, OpenUrl]);
const Unfold = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: Title,
  card: z.strictObject({
    type: z.literal('AdaptiveCard'),
    body: z.array(Element),
    actions: z.array(Simple).max(MOST_BUTTONS),
  }),
});
const AdaptiveCard = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  body: z.array(Element),
  actions: z
    .array(z.union([Simple, Unfold]))
    .max(MOST_BUTTONS)
    .optional(),
});

/** A card that was read: what stands on it, and its buttons. */
export type ReadCard = z.infer<typeof AdaptiveCard>;

/** Reads a card by the rules that Teams holds cards to, as far as the bot uses them. @throws with what is wrong */
export function readCard(card: Card | undefined): ReadCard {
  const read = AdaptiveCard.parse(card);
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes >= MOST_BYTES) throw new Error(`the card has ${bytes} bytes`);
  const ids = inputsOf(read).map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Error(`two fields have one id: ${ids.join(', ')}`);
  return read;
}

/** The fields of a card, those that a button unfolds among them. */
export function inputsOf({ body, actions = [] }: ReadCard) {
  const unfolded = actions.flatMap((action) => (action.type === 'Action.ShowCard' ? action.card.body : []));
  return [...body, ...unfolded].flatMap((element) =>
    element.type === 'RichTextBlock' || element.type === 'Image' ? [] : [element],
  );
}

/** The buttons of a card, those that another unfolds among them. */
export const buttonsOf = ({ actions = [] }: ReadCard) =>
  actions.flatMap((action) => (action.type === 'Action.ShowCard' ? action.card.actions : [action]));

/** A card as somebody reads it: a line for each line, fields and buttons in brackets. */
export function asText(card: ReadCard): string {
  const lines = card.body.map((element) => {
    if (element.type === 'RichTextBlock') return element.inlines.map(({ text }) => text).join('');
    if (element.type === 'Image') return `[${element.altText}]`;
    if (element.type === 'Input.Text') return `[${element.label}: ${element.value ?? ''}]`;
    return `[${element.label}: ${element.choices.find(({ value }) => value === element.value)?.title ?? ''}]`;
  });
  const buttons = (card.actions ?? []).map(({ title }) => `(${title})`).join(' ');
  return [...lines, buttons].join('\n');
}
