import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The states of water. */
export const statesOfWater: Topic = {
  id: 'states-of-water',
  name: t('vands tilstandsformer', 'the states of water'),
  find: /tilstandsform|states of water|\bis,? vand og (vand)?damp|fordamp|fortæt/iu,
  subjects: ['science', 'physicsChemistry'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [2, 7],
  goals: [
    goal(
      t(
        'Eleverne kan undersøge og forklare, hvordan vand skifter mellem fast, flydende og gas.',
        'Students can investigate and explain how water changes between solid, liquid and gas.',
      ),
      t(
        'Eleven bruger smelte, fryse, fordampe og fortætte rigtigt om noget, der er set.',
        'The student uses melt, freeze, evaporate and condense rightly of something seen.',
      ),
      t(
        'Eleven forklarer vandet på ydersiden af et koldt glas.',
        'The student explains the water on the outside of a cold glass.',
      ),
    ),
    goal(
      t(
        'Eleverne kan tegne en partikelmodel og bruge den til at forklare et forsøg.',
        'Students can draw a particle model and use it to explain an experiment.',
      ),
      t('Partiklerne er de samme i alle tre tegninger.', 'The particles are the same in all three drawings.'),
      t('Eleven viser, at afstand og bevægelse ændres.', 'The student shows that distance and movement change.'),
    ),
    goal(
      t(
        'Eleverne kan planlægge et forsøg og vurdere, om det svarer på spørgsmålet.',
        'Students can plan an experiment and judge whether it answers the question.',
      ),
      t('Kun én ting ændres ad gangen.', 'Only one thing is changed at a time.'),
      t('Eleven foreslår en forbedring.', 'The student proposes an improvement.'),
    ),
  ],
  prior: [
    t('Kende is, vand og damp fra hverdagen.', 'Knowing ice, water and steam from everyday life.'),
    t('Aflæse et termometer.', 'Reading a thermometer.'),
  ],
  misconceptions: [
    belief(
      t('Den hvide røg over kogende vand er vanddamp.', 'The white cloud over boiling water is water vapour.'),
      t(
        'Vanddamp er usynlig. Det hvide er små dråber, der er fortættet i luften.',
        'Water vapour is invisible. The white is tiny drops condensed in the air.',
      ),
    ),
    belief(
      t(
        'Vandet uden på et koldt glas er sivet ud gennem glasset.',
        'The water outside a cold glass has seeped through the glass.',
      ),
      t(
        'Farv vandet i glasset, og tør ydersiden af med et hvidt papir.',
        'Colour the water in the glass and wipe the outside with white paper.',
      ),
    ),
  ],
  terms: [
    term(t('fast form', 'solid'), t('is', 'ice')),
    term(t('flydende form', 'liquid'), t('vand', 'water')),
    term(t('gas', 'gas'), t('vanddamp, som man ikke kan se', 'water vapour, which cannot be seen')),
    term(t('fordampe', 'evaporate'), t('blive fra væske til gas', 'turn from liquid to gas')),
    term(t('fortætte', 'condense'), t('blive fra gas til væske', 'turn from gas to liquid')),
  ],
  questions: [
    ask('understand', t('Hvad er det samme ved is, vand og damp?', 'What is the same in ice, water and vapour?')),
    ask('apply', t('Hvor derhjemme kan I se vand fortætte?', 'Where at home can you see water condense?')),
    ask(
      'analyse',
      t(
        'Hvor blev vandet af, da pytten tørrede ud, og hvordan kan man undersøge det?',
        'Where did the water go when the puddle dried, and how could one find out?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvilket af forsøgene giver det bedste bevis på, at der er vand i luften?',
        'Which experiment is the best evidence that there is water in the air?',
      ),
    ),
  ],
  hook: t(
    'Stil et iskoldt glas vand frem: »Det er helt tørt udenpå nu. Hvad sker der om fem minutter?«',
    'Put out an ice-cold glass of water: “It is quite dry outside now. What happens in five minutes?”',
  ),
  model: t(
    'Tegn partiklerne i is, vand og damp ved siden af hinanden, og peg på det, der er ens: antallet og partiklerne selv.',
    'Draw the particles in ice, water and vapour side by side, and point at what is the same: the number and the particles themselves.',
  ),
  task: {
    supported: t(
      'Sæt pile og ordene smelte, fryse, fordampe og fortætte på en tegning af is, vand og damp.',
      'Put arrows and the words melt, freeze, evaporate and condense on a drawing of ice, water and vapour.',
    ),
    onLevel: t(
      'Tegn to af forsøgene før og efter, sæt fagord på, og forklar det ene med partikler.',
      'Draw two of the experiments before and after, add subject words, and explain one by particles.',
    ),
    challenge: t(
      'Planlæg et forsøg, der viser, hvad der får vand til at fordampe hurtigst. Skriv, hvad der ændres, og hvad der holdes ens.',
      'Plan an experiment that shows what makes water evaporate fastest. Write what is changed and what is kept the same.',
    ),
  },
  exit: [
    t(
      'Forklar, hvor vandet uden på det kolde glas kommer fra.',
      'Explain where the water outside the cold glass comes from.',
    ),
    t('Tegn is og vand som partikler.', 'Draw ice and water as particles.'),
  ],
  materials: ['ice', 'water', 'cups', 'bags', 'thermometer'],
  parts: [
    t('fast, flydende og gas', 'solid, liquid and gas'),
    t('smelte og fryse', 'melting and freezing'),
    t('fordampe og fortætte', 'evaporating and condensing'),
    t('partikelmodellen', 'the particle model'),
    t('vandets kredsløb', 'the water cycle'),
  ],
  product: t(
    'et forsøg, som grupperne har planlagt, lavet og forklaret',
    'an experiment that groups planned, made and explained',
  ),
  safety: [
    t(
      'Ingen åben ild. Kun læreren bruger elkedel, og den står væk fra bordkanten.',
      'No open flames. Only the teacher uses a kettle, away from the edge of the table.',
    ),
    t(
      'Damp fra en elkedel kan skolde: eleverne ser på fra mindst en meters afstand.',
      'Steam from a kettle scalds: students watch from at least a metre away.',
    ),
    t(
      'Lunkent vand er højst 40 °C. Tør spildt vand op med det samme.',
      'Lukewarm water is at most 40 °C. Wipe up spills at once.',
    ),
    t(
      'Is må ikke holdes i hånden i mere end et halvt minut ad gangen.',
      'Ice is held in the hand for at most half a minute at a time.',
    ),
  ],
};
