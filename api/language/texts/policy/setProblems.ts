import type { LocalText } from '../../../contract/policy.ts';

/** A rule or a period, and where it stands. */
interface Standing {
  readonly id: string;
  readonly source: { readonly file: string; readonly line: number };
}

const place = ({ source }: Standing) => `${source.file}:${source.line}`;
const daName = (rule: Standing) => `“${rule.id}” (${place(rule)})`;
const enName = (rule: Standing) => `"${rule.id}" (${place(rule)})`;

const listed = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** A value of a rule as the file has it. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${inner}`)
    .join(', ')} }`;
}

/** What is wrong with policy files that can each be read: errors first, then what they only say in vain. */
export const setProblems = {
  idTwice: (first: Standing): LocalText => ({
    da: `Id’et “${first.id}” er allerede brugt i ${place(first)}.`,
    en: `the id "${first.id}" is already used at ${place(first)}`,
  }),
  tie: (rule: Standing, other: Standing): LocalText => ({
    da: `“${rule.id}” står lige med ${daName(other)}: begge kan passe på det samme, og ingen af dem går forud. Giv den ene en højere “priority”.`,
    en: `"${rule.id}" ties with ${enName(other)}: both can match the same request and neither goes first; give one of them a higher priority`,
  }),
  unknownPeriod: (ruleId: string, period: string): LocalText => ({
    da: `“${ruleId}” nævner perioden “${period}”, som ingen kalender har.`,
    en: `"${ruleId}" names the period "${period}", which no calendar has`,
  }),
  periodBelow: (ruleId: string, period: string): LocalText => ({
    da: `“${ruleId}” er kommunens regel, men perioden “${period}” står i skolens kalender. Så kunne skolen flytte den: sæt perioden i kommunens fil.`,
    en: `"${ruleId}" is the municipality's rule, but the period "${period}" stands in the school's calendar, so that the school could move it: put the period in the municipality's file`,
  }),
  periodTwice: (first: Standing): LocalText => ({
    da: `Perioden “${first.id}” står allerede i ${place(first)}.`,
    en: `the period "${first.id}" already stands at ${place(first)}`,
  }),
  unreachable: (ruleId: string, hiders: readonly Standing[]): LocalText => ({
    da: `“${ruleId}” kommer aldrig til at gælde: overalt, hvor den passer, går ${listed(hiders.map(daName), 'og')} forud.`,
    en: `"${ruleId}" never applies: wherever it matches, ${listed(hiders.map(enName), 'and')} ${hiders.length === 1 ? 'goes' : 'go'} first`,
  }),
  /** `closer` is undefined when it is not one rule alone that closes it. */
  allowsInVain: (ruleId: string, closer: Standing | undefined): LocalText =>
    closer === undefined
      ? {
          da: `“${ruleId}” åbner ikke for noget: lagene ovenover lukker for alt det, den nævner.`,
          en: `"${ruleId}" opens nothing: the layers above close all that it names`,
        }
      : {
          da: `“${ruleId}” åbner ikke for noget: ${daName(closer)} lukker for det, og det, et lag ovenover lukker, bliver lukket.`,
          en: `"${ruleId}" opens nothing: ${enName(closer)} closes it, and what a layer above denies stays denied`,
        },
  loosensInVain: (
    ruleId: string,
    field: string,
    { named, held }: { readonly named: unknown; readonly held: unknown },
    holder: Standing,
  ): LocalText => ({
    da: `“${field}: ${written(named)}” i “${ruleId}” virker ikke: ${daName(holder)} holder det på ${written(held)} og nævner det ikke i “mayLoosen”.`,
    en: `"${field}: ${written(named)}" in "${ruleId}" has no effect: ${enName(holder)} holds it at ${written(held)} and does not list it in "mayLoosen"`,
  }),
  fileOver: (end: string): LocalText => ({
    da: `Filen gælder ikke længere: den udløb ${end}. Ret “effective”, eller slet filen.`,
    en: `the file no longer counts: it ended at ${end}; change "effective" or delete the file`,
  }),
  ruleOver: (ruleId: string, end: string): LocalText => ({
    da: `“${ruleId}” gælder ikke længere: dens tid udløb ${end}. Ret tiden, eller slet reglen.`,
    en: `"${ruleId}" no longer counts: its time ended at ${end}; change the time or delete the rule`,
  }),
  neverCounts: (ruleId: string): LocalText => ({
    da: `“${ruleId}” kommer aldrig til at gælde: dens tid ligger uden for filens datoer, eller dens dage og datoer mødes ikke.`,
    en: `"${ruleId}" never applies: its time lies outside the file’s dates, or its days and dates never meet`,
  }),
  untranslated: (ruleId: string): LocalText => ({
    da: `“${ruleId}” siger det samme på dansk og engelsk: oversæt den ene “clause”.`,
    en: `"${ruleId}" says the same in Danish and English: translate one of its clauses`,
  }),
};
