import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { isInAnotherLanguage } from '../../language/whichLanguage.ts';
import type { DraftContent, DraftTask } from '../kind.ts';
import { handoutOf, type LevelVersion, versionsOf } from './versions.ts';

/** Longest text of a shared task, in characters. */
const LONGEST = 8_000;

/**
 * What students get, by level: each version's text with its words, steps and tasks as one task; a set of tasks as one task
 * each. A text too long to share stands as a task to read what the teacher hands out.
 */
export function tasksOf(content: DraftContent): readonly DraftTask[] {
  return versionsOf(content).flatMap((version): DraftTask[] => {
    const { level, text, tasks } = version;
    if (text === '') return tasks.map((task) => ({ level, text: task }));
    const whole = asText(version, handoutOf(version));
    return [{ level, text: whole.length <= LONGEST ? whole : asText(version, null).slice(0, LONGEST) }];
  });
}

function asText({ goal, words, steps, tasks, starters }: LevelVersion, text: string | null): string {
  const { headings, readText } = differentiationTexts[isInAnotherLanguage(goal, 'da') ? 'en' : 'da'];
  const numbered = (items: readonly string[]) => items.map((item, at) => `${at + 1}. ${item}`).join('\n');
  const block = (title: string, items: string) => (items === '' ? [] : [`${title}\n${items}`]);
  return [
    text ?? readText,
    ...block(headings.words, words.map(({ word, meaning }) => `${word}: ${meaning}`).join('\n')),
    ...block(headings.steps, numbered(steps)),
    ...block(headings.tasks, numbered(tasks)),
    ...block(headings.starters, starters.map((starter) => `- ${starter}`).join('\n')),
  ].join('\n\n');
}
