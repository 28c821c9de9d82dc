/** What of a box's look decides where its letters stand. */
const COPIED = [
  'borderBlockWidth',
  'borderInlineWidth',
  'boxSizing',
  'direction',
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'tabSize',
  'textAlign',
  'textIndent',
  'wordSpacing',
] as const;

/** A copy of the box in front of it that nobody sees: its letters stand where those of the box stand. */
function mirrorOf(field: HTMLTextAreaElement): { readonly text: Text; readonly mirror: HTMLElement } {
  const mirror = document.createElement('div');
  const look = getComputedStyle(field);
  for (const name of COPIED) mirror.style[name] = look[name];
  const box = field.getBoundingClientRect();
  Object.assign(mirror.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${field.offsetWidth}px`,
    height: `${field.offsetHeight}px`,
    borderStyle: 'solid',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  // The scroll bar takes room from the letters.
  const bar = field.offsetWidth - field.clientWidth - Number.parseFloat(look.borderInlineWidth) * 2;
  if (bar > 0) mirror.style.paddingInlineEnd = `${Number.parseFloat(look.paddingInlineEnd) + bar}px`;
  mirror.setAttribute('aria-hidden', 'true');
  const text = document.createTextNode(field.value);
  mirror.append(text);
  document.body.append(mirror);
  mirror.scrollTop = field.scrollTop;
  return { text, mirror };
}

/** Where the letters from `from` to `to` of a box stand in the window; what is scrolled out of the box is left out. */
export function fieldRects(field: HTMLTextAreaElement, from: number, to: number): DOMRect[] {
  const { text, mirror } = mirrorOf(field);
  try {
    const range = document.createRange();
    range.setStart(text, Math.min(from, text.length));
    range.setEnd(text, Math.min(to, text.length));
    const box = field.getBoundingClientRect();
    return [...range.getClientRects()].filter(({ top, bottom }) => bottom > box.top && top < box.bottom);
  } finally {
    mirror.remove();
  }
}

/** Scrolls the box itself so that the letter at `at` can be seen. */
export function scrollFieldTo(field: HTMLTextAreaElement, at: number): void {
  const { text, mirror } = mirrorOf(field);
  try {
    const range = document.createRange();
    range.setStart(text, Math.min(at, text.length));
    range.setEnd(text, Math.min(at + 1, text.length));
    const { top, bottom } = range.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    if (top < box.top) field.scrollTop -= box.top - top + 8;
    else if (bottom > box.bottom) field.scrollTop += bottom - box.bottom + 8;
  } finally {
    mirror.remove();
  }
}
