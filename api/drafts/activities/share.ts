import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Ways to gather what was found out, in any subject. */
export const share: readonly Activity[] = [
  {
    id: 'gallery-walk',
    name: t('Galleri', 'Gallery'),
    bloom: 'evaluate',
    minutes: [10, 20],
    grouping: 'group',
    phase: 'share',
    grades: [2, 10],
    subjects: 'all',
    materials: ['notes'],
    teacher: [
      t(
        'Hæng arbejderne op, og mind om det, klassen aftalte at se efter.',
        'Hang up the work, and recall what the class agreed to look for.',
      ),
    ],
    students: [
      t(
        'Grupperne går rundt og sætter to sedler ved hvert: det her forstod vi, det her spørger vi om.',
        'Groups walk round and put two slips at each: this we understood, this we ask.',
      ),
      t('Hjemme igen vælger de én ting, de vil ændre.', 'Back again they choose one thing to change.'),
    ],
    questions: [
      t(
        'Hvilket arbejde fik jer til at se jeres eget på en ny måde?',
        'Which work made you see your own in a new way?',
      ),
    ],
    support: t('Giv to færdige sætningsstarter til sedlerne.', 'Give two ready sentence starters for the slips.'),
    challenge: t(
      'Bed gruppen finde noget, alle arbejderne mangler.',
      'Ask the group to find something that all the work lacks.',
    ),
    signs: t(
      'Sedlerne handler om indholdet og ikke om, hvor pænt det er.',
      'The slips are about the content and not about neatness.',
    ),
  },
  {
    id: 'think-pair-share',
    name: t('Tænk, tal, del', 'Think, pair, share'),
    bloom: 'understand',
    minutes: [4, 12],
    grouping: 'pair',
    phase: 'share',
    grades: [0, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t('Stil spørgsmålet, og vent et helt minut i stilhed.', 'Ask the question and wait a whole minute in silence.'),
      t('Lad tre elever fortælle, hvad makkeren sagde.', 'Let three students tell what their partner said.'),
    ],
    students: [
      t(
        'Eleverne tænker alene, taler med makkeren og bliver enige om én sætning.',
        'Students think alone, talk with their partner and agree on one sentence.',
      ),
    ],
    questions: [t('Hvad blev du klogere på af din makker?', 'What did you learn from your partner?')],
    support: t(
      'Giv lov til at tegne eller skrive stikord i tænketiden.',
      'Allow drawing or key words in the thinking time.',
    ),
    challenge: t(
      'Bed parret om et svar, der dækker to forskellige tilfælde.',
      'Ask the pair for an answer that covers two different cases.',
    ),
    signs: t('Også de stille elevers tanker bliver sagt højt.', 'Quiet students’ thoughts are said aloud too.'),
  },
  {
    id: 'two-solutions',
    name: t('To løsninger på tavlen', 'Two solutions on the board'),
    bloom: 'analyse',
    minutes: [6, 15],
    grouping: 'class',
    phase: 'share',
    grades: [1, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Vælg to elevarbejder, der er løst forskelligt, og få lov til at vise dem.',
        'Choose two pieces of student work done differently, and get leave to show them.',
      ),
    ],
    students: [
      t(
        'Eleverne finder det samme i dem begge og det, der er forskelligt.',
        'Students find what is the same in both and what differs.',
      ),
      t(
        'De vælger den, de selv vil bruge næste gang, og siger hvorfor.',
        'They choose the one they would use next time and say why.',
      ),
    ],
    questions: [t('Hvornår er den ene bedre end den anden?', 'When is one better than the other?')],
    support: t('Brug farver til at vise, hvor de to ligner hinanden.', 'Use colours to show where the two are alike.'),
    challenge: t(
      'Bed om en tredje vej, der tager det bedste fra begge.',
      'Ask for a third way that takes the best of both.',
    ),
    signs: t(
      'Eleverne taler om fremgangsmåder og ikke om, hvem der lavede dem.',
      'Students talk about ways and not about who made them.',
    ),
  },
  {
    id: 'opinion-line',
    name: t('Meningslinjen', 'Opinion line'),
    bloom: 'evaluate',
    minutes: [8, 15],
    grouping: 'class',
    phase: 'share',
    grades: [3, 10],
    subjects: 'all',
    materials: ['board'],
    teacher: [
      t(
        'Lav en linje på gulvet fra »enig« til »uenig«, og læs et udsagn om {topic} højt.',
        'Make a line on the floor from “agree” to “disagree”, and read a statement about {topic} aloud.',
      ),
      t(
        'Fold linjen på midten, så uenige står over for hinanden.',
        'Fold the line in the middle so that those who disagree face each other.',
      ),
    ],
    students: [
      t(
        'Eleverne stiller sig, giver deres bedste grund og gentager modpartens.',
        'Students take their place, give their best reason and repeat the other side’s.',
      ),
    ],
    questions: [
      t(
        'Hvilket argument fra den anden side er det stærkeste?',
        'Which argument from the other side is the strongest?',
      ),
    ],
    support: t(
      'Lad eleven stå ved siden af en, der mener det samme.',
      'Let the student stand beside someone of the same opinion.',
    ),
    challenge: t(
      'Bed eleven flytte sig og forsvare den nye plads.',
      'Ask the student to move and defend the new place.',
    ),
    signs: t('Grundene bygger på noget fra timen.', 'The reasons build on something from the lesson.'),
  },
  {
    id: 'two-groups-meet',
    name: t('To grupper mødes', 'Two groups meet'),
    bloom: 'evaluate',
    minutes: [10, 20],
    grouping: 'group',
    phase: 'share',
    grades: [3, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Sæt grupperne sammen to og to, og giv fem minutter til hver.',
        'Put the groups together two by two, five minutes each.',
      ),
    ],
    students: [
      t(
        'Den ene gruppe fremlægger, den anden stiller to spørgsmål og nævner én styrke.',
        'One group presents, the other asks two questions and names one strength.',
      ),
      t('De bytter og skriver ned, hvad de vil gøre om.', 'They swap and write down what they will redo.'),
    ],
    questions: [t('Hvilket spørgsmål kunne I ikke svare på endnu?', 'Which question could you not answer yet?')],
    support: t('Lad gruppen øve de første to sætninger.', 'Let the group rehearse its first two sentences.'),
    challenge: t(
      'Bed lytterne stille et spørgsmål, der begynder med »hvad nu hvis«.',
      'Ask listeners for a question that begins with “what if”.',
    ),
    signs: t(
      'Spørgsmålene går på indholdet og får gruppen til at tænke videre.',
      'The questions are about the content and make the group think on.',
    ),
  },
  {
    id: 'peer-response',
    name: t('Makkerrespons', 'Peer response'),
    bloom: 'evaluate',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'share',
    grades: [3, 10],
    subjects: 'all',
    materials: ['paper'],
    teacher: [
      t(
        'Skriv timens to vigtigste tegn på tavlen, og giv respons på et eksempel sammen.',
        'Write the lesson’s two most important signs on the board, and respond to an example together.',
      ),
    ],
    students: [
      t(
        'Makkeren peger på et sted, der lykkes, og et sted, der kan blive tydeligere.',
        'The partner points to one place that works and one that could be clearer.',
      ),
      t('Eleven retter med det samme.', 'The student revises at once.'),
    ],
    questions: [t('Hvor i arbejdet kan man se det?', 'Where in the work can that be seen?')],
    support: t(
      'Giv sætningerne »Det virker her, fordi …« og »Prøv at …«.',
      'Give the sentences “It works here because …” and “Try to …”.',
    ),
    challenge: t(
      'Bed om respons, der foreslår to forskellige ændringer.',
      'Ask for a response that proposes two different changes.',
    ),
    signs: t('Responsen peger på et bestemt sted.', 'The response points to a definite place.'),
  },
  {
    id: 'circle-round',
    name: t('Rundt i kredsen', 'Round the circle'),
    bloom: 'understand',
    minutes: [4, 12],
    grouping: 'class',
    phase: 'share',
    grades: [0, 4],
    subjects: 'all',
    materials: ['picture'],
    teacher: [
      t(
        'Send en ting rundt: den, der har den, siger noget, eller siger »pas«.',
        'Pass a thing round: whoever has it says something, or says “pass”.',
      ),
    ],
    students: [
      t(
        'Eleverne siger én ting, de fandt ud af om {topic}, og gentager, hvad den før dem sagde.',
        'Students say one thing they found out about {topic} and repeat what the one before said.',
      ),
    ],
    questions: [t('Hvem har fundet ud af noget, der ligner?', 'Who found out something like it?')],
    support: t('Giv barnet lov til at vise sin tegning i stedet.', 'Let the child show a drawing instead.'),
    challenge: t('Bed barnet sætte to børns opdagelser sammen.', 'Ask the child to join two children’s discoveries.'),
    signs: t('Børnene lytter og bygger videre på hinanden.', 'Children listen and build on each other.'),
  },
];
