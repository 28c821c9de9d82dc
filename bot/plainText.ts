const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * The text of a message that Teams holds as HTML: tags away, a line where a block or a row ends. Somebody else wrote it:
 * each pattern stops at the next tag, so that the time it takes grows with the length and no faster.
 */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The sender's own words in a message: without whom it names, and without the message that it is a reply to. */
export const plainWords = (html: string): string => plainText(withoutMentions(withoutQuoted(html)));

/** Text or HTML without the names that it calls somebody by. */
export const withoutMentions = (text: string): string =>
  text
    .replace(/<at\b[^<>]*>[^<]*<\/at>/giu, ' ')
    .replace(/<span\b([^<>]*)>[^<]*<\/span>/giu, (whole, attributes: string) =>
      /\/Mention\b/iu.test(attributes) ? ' ' : whole,
    );

const QUOTED = /^<blockquote\b[^<>]*\/Reply\b/iu;
const QUOTE_END = '</blockquote>';

function withoutQuoted(html: string): string {
  return html
    .split(/(?=<blockquote\b)/iu)
    .map((part) => {
      const end = QUOTED.test(part) ? part.toLowerCase().indexOf(QUOTE_END) : -1;
      return end < 0 ? part : ` ${part.slice(end + QUOTE_END.length)}`;
    })
    .join('');
}
