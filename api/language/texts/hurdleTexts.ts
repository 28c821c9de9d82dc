import type { Language } from '../../contract/language.ts';
import type { MisconceptionId } from '../../maths/index.ts';
import { formulaNames } from './formulas/names.ts';
import type { MisbeliefId } from './misbeliefTexts.ts';
import { misconceptionTexts } from './misconceptionTexts.ts';
import type { RuleIdea } from './ruleTexts.ts';

/** Slips in working with quantities that the tutor points at by name. */
export type SlipId =
  | 'pointAtSum'
  | 'percentAsNumber'
  | 'unitStep'
  | 'clockAsNumber'
  | 'triangleAsRectangle'
  | 'areaForEdge'
  | 'belowZero';

/** Something that students meet on a task, by the tutor's own names: never their words. */
export type Hurdle =
  | { readonly kind: 'misconception'; readonly id: MisconceptionId }
  | { readonly kind: 'misbelief'; readonly id: MisbeliefId }
  | { readonly kind: 'slip'; readonly id: SlipId }
  /** The step of the solution that they have had hints for and not passed; `step` counts from 1. */
  | { readonly kind: 'step'; readonly step: number; readonly id: RuleIdea }
  /** Many hints, where the engine knows no steps. */
  | { readonly kind: 'hints' };

interface HurdleTexts {
  readonly misbelief: Readonly<Record<MisbeliefId, string>>;
  readonly slip: Readonly<Record<SlipId, string>>;
  readonly idea: Readonly<Record<RuleIdea, string>>;
  readonly step: (step: number, idea: string) => string;
  readonly hints: string;
}

const da: HurdleTexts = {
  misbelief: {
    seasonsByDistance: 'Forklarer årstiderne med afstanden til Solen',
    largerDenominator: 'Mener, at en brøk er større, når nævneren er større',
    longerDecimal: 'Mener, at et decimaltal er større, når det har flere cifre',
    iceFloatsByAir: 'Mener, at is flyder, fordi der er luft i den',
    moonInShadow: 'Forklarer månens faser med Jordens skygge',
    heavyFallsFaster: 'Mener, at tunge ting falder hurtigst',
    plantsEatSoil: 'Mener, at planter får deres mad fra jorden',
    sunGoesRound: 'Mener, at Solen kører rundt om Jorden',
    currentIsUsedUp: 'Mener, at strømmen bliver brugt op i kredsløbet',
    metalIsColder: 'Mener, at metal er koldere end træ i samme rum',
    bubblesAreAir: 'Mener, at boblerne i kogende vand er luft',
    lightThingsFloat: 'Mener, at vægten alene afgør, om noget flyder',
    strivingEvolves: 'Forklarer evolution med, at dyr anstrenger sig',
    noGravityInSpace: 'Mener, at der ikke er tyngdekraft i rummet',
    dissolvedIsGone: 'Mener, at det, der er opløst, er forsvundet',
  },
  slip: {
    pointAtSum: 'Et regnestykke, der ikke passer',
    percentAsNumber: 'Regner med procenten som et helt tal',
    unitStep: 'Regner forkert om mellem enheder',
    clockAsNumber: 'Regner med klokkeslæt som almindelige tal',
    triangleAsRectangle: 'Regner trekantens areal som et rektangel',
    areaForEdge: 'Finder arealet, hvor der spørges om omkredsen',
    belowZero: 'Ender under nul, hvor det ikke kan lade sig gøre',
  },
  idea: {
    commonDenominator: 'at finde en fællesnævner',
    combineNumerators: 'at regne med tællerne',
    simplifyFraction: 'at forkorte brøken',
    multiplyFractions: 'at gange brøker',
    divideByFraction: 'at dividere med en brøk',
    partOf: 'at finde en brøkdel',
    percentOf: 'at finde procenten',
    bracketsFirst: 'at regne parentesen først',
    pointsBeforeDashes: 'at gange og dividere, før der lægges til og trækkes fra',
    power: 'at regne potensen',
    add: 'at lægge sammen',
    subtract: 'at trække fra',
    multiplyTerms: 'at gange tal og bogstaver i et led',
    likeTerms: 'at samle led af samme slags',
    multiplyIntoBrackets: 'at gange ind i en parentes',
    removeBrackets: 'at hæve en parentes med plus eller minus foran',
    multiplyBrackets: 'at gange to parenteser',
    squareAsProduct: 'at sætte en parentes i anden',
    commonFactor: 'at sætte uden for parentes',
    moveInInequality: 'at flytte et led i en ulighed',
    scaleInequality: 'at gange eller dele på begge sider af en ulighed',
    turnInequality: 'at vende tegnet i en ulighed',
    bothRoots: 'at finde begge løsninger, når x² står alene',
    gatherOnOneSide: 'at samle alt på én side',
    factorTrinomial: 'at skrive siden som to parenteser',
    zeroProduct: 'at bruge nulreglen',
    solveEach: 'at løse de to små ligninger',
    subtractBelowZero: 'at trække fra, så det ender under 0',
    signedProduct: 'at gange og dividere med negative tal',
    multiply: 'at gange',
    divide: 'at dividere',
    expandBrackets: 'at gange ind i parentesen',
    collectTerms: 'at samle led af samme slags',
    gatherVariable: 'at samle den ukendte på én side',
    undoAddition: 'at få et led væk på begge sider',
    undoMultiplication: 'at dividere eller gange på begge sider',
    splitFactor: 'at dele et tal op, før der ganges',
    partialProduct: 'at gange en del ad gangen',
    splitDividend: 'at dele et tal op, før der divideres',
    partialQuotient: 'at dividere en del ad gangen',
    root: 'at finde kvadratroden',
    round: 'at runde af',
    rewrite: 'at skrive om',
    ...formulaNames.da,
  },
  step: (step, idea) => `skridt ${step}, ${idea}`,
  hints: 'har fået tre hints eller flere uden at komme videre',
};

const en: HurdleTexts = {
  misbelief: {
    seasonsByDistance: 'Explains the seasons by the distance to the Sun',
    largerDenominator: 'Believes that a fraction is larger when its denominator is',
    longerDecimal: 'Believes that a decimal is larger when it has more digits',
    iceFloatsByAir: 'Believes that ice floats because there is air in it',
    moonInShadow: 'Explains the phases of the moon by the shadow of the Earth',
    heavyFallsFaster: 'Believes that heavy things fall faster',
    plantsEatSoil: 'Believes that plants get their food from the soil',
    sunGoesRound: 'Believes that the Sun goes round the Earth',
    currentIsUsedUp: 'Believes that current is used up in the circuit',
    metalIsColder: 'Believes that metal is colder than wood in the same room',
    bubblesAreAir: 'Believes that the bubbles in boiling water are air',
    lightThingsFloat: 'Believes that weight alone decides whether something floats',
    strivingEvolves: 'Explains evolution by animals making an effort',
    noGravityInSpace: 'Believes that there is no gravity in space',
    dissolvedIsGone: 'Believes that what is dissolved is gone',
  },
  slip: {
    pointAtSum: 'A calculation that does not hold',
    percentAsNumber: 'Uses the per cent as a whole number',
    unitStep: 'Converts wrongly between units',
    clockAsNumber: 'Uses times of day as plain numbers',
    triangleAsRectangle: 'Works out a triangle’s area as a rectangle’s',
    areaForEdge: 'Finds the area where the perimeter is asked for',
    belowZero: 'Ends below zero where that cannot be',
  },
  idea: {
    commonDenominator: 'finding a common denominator',
    combineNumerators: 'working with the numerators',
    simplifyFraction: 'simplifying the fraction',
    multiplyFractions: 'multiplying fractions',
    divideByFraction: 'dividing by a fraction',
    partOf: 'finding a part',
    percentOf: 'finding the per cent',
    bracketsFirst: 'working out the brackets first',
    pointsBeforeDashes: 'multiplying and dividing before adding and subtracting',
    power: 'working out the power',
    add: 'adding',
    subtract: 'subtracting',
    multiplyTerms: 'multiplying numbers and letters within a term',
    likeTerms: 'collecting like terms of an expression',
    multiplyIntoBrackets: 'multiplying into a bracket',
    removeBrackets: 'removing a bracket with a plus or minus in front',
    multiplyBrackets: 'multiplying two brackets',
    squareAsProduct: 'squaring a bracket',
    commonFactor: 'taking out a common factor',
    moveInInequality: 'moving a term in an inequality',
    scaleInequality: 'multiplying or dividing both sides of an inequality',
    turnInequality: 'turning the sign of an inequality',
    bothRoots: 'finding both solutions where x² stands alone',
    gatherOnOneSide: 'gathering everything on one side',
    factorTrinomial: 'writing the side as two brackets',
    zeroProduct: 'using that a product is 0',
    solveEach: 'solving the two small equations',
    subtractBelowZero: 'subtracting past 0',
    signedProduct: 'multiplying and dividing with negative numbers',
    multiply: 'multiplying',
    divide: 'dividing',
    expandBrackets: 'multiplying out the brackets',
    collectTerms: 'collecting like terms',
    gatherVariable: 'gathering the unknown on one side',
    undoAddition: 'taking a term away from both sides',
    undoMultiplication: 'dividing or multiplying both sides',
    splitFactor: 'taking a number apart before multiplying',
    partialProduct: 'multiplying one part at a time',
    splitDividend: 'taking a number apart before dividing',
    partialQuotient: 'dividing one part at a time',
    root: 'finding the root',
    round: 'rounding',
    rewrite: 'rewriting',
    ...formulaNames.en,
  },
  step: (step, idea) => `step ${step}, ${idea}`,
  hints: 'three hints or more without coming further',
};

const texts: Readonly<Record<Language, HurdleTexts>> = { da, en };

/** Whether a word names one of them. */
export const isSlip = (word: string): word is SlipId => word in da.slip;
export const isMisconception = (word: string): word is MisconceptionId => word in misconceptionTexts.da;
export const isMisbelief = (word: string): word is MisbeliefId => word in da.misbelief;

/** What a teacher reads of a hurdle. */
export function hurdleText(hurdle: Hurdle, lang: Language): string {
  const { misbelief, slip, idea, step, hints } = texts[lang];
  switch (hurdle.kind) {
    case 'misconception':
      return misconceptionTexts[lang][hurdle.id].name;
    case 'misbelief':
      return misbelief[hurdle.id];
    case 'slip':
      return slip[hurdle.id];
    case 'step':
      return step(hurdle.step, idea[hurdle.id]);
    case 'hints':
      return hints;
  }
}
