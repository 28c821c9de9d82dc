import { Obligations } from '../../contract/policy.ts';
import { setProblems } from '../../language/texts/policy/setProblems.ts';
import { isLoosened, settleObligations } from '../obligations.ts';
import type { PolicyProblem } from '../read.ts';
import type { Rule } from '../rule.ts';
import { type Layer, type Placed, problemAt, ranked } from './layers.ts';
import { isEmpty, isWithin, join, meets, NOWHERE, type Region, regionOf, without } from './region.ts';
import { coversTimes, stretchOf, type Times, within } from './times.ts';

/** A layer as a rule below meets it. Only what holds all the time that the rule counts is taken, so that no warning is wrong. */
interface Above {
  readonly isTop: boolean;
  /** Questions that the layer can let through at some of that time. */
  readonly open: Region;
  /** Its denies that stand all that time, with the questions for which they go first. */
  readonly denies: readonly { readonly rule: Rule; readonly region: Region }[];
  /** Its allows that stand all that time, with the questions for which they are the ones that speak. */
  readonly allows: readonly { readonly rule: Rule; readonly region: Region }[];
}

/**
 * Allows of a lower layer that have no effect: those that open only what a layer above always closes, and terms that are
 * milder than what a layer above holds and does not let the others loosen. They are no error, since nothing is loosened;
 * whoever wrote them believes otherwise.
 */
export function* inVain(layers: readonly Layer[]): Generator<void, PolicyProblem[]> {
  const upper = layers.filter(({ level }) => level !== 'class');
  const problems: PolicyProblem[] = [];
  for (const layer of layers) {
    const over = layer.level === 'class' ? upper : upper.slice(0, upper.indexOf(layer));
    if (over.length === 0) continue;
    const known = new Map<string, readonly Above[]>();
    for (const placed of layer.rules) {
      // While nothing in the top layer counts, all is closed, whatever the rule says.
      const times = within(placed.windows, stretchOf(over[0]?.rules ?? []));
      const key = JSON.stringify(times ?? null);
      const above = known.get(key) ?? over.map((each, at) => asSeenBelow(each, at === 0, times));
      known.set(key, above);
      problems.push(...judge(placed, above, layer.codes));
      yield;
    }
  }
  return problems;
}

function asSeenBelow(layer: Layer, isTop: boolean, times: Times): Above {
  let open = NOWHERE;
  let closed = NOWHERE;
  let seen = NOWHERE;
  const denies: { rule: Rule; region: Region }[] = [];
  const allows: { rule: Rule; region: Region }[] = [];
  for (const { rule, windows } of ranked(layer)) {
    const whole = regionOf(rule, layer.codes);
    const stands = coversTimes(windows, times);
    if (rule.effect === 'allow') {
      open = join(open, without(whole, closed));
      if (stands) allows.push({ rule, region: without(whole, seen) });
    } else if (stands) {
      const region = without(whole, open);
      denies.push({ rule, region });
      closed = join(closed, region);
    }
    seen = join(seen, whole);
  }
  return { isTop, open, denies, allows };
}

function judge({ rule, windows }: Placed, above: readonly Above[], codes: readonly string[]): PolicyProblem[] {
  if (rule.effect === 'deny' || windows?.length === 0) return [];
  const region = regionOf(rule, codes);
  const left = above.reduce(
    (rest, { isTop, open, denies }) =>
      isTop
        ? rest.map((mask, at) => mask & (open[at] ?? 0n))
        : denies.reduce((sum, deny) => without(sum, deny.region), rest),
    region,
  );
  if (isEmpty(left)) {
    const closer = above.flatMap(({ denies }) => denies).find((deny) => isWithin(region, deny.region));
    return [problemAt(rule, 'warning', setProblems.allowsInVain(rule.id, closer?.rule))];
  }
  return Obligations.keyof().options.flatMap((field) => {
    if (rule.obligations[field] === undefined) return [];
    const holders = above.flatMap(({ isTop, allows }) =>
      allows.filter((allow) => holds(field, allow.rule, rule, isTop)),
    );
    const held = holders.reduce((sum, holder) => join(sum, holder.region), NOWHERE);
    const first = holders.find((holder) => meets(holder.region, left));
    if (first === undefined || !isWithin(left, held)) return [];
    const values = { named: rule.obligations[field], held: settleObligations([first.rule])[field] };
    return [problemAt(rule, 'warning', setProblems.loosensInVain(rule.id, field, values, first.rule))];
  });
}

/** Whether an upper rule holds a term stricter than a lower one names it. What the top leaves out is at its strictest. */
function holds(field: keyof Obligations, upper: Rule, lower: Rule, isTop: boolean): boolean {
  if (isLoosened(field, upper) || (upper.obligations[field] === undefined && !isTop)) return false;
  const settled = settleObligations([upper, lower])[field];
  const wanted = settleObligations([{ ...lower, mayLoosen: [] }])[field];
  return JSON.stringify(settled) !== JSON.stringify(wanted);
}
