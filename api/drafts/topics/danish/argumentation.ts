import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Argumentation. */
export const argumentation: Topic = {
  id: 'argumentation',
  name: t('argumentation', 'argumentation'),
  find: /argument|debat|debate|læserbrev|opinion piece/iu,
  subjects: ['danish', 'socialStudies'],
  areas: ['fremstilling', 'kommunikation', 'samfundsfaglige-metoder'],
  grades: [5, 10],
  goals: [
    goal(
      t(
        'Eleverne kan finde påstand og belæg og forklare, hvad der får dem til at hænge sammen.',
        'Students can find claim and grounds and explain what connects them.',
      ),
      t('Eleven spørger »Hvorfor gør det påstanden sand?«', 'The student asks “Why does that make the claim true?”'),
      t('Eleven sætter et argument op i tre led.', 'The student sets up an argument in three parts.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne argumenter og vurdere, hvad der gør dem stærke.',
        'Students can compare arguments and judge what makes them strong.',
      ),
      t('Eleven skelner mellem eksempel, tal og ekspert.', 'The student tells example, numbers and expert apart.'),
      t('Eleven finder et svagt led.', 'The student finds a weak link.'),
    ),
    goal(
      t(
        'Eleverne kan argumentere i skrift og tale og tage højde for modargumenter.',
        'Students can argue in writing and speech and take account of counter-arguments.',
      ),
      t('Modargumentet er gengivet retfærdigt.', 'The counter-argument is reported fairly.'),
      t('Eleven justerer sit eget argument.', 'The student adjusts the own argument.'),
    ),
  ],
  prior: [
    t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
    t('Begrunde med »fordi«.', 'Giving reasons with “because”.'),
  ],
  misconceptions: [
    belief(
      t(
        'Den, der taler højest eller længst, har det bedste argument.',
        'Whoever speaks loudest or longest has the best argument.',
      ),
      t(
        'Læs to indlæg op med samme stemme, og lad klassen tælle belæg.',
        'Read two pieces in the same voice, and let the class count grounds.',
      ),
    ),
    belief(
      t('Et modargument svækker min tekst.', 'A counter-argument weakens my text.'),
      t(
        'Vis det samme indlæg med og uden et modargument, der bliver besvaret.',
        'Show the same piece with and without a counter-argument that is answered.',
      ),
    ),
  ],
  terms: [
    term(t('påstand', 'claim'), t('det, man vil have andre til at mene', 'what one wants others to think')),
    term(t('belæg', 'grounds'), t('det, man bygger påstanden på', 'what the claim is built on')),
    term(t('hjemmel', 'warrant'), t('det, der binder belæg og påstand sammen', 'what ties grounds and claim together')),
    term(t('modargument', 'counter-argument'), t('et argument for det modsatte', 'an argument for the opposite')),
  ],
  questions: [
    ask('understand', t('Hvad er påstanden, og hvad er belægget?', 'What is the claim, and what are the grounds?')),
    ask(
      'analyse',
      t('Hvilken tanke skal man dele, for at belægget virker?', 'What thought must one share for the grounds to work?'),
    ),
    ask(
      'evaluate',
      t(
        'Hvilket argument ville overbevise en, der er uenig, og hvorfor?',
        'Which argument would convince someone who disagrees, and why?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan I gøre det svageste argument stærkere uden at overdrive?',
        'Can you make the weakest argument stronger without overstating?',
      ),
    ),
  ],
  hook: t(
    'Skriv: »Mobiler skal afleveres hele skoledagen.« Lad alle finde ét argument for og ét imod på et minut.',
    'Write: “Phones must be handed in all school day.” Let all find one argument for and one against in a minute.',
  ),
  model: t(
    'Sæt ét argument op på tavlen i tre led: påstand, belæg og det, der binder dem sammen.',
    'Set up one argument on the board in three parts: claim, grounds and what ties them.',
  ),
  task: {
    supported: t(
      'Sortér ni kort i påstand, belæg og modargument, og byg to argumenter.',
      'Sort nine cards into claim, grounds and counter-argument, and build two arguments.',
    ),
    onLevel: t(
      'Skriv tre argumenter for en påstand, og besvar det bedste modargument.',
      'Write three arguments for a claim, and answer the best counter-argument.',
    ),
    challenge: t(
      'Skriv det samme indlæg til to modtagere, der har brug for forskellige belæg.',
      'Write the same piece for two readers who need different grounds.',
    ),
  },
  exit: [
    t('Skriv ét argument med påstand og belæg.', 'Write one argument with claim and grounds.'),
    t('Skriv det bedste modargument til dit eget.', 'Write the best counter-argument to your own.'),
  ],
  materials: ['cards', 'paper'],
  parts: [
    t('påstand og belæg', 'claim and grounds'),
    t('stærke og svage argumenter', 'strong and weak arguments'),
    t('modargumenter', 'counter-arguments'),
    t('modtageren', 'the reader'),
    t('at debattere', 'debating'),
  ],
  product: t('et debatindlæg eller en debat i klassen', 'an opinion piece or a class debate'),
};
