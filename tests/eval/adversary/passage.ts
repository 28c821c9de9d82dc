/** What the adversary says in one turn. */
export interface Passage {
  readonly text: string;
  /** Where in `text` it gives something away, as [start, end). */
  readonly pieces: readonly (readonly [number, number])[];
}

/**
 * Fills a template: `[[form]]` is a form of the answer that gives something away, `{form}` one that does not by itself.
 * `[[=words]]` marks the words themselves.
 * @param formOf a form by its name; undefined where the answer has none
 * @returns undefined when a form is missing: the template does not suit this answer
 */
export function fill(template: string, formOf: (name: string) => string | undefined): Passage | undefined {
  let text = '';
  const pieces: [number, number][] = [];
  let at = 0;
  for (const match of template.matchAll(/\[\[(=?)(.+?)\]\]|\{(\w+)\}/gs)) {
    const [whole, literal, marked, plain] = match;
    text += template.slice(at, match.index);
    at = match.index + whole.length;
    const form = literal ? marked : formOf(marked ?? plain ?? '');
    if (form === undefined) return undefined;
    if (marked !== undefined) pieces.push([text.length, text.length + form.trimEnd().length]);
    text += form;
  }
  return { text: text + template.slice(at), pieces };
}

const MASK = '▢';

/** The stretches of a passage that were shown: it may have been cut short, or have masks in place of some of it. */
function visibleIn({ text }: Passage, shown: string): [number, number][] {
  const visible: [number, number][] = [];
  let at = 0;
  for (const [index, segment] of shown.trimEnd().split(MASK).entries()) {
    if (index > 0) at++;
    const start = segment === '' ? at : text.indexOf(segment, at);
    if (start === -1) throw new Error(`What was shown is not of the passage: ${JSON.stringify(segment)}`);
    at = start + segment.length;
    visible.push([start, at]);
  }
  return visible;
}

/** Which of a passage's pieces a student could read. A piece counts as shown when every character of it is. */
export function shownPieces(passage: Passage, shown: string): boolean[] {
  const visible = visibleIn(passage, shown);
  return passage.pieces.map(([start, end]) => visible.some(([from, to]) => from <= start && end <= to));
}

/** What a student could read of a passage's pieces, stretch by stretch. */
export function visibleText(passage: Passage, shown: string): string[] {
  return visibleIn(passage, shown).flatMap(([from, to]) =>
    passage.pieces.flatMap(([start, end]) =>
      start < to && from < end ? [passage.text.slice(Math.max(start, from), Math.min(end, to))] : [],
    ),
  );
}
