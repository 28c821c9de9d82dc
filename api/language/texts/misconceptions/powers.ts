import { withChecks } from './shape.ts';

const da = withChecks([
  'Skriv potenserne ud som lange gangestykker. Passer det med »{line}«?',
  'Prøv med et lille tal i stedet. Gælder det, du gjorde i »{line}«, så stadig?',
]);
const en = withChecks([
  'Write the powers out as long multiplications. Does it match “{line}”?',
  'Try with a small number instead. Does what you did in “{line}” still hold?',
]);
const square = {
  da: withChecks([
    'Kan den lange side være lige så lang som de to andre lagt i forlængelse? Se på »{line}«.',
    'Tegn trekanten, og mål efter. Passer »{line}« med din tegning?',
  ]),
  en: withChecks([
    'Can the long side be as long as the two others laid end to end? Look at “{line}”.',
    'Draw the triangle and measure. Does “{line}” fit your drawing?',
  ]),
};

/** Powers: what the small number counts. */
export const powers = {
  da: {
    powerAsProduct: {
      name: 'Læser en potens som et gangestykke med eksponenten',
      thinks: 'Det lille tal siger, hvad jeg skal gange med.',
      asks: [
        'I »{line}« har du ganget med det hævede tal. Hvad betyder en potens egentlig?',
        'Skriv potensen ud som et langt gangestykke. Passer det med »{line}«?',
        'Kig på »{line}«. Hvor mange gange skal tallet stå i gangestykket?',
      ],
    },
    powerTurned: da(
      'Bytter om på grundtal og eksponent',
      'Det er de samme to tal, så rækkefølgen er ligegyldig.',
      'I »{line}«: hvilket tal skal ganges med sig selv, og hvilket tæller gangene?',
    ),
    zeroPowerIsZero: da(
      'Tror, at et tal opløftet i nul er nul',
      'Nul af dem giver nul.',
      'Skriv potenserne ned ad én for én. Hvad deler du med hver gang, og passer »{line}« ind?',
    ),
    minusOutOfExponent: da(
      'Læser en negativ eksponent som et negativt tal',
      'Minus i potensen giver minus i svaret.',
      'Skriv potenserne ned ad én for én. Bliver de mindre, eller skifter de fortegn? Se på »{line}«.',
    ),
    exponentsMultiplied: da(
      'Ganger eksponenterne, når potenser ganges',
      'Det er et gangestykke, så jeg ganger alle tallene.',
      'Hvor mange gange står grundtallet i alt, når du skriver »{line}« helt ud?',
    ),
    exponentsAddedInSum: da(
      'Lægger eksponenter sammen i et plusstykke',
      'Samme grundtal, så lægger man eksponenterne sammen.',
      'Er det plus eller gange, der står mellem potenserne? Hvad betyder det for »{line}«?',
    ),
    powerOfPowerAdded: da(
      'Lægger eksponenterne sammen, når en potens opløftes',
      'Med potenser lægger man eksponenterne sammen.',
      'Skriv det, der står i parentesen, så mange gange som det yderste tal siger. Passer »{line}«?',
    ),
    sidesWithoutSquares: square.da(
      'Lægger siderne sammen uden at tage kvadraterne',
      'Den lange side er de to andre lagt sammen.',
      'Hvad er det, man lægger sammen i en retvinklet trekant: siderne eller deres kvadrater? Se på »{line}«.',
    ),
  },
  en: {
    powerAsProduct: {
      name: 'Reads a power as a multiplication by the exponent',
      thinks: 'The little number says what to multiply by.',
      asks: [
        'In “{line}” you multiplied by the raised number. What does a power really mean?',
        'Write the power out as one long multiplication. Does it match “{line}”?',
        'Look at “{line}”. How many times must the number stand in the multiplication?',
      ],
    },
    powerTurned: en(
      'Changes base and exponent round',
      'They are the same two numbers, so the order does not matter.',
      'In “{line}”: which number is multiplied by itself, and which counts the times?',
    ),
    zeroPowerIsZero: en(
      'Believes that anything to the power of zero is zero',
      'None of them makes nothing.',
      'Write the powers downwards one by one. What do you divide by each time, and does “{line}” fit in?',
    ),
    minusOutOfExponent: en(
      'Reads a negative exponent as a negative number',
      'A minus in the power makes a minus in the answer.',
      'Write the powers downwards one by one. Do they get smaller, or change sign? Look at “{line}”.',
    ),
    exponentsMultiplied: en(
      'Multiplies the exponents when powers are multiplied',
      'It is a multiplication, so I multiply all the numbers.',
      'How many times does the base stand there in all when you write “{line}” out?',
    ),
    exponentsAddedInSum: en(
      'Adds exponents in a sum',
      'The base is the same, so you add the exponents.',
      'Is there a plus or a times between the powers? What does that mean for “{line}”?',
    ),
    powerOfPowerAdded: en(
      'Adds the exponents when a power is raised',
      'With powers you add the exponents.',
      'Write what is in the brackets as many times as the outer number says. Does “{line}” match?',
    ),
    sidesWithoutSquares: square.en(
      'Adds the sides without taking their squares',
      'The long side is the two others put together.',
      'What is added in a right-angled triangle: the sides or their squares? Look at “{line}”.',
    ),
  },
} as const;
