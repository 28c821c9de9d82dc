import { withChecks } from './shape.ts';

const da = withChecks([
  'Lav et overslag: omtrent hvor stort skal tallet blive? Passer »{line}« med det?',
  'Prøv at regne »{line}« baglæns. Kommer du tilbage til det, du startede med?',
]);
const en = withChecks([
  'Make an estimate: about how large should it be? Does “{line}” fit?',
  'Try working “{line}” backwards. Do you get back to where you began?',
]);

/** Written methods with whole numbers. */
export const wholeNumbers = {
  da: {
    smallerFromLarger: {
      name: 'Trækker det mindste ciffer fra det største i hver søjle',
      thinks: 'Man tager altid det lille tal fra det store.',
      asks: [
        'Kig på enerne i »{line}«. Hvilket tal trækker du fra hvilket?',
        'Prøv at lægge dit svar i »{line}« til det, du trak fra. Kommer du tilbage til starten?',
        'Hvad gør du, når der ikke er nok enere at tage af? Se på »{line}« igen.',
      ],
    },
    borrowNotPaid: da(
      'Låner en tier uden at trække den fra der, hvor den blev lånt',
      'Jeg låner en tier, så går det op.',
      'I »{line}« har du lånt. Hvad er der tilbage på den plads, du lånte fra?',
    ),
    borrowAcrossZero: da(
      'Låner hen over et nul uden at låne videre fra næste plads',
      'Der står nul, så jeg gør det til ni og regner videre.',
      'Kig på nullet i »{line}«. Hvor kom det, du lånte, egentlig fra?',
    ),
    zeroStaysZero: da(
      'Skriver nul, når der skal trækkes fra nul',
      'Nul minus noget er nul, for der er ikke noget at tage af.',
      'Hvad gør du i »{line}«, når der ikke er noget at tage af på en plads?',
    ),
    carryForgotten: da(
      'Glemmer menten, når der lægges sammen',
      'Jeg skriver det sidste ciffer og går videre.',
      'Kig på enerne i »{line}«. Blev der en hel tier, og hvor gjorde du af den?',
    ),
    carryWrittenWhole: da(
      'Skriver hele summen i hver søjle i stedet for at lave menter',
      'Hver søjle regnes for sig, og så skriver jeg det, det giver.',
      'I »{line}«: hvor mange cifre er der plads til i én søjle?',
    ),
    alignedLeft: da(
      'Sætter tallene under hinanden fra venstre',
      'Man begynder med det første ciffer i begge tal.',
      'Hvilke cifre står under hinanden i »{line}«? Er de begge enere?',
    ),
    partialProductsOnly: da(
      'Ganger kun tiere med tiere og enere med enere',
      'Tiere hører til tiere, og enere hører til enere.',
      'Tegn »{line}« som et rektangel delt i fire. Har du alle fire stykker med?',
    ),
    shiftForgotten: da(
      'Rykker ikke rækken, når der ganges med tierne',
      'Jeg ganger med hvert ciffer og lægger sammen.',
      'I »{line}«: er det andet ciffer, du ganger med, enere eller tiere?',
    ),
    carryLostInProduct: da(
      'Glemmer menten i et gangestykke',
      'Jeg ganger hvert ciffer og skriver det sidste ned.',
      'Da du gangede enerne i »{line}«, blev der så noget til tierne?',
    ),
    zerosLost: da(
      'Skriver for få nuller, når der ganges med hele tiere',
      'Der er nuller i begge tal, så der skal nuller på svaret.',
      'Hvor mange nuller er der i alt i de tal, du ganger i »{line}«?',
    ),
    timesZeroKeeps: da(
      'Lader tallet være uændret, når det ganges med nul',
      'Nul gør ingenting, så tallet bliver det samme.',
      'Hvis du slet ingen poser har, hvor meget er der så i dem alle? Se på »{line}«.',
    ),
    timesAsPlus: da(
      'Lægger sammen, hvor der skal ganges',
      'Jeg så de to tal og lagde dem sammen.',
      'Hvilket regnetegn står der i opgaven? Hvad betyder det for »{line}«?',
    ),
    zeroInQuotientLost: da(
      'Udelader et nul i svaret på en division',
      'Den går nul gange, så der skal ikke stå noget.',
      'Gang dit svar i »{line}« med det, du delte med. Kommer du tilbage til starten?',
    ),
    largerBySmaller: da(
      'Dividerer altid det største tal med det mindste',
      'Man kan ikke dele et lille tal med et stort.',
      'I »{line}«: hvad er det, der skal deles, og hvor mange skal dele det?',
    ),
    equalsDivideToZero: da(
      'Tror, at et tal divideret med sig selv er nul',
      'Det går lige op, så der er ikke noget tilbage.',
      'Hvis lige så mange børn deler, som der er boller, hvor meget får hver så? Se på »{line}«.',
    ),
  },
  en: {
    smallerFromLarger: {
      name: 'Takes the smaller digit from the larger in each column',
      thinks: 'You always take the small number from the big one.',
      asks: [
        'Look at the ones in “{line}”. Which number do you take from which?',
        'Try adding your answer in “{line}” to what you took away. Do you get back to the start?',
        'What do you do when there are not enough ones to take from? Look at “{line}” again.',
      ],
    },
    borrowNotPaid: en(
      'Borrows a ten without taking it from where it was borrowed',
      'I borrow a ten, and then it works.',
      'You borrowed in “{line}”. What is left in the place you borrowed from?',
    ),
    borrowAcrossZero: en(
      'Borrows across a zero without borrowing from the next place',
      'There is a zero, so I make it nine and go on.',
      'Look at the zero in “{line}”. Where did what you borrowed really come from?',
    ),
    zeroStaysZero: en(
      'Writes zero when something is taken from zero',
      'Zero take away something is zero, because there is nothing to take.',
      'What do you do in “{line}” when a place has nothing to take from?',
    ),
    carryForgotten: en(
      'Forgets to carry when adding',
      'I write the last digit and go on.',
      'Look at the ones in “{line}”. Did they make a whole ten, and where did it go?',
    ),
    carryWrittenWhole: en(
      'Writes each column’s whole sum instead of carrying',
      'Each column is its own sum, and I write what it makes.',
      'In “{line}”: how many digits does one column have room for?',
    ),
    alignedLeft: en(
      'Lines numbers up from the left',
      'You begin with the first digit of both numbers.',
      'Which digits stand under each other in “{line}”? Are both of them ones?',
    ),
    partialProductsOnly: en(
      'Multiplies only tens by tens and ones by ones',
      'Tens belong with tens, and ones with ones.',
      'Draw “{line}” as a rectangle cut into four. Do you have all four pieces?',
    ),
    shiftForgotten: en(
      'Does not move the row when multiplying by the tens',
      'I multiply by each digit and add up.',
      'In “{line}”: is the second digit you multiply by ones or tens?',
    ),
    carryLostInProduct: en(
      'Loses the carried ten in a multiplication',
      'I multiply each digit and write down the last one.',
      'When you multiplied the ones in “{line}”, was anything left for the tens?',
    ),
    zerosLost: en(
      'Writes too few zeros when multiplying by whole tens',
      'There are zeros in both numbers, so the answer has zeros.',
      'How many zeros are there in all in the numbers you multiply in “{line}”?',
    ),
    timesZeroKeeps: en(
      'Leaves a number as it is when it is multiplied by zero',
      'Zero does nothing, so the number stays.',
      'If you have no bags at all, how much is in all of them? Look at “{line}”.',
    ),
    timesAsPlus: en(
      'Adds where it should be multiplied',
      'I saw two numbers and put them together.',
      'Which sign stands in the problem? What does it mean for “{line}”?',
    ),
    zeroInQuotientLost: en(
      'Leaves out a zero in the answer to a division',
      'It goes zero times, so nothing is written.',
      'Multiply your answer in “{line}” by what you divided by. Do you get back to the start?',
    ),
    largerBySmaller: en(
      'Always divides the larger number by the smaller',
      'You cannot divide a small number by a big one.',
      'In “{line}”: what is to be shared, and how many are to share it?',
    ),
    equalsDivideToZero: en(
      'Believes that a number divided by itself is zero',
      'It goes exactly, so nothing is left.',
      'If there are as many children as buns, how much does each get? Look at “{line}”.',
    ),
  },
} as const;
