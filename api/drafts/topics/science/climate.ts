import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Climate and the greenhouse effect. */
export const climate: Topic = {
  id: 'climate',
  name: t('klima og drivhuseffekt', 'climate and the greenhouse effect'),
  find: /klima|drivhus|global opvarm|climate|greenhouse/iu,
  subjects: ['science', 'geography', 'biology', 'physicsChemistry', 'socialStudies'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener', 'perspektivering', 'oekonomi'],
  grades: [5, 10],
  goals: [
    goal(
      t(
        'Eleverne kan forklare drivhuseffekten og forskellen på vejr og klima.',
        'Students can explain the greenhouse effect and the difference between weather and climate.',
      ),
      t('Eleven tegner stråling ind og varme ud.', 'The student draws radiation in and heat out.'),
      t(
        'Eleven bruger »vejr« om i dag og »klima« om mange år.',
        'The student says “weather” of today and “climate” of many years.',
      ),
    ),
    goal(
      t(
        'Eleverne kan tolke data om klima og forklare årsager og følger.',
        'Students can interpret climate data and explain causes and effects.',
      ),
      t('Eleven beskriver en graf, før den forklares.', 'The student describes a graph before explaining it.'),
      t('Eleven skelner mellem sikker og usikker viden.', 'The student keeps certain and uncertain knowledge apart.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere løsninger og begrunde et forslag.',
        'Students can judge solutions and give reasons for a proposal.',
      ),
      t('Forslaget nævner både virkning og pris.', 'The proposal names effect and price.'),
      t('Eleven tager et modargument alvorligt.', 'The student takes a counter-argument seriously.'),
    ),
  ],
  prior: [
    t('Kende kuldioxid og ilt.', 'Knowing carbon dioxide and oxygen.'),
    t('Aflæse en graf over tid.', 'Reading a graph over time.'),
  ],
  misconceptions: [
    belief(
      t(
        'En kold vinter viser, at klimaet ikke bliver varmere.',
        'A cold winter shows that the climate is not warming.',
      ),
      t('Sammenlign én dag med et gennemsnit over 30 år.', 'Compare one day with a mean over 30 years.'),
    ),
    belief(
      t('Hullet i ozonlaget er grunden til opvarmningen.', 'The hole in the ozone layer causes warming.'),
      t('Tegn de to hver for sig, og sæt navn på stofferne.', 'Draw the two apart and name the substances.'),
    ),
  ],
  terms: [
    term(t('drivhusgas', 'greenhouse gas'), t('en gas, der holder på varmen', 'a gas that keeps heat in')),
    term(t('klima', 'climate'), t('vejret over mange år', 'weather over many years')),
    term(t('udledning', 'emission'), t('det, der sendes ud i luften', 'what is sent out in the air')),
  ],
  questions: [
    ask('understand', t('Hvad er forskellen på vejr og klima?', 'What is the difference between weather and climate?')),
    ask(
      'analyse',
      t(
        'Hvorfor ville Jorden være meget kold helt uden drivhuseffekt?',
        'Why would the Earth be very cold with no greenhouse effect at all?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvilken løsning batter mest, og hvem skal betale for den?',
        'Which solution matters most, and who should pay for it?',
      ),
    ),
    ask(
      'create',
      t(
        'Hvad ville være den bedste aftale for jeres skole, og hvordan kan I måle, om den virker?',
        'What would be the best agreement for your school, and how can you measure whether it works?',
      ),
    ),
  ],
  hook: t(
    'Vis to glas i solen eller under en lampe, ét med låg og ét uden, og et termometer i hvert. Lad alle gætte.',
    'Show two glasses in the sun or under a lamp, one with a lid, with a thermometer in each. Let all guess.',
  ),
  model: t(
    'Tegn Solens stråler ind og varmen ud, og sæt et tæppe af gasser på i to tykkelser.',
    'Draw the Sun’s rays in and the heat out, and put on a blanket of gases in two thicknesses.',
  ),
  task: {
    supported: t(
      'Sæt ord på en tegning af drivhuseffekten, og sortér otte sætninger i vejr og klima.',
      'Label a drawing of the greenhouse effect, and sort eight sentences into weather and climate.',
    ),
    onLevel: t(
      'Tegn og forklar drivhuseffekten, og beskriv en graf over temperatur med tre sætninger.',
      'Draw and explain the greenhouse effect, and describe a temperature graph in three sentences.',
    ),
    challenge: t(
      'Find to forklaringer på en ændring i en graf, og skriv, hvilke data der kunne afgøre det.',
      'Find two explanations of a change in a graph, and write which data could decide it.',
    ),
  },
  exit: [
    t('Tegn drivhuseffekten med tre pile.', 'Draw the greenhouse effect with three arrows.'),
    t('Skriv en sætning om vejr og en om klima.', 'Write one sentence about weather and one about climate.'),
  ],
  materials: ['squaredPaper', 'cards'],
  parts: [
    t('vejr og klima', 'weather and climate'),
    t('drivhuseffekten', 'the greenhouse effect'),
    t('data over tid', 'data over time'),
    t('følger', 'effects'),
    t('løsninger', 'solutions'),
  ],
  product: t('et begrundet forslag til skolen eller kommunen', 'a reasoned proposal to the school or municipality'),
  safety: [
    t(
      'En lampe bliver varm: lad den stå stille, og rør ikke ved pæren.',
      'A lamp gets hot: leave it standing, and do not touch the bulb.',
    ),
  ],
};
