import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Stories in the past. */
export const storiesInThePast: Topic = {
  id: 'stories-in-the-past',
  name: t('fortællinger i datid', 'stories in the past'),
  find: /past tense|\bin the past\b|past simple|datid|storytelling|fortælle historier|präteritum|perfekt\b|passé/iu,
  subjects: ['english', 'german', 'french'],
  areas: ['mundtlig-kommunikation', 'skriftlig-kommunikation'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan fortælle om noget, der er sket, så tid og rækkefølge er til at forstå.',
        'Students can tell of something that happened so that time and order are clear.',
      ),
      t('Eleven bruger datid i de fleste udsagnsord.', 'The student uses the past in most verbs.'),
      t('Eleven binder sætninger sammen med tidsord.', 'The student joins sentences with time words.'),
    ),
    goal(
      t(
        'Eleverne kan finde mønstre for datid og forklare undtagelser.',
        'Students can find patterns of the past and explain exceptions.',
      ),
      t('Eleven sorterer udsagnsord i grupper.', 'The student sorts verbs into groups.'),
      t('Eleven sammenligner med dansk.', 'The student compares with Danish.'),
    ),
    goal(
      t(
        'Eleverne kan skrive og forbedre en fortælling til en bestemt læser.',
        'Students can write and improve a story for a given reader.',
      ),
      t('Fortællingen har et vendepunkt.', 'The story has a turning point.'),
      t('Eleven retter efter respons.', 'The student revises after response.'),
    ),
  ],
  prior: [
    t('Kende almindelige udsagnsord i nutid.', 'Knowing common verbs in the present.'),
    t('Kunne fortælle i rækkefølge på dansk.', 'Telling in order in Danish.'),
  ],
  misconceptions: [
    belief(
      t('Alle udsagnsord får den samme endelse i datid.', 'All verbs get the same ending in the past.'),
      t(
        'Lad eleverne sortere tyve udsagnsord og selv finde grupperne.',
        'Let students sort twenty verbs and find the groups.',
      ),
    ),
    belief(
      t('Man skal rette alle fejl, før man kan fortælle.', 'All mistakes must be mended before one can tell.'),
      t('Lyt til en fortælling, og find det, man forstod.', 'Listen to a story and find what was understood.'),
    ),
  ],
  terms: [
    term(t('datid', 'past tense'), t('form for noget, der er sket', 'form for what has happened')),
    term(t('uregelmæssig', 'irregular'), t('som ikke følger mønstret', 'not following the pattern')),
    term(t('tidsord', 'time word'), t('først, så, bagefter, til sidst', 'first, then, afterwards, at last')),
  ],
  questions: [
    ask('remember', t('Hvilke tidsord kan vi bruge?', 'Which time words can we use?')),
    ask(
      'apply',
      t('Hvordan ville du fortælle det, hvis det skete i går?', 'How would you tell it if it happened yesterday?'),
    ),
    ask(
      'analyse',
      t('Hvilke udsagnsord hører sammen, og hvad er reglen?', 'Which verbs belong together, and what is the rule?'),
    ),
    ask(
      'evaluate',
      t(
        'Hvilken begyndelse får dig til at lytte videre, og hvad gør den?',
        'Which beginning makes you listen on, and what does it do?',
      ),
    ),
  ],
  hook: t(
    'Fortæl om en lille katastrofe på sproget, og stop lige før slutningen.',
    'Tell of a small disaster in the language, and stop just before the end.',
  ),
  model: t(
    'Skriv tre sætninger om i går på tavlen, og understreg det, der viser tiden.',
    'Write three sentences about yesterday on the board, and underline what shows the time.',
  ),
  task: {
    supported: t(
      'Sæt seks billeder i rækkefølge, og fortæl med en sætning og et tidsord til hvert.',
      'Put six pictures in order, and tell with a sentence and a time word for each.',
    ),
    onLevel: t(
      'Fortæl om en dag, der gik galt, med mindst otte sætninger og tre tidsord.',
      'Tell of a day that went wrong in at least eight sentences with three time words.',
    ),
    challenge: t(
      'Fortæl den samme dag set af en, der oplevede det helt anderledes.',
      'Tell the same day as seen by someone who lived it quite differently.',
    ),
  },
  exit: [
    t('Skriv to sætninger på sproget om i går.', 'Write two sentences about yesterday in the language.'),
    t('Skriv et udsagnsord, der ikke følger reglen.', 'Write a verb that does not follow the rule.'),
  ],
  materials: ['picture', 'paper'],
  parts: [
    t('at fortælle i rækkefølge', 'telling in order'),
    t('mønstre i datid', 'patterns of the past'),
    t('spænding og vendepunkt', 'tension and turning point'),
    t('at skrive og forbedre', 'writing and improving'),
  ],
  product: t('en samling korte fortællinger på sproget', 'a collection of short stories in the language'),
};
