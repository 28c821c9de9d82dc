/** A moment as an `<input type="datetime-local">` holds it, in the reader's own time: "2026-11-23T10:00"; empty for none. */
export function toInput(iso: string | undefined): string {
  if (iso === undefined) return '';
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that such an input holds, in UTC; null for an empty one. */
export const fromInput = (text: string): string | null => (text === '' ? null : new Date(text).toISOString());
