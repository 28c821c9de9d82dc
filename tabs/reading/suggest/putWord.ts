import type { WordInText } from './wordAtCaret.ts';

/**
 * Puts a word in the place of one in a box, as if it were typed: the page hears of it, and Ctrl+Z takes it back. The caret
 * stands after it.
 */
export function putWord(box: HTMLTextAreaElement, { from, to }: WordInText, word: string): void {
  box.focus();
  box.setSelectionRange(from, to);
  // The only way to change a field that the browser's own undo knows of.
  if (document.execCommand('insertText', false, word)) return;
  box.setRangeText(word, from, to, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: word }));
}
