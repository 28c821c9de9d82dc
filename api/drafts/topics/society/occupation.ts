import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The occupation of Denmark 1940–1945. */
export const occupation: Topic = {
  id: 'occupation',
  name: t('besættelsen 1940–1945', 'the occupation of Denmark 1940–1945'),
  find: /besættelse|modstandskamp|9\. april|occupation of denmark|german occupation/iu,
  subjects: ['history'],
  areas: ['kronologi-og-sammenhaeng', 'kildearbejde', 'historiebrug'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan fortælle om besættelsens forløb og forklare, hvilke valg mennesker havde.',
        'Students can tell the course of the occupation and explain what choices people had.',
      ),
      t(
        'Eleven placerer 9. april 1940, 29. august 1943 og 4.–5. maj 1945.',
        'The student places 9 April 1940, 29 August 1943 and 4–5 May 1945.',
      ),
      t('Eleven nævner mere end to mulige valg.', 'The student names more than two possible choices.'),
    ),
    goal(
      t(
        'Eleverne kan analysere kilder og forklare, hvordan forholdet til besættelsesmagten ændrede sig.',
        'Students can analyse sources and explain how relations with the occupier changed.',
      ),
      t('Eleven spørger, hvornår kilden er fra.', 'The student asks when the source is from.'),
      t('Eleven sammenligner før og efter august 1943.', 'The student compares before and after August 1943.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvordan besættelsen huskes og bruges.',
        'Students can judge how the occupation is remembered and used.',
      ),
      t('Eleven finder to fortællinger om det samme.', 'The student finds two tellings of the same.'),
      t('Eleven begrunder sin vurdering.', 'The student gives reasons for the judgement.'),
    ),
  ],
  prior: [
    t('Kende til Anden Verdenskrig i store træk.', 'Knowing the Second World War in outline.'),
    t('Vide, hvad et demokrati er.', 'Knowing what a democracy is.'),
  ],
  misconceptions: [
    belief(
      t('Alle danskere var med i modstanden.', 'All Danes were in the resistance.'),
      t(
        'Lad eleverne fordele 20 personer på en skala, og sammenlign begrundelserne.',
        'Let students place 20 people on a scale, and compare reasons.',
      ),
    ),
    belief(
      t(
        'Samarbejdspolitik betød, at man var enig med tyskerne.',
        'The policy of cooperation meant agreeing with the Germans.',
      ),
      t(
        'Spørg, hvad regeringen ville undgå, og hvad den gav for det.',
        'Ask what the government wanted to avoid, and what it gave for it.',
      ),
    ),
  ],
  terms: [
    term(
      t('besættelse', 'occupation'),
      t('når et land styres af en fremmed hær', 'when a country is held by a foreign army'),
    ),
    term(
      t('samarbejdspolitik', 'policy of cooperation'),
      t(
        'regeringens forhandling med besættelsesmagten til august 1943',
        'the government’s bargaining with the occupier until August 1943',
      ),
    ),
    term(
      t('modstandsbevægelse', 'resistance'),
      t('folk, der kæmpede imod i hemmelighed', 'people who fought back in secret'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t('Hvorfor overgav Danmark sig så hurtigt den 9. april?', 'Why did Denmark surrender so quickly on 9 April?'),
    ),
    ask(
      'analyse',
      t(
        'Hvad ændrede sig i 1943, og hvem var med til at ændre det?',
        'What changed in 1943, and who helped change it?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvad kan et illegalt blad bruges til som kilde, og hvad kan det ikke?',
        'What is an illegal paper good for as a source, and what not?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvordan kan man vurdere menneskers valg, når man selv kender slutningen?',
        'How can one judge people’s choices when one knows the end?',
      ),
    ),
  ],
  hook: t(
    'Læs en kort besked op: »Du vågner til flystøj og et flyveblad på gebrokkent dansk.« Hvad ville I gøre den dag?',
    'Read a short message: “You wake to planes and a leaflet in broken Danish.” What would you do that day?',
  ),
  model: t(
    'Vis én kilde, og stil fire spørgsmål højt: hvem, hvornår, til hvem, hvorfor.',
    'Show one source and ask four questions aloud: who, when, for whom, why.',
  ),
  task: {
    supported: t(
      'Sæt ti begivenheder på en tidslinje, og marker tre vendepunkter.',
      'Put ten events on a timeline, and mark three turning points.',
    ),
    onLevel: t(
      'Undersøg to kilder fra før og efter august 1943, og forklar, hvad der er ændret.',
      'Investigate two sources from before and after August 1943, and explain what has changed.',
    ),
    challenge: t(
      'Sammenlign to nutidige måder at mindes på, og vurder, hvad de vil have os til at huske.',
      'Compare two present ways of remembering, and judge what they want us to remember.',
    ),
  },
  exit: [
    t(
      'Skriv et valg, en person kunne stå i, og to grunde, der trak hver sin vej.',
      'Write a choice a person might face, and two reasons that pulled apart.',
    ),
    t('Hvorfor er august 1943 et vendepunkt?', 'Why is August 1943 a turning point?'),
  ],
  materials: ['sources', 'string', 'cards'],
  parts: [
    t('9. april', '9 April'),
    t('hverdag og samarbejde', 'everyday life and cooperation'),
    t('modstand', 'resistance'),
    t('jøderne i oktober 1943', 'the Jews in October 1943'),
    t('befrielse og erindring', 'liberation and memory'),
  ],
  product: t(
    'en podcast eller udstilling om ét valg og dets følger',
    'a podcast or exhibition about one choice and what came of it',
  ),
};
