import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Atoms and molecules. */
export const atoms: Topic = {
  id: 'atoms',
  name: t('atomer og molekyler', 'atoms and molecules'),
  find: /atom|molekyle?|grundstof|molecule/iu,
  subjects: ['physicsChemistry'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [7, 10],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive et atoms opbygning og forklare forskellen på grundstof og molekyle.',
        'Students can describe an atom and explain the difference between element and molecule.',
      ),
      t('Eleven placerer protoner, neutroner og elektroner.', 'The student places protons, neutrons and electrons.'),
      t('Eleven bygger H₂O og forklarer tallene.', 'The student builds H₂O and explains the numbers.'),
    ),
    goal(
      t(
        'Eleverne kan bruge det periodiske system til at forudsige og sammenligne grundstoffer.',
        'Students can use the periodic table to predict and compare elements.',
      ),
      t('Eleven begrunder ud fra plads i systemet.', 'The student gives reasons from the place in the table.'),
      t('Eleven finder et mønster i en gruppe.', 'The student finds a pattern in a group.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere modeller af atomet og lave deres egen.',
        'Students can judge models of the atom and make their own.',
      ),
      t('Eleven nævner en svaghed ved en model.', 'The student names a weakness of a model.'),
      t('Modellen er lavet til et bestemt formål.', 'The model is made for a given purpose.'),
    ),
  ],
  prior: [
    t('Kende fast, flydende og gas.', 'Knowing solid, liquid and gas.'),
    t('Vide, at alt stof består af små dele.', 'Knowing that all matter is small parts.'),
  ],
  misconceptions: [
    belief(
      t(
        'Atomer har samme egenskaber som stoffet: kobberatomer er røde.',
        'Atoms have the properties of the substance: copper atoms are red.',
      ),
      t('Spørg, om ét vandmolekyle kan være vådt.', 'Ask whether one water molecule can be wet.'),
    ),
    belief(
      t('Elektroner kører rundt i baner som planeter.', 'Electrons run in orbits like planets.'),
      t('Sammenlign to modeller, og find, hvad hver er god til.', 'Compare two models and find what each is good for.'),
    ),
  ],
  terms: [
    term(t('proton', 'proton'), t('positiv del i kernen', 'positive part of the nucleus')),
    term(t('elektron', 'electron'), t('negativ del uden om kernen', 'negative part around the nucleus')),
    term(t('grundstof', 'element'), t('stof med kun én slags atomer', 'a substance of only one kind of atom')),
    term(t('molekyle', 'molecule'), t('to eller flere atomer, der hænger sammen', 'two or more atoms joined')),
  ],
  questions: [
    ask('remember', t('Hvad består kernen af?', 'What is the nucleus made of?')),
    ask('understand', t('Hvad fortæller 2-tallet i H₂O?', 'What does the 2 in H₂O tell?')),
    ask(
      'analyse',
      t('Hvorfor opfører grundstoffer i samme gruppe sig ens?', 'Why do elements of one group behave alike?'),
    ),
    ask(
      'evaluate',
      t(
        'Hvilken model af atomet er bedst til at forklare en binding, og hvad kan den ikke?',
        'Which model of the atom best explains a bond, and what can it not do?',
      ),
    ),
  ],
  hook: t(
    '»Hvor mange gange kan man halvere et stykke sølvpapir, før det ikke er aluminium mere?«',
    '“How often can one halve a piece of foil before it is no longer aluminium?”',
  ),
  model: t(
    'Byg et vandmolekyle, læs formlen, og peg på hvert tal i modellen.',
    'Build a water molecule, read the formula, and point at each number in the model.',
  ),
  task: {
    supported: t(
      'Byg H₂, O₂ og H₂O, og skriv, hvor mange atomer af hver slags der er.',
      'Build H₂, O₂ and H₂O, and write how many atoms of each kind there are.',
    ),
    onLevel: t(
      'Byg og tegn H₂O, CO₂ og CH₄, og sortér ti formler i grundstof og kemisk forbindelse.',
      'Build and draw H₂O, CO₂ and CH₄, and sort ten formulas into element and compound.',
    ),
    challenge: t(
      'Forudsig formlen for to stoffer ud fra det periodiske system, og begrund.',
      'Predict the formula of two substances from the periodic table, with reasons.',
    ),
  },
  exit: [
    t('Tegn et atom med tre protoner, og sæt navne på.', 'Draw an atom with three protons and label it.'),
    t('Hvad er forskellen på O₂ og CO₂?', 'What is the difference between O₂ and CO₂?'),
  ],
  materials: ['clay', 'cards'],
  parts: [
    t('atomets opbygning', 'the atom'),
    t('grundstoffer', 'elements'),
    t('molekyler', 'molecules'),
    t('det periodiske system', 'the periodic table'),
    t('modeller før og nu', 'models then and now'),
  ],
  product: t(
    'en model med en skriftlig vurdering af, hvad den ikke viser',
    'a model with a written judgement of what it does not show',
  ),
};
