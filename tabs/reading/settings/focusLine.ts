import { onWordPlace } from '../wordPlace.ts';
import './marks.css';

/** Lines that a kind of focus leaves open. */
const LINES = { ruler: 1, line1: 1, line3: 3, line5: 5 } as const;
type FocusKind = keyof typeof LINES;

/** A line of text on the page: where it begins, so that it is found again when the page has moved. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Lays a ruler under a line of text, or shade around one, three or five lines, until the returned function is called. The
 * line is the one that is read, pointed at or tapped; arrow up and down go to the next. Nothing has to be dragged, and what
 * has the keyboard's focus is never in the shade.
 */
export function showFocus(kind: FocusKind): () => void {
  const layer = document.createElement('div');
  layer.className = `line-focus line-focus-${kind}`;
  layer.setAttribute('aria-hidden', 'true');
  const part = (name: string) => {
    const one = document.createElement('div');
    one.className = `line-focus-${name}`;
    layer.append(one);
    return one;
  };
  const [above, band, below, ring] = [part('above'), part('band'), part('below'), part('ring')];
  document.body.append(layer);
  const stop = new AbortController();
  let place: Place | null = null;
  let frame = 0;
  let focusCameLast = false;
  let pointer = '';

  const draw = () => {
    frame = 0;
    if (place && !place.node.isConnected) place = null;
    const main = document.querySelector('main')?.getBoundingClientRect();
    const focused = document.activeElement?.matches('main :focus-visible:not(.heading)')
      ? document.activeElement.getBoundingClientRect()
      : null;
    const open = openLines(focused);
    layer.hidden = !open || !main;
    if (!open || !main) return;
    const top = Math.max(0, main.top);
    for (const one of [above, band, below]) set(one, { left: main.left, width: main.width });
    set(above, { top, height: Math.max(0, open.top - top) });
    set(band, { top: open.top, height: open.bottom - open.top });
    set(below, { top: Math.max(top, open.bottom), height: Math.max(0, innerHeight - open.bottom) });
    ring.hidden = !focused;
    if (focused) set(ring, focused);
  };
  /** The line, and the lines around it; or what has the keyboard's focus, when that came last. */
  const openLines = (focused: DOMRect | null): { top: number; bottom: number } | null => {
    if (focused && focusCameLast) return { top: focused.top - 6, bottom: focused.bottom + 6 };
    const line = place && lineOf(place);
    if (!line) return null;
    const more = ((LINES[kind] - 1) / 2) * line.lineHeight;
    return { top: line.top - more, bottom: line.bottom + more };
  };
  const plan = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const goTo = (next: Place | null) => {
    if (!next) return;
    place = next;
    focusCameLast = false;
    plan();
  };
  const focused = () => {
    focusCameLast = true;
    plan();
  };
  const pointed = ({ type, clientX, clientY, target }: PointerEvent) => {
    // A page that scrolls under a mouse at rest moves the pointer too: the line that the keys went to stays.
    const isAtRest = type === 'pointermove' && pointer === `${clientX} ${clientY}`;
    pointer = `${clientX} ${clientY}`;
    if (isAtRest) return;
    if (target instanceof Element && target.closest('main')) goTo(placeAt(clientX, clientY));
  };
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (
      step === undefined ||
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    if (event.target instanceof Element && event.target.closest(USES_ARROWS)) return;
    const next = place ? neighbour(place, step) : firstInSight();
    if (!next) return;
    event.preventDefault();
    bringIntoSight(next);
    goTo(next);
  };
  const scrolled = () => {
    const line = place && lineOf(place);
    if (line && (line.bottom < 0 || line.top > innerHeight)) place = firstInSight();
    plan();
  };

  const on = { signal: stop.signal, passive: true } as const;
  addEventListener('pointermove', pointed, on);
  addEventListener('pointerdown', pointed, on);
  addEventListener('keydown', keyed, { signal: stop.signal });
  addEventListener('scroll', scrolled, { ...on, capture: true });
  addEventListener('resize', plan, on);
  addEventListener('focusin', focused, on);
  addEventListener('focusout', plan, on);
  const grown = new ResizeObserver(plan);
  grown.observe(document.body);
  const stopFollowing = onWordPlace(goTo);
  goTo(firstInSight());
  return () => {
    stop.abort();
    stopFollowing();
    grown.disconnect();
    cancelAnimationFrame(frame);
    layer.remove();
  };
}

/** Where arrow keys have work of their own. */
const USES_ARROWS =
  'input, textarea, select, dialog, [contenteditable], [role="menu"], [role="radiogroup"], [role="slider"], [role="tablist"]';

/** The text that can be walked through, line by line. */
const READABLE = 'main [data-read], main p, main li, main h1, main h2, main h3, main td, main th';

function set(part: HTMLElement, box: { [Side in 'left' | 'top' | 'width' | 'height']?: number }): void {
  const { left, top, width, height } = box;
  for (const [side, px] of Object.entries({ left, top, width, height }))
    if (px !== undefined) part.style.setProperty(side, `${px}px`);
}

/** Scrolls what the line stands in, until the lines after it are in sight too. */
function bringIntoSight(place: Place): void {
  const line = lineOf(place);
  if (!line) return;
  let box = place.node.parentElement;
  while (box && !(box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)))
    box = box.parentElement;
  const scroller = box ?? document.documentElement;
  const top = box ? box.getBoundingClientRect().top : 0;
  const height = box ? box.clientHeight : innerHeight;
  if (line.top > top + height / 4 && line.bottom < top + (height * 3) / 4) return;
  scroller.scrollBy({ top: line.top - top - height / 2, behavior: 'instant' });
}

function placeAt(x: number, y: number): Place | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? range?.startContainer;
  const offset = caret?.offset ?? range?.startOffset ?? 0;
  if (!(node instanceof Text) || !node.parentElement?.closest(READABLE)) return null;
  const line = lineOf({ node, offset });
  // The nearest text may be far from where somebody pointed.
  return line && y > line.top - 8 && y < line.bottom + 8 ? { node, offset } : null;
}

function lineOf({ node, offset }: Place): { top: number; bottom: number; lineHeight: number } | null {
  const range = document.createRange();
  const at = Math.min(offset, Math.max(0, node.length - 1));
  range.setStart(node, at);
  range.setEnd(node, Math.min(node.length, at + 1));
  const box = range.getBoundingClientRect();
  if (box.height === 0 || !node.parentElement) return null;
  const lineHeight = Number.parseFloat(getComputedStyle(node.parentElement).lineHeight) || box.height;
  const middle = (box.top + box.bottom) / 2;
  return { top: middle - lineHeight / 2, bottom: middle + lineHeight / 2, lineHeight };
}

/** The beginnings of all lines of text on the page, in order. */
function* lines(): Generator<Place & { readonly top: number }> {
  const main = document.querySelector('main');
  if (!main) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let last = Number.NaN;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '' || !node.parentElement?.closest(READABLE)) continue;
    if (node.parentElement.closest('.only-heard, [aria-hidden="true"], textarea')) continue;
    for (let offset = 0; offset < node.length; offset++) {
      if (/\s/.test(node.data.charAt(offset))) continue;
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      if (box.height === 0) break;
      const middle = (box.top + box.bottom) / 2;
      if (Math.abs(middle - last) <= box.height / 2) {
        // Goes on to the next word: a line never begins within one but where it was too long.
        const space = node.data.slice(offset).search(/\s/);
        if (space < 0) break;
        offset += space;
        continue;
      }
      last = middle;
      yield { node, offset, top: middle };
    }
  }
}

function firstInSight(): Place | null {
  for (const line of lines()) if (line.top > 0 && line.top < innerHeight) return line;
  return null;
}

/** The line before or after. */
function neighbour(place: Place, step: number): Place | null {
  const here = lineOf(place);
  if (!here) return firstInSight();
  const all = [...lines()];
  const middle = (here.top + here.bottom) / 2;
  const at = all.findIndex(
    ({ node, top }) =>
      Math.abs(top - middle) < 2 &&
      node.parentElement?.closest(READABLE) === place.node.parentElement?.closest(READABLE),
  );
  return at < 0 ? firstInSight() : (all[at + step] ?? null);
}
