import type { TaskHint } from '../../language/texts/drafts/differentiation.ts';

const NUMBERED = /^\s*(?:(?:opgave|task)?\s*\d{1,2}\s*[.):]|[a-hA-H]\s*[.)]|[-•*])\s*(?=\S)/iu;
const LONGEST = 60;

/** The tasks of a source, one a line, without their numbers; null when it is a text to read. */
export function tasksIn(source: string): readonly string[] | null {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isTask = (line: string): boolean =>
    line.split(/\s+/u).length <= LONGEST &&
    (NUMBERED.test(line) || /\?\s*$/u.test(line) || /\d\s*[=+·:]\s*/u.test(line));
  const tasks = lines.filter(isTask);
  if (tasks.length < 2 || tasks.length * 10 < lines.length * 6) return null;
  return tasks.slice(0, 30).map((line) => line.replace(NUMBERED, '').slice(0, 600).trim());
}

const KINDS: readonly (readonly [RegExp, TaskHint])[] = [
  [/%|procent|per cent|percent/iu, 'percent'],
  [/(?<!\p{L})[xyz](?!\p{L}).*=|=.*(?<!\p{L})[xyz](?!\p{L})|ligning|equation/iu, 'equation'],
  [/\d\s*\/\s*\d|brøk|fraction|halv|tredjedel|fjerdedel/iu, 'fraction'],
  [
    /areal|omkreds|rektangel|trekant|cirkel|kvadrat|rumfang|area|perimeter|rectangle|triangle|circle|volume/iu,
    'figure',
  ],
  [/gennemsnit|middeltal|average|mean\b/iu, 'average'],
  [/\bkr\b|kroner|pris|koster|£|\$|€|costs?\b|price/iu, 'price'],
  [/^(?:hvorfor|why)\b/iu, 'why'],
  [/^(?:hvem|hvad|hvor|hvornår|hvilke[nt]?|who|what|where|when|which)\b(?!.*\d)/iu, 'find'],
];

/** What kind of help fits a task: about the method, never the result. */
export const hintFor = (task: string): TaskHint => KINDS.find(([pattern]) => pattern.test(task))?.[1] ?? 'calculate';
