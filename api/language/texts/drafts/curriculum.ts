import type { Language } from '../../../contract/language.ts';

/** What is wrong with a line of a file of goals, in each language. */
export type GoalProblem = Readonly<Record<Language, string>>;

/** The names that a kind of goal may have in a file, besides its id. */
export const kindNames = {
  competenceGoal: ['kompetencemål', 'competence goal'],
  skillsAndKnowledgeArea: ['færdigheds- og vidensområde', 'skills and knowledge area'],
  skillGoal: ['færdighedsmål', 'skill goal'],
  knowledgeGoal: ['vidensmål', 'knowledge goal'],
  attentionPoint: ['opmærksomhedspunkt', 'attention point'],
  coreContent: ['kernestof', 'core content'],
} as const;

/** What can be wrong with a file of goals. */
export const goalTexts = {
  tooLarge: {
    da: 'Filen er for stor. Den må højst være på 5 millioner tegn; del den op efter fag.',
    en: 'The file is too large. It may have at most 5 million characters; split it by subject.',
  },
  badCsv: {
    da: 'Linjen har ikke lige så mange felter som overskriften, eller et citationstegn mangler sin makker.',
    en: 'The line does not have as many fields as the head line, or a quotation mark has no partner.',
  },
  badJson: {
    da: 'Filen er ikke gyldig JSON. Den skal være en liste af mål: [{"id": "…", "mål": "…"}].',
    en: 'The file is not valid JSON. It must be a list of goals: [{"id": "…", "text": "…"}].',
  },
  empty: { da: 'Der er ingen mål i filen.', en: 'There are no goals in the file.' },
  notARow: {
    da: 'Her skulle stå et mål med felter som "id" og "mål".',
    en: 'A goal with fields such as "id" and "text" was expected here.',
  },
  noPlace: {
    da: 'Det fremgår ikke, hvor målet hører til. Skriv feltet "id", eller "fag", "trin" og "område".',
    en: 'It is not said where the goal belongs. Give the field "id", or "subject", "stage" and "area".',
  },
  unknownId: (id: string): GoalProblem => ({
    da: `Der er intet kompetenceområde med id'et "${id}".`,
    en: `There is no competence area with the id "${id}".`,
  }),
  unknownPlace: (subject: string, stage: string, area: string): GoalProblem => ({
    da: `Der er intet kompetenceområde, der hedder "${area}", i ${subject} på trinnet "${stage}".`,
    en: `There is no competence area called "${area}" in ${subject} at the stage "${stage}".`,
  }),
  unknownKind: (kind: string): GoalProblem => ({
    da: `"${kind}" er ingen type mål. Brug en af disse: ${Object.values(kindNames)
      .map(([da]) => da)
      .join(', ')}.`,
    en: `"${kind}" is no kind of goal. Use one of these: ${Object.values(kindNames)
      .map(([, en]) => en)
      .join(', ')}.`,
  }),
  badText: (length: number): GoalProblem =>
    length < 3
      ? { da: 'Målets tekst mangler.', en: 'The text of the goal is missing.' }
      : {
          da: `Målets tekst er på ${length} tegn. Den må højst være på 1000.`,
          en: `The text of the goal has ${length} characters. It may have at most 1000.`,
        },
  longSource: { da: 'Kilden må højst være på 300 tegn.', en: 'The source may have at most 300 characters.' },
} as const;
