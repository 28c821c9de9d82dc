import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Source criticism online. */
export const media: Topic = {
  id: 'media',
  name: t('kildekritik på nettet', 'source criticism online'),
  find: /kildekritik|fake ?news|falske nyheder|sociale medier|social media|source criticism|misinformation/iu,
  subjects: ['socialStudies', 'danish', 'history'],
  areas: ['samfundsfaglige-metoder', 'laesning', 'kildearbejde'],
  grades: [5, 10],
  goals: [
    goal(
      t(
        'Eleverne kan undersøge, hvem der står bag en oplysning på nettet, og om den passer.',
        'Students can find out who is behind information online, and whether it is true.',
      ),
      t('Eleven forlader siden for at tjekke den.', 'The student leaves the page to check it.'),
      t('Eleven finder den oprindelige kilde.', 'The student finds the original source.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne kilder og forklare, hvorfor de er uenige.',
        'Students can compare sources and explain why they disagree.',
      ),
      t('Eleven ser på formål og modtager.', 'The student looks at purpose and audience.'),
      t('Eleven skelner mellem fejl og bevidst vildledning.', 'The student tells mistake from deliberate misleading.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, om et opslag bør deles, og lave råd til andre.',
        'Students can judge whether a post should be shared, and make advice for others.',
      ),
      t('Rådet er kort og kan bruges.', 'The advice is short and usable.'),
      t('Eleven kan sige »det ved jeg ikke endnu«.', 'The student can say “I do not know yet”.'),
    ),
  ],
  prior: [
    t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
    t('Kunne søge på nettet.', 'Searching online.'),
  ],
  misconceptions: [
    belief(
      t('En side med pænt design er til at stole på.', 'A well-designed page can be trusted.'),
      t('Vis to sider om det samme uden design, og spørg igen.', 'Show two pages without design and ask again.'),
    ),
    belief(
      t('Det første søgeresultat er det rigtigste.', 'The first search result is the truest.'),
      t('Find de resultater, der er betalt for.', 'Find the results that were paid for.'),
    ),
  ],
  terms: [
    term(t('afsender', 'sender'), t('den, der står bag', 'who is behind')),
    term(t('formål', 'purpose'), t('hvad afsenderen vil', 'what the sender wants')),
    term(
      t('primær kilde', 'primary source'),
      t('der, hvor oplysningen kom fra først', 'where the information first came from'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t('Hvem er afsenderen, og hvad vil afsenderen?', 'Who is the sender, and what does the sender want?'),
    ),
    ask('apply', t('Hvor kan I tjekke det uden for siden selv?', 'Where can you check it outside the page itself?')),
    ask(
      'analyse',
      t(
        'Hvad i opslaget taler til følelser, og hvad er oplysninger?',
        'What in the post speaks to feelings, and what is information?',
      ),
    ),
    ask('evaluate', t('Hvor meget skal man vide, før man deler noget?', 'How much must one know before sharing?')),
  ],
  hook: t(
    'Vis et opslag uden afsender: »Ræk hånden op, hvis I ville dele det. Hvad skulle I vide først?«',
    'Show a post without sender: “Hands up if you would share it. What would you need to know first?”',
  ),
  model: t(
    'Tjek ét opslag højt i tre skridt: hvem, hvorfra, hvem siger det ellers.',
    'Check one post aloud in three steps: who, from where, who else says so.',
  ),
  task: {
    supported: t(
      'Tjek to opslag med en huskeseddel på tre spørgsmål.',
      'Check two posts with a crib of three questions.',
    ),
    onLevel: t(
      'Tjek tre opslag, find den oprindelige kilde til det ene, og skriv en vurdering.',
      'Check three posts, find the original source of one, and write a judgement.',
    ),
    challenge: t(
      'Find et billede, der er sandt, men brugt forkert, og forklar hvordan.',
      'Find a picture that is true but misused, and explain how.',
    ),
  },
  exit: [
    t('Skriv de tre spørgsmål, du vil stille til et opslag.', 'Write the three questions you will ask of a post.'),
    t('Hvornår er det i orden at sige »det ved jeg ikke endnu«?', 'When is it fine to say “I do not know yet”?'),
  ],
  materials: ['devices', 'sources'],
  parts: [
    t('hvem taler?', 'who speaks?'),
    t('at tjekke uden for siden', 'checking outside the page'),
    t('billeder og tal', 'pictures and numbers'),
    t('følelser og deling', 'feelings and sharing'),
  ],
  product: t('en tjekguide til skolens elever', 'a checking guide for the school’s students'),
};
