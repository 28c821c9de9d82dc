import { said } from './said.ts';

/** A teacher's words taken apart: what they ask for, and the text that they pasted with it. */
export interface Parts {
  readonly asked: string;
  readonly pasted?: string;
}

/** Announces a text: "Teksten:", "her er stilen:", "Text:". */
const MARK = said(
  "(?:her (?:er|kommer) |here(?: is|’s|'s) )?(?:(?:elev|kilde|fag)?tekst(?:en)?|stilen|opgavebesvarelsen|(?:the )?(?:source |student )?text)\\s*:\\s*",
);
/** A request that is about a text and ends in a colon: "Differentiér til 7. klasse: …". */
const LEAD = said(
  '^[^\\n:]{0,200}\\b(?:differenti[eé]r|forenkl|omskriv|differentiate|simplify|rewrite)\\b[^\\n:]{0,200}:\\s*',
);
/** Ends an announced text: the teacher's own notes again. */
const AFTER = said('(?:^|\\n|[.!?”"»] )\\s*(?:mine )?(?:noter|notes|kriterier|criteria|fokus|focus)\\s*:');
const QUOTED = /["“”„»'‘](?=\S)([\s\S]{80,}?)["“”«'’](?=[\s.,!?]|$)/u;
const CLOSING = /^["“„»'‘]\s*([\s\S]*?)\s*["”“«'’](?=[\s.,!?]|$)([^"”«]{0,400})$/u;

/** Fewest characters of an announced text, and of a paragraph that needs no announcement. */
const SHORT = 15;
const LONG = 220;
/** Fewest characters after such a request. */
const LED = 150;

/**
 * Takes a pasted text out of a request: what follows "Teksten:" or "Differentiér:", a long quotation, or long paragraphs after
 * the first.
 * The pasted text is data: nothing in it is read as a wish.
 */
export function takePasted(text: string): Parts {
  const mark = MARK.exec(text);
  if (mark) {
    const rest = text.slice(mark.index + mark[0].length);
    const back = AFTER.exec(rest);
    const cut = back === null ? rest.length : back.index + (/^[.!?”"»]/u.test(back[0]) ? 1 : 0);
    const [body, after] = unquoted(rest.slice(0, cut).trim());
    if (body.length >= SHORT) return parts([text.slice(0, mark.index), after, rest.slice(cut)], body);
  }
  const quoted = QUOTED.exec(text);
  if (quoted?.[1]) return parts([text.slice(0, quoted.index), text.slice(quoted.index + quoted[0].length)], quoted[1]);
  const lead = LEAD.exec(text)?.[0];
  if (lead !== undefined && text.length - lead.length >= LED) return parts([lead], text.slice(lead.length));
  const paragraph = /\n\s*\n/u.exec(text);
  const rest = paragraph === null ? '' : text.slice(paragraph.index).trim();
  if (paragraph !== null && rest.length >= LONG) return parts([text.slice(0, paragraph.index)], rest);
  return { asked: text.trim() };
}

function unquoted(text: string): [body: string, after: string] {
  const closed = CLOSING.exec(text);
  return closed === null ? [text, ''] : [closed[1] ?? '', closed[2] ?? ''];
}

const parts = (asked: readonly string[], pasted: string): Parts => ({
  asked: asked
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' '),
  pasted: pasted.trim(),
});
