import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Photosynthesis. */
export const photosynthesis: Topic = {
  id: 'photosynthesis',
  name: t('fotosyntese', 'photosynthesis'),
  find: /fotosyntese|photosynthesis/iu,
  subjects: ['science', 'biology'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan forklare, hvad en plante bruger og danner i fotosyntesen.',
        'Students can explain what a plant uses and forms in photosynthesis.',
      ),
      t(
        'Eleven sætter vand, kuldioxid, lys, sukker og ilt rigtigt på en tegning.',
        'The student places water, carbon dioxide, light, sugar and oxygen rightly on a drawing.',
      ),
      t('Eleven siger, hvor planten får sin masse fra.', 'The student says where the plant gets its mass from.'),
    ),
    goal(
      t(
        'Eleverne kan undersøge, hvad der påvirker fotosyntesen, og tolke resultatet.',
        'Students can investigate what affects photosynthesis and interpret the result.',
      ),
      t('Eleven ændrer én ting ad gangen.', 'The student changes one thing at a time.'),
      t('Eleven forbinder resultatet med modellen.', 'The student links the result to the model.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvad fotosyntesen betyder for dyr, mennesker og klima.',
        'Students can judge what photosynthesis means for animals, people and climate.',
      ),
      t('Eleven følger energi gennem en fødekæde.', 'The student follows energy through a food chain.'),
      t('Eleven begrunder en prioritering.', 'The student gives reasons for a priority.'),
    ),
  ],
  prior: [
    t('Vide, at planter har brug for lys og vand.', 'Knowing that plants need light and water.'),
    t('Vide, at luft består af flere gasser.', 'Knowing that air is several gases.'),
  ],
  misconceptions: [
    belief(
      t('Planter får deres mad fra jorden.', 'Plants get their food from the soil.'),
      t(
        'Spørg, hvor et træs masse kommer fra, når jorden i krukken næsten ikke bliver mindre.',
        'Ask where a tree’s mass comes from when the soil in the pot hardly gets less.',
      ),
    ),
    belief(
      t('Planter ånder ikke, de laver kun fotosyntese.', 'Plants do not respire; they only photosynthesise.'),
      t('Spørg, hvad planten gør om natten for at få energi.', 'Ask what the plant does at night to get energy.'),
    ),
  ],
  terms: [
    term(
      t('kuldioxid', 'carbon dioxide'),
      t('en gas i luften, som planten optager', 'a gas in the air that the plant takes up'),
    ),
    term(t('ilt', 'oxygen'), t('en gas, planten afgiver', 'a gas the plant gives off')),
    term(t('grønkorn', 'chloroplast'), t('der, hvor fotosyntesen sker', 'where photosynthesis happens')),
    term(t('glukose', 'glucose'), t('det sukker, planten danner', 'the sugar the plant forms')),
  ],
  questions: [
    ask('understand', t('Hvad går ind i bladet, og hvad kommer ud?', 'What goes into the leaf, and what comes out?')),
    ask(
      'apply',
      t(
        'Hvad ville der ske med en plante i et lufttæt glas i lys?',
        'What would happen to a plant in an airtight jar in light?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvordan hænger dit åndedræt sammen med træet udenfor?',
        'How is your breathing connected with the tree outside?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Er det nok at plante træer for at bremse klimaforandringer? Hvad taler for og imod?',
        'Is planting trees enough to slow climate change? What speaks for and against?',
      ),
    ),
  ],
  hook: t(
    'Vis et frø og et stykke brænde: »Det ene blev til det andet. Hvor kom resten fra?«',
    'Show a seed and a log: “One became the other. Where did the rest come from?”',
  ),
  model: t(
    'Tegn et blad med pile ind og ud, og fortæl vejen for ét stof ad gangen.',
    'Draw a leaf with arrows in and out, and tell the way of one substance at a time.',
  ),
  task: {
    supported: t(
      'Sæt fem ordkort på en tegning af en plante, og fortæl, hvad hver pil betyder.',
      'Put five word cards on a drawing of a plant, and tell what each arrow means.',
    ),
    onLevel: t(
      'Tegn fotosyntesen i et blad, og forklar, hvor planten får sin masse fra.',
      'Draw photosynthesis in a leaf, and explain where the plant gets its mass from.',
    ),
    challenge: t(
      'Tegn fotosyntese og respiration i samme kredsløb, og forklar, hvornår planten gør hvad.',
      'Draw photosynthesis and respiration in one cycle, and explain when the plant does which.',
    ),
  },
  exit: [
    t('Skriv, hvad planten bruger, og hvad den danner.', 'Write what the plant uses and what it forms.'),
    t('En siger: »Planter spiser jord.« Hvad svarer du?', 'Someone says: “Plants eat soil.” What do you answer?'),
  ],
  materials: ['plants', 'magnifiers', 'paper'],
  parts: [
    t('hvad planten bruger', 'what the plant uses'),
    t('bladet', 'the leaf'),
    t('hvad påvirker fotosyntesen?', 'what affects photosynthesis?'),
    t('respiration', 'respiration'),
    t('fødekæder og klima', 'food chains and climate'),
  ],
  product: t('en model med forklaring til en yngre klasse', 'a model with an explanation for a younger class'),
  safety: [
    t(
      'Tag kun blade fra planter, I kender, og vask hænder bagefter.',
      'Only take leaves from plants you know, and wash hands afterwards.',
    ),
  ],
};
