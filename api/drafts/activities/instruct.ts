import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways to show and explain something, in any subject. */
export const instruct: readonly Activity[] = [
  {
    id: 'think-aloud',
    name: t('Læreren tænker højt', 'The teacher thinks aloud'),
    bloom: 'understand',
    minutes: [5, 15],
    grouping: 'class',
    phase: 'instruct',
    grades: [0, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Vis ét eksempel, og sig hver tanke højt, også tvivlen.',
        'Show one example and say each thought aloud, doubts too.',
      ),
      t('Stop to gange, og spørg, hvad du bør gøre nu.', 'Stop twice and ask what you should do now.'),
    ],
    students: [
      t(
        'Eleverne siger næste skridt til sidemanden, før du viser det.',
        'Students tell their neighbour the next step before you show it.',
      ),
    ],
    afterModel: [
      t('Sig hver tanke højt, også tvivlen.', 'Say each thought aloud, doubts too.'),
      t('Stop to gange, og spørg, hvad du bør gøre nu.', 'Stop twice and ask what you should do now.'),
    ],
    questions: [t('Hvorfor gjorde jeg det her og ikke noget andet?', 'Why did I do this and not something else?')],
    support: t(
      'Lad eksemplet blive stående på tavlen, mens eleverne arbejder.',
      'Leave the example on the board while students work.',
    ),
    challenge: t(
      'Bed eleven forklare, hvornår fremgangsmåden ikke ville virke.',
      'Ask the student to explain when the method would not work.',
    ),
    signs: t(
      'Eleverne kan sige, hvorfor et skridt kommer før et andet.',
      'Students can say why one step comes before another.',
    ),
  },
  {
    id: 'i-we-you',
    name: t('Jeg, vi, du', 'I, we, you'),
    bloom: 'apply',
    minutes: [10, 25],
    grouping: 'class',
    phase: 'instruct',
    grades: [0, 10],
    subjects: 'all',
    materials: ['board', 'miniBoards'],
    teacher: [
      t(
        'Vis et eksempel alene, og løs så et lignende sammen med klassen.',
        'Show one example alone, then do a similar one with the class.',
      ),
      t('Saml dem, der er i tvivl, ved tavlen bagefter.', 'Gather those in doubt at the board afterwards.'),
    ],
    students: [
      t(
        'Eleverne løser det tredje selv og viser det på minitavlen.',
        'Students do the third themselves and show it on the mini board.',
      ),
    ],
    afterModel: [
      t('Tag derefter et lignende eksempel sammen med klassen.', 'Then take a similar example with the class.'),
      t('Saml dem, der er i tvivl, ved tavlen bagefter.', 'Gather those in doubt at the board afterwards.'),
    ],
    questions: [t('Hvad var ens i de tre eksempler?', 'What was the same in the three examples?')],
    support: t(
      'Giv det tredje eksempel med de første skridt udfyldt.',
      'Give the third example with its first steps filled in.',
    ),
    challenge: t(
      'Giv et fjerde, hvor noget vigtigt er ændret.',
      'Give a fourth in which something important is changed.',
    ),
    signs: t(
      'De fleste minitavler viser metoden og ikke kun et svar.',
      'Most mini boards show the method and not just an answer.',
    ),
  },
  {
    id: 'faulty-example',
    name: t('Eksemplet med fejl', 'The faulty example'),
    bloom: 'evaluate',
    minutes: [6, 15],
    grouping: 'pair',
    phase: 'instruct',
    grades: [2, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Vis et færdigt eksempel om {topic} med én fejl i, og sig, at den er der.',
        'Show a finished example about {topic} with one fault in it, and say that it is there.',
      ),
      t('Vis bagefter det rigtige ved siden af.', 'Afterwards show the right one beside it.'),
    ],
    students: [
      t(
        'Parrene finder fejlen og skriver et råd til den, der lavede den.',
        'Pairs find the fault and write advice to whoever made it.',
      ),
    ],
    afterModel: [
      t(
        'Vis derefter et lignende eksempel med én fejl i, og sig, at den er der.',
        'Then show a similar example with one fault in it, and say that it is there.',
      ),
    ],
    questions: [
      t('Hvad har den, der lavede fejlen, nok tænkt?', 'What was the one who made the fault probably thinking?'),
    ],
    support: t('Sig, i hvilken linje fejlen er.', 'Say on which line the fault is.'),
    challenge: t(
      'Bed parret lave et eksempel med en fejl, der er lettere at overse.',
      'Ask the pair to make an example with a fault that is easier to miss.',
    ),
    signs: t(
      'Rådet forklarer tanken bag og retter ikke kun.',
      'The advice explains the thought behind and does not just correct.',
    ),
  },
  {
    id: 'word-wall',
    name: t('Fagord i brug', 'Subject words at work'),
    bloom: 'understand',
    minutes: [5, 15],
    grouping: 'class',
    phase: 'instruct',
    grades: [1, 10],
    subjects: 'all',
    materials: ['cards', 'board'],
    teacher: [
      t(
        'Forklar timens fagord med et eksempel og en tegning til hvert.',
        'Explain the lesson’s subject words with an example and a drawing for each.',
      ),
    ],
    students: [
      t(
        'Eleverne laver et ordkort: ord, tegning og en sætning fra deres egen verden.',
        'Students make a word card: word, drawing and a sentence from their own world.',
      ),
      t('De bruger ordene højt for sidemanden.', 'They use the words aloud with their neighbour.'),
    ],
    afterModel: [
      t(
        'Skriv timens fagord op undervejs med en tegning til hvert.',
        'Write up the lesson’s subject words on the way, with a drawing for each.',
      ),
    ],
    questions: [
      t(
        'Hvad er forskellen på de to ord, der ligner hinanden mest?',
        'What is the difference between the two words most alike?',
      ),
    ],
    support: t('Giv to ord ad gangen og et billede til hvert.', 'Give two words at a time and a picture for each.'),
    challenge: t(
      'Bed om én sætning, der bruger tre af ordene rigtigt.',
      'Ask for one sentence that uses three of the words rightly.',
    ),
    signs: t('Ordene dukker op i elevernes egne forklaringer.', 'The words turn up in students’ own explanations.'),
  },
  {
    id: 'side-by-side',
    name: t('To eksempler side om side', 'Two examples side by side'),
    bloom: 'analyse',
    minutes: [6, 15],
    grouping: 'class',
    phase: 'instruct',
    grades: [2, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Stil to eksempler om {topic} ved siden af hinanden: et godt og et bedre.',
        'Put two examples about {topic} side by side: a good one and a better one.',
      ),
      t('Saml klassens fund i en huskeliste på tavlen.', 'Gather what the class finds in a checklist on the board.'),
    ],
    students: [
      t(
        'To og to finder eleverne tre forskelle og vurderer, hvad de betyder.',
        'In pairs students find three differences and judge what they mean.',
      ),
    ],
    questions: [
      t(
        'Hvilken lille ændring ville gøre det gode lige så godt som det bedre?',
        'What small change would make the good one as good as the better?',
      ),
    ],
    support: t('Marker det sted i hvert eksempel, hvor man skal kigge.', 'Mark the place to look at in each example.'),
    challenge: t(
      'Bed eleven lave et tredje, der er endnu bedre.',
      'Ask the student to make a third that is better still.',
    ),
    signs: t('Huskelisten står med elevernes egne ord.', 'The checklist is in the students’ own words.'),
  },
];
