import type { LocalText } from '../../../contract/policy.ts';
import { type Shown, said } from './valueProblems.ts';

const fixed = (da: string, en: string) => (): LocalText => ({ da, en });

/** What a policy file breaks beyond the form of its values; each is told with what stands at the place. */
export const faultTexts = {
  id: fixed(
    'Et id er 1–60 bogstaver, cifre, punktummer, bindestreger og understreger, uden mellemrum.',
    'an id is 1–60 letters, digits, dots, hyphens and underscores',
  ),
  defaultDeny: fixed(
    '“default-deny” er det, der står, når ingen regel giver lov. Vælg et andet id.',
    '"default-deny" is what a decision says when no rule allows it; choose another id',
  ),
  notATime: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} er ikke en dato som 2027-05-31 eller et tidspunkt som 2027-05-31T08:00.`,
    en: `${said(found, 'en')} is not a date such as 2027-05-31 or a time such as 2027-05-31T08:00`,
  }),
  notAMoment: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} er ikke et tidspunkt som 2027-05-31T08:00:00Z.`,
    en: `${said(found, 'en')} is not a moment such as 2027-05-31T08:00:00Z`,
  }),
  notInCalendar: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} findes ikke i kalenderen.`,
    en: `${said(found, 'en')} is not in the calendar`,
  }),
  skipped: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} findes ikke: uret bliver stillet frem til sommertid hen over det.`,
    en: `${said(found, 'en')} does not exist: the clock goes forward past it (summer time)`,
  }),
  clockTime: fixed('Skriv et klokkeslæt som "08:00", i anførselstegn.', 'a time of day such as 08:00, in quotes'),
  hoursBackwards: fixed(
    'Timerne skal slutte, efter at de begynder. Hen over midnat skrives som to tider.',
    'the hours must end after they begin; over midnight they are two times',
  ),
  emptyTime: fixed(
    'En tid nævner “from” og “to”, en “period”, en “weekday” eller “hours”.',
    'a time names "from" and "to", a "period", a "weekday" or "hours"',
  ),
  fromMissing: fixed('Her mangler “from”.', '"from" is missing'),
  toMissing: fixed('Her mangler “to”.', '"to" is missing'),
  backwards: fixed('“to” skal komme efter “from”.', '"to" must come after "from"'),
  grades: fixed(
    'Det første klassetrin må ikke være højere end det sidste.',
    'the first grade must not be above the last',
  ),
  assignment: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} er hverken “none” (elevens egen opgave), “any” (en opgave fra en lærer) eller en opgaves kode, som “gtvk-bmrd”.`,
    en: `${said(found, 'en')} is neither "none" (a problem of the student’s own), "any" (a task from a teacher) nor the code of a task, such as "gtvk-bmrd"`,
  }),
  allowOrDeny: fixed(
    'En regel skal have enten “allow” eller “deny: true”, og ikke begge.',
    'a rule needs either "allow" or "deny: true"',
  ),
  finalAnswer: fixed(
    'En regel, der giver elever lov til noget, skal sige “finalAnswer: never”. Gælder den kun voksne, så nævn dem under “role”.',
    'a rule that allows students something must say "finalAnswer: never"; if it is about staff only, name them under "role"',
  ),
  neverAllowed: (found: Shown): LocalText => ({
    da: `${said(found, 'da')} kan ingen regel give lov til. Tag det ud af reglen.`,
    en: `${said(found, 'en')} can never be allowed, for anybody: take it out of this rule`,
  }),
  nothingToLoosen: fixed(
    'Det, der er lukket, bliver lukket: der er ikke noget at løsne.',
    'a deny stays: there is nothing to loosen',
  ),
  tooManyRoles: fixed('Der kan højst stå 20 roller.', 'at most 20 roles'),
  className: fixed('En klasse har et navn som 8.c.', 'a class has a name such as 8.c'),
  classNameMissing: fixed('En klasses fil skal have “className”.', 'a class file needs "className"'),
  classNameElsewhere: fixed(
    '“className” hører kun hjemme i en klasses fil.',
    '"className" belongs in class files only',
  ),
  safeguardingInClass: fixed(
    '“safeguarding” hører hjemme i skolens eller kommunens fil: alle klasser har de samme voksne.',
    '"safeguarding" belongs in school and municipality files: every class has the same adults',
  ),
  signInInClass: fixed(
    '“signIn” hører hjemme i skolens eller kommunens fil: ingen er mere i én klasse end i en anden.',
    '"signIn" belongs in school and municipality files: nobody is more in one class than in another',
  ),
  calendarInClass: fixed(
    '“calendar” hører hjemme i skolens eller kommunens fil. Klassens regler kan nævne dens perioder.',
    '"calendar" belongs in school and municipality files: a class’s rules name its periods',
  ),
  approversInClass: fixed(
    '“approvers” hører hjemme i skolens eller kommunens fil: de godkender hele mappen.',
    '"approvers" belongs in school and municipality files: they approve the whole folder',
  ),
  processingInClass: fixed(
    '“processing” hører hjemme i skolens eller kommunens fil: det er dem, der har aftalen.',
    '"processing" belongs in school and municipality files: the agreement is theirs',
  ),
  namedTwice: fixed('En person er nævnt to gange.', 'somebody is named twice'),
  retentionInClass: fixed(
    '“retention” hører hjemme i skolens eller kommunens fil: den er ens for alle klasser.',
    '"retention" belongs in school and municipality files: it is the same for every class',
  ),
  disclosureInClass: fixed(
    '“disclosure” hører hjemme i skolens eller kommunens fil: den er ens for alle klasser.',
    '"disclosure" belongs in school and municipality files: it is the same for every class',
  ),
  tooManyNames: fixed('Der kan højst stå 50 navne.', 'at most 50 names'),
  tooFewApprovers: fixed(
    '“needed” (2, når det er udeladt) er flere end dem, der er nævnt her: så kunne intet blive godkendt.',
    '"needed" (2 when it is left out) is more than the people named here: nothing could ever be approved',
  ),
} satisfies Record<string, (found: Shown) => LocalText>;

/** The faults that the schema of policy files names. */
export type FileFault = keyof typeof faultTexts;
