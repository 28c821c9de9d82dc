import { setProblems } from '../../language/texts/policy/setProblems.ts';
import type { PolicyProblem } from '../read.ts';
import type { Rule } from '../rule.ts';
import { type Layer, type Placed, problemAt, ranked } from './layers.ts';
import { isEmpty, isWithin, meets, type Region, regionOf, without } from './region.ts';
import { coversTimes } from './times.ts';

/** A rule that ranks above another, and the questions that it matches. */
interface Ahead extends Placed {
  readonly region: Region;
}

/** Most rules that are named as the ones that go first. */
const MAX_NAMED = 3;

/**
 * Rules that never come to say anything: wherever one matches, others of its layer go first, and its aids and its speech
 * are named by others too. A rule that counts at some times only hides those whose times lie within its own.
 */
export function* unreachable(layer: Layer): Generator<void, PolicyProblem[]> {
  const ahead: Ahead[] = [];
  const problems: PolicyProblem[] = [];
  for (const placed of ranked(layer)) {
    problems.push(...hidden(placed, ahead, layer.codes));
    yield;
  }
  return problems;
}

/** Whether a rule is hidden by those ahead of it, which it joins. */
function hidden(placed: Placed, ahead: Ahead[], codes: Layer['codes']): PolicyProblem[] {
  const { rule, windows } = placed;
  const region = regionOf(rule, codes);
  const above = ahead.filter((other) => coversTimes(other.windows, windows) && meets(region, other.region));
  ahead.push({ ...placed, region });
  // One that never counts at all is told about for that.
  if (windows?.length === 0 || isEmpty(region)) return [];
  const hiders = covering(region, above);
  if (hiders === null) return [];
  const says = (named: (rule: Rule) => unknown) =>
    named(rule) !== undefined &&
    covering(
      region,
      above.filter((other) => named(other.rule) !== undefined),
    ) === null;
  if (says(({ aids }) => aids) || says(({ speech }) => speech)) return [];
  return [problemAt(rule, 'warning', setProblems.unreachable(rule.id, hiders.slice(0, MAX_NAMED)))];
}

/** Rules that together match all of a region: one alone if there is one; null when there are none. */
function covering(region: Region, above: readonly Ahead[]): Rule[] | null {
  const alone = above.find((other) => isWithin(region, other.region));
  if (alone !== undefined) return [alone.rule];
  const leftBy = (some: readonly Ahead[]) => some.reduce((left, other) => without(left, other.region), region);
  if (!isEmpty(leftBy(above))) return null;
  // Those that the others can do without are not named.
  const needed = above.reduce((kept, other) => {
    const rest = kept.filter((one) => one !== other);
    return isEmpty(leftBy(rest)) ? rest : kept;
  }, above);
  return needed.map(({ rule }) => rule);
}
