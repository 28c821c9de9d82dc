import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Short stories. */
export const shortStories: Topic = {
  id: 'short-stories',
  name: t('noveller', 'short stories'),
  find: /novelle|short stor/iu,
  subjects: ['danish'],
  areas: ['fortolkning'],
  grades: [6, 10],
  goals: [
    goal(
      t(
        'Eleverne kan analysere personer, konflikt og fortæller i en novelle med citater.',
        'Students can analyse characters, conflict and narrator of a short story with quotations.',
      ),
      t('Eleven kan sige konflikten i én sætning.', 'The student can say the conflict in one sentence.'),
      t('Hver påstand har et citat.', 'Each claim has a quotation.'),
    ),
    goal(
      t(
        'Eleverne kan forklare, hvad fortælleren ikke siger, og hvad det gør ved læseren.',
        'Students can explain what the narrator leaves out and what it does to the reader.',
      ),
      t('Eleven finder et tomt sted i teksten.', 'The student finds a gap in the text.'),
      t('Eleven giver to mulige forklaringer.', 'The student gives two possible explanations.'),
    ),
    goal(
      t(
        'Eleverne kan fortolke novellen og vurdere andres fortolkninger.',
        'Students can interpret the story and judge others’ readings.',
      ),
      t('Tolkningen samler mindst tre iagttagelser.', 'The reading joins at least three observations.'),
      t('Eleven siger, hvad der taler imod.', 'The student says what speaks against.'),
    ),
  ],
  prior: [
    t('Kende ordene handling, person og miljø.', 'Knowing plot, character and setting.'),
    t('Bruge citater.', 'Using quotations.'),
  ],
  misconceptions: [
    belief(
      t('At analysere er at genfortælle.', 'Analysing is retelling.'),
      t(
        'Sæt genfortælling og analyse af samme afsnit ved siden af hinanden.',
        'Put retelling and analysis of the same passage side by side.',
      ),
    ),
    belief(
      t('Fortælleren er forfatteren.', 'The narrator is the author.'),
      t('Lad eleverne fortælle samme scene som en anden person.', 'Let students tell the same scene as someone else.'),
    ),
  ],
  terms: [
    term(t('fortæller', 'narrator'), t('den stemme, der fortæller', 'the voice that tells')),
    term(t('konflikt', 'conflict'), t('det, der står på spil', 'what is at stake')),
    term(t('tema', 'theme'), t('det, teksten handler om under handlingen', 'what it is about beneath the plot')),
    term(t('tomt sted', 'gap'), t('noget, læseren selv må fylde ud', 'something the reader must fill in')),
  ],
  questions: [
    ask('understand', t('Hvad er konflikten, sagt i én sætning?', 'What is the conflict, in one sentence?')),
    ask(
      'analyse',
      t(
        'Hvad ved fortælleren, og hvad holder fortælleren for sig selv?',
        'What does the narrator know, and what is kept back?',
      ),
    ),
    ask('analyse', t('Hvordan hænger begyndelse og slutning sammen?', 'How do beginning and end connect?')),
    ask(
      'evaluate',
      t(
        'Hvilken fortolkning har mest støtte i teksten, og hvad taler imod den?',
        'Which reading has most support in the text, and what speaks against it?',
      ),
    ),
  ],
  hook: t(
    'Læs kun første og sidste sætning højt: »Hvad kan der være sket imellem?«',
    'Read only the first and last sentence aloud: “What may have happened between?”',
  ),
  model: t(
    'Vis på tavlen forskellen på »hun går hjem« og »hun går hjem, og det viser …«.',
    'Show on the board the difference between “she goes home” and “she goes home, which shows …”.',
  ),
  task: {
    supported: t(
      'Find tre citater om hovedpersonen, og skriv til hvert: Det viser, at …',
      'Find three quotations about the main character, and write to each: It shows that …',
    ),
    onLevel: t(
      'Beskriv konflikten, fortælleren og et vendepunkt med mindst fire citater.',
      'Describe the conflict, the narrator and a turning point with at least four quotations.',
    ),
    challenge: t(
      'Giv to fortolkninger af slutningen, og afgør, hvilken teksten støtter bedst.',
      'Give two readings of the end, and decide which the text supports better.',
    ),
  },
  exit: [
    t(
      'Skriv konflikten i én sætning og et citat, der viser den.',
      'Write the conflict in one sentence and a quotation that shows it.',
    ),
    t('Hvad siger novellen ikke, som du gerne ville vide?', 'What does the story not say that you would like to know?'),
  ],
  materials: ['text'],
  parts: [
    t('handling og komposition', 'plot and structure'),
    t('personer', 'characters'),
    t('fortælleren', 'the narrator'),
    t('sprog og tomme steder', 'language and gaps'),
    t('tema og fortolkning', 'theme and reading'),
  ],
  product: t('en mundtlig fortolkning i grupper med citater', 'a spoken interpretation in groups with quotations'),
};
