import { sentencePlaces } from '../../../api/language/readingWords.ts';
import { partsOfFormula } from './formula.ts';
import type { Passage, Piece, Place } from './passage.ts';

/** What marks an element whose text is read aloud; its value is the passage's key. */
const READ = 'data-read';
/** A formula that is not typeset yet: its source is not for ears. */
export const TYPESETTING = '[data-typesetting]';
/** How elements are laid out that go on in the line they stand in. */
const IN_LINE = /^(?:inline|contents|math|ruby)/;
/** A sign that only those hear who do not see the layout: taken out of the picture, not out of the line. */
const HEARD_IN_LINE = 'span.only-heard';
/** What is worked, not read. */
const NOT_READ = new Set('BUTTON INPUT SELECT SCRIPT STYLE SVG TEXTAREA svg'.split(' '));

/**
 * The passages of a page in reading order: every element that is marked with `data-read` and shown, and the whole page as
 * one where nothing is marked. A stretch in another language is a passage of its own, so that no voice reads what it does
 * not know. They end before the first sentence with a formula that is not typeset yet.
 */
export function collectPassages(root: HTMLElement): Passage[] {
  const marked = root.querySelectorAll(`[${READ}]`);
  if (marked.length === 0) return ofElement(root, 'page');
  const passages: Passage[] = [];
  for (const element of marked) {
    if (!isShown(element) || element.parentElement?.closest(`[${READ}]`)) continue;
    const key = element.getAttribute(READ) ?? '';
    passages.push(...(element instanceof HTMLTextAreaElement ? ofField(element, key) : ofElement(element, key)));
    if (element.querySelector(TYPESETTING)) break;
  }
  return passages;
}

/** Shown to somebody: not folded away, not hidden from everybody. */
const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"],[inert]') === null;

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') || 'da';

function ofField(field: HTMLTextAreaElement, key: string): Passage[] {
  const text = field.value;
  if (text.trim() === '') return [];
  return [
    { key, lang: langOf(field), text, pieces: [{ from: 0, to: text.length, place: { kind: 'field', field, at: 0 } }] },
  ];
}

function ofElement(root: Element, key: string): Passage[] {
  const gathered = new Gathered(key, langOf(root));
  gather(root, gathered);
  return gathered.passages();
}

/** `inline`: within something that is itself part of a line, such as a fraction, nothing begins a line of its own. */
function gather(element: Element, gathered: Gathered, inline = false): void {
  const before = gathered.lang;
  const lang = element.getAttribute('lang');
  if (lang) gathered.speak(lang);
  if (element.localName === 'math')
    for (const { say, part } of partsOfFormula(element, gathered.lang)) gathered.say(say, part);
  else {
    const keepsLines = /^(?:pre|break)/.test(getComputedStyle(element).whiteSpaceCollapse || 'collapse');
    for (const child of element.childNodes) {
      if (child instanceof Text) gathered.write(child, keepsLines);
      else if (child instanceof Element && isRead(child)) {
        const { display } = getComputedStyle(child);
        const isInLine = inline || IN_LINE.test(display) || child.matches(HEARD_IN_LINE);
        if (child.matches(TYPESETTING)) gathered.hold();
        else if (child.tagName === 'BR') gathered.breakLine();
        else if (!isInLine) gathered.endBlock();
        gather(child, gathered, inline || (display.startsWith('inline') && display !== 'inline'));
        if (!isInLine) gathered.endBlock();
      }
    }
  }
  if (lang) gathered.speak(before);
}

const isRead = (element: Element): boolean =>
  !NOT_READ.has(element.tagName) &&
  element.getAttribute('aria-hidden') !== 'true' &&
  !element.hasAttribute('data-unread') &&
  (element.localName === 'math' || element.tagName === 'BR' || element.checkVisibility());

/** The text of one marked element, as it is gathered node by node. */
class Gathered {
  readonly #key: string;
  readonly #done: Passage[] = [];
  #text = '';
  #pieces: Piece[] = [];
  /** What is still to come is not ready. */
  #isHeld = false;
  lang: string;

  constructor(key: string, lang: string) {
    this.#key = key;
    this.lang = lang;
  }

  write(node: Text, keepsLines: boolean): void {
    // Of the same length, so that offsets stay what they are.
    const text = keepsLines ? node.data : node.data.replace(/\s/g, ' ');
    if (text !== '') this.#add(text, { kind: 'letters', node, at: 0 });
  }

  /** The sentence that is being gathered, and all behind it, waits. */
  hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    const from = sentencePlaces(this.#text).at(-1)?.from ?? 0;
    const isOpen = !this.#text.endsWith('\n\n');
    if (!isOpen) return;
    this.#text = this.#text.slice(0, from);
    this.#pieces = this.#pieces
      .filter((piece) => piece.from < from)
      .map((piece) => ({ ...piece, to: Math.min(piece.to, from) }));
  }

  /** A part of a formula: a word of its own, wherever it stands. */
  say(text: string, element: Element): void {
    if (text === '') return;
    if (this.#text !== '' && !/\s$/.test(this.#text)) this.#text += ' ';
    this.#add(text, { kind: 'part', element });
  }

  breakLine(): void {
    if (this.#text !== '') this.#text += '\n';
  }

  /** A blank line: no sentence goes on after it. */
  endBlock(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.#text += '\n\n';
  }

  speak(lang: string): void {
    if (lang === this.lang) return;
    this.#finish();
    this.lang = lang;
  }

  passages(): Passage[] {
    this.#finish();
    return this.#done;
  }

  #add(text: string, place: Place): void {
    if (this.#isHeld) return;
    const from = this.#text.length;
    this.#text += text;
    this.#pieces.push({ from, to: this.#text.length, place });
  }

  #finish(): void {
    if (this.#text.trim() !== '') {
      const key = this.#done.length === 0 ? this.#key : `${this.#key}:${this.#done.length}`;
      this.#done.push({ key, lang: this.lang, text: this.#text, pieces: this.#pieces });
    }
    this.#text = '';
    this.#pieces = [];
  }
}
