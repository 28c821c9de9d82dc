/** Puts text into a box where the caret is, as if it were typed: the browser's own undo takes it out again. */
export function insertAtCaret(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  // The old command is the one way to insert that the browser's own undo knows.
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
