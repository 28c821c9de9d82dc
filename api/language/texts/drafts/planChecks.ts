import type { Language } from '../../../contract/language.ts';

/** What the checks of a plan are called, and what they counted. */
interface PlanCheckTexts {
  readonly minutes: string;
  readonly minutesAre: (found: number, asked: number) => string;
  readonly lessonsAre: (found: number, asked: number, minutes: string) => string;
  readonly goal: string;
  readonly goalIn: (sections: number) => string;
  readonly goalLacks: string;
  readonly goalDiffers: (sections: string) => string;
  readonly goalsAre: (count: number) => string;
  readonly goalsWithoutSigns: (count: number) => string;
  readonly higher: string;
  readonly higherAre: (higher: number, all: number, activities: number, questions: number) => string;
  readonly cited: string;
  readonly citedAre: (count: number, uncertain: number) => string;
  readonly citedNone: string;
  readonly citedUnknown: (id: string) => string;
  readonly toChoose: (count: number) => string;
  readonly notThere: string;
}

const da: PlanCheckTexts = {
  minutes: 'Minutterne går op',
  minutesAre: (found, asked) => `Faserne er på ${found} minutter i alt. Bestilt: ${asked}.`,
  lessonsAre: (found, asked, minutes) => `${found} lektioner af ${minutes} minutter. Bestilt: ${asked}.`,
  goal: 'Samme mål hele vejen',
  goalIn: (sections) => `Målet står ens i ${sections} afsnit.`,
  goalLacks: 'Målet er ikke skrevet endnu.',
  goalDiffers: (sections) => `Målet er et andet i: ${sections}.`,
  goalsAre: (count) => `${count} mål, alle med tegn på læring.`,
  goalsWithoutSigns: (count) => `${count} mål mangler tegn på læring.`,
  higher: 'Mindst en tredjedel kræver, at eleverne analyserer, vurderer eller skaber',
  higherAre: (higher, all, activities, questions) =>
    `${higher} af ${all} gør det (${activities} aktiviteter og ${questions} spørgsmål).`,
  cited: 'Henviser til Fælles Mål',
  citedAre: (count, uncertain) =>
    `${count} ${count === 1 ? 'kompetenceområde' : 'kompetenceområder'}${uncertain > 0 ? `, heraf ${uncertain} ikke kontrolleret mod den officielle tekst` : ''}.`,
  citedNone: 'Planen henviser ikke til noget kompetenceområde.',
  citedUnknown: (id) => `Der er intet kompetenceområde med id'et »${id}«.`,
  toChoose: (count) => `${count} kompetenceområder står åbne: vælg det, du vil lægge vægten på.`,
  notThere: 'Afsnittet er ikke skrevet endnu.',
};

const en: PlanCheckTexts = {
  minutes: 'The minutes add up',
  minutesAre: (found, asked) => `The phases take ${found} minutes in all. Asked for: ${asked}.`,
  lessonsAre: (found, asked, minutes) => `${found} lessons of ${minutes} minutes. Asked for: ${asked}.`,
  goal: 'The same goal throughout',
  goalIn: (sections) => `The goal is the same in ${sections} sections.`,
  goalLacks: 'The goal is not written yet.',
  goalDiffers: (sections) => `The goal is another in: ${sections}.`,
  goalsAre: (count) => `${count} goals, all with signs of learning.`,
  goalsWithoutSigns: (count) => `${count} goals lack signs of learning.`,
  higher: 'At least a third asks students to analyse, evaluate or create',
  higherAre: (higher, all, activities, questions) =>
    `${higher} of ${all} do (${activities} activities and ${questions} questions).`,
  cited: 'Refers to Fælles Mål',
  citedAre: (count, uncertain) =>
    `${count} competence ${count === 1 ? 'area' : 'areas'}${uncertain > 0 ? `, ${uncertain} of them not checked against the official text` : ''}.`,
  citedNone: 'The plan refers to no competence area.',
  citedUnknown: (id) => `There is no competence area with the id “${id}”.`,
  toChoose: (count) => `${count} competence areas stand open: choose the one you want to stress.`,
  notThere: 'The section is not written yet.',
};

/** The texts of the checks of plans. */
export const planCheckTexts: Readonly<Record<Language, PlanCheckTexts>> = { da, en };
