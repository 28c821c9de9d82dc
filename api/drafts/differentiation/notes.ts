import type { DraftRequest } from '../../contract/draft.ts';
import { type Change, lixOf } from '../../language/levelling/index.ts';
import type { DifferentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import type { Made } from './made.ts';
import type { Notes } from './schema.ts';

const MOST_CHANGES = 60;
const LONGEST_CHANGE = 900;

/** What the teacher should know: LIX before and after with the distance, what was kept, and each change. */
export function notesOf(
  { terms = [] }: DraftRequest,
  texts: DifferentiationTexts,
  made: readonly Made[],
  /** Numbers of the text, or tasks of the set. */
  count: number,
): Notes {
  const { remarks } = texts;
  if (made.length === 0) return { lix: [], remarks: [remarks.tasksKept(count)], changes: [] };
  const leveled = made.flatMap(({ level, leveled: result }) =>
    result ? [{ name: texts.levels[level], ...result }] : [],
  );
  const isKept = (term: string) =>
    leveled.every(({ terms: kept }) => kept.some((found) => found.term === term && found.inVersion > 0));
  const found = terms.filter((term) => leveled.length > 0 && isKept(term));
  const hasAllFacts = leveled.every(({ numbers, names }) => numbers.lost.length + names.lost.length === 0);
  const absent = terms.filter((term) => !found.includes(term));
  const isMeasuredOnly = leveled.some((version) => version.isMeasuredOnly);
  return {
    lix: leveled.map(({ name, before, after, target }) => ({
      version: name,
      before: Math.round(before),
      after: Math.round(after),
      target,
      distance: Math.round(after) - target,
    })),
    remarks: [
      ...made.map((version) => remarkOn(version, texts)),
      isMeasuredOnly ? remarks.measuredOnly : remarks.nothingDropped,
      ...(hasAllFacts ? [remarks.facts(count)] : []),
      ...(found.length > 0 ? [remarks.terms(found.join(', '))] : []),
      ...(absent.length > 0 ? [remarks.termNotInSource(absent.join(', '))] : []),
      ...(isMeasuredOnly ? [] : [remarks.form]),
      remarks.added,
    ],
    changes: changesOf(leveled, texts),
  };
}

/** Each change once, with the versions that it was made in. */
function changesOf(
  leveled: readonly { readonly name: string; readonly changes: readonly Change[] }[],
  { remarks }: DifferentiationTexts,
): string[] {
  const made = new Map<string, string[]>();
  for (const { name, changes } of leveled) {
    for (const { kind, before, after } of changes) {
      const what = kind === 'word' ? remarks.word(before, after) : `${before} → ${after.replaceAll('\n', ' ')}`;
      const names = made.get(what) ?? [];
      if (!names.includes(name)) names.push(name);
      made.set(what, names);
    }
  }
  return [...made]
    .map(([what, names]) => `${names.join(', ')}: ${what}`.slice(0, LONGEST_CHANGE))
    .slice(0, MOST_CHANGES);
}

function remarkOn({ level, text, leveled }: Made, { levels, remarks }: DifferentiationTexts): string {
  const name = levels[level];
  if (!leveled) return remarks.original(name, Math.round(lixOf(text).lix));
  const [before, after] = [Math.round(leveled.before), Math.round(leveled.after)];
  if (leveled.changes.length === 0 && (leveled.reached || leveled.after <= leveled.target))
    return remarks.unchanged(name, after, leveled.target);
  return (leveled.reached ? remarks.reached : remarks.unreached)(name, before, after, leveled.target);
}
