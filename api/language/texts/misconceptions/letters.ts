import { withChecks } from './shape.ts';

const da = withChecks([
  'Vælg et lille tal for bogstavet, og sæt det ind på begge sider af »{line}«. Giver det det samme?',
  'Tænk på bogstavet som en pose med ukendt indhold. Hvad siger »{line}« om poserne?',
]);
const en = withChecks([
  'Choose a small number for the letter and put it into both sides of “{line}”. Is it the same?',
  'Think of the letter as a bag with unknown contents. What does “{line}” say about the bags?',
]);

/** Letters and brackets. */
export const letters = {
  da: {
    unlikeTerms: {
      name: 'Lægger led sammen, der ikke er af samme slags',
      thinks: 'Der er et plus, så det skal lægges sammen til ét.',
      asks: [
        'I »{line}« er to led lagt sammen. Er de af samme slags?',
        'Kan man lægge x’er sammen med tal uden x? Tænk på »{line}« som æbler og kroner.',
        'Kig på »{line}«. Hvilke led må godt samles, og hvilke må ikke?',
      ],
    },
    distributeFirstOnly: {
      name: 'Ganger kun ind på det første led i parentesen',
      thinks: 'Tallet står ved siden af det første led, så det er det, der ganges.',
      asks: [
        'Kig på »{line}«. Hvad er der sket med det andet led i parentesen?',
        'I »{line}« er tallet foran ganget på ét led. Hvem i parentesen skal det ganges på?',
        'Skriv parentesen som to gangestykker, og sammenlign med »{line}«. Er begge med?',
      ],
    },
    minusFirstOnly: da(
      'Lader minusset foran parentesen virke på det første led alene',
      'Minusset står ved det første led.',
      'Hvad gør minusset foran parentesen ved det andet led i »{line}«?',
    ),
    squareEachTerm: da(
      'Sætter hvert led i anden for sig',
      'I anden betyder, at hvert led skal i anden.',
      'Skriv parentesen ganget med sig selv. Hvilke produkter mangler i »{line}«?',
    ),
    onlyLetterSquared: da(
      'Sætter kun bogstavet i anden',
      'Det lille tal hører til bogstavet.',
      'Hvad står der inde i parentesen? Er det hele sat i anden i »{line}«?',
    ),
    productAsSum: da(
      'Lægger sammen, hvor bogstaver ganges med hinanden',
      'To ens bogstaver er to af dem.',
      'Er der plus eller gange mellem bogstaverne i »{line}«?',
    ),
    sumAsProduct: da(
      'Ganger bogstaverne, hvor led lægges sammen',
      'Der er to af bogstavet, så det er i anden.',
      'Hvis bogstavet er en pose, hvor mange poser har du så i alt? Passer det med »{line}«?',
    ),
    letterTakenAway: da(
      'Tager bogstavet væk i stedet for at trække led fra hinanden',
      'Jeg fjerner bogstavet, så er tallet tilbage.',
      'Hvis du har nogle poser og giver én væk, har du så stadig poser? Se på »{line}«.',
    ),
    digitForLetter: da(
      'Skriver tallet ind, hvor bogstavet stod, som et ciffer',
      'Bogstavet byttes ud med tallet.',
      'Hvilket regnetegn står der egentlig mellem tallet og bogstavet i »{line}«?',
    ),
    letterAdded: da(
      'Lægger tallet til, hvor der skal ganges med bogstavet',
      'De står ved siden af hinanden, så de hører sammen.',
      'Hvad betyder det, at et tal står lige foran et bogstav? Se på »{line}«.',
    ),
  },
  en: {
    unlikeTerms: {
      name: 'Adds terms that are not alike',
      thinks: 'There is a plus, so it must be put together to one.',
      asks: [
        'In “{line}” two terms were added. Are they of the same kind?',
        'Can you add x terms to numbers without x? Think of “{line}” as apples and coins.',
        'Look at “{line}”. Which terms may be collected, and which may not?',
      ],
    },
    distributeFirstOnly: {
      name: 'Multiplies only the first term in the brackets',
      thinks: 'The number stands beside the first term, so that is what it multiplies.',
      asks: [
        'Look at “{line}”. What happened to the second term in the bracket?',
        'In “{line}” the number in front multiplies one term. What in the bracket should it multiply?',
        'Write the bracket as two multiplications and compare with “{line}”. Are both there?',
      ],
    },
    minusFirstOnly: en(
      'Lets the minus before the brackets reach the first term only',
      'The minus stands at the first term.',
      'What does the minus before the brackets do to the second term in “{line}”?',
    ),
    squareEachTerm: en(
      'Squares each term for itself',
      'Squared means that each gets a little two.',
      'Write the brackets times themselves. Which products are missing in “{line}”?',
    ),
    onlyLetterSquared: en(
      'Squares only the letter',
      'The little number belongs to the letter.',
      'What stands inside the brackets? Is all of it squared in “{line}”?',
    ),
    productAsSum: en(
      'Adds where letters are multiplied',
      'Two of the same letter is two of them.',
      'Is there a plus or a times between the letters in “{line}”?',
    ),
    sumAsProduct: en(
      'Multiplies the letters where terms are added',
      'The letter is there twice, so it is squared.',
      'If the letter is a bag, how many bags do you have in all? Does that fit “{line}”?',
    ),
    letterTakenAway: en(
      'Takes the letter away instead of subtracting terms',
      'I remove the letter, and the number is left.',
      'If you have some bags and give one away, do you still have bags? Look at “{line}”.',
    ),
    digitForLetter: en(
      'Writes the number in the letter’s place as a digit',
      'The letter is swapped for the number.',
      'Which sign really stands between the number and the letter in “{line}”?',
    ),
    letterAdded: en(
      'Adds where it should be multiplied by the letter',
      'They stand side by side, so they go together.',
      'What does it mean that a number stands right in front of a letter? Look at “{line}”.',
    ),
  },
} as const;
