import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Span } from './span.ts';

const INTRODUCTION =
  /(?<![\p{L}"“”»'])(?:jeg (?:hedder|heder|hæder)|mit (?:fulde )?navn er|my (?:full )?name is|my name's|(?:min|mine|vores|my) (?:mor|far|mormor|morfar|farmor|farfar|bror|søster|storebror|storesøster|lillebror|lillesøster|ven|veninde|kæreste|kammerat|lærer|forældre|mum|mom|dad|brother|sister|friend|teacher)(?:s|e|'s)? (?:hedder|heder|is called|name is|is named)|(?:elevens|barnets) navn er) /giu;

/** Who says what they are called need not be on any roster. Not in quotation marks, and not as text to translate. */
export function introductions({ text, has }: Scan, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  if ((has & Is.nameCue) === 0) return spans;
  for (const match of text.matchAll(INTRODUCTION)) {
    const start = match.index + match[0].length;
    if (found.some((span) => span.start <= start && start < span.end)) continue;
    if (
      /["“”»]|(?:oversæt|translate|bøj|sætningen|sentence)/iu.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    const name = /^(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3})/u.exec(text.slice(start, start + 80))?.[0];
    if (name) spans.push({ kind: 'name', start, end: start + name.length, identity: `name ${name.toLowerCase()}` });
  }
  return spans;
}
