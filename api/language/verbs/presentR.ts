/** A verb of which a Danish task leaves the end open: "prøve_", "køre(r)", "læser/læse". */
export interface OpenVerb {
  /** Without the r: "prøve". */
  readonly stem: string;
  /** The word before that decides the form: "at", "vil", or who does it ("hun"). */
  readonly cue: string;
  readonly form: VerbForm;
}

/** `infinitive` has no r ("at køre"), `present` has one ("hun kører"). */
export type VerbForm = 'infinitive' | 'present';

const TASK = /nutids-?\s?r|\br eller (?:ej|ikke|ingen r)|med eller uden (?:et )?-?r\b|-r eller ej/iu;
const OPEN =
  /^(?<stem>\p{Ll}{2,20}e)(?:_+|\(r\)|\[r\]|\.\.+)$|^(?<first>\p{Ll}{2,20}er?)\/(?<second>\p{Ll}{2,20}er?)$/u;
const MODALS = new Set('kan kunne skal skulle vil ville må måtte bør burde tør turde gider'.split(' '));
/** Verbs after which another one may stand in either form, or that make another finite verb of the clause. */
const OTHER_VERBS = new Set(
  'er var har havde bliver blev lader lod lade får fik ser så hører hørte står stod sidder sad ligger lå går gik kom kommer beder bad hjælper hjalp'.split(
    ' ',
  ),
);
/** Words that may stand between the cue and the verb. */
const BETWEEN = new Set(
  'ikke altid aldrig ofte tit også bare lige godt nok snart gerne selv nu så hurtigt tidligt sent kun ellers jo da vel måske'.split(
    ' ',
  ),
);
const JOINS = new Set(['og', 'eller']);
const PRONOUNS = new Set('jeg du han hun den det vi i de man der som hvem hvad'.split(' '));
const NOUN = /^(?:\p{Lu}\p{L}+|\p{L}{3,})$/u;
const CLAUSE = /(?<=[.!?;:,])\s+|\s+(?=(?:men|fordi|hvis|når|da|mens|for)\s)/u;
const MAX_TASK = 1200;

/**
 * The verbs that a Danish task on nutids-r leaves open, in order, each with the word that decides its form. Null when the
 * text is no such task, or the form of one of them is not certain.
 */
export function openVerbsIn(task: string): readonly OpenVerb[] | null {
  if (task.length > MAX_TASK || !TASK.test(task)) return null;
  const found: OpenVerb[] = [];
  for (const clause of task.split(CLAUSE)) {
    const words = clause
      .split(/\s+/u)
      .map((word) => word.replace(/^["»“(]+|["»”.,!?;:]+$/gu, '').replace(/^(\p{L}+\/\p{L}+)\)$/u, '$1'));
    let before: OpenVerb | null = null;
    for (const [at, word] of words.entries()) {
      const stem = stemOf(word);
      if (stem === null) continue;
      const verb = openVerb(stem, words.slice(0, at), words[at + 1] ?? '', before);
      if (!verb) return null;
      found.push(verb);
      before = verb;
    }
  }
  return found.length > 0 ? found : null;
}

/** The verb without its r when its end is left open; null for any other word. */
function stemOf(word: string): string | null {
  const { stem, first, second } = OPEN.exec(word)?.groups ?? {};
  if (stem !== undefined) return stem;
  if (first === undefined || second === undefined) return null;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long === `${short}r` ? short : null;
}

function openVerb(stem: string, before: readonly string[], after: string, earlier: OpenVerb | null): OpenVerb | null {
  const words = before.map((word) => word.toLowerCase());
  let at = words.length - 1;
  while (at >= 0 && BETWEEN.has(words[at] ?? '')) at--;
  const cue = words[at];
  if (cue === undefined) return null;
  if (cue === 'at') return { stem, cue, form: 'infinitive' };
  if (JOINS.has(cue)) return earlier && { stem, cue: earlier.cue, form: earlier.form };
  const modal = words.findLast((word) => MODALS.has(word));
  const isAfterVerb = words.some((word, place) => OTHER_VERBS.has(word) || stemOf(before[place] ?? '') !== null);
  if (modal !== undefined) return isAfterVerb ? null : { stem, cue: modal, form: 'infinitive' };
  if (isAfterVerb) return null;
  const around = [before[at] ?? '', after];
  const pronoun = around.find((word) => PRONOUNS.has(word.toLowerCase()));
  const subject = pronoun?.toLowerCase() ?? around.find((word) => NOUN.test(word));
  return subject === undefined ? null : { stem, cue: subject, form: 'present' };
}

/**
 * The form that a message gives to a verb: the last time it is written after its cue, else the last time at all where no
 * other open verb is the same (`isOnly`); null when it is not there.
 */
export function formWritten({ stem, cue }: OpenVerb, message: string, isOnly: boolean): VerbForm | null {
  const text = message.toLowerCase();
  const verb = `${stem}(r?)(?!\\p{L}|_|\\(|/)`;
  const afterCue = new RegExp(`(?<!\\p{L})${cue.toLowerCase()}\\s+(?:\\p{L}+\\s+){0,2}?${verb}`, 'gu');
  const anywhere = new RegExp(`(?<!\\p{L})${verb}`, 'gu');
  const found = [...text.matchAll(afterCue)].at(-1) ?? (isOnly ? [...text.matchAll(anywhere)].at(-1) : undefined);
  return found ? (found[1] === 'r' ? 'present' : 'infinitive') : null;
}

/** Verbs of which one can hear whether they have the r. */
const HEARD = /(?<!\p{L})(?:spise|gå|se|løbe|sove|drikke|grine|tage|komme|være|synge|springe)(?<r>r)?(?!\p{L})/giu;

/** The form of a verb that one can hear ("at spise", "hun spiser"), as a student tries it; null when none is there, or both. */
export function formHeard(message: string): VerbForm | null {
  const forms = new Set([...message.matchAll(HEARD)].map(({ groups }) => (groups?.r ? 'present' : 'infinitive')));
  const [form, ...more] = forms;
  return form === undefined || more.length > 0 ? null : form;
}
