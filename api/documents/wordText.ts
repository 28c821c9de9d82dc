import type { DocumentNoteKind } from '../contract/document.ts';
import type { Colour } from './colour.ts';
import type { Tally } from './tally.ts';
import { hiddenAs, type Look, shade, takeLook, WORD_PREFIXES } from './wordLook.ts';
import { lengthOf } from './wordPackage.ts';
import { readXml, type XmlTag } from './xml.ts';

interface Run {
  readonly from: number;
  readonly look: Look;
  characters: number;
}

interface Paragraph {
  style: string;
  behind: Colour;
  /** The kind of the last passage left out, as long as nothing that can be read came after it. */
  dropped: DocumentNoteKind | null;
}

/** Elements whose whole content is left out, and what that is called; null: nothing is said of it. */
const LEFT_OUT: Readonly<Record<string, DocumentNoteKind | null>> = {
  'w:del': 'deletedText',
  'w:moveFrom': 'deletedText',
  // Word shows a Choice, mammoth reads the Fallback that says the same.
  'mc:Choice': null,
  'w:drawing': null,
  'v:imagedata': null,
};

/**
 * A part of a Word file without what a reader of the page would not see: hidden runs and rows, deletions, pictures.
 * Of its text the first `most` characters are kept, to the end of their paragraph or row.
 * @throws Refused when it is not well-formed
 */
export function visibleWord(xml: string, styles: ReadonlyMap<string, Look>, most: number, tally: Tally): string {
  const cuts: [from: number, to: number][] = [];
  const path: { name: string; from: number }[] = [];
  const runs: Run[] = [];
  const paragraphs: Paragraph[] = [];
  const cells: Colour[] = [];
  let leaving: { depth: number; kind: DocumentNoteKind | null; characters: number } | null = null;
  let characters = 0;
  let cut = 0;
  /** Whether each row that is open is hidden. */
  const rows: boolean[] = [];

  const parent = () => path.at(-1)?.name;
  const inRun = () =>
    (parent() === 'w:rPr' && path.at(-2)?.name === 'w:r') || path.some(({ name }) => name === 'w14:textFill');

  const openInside = (tag: XmlTag) => {
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (tag.name === 'w:p') paragraphs.push({ style: '', behind: null, dropped: null });
    else if (tag.name === 'w:r') runs.push({ from: tag.from, look: {}, characters: 0 });
    else if (tag.name === 'w:tc') cells.push(null);
    else if (tag.name === 'w:tr') rows.push(false);
    else if (tag.name === 'w:hidden' && parent() === 'w:trPr') rows[rows.length - 1] = true;
    else if (tag.name === 'w:shd' && parent() === 'w:tcPr') cells[cells.length - 1] = shade(tag);
    else if (tag.name === 'w:shd' && parent() === 'w:pPr' && paragraph !== undefined) paragraph.behind = shade(tag);
    else if (tag.name === 'w:pStyle' && paragraph !== undefined) paragraph.style = tag.attribute('w:val') ?? '';
    else if (run !== undefined && inRun())
      takeLook(
        run.look,
        tag,
        path.some(({ name }) => name === 'w14:textFill'),
      );
    else if (tag.name === 'w:hyperlink') cuts.push([tag.from, tag.to]);
  };

  const closeRun = (to: number) => {
    const run = runs.pop();
    const paragraph = paragraphs.at(-1);
    if (run === undefined || run.characters === 0) return;
    const behind = paragraph?.behind ?? cells.at(-1) ?? null;
    const looks = [
      styles.get('') ?? {},
      styles.get(paragraph?.style ?? '') ?? {},
      { behind },
      styles.get(run.look.style ?? '') ?? {},
      run.look,
    ];
    const kind = hiddenAs(looks);
    if (kind === null) {
      characters += run.characters;
      if (paragraph !== undefined) paragraph.dropped = null;
      return;
    }
    cuts.push([run.from, to]);
    if (paragraph?.dropped !== kind) tally.add(kind);
    if (paragraph !== undefined) paragraph.dropped = kind;
  };

  readXml(xml, WORD_PREFIXES, {
    open: (tag) => {
      if (leaving === null && tag.name in LEFT_OUT) {
        leaving = { depth: path.length, kind: LEFT_OUT[tag.name] ?? null, characters: 0 };
      } else if (leaving === null && characters >= most && (tag.name === 'w:p' || tag.name === 'w:tr')) {
        leaving = { depth: path.length, kind: 'cut', characters: 0 };
      }
      if ((tag.name === 'pic:pic' || tag.name === 'v:imagedata') && !path.some(({ name }) => name === 'mc:Choice')) {
        tally.add('pictures');
      }
      if (leaving === null) openInside(tag);
      path.push({ name: tag.name, from: tag.from });
    },
    text: (text) => {
      const name = parent();
      if (name !== 'w:t' && name !== 'w:delText') return;
      const run = runs.at(-1);
      if (leaving !== null) leaving.characters += lengthOf(text);
      else if (run !== undefined) run.characters += lengthOf(text);
    },
    close: (name, from, to) => {
      const opened = path.pop();
      if (leaving !== null) {
        if (path.length > leaving.depth) return;
        if (leaving.kind === 'cut') cut += leaving.characters;
        else if (leaving.kind !== null && leaving.characters > 0) tally.add(leaving.kind);
        cuts.push([opened?.from ?? from, to]);
        leaving = null;
        return;
      }
      if (name === 'w:r') closeRun(to);
      else if (name === 'w:p') paragraphs.pop();
      else if (name === 'w:tc') cells.pop();
      else if (name === 'w:hyperlink') cuts.push([from, to]);
      else if (name === 'w:tr' && rows.pop() === true) {
        tally.add('hiddenText');
        cuts.push([opened?.from ?? from, to]);
      }
    },
  });
  tally.add('cut', cut);
  return without(xml, cuts);
}

/** A text without some of its stretches, which may lie inside each other. */
function without(text: string, cuts: readonly (readonly [number, number])[]): string {
  let kept = '';
  let at = 0;
  for (const [from, to] of cuts.toSorted(([a], [b]) => a - b)) {
    if (from > at) kept += text.slice(at, from);
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}
