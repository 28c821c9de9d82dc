const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The text of a message that Teams holds as HTML: tags away, a line where a block or a row ends. */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The sender's own words in a message: without whom it names, and without the message that it is a reply to. */
export const plainWords = (html: string): string =>
  plainText(
    html
      .replace(/<blockquote\b[^>]*\/Reply\b[^>]*>.*?<\/blockquote>/gisu, ' ')
      .replace(/<span\b[^>]*\/Mention\b[^>]*>[^<]*<\/span>/giu, ' ')
      .replace(/<at\b[^>]*>[^<]*<\/at>/giu, ' '),
  );
