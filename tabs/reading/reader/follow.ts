/** The word stays within this part of what it scrolls in: neither at the edge nor under what floats there. */
const CALM = { top: 0.12, bottom: 0.7 };

/** Scrolls so that `place` (in the window) can be read with some text after it; `room` is what floats at the bottom, in px. */
export function keepInSight(place: DOMRect, inside: Element, room: number, smooth: boolean): void {
  let { top, bottom } = place;
  for (let box: Element | null = inside; box; box = box.parentElement) {
    const isPage = box === document.documentElement;
    if (!isPage && !scrolls(box)) continue;
    const frame = isPage ? { top: 0, bottom: innerHeight - room } : box.getBoundingClientRect();
    const height = frame.bottom - frame.top;
    const [first, last] = [frame.top + height * CALM.top, frame.top + height * CALM.bottom];
    if (top >= frame.top && bottom <= frame.bottom && (isPage ? bottom <= last || top < first : true)) continue;
    const by = top < first ? top - first : top - (frame.top + height * 0.3);
    const before = box.scrollTop;
    box.scrollBy({ top: by, behavior: smooth ? 'smooth' : 'instant' });
    const moved = smooth ? 0 : box.scrollTop - before;
    top -= moved;
    bottom -= moved;
  }
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight + 1) return false;
  const { overflowY } = getComputedStyle(box);
  return overflowY === 'auto' || overflowY === 'scroll';
}
