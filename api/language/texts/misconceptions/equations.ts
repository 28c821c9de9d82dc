import { withChecks } from './shape.ts';

const da = withChecks([
  'Sæt din løsning ind i den første linje. Passer det med »{line}«?',
  'Tænk på en vægt med to skåle. Hvad gjorde du ved hver skål i »{line}«?',
]);
const en = withChecks([
  'Put your solution into the first line. Does it agree with “{line}”?',
  'Think of a balance with two pans. What did you do to each pan in “{line}”?',
]);

/** What may be done to an equation or an inequality. */
export const equations = {
  da: {
    signSlip: {
      name: 'Flytter et led i ligningen uden at gøre det modsatte',
      thinks: 'Tallet skal bare over på den anden side.',
      asks: [
        'Stop ved »{line}«. Gjorde du det samme på begge sider, da du flyttede leddet?',
        'Find det led, du flyttede, i »{line}«. Hvordan får man det væk fra den side, hvor det stod?',
        'Gå baglæns fra »{line}«. Kommer du tilbage til linjen før?',
      ],
    },
    oneSideOnly: {
      name: 'Ændrer kun den ene side af ligningen',
      thinks: 'Tallet er i vejen, så jeg fjerner det.',
      asks: [
        'Kig på »{line}«. Gjorde du det samme på begge sider?',
        'Tænk på ligningen som en vægt. Hvad skete der på den anden side i »{line}«?',
        'I »{line}« er noget forsvundet fra den ene side. Hvad skal der så ske på den anden?',
      ],
    },
    dividedOneTerm: da(
      'Dividerer kun ét led på en side',
      'Jeg skal have x alene, så jeg deler tallet foran x væk.',
      'Hvilke led blev divideret i »{line}«? Var alle med?',
    ),
    undoWithWrongOperation: {
      name: 'Ophæver et gangestykke med den forkerte regneart',
      thinks: 'Tallet foran x skal væk, så jeg trækker det fra.',
      asks: [
        'Kig på »{line}«. Hvad er der sket med x, og hvad ophæver netop det?',
        'Hvad betyder det, når et tal står lige foran x? Se på »{line}« igen.',
        'Prøv at sætte dit x fra »{line}« tilbage i ligningen. Hvad får du?',
      ],
    },
    divisionTurned: da(
      'Vender divisionen om, når x skal stå alene',
      'Jeg deler de to tal med hinanden.',
      'I »{line}«: hvilket tal skal deles, og hvilket skal der deles med?',
    ),
    dividedOnceMore: da(
      'Dividerer én gang til, hvor der skal ganges',
      'x er delt med et tal, så jeg deler også.',
      'Hvad er der gjort ved x, og hvad er det modsatte af det? Se på »{line}«.',
    ),
    turnForgotten: da(
      'Glemmer at vende ulighedstegnet, når der divideres med et negativt tal',
      'Man gør det samme på begge sider, som i en ligning.',
      'Prøv med et tal, der passer i »{line}«. Passer det også i den første ulighed?',
    ),
    turnedWithoutNeed: da(
      'Vender ulighedstegnet, selv om der divideres med et positivt tal',
      'Der er et minus, så tegnet skal vendes.',
      'Hvad dividerede du med i »{line}«? Er det et negativt tal?',
    ),
    signSlipInInequality: da(
      'Flytter et led i uligheden uden at gøre det modsatte',
      'Tallet skal bare over på den anden side.',
      'Gjorde du det samme på begge sider i »{line}«?',
    ),
  },
  en: {
    signSlip: {
      name: 'Moves a term of the equation without doing the opposite',
      thinks: 'The number just has to go to the other side.',
      asks: [
        'Stop at “{line}”. Did you do the same on both sides when you moved the term?',
        'Find the term that you moved in “{line}”. How does one get it off the side where it stood?',
        'Go backwards from “{line}”. Do you come to the line before it?',
      ],
    },
    oneSideOnly: {
      name: 'Changes only one side of the equation',
      thinks: 'The number is in the way, so I take it out.',
      asks: [
        'Look at “{line}”. Did you do the same on both sides?',
        'Think of the equation as a balance. What happened on the other side in “{line}”?',
        'In “{line}” something went away from one side. What must then happen on the other?',
      ],
    },
    dividedOneTerm: en(
      'Divides only one term of a side',
      'I want x alone, so I divide the number in front of x away.',
      'Which terms were divided in “{line}”? Were all of them?',
    ),
    undoWithWrongOperation: {
      name: 'Undoes a multiplication with the wrong operation',
      thinks: 'The number before x must go, so I subtract it.',
      asks: [
        'Look at “{line}”. What has happened to x, and what undoes exactly that?',
        'What does it mean when a number stands right in front of x? Look at “{line}” again.',
        'Try putting your x from “{line}” back into the equation. What do you get?',
      ],
    },
    divisionTurned: en(
      'Turns the division round when x is to stand alone',
      'I divide the two numbers by each other.',
      'In “{line}”: which number is to be divided, and by which?',
    ),
    dividedOnceMore: en(
      'Divides once more where it should be multiplied',
      'x is divided by a number, so I divide, too.',
      'What has been done to x, and what is the opposite of that? Look at “{line}”.',
    ),
    turnForgotten: en(
      'Forgets to turn the inequality when dividing by a negative number',
      'You do the same on both sides, as in an equation.',
      'Try a number that fits in “{line}”. Does it fit in the first inequality, too?',
    ),
    turnedWithoutNeed: en(
      'Turns the inequality though dividing by a positive number',
      'There is a minus, so the sign must turn.',
      'What did you divide by in “{line}”? Is it a negative number?',
    ),
    signSlipInInequality: en(
      'Moves a term of the inequality without doing the opposite',
      'The number just has to go to the other side.',
      'Did you do the same on both sides in “{line}”?',
    ),
  },
} as const;
