import type { OpenVerb } from '../../language/index.ts';
import type { ReadVerbs } from '../read/index.ts';
import { remember, type TutorState } from '../state.ts';
import { type Chosen, type Moment, say } from './moment.ts';

/** What is remembered of a verb: that its form was given rightly, and that the student could account for it. */
const given = (at: number): string => `verb ${at} given`;
const settled = (at: number): string => `verb ${at}`;

/**
 * A task on nutids-r is worked through verb by verb: what the student writes is put beside a verb of which one can hear the
 * r, right and wrong alike, and it is told right when they have heard it or given a reason. Null on any other task, and
 * where the message says nothing of the verbs.
 */
export function takeOpenVerbs({ reading, studied }: Moment, before: TutorState): Chosen | null {
  const { verbs, intent } = reading;
  const open = studied.openVerbs;
  if (!verbs || !open || before.solved) return null;
  const known = before.pointed ?? [];
  const at = nextOf(open, known, before.part);
  if (verbs.written.length > 0) return takeWritten(verbs, open, before);
  const verb = open[at];
  if (!verb) return null;
  const place = { cue: verb.cue, verb: `${verb.stem}_` };
  const state: TutorState = { ...before, attempted: true, part: at };
  const isHeard = verbs.heard === verb.form;
  const accounted = open.flatMap((_, one) =>
    known.includes(given(one)) && (verbs.reasons || (isHeard && one === at)) ? [one] : [],
  );
  if (accounted.length > 0) return settle(accounted, open, state);
  if (verbs.heard !== null)
    return say(
      'explore',
      null,
      { ask: 'openVerb', how: isHeard ? 'heard' : 'hearAgain', ...place },
      { ...state, workingShown: isHeard },
    );
  if (intent.kind !== 'hint' && intent.kind !== 'stuck' && intent.kind !== 'whyWrong') return null;
  const how = HELP[Math.min(before.hintsUsed, HELP.length - 1)] ?? 'swap';
  const isFirst = before.hintsUsed === 0;
  return {
    choice: {
      move: isFirst ? 'restate' : 'nameRule',
      hintLevel: isFirst ? 1 : 2,
      lead: null,
      ask: { ask: 'openVerb', how, ...place },
    },
    state: { ...before, part: at, hintsUsed: before.hintsUsed + 1 },
  };
}

/** What is said to somebody who is stuck, one after the other. */
const HELP = ['before', 'rule', 'swap'] as const;

const nextOf = (open: readonly OpenVerb[], known: readonly string[], part: number | undefined): number =>
  part !== undefined && !known.includes(settled(part))
    ? part
    : open.findIndex((_, one) => !known.includes(settled(one)));

/** Forms that the student has written: a wrong one comes first, a right one is told so once it is accounted for. */
function takeWritten(verbs: ReadVerbs, open: readonly OpenVerb[], before: TutorState): Chosen | null {
  const known = before.pointed ?? [];
  const isAccounted = verbs.reasons || before.workingShown;
  const right = verbs.written.filter((one) => one.right && !known.includes(settled(one.at))).map(({ at }) => at);
  const state: TutorState = {
    ...before,
    attempted: true,
    pointed: remember(known, ...right.map(given)),
    workingShown: false,
  };
  const at = verbs.written.find((one) => !one.right)?.at ?? (isAccounted ? undefined : right[0]);
  if (at === undefined) return right.length > 0 ? settle(right, open, state) : null;
  const { cue = '', stem = '' } = open[at] ?? {};
  const how = isAccounted ? 'hearAgain' : 'swap';
  return say('explore', null, { ask: 'openVerb', how, cue, verb: `${stem}_` }, { ...state, part: at });
}

/** Verbs that are right and accounted for are told so; then comes the next, or the end. */
function settle(done: readonly number[], open: readonly OpenVerb[], before: TutorState): Chosen {
  const known = remember(before.pointed ?? [], ...done.map(settled));
  const line = done
    .flatMap((at) => open[at] ?? [])
    .map(written)
    .join(', ');
  const state: TutorState = { ...before, pointed: known, workingShown: false, hintsUsed: 0 };
  const left = nextOf(open, known, undefined);
  const next = open[left];
  if (!next) return say('confirm', null, { ask: 'openVerbsDone', line }, { ...state, solved: true });
  const { cue, stem } = next;
  return say('affirmStep', null, { ask: 'openVerbNext', line, cue, verb: `${stem}_` }, { ...state, part: left });
}

/** As the student has written it, which is right. */
const written = ({ cue, stem, form }: OpenVerb): string => `${cue} ${stem}${form === 'present' ? 'r' : ''}`;
