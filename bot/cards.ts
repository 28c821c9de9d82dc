import type { Card } from './chat.ts';

/** A part of a card. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };
/** A button of a card. */
export type CardButton = Readonly<Record<string, unknown>> & { readonly type: `Action.${string}` };

/** A card: what stands on it, then its buttons. Teams shows them in its own theme: light, dark or high contrast. */
export const cardOf = (body: readonly Element[], actions: readonly CardButton[] = []): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  ...(actions.length > 0 && { actions }),
});

/** Words as they stand: unlike other text in cards, nothing in them is read as markup. */
const words = (text: string, look: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text, ...look }],
});

export const heading = (text: string): Element => words(text, { weight: 'Bolder', size: 'Medium' });
export const paragraph = (text: string): Element => words(text);
export const strong = (text: string): Element => words(text, { weight: 'Bolder' });
/** The lines of a text that say something: cards know no line breaks within a text, so each line is one of its own. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
/** A remark beside the rest, such as who wrote it. */
export const remark = (text: string): Element => words(text, { isSubtle: true, size: 'Small' });

/** A picture within the card itself, so that nobody else can fetch it, and its words for who does not see it. */
export const image = (png: Uint8Array, altText: string): Element => ({
  type: 'Image',
  url: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  altText,
  size: 'Stretch',
});

/**
 * A button that says something for the user: it comes as a message with these words, and with `data`. Teams could show the
 * words in the chat as the user's own (`messageBack`); not every client of Microsoft's knows how, and then nothing is sent.
 */
export const sayButton = (title: string, spoken: string, data: object): CardButton => ({
  type: 'Action.Submit',
  title,
  data: { ...data, say: spoken },
});

/** A button that sends what is written in the card's fields along with `data`; nothing is seen in the chat. */
export const sendButton = (title: string, data: object): CardButton => ({ type: 'Action.Submit', title, data });

/** A button that changes the card: the bot answers with another one in its place. */
export const actButton = (title: string, data: object): CardButton => ({
  type: 'Action.Execute',
  title,
  verb: 'act',
  data,
});

export const openButton = (title: string, url: string): CardButton => ({ type: 'Action.OpenUrl', title, url });

/** A button that unfolds fields with a button of their own. */
export const unfoldButton = (title: string, body: readonly Element[], actions: readonly CardButton[]): CardButton => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body, actions },
});

/** A field for text; what is written in it comes under `id`. */
export const textField = (id: string, label: string, more: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'Input.Text',
  id,
  label,
  ...more,
});

/** A choice of one; the chosen value comes under `id`. */
export const choiceField = (
  id: string,
  label: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  more: Readonly<Record<string, unknown>> = {},
): Element => ({ type: 'Input.ChoiceSet', id, label, choices, ...more });
