import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways to begin a lesson in any subject. */
export const opening: readonly Activity[] = [
  {
    id: 'see-wonder-ask',
    name: t('Se, undr dig, spørg', 'See, wonder, ask'),
    bloom: 'analyse',
    minutes: [5, 15],
    grouping: 'class',
    phase: 'opening',
    grades: [0, 10],
    subjects: 'all',
    materials: ['picture'],
    teacher: [
      t(
        'Vis billedet eller genstanden uden at sige, hvad det er.',
        'Show the picture or the object without saying what it is.',
      ),
      t(
        'Skriv elevernes spørgsmål på tavlen, og gem dem til slutningen.',
        'Write the students’ questions on the board and keep them for the end.',
      ),
    ],
    students: [
      t('Eleverne siger først kun det, de kan se.', 'Students first say only what they can see.'),
      t('Derefter siger de, hvad de undrer sig over.', 'Then they say what they wonder about.'),
    ],
    questions: [t('Hvad ser du, som får dig til at tro det?', 'What do you see that makes you think so?')],
    support: t(
      'Giv sætningsstarterne »Jeg ser …« og »Jeg undrer mig over …«.',
      'Give the sentence starters “I see …” and “I wonder …”.',
    ),
    challenge: t(
      'Bed om en forklaring, som en anden i klassen kan være uenig i.',
      'Ask for an explanation that a classmate could disagree with.',
    ),
    signs: t('Eleverne begrunder med noget, man kan se.', 'Students give reasons that can be seen.'),
  },
  {
    id: 'slips-in-piles',
    name: t('Sedler i bunker', 'Slips in piles'),
    bloom: 'analyse',
    minutes: [8, 15],
    grouping: 'group',
    phase: 'opening',
    grades: [3, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t(
        'Giv hver gruppe en stak sedler og tre minutter uden snak.',
        'Give each group a stack of slips and three minutes without talk.',
      ),
    ],
    students: [
      t(
        'Alle skriver det, de ved om {topic}, med én ting på hver seddel.',
        'Everyone writes what they know about {topic}, one thing a slip.',
      ),
      t(
        'Gruppen lægger sedlerne i bunker og giver hver bunke en overskrift.',
        'The group sorts the slips into piles and gives each pile a heading.',
      ),
    ],
    questions: [t('Hvilken seddel var svær at placere, og hvorfor?', 'Which slip was hard to place, and why?')],
    support: t(
      'Læg tre ord på bordet, som gruppen kan begynde med.',
      'Put three words on the table for the group to start from.',
    ),
    challenge: t(
      'Bed gruppen sortere de samme sedler på en helt anden måde.',
      'Ask the group to sort the same slips in quite another way.',
    ),
    signs: t(
      'Bunkerne har overskrifter, som dækker det, der ligger i dem.',
      'The piles have headings that cover what is in them.',
    ),
  },
  {
    id: 'four-corners',
    name: t('Fire hjørner', 'Four corners'),
    bloom: 'evaluate',
    minutes: [6, 15],
    grouping: 'class',
    phase: 'opening',
    grades: [2, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Skriv et udsagn om {topic}, som man kan være uenig i.',
        'Write a statement about {topic} that one can disagree with.',
      ),
      t(
        'Hjørnerne hedder helt enig, lidt enig, lidt uenig og helt uenig.',
        'The corners are called agree, partly agree, partly disagree and disagree.',
      ),
    ],
    students: [
      t(
        'Eleverne går til et hjørne og finder den bedste begrundelse sammen.',
        'Students walk to a corner and find the best reason together.',
      ),
      t(
        'De må skifte hjørne, når de hører et godt argument.',
        'They may change corners when they hear a good argument.',
      ),
    ],
    questions: [t('Hvad skulle du høre for at skifte hjørne?', 'What would you have to hear to change corners?')],
    support: t(
      'Lad parrene øve deres begrundelse for hinanden først.',
      'Let pairs rehearse their reason with each other first.',
    ),
    challenge: t(
      'Bed en elev forklare det modsatte synspunkt, så godt det kan gøres.',
      'Ask a student to explain the opposite view as well as it can be done.',
    ),
    signs: t('Eleverne bruger »fordi« og svarer på hinanden.', 'Students use “because” and answer each other.'),
  },
  {
    id: 'mini-board-recap',
    name: t('Minitavler på tre', 'Mini boards on three'),
    bloom: 'remember',
    minutes: [4, 10],
    grouping: 'alone',
    phase: 'opening',
    grades: [1, 10],
    subjects: 'all',
    materials: ['miniBoards'],
    teacher: [
      t(
        'Stil tre korte spørgsmål om {topic}, ét ad gangen.',
        'Ask three short questions about {topic}, one at a time.',
      ),
      t(
        'Se efter svar, der går igen, og tag dem op med det samme.',
        'Look for answers that recur, and take them up at once.',
      ),
    ],
    students: [
      t(
        'Eleverne skriver eller tegner svaret og viser tavlen, når du tæller til tre.',
        'Students write or draw the answer and show the board on three.',
      ),
    ],
    questions: [t('Hvem kan forklare et andet svar end sit eget?', 'Who can explain an answer other than their own?')],
    support: t('Lad eleven tegne eller vælge mellem to svar.', 'Let the student draw, or choose between two answers.'),
    challenge: t(
      'Bed om et svar og et eksempel, hvor svaret ikke holder.',
      'Ask for an answer and a case where it does not hold.',
    ),
    signs: t('Alle tavler har et bud, også de usikre.', 'Every board has a try, unsure ones too.'),
  },
  {
    id: 'odd-one-out',
    name: t('Hvem skal ud?', 'Odd one out'),
    bloom: 'analyse',
    minutes: [5, 12],
    grouping: 'pair',
    phase: 'opening',
    grades: [0, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Vis fire ord, tal eller billeder, der har med dagens emne at gøre.',
        'Show four words, numbers or pictures that have to do with today’s topic.',
      ),
    ],
    students: [
      t(
        'To og to finder de en, der ikke passer med de tre andre, og siger hvorfor.',
        'In pairs they find one that does not fit the other three, and say why.',
      ),
      t('Bagefter finder de en grund til, at en anden skulle ud.', 'Then they find a reason why another should go.'),
    ],
    questions: [t('Hvad har de tre andre til fælles?', 'What do the other three have in common?')],
    support: t('Begynd med tre i stedet for fire.', 'Begin with three instead of four.'),
    challenge: t(
      'Lad parret lave en »Hvem skal ud?« med mindst to rigtige svar.',
      'Let the pair make an odd one out with at least two right answers.',
    ),
    signs: t('Parret kan begrunde mere end ét valg.', 'The pair can give reasons for more than one choice.'),
  },
  {
    id: 'find-someone-who',
    name: t('Find en, der kan', 'Find someone who can'),
    bloom: 'remember',
    minutes: [8, 15],
    grouping: 'class',
    phase: 'opening',
    grades: [2, 9],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t('Lav et ark med seks små spørgsmål om {topic}.', 'Make a sheet with six small questions about {topic}.'),
    ],
    students: [
      t(
        'Eleverne går rundt og får hver kammerat til at svare på ét spørgsmål.',
        'Students walk about and have each classmate answer one question.',
      ),
      t(
        'De gentager svaret med egne ord, før de skriver navn på.',
        'They say the answer in their own words before they write the name.',
      ),
    ],
    questions: [
      t('Hvilket spørgsmål var svært at finde nogen til?', 'Which question was it hard to find someone for?'),
    ],
    support: t(
      'Giv eleven et ark, hvor to af svarene er tegnet.',
      'Give the student a sheet on which two answers are drawn.',
    ),
    challenge: t(
      'Lad et felt stå tomt til elevens eget spørgsmål.',
      'Leave one field empty for the student’s own question.',
    ),
    signs: t(
      'Eleverne forklarer for hinanden i stedet for at vise arket.',
      'Students explain to each other instead of showing the sheet.',
    ),
  },
  {
    id: 'guess-then-check',
    name: t('Gæt først', 'Guess first'),
    bloom: 'understand',
    minutes: [3, 10],
    grouping: 'pair',
    phase: 'opening',
    grades: [0, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Stil ét spørgsmål om {topic}, som ingen kan slå op.',
        'Ask one question about {topic} that nobody can look up.',
      ),
    ],
    students: [
      t('To og to skriver de et gæt og en grund.', 'In pairs they write a guess and a reason.'),
      t(
        'Gættet ligger på bordet og bliver rettet i løbet af timen.',
        'The guess stays on the table and is corrected during the lesson.',
      ),
    ],
    questions: [t('Hvad bygger I jeres gæt på?', 'What do you base your guess on?')],
    support: t('Giv tre bud at vælge imellem.', 'Give three guesses to choose from.'),
    challenge: t(
      'Bed om et gæt, der både har et for lavt og et for højt bud.',
      'Ask for a guess with both a too low and a too high bound.',
    ),
    signs: t(
      'Parrene vender tilbage til gættet og retter det selv.',
      'Pairs return to their guess and correct it themselves.',
    ),
  },
];
