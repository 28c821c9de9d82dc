import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Division. */
export const division: Topic = {
  id: 'division',
  name: t('division', 'division'),
  find: /division|\bdividere|deleopgave/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [3, 6],
  goals: [
    goal(
      t(
        'Eleverne kan dele et antal i lige store dele og forklare, hvad resten betyder.',
        'Students can share a number into equal parts and explain what the remainder means.',
      ),
      t('Eleven viser delingen med ting eller tegning.', 'The student shows the sharing with things or a drawing.'),
      t(
        'Eleven siger, hvad der skal ske med resten i historien.',
        'The student says what must happen to the remainder in the story.',
      ),
    ),
    goal(
      t(
        'Eleverne kan bruge gange til at finde og kontrollere et divisionsstykke.',
        'Students can use multiplication to find and check a division.',
      ),
      t('Eleven skriver gangestykket, der hører til.', 'The student writes the multiplication that belongs.'),
      t('Eleven opdager selv en fejl ved at gange.', 'The student finds a mistake by multiplying.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, om et svar skal rundes op eller ned i en virkelig situation.',
        'Students can judge whether an answer must be rounded up or down in a real situation.',
      ),
      t('Eleven begrunder med situationen.', 'The student gives a reason from the situation.'),
      t('Eleven laver en opgave til hver slags rest.', 'The student makes a task for each kind of remainder.'),
    ),
  ],
  prior: [
    t('Kende de små tabeller.', 'Knowing the small tables.'),
    t('Dele en bunke ting ligeligt.', 'Sharing a heap of things equally.'),
  ],
  misconceptions: [
    belief(
      t('Man deler altid det største tal med det mindste.', 'One always divides the larger number by the smaller.'),
      t(
        'Spørg, hvor meget hver får, når 3 pizzaer deles mellem 4.',
        'Ask how much each gets when 3 pizzas are shared by 4.',
      ),
    ),
    belief(
      t('Resten er bare noget, man skriver bagefter.', 'The remainder is just something one writes after.'),
      t(
        'Lad 26 børn køre i biler med plads til 4, og spørg, hvor mange biler der skal bruges.',
        'Let 26 children ride in cars for 4 and ask how many cars are needed.',
      ),
    ),
  ],
  terms: [
    term(t('dividere', 'divide'), t('dele i lige store dele', 'share into equal parts')),
    term(t('rest', 'remainder'), t('det, der ikke kan deles', 'what cannot be shared')),
    term(t('kvotient', 'quotient'), t('det, man får, når man dividerer', 'what one gets by dividing')),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad er forskellen på at dele 12 i 3 bunker og at lægge 3 i hver bunke?',
        'What is the difference between sharing 12 into 3 heaps and putting 3 in each heap?',
      ),
    ),
    ask(
      'apply',
      t(
        'Hvilket gangestykke kan vise, om svaret er rigtigt?',
        'Which multiplication can show whether the answer is right?',
      ),
    ),
    ask(
      'evaluate',
      t(
        '26 børn, 4 i hver bil: Er svaret 6, 6,5 eller 7? Hvad afgør det?',
        '26 children, 4 to a car: is the answer 6, 6.5 or 7? What decides it?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan I lave to historier til 26 : 4, hvor svaret skal være forskelligt?',
        'Can you make two stories for 26 : 4 whose answers must differ?',
      ),
    ),
  ],
  hook: t(
    'Læg 26 centicubes frem: »26 spejdere skal i telte til 4. Hvor mange telte?«',
    'Lay out 26 centicubes: “26 scouts go in tents for 4. How many tents?”',
  ),
  model: t(
    'Del 84 med 4 ved at dele 80 og 4 hver for sig, og gang tilbage.',
    'Divide 84 by 4 by sharing 80 and 4 separately, and multiply back.',
  ),
  task: {
    supported: t(
      'Del 12, 15 og 17 centicubes i 3 lige store bunker, og tegn resten.',
      'Share 12, 15 and 17 centicubes into 3 equal heaps, and draw the remainder.',
    ),
    onLevel: t(
      'Regn 84 : 4, 65 : 5 og 50 : 6, kontrollér med gange, og skriv, hvad resten betyder i en historie.',
      'Work out 84 : 4, 65 : 5 and 50 : 6, check by multiplying, and write what the remainder means in a story.',
    ),
    challenge: t(
      'Find tal under 50, der giver rest 1, både når man deler med 2, med 3 og med 4. Hvad er mønstret?',
      'Find numbers below 50 that leave remainder 1 when divided by 2, by 3 and by 4. What is the pattern?',
    ),
  },
  exit: [
    t(
      'Regn 37 : 5, og skriv et gangestykke, der kontrollerer det.',
      'Work out 37 : 5, and write a multiplication that checks it.',
    ),
    t('Skriv en situation, hvor man skal runde op.', 'Write a situation in which one must round up.'),
  ],
  materials: ['centicubes'],
  parts: [
    t('at dele ligeligt', 'sharing equally'),
    t('hvor mange gange går det op', 'how many times it goes'),
    t('resten', 'the remainder'),
    t('større tal i bidder', 'larger numbers in bits'),
  ],
  product: t(
    'en samling hverdagsopgaver med tre slags rest',
    'a collection of everyday tasks with three kinds of remainder',
  ),
};
