import { t } from './both.ts';
import type { Activity } from './shape.ts';

const subjects = ['english', 'german', 'french'] as const;

/** Activities that belong to foreign languages. */
export const languages: readonly Activity[] = [
  {
    id: 'information-gap',
    name: t('To halve af det samme', 'Two halves of the same'),
    bloom: 'apply',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'practise',
    grades: [2, 10],
    subjects,
    materials: ['picture', 'paper'],
    teacher: [
      t(
        'Giv hver makker sin halvdel af oplysningerne, og skriv tre nyttige sætninger på tavlen.',
        'Give each partner half of the facts, and write three useful sentences on the board.',
      ),
    ],
    students: [
      t(
        'Makkerne spørger på sproget, til begge har det hele, uden at vise arket.',
        'Partners ask in the language until both have it all, without showing the sheet.',
      ),
      t(
        'De sammenligner til sidst og finder det, der gik galt i kommunikationen.',
        'They compare at the end and find where communication went wrong.',
      ),
    ],
    questions: [t('Hvad sagde du, da du manglede et ord?', 'What did you say when you lacked a word?')],
    support: t('Lad spørgsmålene stå på arket.', 'Let the questions stand on the sheet.'),
    challenge: t(
      'Fjern sætningerne fra tavlen efter fem minutter.',
      'Remove the sentences from the board after five minutes.',
    ),
    signs: t(
      'Eleverne omskriver i stedet for at skifte til dansk.',
      'Students rephrase instead of switching to Danish.',
    ),
  },
  {
    id: 'role-play',
    name: t('Rollespil med et problem', 'Role play with a problem'),
    bloom: 'create',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'practise',
    grades: [3, 10],
    subjects,
    materials: ['cards'],
    teacher: [
      t(
        'Del situationskort ud, hvor de to vil noget forskelligt.',
        'Hand out situation cards in which the two want different things.',
      ),
    ],
    students: [
      t(
        'Parrene planlægger med stikord, spiller scenen og bytter roller.',
        'Pairs plan with key words, act the scene and swap roles.',
      ),
      t('Et andet par gætter, hvad hver af dem ville opnå.', 'Another pair guesses what each wanted.'),
    ],
    questions: [t('Hvilken sætning fik den anden til at give efter?', 'Which sentence made the other give in?')],
    support: t('Giv fire vendinger, der skal bruges.', 'Give four phrases to be used.'),
    challenge: t('Tilføj en tredje person, der ændrer situationen.', 'Add a third person who changes the situation.'),
    signs: t('Samtalen går videre, også når et ord mangler.', 'The talk goes on, even when a word is missing.'),
  },
  {
    id: 'words-with-body',
    name: t('Ord med kroppen', 'Words with the body'),
    bloom: 'remember',
    minutes: [5, 12],
    grouping: 'class',
    phase: 'opening',
    grades: [0, 5],
    subjects,
    materials: ['picture'],
    teacher: [
      t(
        'Sig et ord, vis en bevægelse, og lad klassen gentage begge dele.',
        'Say a word, show a movement, and let the class repeat both.',
      ),
    ],
    students: [
      t(
        'Eleverne finder på bevægelser til de næste ord og viser dem uden lyd.',
        'Students invent movements for the next words and show them without sound.',
      ),
      t('De andre siger ordet i en hel sætning.', 'The others say the word in a whole sentence.'),
    ],
    questions: [
      t(
        'Hvilket ord ligner et dansk ord, og hvilket gør slet ikke?',
        'Which word is like a Danish one, and which not at all?',
      ),
    ],
    support: t('Hav billeder af ordene hængende.', 'Keep pictures of the words on the wall.'),
    challenge: t('Sæt to ord sammen i én sætning.', 'Put two words together in one sentence.'),
    signs: t('Eleverne bruger ordet uden at se billedet.', 'Students use the word without seeing the picture.'),
  },
  {
    id: 'language-detectives',
    name: t('Sprogdetektiver', 'Language detectives'),
    bloom: 'analyse',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'explore',
    grades: [4, 10],
    subjects,
    materials: ['text'],
    teacher: [
      t(
        'Giv seks sætninger på sproget, der viser den samme regel, uden at sige reglen.',
        'Give six sentences in the language that show the same rule, without saying it.',
      ),
    ],
    students: [
      t(
        'Parrene finder mønstret, skriver reglen på dansk og finder en sætning, der bryder den.',
        'Pairs find the pattern, write the rule in Danish and find a sentence that breaks it.',
      ),
      t(
        'De sammenligner med, hvordan man siger det på dansk eller på et andet sprog, de kan.',
        'They compare with how it is said in Danish or another language they know.',
      ),
    ],
    questions: [t('Hvad er det, der ændrer sig, og hvad bliver stående?', 'What is it that changes, and what stays?')],
    support: t(
      'Understreg det, der ændrer sig, i de to første sætninger.',
      'Underline what changes in the first two sentences.',
    ),
    challenge: t(
      'Skriv reglen, så en fra 4. klasse kan bruge den.',
      'Write the rule so that a fourth grader can use it.',
    ),
    signs: t('Eleverne finder reglen ud fra eksempler.', 'Students find the rule from examples.'),
  },
  {
    id: 'one-minute-talk',
    name: t('Ét minut', 'One minute'),
    bloom: 'create',
    minutes: [8, 20],
    grouping: 'group',
    phase: 'share',
    grades: [3, 10],
    subjects,
    materials: ['notes'],
    teacher: [
      t(
        'Vis selv ét minut med tre stikord, og begå en fejl, som du retter højt.',
        'Show one minute yourself with three key words, and make a mistake that you correct aloud.',
      ),
    ],
    students: [
      t(
        'Eleverne forbereder tre stikord og taler et minut hver i gruppen.',
        'Students prepare three key words and speak for a minute each in the group.',
      ),
      t('Lytterne stiller hver et spørgsmål på sproget.', 'Listeners ask one question each in the language.'),
    ],
    questions: [t('Hvilket spørgsmål fik taleren til at sige mere?', 'Which question made the speaker say more?')],
    support: t('Lad eleven tale til ét billede i 30 sekunder.', 'Let the student speak to one picture for 30 seconds.'),
    challenge: t(
      'Giv et ekstra stikord, når der er 20 sekunder tilbage.',
      'Give an extra key word with 20 seconds left.',
    ),
    signs: t('Talen bygger på stikord og ikke på oplæsning.', 'The talk builds on key words and not on reading aloud.'),
  },
];
