import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Religious feasts. */
export const feasts: Topic = {
  id: 'feasts',
  name: t('højtider', 'religious feasts'),
  find: /højtid|\bjul(en)?\b|påske|pinse|\beid\b|ramadan|feasts?\b|christmas|easter/iu,
  subjects: ['religion'],
  areas: ['kristendom', 'ikke-kristne-religioner-og-andre-livsopfattelser'],
  grades: [1, 7],
  goals: [
    goal(
      t(
        'Eleverne kan fortælle, hvorfor en højtid fejres, og forklare et symbol.',
        'Students can tell why a feast is kept and explain a symbol.',
      ),
      t('Eleven forbinder symbolet med fortællingen.', 'The student links symbol and story.'),
      t('Eleven skelner mellem skik og tro.', 'The student keeps custom and belief apart.'),
    ),
    goal(
      t('Eleverne kan sammenligne højtider i to religioner.', 'Students can compare feasts of two religions.'),
      t('Eleven bruger de samme spørgsmål til begge.', 'The student asks the same of both.'),
      t('Eleven undgår at gøre sin egen til den normale.', 'The student avoids making the own one the normal.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvad højtider betyder for fællesskaber i dag.',
        'Students can judge what feasts mean to communities today.',
      ),
      t('Eleven nævner både troende og ikke-troende.', 'The student names believers and non-believers.'),
      t('Eleven begrunder med et eksempel.', 'The student gives an example.'),
    ),
  ],
  prior: [
    t('Kende en højtid fra familie eller skole.', 'Knowing a feast from family or school.'),
    t('Vide, at der er flere religioner i Danmark.', 'Knowing that there are several religions in Denmark.'),
  ],
  misconceptions: [
    belief(
      t('Alle i Danmark fejrer jul af samme grund.', 'All in Denmark keep Christmas for the same reason.'),
      t(
        'Lad eleverne samle forskellige grunde anonymt på sedler.',
        'Let students gather different reasons on anonymous slips.',
      ),
    ),
    belief(
      t('Hvis man har skikken, har man troen.', 'If one has the custom, one has the belief.'),
      t('Sortér skikke i »tro«, »tradition« og »begge dele«.', 'Sort customs into belief, tradition and both.'),
    ),
  ],
  terms: [
    term(t('højtid', 'feast'), t('dage, der er hellige i en religion', 'days holy in a religion')),
    term(t('symbol', 'symbol'), t('noget, der står for noget andet', 'something that stands for something else')),
    term(t('tradition', 'tradition'), t('noget, man gør igen og igen', 'something done again and again')),
  ],
  questions: [
    ask('remember', t('Hvilken fortælling hører til højtiden?', 'Which story belongs to the feast?')),
    ask('understand', t('Hvad betyder symbolet?', 'What does the symbol mean?')),
    ask(
      'analyse',
      t(
        'Hvad er forskelligt på at fejre højtiden hjemme, i skolen og i en kirke, moské eller et tempel?',
        'What differs in keeping the feast at home, at school and in a church, mosque or temple?',
      ),
    ),
    ask(
      'evaluate',
      t('Bør skolen markere højtider, og i så fald hvis?', 'Should school mark feasts, and if so whose?'),
    ),
  ],
  hook: t(
    'Læg tre genstande fra en højtid frem under et klæde, og afslør én ad gangen.',
    'Lay three objects of a feast under a cloth, and reveal one at a time.',
  ),
  model: t(
    'Vis vejen fra en genstand til en fortælling til en betydning.',
    'Show the way from an object to a story to a meaning.',
  ),
  task: {
    supported: t(
      'Forbind fem genstande med fem betydninger, og fortæl om én.',
      'Match five objects with five meanings, and tell of one.',
    ),
    onLevel: t(
      'Lav et kort over én højtid: fortælling, symbol, skik, betydning.',
      'Make a map of one feast: story, symbol, custom, meaning.',
    ),
    challenge: t(
      'Sammenlign to højtider med fire spørgsmål, som I selv finder på.',
      'Compare two feasts by four questions of your own.',
    ),
  },
  exit: [
    t('Forklar ét symbol for en, der aldrig har set det.', 'Explain one symbol to someone who has never seen it.'),
    t('Hvad er forskellen på skik og tro?', 'What is the difference between custom and belief?'),
  ],
  materials: ['picture', 'cards'],
  parts: [
    t('fortællingen bag', 'the story behind'),
    t('symboler', 'symbols'),
    t('skikke før og nu', 'customs then and now'),
    t('højtider i to religioner', 'feasts of two religions'),
  ],
  product: t('en højtidskalender for klassen', 'a calendar of feasts for the class'),
};
