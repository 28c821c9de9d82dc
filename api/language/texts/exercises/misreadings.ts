import type { Language } from '../../../contract/language.ts';

/** Ways of thinking, or slips, that lead to a wrong option; each can be worked out. */
export type MisreadingId =
  | 'noCarry'
  | 'smallerFromLarger'
  | 'addedInstead'
  | 'nextInTable'
  | 'placeLost'
  | 'addAcross'
  | 'numeratorsOnly'
  | 'onePartOnly'
  | 'crossMultiplied'
  | 'notInverted'
  | 'leftToRight'
  | 'signLost'
  | 'powerAsProduct'
  | 'percentAsAmount'
  | 'percentOfWrongWhole'
  | 'hundredForgotten'
  | 'decimalMoved'
  | 'stoppedEarly'
  | 'wrongSide'
  | 'undoneWrongly'
  | 'notSorted'
  | 'otherMeasure'
  | 'roundedOtherWay'
  | 'otherPlace'
  | 'restForgotten';

const da: Record<MisreadingId, string> = {
  noCarry: 'har glemt menten (tieren, der skal med over)',
  smallerFromLarger: 'har trukket det mindste ciffer fra det største i hver kolonne i stedet for at låne',
  addedInstead: 'har lagt sammen i stedet for at gange',
  nextInTable: 'er kommet ét skridt galt i tabellen',
  placeLost: 'har ikke holdt styr på tiere og enere',
  addAcross: 'har regnet på tællerne for sig og nævnerne for sig',
  numeratorsOnly: 'har regnet på tællerne uden at finde en fælles nævner',
  onePartOnly: 'har fundet én del og ikke ganget med antallet af dele',
  crossMultiplied: 'har ganget på kryds i stedet for tæller med tæller og nævner med nævner',
  notInverted: 'har ganget i stedet for at dividere, altså glemt at vende brøken om',
  leftToRight: 'har regnet fra venstre mod højre uden at tage gange og division først',
  signLost: 'har byttet om på et fortegn',
  powerAsProduct: 'har ganget med eksponenten i stedet for at opløfte',
  percentAsAmount: 'har brugt procenttallet, som om det var kroner eller styk',
  percentOfWrongWhole: 'har taget procenten af det forkerte hele',
  hundredForgotten: 'har delt med 10 i stedet for 100',
  decimalMoved: 'har sat kommaet en plads forkert',
  stoppedEarly: 'er stoppet før det sidste trin',
  wrongSide: 'har flyttet et tal over på den anden side uden at skifte regneart',
  undoneWrongly: 'har brugt den forkerte regneart til at finde x',
  notSorted: 'har ikke stillet tallene op i rækkefølge',
  otherMeasure: 'har forvekslet gennemsnit, median, typetal og variationsbredde',
  roundedOtherWay: 'har rundet til den forkerte side',
  otherPlace: 'har rundet til en forkert plads',
  restForgotten: 'har svaret med antallet af hold i stedet for resten',
};

const en: Record<MisreadingId, string> = {
  noCarry: 'forgot to carry',
  smallerFromLarger: 'took the smaller digit from the larger in each column instead of borrowing',
  addedInstead: 'added instead of multiplying',
  nextInTable: 'is one step out in the table',
  placeLost: 'lost track of tens and ones',
  addAcross: 'worked with numerators and denominators separately',
  numeratorsOnly: 'worked with the numerators without a common denominator',
  onePartOnly: 'found one part and did not multiply by the number of parts',
  crossMultiplied: 'multiplied crosswise instead of numerator by numerator and denominator by denominator',
  notInverted: 'multiplied instead of dividing, without inverting the fraction',
  leftToRight: 'worked from left to right without doing multiplication and division first',
  signLost: 'got a sign wrong',
  powerAsProduct: 'multiplied by the exponent instead of raising to it',
  percentAsAmount: 'used the percentage as if it were an amount',
  percentOfWrongWhole: 'took the percentage of the wrong whole',
  hundredForgotten: 'divided by 10 instead of 100',
  decimalMoved: 'put the decimal point one place wrong',
  stoppedEarly: 'stopped before the last step',
  wrongSide: 'moved a number to the other side without changing the operation',
  undoneWrongly: 'used the wrong operation to find x',
  notSorted: 'did not put the numbers in order',
  otherMeasure: 'mixed up mean, median, mode and range',
  roundedOtherWay: 'rounded the wrong way',
  otherPlace: 'rounded to the wrong place',
  restForgotten: 'gave the number of teams instead of what is left over',
};

export const misreadings: Readonly<Record<Language, Readonly<Record<MisreadingId, string>>>> = { da, en };
