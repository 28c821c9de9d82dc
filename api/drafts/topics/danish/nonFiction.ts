import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Non-fiction texts. */
export const nonFiction: Topic = {
  id: 'non-fiction',
  name: t('fagtekster', 'non-fiction texts'),
  find: /fagtekst|faglig læsning|faktatekst|non-?fiction/iu,
  subjects: ['danish'],
  areas: ['laesning'],
  grades: [3, 8],
  goals: [
    goal(
      t(
        'Eleverne kan bruge overskrifter, billeder og fagord til at finde det vigtigste i en fagtekst.',
        'Students can use headings, pictures and subject words to find the main points of a non-fiction text.',
      ),
      t(
        'Eleven siger, hvad teksten nok handler om, før den er læst.',
        'The student says what the text is probably about before reading.',
      ),
      t('Eleven forklarer et fagord ud fra sammenhængen.', 'The student explains a subject word from its context.'),
    ),
    goal(
      t(
        'Eleverne kan omsætte en fagtekst til en model eller et skema.',
        'Students can turn a non-fiction text into a model or table.',
      ),
      t('Skemaet viser en sammenhæng og ikke kun ord.', 'The table shows a connection and not just words.'),
      t('Eleven kan fortælle teksten ud fra skemaet.', 'The student can tell the text from the table.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, om en fagtekst er god til det, de vil vide.',
        'Students can judge whether a text is good for what they want to know.',
      ),
      t('Eleven spørger, hvem der har skrevet den og hvornår.', 'The student asks who wrote it and when.'),
      t('Eleven finder noget, teksten ikke svarer på.', 'The student finds something it does not answer.'),
    ),
  ],
  prior: [
    t('Læse korte afsnit sikkert.', 'Reading short passages with ease.'),
    t('Kende forskel på historier og fakta.', 'Knowing stories from facts.'),
  ],
  misconceptions: [
    belief(
      t(
        'En fagtekst skal læses fra første til sidste ord.',
        'A non-fiction text must be read from first word to last.',
      ),
      t(
        'Vis, hvordan man finder ét svar via overskrifter og register.',
        'Show how to find one answer by headings and index.',
      ),
    ),
    belief(
      t('Det, der er trykt, er rigtigt.', 'What is printed is right.'),
      t(
        'Sammenlign to tekster om det samme fra hver sin tid.',
        'Compare two texts about the same from different times.',
      ),
    ),
  ],
  terms: [
    term(t('fagord', 'subject word'), t('et ord, der hører til emnet', 'a word that belongs to the topic')),
    term(t('nøgleord', 'key word'), t('et ord, afsnittet ikke kan undvære', 'a word the passage cannot do without')),
    term(t('billedtekst', 'caption'), t('teksten ved et billede', 'the text by a picture')),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad er det vigtigste i afsnittet, sagt med egne ord?',
        'What is the main point of the passage, in your own words?',
      ),
    ),
    ask('apply', t('Hvor i teksten ville I lede efter svaret?', 'Where in the text would you look for the answer?')),
    ask(
      'analyse',
      t(
        'Hvad fortæller billedet, som teksten ikke gør, og omvendt?',
        'What does the picture tell that the text does not, and the other way round?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvad ville gøre teksten bedre for en, der ikke kender emnet?',
        'What would make the text better for someone new to the topic?',
      ),
    ),
  ],
  hook: t(
    'Vis kun overskrift og billeder: »Hvilke fem ord tror I, der står i teksten?«',
    'Show only heading and pictures: “Which five words do you think stand in the text?”',
  ),
  model: t(
    'Læs et afsnit højt, find to nøgleord, og skriv afsnittet på én linje.',
    'Read a passage aloud, find two key words, and write the passage in one line.',
  ),
  task: {
    supported: t(
      'Læs to afsnit sammen, find ét nøgleord i hvert, og tegn det.',
      'Read two passages together, find one key word in each, and draw it.',
    ),
    onLevel: t(
      'Læs teksten, skriv ét nøgleord og én linje til hvert afsnit, og lav et tankekort.',
      'Read the text, write one key word and one line for each passage, and make a mind map.',
    ),
    challenge: t(
      'Lav en figur, der viser en sammenhæng, teksten kun beskriver med ord.',
      'Make a figure that shows a connection the text only describes in words.',
    ),
  },
  exit: [
    t('Skriv det vigtigste i teksten i to sætninger.', 'Write the main point of the text in two sentences.'),
    t(
      'Forklar ét fagord, så en i klassen under kan forstå det.',
      'Explain one subject word so that someone a year younger understands.',
    ),
  ],
  materials: ['text', 'paper'],
  parts: [
    t('før læsning', 'before reading'),
    t('nøgleord', 'key words'),
    t('billeder og figurer', 'pictures and figures'),
    t('fra tekst til model', 'from text to model'),
    t('kan vi bruge teksten?', 'can we use the text?'),
  ],
  product: t('et opslag til klassens eget leksikon', 'an entry in the class’s own encyclopaedia'),
};
