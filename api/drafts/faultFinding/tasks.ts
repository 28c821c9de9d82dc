import type { DraftContent, DraftTask } from '../kind.ts';
import { FaultKey, FaultyText, Task } from './schema.ts';

/** Longest text of a shared task, in characters. */
const MOST = 8_000;
/** Longest point of a key, in characters. */
const MOST_OF_POINT = 400;

/**
 * The text and how to check it, as one task for everybody. Its key are the sentences with the faults, so that the tutor
 * points none of them out. Where the text is too long to be shared, students have it on paper and get the steps.
 */
export function tasksOf(content: DraftContent): DraftTask[] {
  const [text, task, key] = [
    FaultyText.safeParse(content.text),
    Task.safeParse(content.task),
    FaultKey.safeParse(content.key),
  ];
  if (!text.success || !task.success) return [];
  const { intro, steps, reflect } = task.data;
  const how = [intro, ...steps.map((step, i) => `${i + 1}. ${step}`), reflect].join('\n');
  const whole = `${how}\n\n${text.data.title}\n\n${text.data.text}`;
  const points = key.success ? key.data.faults.map(({ planted }) => planted.slice(0, MOST_OF_POINT)) : [];
  return [
    {
      level: undefined,
      text: whole.length <= MOST ? whole : how,
      ...(points.length > 0 && { key: { type: 'rubric', points } }),
    },
  ];
}
