/** What is wrong with a text that was refused, as far as the page has words for it. */
export type EditProblem = 'too_big' | 'too_small' | 'invalid_type' | 'other';

const known = ['too_big', 'too_small', 'invalid_type'] as const;

/** Reads the details of a refused edit: the first problem with that field, or with any. */
export function problemIn(details: unknown, path: string): EditProblem | undefined {
  if (!Array.isArray(details)) return undefined;
  const problems = details.flatMap((item: unknown) => (isProblem(item) ? [item] : []));
  const problem = problems.find(({ field }) => field === path) ?? problems[0];
  return problem && (known.find((name) => name === problem.problem) ?? 'other');
}

function isProblem(item: unknown): item is { field: string; problem: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'field' in item &&
    typeof item.field === 'string' &&
    'problem' in item &&
    typeof item.problem === 'string'
  );
}
