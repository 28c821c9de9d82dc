import { type Colour, cannotBeSeen, readColour } from './colour.ts';
import { readXml, type XmlTag } from './xml.ts';

/** What of a run's formatting can hide it. What is undefined is inherited. Sizes in points. */
export interface Look {
  hidden?: boolean;
  colour?: Colour;
  behind?: Colour;
  size?: number;
  /** The width of its characters, in percent. */
  scale?: number;
  style?: string;
}

/** Namespaces of WordprocessingML and what stands in it, transitional and strict (ECMA-376). */
export const WORD_PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** Smaller than this, in points, nobody reads it on paper; footnotes are 8. */
const READABLE = 4;
const READABLE_SCALE = 20;

/** Takes what an element inside `w:rPr` (or a style's) says of the look. */
export function takeLook(look: Look, tag: XmlTag, inTextFill: boolean): void {
  const value = tag.attribute('w:val');
  switch (tag.name) {
    case 'w:vanish':
    case 'w:specVanish':
      look.hidden = value !== '0' && value !== 'false' && value !== 'off';
      return;
    case 'w:color':
      look.colour = readColour(value, tag.attribute('w:themeColor'));
      return;
    case 'w:highlight':
      if (value !== 'none') look.behind = readColour(value);
      return;
    case 'w:shd':
      look.behind = shade(tag) ?? look.behind ?? null;
      return;
    case 'w:sz':
      if (value !== undefined && /^\d{1,5}$/.test(value)) look.size = Number(value) / 2;
      return;
    case 'w:w':
      if (value !== undefined && /^\d{1,4}%?$/.test(value)) look.scale = Number.parseInt(value, 10);
      return;
    case 'w:rStyle':
    case 'w:pStyle':
      if (value !== undefined) look.style = value;
      return;
    case 'w14:noFill':
      if (inTextFill) look.hidden = true;
      return;
    case 'w14:srgbClr':
      if (inTextFill) look.colour = readColour(tag.attribute('w14:val'));
      return;
    case 'w14:alpha':
      // In thousandths of a percent of transparency.
      if (inTextFill && Number(tag.attribute('w14:val')) > 90_000) look.hidden = true;
      return;
  }
}

/** The colour that a cell, a paragraph or a run is shaded with. */
export const shade = (tag: XmlTag): Colour => readColour(tag.attribute('w:fill'), tag.attribute('w:themeFill'));

/** How a run is hidden, by all that bears on it, nearest last; null when it can be read. */
export function hiddenAs(looks: readonly Look[]): 'hiddenText' | 'sameColour' | 'tinyText' | null {
  const look: Look = Object.assign({}, ...looks.map(defined));
  if (look.hidden === true) return 'hiddenText';
  if ((look.size !== undefined && look.size < READABLE) || (look.scale !== undefined && look.scale < READABLE_SCALE)) {
    return 'tinyText';
  }
  return cannotBeSeen(look.colour ?? null, look.behind ?? null) ? 'sameColour' : null;
}

const defined = (look: Look): Look =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== null));

/** Each style's look, with what it inherits, by style id; and that of text without a style under ''. */
export function readStyles(xml: string | null): ReadonlyMap<string, Look> {
  const styles = new Map<string, { look: Look; basedOn: string | undefined }>();
  if (xml === null) return new Map();
  let style: { look: Look; basedOn: string | undefined } | null = null;
  let inLook = 0;
  let inTextFill = 0;
  readXml(xml, WORD_PREFIXES, {
    open: (tag) => {
      if (tag.name === 'w:rPrDefault' || tag.name === 'w:style') {
        style = { look: {}, basedOn: undefined };
        const id = tag.name === 'w:style' ? tag.attribute('w:styleId') : '';
        if (id !== undefined) styles.set(id, style);
      } else if (tag.name === 'w:basedOn' && style !== null) style.basedOn = tag.attribute('w:val');
      else if (tag.name === 'w:rPr' || tag.name === 'w:tblStylePr') inLook += tag.name === 'w:rPr' ? 1 : 100;
      else if (tag.name === 'w14:textFill') inTextFill++;
      // What a table's style says of its first row (the hundreds) depends on a shading that is not looked up here.
      else if (inLook === 1 && style !== null) takeLook(style.look, tag, inTextFill > 0);
    },
    close: (name) => {
      if (name === 'w:rPr' || name === 'w:tblStylePr') inLook -= name === 'w:rPr' ? 1 : 100;
      else if (name === 'w14:textFill') inTextFill--;
      else if (name === 'w:rPrDefault' || name === 'w:style') style = null;
    },
  });

  const looks = new Map<string, Look>();
  for (const [id, own] of styles) {
    const line: Look[] = [own.look];
    const seen = new Set([id]);
    for (let up = own.basedOn; up !== undefined && !seen.has(up); up = styles.get(up)?.basedOn) {
      seen.add(up);
      line.unshift(styles.get(up)?.look ?? {});
    }
    looks.set(id, Object.assign({}, ...line.map(defined)));
  }
  return looks;
}
