import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Describing characters. */
export const characters: Topic = {
  id: 'characters',
  name: t('personkarakteristik', 'describing characters'),
  find: /personkarakteri|karakteristik|hovedperson|characters?\b|characterisation/iu,
  subjects: ['danish'],
  areas: ['fortolkning', 'fremstilling'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive en person ud fra det, personen siger, gør og tænker.',
        'Students can describe a character by what they say, do and think.',
      ),
      t(
        'Eleven viser med citat, hvad beskrivelsen bygger på.',
        'The student shows by quotation what the description builds on.',
      ),
      t('Eleven skelner mellem det ydre og det indre.', 'The student keeps outer and inner apart.'),
    ),
    goal(
      t(
        'Eleverne kan forklare, hvordan en person udvikler sig, og hvad der får det til at ske.',
        'Students can explain how a character develops and what makes it happen.',
      ),
      t('Eleven finder et vendepunkt.', 'The student finds a turning point.'),
      t('Eleven sammenligner før og efter.', 'The student compares before and after.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere en persons valg og skrive en sammenhængende karakteristik.',
        'Students can judge a character’s choices and write a coherent description.',
      ),
      t('Vurderingen har en begrundelse fra teksten.', 'The judgement has a reason from the text.'),
      t('Teksten har en rød tråd.', 'The text hangs together.'),
    ),
  ],
  prior: [
    t('Finde citater i en tekst.', 'Finding quotations in a text.'),
    t('Skelne mellem fortæller og forfatter.', 'Telling narrator from author.'),
  ],
  misconceptions: [
    belief(
      t('En karakteristik er en liste over udseende.', 'A description is a list of looks.'),
      t(
        'Fjern alt det ydre, og spørg, om vi stadig kender personen.',
        'Remove all looks and ask whether we still know the character.',
      ),
    ),
    belief(
      t('Det, personen siger om sig selv, er sandt.', 'What a character says of themselves is true.'),
      t('Find et sted, hvor ord og handling ikke passer sammen.', 'Find a place where words and deeds do not match.'),
    ),
  ],
  terms: [
    term(
      t('indre karakteristik', 'inner description'),
      t('tanker, følelser og værdier', 'thoughts, feelings and values'),
    ),
    term(t('ydre karakteristik', 'outer description'), t('det, man kan se', 'what one can see')),
    term(
      t('vendepunkt', 'turning point'),
      t('stedet, hvor noget ændrer sig for alvor', 'where something really changes'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t('Hvad ved vi om personen, og hvorfra ved vi det?', 'What do we know of the character, and from where?'),
    ),
    ask(
      'analyse',
      t(
        'Hvor passer personens ord og handlinger ikke sammen, og hvad fortæller det?',
        'Where do words and deeds not match, and what does that tell?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Kunne personen have valgt anderledes? Hvad i teksten afgør det?',
        'Could the character have chosen otherwise? What in the text decides it?',
      ),
    ),
    ask(
      'create',
      t(
        'Hvad ville personen skrive til den, der kender hemmeligheden?',
        'What would the character write to the one who knows the secret?',
      ),
    ),
  ],
  hook: t(
    'Tøm en taske med fem ting på bordet: »Hvem ejer den, og hvad ved I om personen?«',
    'Empty a bag with five things on the table: “Who owns it, and what do you know of them?”',
  ),
  model: t(
    'Tag ét citat, og skriv på tavlen: det siger personen, det viser det, derfor tror jeg.',
    'Take one quotation and write on the board: they say, it shows, so I think.',
  ),
  task: {
    supported: t(
      'Find to citater, og udfyld: personen siger/gør, det viser, at …',
      'Find two quotations and fill in: the character says/does, which shows that …',
    ),
    onLevel: t(
      'Find fire citater, og skriv et afsnit om, hvad personen vil, og hvad der står i vejen.',
      'Find four quotations, and write a passage about what the character wants and what stands in the way.',
    ),
    challenge: t(
      'Skriv to karakteristikker af samme person: én set af en ven og én set af en modstander.',
      'Write two descriptions of the same character: by a friend and by an opponent.',
    ),
  },
  exit: [
    t(
      'Skriv ét indre træk hos personen og et citat, der viser det.',
      'Write one inner trait and a quotation that shows it.',
    ),
    t('Hvad vil du stadig gerne vide om personen?', 'What do you still want to know about the character?'),
  ],
  materials: ['text'],
  parts: [
    t('det ydre og det indre', 'outer and inner'),
    t('ord og handling', 'words and deeds'),
    t('forholdet til andre', 'relations to others'),
    t('udvikling', 'development'),
    t('at skrive karakteristikken', 'writing the description'),
  ],
  product: t('en skrevet karakteristik med citater', 'a written description with quotations'),
};
