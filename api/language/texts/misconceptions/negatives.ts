import { withChecks } from './shape.ts';

const da = withChecks([
  'Tegn en tallinje til »{line}«. Hvor begynder du, og hvilken vej går du?',
  'Tænk på »{line}« som grader på et termometer. Bliver det varmere eller koldere?',
]);
const en = withChecks([
  'Draw a number line for “{line}”. Where do you begin, and which way do you go?',
  'Think of “{line}” as degrees on a thermometer. Does it get warmer or colder?',
]);
const daEquation = withChecks([
  'Sæt din løsning ind i den første ligning. Passer det med »{line}«?',
  'Kig på fortegnet foran x, før og efter »{line}«. Er det det samme?',
]);
const enEquation = withChecks([
  'Put your solution into the first equation. Does it agree with “{line}”?',
  'Look at the sign in front of x, before and after “{line}”. Is it the same?',
]);

/** Numbers below zero. */
export const negatives = {
  da: {
    signOfNegatives: {
      name: 'Regner forkert med negative fortegn',
      thinks: 'Minusset hører bare med til tallet.',
      asks: [
        'Kig på fortegnene i »{line}«. Hvad sker der, når to minusser mødes?',
        'Tegn en tallinje til »{line}«. Hvilken vej skal du gå?',
        'Hvis du skylder penge, og nogen stryger gælden, hvad sker der så? Sammenlign med »{line}«.',
      ],
    },
    twoMinusesMakePlus: da(
      'Bruger »minus og minus giver plus«, også når der lægges sammen',
      'To minusser giver altid plus.',
      'Hvis du skylder penge og låner lidt mere, har du så penge? Sammenlign med »{line}«.',
    ),
    signDropped: da(
      'Taber fortegnet, når resultatet er under nul',
      'Jeg finder forskellen på tallene.',
      'Hvilken af de to i »{line}« vejer mest: den under nul eller den over?',
    ),
    sizesAdded: da(
      'Lægger tallene sammen, selv om de trækker hver sin vej',
      'Minus betyder, at svaret er minus, så lægger jeg sammen.',
      'Trækker de to tal i »{line}« samme vej eller hver sin vej?',
    ),
    smallerTakenAway: da(
      'Trækker altid det mindste tal fra det største',
      'Man kan ikke tage noget fra et mindre tal.',
      'Hvis det er tre grader og bliver meget koldere, kan det så være over nul? Se på »{line}«.',
    ),
    largerWithoutSign: da(
      'Sammenligner negative tal uden at se på fortegnet',
      'Det tal med det store ciffer er størst.',
      'Hvis tallene i »{line}« var temperaturer, hvilken var så koldest?',
    ),
    minusBeforeUnknownLost: daEquation(
      'Taber minusset foran den ukendte',
      'Jeg flytter tallet over, og så står der x.',
      'Hvilket fortegn har x i »{line}«? Hvilket havde det i linjen før?',
    ),
  },
  en: {
    signOfNegatives: {
      name: 'Slips with negative signs',
      thinks: 'The minus just belongs to the number.',
      asks: [
        'Look at the signs in “{line}”. What happens when two minuses meet?',
        'Draw a number line for “{line}”. Which way do you go?',
        'If you owe money and someone cancels the debt, what happens? Compare with “{line}”.',
      ],
    },
    twoMinusesMakePlus: en(
      'Uses “two minuses make a plus” in adding, too',
      'Two minuses always make a plus.',
      'If you owe money and borrow a little more, do you have money? Compare with “{line}”.',
    ),
    signDropped: en(
      'Loses the sign when the result is below zero',
      'I find the difference between the numbers.',
      'Which of the two in “{line}” weighs more: the one below zero or the one above?',
    ),
    sizesAdded: en(
      'Adds the sizes though the numbers pull in opposite ways',
      'There is a minus, so the answer is minus, and I add.',
      'Do the two numbers in “{line}” pull the same way or opposite ways?',
    ),
    smallerTakenAway: en(
      'Always takes the smaller number from the larger',
      'You cannot take anything from a smaller number.',
      'If it is three degrees and gets much colder, can it stay above zero? Look at “{line}”.',
    ),
    largerWithoutSign: en(
      'Compares negative numbers without looking at the sign',
      'The one with the bigger digit is larger.',
      'If the numbers in “{line}” were temperatures, which would be colder?',
    ),
    minusBeforeUnknownLost: enEquation(
      'Loses the minus in front of the unknown',
      'I move the number over, and then it says x.',
      'Which sign does x have in “{line}”? Which had it in the line before?',
    ),
  },
} as const;
