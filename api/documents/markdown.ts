import type { Tally } from './tally.ts';

/** Elements that a reader of the page would not see, by their attributes. */
const HIDDEN_STYLE =
  /\shidden(?:[\s=>]|$)|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d]*[1-9])|color\s*:\s*(?:white|#fff(?:fff)?\b|transparent)/i;
const UNSEEN_ELEMENTS = /^(script|style|template|noscript|title|head)$/i;
const TAG = /<(\/?)([a-z][a-z\d-]*)((?:\s[^<>]*)?)>/gi;
/** A link definition that nobody sees, used as a comment. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]*\S[^\n]*$/gm;
const PICTURE = /!\[[^\]\n]{0,2000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,300}\])/g;
const LINK = /\[([^\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,300}\])/g;

/** Markdown as lines of text, as its page would be read: no comments, no hidden elements, no marks. */
export function markdownLines(markdown: string, tally: Tally): string {
  let text = withoutComments(markdown, tally);
  text = withoutHiddenElements(text, tally);
  text = text.replace(DEFINITION, (definition) => {
    if (!/\]:\s*<?https?:/.test(definition) || /["'(]/.test(definition)) tally.add('comments');
    return '';
  });
  text = text.replace(PICTURE, () => {
    tally.add('pictures');
    return '';
  });
  return text
    .replace(LINK, '$1')
    .split('\n')
    .map(plainLine)
    .filter((line): line is string => line !== null)
    .join('\n');
}

function withoutComments(text: string, tally: Tally): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const from = text.indexOf('<!--', at);
    if (from === -1) return kept + text.slice(at);
    tally.add('comments');
    kept += text.slice(at, from);
    const to = text.indexOf('-->', from + 4);
    // One that is never closed hides all that follows.
    if (to === -1) return kept;
    at = to + 3;
  }
}

/** Drops tags, and the content of those that hide it. */
function withoutHiddenElements(text: string, tally: Tally): string {
  let kept = '';
  let at = 0;
  let hiding: { name: string; depth: number } | null = null;
  for (const tag of text.matchAll(TAG)) {
    const [written, slash = '', name = '', attributes = ''] = tag;
    if (hiding === null) kept += text.slice(at, tag.index);
    at = tag.index + written.length;
    if (hiding === null) {
      if (slash === '' && !attributes.endsWith('/') && (UNSEEN_ELEMENTS.test(name) || HIDDEN_STYLE.test(attributes))) {
        hiding = { name: name.toLowerCase(), depth: 1 };
        tally.add('hiddenText');
      } else if (/^img$/i.test(name)) tally.add('pictures');
    } else if (name.toLowerCase() === hiding.name) {
      hiding.depth += slash === '' ? 1 : -1;
      if (hiding.depth === 0) hiding = null;
    }
  }
  return hiding === null ? kept + text.slice(at) : kept;
}

/** A line without the marks of headings, emphasis and tables; null for one that only draws. */
function plainLine(line: string): string | null {
  if (/^\s*\|?[\s:|-]*-{3}[\s:|-]*\|?\s*$/.test(line) || /^\s*(=+|`{3,}.*|~{3,}.*)\s*$/.test(line)) return null;
  const plain = line
    .replace(/^ {0,3}#{1,6}\s+/, '')
    .replace(/^( {0,3}>)+ ?/, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w`])`([^`\n]{1,500})`/g, '$1');
  if (!/^\s*\|.*\|\s*$/.test(plain)) return plain;
  return plain
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .join(' | ');
}
