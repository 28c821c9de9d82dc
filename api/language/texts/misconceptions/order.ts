import { withChecks } from './shape.ts';

const da = withChecks([
  'Sæt en ring om det, der hører tættest sammen i opgaven. Regnede du det først i »{line}«?',
  'Find på en lille historie, der passer til regnestykket. Giver »{line}« mening i den?',
]);
const en = withChecks([
  'Circle what belongs closest together in the problem. Did you do it first in “{line}”?',
  'Make up a little story that fits the sum. Does “{line}” make sense in it?',
]);

/** Which sign goes first, and what the equals sign says. */
export const order = {
  da: {
    leftToRight: {
      name: 'Regner fra venstre mod højre uden regnearternes rækkefølge',
      thinks: 'Man regner, som man læser.',
      asks: [
        'I »{line}« har du regnet fra venstre mod højre. Hvilket regnetegn skal regnes først?',
        'Kig på tegnene i opgaven. Hvem af dem går forrest i regnereglerne, og gjorde de det i »{line}«?',
        'Læg mærke til »{line}«: hvilken del af stykket hører tættest sammen?',
      ],
    },
    plusBeforeMinus: da(
      'Regner plus før minus',
      'Plus kommer før minus i reglen.',
      'Går plus altid før minus, eller er de lige stærke? Se på »{line}«.',
    ),
    timesBeforeDivision: da(
      'Ganger før der divideres, selv om divisionen står først',
      'Gange kommer før division i reglen.',
      'Er gange stærkere end division, eller er de lige stærke? Se på »{line}«.',
    ),
    bracketIgnored: da(
      'Regner, som om parentesen ikke var der',
      'Gange går først, så parentesen gør ikke noget.',
      'Hvad vil parentesen fortælle dig? Har du lyttet til den i »{line}«?',
    ),
    powerOfProduct: da(
      'Opløfter hele gangestykket og ikke kun tallet ved potensen',
      'Man ganger først, og så opløfter man.',
      'I »{line}«: hvilket tal står det lille tal helt tæt på?',
    ),
    minusInPower: da(
      'Tager minusset med ind i potensen',
      'To minusser giver plus, så svaret er positivt.',
      'Står minusset i »{line}« inde i en parentes, eller står det foran det hele?',
    ),
    lastTermDivided: da(
      'Dividerer kun det sidste tal over brøkstregen',
      'Man regner det, der står lige ved brøkstregen, først.',
      'Hvad står der over hele brøkstregen? Kom det alt sammen med i »{line}«?',
    ),
    equalsAsThen: {
      name: 'Skriver lighedstegn som »og så«',
      thinks: 'Lighedstegnet betyder: nu kommer det, det giver.',
      asks: [
        'I »{line}« står der lighedstegn flere gange. Er alle siderne lige meget værd?',
        'Lighedstegnet betyder "er det samme som". Passer det hele vejen i »{line}«?',
        'Prøv at skrive »{line}« som to linjer. Hvad skal der stå i hver?',
      ],
    },
  },
  en: {
    leftToRight: {
      name: 'Works from left to right, without the order of operations',
      thinks: 'You work it out the way you read.',
      asks: [
        'In “{line}” you worked from left to right. Which sign must be done first?',
        'Look at the signs in the problem. Which goes first by the rules, and did it in “{line}”?',
        'Notice “{line}”: which part of the sum belongs closest together?',
      ],
    },
    plusBeforeMinus: en(
      'Does plus before minus',
      'Plus comes before minus in the rule.',
      'Does plus always go before minus, or are they equally strong? Look at “{line}”.',
    ),
    timesBeforeDivision: en(
      'Multiplies before dividing, though the division stands first',
      'Times comes before division in the rule.',
      'Is times stronger than division, or are they equally strong? Look at “{line}”.',
    ),
    bracketIgnored: en(
      'Works as if the brackets were not there',
      'Times goes first, so the brackets do nothing.',
      'What do the brackets want to tell you? Did you listen to them in “{line}”?',
    ),
    powerOfProduct: en(
      'Raises the whole product and not only the number at the power',
      'You multiply first and then raise it.',
      'In “{line}”: which number does the little one stand right beside?',
    ),
    minusInPower: en(
      'Takes the minus into the power',
      'Two minuses make a plus, so it is positive.',
      'Is the minus in “{line}” inside brackets, or in front of it all?',
    ),
    lastTermDivided: en(
      'Divides only the last number above the line of a fraction',
      'What stands right at the line is done first.',
      'What stands above the whole line? Did all of it come along in “{line}”?',
    ),
    equalsAsThen: {
      name: 'Writes the equals sign for “and then”',
      thinks: 'The equals sign means: here comes what it makes.',
      asks: [
        'In “{line}” there are several equals signs. Are all the sides worth the same?',
        'The equals sign means “is the same as”. Does that hold all the way in “{line}”?',
        'Try writing “{line}” as two lines. What goes in each?',
      ],
    },
  },
} as const;
