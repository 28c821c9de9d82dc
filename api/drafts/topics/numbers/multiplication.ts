import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Multiplication. */
export const multiplication: Topic = {
  id: 'multiplication',
  name: t('gange', 'multiplication'),
  find: /\bgange\b|gangestykke|multiplikation|multiplication|tabeller/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [2, 5],
  goals: [
    goal(
      t(
        'Eleverne kan vise et gangestykke som lige store rækker og forklare, hvad de to tal betyder.',
        'Students can show a multiplication as equal rows and explain what the two numbers mean.',
      ),
      t(
        'Eleven tegner rækker og peger på antal rækker og antal i hver.',
        'The student draws rows and points at how many rows and how many in each.',
      ),
      t('Eleven siger, hvorfor 3 · 5 og 5 · 3 er lige meget.', 'The student says why 3 · 5 and 5 · 3 are the same.'),
    ),
    goal(
      t(
        'Eleverne kan bruge et gangestykke, de kender, til at finde et, de ikke kender.',
        'Students can use a multiplication they know to find one they do not.',
      ),
      t('Eleven deler et felt i to kendte dele.', 'The student splits a field into two known parts.'),
      t('Eleven forklarer vejen fra 5 · 7 til 6 · 7.', 'The student explains the way from 5 · 7 to 6 · 7.'),
    ),
    goal(
      t(
        'Eleverne kan lave og vurdere opgaver fra hverdagen, hvor man skal gange.',
        'Students can make and judge everyday tasks in which one multiplies.',
      ),
      t(
        'Eleven skelner mellem »tre flere« og »tre gange så mange«.',
        'The student keeps “three more” apart from “three times as many”.',
      ),
      t('Eleven laver en opgave, som andre kan løse.', 'The student makes a task that others can do.'),
    ),
  ],
  prior: [
    t('Tælle i 2’ere, 5’ere og 10’ere.', 'Counting in 2s, 5s and 10s.'),
    t('Lægge det samme tal sammen flere gange.', 'Adding the same number several times.'),
  ],
  misconceptions: [
    belief(
      t('»Tre gange så mange« betyder tre mere.', '“Three times as many” means three more.'),
      t(
        'Byg et tårn på 4 og et, der er tre gange så højt, af centicubes.',
        'Build a tower of 4 and one three times as high of centicubes.',
      ),
    ),
    belief(
      t(
        'Man skal kunne alle tabeller udenad, før man kan gange.',
        'One must know all tables by heart before one can multiply.',
      ),
      t('Vis, at 6 · 8 kan findes som 5 · 8 og 1 · 8.', 'Show that 6 · 8 can be found as 5 · 8 and 1 · 8.'),
    ),
  ],
  terms: [
    term(t('gange', 'times'), t('lige store grupper lagt sammen', 'equal groups put together')),
    term(t('faktor', 'factor'), t('et af de tal, der ganges', 'one of the numbers multiplied')),
    term(t('produkt', 'product'), t('det, man får, når man ganger', 'what one gets by multiplying')),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad betyder 4-tallet, og hvad betyder 6-tallet i din tegning af 4 · 6?',
        'What does the 4 mean, and what the 6, in your drawing of 4 · 6?',
      ),
    ),
    ask('apply', t('Hvordan kan 5 · 8 hjælpe dig med 6 · 8?', 'How can 5 · 8 help you with 6 · 8?')),
    ask(
      'analyse',
      t(
        'Hvorfor er alle tal i 4-tabellen også i 2-tabellen, men ikke omvendt?',
        'Why is every number of the 4 times table in the 2 times table too, but not the other way round?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan du lave en historie, hvor man skal gange, og en, der ligner, hvor man skal lægge sammen?',
        'Can you make a story for multiplying, and one like it for adding?',
      ),
    ),
  ],
  hook: t(
    'Vis en chokoladeplade eller en æggebakke i tre sekunder: »Hvor mange, og hvordan så du det?«',
    'Show a chocolate bar or an egg tray for three seconds: “How many, and how did you see it?”',
  ),
  model: t(
    'Tegn 6 · 7 som et felt, og del det i 5 · 7 og 1 · 7.',
    'Draw 6 · 7 as a field and split it into 5 · 7 and 1 · 7.',
  ),
  task: {
    supported: t(
      'Byg 3 · 4, 2 · 6 og 5 · 3 med centicubes i rækker, og skriv regnestykket.',
      'Build 3 · 4, 2 · 6 and 5 · 3 in rows of centicubes, and write the sum.',
    ),
    onLevel: t(
      'Tegn 6 · 7 og 8 · 4 som felter på kvadreret papir, og del dem i noget, du kan.',
      'Draw 6 · 7 and 8 · 4 as fields on squared paper, and split them into what you know.',
    ),
    challenge: t(
      'Find alle rektangler med 24 tern, og forklar, hvorfor der ikke er flere.',
      'Find all rectangles of 24 squares, and explain why there are no more.',
    ),
  },
  exit: [
    t('Tegn 4 · 6 som rækker.', 'Draw 4 · 6 as rows.'),
    t(
      'Skriv, hvordan man kan finde 6 · 9, hvis man har glemt det.',
      'Write how to find 6 · 9 if one has forgotten it.',
    ),
  ],
  materials: ['centicubes', 'squaredPaper'],
  parts: [
    t('lige store rækker', 'equal rows'),
    t('felter, der kan deles', 'fields that can be split'),
    t('tabeller med mønstre', 'tables with patterns'),
    t('gange i hverdagen', 'multiplying in everyday life'),
  ],
  product: t('et gangespil, som en anden klasse kan spille', 'a multiplication game that another class can play'),
};
