/** Characters that no file format has a place for: control characters, halves of characters, and what is never assigned. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Bidi_Control}/gu;

/** A text that can stand in any format: well-formed, without control characters; a tab is a space. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').replace(/\t/g, ' ');
}
