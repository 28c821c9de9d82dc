import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The Earth, the Sun and the Moon. */
export const solarSystem: Topic = {
  id: 'solar-system',
  name: t('Jorden, Solen og Månen', 'the Earth, the Sun and the Moon'),
  find: /solsystem|planet(er)?\b|årstid|månen|solar system|seasons|\bmoon\b/iu,
  subjects: ['science', 'geography', 'physicsChemistry'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [3, 8],
  goals: [
    goal(
      t(
        'Eleverne kan forklare dag og nat, år og Månens faser med en model.',
        'Students can explain day and night, the year and the phases of the Moon with a model.',
      ),
      t(
        'Eleven drejer sig selv eller en bold og siger, hvor det er dag.',
        'The student turns and says where it is day.',
      ),
      t(
        'Eleven skelner mellem at dreje om sig selv og at kredse om noget.',
        'The student keeps turning and orbiting apart.',
      ),
    ),
    goal(
      t(
        'Eleverne kan bruge modellen til at forklare årstider og sammenligne to steder på Jorden.',
        'Students can use the model to explain seasons and compare two places on Earth.',
      ),
      t('Eleven bruger Jordens hældning i forklaringen.', 'The student uses the Earth’s tilt in the explanation.'),
      t('Eleven kan sige, hvad årstiden er i Australien.', 'The student can say what season it is in Australia.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvad en model viser rigtigt, og hvad den viser forkert.',
        'Students can judge what a model shows rightly and wrongly.',
      ),
      t('Eleven nævner størrelse eller afstand.', 'The student mentions size or distance.'),
      t('Eleven forbedrer modellen.', 'The student improves the model.'),
    ),
  ],
  prior: [
    t('Vide, at Jorden er en kugle.', 'Knowing that the Earth is a ball.'),
    t('Kende de fire årstider.', 'Knowing the four seasons.'),
  ],
  misconceptions: [
    belief(
      t('Det er sommer, fordi Jorden er tættere på Solen.', 'It is summer because the Earth is nearer the Sun.'),
      t(
        'Spørg, hvorfor det så er vinter i Australien, når vi har sommer.',
        'Ask why it is then winter in Australia when we have summer.',
      ),
    ),
    belief(
      t('Jordens skygge laver Månens faser.', 'The Earth’s shadow makes the phases of the Moon.'),
      t('Hold en bold ud i lampens lys, og drej rundt om dig selv.', 'Hold a ball out in lamplight and turn round.'),
    ),
  ],
  terms: [
    term(t('akse', 'axis'), t('den linje, Jorden drejer om', 'the line that the Earth turns about')),
    term(t('kredse', 'orbit'), t('bevæge sig rundt om noget', 'move round something')),
    term(t('fase', 'phase'), t('den del af Månen, vi ser oplyst', 'the lit part of the Moon that we see')),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad gør Jorden på et døgn, og hvad gør den på et år?',
        'What does the Earth do in a day, and what in a year?',
      ),
    ),
    ask('apply', t('Hvor på bolden er det morgen lige nu?', 'Where on the ball is it morning now?')),
    ask(
      'analyse',
      t(
        'Hvad ville der ske med årstiderne, hvis aksen ikke hældede?',
        'What would happen to the seasons if the axis had no tilt?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvad er det værste, der er forkert ved vores model, og betyder det noget for forklaringen?',
        'What is the worst fault of our model, and does it matter for the explanation?',
      ),
    ),
  ],
  hook: t(
    'Sluk lyset, tænd en lampe, og spørg: »Hvis mit hoved er Jorden, hvornår er det så nat på min næse?«',
    'Turn off the light, turn on a lamp, and ask: “If my head is the Earth, when is it night on my nose?”',
  ),
  model: t(
    'Drej en globus eller en bold foran lampen, og følg Danmark gennem et døgn.',
    'Turn a globe or a ball before the lamp, and follow Denmark through a day.',
  ),
  task: {
    supported: t(
      'Vis dag og nat med bold og lampe, og tegn det med fire pile.',
      'Show day and night with ball and lamp, and draw it with four arrows.',
    ),
    onLevel: t(
      'Vis og tegn sommer og vinter i Danmark, og forklar med aksens hældning.',
      'Show and draw summer and winter in Denmark, and explain by the tilt of the axis.',
    ),
    challenge: t(
      'Forklar, hvorfor Solen kan være oppe hele natten nord for polarcirklen, med en tegning.',
      'Explain with a drawing why the Sun can be up all night north of the polar circle.',
    ),
  },
  exit: [
    t('Tegn, hvorfor det er nat i Danmark.', 'Draw why it is night in Denmark.'),
    t('Hvorfor har vi årstider?', 'Why do we have seasons?'),
  ],
  materials: ['lamp', 'paper'],
  parts: [
    t('dag og nat', 'day and night'),
    t('året', 'the year'),
    t('årstider', 'seasons'),
    t('Månens faser', 'phases of the Moon'),
    t('solsystemet', 'the solar system'),
  ],
  product: t('en model med en optaget forklaring', 'a model with a recorded explanation'),
  safety: [
    t(
      'Kig aldrig direkte på Solen, heller ikke gennem solbriller eller kikkert.',
      'Never look straight at the Sun, not even through sunglasses or binoculars.',
    ),
  ],
};
