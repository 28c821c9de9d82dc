import { withChecks } from './shape.ts';

const da = withChecks([
  'Hvad er det hele i opgaven, altså det, der er hundrede procent? Hvor er det i »{line}«?',
  'Prøv at regne ti procent først. Passer størrelsen i »{line}« med det?',
]);
const en = withChecks([
  'What is the whole in the problem, the hundred per cent? Where is it in “{line}”?',
  'Try ten per cent first. Does the size in “{line}” fit with it?',
]);

/** Percent: of which whole, and what is done with it. */
export const percents = {
  da: {
    percentOfWrongBase: {
      name: 'Tager procenten af noget andet end det hele',
      thinks: 'Jeg skal gøre noget med de to tal.',
      asks: [
        'I »{line}«: hvad er det hele, som procenten skal tages af?',
        'Lav et overslag: er det mere eller mindre end halvdelen? Passer det med »{line}«?',
        'Procent betyder hundrededele. Hvor i »{line}« kan man se det?',
      ],
    },
    changedInsteadOfPart: da(
      'Lægger delen til eller trækker den fra, hvor der kun spørges om delen',
      'Når der er procent, skal prisen op eller ned.',
      'Spørger opgaven om delen eller om det, der er tilbage? Se på »{line}«.',
    ),
    forgotHundred: {
      name: 'Ganger med procenttallet uden at dele med 100',
      thinks: 'Procent af noget er gange, så jeg ganger.',
      asks: [
        'I »{line}« er der ganget med procenttallet. Hvad betyder procent egentlig?',
        'Kig på »{line}«. Kan en del af noget blive så meget større end det hele?',
        'Lav et overslag: hvad ville halvdelen være? Passer »{line}« med det?',
      ],
    },
    percentAsTenths: da(
      'Skriver procenter som tiendedele',
      'Procenttallet kommer lige efter kommaet.',
      'Hvor mange hundrededele er det? Hvilken plads skal de stå på i »{line}«?',
    ),
    percentAsAmount: da(
      'Regner procenten som kroner',
      'Den stiger med tallet, så jeg lægger tallet til.',
      'Er det kroner eller procent, prisen ændrer sig med? Se på »{line}«.',
    ),
    stoppedAtPart: da(
      'Stopper ved stigningen og finder ikke den nye pris',
      'Jeg har regnet procenten ud, så er jeg færdig.',
      'Er »{line}« det, prisen ændrer sig med, eller den nye pris?',
    ),
    percentsAdded: da(
      'Lægger procenter sammen, når noget ændrer sig flere gange',
      'To stigninger lægges sammen til én.',
      'Hvad tages den anden procent af? Er det det samme som den første i »{line}«?',
    ),
    takenOffNew: da(
      'Regner procenten af den nye pris, når den gamle skal findes',
      'Den er steget, så jeg trækker procenten fra igen.',
      'Hvad blev procenten regnet af: den gamle eller den nye pris? Prøv at regne fremad fra »{line}«.',
    ),
    growthOfNew: da(
      'Sammenligner stigningen med det nye tal i stedet for det gamle',
      'Jeg deler stigningen med det, der står nu.',
      'Hvad begyndte det med? Er det den, du sammenligner med i »{line}«?',
    ),
    differenceAsPercent: da(
      'Kalder forskellen for procent',
      'Forskellen på tallene er den procent, de spørger om.',
      'Er »{line}« forskellen eller procenten? Hvor meget er det af det, det begyndte med?',
    ),
  },
  en: {
    percentOfWrongBase: {
      name: 'Takes the per cent of something other than the whole',
      thinks: 'I must do something with the two numbers.',
      asks: [
        'In “{line}”: what is the whole that the per cent is taken of?',
        'Make an estimate: is it more or less than half? Does that match “{line}”?',
        'Per cent means hundredths. Where in “{line}” can one see that?',
      ],
    },
    changedInsteadOfPart: en(
      'Adds or takes away the part where only the part is asked for',
      'Per cent means that the price goes up or down.',
      'Does the problem ask for the part, or for what is left? Look at “{line}”.',
    ),
    forgotHundred: {
      name: 'Multiplies by the per cent without dividing by 100',
      thinks: 'Per cent of something is times, so I multiply.',
      asks: [
        'In “{line}” you multiplied by the per cent number. What does per cent really mean?',
        'Look at “{line}”. Can a part of something be so much bigger than the whole?',
        'Make an estimate: what would half be? Does “{line}” fit with that?',
      ],
    },
    percentAsTenths: en(
      'Writes per cent as tenths',
      'The per cent number comes right after the point.',
      'How many hundredths is it? Which place should they have in “{line}”?',
    ),
    percentAsAmount: en(
      'Uses the per cent as an amount of money',
      'It goes up by the number, so I add the number.',
      'Does the price change by money or by per cent? Look at “{line}”.',
    ),
    stoppedAtPart: en(
      'Stops at the change and does not find the new price',
      'I have worked out the per cent, so I am done.',
      'Is “{line}” what the price changes by, or the new price?',
    ),
    percentsAdded: en(
      'Adds percentages when something changes several times',
      'Two rises add up to one.',
      'What is the second per cent taken of? Is it the same as for the first in “{line}”?',
    ),
    takenOffNew: en(
      'Takes the per cent of the new price to find the old one',
      'It went up, so I take the per cent off again.',
      'What was the per cent taken of: the old price or the new? Try going forward from “{line}”.',
    ),
    growthOfNew: en(
      'Compares the rise with the new number instead of the old',
      'I divide the rise by what it is now.',
      'What did it begin with? Is that what you compare with in “{line}”?',
    ),
    differenceAsPercent: en(
      'Calls the difference per cent',
      'The difference is the per cent they ask for.',
      'Is “{line}” the difference or the per cent? How much is it of what it began with?',
    ),
  },
} as const;
