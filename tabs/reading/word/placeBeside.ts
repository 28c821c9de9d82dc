/** Room between the card and the text, and the window's edge, in px. */
const GAP = 8;
/** What the word stands in: its lines stay in sight. */
const BLOCK = 'p,li,h1,h2,h3,blockquote,td,div';

/**
 * Puts the card under the word's paragraph, or over it where there is no room below, so that it covers nothing of what is
 * read; on a narrow screen the style sheet has it at the bottom.
 */
export function placeBeside(card: HTMLElement, word: Range): void {
  const { left, top, bottom } = word.getBoundingClientRect();
  const block = word.startContainer.parentElement?.closest(BLOCK)?.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const room = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--reader-room')) || 0;
  const most = innerHeight - room - height - GAP;
  const below = Math.max(bottom, block?.bottom ?? 0) + GAP;
  const above = Math.min(top, block?.top ?? top) - GAP - height;
  const y = below <= most ? below : above >= GAP ? above : bottom + GAP;
  card.style.setProperty('--card-left', `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`);
  card.style.setProperty('--card-top', `${Math.max(GAP, Math.min(y, most))}px`);
}
