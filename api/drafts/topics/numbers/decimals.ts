import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Decimals. */
export const decimals: Topic = {
  id: 'decimals',
  name: t('decimaltal', 'decimals'),
  find: /decimal|kommatal/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [4, 7],
  goals: [
    goal(
      t(
        'Eleverne kan forklare, hvad cifrene efter kommaet betyder, og sammenligne decimaltal.',
        'Students can explain what the digits after the point mean, and compare decimals.',
      ),
      t('Eleven siger tiendedele og hundrededele om cifrene.', 'The student says tenths and hundredths of the digits.'),
      t(
        'Eleven placerer 0,35 og 0,4 rigtigt på en tallinje.',
        'The student places 0.35 and 0.4 rightly on a number line.',
      ),
    ),
    goal(
      t(
        'Eleverne kan regne med decimaltal i priser og mål og skønne svaret først.',
        'Students can calculate with decimals in prices and measures, estimating first.',
      ),
      t('Skønnet ligger tæt på svaret.', 'The estimate is close to the answer.'),
      t('Eleven retter et svar, der ikke kan passe.', 'The student corrects an answer that cannot be right.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvor nøjagtigt et tal bør skrives i en bestemt situation.',
        'Students can judge how precisely a number should be written in a given situation.',
      ),
      t('Eleven begrunder antallet af decimaler.', 'The student gives reasons for the number of decimals.'),
      t('Eleven finder et tal, der er skrevet for nøjagtigt.', 'The student finds a number written too precisely.'),
    ),
  ],
  prior: [
    t('Vide, hvad enere, tiere og hundreder er.', 'Knowing ones, tens and hundreds.'),
    t('Kende kroner, meter og centimeter.', 'Knowing kroner, metres and centimetres.'),
  ],
  misconceptions: [
    belief(
      t('0,35 er større end 0,4, fordi 35 er større end 4.', '0.35 is larger than 0.4 because 35 is larger than 4.'),
      t('Skriv 0,40, eller vis begge på en meterstok.', 'Write 0.40, or show both on a metre rule.'),
    ),
    belief(
      t('Der er ingen tal mellem 0,3 og 0,4.', 'There are no numbers between 0.3 and 0.4.'),
      t('Zoom ind på tallinjen, og del stykket i ti.', 'Zoom in on the number line and split the piece into ten.'),
    ),
  ],
  terms: [
    term(t('tiendedel', 'tenth'), t('en del, når én er delt i ti', 'a part when one is split into ten')),
    term(
      t('hundrededel', 'hundredth'),
      t('en del, når én er delt i hundrede', 'a part when one is split into a hundred'),
    ),
    term(
      t('afrunde', 'round'),
      t('skrive et tal kortere, så tæt på som muligt', 'write a number shorter, as close as can be'),
    ),
  ],
  questions: [
    ask('understand', t('Hvad er 3-tallet værd i 0,35?', 'What is the 3 worth in 0.35?')),
    ask('apply', t('Hvor ligger 1,75 m på målebåndet?', 'Where is 1.75 m on the tape?')),
    ask(
      'analyse',
      t(
        'Hvorfor ændrer et nul sidst i 2,50 ikke værdien, men et nul midt i 2,05 gør?',
        'Why does a zero at the end of 2.50 not change the value, while one inside 2.05 does?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'En løber får tiden 12,3 sekunder og en anden 12,27. Hvem var hurtigst, og er tiderne målt lige godt?',
        'One runner gets 12.3 seconds, another 12.27. Who was faster, and were they measured equally well?',
      ),
    ),
  ],
  hook: t(
    'Skriv to længdespring op: 2,9 m og 2,85 m. »Hvem sprang længst?«',
    'Write up two long jumps: 2.9 m and 2.85 m. “Who jumped farther?”',
  ),
  model: t(
    'Vis 2,85 og 2,9 på et målebånd, skriv 2,90, og sammenlign ciffer for ciffer.',
    'Show 2.85 and 2.9 on a tape, write 2.90, and compare digit by digit.',
  ),
  task: {
    supported: t(
      'Mål fem ting med målebånd, skriv dem i meter med komma, og ordn dem.',
      'Measure five things, write them in metres with decimals, and order them.',
    ),
    onLevel: t(
      'Ordn 0,4; 0,35; 0,405; 0,5 og 0,049, og forklar to af pladserne.',
      'Order 0.4, 0.35, 0.405, 0.5 and 0.049, and explain two of the places.',
    ),
    challenge: t(
      'Find fem tal mellem 0,3 og 0,31. Hvor mange er der i alt, og hvordan ved du det?',
      'Find five numbers between 0.3 and 0.31. How many are there in all, and how do you know?',
    ),
  },
  exit: [
    t('Hvilket er størst: 0,7 eller 0,65? Vis hvorfor.', 'Which is larger: 0.7 or 0.65? Show why.'),
    t('Skriv et tal mellem 1,2 og 1,3.', 'Write a number between 1.2 and 1.3.'),
  ],
  materials: ['tape', 'numberLine'],
  parts: [
    t('tiendedele og hundrededele', 'tenths and hundredths'),
    t('decimaltal på tallinjen', 'decimals on the number line'),
    t('priser og mål', 'prices and measures'),
    t('afrunding', 'rounding'),
  ],
  product: t(
    'en sportsdag i tal: målinger, tabeller og en konklusion',
    'a sports day in numbers: measurements, tables and a conclusion',
  ),
};
