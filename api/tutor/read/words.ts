/** A message as it is compared: composed, lower case, without zero-width characters, white space folded. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words of letters a text has. */
export function wordCount(text: string): number {
  return text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
}

const LABEL =
  /(?<![\p{L}\d])(?:opg\.?|opgaven?|nr\.?|nummer|spørgsmål|problem|exercise|question|task|number|side|page|trin|step)\s*\d+\s?[a-f]?(?![\p{L}\d])/giu;

/** A message without the numbers of tasks and pages ("svaret på opg. 4"): they are no maths. */
export const withoutLabels = (text: string): string => text.replace(LABEL, ' ');

/** What a long text is asked for stands at its front or at its end. */
const FRONT = 700;

/** A task cut to its front and its end when it is long. */
export const gistOf = (text: string): string =>
  text.length <= 2 * FRONT ? text : `${text.slice(0, FRONT)} … ${text.slice(-FRONT)}`;
