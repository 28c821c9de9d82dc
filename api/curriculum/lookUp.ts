import type { Language } from '../contract/language.ts';
import type { Subject } from '../contract/policy.ts';
import type { Curriculum, CurriculumNode, Framework } from './shape.ts';

/** The subjects of Fælles Mål that each of the product's subjects stands for; `other` may be any of the rest. */
const SUBJECTS: Readonly<Record<Exclude<Subject, 'other'>, readonly string[]>> = {
  mathematics: ['matematik'],
  danish: ['dansk'],
  english: ['engelsk'],
  german: ['tysk'],
  french: ['fransk'],
  history: ['historie'],
  religion: ['kristendomskundskab'],
  socialStudies: ['samfundsfag'],
  science: ['natur-teknologi'],
  biology: ['biologi'],
  geography: ['geografi'],
  physicsChemistry: ['fysik-kemi'],
  danishSecondLanguage: ['dsa-basis', 'dsa-supplerende'],
};

/** In grade 0 there are no subjects, but areas of the pre-school class: the one that a subject comes nearest to. */
const GRADE_ZERO: Readonly<Partial<Record<Subject, string>>> = {
  mathematics: 'matematisk-opmaerksomhed',
  danish: 'sprog',
  english: 'sprog',
  danishSecondLanguage: 'sprog',
  science: 'naturfaglige-faenomener',
};

/** Words that tell which subject is meant where the product has none of its own. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/idræt|\bPE\b|physical education/iu, 'idraet'],
  [/\bmusik|\bmusic/iu, 'musik'],
  [/billedkunst|visual arts?/iu, 'billedkunst'],
  [/håndværk|crafts/iu, 'haandvaerk-og-design'],
  [/madkundskab|home economics/iu, 'madkundskab'],
  [/færdsel|trafik|road safety|traffic/iu, 'faerdselslaere'],
  [/seksual|familiekundskab|sundhed|sex education|health/iu, 'sundhed-seksual-familie'],
  [/uddannelse og job|careers/iu, 'uddannelse-og-job'],
  [/teknologiforståelse|technology comprehension/iu, 'teknologiforstaaelse'],
];

/**
 * The competence areas of a subject at a grade, in the framework's order; empty where the framework has none (physics in
 * grade 5). For `other`, `about` (topic and wishes) may name a subject such as idræt or madkundskab.
 */
export function nodesFor(
  curriculum: Curriculum,
  subject: Subject,
  grade: number,
  about = '',
): readonly CurriculumNode[] {
  const at = curriculum.nodes.filter((node) => node.fromGrade <= grade && grade <= node.toGrade);
  if (grade === 0 && subject !== 'other') {
    return at.filter((node) => node.subject === 'boernehaveklassen' && node.area === GRADE_ZERO[subject]);
  }
  if (subject !== 'other') return at.filter((node) => SUBJECTS[subject].includes(node.subject));
  const named = NAMED.filter(([words]) => words.test(about)).map(([, id]) => id);
  return at.filter((node) => node.subject === (named.length > 0 ? named[0] : grade === 0 ? 'boernehaveklassen' : ''));
}

/** What applies on a day (ISO date), and what is announced to replace it: announced plans never take over by date alone. */
export function frameworksOn(
  curriculum: Curriculum,
  day: string,
): { readonly inForce: readonly Framework[]; readonly announced: readonly Framework[] } {
  return {
    inForce: curriculum.frameworks.filter(
      ({ confirmed, validFrom, validTo }) => confirmed && validFrom <= day && (validTo === null || day <= validTo),
    ),
    announced: curriculum.frameworks.filter(({ confirmed, validFrom }) => !confirmed || validFrom > day),
  };
}

/** A node as it is cited: "Fælles Mål, matematik, 4.–6. klasse: Tal og algebra". */
export function nameOf(curriculum: Curriculum, node: CurriculumNode, lang: Language): string {
  const framework = curriculum.frameworks.find(({ id }) => id === node.framework)?.name[lang] ?? node.framework;
  const { fromGrade: from, toGrade: to } = node;
  const subject = node.subjectName[lang];
  if (lang === 'en')
    return `${framework}, ${subject}, grade${from === to ? ` ${from}` : `s ${from}–${to}`}: ${node.name.en}`;
  const stage = from === to ? `${from}. klasse` : `${from}.–${to}. klasse`;
  return from === 0 && to === 0
    ? `${subject}: ${node.name.da}`
    : `${framework}, ${subject.toLowerCase()}, ${stage}: ${node.name.da}`;
}
