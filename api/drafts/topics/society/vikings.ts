import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The Viking Age. */
export const vikings: Topic = {
  id: 'vikings',
  name: t('vikingetiden', 'the Viking Age'),
  find: /viking/iu,
  subjects: ['history', 'danish'],
  areas: ['kronologi-og-sammenhaeng', 'kildearbejde', 'laesning'],
  grades: [3, 7],
  goals: [
    goal(
      t(
        'Eleverne kan placere vikingetiden i tid og fortælle om hverdagsliv, rejser og magt.',
        'Students can place the Viking Age in time and tell of everyday life, journeys and power.',
      ),
      t(
        'Eleven sætter vikingetiden rigtigt på en tidslinje.',
        'The student places the Viking Age rightly on a timeline.',
      ),
      t('Eleven fortæller om andet end plyndring.', 'The student tells of more than raiding.'),
    ),
    goal(
      t(
        'Eleverne kan bruge fund og tekster som kilder og sige, hvad man kan slutte.',
        'Students can use finds and texts as sources and say what can be concluded.',
      ),
      t('Eleven skelner mellem det, man ser, og det, man slutter.', 'The student keeps seeing and concluding apart.'),
      t('Eleven spørger, hvem der har skrevet kilden.', 'The student asks who wrote the source.'),
    ),
    goal(
      t('Eleverne kan vurdere, hvordan vikinger bruges i dag.', 'Students can judge how Vikings are used today.'),
      t(
        'Eleven finder et eksempel fra film, reklame eller sport.',
        'The student finds an example from film, advert or sport.',
      ),
      t('Eleven siger, hvad billedet overdriver.', 'The student says what the image exaggerates.'),
    ),
  ],
  prior: [
    t('Kende ordene årstal og århundrede.', 'Knowing year and century.'),
    t('Kende en saga eller en fortælling fra tiden.', 'Knowing a saga or a tale of the time.'),
  ],
  misconceptions: [
    belief(
      t('Vikinger gik med horn på hjelmen.', 'Vikings wore horned helmets.'),
      t(
        'Spørg, hvor billedet kommer fra: det blev almindeligt i 1800-tallet.',
        'Ask where the image comes from: it became common in the 19th century.',
      ),
    ),
    belief(
      t('Alle i vikingetiden var vikinger på togt.', 'Everyone in the Viking Age went raiding.'),
      t('Lad eleverne give en landsby 20 indbyggere og roller.', 'Let students give a village 20 people and roles.'),
    ),
  ],
  terms: [
    term(
      t('leding', 'levy fleet'),
      t('skibe og mandskab, som egnene skulle stille med', 'ships and men that the districts had to provide'),
    ),
    term(
      t('ting', 'thing (assembly)'),
      t('møde, hvor frie mænd afgjorde sager', 'a meeting at which free men settled cases'),
    ),
    term(
      t('handelsplads', 'trading place'),
      t('sted, hvor man købte, solgte og lavede ting', 'a place to buy, sell and make things'),
    ),
    term(t('træl', 'thrall'), t('en ufri person', 'an unfree person')),
  ],
  questions: [
    ask(
      'remember',
      t('Hvornår begyndte og sluttede vikingetiden cirka?', 'About when did the Viking Age begin and end?'),
    ),
    ask('understand', t('Hvorfor var skibene så vigtige?', 'Why were the ships so important?')),
    ask(
      'analyse',
      t(
        'Munke skrev om overfald. Hvad kan deres tekster bruges til, og hvad kan de ikke?',
        'Monks wrote of attacks. What are their texts good for, and what not?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvorfor er vikinger så populære i dag, og hvad bliver glemt?',
        'Why are Vikings so popular today, and what is forgotten?',
      ),
    ),
  ],
  hook: t(
    'Vis en tegning af en viking med horn og et billede af et rigtigt fund: »Hvad passer ikke?«',
    'Show a drawing of a Viking with horns and a picture of a real find: “What does not fit?”',
  ),
  model: t(
    'Tag ét fund, og tænk højt: det ser jeg, det slutter jeg, det ved jeg ikke.',
    'Take one find and think aloud: I see, I conclude, I do not know.',
  ),
  task: {
    supported: t(
      'Sæt otte billedkort på en tidslinje og i bunkerne bonde, handlende og kriger.',
      'Put eight picture cards on a timeline and in the piles farmer, trader and warrior.',
    ),
    onLevel: t(
      'Undersøg to fund og en tekst, og skriv for hver: det viser den, det viser den ikke.',
      'Investigate two finds and a text, and write for each: it shows, it does not show.',
    ),
    challenge: t(
      'Skriv om den samme handelsrejse set af en købmand og af en træl, og vis, hvad du bygger på.',
      'Write of the same trading journey as seen by a merchant and by a thrall, and show what you build on.',
    ),
  },
  exit: [
    t(
      'Skriv to ting fra vikingetiden, der ikke handler om krig.',
      'Write two things of the Viking Age that are not about war.',
    ),
    t('Hvad kan et fund fortælle, som en tekst ikke kan?', 'What can a find tell that a text cannot?'),
  ],
  materials: ['picture', 'string', 'cards'],
  parts: [
    t('hvornår og hvor?', 'when and where?'),
    t('hverdag og roller', 'everyday life and roles'),
    t('rejser og handel', 'journeys and trade'),
    t('magt og tro', 'power and belief'),
    t('vikinger i dag', 'Vikings today'),
  ],
  product: t(
    'en lille udstilling med fund, tekst og kildekritik',
    'a small exhibition with finds, text and source criticism',
  ),
};
