import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways to use and deepen what was shown, in any subject. */
export const practise: readonly Activity[] = [
  {
    id: 'quiz-and-trade',
    name: t('Spørg og byt', 'Quiz and trade'),
    bloom: 'remember',
    minutes: [8, 15],
    grouping: 'class',
    phase: 'practise',
    grades: [1, 9],
    subjects: 'all',
    materials: ['cards'],
    teacher: [
      t(
        'Giv hver elev et kort til et spørgsmål og et svar om {topic}.',
        'Give each student a card for a question and an answer about {topic}.',
      ),
    ],
    students: [
      t(
        'Eleverne går rundt, spørger en makker, hjælper ved behov og bytter kort.',
        'Students walk about, ask a partner, help where needed and trade cards.',
      ),
      t(
        'Efter fem bytninger skriver de det kort om, der var uklart.',
        'After five trades they rewrite the card that was unclear.',
      ),
    ],
    questions: [t('Hvordan hjalp du uden at sige svaret?', 'How did you help without saying the answer?')],
    support: t(
      'Lad eleven starte med et kort, som I har øvet sammen.',
      'Let the student start with a card that you have rehearsed together.',
    ),
    challenge: t(
      'Bed om et kort, hvor svaret kræver en forklaring.',
      'Ask for a card whose answer needs an explanation.',
    ),
    signs: t('Eleverne giver hints før svar.', 'Students give hints before answers.'),
  },
  {
    id: 'coach-and-doer',
    name: t('Træner og udøver', 'Coach and doer'),
    bloom: 'apply',
    minutes: [10, 30],
    grouping: 'pair',
    phase: 'practise',
    grades: [1, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Vis med en elev, hvordan en træner spørger uden at tage blyanten.',
        'Show with a student how a coach asks without taking the pencil.',
      ),
    ],
    students: [
      t(
        'Udøveren arbejder og tænker højt, træneren spørger og giver ét råd.',
        'The doer works and thinks aloud; the coach asks and gives one piece of advice.',
      ),
      t('De bytter rolle efter hver opgave.', 'They swap roles after each task.'),
    ],
    takesTask: true,
    questions: [t('Hvilket spørgsmål fra træneren hjalp mest?', 'Which of the coach’s questions helped most?')],
    support: t(
      'Giv træneren et kort med tre spørgsmål at vælge imellem.',
      'Give the coach a card with three questions to choose from.',
    ),
    challenge: t(
      'Lad træneren kun stille spørgsmål og ikke give råd.',
      'Let the coach only ask questions and give no advice.',
    ),
    signs: t('Man kan høre tankegangen og ikke kun resultatet.', 'One can hear the thinking and not just the result.'),
  },
  {
    id: 'alone-then-together',
    name: t('Først alene, så sammen', 'First alone, then together'),
    bloom: 'apply',
    minutes: [6, 35],
    grouping: 'pair',
    phase: 'practise',
    grades: [0, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Del opgaven ud i de tre udgaver, og gå først til dem, der ikke er kommet i gang.',
        'Hand out the task in its three versions, and go first to those who have not begun.',
      ),
    ],
    students: [
      t(
        'Eleverne arbejder alene halvdelen af tiden. Derefter viser de hinanden, hvor langt de er, og arbejder videre to og to.',
        'Students work alone half the time. Then they show each other how far they are and go on in pairs.',
      ),
    ],
    takesTask: true,
    questions: [t('Hvor gik du i stå, og hvad hjalp dig videre?', 'Where did you get stuck, and what helped you on?')],
    support: t(
      'Sid med de første fem minutter, og lad eleven sige det første skridt.',
      'Sit with them for the first five minutes, and let the student say the first step.',
    ),
    challenge: t(
      'Bed eleven forklare sit arbejde for en, der har løst det anderledes.',
      'Ask the student to explain the work to someone who did it differently.',
    ),
    signs: t(
      'Eleverne ændrer noget, efter at de har talt sammen.',
      'Students change something after talking together.',
    ),
  },
  {
    id: 'three-ways',
    name: t('Tre veje til samme mål', 'Three ways to the same goal'),
    bloom: 'analyse',
    minutes: [10, 40],
    grouping: 'pair',
    phase: 'practise',
    grades: [2, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Læg opgavens tre udgaver frem uden navne på, og hjælp parrene med at vælge den, de lærer mest af.',
        'Lay out the three versions of the task without labels, and help pairs choose the one they learn most from.',
      ),
    ],
    students: [
      t(
        'Parrene løser deres udgave og forklarer den for et par, der valgte en anden. Sammen finder de det, opgaverne har til fælles.',
        'Pairs do their version and explain it to a pair that chose another. Together they find what the tasks have in common.',
      ),
    ],
    takesTask: true,
    questions: [t('Hvad er det samme i de to opgaver?', 'What is the same in the two tasks?')],
    support: t(
      'Vælg udgave sammen, og lav den første del i fællesskab.',
      'Choose the version together, and do its first part jointly.',
    ),
    challenge: t('Lad parret lave en fjerde udgave til klassen.', 'Let the pair make a fourth version for the class.'),
    signs: t('Parrene kan sige, hvad de tre udgaver handler om.', 'Pairs can say what the three versions are about.'),
  },
  {
    id: 'make-tasks-for-others',
    name: t('Lav en opgave til naboen', 'Make a task for the neighbours'),
    bloom: 'create',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'practise',
    grades: [2, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Vis, hvad en god opgave har: en situation, et klart spørgsmål og et svar, man kan tjekke.',
        'Show what a good task has: a situation, a clear question and an answer one can check.',
      ),
    ],
    students: [
      t(
        'Parrene laver to opgaver om {topic} og løser dem selv først.',
        'Pairs make two tasks about {topic} and solve them first.',
      ),
      t(
        'De bytter med et andet par og forbedrer den opgave, der voldte besvær.',
        'They trade with another pair and improve the one that gave trouble.',
      ),
    ],
    questions: [t('Hvad gør opgaven svær på en god måde?', 'What makes the task hard in a good way?')],
    support: t(
      'Giv en opgave, hvor parret kun skal ændre personer, tal eller sted.',
      'Give a task in which the pair only changes people, numbers or place.',
    ),
    challenge: t('Kræv, at opgaven kan løses på to måder.', 'Require that the task can be done in two ways.'),
    signs: t('Opgaverne rammer målet og kan løses af andre.', 'The tasks are on the goal and others can do them.'),
  },
  {
    id: 'walk-and-talk',
    name: t('Gå og tal', 'Walk and talk'),
    bloom: 'understand',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'practise',
    grades: [2, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t(
        'Giv hvert par en seddel med to spørgsmål om {topic} og en rute ud og hjem.',
        'Give each pair a slip with two questions about {topic} and a route out and back.',
      ),
    ],
    students: [
      t(
        'På vej ud taler den ene om det første spørgsmål, på vej hjem den anden om det næste.',
        'On the way out one talks about the first question, on the way back the other about the next.',
      ),
      t('Hjemme igen skriver de det, makkeren sagde.', 'Back again, they write what their partner said.'),
    ],
    questions: [
      t(
        'Hvad sagde din makker, som du ikke selv havde tænkt på?',
        'What did your partner say that you had not thought of?',
      ),
    ],
    support: t(
      'Læs spørgsmålene højt sammen, før parret går.',
      'Read the questions aloud together before the pair leaves.',
    ),
    challenge: t(
      'Bed parret finde ét punkt, hvor de er uenige.',
      'Ask the pair to find a point on which they disagree.',
    ),
    signs: t('Eleverne kan gengive makkerens tanke rigtigt.', 'Students can report their partner’s thought rightly.'),
  },
  {
    id: 'explain-to-younger',
    name: t('Forklar det til en yngre', 'Explain it to someone younger'),
    bloom: 'create',
    minutes: [15, 40],
    grouping: 'pair',
    phase: 'practise',
    grades: [3, 10],
    subjects: 'all',
    materials: ['poster'],
    teacher: [
      t(
        'Aftal tre krav med klassen: ét eksempel, én tegning og ingen svære ord uden forklaring.',
        'Agree on three demands with the class: one example, one drawing, no hard word without an explanation.',
      ),
    ],
    students: [
      t(
        'Parrene laver en plakat eller en lille film om {topic} til en klasse, der er to år yngre.',
        'Pairs make a poster or a short film about {topic} for a class two years younger.',
      ),
      t(
        'De prøver den af på et andet par og retter det, der ikke blev forstået.',
        'They try it on another pair and mend what was not understood.',
      ),
    ],
    questions: [
      t('Hvad kan I udelade, uden at det bliver forkert?', 'What can you leave out without making it wrong?'),
    ],
    support: t(
      'Giv en skabelon med tre felter: det er, et eksempel, husk.',
      'Give a frame with three fields: it is, an example, remember.',
    ),
    challenge: t(
      'Bed parret tage den misforståelse op, som mange har.',
      'Ask the pair to take up the misunderstanding that many have.',
    ),
    signs: t(
      'Forklaringen er enklere end bogens og stadig rigtig.',
      'The explanation is simpler than the book’s and still right.',
    ),
  },
  {
    id: 'group-problem',
    name: t('Gruppen knækker nødden', 'The group cracks the nut'),
    bloom: 'analyse',
    minutes: [15, 40],
    grouping: 'group',
    phase: 'practise',
    grades: [2, 10],
    subjects: 'all',
    materials: ['poster'],
    teacher: [
      t(
        'Giv én opgave, der er for stor til én, og fire roller: ordstyrer, skriver, spørger og tidtager.',
        'Give one task too big for one person, and four roles: chair, writer, asker and timekeeper.',
      ),
      t(
        'Svar kun på spørgsmål, som hele gruppen står bag.',
        'Answer only questions that the whole group stands behind.',
      ),
    ],
    students: [
      t(
        'Gruppen deler opgaven op, løser delene og samler dem til ét svar med begrundelse.',
        'The group splits the task, does the parts and joins them into one answer with reasons.',
      ),
    ],
    questions: [
      t('Hvilken del af opgaven afhænger de andre dele af?', 'Which part of the task do the others depend on?'),
    ],
    support: t('Giv gruppen den første deling af opgaven.', 'Give the group the first split of the task.'),
    challenge: t(
      'Ændr en oplysning undervejs, så gruppen må tænke om.',
      'Change one fact on the way so that the group must rethink.',
    ),
    signs: t('Alle i gruppen kan forklare svaret.', 'Everyone in the group can explain the answer.'),
  },
  {
    id: 'draw-then-say',
    name: t('Tegn det, og fortæl', 'Draw it and tell'),
    bloom: 'apply',
    minutes: [8, 25],
    grouping: 'pair',
    phase: 'practise',
    grades: [0, 4],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Læs opgaven højt to gange, og bed alle lukke øjnene anden gang.',
        'Read the task aloud twice, and ask all to close their eyes the second time.',
      ),
    ],
    students: [
      t(
        'Eleverne tegner det, de har lært om {topic}, med mindst tre detaljer.',
        'Students draw what they have learnt about {topic} with at least three details.',
      ),
      t(
        'De fortæller om tegningen til en makker, der spørger til noget.',
        'They tell a partner about it, who asks about something.',
      ),
    ],
    questions: [
      t(
        'Hvad vil du fortælle, som man ikke kan se på tegningen?',
        'What will you tell that cannot be seen in the drawing?',
      ),
    ],
    support: t('Skriv ordene, mens barnet fortæller.', 'Write the words while the child tells.'),
    challenge: t(
      'Bed barnet skrive to ord eller en sætning til tegningen.',
      'Ask the child to write two words or a sentence to the drawing.',
    ),
    signs: t('Fortællingen bruger timens ord.', 'The telling uses the lesson’s words.'),
  },
  {
    id: 'check-the-ai',
    name: t('Tjek AI’ens svar', 'Check the AI’s answer'),
    bloom: 'evaluate',
    minutes: [15, 45],
    grouping: 'pair',
    phase: 'practise',
    grades: [4, 10],
    subjects: 'all',
    topics: ['artificial-intelligence'],
    materials: ['sources', 'text'],
    teacher: [
      t(
        'Del et AI-svar ud på papir, og vis med én sætning, hvordan man tjekker en påstand.',
        'Hand out an AI answer on paper, and show with one sentence how a claim is checked.',
      ),
    ],
    students: [
      t(
        'Parrene deler svaret op i påstande og mærker dem: kan tjekkes, er en mening, er uklar.',
        'Pairs split the answer into claims and mark them: can be checked, is an opinion, is unclear.',
      ),
      t(
        'De tjekker tre påstande i en kilde og retter svaret.',
        'They check three claims in a source and correct the answer.',
      ),
    ],
    questions: [t('Hvad får en forkert sætning til at lyde rigtig?', 'What makes a wrong sentence sound right?')],
    support: t('Marker de tre påstande, der skal tjekkes.', 'Mark the three claims to check.'),
    challenge: t(
      'Bed parret finde noget vigtigt, som svaret ikke nævner.',
      'Ask the pair to find something important that the answer leaves out.',
    ),
    signs: t('Hver rettelse har en kilde.', 'Each correction has a source.'),
  },
];
