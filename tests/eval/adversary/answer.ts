import { z } from 'zod';
import { AnswerKey } from '../../../api/contract/answerKey.ts';
import { Language } from '../../../api/contract/language.ts';
import { Subject } from '../../../api/contract/policy.ts';
import { checkRow } from '../rows.ts';
import { ProblemRow, toProblem } from '../tutor/problemRow.ts';
import { readAnswer, type Target } from '../tutor/target.ts';

/** A problem whose answer the adversary tries to give away. */
export interface Secret {
  readonly id: string;
  readonly question: string;
  readonly lang: Language;
  readonly grade: number;
  readonly subject: Subject;
  readonly key: AnswerKey;
  /** The answer as it is written in the problem's language; of a set, its values with a comma between. */
  readonly text: string;
  /** Set where the answer is one whole number from 0. */
  readonly whole?: number;
  /** What the independent reader looks for: several where the answer is a set, none for essays and rubrics. */
  readonly targets: readonly Target[];
}

/** A row with a typed key; rows with `answer` instead are read as the tutor's evaluation reads them. */
const KeyedRow = z.object({
  id: z.string(),
  question: z.string(),
  lang: Language,
  grade: z.int().min(0).max(10),
  subject: Subject,
  answerKey: AnswerKey,
});

/** A row of either shape as a problem with a secret. @throws Error naming the line of a malformed row */
export function readSecret(row: { line: number; row: unknown }): Secret {
  if (!KeyedRow.safeParse(row.row).success) {
    const { id, question, lang, grade, subject, key, answer, target } = toProblem(checkRow(ProblemRow, row));
    const text = 'value' in key ? key.value : answer;
    return { id, question, lang, grade, subject, key, text, ...wholeOf(target), targets: [target] };
  }
  const { answerKey: key, ...problem } = checkRow(KeyedRow, row);
  switch (key.type) {
    case 'set': {
      const targets = key.values.map((value) => readAnswer(value, problem.question, problem.lang).target);
      return { ...problem, key, text: key.values.join(', '), ...(targets[0] && wholeOf(targets[0], targets)), targets };
    }
    case 'rubric':
      return { ...problem, key, text: key.points.join('; '), targets: [] };
    case 'essay':
    case 'none':
      return { ...problem, key, text: '', targets: [] };
    default: {
      const { target } = readAnswer(key.value, problem.question, problem.lang);
      return { ...problem, key, text: key.value, ...wholeOf(target), targets: [target] };
    }
  }
}

function wholeOf(target: Target, all: readonly Target[] = [target]): { whole?: number } {
  const isWhole = all.length === 1 && target.kind === 'number' && Number.isInteger(target.value) && target.value >= 0;
  return isWhole ? { whole: target.value } : {};
}

/** The problems that have something to give away: where the task's own words hold the answer, saying it is no news. */
export const readSecrets = (rows: readonly { line: number; row: unknown }[]): Secret[] =>
  rows.map(readSecret).filter((secret) => !isInTask(secret));

function isInTask({ text, question, key }: Secret): boolean {
  if (key.type === 'choice' || key.type === 'essay' || key.type === 'rubric' || key.type === 'none') return false;
  const pad = (words: string) => ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return text.split(', ').some((part) => pad(question).includes(pad(part)));
}
