import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Calculating with fractions. */
export const fractionCalculation: Topic = {
  id: 'fraction-calculation',
  name: t('regning med brøker', 'calculating with fractions'),
  find: /brøk|fraction/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [6, 9],
  goals: [
    goal(
      t(
        'Eleverne kan lægge brøker sammen og trække dem fra hinanden og forklare, hvorfor nævnerne skal være ens.',
        'Students can add and subtract fractions and explain why the denominators must be the same.',
      ),
      t(
        'Eleven viser med en tegning, hvad fællesnævneren gør.',
        'The student shows with a drawing what the common denominator does.',
      ),
      t(
        'Eleven vurderer, om svaret kan passe, før det er regnet ud.',
        'The student judges whether the answer can fit before working it out.',
      ),
    ),
    goal(
      t(
        'Eleverne kan gange brøker med hele tal og med brøker og forklare resultatets størrelse.',
        'Students can multiply fractions by whole numbers and fractions and explain the size of the result.',
      ),
      t(
        'Eleven forklarer, hvorfor produktet kan blive mindre.',
        'The student explains why the product can get smaller.',
      ),
      t('Eleven bruger et rektangel som bevis.', 'The student uses a rectangle as proof.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere forskellige løsninger og vælge mellem brøk, decimaltal og procent.',
        'Students can judge different solutions and choose between fraction, decimal and per cent.',
      ),
      t('Eleven begrunder valget med situationen.', 'The student gives reasons from the situation.'),
      t('Eleven finder fejlen i en andens udregning.', 'The student finds the fault in another’s working.'),
    ),
  ],
  prior: [
    t('Finde brøker, der er lige store.', 'Finding equal fractions.'),
    t('Finde fælles tal i to tabeller.', 'Finding common numbers in two tables.'),
  ],
  misconceptions: [
    belief(
      t('Man lægger tællere sammen og nævnere sammen.', 'One adds the numerators and adds the denominators.'),
      t(
        'Prøv det på 1/2 + 1/2, og se, om svaret kan passe.',
        'Try it on 1/2 + 1/2 and see whether the answer can fit.',
      ),
    ),
    belief(
      t('Når man ganger, bliver det altid større.', 'Multiplying always makes it larger.'),
      t(
        'Find halvdelen af en halv pizza, og skriv det som et gangestykke.',
        'Find half of half a pizza, and write it as a multiplication.',
      ),
    ),
  ],
  terms: [
    term(
      t('fællesnævner', 'common denominator'),
      t('en nævner, begge brøker kan skrives med', 'a denominator that both fractions can be written with'),
    ),
    term(
      t('forlænge', 'expand'),
      t('gange tæller og nævner med det samme tal', 'multiply numerator and denominator by the same number'),
    ),
    term(
      t('forkorte', 'simplify'),
      t('dividere tæller og nævner med det samme tal', 'divide numerator and denominator by the same number'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad er ens ved de to brøker, når de har samme nævner?',
        'What is the same in two fractions with the same denominator?',
      ),
    ),
    ask(
      'apply',
      t(
        'Hvilken fællesnævner er nemmest at arbejde med her?',
        'Which common denominator is easiest to work with here?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor kan summen af to brøker være mindre end 1, og hvornår er den større?',
        'Why can the sum of two fractions be below 1, and when is it above?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'En elev skriver 1/2 + 1/3 = 2/5. Hvordan kan man se uden at regne, at det er galt?',
        'A student writes 1/2 + 1/3 = 2/5. How can one see without calculating that it is wrong?',
      ),
    ),
  ],
  hook: t(
    'Skriv 1/2 + 1/3 = 2/5 på tavlen: »Det her står i et hæfte. Kan det passe?«',
    'Write 1/2 + 1/3 = 2/5 on the board: “This stands in an exercise book. Can it be right?”',
  ),
  model: t(
    'Vis 1/2 + 1/3 på to ens rektangler, del begge i 6 felter, og skriv det som 3/6 + 2/6.',
    'Show 1/2 + 1/3 on two equal rectangles, split both into 6 squares, and write it as 3/6 + 2/6.',
  ),
  task: {
    supported: t(
      'Brug brøkbrikker eller et rektangel på 2 × 6 til 1/2 + 1/4, 1/3 + 1/6 og 3/4 − 1/2.',
      'Use fraction tiles or a 2 × 6 rectangle for 1/2 + 1/4, 1/3 + 1/6 and 3/4 − 1/2.',
    ),
    onLevel: t(
      'Regn 1/2 + 1/3, 3/4 − 2/3 og 5/6 + 1/4, og skriv et skøn, før I regner.',
      'Work out 1/2 + 1/3, 3/4 − 2/3 and 5/6 + 1/4, and write an estimate before you calculate.',
    ),
    challenge: t(
      'Find tre forskellige brøker med tæller 1, der giver 1 i alt. Er der mere end én løsning?',
      'Find three different fractions with numerator 1 that add up to 1. Is there more than one solution?',
    ),
  },
  exit: [
    t('Regn 2/3 + 1/4, og vis et mellemled.', 'Work out 2/3 + 1/4 and show one step.'),
    t(
      'Forklar til en, der har været syg, hvorfor nævnerne skal være ens.',
      'Explain to someone who has been ill why the denominators must be the same.',
    ),
  ],
  materials: ['fractionTiles', 'squaredPaper'],
  parts: [
    t('fællesnævner', 'common denominators'),
    t('plus og minus med brøker', 'adding and subtracting fractions'),
    t('gange med brøker', 'multiplying fractions'),
    t('brøk, decimaltal og procent', 'fractions, decimals and per cent'),
  ],
  product: t(
    'en lille film, der forklarer én regneregel for brøker',
    'a short film that explains one rule for fractions',
  ),
};
