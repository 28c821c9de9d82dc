import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways for students to find something out before it is explained, in any subject. */
export const explore: readonly Activity[] = [
  {
    id: 'sort-and-name',
    name: t('Sortér og sæt navn på', 'Sort and name'),
    bloom: 'analyse',
    minutes: [8, 25],
    grouping: 'group',
    phase: 'explore',
    grades: [0, 10],
    subjects: 'all',
    materials: ['cards'],
    teacher: [
      t(
        'Giv hver gruppe 8–12 kort med ord, billeder eller opgaver om {topic}.',
        'Give each group 8–12 cards with words, pictures or tasks about {topic}.',
      ),
    ],
    students: [
      t('Gruppen sorterer kortene og giver hver bunke et navn.', 'The group sorts the cards and names each pile.'),
      t(
        'En elev bliver ved bordet og forklarer, mens de andre besøger en anden gruppe.',
        'One student stays to explain while the others visit another group.',
      ),
    ],
    questions: [t('Hvilken regel sorterer I efter?', 'What rule do you sort by?')],
    support: t('Læg ét kort i hver bunke på forhånd.', 'Put one card in each pile beforehand.'),
    challenge: t(
      'Lad gruppen lave to kort, der er svære at placere.',
      'Let the group make two cards that are hard to place.',
    ),
    signs: t('Gruppen kan sige reglen bag sin sortering.', 'The group can say the rule behind its sorting.'),
  },
  {
    id: 'stations',
    name: t('Værksteder på tid', 'Timed stations'),
    bloom: 'apply',
    minutes: [20, 60],
    grouping: 'group',
    phase: 'explore',
    grades: [0, 9],
    subjects: 'all',
    materials: ['picture', 'paper'],
    teacher: [
      t(
        'Stil tre eller fire stationer op med hver sin lille opgave om {topic}.',
        'Set up three or four stations, each with a small task about {topic}.',
      ),
      t(
        'Sig til, når der skal skiftes, og bliv selv ved den sværeste.',
        'Say when to move on, and stay at the hardest one yourself.',
      ),
    ],
    students: [
      t(
        'Grupperne når alle stationer og noterer én opdagelse hvert sted.',
        'Groups reach every station and note one discovery at each.',
      ),
    ],
    questions: [t('Hvad går igen på stationerne?', 'What recurs at the stations?')],
    support: t(
      'Lad en station have et færdigt eksempel, som man kan kigge på.',
      'Let one station have a finished example to look at.',
    ),
    challenge: t('Bed gruppen finde på en femte station.', 'Ask the group to invent a fifth station.'),
    signs: t('Noterne viser en opdagelse og ikke kun et svar.', 'The notes show a discovery and not just an answer.'),
  },
  {
    id: 'expert-groups',
    name: t('Ekspertgrupper', 'Expert groups'),
    bloom: 'understand',
    minutes: [25, 60],
    grouping: 'group',
    phase: 'explore',
    grades: [4, 10],
    subjects: 'all',
    materials: ['text'],
    teacher: [
      t(
        'Del stoffet om {topic} i fire dele, og giv hver gruppe én del.',
        'Divide the material about {topic} into four parts, one for each group.',
      ),
      t(
        'Bland grupperne, så hver ny gruppe har én ekspert på hver del.',
        'Mix the groups so that each new one has an expert on every part.',
      ),
    ],
    students: [
      t(
        'Eksperterne aftaler, hvad de andre skal vide, og med hvilket eksempel.',
        'The experts agree what the others must know, and with which example.',
      ),
      t(
        'I de nye grupper forklarer alle deres del uden at læse op.',
        'In the new groups everyone explains their part without reading aloud.',
      ),
    ],
    questions: [t('Hvordan hænger din del sammen med de andre?', 'How does your part connect with the others?')],
    support: t(
      'Lad to elever dele en ekspertrolle og et sæt stikord.',
      'Let two students share an expert role and a set of key words.',
    ),
    challenge: t(
      'Bed eksperterne forberede et spørgsmål, der kræver to dele at svare på.',
      'Ask the experts to prepare a question that takes two parts to answer.',
    ),
    signs: t(
      'Lytterne kan bagefter forklare en del, de ikke selv læste.',
      'Listeners can afterwards explain a part that they did not read.',
    ),
  },
  {
    id: 'example-and-counterexample',
    name: t('Eksempel og modeksempel', 'Example and counterexample'),
    bloom: 'analyse',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 10],
    subjects: 'all',
    materials: ['board', 'paper'],
    teacher: [
      t(
        'Vis to eksempler om {topic}, der passer, og ét, der ikke gør.',
        'Show two examples about {topic} that fit, and one that does not.',
      ),
    ],
    students: [
      t('Parrene finder forskellen og skriver den som en regel.', 'Pairs find the difference and write it as a rule.'),
      t('De prøver reglen på et eksempel, de selv finder på.', 'They try the rule on an example of their own.'),
    ],
    questions: [t('Kan I finde et eksempel, der næsten passer?', 'Can you find an example that almost fits?')],
    support: t('Sæt ring om det sted, hvor forskellen er.', 'Ring the place where the difference is.'),
    challenge: t(
      'Bed parret lave et modeksempel, som snyder naboparret.',
      'Ask the pair to make a counterexample that fools the next pair.',
    ),
    signs: t('Reglen kan bruges af et andet par.', 'Another pair can use the rule.'),
  },
  {
    id: 'question-workshop',
    name: t('Spørgsmålsværksted', 'Question workshop'),
    bloom: 'create',
    minutes: [10, 20],
    grouping: 'group',
    phase: 'explore',
    grades: [3, 10],
    subjects: [
      'mathematics',
      'danish',
      'history',
      'religion',
      'socialStudies',
      'science',
      'biology',
      'geography',
      'physicsChemistry',
      'danishSecondLanguage',
      'other',
    ],
    materials: ['notes'],
    teacher: [
      t(
        'Skriv tre slags spørgsmål på tavlen: slå op, regn ud eller find ud af, tag stilling.',
        'Write three kinds of question on the board: look up, work out, take a stand.',
      ),
    ],
    students: [
      t(
        'Gruppen laver mindst to spørgsmål af hver slags om {topic}.',
        'The group makes at least two questions of each kind about {topic}.',
      ),
      t(
        'De vælger det spørgsmål, klassen får mest ud af at arbejde med.',
        'They choose the question that the class would gain most from.',
      ),
    ],
    questions: [t('Hvad gør et spørgsmål værd at bruge tid på?', 'What makes a question worth the time?')],
    support: t(
      'Giv spørgeord: hvem, hvornår, hvordan, hvorfor, hvad nu hvis.',
      'Give question words: who, when, how, why, what if.',
    ),
    challenge: t(
      'Bed gruppen gøre et opslagsspørgsmål til et, man skal tage stilling til.',
      'Ask the group to turn a look-up question into one that needs a stand.',
    ),
    signs: t('Der er spørgsmål, som ikke kan besvares med ét ord.', 'There are questions that one word cannot answer.'),
  },
  {
    id: 'try-before-told',
    name: t('Prøv, før det bliver forklaret', 'Try before it is told'),
    bloom: 'apply',
    minutes: [5, 15],
    grouping: 'pair',
    phase: 'explore',
    grades: [0, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Giv én opgave om {topic}, som eleverne ikke har lært en metode til.',
        'Give one task about {topic} for which students have learnt no method.',
      ),
      t(
        'Gå rundt, og find to forskellige forsøg, der kan vises frem bagefter.',
        'Walk about and find two different tries to show afterwards.',
      ),
    ],
    students: [
      t('To og to prøver de sig frem med tegning, ting eller ord.', 'In pairs they try with drawing, things or words.'),
    ],
    questions: [
      t(
        'Hvad prøvede I først, og hvad fik jer til at ændre det?',
        'What did you try first, and what made you change it?',
      ),
    ],
    support: t(
      'Bed eleven tegne situationen, før der bliver regnet eller skrevet.',
      'Ask the student to draw the situation before calculating or writing.',
    ),
    challenge: t(
      'Bed om to måder, og om hvilken der er lettest at forklare.',
      'Ask for two ways, and which is easier to explain.',
    ),
    signs: t('Parrene kan fortælle om et forsøg, der ikke virkede.', 'Pairs can tell of a try that did not work.'),
  },
];
