import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Welfare models. */
export const welfare: Topic = {
  id: 'welfare',
  name: t('velfærdsmodeller', 'welfare models'),
  find: /velfærd|welfare/iu,
  subjects: ['socialStudies'],
  areas: ['oekonomi', 'politik', 'sociale-og-kulturelle-forhold'],
  grades: [8, 10],
  goals: [
    goal(
      t(
        'Eleverne kan forklare den universelle, den selektive og den korporative velfærdsmodel.',
        'Students can explain the universal, the selective and the corporatist welfare model.',
      ),
      t(
        'Eleven siger for hver model, hvem der betaler, og hvem der får.',
        'For each model the student says who pays and who receives.',
      ),
      t(
        'Eleven giver et eksempel på en ydelse i hver model.',
        'The student gives an example of a benefit in each model.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sammenligne modellerne ud fra en persons liv og forklare forskellene.',
        'Students can compare the models by a person’s life and explain the differences.',
      ),
      t(
        'Eleven bruger stat, marked, familie og arbejde i forklaringen.',
        'The student uses state, market, family and work in the explanation.',
      ),
      t('Eleven ser både fordele og ulemper.', 'The student sees advantages and drawbacks.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere en aktuel sag om velfærd og fremlægge et begrundet forslag.',
        'Students can judge a current case of welfare and present a reasoned proposal.',
      ),
      t('Forslaget siger, hvad det koster, og hvem der betaler.', 'The proposal says what it costs and who pays.'),
      t('Eleven svarer på et modargument.', 'The student answers a counter-argument.'),
    ),
  ],
  prior: [
    t('Vide, hvad skat går til.', 'Knowing what taxes pay for.'),
    t('Kende forskel på stat, kommune og private.', 'Knowing state, municipality and private.'),
  ],
  misconceptions: [
    belief(
      t('Velfærd er kun for dem, der ikke har arbejde.', 'Welfare is only for those without work.'),
      t(
        'Lad eleverne tælle de velfærdsydelser, de selv har brugt i denne uge.',
        'Let students count the welfare services they used this week.',
      ),
    ),
    belief(
      t('I USA er der ingen velfærd.', 'There is no welfare in the USA.'),
      t(
        'Spørg, hvem der får hjælp i en selektiv model, og hvad resten gør.',
        'Ask who gets help in a selective model, and what the rest do.',
      ),
    ),
  ],
  terms: [
    term(
      t('universel model', 'universal model'),
      t('ret til ydelser for alle borgere, betalt over skatten', 'benefits for all citizens, paid by taxes'),
    ),
    term(
      t('selektiv model', 'selective model'),
      t(
        'hjælp til dem med størst behov, resten sikrer sig selv',
        'help for those most in need; the rest insure themselves',
      ),
    ),
    term(
      t('korporativ model', 'corporatist model'),
      t('ydelser knyttet til arbejde og forsikring', 'benefits tied to work and insurance'),
    ),
    term(t('omfordeling', 'redistribution'), t('at flytte penge mellem grupper', 'moving money between groups')),
  ],
  questions: [
    ask('understand', t('Hvem betaler, og hvem får, i hver model?', 'Who pays, and who receives, in each model?')),
    ask(
      'apply',
      t(
        'Hvilken model bygger SU mest på, og hvilken bygger a-kassen på?',
        'On which model does the student grant mostly build, and on which unemployment insurance?',
      ),
    ),
    ask(
      'analyse',
      t('Hvorfor er Danmark en blanding og ikke en ren model?', 'Why is Denmark a mixture and not a pure model?'),
    ),
    ask(
      'evaluate',
      t('Hvilken model giver mest frihed, og for hvem?', 'Which model gives most freedom, and for whom?'),
    ),
    ask(
      'create',
      t(
        'Hvordan ville I ændre én ydelse, så den holder i 2050?',
        'How would you change one benefit so that it lasts to 2050?',
      ),
    ),
  ],
  hook: t(
    'Læs tre korte liv op: en studerende, en enlig far og en pensionist. »Hvem hjælper dem, og hvem betaler?«',
    'Read three short lives: a student, a single father and a pensioner. “Who helps them, and who pays?”',
  ),
  model: t(
    'Sæt én person ind i de tre modeller i et skema: hvem betaler lægen, børnepasningen og pensionen?',
    'Put one person in the three models in a table: who pays for doctor, child care and pension?',
  ),
  task: {
    supported: t(
      'Sortér 12 ydelser i de tre modeller med en huskeseddel, og forklar to af dem.',
      'Sort 12 benefits into the three models with a crib, and explain two.',
    ),
    onLevel: t(
      'Følg én person gennem et liv i to modeller, og forklar tre forskelle med fagord.',
      'Follow one person through a life in two models, and explain three differences with subject words.',
    ),
    challenge: t(
      'Find en dansk ydelse, der ikke er universel, og diskuter, om den burde være det.',
      'Find a Danish benefit that is not universal, and discuss whether it should be.',
    ),
  },
  exit: [
    t(
      'Skriv forskellen på den universelle og den selektive model i to sætninger.',
      'Write the difference between the universal and the selective model in two sentences.',
    ),
    t(
      'Giv et eksempel på en ydelse i Danmark, og sig, hvilken model den ligner mest.',
      'Give an example of a Danish benefit, and say which model it is most like.',
    ),
  ],
  materials: ['cards', 'poster', 'sources'],
  parts: [
    t('hvad er velfærd?', 'what is welfare?'),
    t('de tre modeller', 'the three models'),
    t('et liv i tre modeller', 'a life in three models'),
    t('velfærdsstatens udfordringer', 'challenges of the welfare state'),
    t('en aktuel sag', 'a current case'),
  ],
  product: t('en gruppefremlæggelse af et begrundet forslag', 'a group presentation of a reasoned proposal'),
};
