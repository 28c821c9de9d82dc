import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The Reformation. */
export const reformation: Topic = {
  id: 'reformation',
  name: t('Reformationen', 'the Reformation'),
  find: /reformation|luther/iu,
  subjects: ['religion', 'history'],
  areas: ['kristendom', 'kronologi-og-sammenhaeng', 'kildearbejde'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan forklare, hvad Luther var uenig med kirken om, og hvad Reformationen ændrede i Danmark.',
        'Students can explain what Luther disagreed with the church about, and what the Reformation changed in Denmark.',
      ),
      t('Eleven forklarer aflad med egne ord.', 'The student explains indulgences in own words.'),
      t(
        'Eleven nævner en ændring for kongen og en for almindelige mennesker.',
        'The student names a change for the king and one for ordinary people.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sammenligne forskellige gruppers syn på Reformationen ved hjælp af kilder.',
        'Students can compare different groups’ views of the Reformation by sources.',
      ),
      t('Eleven spørger, hvem der vandt og tabte.', 'The student asks who won and lost.'),
      t('Eleven bruger mindst to kilder.', 'The student uses at least two sources.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvilke spor Reformationen har sat i dag.',
        'Students can judge what traces the Reformation has left today.',
      ),
      t('Eleven skelner mellem årsag og følge.', 'The student keeps cause and effect apart.'),
      t('Eleven kan se sagen fra to sider.', 'The student sees the matter from two sides.'),
    ),
  ],
  prior: [
    t(
      'Vide, at kirken havde stor magt i middelalderen.',
      'Knowing that the church had great power in the Middle Ages.',
    ),
    t('Kende forskel på katolsk og protestantisk i store træk.', 'Knowing Catholic from Protestant in outline.'),
  ],
  misconceptions: [
    belief(
      t('Luther ville fra begyndelsen lave en ny kirke.', 'Luther wanted a new church from the start.'),
      t(
        'Læs teserne som et debatoplæg fra 1517, og spørg, hvem de var skrevet til.',
        'Read the theses as a proposal for debate from 1517, and ask for whom they were written.',
      ),
    ),
    belief(
      t('Reformationen handlede kun om tro.', 'The Reformation was only about faith.'),
      t(
        'Følg pengene og jorden: hvad fik kongen i 1536?',
        'Follow the money and the land: what did the king get in 1536?',
      ),
    ),
  ],
  terms: [
    term(
      t('aflad', 'indulgence'),
      t('et brev, som skulle give fritagelse for straf for synd', 'a letter said to free from punishment for sin'),
    ),
    term(t('teser', 'theses'), t('korte påstande til diskussion', 'short claims for discussion')),
    term(
      t('nåde', 'grace'),
      t('at blive tilgivet uden at have gjort sig fortjent til det', 'being forgiven without having earned it'),
    ),
    term(t('modersmål', 'mother tongue'), t('det sprog, folk selv talte', 'the language people spoke themselves')),
  ],
  questions: [
    ask('remember', t('Hvad skete der i 1517 og i 1536?', 'What happened in 1517 and 1536?')),
    ask(
      'understand',
      t('Hvad mente Luther, at et menneske bliver frelst ved?', 'By what did Luther think a person is saved?'),
    ),
    ask(
      'analyse',
      t(
        'Hvilken rolle spillede bogtrykkunsten, og hvad kan den sammenlignes med i dag?',
        'What part did printing play, and with what can it be compared today?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvem fik mest ud af Reformationen i Danmark? Hvilke kilder støtter det?',
        'Who gained most from the Reformation in Denmark? Which sources support it?',
      ),
    ),
  ],
  hook: t(
    'Tilbyd klassen et brev: »Fri for lektier, 20 kr.« Lad dem diskutere, hvem der har ret til at sælge det.',
    'Offer the class a letter: “No homework, 20 kr.” Let them discuss who has the right to sell it.',
  ),
  model: t(
    'Læs én tese højt i nutidigt sprog, og vis, hvordan man finder påstand og modtager.',
    'Read one thesis aloud in present-day language, and show how to find claim and addressee.',
  ),
  task: {
    supported: t(
      'Sæt seks begivenheder på en tidslinje, og forbind to med »derfor«.',
      'Put six events on a timeline, and connect two by “therefore”.',
    ),
    onLevel: t(
      'Undersøg to kilder: hvem skrev, til hvem og hvorfor, og hvad de siger om aflad eller kirken.',
      'Investigate two sources: who wrote, for whom and why, and what they say of indulgences or the church.',
    ),
    challenge: t(
      'Skriv en samtale mellem en munk, en bonde og kongens mand i 1537, og vis, hvilke oplysninger du bygger på.',
      'Write a conversation between a monk, a farmer and the king’s man in 1537, and show what you build on.',
    ),
  },
  exit: [
    t('Forklar, hvad Luther kritiserede ved afladen.', 'Explain what Luther criticised about indulgences.'),
    t('Nævn én ændring i Danmark og en, den gik ud over.', 'Name one change in Denmark and someone it hurt.'),
  ],
  materials: ['sources', 'string', 'cards'],
  parts: [
    t('kirkens magt før 1517', 'the church’s power before 1517'),
    t('Luthers kritik', 'Luther’s criticism'),
    t('bogtryk og modersmål', 'printing and mother tongue'),
    t('Danmark i 1536', 'Denmark in 1536'),
    t('spor i dag', 'traces today'),
  ],
  product: t('en avis fra 1536 med forskellige synspunkter', 'a newspaper of 1536 with different views'),
};
