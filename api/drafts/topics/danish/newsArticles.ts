import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** News articles. */
export const newsArticles: Topic = {
  id: 'news-articles',
  name: t('nyhedsartikler', 'news articles'),
  find: /nyhed(?!er i)|avisartik|artikel|journalist|news article/iu,
  subjects: ['danish'],
  areas: ['laesning', 'fremstilling', 'kommunikation'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan finde vinkel, kilder og opbygning i en nyhedsartikel.',
        'Students can find angle, sources and structure of a news article.',
      ),
      t('Eleven siger vinklen i én sætning.', 'The student says the angle in one sentence.'),
      t(
        'Eleven finder svar på hvem, hvad, hvor og hvornår i begyndelsen.',
        'The student finds who, what, where and when at the start.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sammenligne to artikler om det samme og forklare forskellene.',
        'Students can compare two articles about the same and explain the differences.',
      ),
      t('Eleven peger på ord, der er ladede.', 'The student points at loaded words.'),
      t('Eleven ser, hvem der ikke er spurgt.', 'The student sees who was not asked.'),
    ),
    goal(
      t(
        'Eleverne kan skrive en nyhedsartikel og vurdere, om den er saglig.',
        'Students can write a news article and judge whether it is factual.',
      ),
      t('Det vigtigste står først.', 'The most important comes first.'),
      t('Artiklen har mindst to kilder.', 'The article has at least two sources.'),
    ),
  ],
  prior: [
    t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
    t('Kende hv-spørgsmålene.', 'Knowing the wh-questions.'),
  ],
  misconceptions: [
    belief(
      t('En nyhed skal fortælles i den rækkefølge, det skete.', 'News must be told in the order it happened.'),
      t(
        'Klip artiklen i stykker, og se, hvor langt ned man kan klippe af.',
        'Cut the article up and see how far one can cut from the bottom.',
      ),
    ),
    belief(
      t('En artikel er neutral, når der ikke står »jeg«.', 'An article is neutral if it has no “I”.'),
      t('Skift ét ladet ord ud, og hør forskellen.', 'Swap one loaded word and hear the difference.'),
    ),
  ],
  terms: [
    term(t('vinkel', 'angle'), t('det, journalisten vælger at se på', 'what the journalist chooses to look at')),
    term(t('rubrik', 'headline'), t('overskriften', 'the heading')),
    term(t('nyhedstrekant', 'inverted pyramid'), t('det vigtigste først', 'most important first')),
    term(t('kilde', 'source'), t('den, oplysningen kommer fra', 'where the information comes from')),
  ],
  questions: [
    ask('understand', t('Hvad er vinklen, sagt i én sætning?', 'What is the angle, in one sentence?')),
    ask('analyse', t('Hvem får ordet, og hvem mangler?', 'Who gets to speak, and who is missing?')),
    ask(
      'evaluate',
      t(
        'Er overskriften dækkende for artiklen? Hvad bygger I det på?',
        'Does the headline cover the article? What do you base it on?',
      ),
    ),
    ask(
      'create',
      t(
        'Hvordan ville begyndelsen lyde med den modsatte vinkel?',
        'How would the beginning sound with the opposite angle?',
      ),
    ),
  ],
  hook: t(
    'Vis to overskrifter om den samme kamp i håndbold: »Er det den samme kamp?«',
    'Show two headlines about the same handball match: “Is it the same match?”',
  ),
  model: t(
    'Læs begyndelsen af en artikel højt, og find hvem, hvad, hvor, hvornår, og hvem der siger det.',
    'Read the beginning of an article aloud, and find who, what, where, when, and who says so.',
  ),
  task: {
    supported: t(
      'Sæt artiklens fem klippede afsnit i rækkefølge, og understreg hvem, hvad og hvor.',
      'Put the article’s five cut passages in order, and underline who, what and where.',
    ),
    onLevel: t(
      'Find vinkel, kilder og tre ladede ord, og skriv, hvad artiklen vil have os til at mene.',
      'Find angle, sources and three loaded words, and write what the article wants us to think.',
    ),
    challenge: t(
      'Skriv de første fire linjer om med en anden vinkel og de samme oplysninger.',
      'Rewrite the first four lines with another angle and the same facts.',
    ),
  },
  exit: [
    t('Skriv artiklens vinkel i én sætning.', 'Write the article’s angle in one sentence.'),
    t('Nævn en kilde, artiklen mangler.', 'Name a source the article lacks.'),
  ],
  materials: ['newspaper'],
  parts: [
    t('nyhedens opbygning', 'how news is built'),
    t('vinkel', 'angle'),
    t('kilder', 'sources'),
    t('sprog og overskrifter', 'language and headlines'),
    t('at skrive en nyhed', 'writing news'),
  ],
  product: t('en klasseavis', 'a class newspaper'),
};
