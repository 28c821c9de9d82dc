import { withChecks } from './shape.ts';

const da = withChecks([
  'Sig tallene i »{line}« som kroner og øre. Hvad bliver det?',
  'Lav et overslag med hele tal. Ligger »{line}« i nærheden?',
]);
const en = withChecks([
  'Say the numbers in “{line}” as money. What do you get?',
  'Make an estimate with whole numbers. Is “{line}” anywhere near?',
]);

/** What stands behind the comma. */
export const decimals = {
  da: {
    decimalsAsWholes: {
      name: 'Regner decimalerne som hele tal for sig',
      thinks: 'Tallene bag kommaet er et tal for sig.',
      asks: [
        'Kig på »{line}«. Hvilken plads står hvert ciffer efter kommaet på?',
        'Skriv tallene fra »{line}« under hinanden med kommaerne lige over hinanden. Hvad sker der, når en plads bliver fuld?',
        'Sig tallene i »{line}« som kroner og øre. Hvad bliver det?',
      ],
    },
    alignedRight: da(
      'Sætter decimaltal under hinanden efter det sidste ciffer',
      'Man begynder bagfra, ligesom med hele tal.',
      'I »{line}«: står tiendedele under tiendedele?',
    ),
    productKeepsPlaces: da(
      'Sætter kommaet i et gangestykke, som når man lægger sammen',
      'Der er én decimal i tallene, så der er én i svaret.',
      'Hvis du tager en del af noget, der er mindre end en hel, bliver det så større? Se på »{line}«.',
    ),
    zeroAppended: da(
      'Sætter et nul bagpå, når et decimaltal ganges med ti',
      'Når man ganger med ti, sætter man et nul på.',
      'Ændrer et nul bagpå noget ved tallet i »{line}«?',
    ),
    onlyWholeTimesTen: da(
      'Ganger kun det hele tal med ti og lader decimalerne stå',
      'Det er tallet foran kommaet, der ganges.',
      'Hvad skete der med tallene bag kommaet i »{line}«? Skulle de også ganges?',
    ),
    commaWrongWay: da(
      'Flytter kommaet den forkerte vej',
      'Kommaet skal flyttes, når det er ti eller hundrede.',
      'Skal tallet blive større eller mindre end det, du startede med? Passer »{line}«?',
    ),
    timesMakesLarger: da(
      'Tror, at et tal altid bliver større af at blive ganget',
      'Når man ganger, bliver det større.',
      'Hvad er halvdelen af noget: mere eller mindre end det selv? Hvad siger det om »{line}«?',
    ),
    divisionMakesSmaller: da(
      'Tror, at et tal altid bliver mindre af at blive divideret',
      'Når man dividerer, bliver det mindre.',
      'Hvor mange små glas kan du fylde af en kande, hvis glassene er mindre end en liter? Se på »{line}«.',
    ),
    longerIsLarger: da(
      'Læser tallet bag kommaet som et helt tal, når to decimaltal sammenlignes',
      'Det ene tal er længst, så det er størst.',
      'I »{line}«: hvor mange tiendedele er der i hvert tal?',
    ),
    shorterIsLarger: da(
      'Tror, at det korteste decimaltal er det største',
      'Hundrededele er mindre end tiendedele, så det korte tal er størst.',
      'Skriv begge tal i »{line}« med lige mange decimaler. Hvad ser du nu?',
    ),
    cutInsteadOfRounded: da(
      'Skærer decimalerne af i stedet for at afrunde',
      'Man fjerner bare de sidste cifre.',
      'Tegn tallet på en tallinje. Er »{line}« det nærmeste?',
    ),
    roundedTwice: da(
      'Afrunder i flere omgange',
      'Jeg runder det sidste ciffer af først og så det næste.',
      'Tegn det tal, du startede med, på en tallinje. Er »{line}« det nærmeste?',
    ),
  },
  en: {
    decimalsAsWholes: {
      name: 'Works out the decimals as whole numbers of their own',
      thinks: 'What stands behind the point is a number of its own.',
      asks: [
        'Look at “{line}”. Which place does each digit after the point stand in?',
        'Write the numbers from “{line}” under each other with the points lined up. What happens when a place is full?',
        'Say the numbers in “{line}” as money. What do you get?',
      ],
    },
    alignedRight: en(
      'Lines decimals up by their last digit',
      'You begin from the back, as with whole numbers.',
      'In “{line}”: do tenths stand under tenths?',
    ),
    productKeepsPlaces: en(
      'Places the point in a product as in a sum',
      'The numbers have one decimal, so the answer has one.',
      'If you take a part of something smaller than one, does it grow? Look at “{line}”.',
    ),
    zeroAppended: en(
      'Puts a zero behind when a decimal is multiplied by ten',
      'To multiply by ten you put a zero on.',
      'Does a zero at the end change the number in “{line}”?',
    ),
    onlyWholeTimesTen: en(
      'Multiplies only the whole part by ten',
      'It is the number before the point that is multiplied.',
      'What happened to the digits behind the point in “{line}”? Were they to be multiplied, too?',
    ),
    commaWrongWay: en(
      'Moves the point the wrong way',
      'The point is moved when it is ten or a hundred.',
      'Should the number get larger or smaller than what you began with? Does “{line}” fit?',
    ),
    timesMakesLarger: en(
      'Believes that multiplying always makes larger',
      'When you multiply, it gets bigger.',
      'Is half of something more or less than the thing itself? What does that say about “{line}”?',
    ),
    divisionMakesSmaller: en(
      'Believes that dividing always makes smaller',
      'When you divide, it gets smaller.',
      'How many small glasses can you fill from a jug if each holds less than a litre? Look at “{line}”.',
    ),
    longerIsLarger: en(
      'Reads what stands behind the point as a whole number when comparing',
      'One number is longer, so it is larger.',
      'In “{line}”: how many tenths are there in each number?',
    ),
    shorterIsLarger: en(
      'Believes that the shorter decimal is the larger',
      'Hundredths are smaller than tenths, so the short one is larger.',
      'Write both numbers in “{line}” with as many decimals. What do you see now?',
    ),
    cutInsteadOfRounded: en(
      'Cuts decimals off instead of rounding',
      'You just take the last digits away.',
      'Draw the number on a number line. Is “{line}” the nearest?',
    ),
    roundedTwice: en(
      'Rounds in several goes',
      'I round the last digit first and then the next.',
      'Draw the number you began with on a number line. Is “{line}” the nearest?',
    ),
  },
} as const;
