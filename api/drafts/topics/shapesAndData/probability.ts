import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Chance and probability. */
export const probability: Topic = {
  id: 'probability',
  name: t('chance og sandsynlighed', 'chance and probability'),
  find: /sandsynlighed|chance|probabilit/iu,
  subjects: ['mathematics'],
  areas: ['statistik-og-sandsynlighed'],
  grades: [4, 9],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive chancer ud fra eksperimenter og ved at tælle muligheder.',
        'Students can describe chances from experiments and by counting outcomes.',
      ),
      t('Eleven tæller alle mulighederne på en ordnet måde.', 'The student counts all outcomes in an ordered way.'),
      t('Eleven skriver chancen som »2 ud af 6«.', 'The student writes the chance as “2 out of 6”.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne det, der skete, med det, man kunne vente.',
        'Students can compare what happened with what could be expected.',
      ),
      t(
        'Eleven forklarer forskellen med antallet af forsøg.',
        'The student explains the difference by the number of trials.',
      ),
      t('Eleven forudsiger, hvad 1000 forsøg ville give.', 'The student predicts what 1000 trials would give.'),
    ),
    goal(
      t(
        'Eleverne kan lave spil og vurdere, om de er fair.',
        'Students can make games and judge whether they are fair.',
      ),
      t('Eleven begrunder med muligheder og ikke med held.', 'The student gives reasons by outcomes and not by luck.'),
      t('Eleven gør et unfair spil fair.', 'The student makes an unfair game fair.'),
    ),
  ],
  prior: [
    t('Skrive en del af et antal som en brøk.', 'Writing part of a number as a fraction.'),
    t('Tælle op med streger.', 'Tallying.'),
  ],
  misconceptions: [
    belief(
      t('Det er sværere at slå en sekser end en toer.', 'It is harder to throw a six than a two.'),
      t('Lad klassen slå 300 gange tilsammen, og tæl op.', 'Let the class throw 300 times together and tally.'),
    ),
    belief(
      t('Efter fem gange krone er det plats tur.', 'After five heads it is tails’ turn.'),
      t('Spørg, hvordan mønten skulle kunne huske.', 'Ask how the coin should be able to remember.'),
    ),
  ],
  terms: [
    term(t('udfald', 'outcome'), t('noget, der kan ske', 'something that can happen')),
    term(t('chance', 'chance'), t('hvor tit man kan vente, at det sker', 'how often one can expect it')),
    term(t('fair', 'fair'), t('alle har lige stor chance', 'all have the same chance')),
  ],
  questions: [
    ask('understand', t('Hvilke udfald er der?', 'What outcomes are there?')),
    ask(
      'apply',
      t(
        'Hvordan kan I skrive mulighederne op, så I ikke glemmer nogen?',
        'How can you list the outcomes without forgetting any?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor kommer summen 7 oftere end 12 med to terninger?',
        'Why does the sum 7 come more often than 12 with two dice?',
      ),
    ),
    ask(
      'create',
      t('Kan I lave et spil, der ser unfair ud, men er fair?', 'Can you make a game that looks unfair but is fair?'),
    ),
  ],
  hook: t(
    '»Jeg vinder, hvis to terninger giver 6, 7 eller 8. I vinder ved alt andet. Vil I spille?«',
    '“I win if two dice give 6, 7 or 8. You win by anything else. Will you play?”',
  ),
  model: t(
    'Skriv alle 36 par i et skema, og tæl dem, der giver 6, 7 eller 8: 16 i alt.',
    'Write all 36 pairs in a table, and count those that give 6, 7 or 8: 16 in all.',
  ),
  task: {
    supported: t(
      'Slå med én terning 30 gange, tæl op, og sammenlign med det, I ventede.',
      'Throw one die 30 times, tally, and compare with what you expected.',
    ),
    onLevel: t(
      'Lav skemaet over to terninger, find chancen for hver sum, og afgør, om spillet er fair.',
      'Make the table of two dice, find the chance of each sum, and decide whether the game is fair.',
    ),
    challenge: t(
      'Lav et fair spil for tre spillere med to terninger, og bevis, at det er fair.',
      'Make a fair game for three players with two dice, and prove that it is fair.',
    ),
  },
  exit: [
    t(
      'Hvad er chancen for at slå et lige tal med én terning? Hvordan ved du det?',
      'What is the chance of an even number with one die? How do you know?',
    ),
    t('Hvorfor behøver 6 kast ikke give en sekser?', 'Why need 6 throws not give a six?'),
  ],
  materials: ['dice', 'squaredPaper'],
  parts: [
    t('hvad kan ske?', 'what can happen?'),
    t('eksperimenter', 'experiments'),
    t('at tælle muligheder', 'counting outcomes'),
    t('fair og unfair spil', 'fair and unfair games'),
  ],
  product: t(
    'et spil med regler og en forklaring på, hvorfor det er fair',
    'a game with rules and an explanation of why it is fair',
  ),
};
