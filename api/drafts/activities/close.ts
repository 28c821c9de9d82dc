import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways to end a lesson, in any subject. */
export const close: readonly Activity[] = [
  {
    id: 'exit-ticket',
    name: t('Exit ticket', 'Exit ticket'),
    bloom: 'understand',
    minutes: [2, 10],
    grouping: 'alone',
    phase: 'close',
    grades: [1, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t('Del exit ticket’en ud, og saml den ind ved døren.', 'Hand out the exit ticket and collect it at the door.'),
      t(
        'Læs bunken igennem i dag, og lad den bestemme, hvordan næste time begynder.',
        'Read the pile today, and let it decide how the next lesson begins.',
      ),
    ],
    students: [t('Eleverne svarer hver for sig og uden hjælp.', 'Students answer on their own and without help.')],
    questions: [
      t(
        'Hvad kan du nu, som du ikke kunne, da timen begyndte?',
        'What can you do now that you could not when the lesson began?',
      ),
    ],
    support: t(
      'Læs spørgsmålene højt, og lad eleven tegne eller indtale svaret.',
      'Read the questions aloud, and let the student draw or record the answer.',
    ),
    challenge: t('Bed om en begrundelse for det sidste svar.', 'Ask for a reason for the last answer.'),
    signs: t('Svarene viser, hvem der skal have hvad næste gang.', 'The answers show who needs what next time.'),
  },
  {
    id: 'thumb-and-sentence',
    name: t('Tommel og sætning', 'Thumb and sentence'),
    bloom: 'evaluate',
    minutes: [2, 6],
    grouping: 'class',
    phase: 'close',
    grades: [0, 6],
    subjects: 'all',
    materials: [],
    teacher: [
      t(
        'Læs målet højt igen, og vend tilbage til elevernes spørgsmål fra begyndelsen.',
        'Read the goal aloud again, and return to the students’ questions from the start.',
      ),
    ],
    students: [
      t(
        'Eleverne viser med tommelen, hvor sikre de er, og siger én sætning, der beviser det.',
        'Students show with a thumb how sure they are, and say one sentence that proves it.',
      ),
    ],
    questions: [t('Hvad skal du øve for at flytte din tommel?', 'What must you practise to move your thumb?')],
    support: t('Giv sætningen »Jeg kan vise det ved at …«.', 'Give the sentence “I can show it by …”.'),
    challenge: t('Bed om et eksempel, klassen ikke har set.', 'Ask for an example that the class has not seen.'),
    signs: t('Tommel og sætning passer sammen.', 'Thumb and sentence match.'),
  },
  {
    id: 'three-two-one',
    name: t('Tre, to, én', 'Three, two, one'),
    bloom: 'understand',
    minutes: [5, 10],
    grouping: 'alone',
    phase: 'close',
    grades: [3, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t(
        'Skriv på tavlen: tre ting, jeg lærte, to ord, jeg vil huske, ét spørgsmål.',
        'Write on the board: three things I learnt, two words to remember, one question.',
      ),
    ],
    students: [
      t(
        'Eleverne skriver og læser deres spørgsmål op for en makker.',
        'Students write and read their question to a partner.',
      ),
    ],
    questions: [
      t(
        'Hvilket af jeres spørgsmål skal vi begynde med næste gang?',
        'Which of your questions shall we begin with next time?',
      ),
    ],
    support: t('Nøjes med én ting, ét ord og ét spørgsmål.', 'Make do with one thing, one word and one question.'),
    challenge: t('Bed om et spørgsmål, som bogen ikke svarer på.', 'Ask for a question that the book does not answer.'),
    signs: t('Det lærte er konkret og handler om målet.', 'What was learnt is concrete and about the goal.'),
  },
  {
    id: 'one-sentence',
    name: t('Det vigtigste i én sætning', 'The main point in one sentence'),
    bloom: 'analyse',
    minutes: [3, 8],
    grouping: 'pair',
    phase: 'close',
    grades: [2, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Vælg tre sætninger, og spørg klassen, hvad der mangler i hver.',
        'Choose three sentences, and ask the class what each lacks.',
      ),
    ],
    students: [
      t(
        'Parrene skriver det vigtigste om {topic} i én sætning med et »fordi«.',
        'Pairs write the main point about {topic} in one sentence with a “because”.',
      ),
    ],
    questions: [t('Hvilket ord i jeres sætning kan ikke undværes?', 'Which word in your sentence cannot be spared?')],
    support: t('Giv sætningens begyndelse.', 'Give the beginning of the sentence.'),
    challenge: t(
      'Halver antallet af ord uden at miste meningen.',
      'Halve the number of words without losing the meaning.',
    ),
    signs: t(
      'Sætningen rummer en sammenhæng og ikke kun et emne.',
      'The sentence holds a connection and not just a topic.',
    ),
  },
  {
    id: 'next-question',
    name: t('Hvad spørger vi om nu?', 'What do we ask now?'),
    bloom: 'create',
    minutes: [4, 8],
    grouping: 'group',
    phase: 'close',
    grades: [3, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t(
        'Find buddene og spørgsmålene fra timens begyndelse frem, og stryg det, der er besvaret.',
        'Bring out the guesses and questions from the start and strike what is answered.',
      ),
    ],
    students: [
      t(
        'Gruppen laver ét nyt spørgsmål om {topic}, som de ikke kunne have stillet, da timen begyndte.',
        'The group makes one new question about {topic} that they could not have asked when the lesson began.',
      ),
    ],
    questions: [t('Hvad skal vi vide for at kunne svare?', 'What must we know to be able to answer?')],
    support: t('Giv begyndelsen »Hvad ville der ske, hvis …«.', 'Give the beginning “What would happen if …”.'),
    challenge: t(
      'Bed gruppen sige, hvordan spørgsmålet kan undersøges.',
      'Ask the group to say how the question could be investigated.',
    ),
    signs: t('Spørgsmålet bygger på noget, der er lært i dag.', 'The question builds on something learnt today.'),
  },
];
