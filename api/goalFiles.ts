import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { curriculum, importGoals, withGoals } from './curriculum/index.ts';
import type { Curriculum } from './curriculum/shape.ts';

/** What came of reading a municipality's goal texts: each problem is a line that an administrator can act on. */
type GoalFiles =
  | { readonly ok: true; readonly curriculum: Curriculum }
  | { readonly ok: false; readonly problems: readonly string[] };

const FORMATS: Readonly<Record<string, 'csv' | 'json'>> = { '.csv': 'csv', '.json': 'json' };

/** The curriculum with the goal texts of the .csv and .json files in a folder, if one is named. Never throws. */
export function readGoalFiles(dir: string | undefined): GoalFiles {
  if (dir === undefined) return { ok: true, curriculum };
  try {
    const read = readdirSync(dir)
      .toSorted()
      .flatMap((file) => {
        const format = FORMATS[extname(file).toLowerCase()];
        return format ? [{ file, ...importGoals(curriculum, readFileSync(join(dir, file), 'utf8'), format) }] : [];
      });
    const problems = read.flatMap(({ file, problems: found }) =>
      found.map(({ line, message }) => `${dir}/${file}:${line} ${message.en}`),
    );
    if (read.length === 0) problems.push(`${dir} holds no goal texts (.csv or .json)`);
    if (problems.length > 0) return { ok: false, problems };
    const goals = read.flatMap((file) => file.goals);
    return { ok: true, curriculum: withGoals(curriculum, goals) };
  } catch (error) {
    return { ok: false, problems: [`${dir} cannot be read (${error instanceof Error ? error.message : error})`] };
  }
}
