import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Equations. */
export const equations: Topic = {
  id: 'equations',
  name: t('ligninger', 'equations'),
  find: /ligning|equation/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [6, 9],
  goals: [
    goal(
      t(
        'Eleverne kan løse ligninger med én ubekendt og forklare, hvorfor hvert skridt er lovligt.',
        'Students can solve equations with one unknown and explain why each step is allowed.',
      ),
      t(
        'Eleven gør det samme på begge sider og siger hvorfor.',
        'The student does the same on both sides and says why.',
      ),
      t('Eleven prøver efter ved at sætte tallet ind.', 'The student checks by putting the number in.'),
    ),
    goal(
      t(
        'Eleverne kan oversætte mellem en situation og en ligning.',
        'Students can translate between a situation and an equation.',
      ),
      t('Eleven siger, hvad x står for.', 'The student says what x stands for.'),
      t(
        'Eleven finder situationens tal igen i ligningen.',
        'The student finds the numbers of the situation in the equation.',
      ),
    ),
    goal(
      t(
        'Eleverne kan lave egne ligninger og vurdere, om de har én, ingen eller mange løsninger.',
        'Students can make equations of their own and judge whether they have one, none or many solutions.',
      ),
      t('Eleven begrunder uden kun at prøve sig frem.', 'The student gives reasons beyond trying numbers.'),
      t('Eleven laver en ligning til et bestemt svar.', 'The student makes an equation for a given answer.'),
    ),
  ],
  prior: [
    t('Regne med de fire regningsarter og parenteser.', 'Calculating with the four operations and brackets.'),
    t('Vide, at lighedstegnet betyder »det samme som«.', 'Knowing that the equals sign means “the same as”.'),
  ],
  misconceptions: [
    belief(
      t(
        'Man flytter tal over på den anden side og skifter fortegn.',
        'One moves numbers to the other side and changes the sign.',
      ),
      t(
        'Vis skridtet på en vægt: det samme bliver taget væk på begge sider.',
        'Show the step on a balance: the same is taken away on both sides.',
      ),
    ),
    belief(
      t('3x betyder tredive og noget.', '3x means thirty-something.'),
      t(
        'Læg tre poser med x i hver, og læs 3x som »tre gange x«.',
        'Lay three bags with x in each, and read 3x as “three times x”.',
      ),
    ),
  ],
  terms: [
    term(t('ubekendt', 'unknown'), t('det tal, vi leder efter', 'the number we look for')),
    term(t('ligning', 'equation'), t('to udtryk, der skal være lige store', 'two expressions that must be equal')),
    term(t('løsning', 'solution'), t('et tal, der gør ligningen sand', 'a number that makes the equation true')),
    term(t('gøre prøve', 'check'), t('sætte tallet ind og se, om det passer', 'put the number in and see if it fits')),
  ],
  questions: [
    ask('understand', t('Hvad står x for i den her ligning?', 'What does x stand for in this equation?')),
    ask(
      'apply',
      t(
        'Hvad kan I gøre på begge sider, så der bliver færre led?',
        'What can you do on both sides to get fewer terms?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor må man dividere med 3 på begge sider, men ikke med 0?',
        'Why may one divide both sides by 3, but not by 0?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'To har løst samme ligning i forskellig rækkefølge. Hvad taler for hver af dem?',
        'Two solved the same equation in different order. What speaks for each?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan I lave en ligning med løsningen 7, som er svær at gætte?',
        'Can you make an equation with the solution 7 that is hard to guess?',
      ),
    ),
  ],
  hook: t(
    '»Jeg tænker på et tal, ganger med 3, lægger 4 til og får 19.« Lad klassen finde tallet baglæns.',
    '“I think of a number, multiply by 3, add 4 and get 19.” Let the class find the number backwards.',
  ),
  model: t(
    'Løs 3x + 4 = 19 som en vægt: træk 4 fra på begge sider, del med 3 på begge sider, og gør prøve.',
    'Solve 3x + 4 = 19 as a balance: take 4 off both sides, divide both sides by 3, and check.',
  ),
  task: {
    supported: t(
      'Løs x + 5 = 12, 2x = 14 og 2x + 3 = 11 med vægt eller tegning.',
      'Solve x + 5 = 12, 2x = 14 and 2x + 3 = 11 with a balance or drawing.',
    ),
    onLevel: t(
      'Løs 4x − 3 = 17, 5x + 2 = 3x + 10 og 2(x + 3) = 16, og gør prøve.',
      'Solve 4x − 3 = 17, 5x + 2 = 3x + 10 and 2(x + 3) = 16, and check.',
    ),
    challenge: t(
      'Undersøg 2x + 3 = 2x + 5 og 2(x + 1) = 2x + 2. Hvad er specielt, og hvordan kan man se det?',
      'Investigate 2x + 3 = 2x + 5 and 2(x + 1) = 2x + 2. What is special, and how can one see it?',
    ),
  },
  exit: [
    t('Løs 3x + 2 = 20, og gør prøve.', 'Solve 3x + 2 = 20 and check.'),
    t(
      'Skriv en situation, der passer til ligningen 2x + 10 = 50.',
      'Write a situation that fits the equation 2x + 10 = 50.',
    ),
  ],
  materials: ['scales', 'counters', 'miniBoards'],
  parts: [
    t('lighedstegnet som en vægt', 'the equals sign as a balance'),
    t('ét skridt ad gangen', 'one step at a time'),
    t('den ubekendte på begge sider', 'the unknown on both sides'),
    t('fra situation til ligning', 'from situation to equation'),
    t('ingen eller mange løsninger', 'no or many solutions'),
  ],
  product: t(
    'et hæfte med egne ligninger, løsninger og forklaringer',
    'a booklet of equations, solutions and explanations',
  ),
};
