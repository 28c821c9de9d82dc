import type { MisconceptionId } from '../../api/maths/index.ts';

/** A task with the line of somebody who holds a wrong idea, and one of somebody who does not. */
export interface Example {
  readonly task: string;
  readonly wrong: string;
  readonly right: string;
  /** Posed in words, and answered with an answer alone. */
  readonly told?: true;
  /** How somebody who can do it tells that they came to it. */
  readonly way?: string;
}

const line = (task: string, wrong: string, right: string): Example => ({ task, wrong, right });
const told = (task: string, wrong: string, right: string, way?: string): Example => ({
  task,
  wrong,
  right,
  told: true,
  ...(way !== undefined && { way }),
});
/** `task = wrong` beside `task = right`. */
const sum = (task: string, wrong: string, right: string, way?: string): Example => ({
  ...line(task, `${task} = ${wrong}`, `${task} = ${right}`),
  ...(way !== undefined && { way }),
});

/** At least one for each wrong idea; each result can come from this idea alone. */
export const EXAMPLES: Readonly<Record<MisconceptionId, readonly Example[]>> = {
  smallerFromLarger: [sum('52 - 38', '26', '14'), sum('403 - 128', '325', '275')],
  borrowNotPaid: [sum('52 - 38', '24', '14')],
  borrowAcrossZero: [sum('402 - 138', '364', '264')],
  zeroStaysZero: [sum('40 - 13', '30', '27')],
  carryForgotten: [sum('47 + 38', '75', '85')],
  carryWrittenWhole: [sum('47 + 38', '715', '85')],
  alignedLeft: [sum('145 + 23', '375', '168')],
  partialProductsOnly: [sum('23 · 14', '212', '322')],
  shiftForgotten: [sum('23 · 14', '115', '322')],
  carryLostInProduct: [sum('27 · 3', '61', '81')],
  zerosLost: [sum('20 · 30', '60', '600')],
  timesZeroKeeps: [sum('7 · 0', '7', '0')],
  timesAsPlus: [sum('6 · 4', '10', '24')],
  zeroInQuotientLost: [sum('612 : 6', '12', '102')],
  largerBySmaller: [sum('4 : 8', '2', '0,5')],
  equalsDivideToZero: [sum('8 : 8', '0', '1')],
  leftToRight: [sum('2 + 3 · 4', '20', '14')],
  plusBeforeMinus: [sum('10 - 3 + 2', '5', '9')],
  timesBeforeDivision: [sum('12 : 2 · 3', '2', '18')],
  bracketIgnored: [sum('(2 + 3) · 4', '14', '20')],
  powerOfProduct: [sum('2 · 3²', '36', '18')],
  minusInPower: [sum('-3²', '9', '-9')],
  lastTermDivided: [sum('(8 + 4)/2', '10', '6', '8 + 4 = 12, 12 : 2 = 6')],
  equalsAsThen: [line('2 + 3 · 4', '3 · 4 = 12 + 2 = 14', '3 · 4 = 12\n12 + 2 = 14')],
  addAcross: [sum('3/4 + 1/8', '4/12', '7/8')],
  addNumeratorsOnly: [sum('3/4 + 1/8', '4/8', '7/8')],
  wholeAsNumerator: [sum('8 - 3/5', '5/5', '7 2/5')],
  partKeptInDifference: [sum('6 - 1 1/4', '5 1/4', '4 3/4')],
  wholeTimesBoth: [sum('3 · 2/5', '6/15', '6/5')],
  denominatorKeptInProduct: [sum('2/5 · 3/5', '6/5', '6/25')],
  crossMultiplied: [sum('2/3 · 4/5', '10/12', '8/15')],
  mixedTimesApart: [sum('2 1/2 · 3 1/2', '6 1/4', '8 3/4')],
  divideWithoutInverting: [sum('3/4 : 1/2', '3/8', '3/2')],
  wrongFractionTurned: [sum('3/4 : 1/2', '2/3', '3/2')],
  halfTheFractionRule: [sum('3/4 af 20', '5', '15')],
  simplifiedOneOnly: [line('6/8 + 1/8', '6/8 = 3/8', '6/8 = 3/4')],
  simplifiedBySubtracting: [line('4/6 + 1/6', '4/6 = 2/4', '4/6 = 2/3')],
  lineAsComma: [line('1/4 + 1/2', '1/4 = 1,4', '1/4 = 0,25')],
  largerDenominatorLarger: [
    told(
      'Hvilken brøk er størst: 1/8 eller 1/4?',
      '1/8',
      '1/4',
      'fordi jo flere der deler, jo mindre får hver, så 1/4 er størst',
    ),
  ],
  gapCompared: [
    told(
      'Hvilken brøk er størst: 5/6 eller 7/8?',
      '5/6 = 7/8',
      '7/8',
      'fordi der mangler 1/6 op til den ene og 1/8 op til den anden, så 7/8 er størst',
    ),
  ],
  decimalsAsWholes: [sum('2,5 + 1,75', '3,80', '4,25'), sum('0,8 + 0,4', '0,12', '1,2')],
  alignedRight: [sum('2,5 + 1,75', '2,00', '4,25')],
  productKeepsPlaces: [sum('0,3 · 0,2', '0,6', '0,06')],
  zeroAppended: [sum('2,5 · 10', '2,50', '25')],
  onlyWholeTimesTen: [sum('2,5 · 10', '20,5', '25')],
  commaWrongWay: [sum('3,5 · 10', '0,35', '35')],
  timesMakesLarger: [sum('8 · 0,5', '16', '4')],
  divisionMakesSmaller: [sum('8 : 0,5', '4', '16')],
  longerIsLarger: [
    told(
      'Hvilket tal er størst: 0,45 eller 0,5?',
      '0,45',
      '0,5',
      'fordi 0,5 er det samme som 0,50, og 50 er mere end 45',
    ),
  ],
  shorterIsLarger: [
    told(
      'Hvilket tal er størst: 0,4 eller 0,65?',
      '0,4 > 0,65',
      '0,65',
      'fordi 0,4 er det samme som 0,40, og 65 er mere end 40',
    ),
  ],
  cutInsteadOfRounded: [
    told('Afrund 3,78 til én decimal.', '3,7', '3,8', 'fordi 3,78 ligger tættere på 3,8 end på 3,7'),
  ],
  roundedTwice: [told('Afrund 0,446 til én decimal.', '0,5', '0,4', 'fordi 0,446 ligger tættere på 0,4 end på 0,5')],
  percentOfWrongBase: [sum('25 % af 80', '55', '20'), line('25 % af 80', '80 - 25 = 55', '80 : 4 = 20')],
  changedInsteadOfPart: [sum('25 % af 80', '60', '20')],
  forgotHundred: [sum('25 % af 80', '2000', '20')],
  percentAsTenths: [sum('5 % af 80', '40', '4')],
  percentAsAmount: [told('Forøg 200 kr. med 15 %.', '215', '230', '15 % af 200 = 30, 200 + 30 = 230')],
  stoppedAtPart: [
    told('Forøg 200 kr. med 15 %.', '30', '230', '15 % af 200 = 30, 200 + 30 = 230'),
    told('Træk 25 % fra 200 kr.', '50', '150', '25 % af 200 = 50, 200 - 50 = 150'),
  ],
  percentsAdded: [
    told(
      'En cykel koster 1000 kr. Prisen stiger først 10 % og derefter 20 %. Hvad koster den nu?',
      '1300',
      '1320',
      '1000 · 1,1 = 1100, 1100 · 1,2 = 1320',
    ),
  ],
  takenOffNew: [
    told('Prisen er steget 20 % og koster nu 240 kr. Hvad var prisen før?', '192', '200', '240 : 1,2 = 200'),
  ],
  growthOfNew: [
    told(
      'Hvor mange procent stiger prisen fra 100 kr. til 125 kr.?',
      '20',
      '25',
      '125 - 100 = 25, 25 : 100 = 0,25, 0,25 · 100 = 25',
    ),
  ],
  differenceAsPercent: [
    told(
      'Hvor mange procent stiger prisen fra 50 kr. til 80 kr.?',
      '30',
      '60',
      '80 - 50 = 30, 30 : 50 = 0,6, 0,6 · 100 = 60',
    ),
  ],
  signOfNegatives: [sum('3 - (-2)', '1', '5'), sum('(-2) · (-3)', '-6', '6')],
  twoMinusesMakePlus: [sum('-3 - 4', '7', '-7')],
  signDropped: [sum('-8 + 6', '2', '-2')],
  sizesAdded: [sum('-8 + 6', '-14', '-2')],
  smallerTakenAway: [sum('3 - 8', '5', '-5')],
  largerWithoutSign: [
    told('Hvilket tal er størst: -5 eller -2?', '-5 > -2', '-2', 'fordi -2 grader er varmere end -5 grader'),
  ],
  minusBeforeUnknownLost: [line('10 - x = 4', 'x = -6', 'x = 6')],
  powerAsProduct: [sum('2³', '6', '8')],
  powerTurned: [sum('2³', '9', '8')],
  zeroPowerIsZero: [sum('5^0', '0', '1')],
  minusOutOfExponent: [sum('2^(-3)', '-8', '1/8')],
  exponentsMultiplied: [sum('2² · 2³', '2^6', '2^5')],
  exponentsAddedInSum: [sum('2² + 2³', '2^5', '12')],
  powerOfPowerAdded: [sum('(2²)³', '2^5', '2^6')],
  sidesWithoutSquares: [
    told(
      'En retvinklet trekant har kateterne 3 cm og 4 cm. Hvor lang er hypotenusen?',
      '7',
      '5',
      '3² + 4² = 25, √25 = 5',
    ),
  ],
  unlikeTerms: [line('2x + 3 = 11', '5x = 11', '2x = 8'), told('Reducer 2x + 3', '5x', '3 + 2x')],
  distributeFirstOnly: [
    line('3(x + 2) = 21', '3x + 2 = 21', '3x + 6 = 21'),
    told('Gang parentesen ud: 3(x + 2)', '3x + 2', '3x + 6'),
  ],
  minusFirstOnly: [line('5 - (x - 2) = 4', '5 - x - 2 = 4', '5 - x + 2 = 4')],
  squareEachTerm: [sum('(2 + 3)²', '4 + 9', '25'), told('Gang parentesen ud: (x + 3)²', 'x² + 9', 'x² + 6x + 9')],
  onlyLetterSquared: [told('Reducer (2x)²', '2x²', '4x²', 'jeg gangede 2x med 2x')],
  productAsSum: [told('Reducer 3x · 4x', '7x', '12x²', 'jeg gangede tallene for sig og bogstaverne for sig')],
  sumAsProduct: [told('Reducer 2x + 3x', '5x²', '5x', 'jeg lagde 2 og 3 sammen')],
  letterTakenAway: [told('Reducer 5x - x', '5', '4x', 'jeg trak 1 x fra de 5')],
  digitForLetter: [told('Beregn 2x + 1, når x = 3.', '24', '7', '2 · 3 + 1 = 7')],
  letterAdded: [told('Beregn 2x + 1, når x = 3.', '6', '7', '2 · 3 + 1 = 7')],
  signSlip: [line('2x + 3 = 11', '2x = 14', '2x = 8'), line('x + 3 = 8', 'x = 8 + 3', 'x = 8 - 3')],
  oneSideOnly: [line('2x + 3 = 11', '2x = 11', '2x = 8')],
  dividedOneTerm: [line('2x + 4 = 10', 'x + 4 = 5', 'x + 2 = 5')],
  undoWithWrongOperation: [line('2x = 8', 'x = 6', 'x = 4')],
  divisionTurned: [line('3x = 12', 'x = 3 : 12', 'x = 12 : 3')],
  dividedOnceMore: [line('x/4 = 8', 'x = 2', 'x = 32')],
  turnForgotten: [
    told('Løs uligheden -2x < 6', 'x < -3', 'x > -3', 'jeg delte med -2 på begge sider og vendte tegnet'),
  ],
  turnedWithoutNeed: [told('Løs uligheden 2x < -6', 'x > -3', 'x < -3', 'jeg delte med 2 på begge sider')],
  signSlipInInequality: [told('Løs uligheden x + 5 > 8', 'x > 13', 'x > 3', 'jeg trak 5 fra på begge sider')],
  addedInRatio: [told('2 boller koster 6 kr. Hvad koster 5 boller?', '9', '15', '6 : 2 = 3, 3 · 5 = 15')],
  rateTurned: [told('2 boller koster 8 kr. Hvad koster 12 boller?', '3', '48', '8 : 2 = 4, 4 · 12 = 48')],
  partOfOtherPart: [
    told('Del 30 i forholdet 2 til 3. Hvor stor er den første del?', '20', '12', '2 + 3 = 5, 30 : 5 = 6, 6 · 2 = 12'),
  ],
  dividedByShare: [
    told(
      'Ida og Bo deler 30 kr. i forholdet 2:3. Hvor meget får Ida?',
      '15',
      '12',
      '2 + 3 = 5, 30 : 5 = 6, 6 · 2 = 12',
    ),
    told('Del 30 i forholdet 2:3. Hvor stor er den første del?', '15', '12', '2 + 3 = 5, 30 : 5 = 6, 6 · 2 = 12'),
  ],
  lengthFactorForArea: [told('Hvor mange cm² er 2 m²?', '200', '20000', '100 · 100 = 10000, 2 · 10000 = 20000')],
  smallFactorForVolume: [
    told('Hvor mange cm³ er 2 m³?', '200', '2000000', '100 · 100 · 100 = 1000000, 2 · 1000000 = 2000000'),
  ],
  convertedWrongWay: [told('Omregn 3 m til cm.', '0,03', '300', '3 · 100 = 300')],
  hundredMinutes: [told('Hvor mange minutter er 2 timer?', '200', '120', '2 · 60 = 120')],
  decimalsAsMinutes: [told('Hvor mange minutter er 1,25 timer?', '85', '75', '1,25 · 60 = 75')],
  areaForPerimeter: [
    told('Hvad er omkredsen af et rektangel, der er 7 cm langt og 4 cm bredt?', '28', '22', '7 + 4 + 7 + 4 = 22'),
  ],
  perimeterForArea: [
    told('Hvad er arealet af et rektangel, der er 7 cm langt og 4 cm bredt?', '22', '28', '7 · 4 = 28'),
  ],
  twoSidesOnly: [
    told('Hvad er omkredsen af et rektangel, der er 7 cm langt og 4 cm bredt?', '11', '22', '7 + 4 + 7 + 4 = 22'),
  ],
  halfForgotten: [
    told('Hvad er arealet af en trekant med grundlinjen 6 cm og højden 5 cm?', '30', '15', '6 · 5 = 30, 30 : 2 = 15'),
  ],
  medianUnsorted: [
    told('Find medianen af tallene 3, 9 og 4.', '9', '4', 'jeg stillede dem op: 3, 4, 9, og 4 står i midten'),
  ],
  oneOfTwoMiddles: [told('Find medianen af tallene 2, 4, 7 og 12.', '7', '5,5', '4 + 7 = 11, 11 : 2 = 5,5')],
  sumNotShared: [told('Find gennemsnittet af tallene 4, 6 og 11.', '21', '7', '4 + 6 + 11 = 21, 21 : 3 = 7')],
  sharedByTwo: [told('Find gennemsnittet af tallene 4, 6 og 11.', '10,5', '7', '4 + 6 + 11 = 21, 21 : 3 = 7')],
  otherMiddle: [told('Find gennemsnittet af tallene 4, 6 og 11.', '6', '7', '4 + 6 + 11 = 21, 21 : 3 = 7')],
  rangeAsLargest: [told('Find variationsbredden af tallene 3, 9 og 4.', '9', '6', '9 - 3 = 6')],
  rangeOfEnds: [told('Find variationsbredden af tallene 3, 9 og 4.', '1', '6', '9 - 3 = 6')],
  howOftenForMode: [
    told('Find typetallet af tallene 2, 2, 2 og 5.', '3', '2', 'fordi 2 er der tre gange, og det er flest'),
  ],
  againstTheRest: [
    told(
      'I en pose er der 3 røde og 5 blå kugler. Hvad er sandsynligheden for at trække en rød?',
      '3/5',
      '3/8',
      'fordi der er 8 kugler i alt, og 3 af dem er røde',
    ),
  ],
  equallyLikely: [
    told(
      'I en pose er der 3 røde og 5 blå kugler. Hvad er sandsynligheden for at trække en rød?',
      '1/2',
      '3/8',
      'fordi der er 8 kugler i alt, og 3 af dem er røde',
    ),
  ],
  oneOfAll: [
    told(
      'I en pose er der 3 røde og 5 blå kugler. Hvad er sandsynligheden for at trække en rød?',
      '1/8',
      '3/8',
      'fordi der er 8 kugler i alt, og 3 af dem er røde',
    ),
  ],
  chanceTurned: [
    told(
      'I en pose er der 3 røde og 5 blå kugler. Hvad er sandsynligheden for at trække en rød?',
      '8/3',
      '3/8',
      'fordi der er 8 kugler i alt, og 3 af dem er røde',
    ),
  ],
};
