import type { Block, Level, Passage } from '../../../api/contract/draft.ts';
import type { ExportableDraft, ExportableSection } from '../../../api/drafts/export/index.ts';

/** A lesson of ninety minutes with three levels of exercises and their key, as a teacher would export it. */

const p = (text: string, lang?: string): Passage => (lang === undefined ? { text } : { text, lang });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: p(text) });
const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((item) => p(item)) });
const numbered = (items: readonly string[]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map((item) => p(item)),
});

const EXERCISES: Record<Level, readonly (readonly [string, string])[]> = {
  supported: [
    [
      'En pizza er skåret i 4 lige store stykker. Du spiser 1 stykke. Hvor stor en brøkdel af pizzaen har du spist?',
      '1/4',
    ],
    ['Farv halvdelen af de 8 centicubes. Hvor mange har du farvet?', '4'],
    ['Der er 6 spejdere om et bål. En tredjedel henter brænde. Hvor mange henter brænde?', '2'],
    ['Skriv det tal, der mangler: 1/2 = ▢/4', '2'],
  ],
  onLevel: [
    ['En rulle snobrødsdej på 90 cm deles i tredjedele. Hvor langt er hvert stykke?', '30 cm'],
    ['Hvad er størst: 1/3 eller 1/4? Tegn, og forklar med ord.', '1/3'],
    ['På et håndboldhold er der 12 spillere. 3/4 af dem kan komme til stævnet. Hvor mange er det?', '9'],
    ['Skriv det tal, der mangler: 2/3 = ▢/6', '4'],
    ['Mira bruger 1/4 af sine 80 kr. på en is. Hvor mange penge har hun tilbage?', '60 kr.'],
  ],
  challenge: [
    ['Bus 4A kører 12 km. Efter 2/3 af turen punkterer den. Hvor langt er der tilbage?', '4 km'],
    ['Find tre forskellige brøker, der er lige så store som 3/4.', '6/8, 9/12 og 12/16 (fx)'],
    [
      'En kvadratisk plade med arealet 36 cm² deles i fjerdedele. Hvor lang er siden i pladen, og hvad er arealet af hver del? Brug, at √36 = 6.',
      '6 cm; 9 cm²',
    ],
    ['Er 1/2 + 1/3 = 2/5? Vis med centicubes, hvorfor eller hvorfor ikke.', 'Nej: 3/6 + 2/6 = 5/6'],
  ],
};

const exercises = (level: Level, title: string): ExportableSection => ({
  title,
  audience: 'student',
  level,
  blocks: [
    paragraph('Skriv, hvordan du regner. Du må gerne tegne og bruge centicubes.'),
    numbered(EXERCISES[level].map(([task]) => task)),
    ...(level === 'supported'
      ? [{ kind: 'note', tone: 'teacher', text: p('Læg brikkerne frem, før eleverne læser opgaverne.') } as const]
      : []),
  ],
});

export const KEY = 'Nej: 3/6 + 2/6 = 5/6';

export const lesson: ExportableDraft = {
  title: 'Brøker: halve, tredjedele og fjerdedele',
  lang: 'da',
  subtitle: [
    'Matematik · 4. klasse · 90 minutter',
    'Mål: Jeg kan finde 1/2, 1/3 og 1/4 af en mængde og forklare, hvordan jeg gør.',
  ],
  byline: { writtenBy: [{ kind: 'rules' }, { kind: 'person', name: 'Anne Holm' }], reviewedBy: 'Anne Holm' },
  sections: [
    {
      title: 'Mål og tegn på læring',
      audience: 'teacher',
      blocks: [
        paragraph(
          'Eleverne kan dele en mængde og en figur i lige store dele, navngive delene som brøker og sammenligne stambrøker.',
        ),
        list(
          'Eleven deler 12 centicubes i tredjedele og siger, hvor mange der er i hver.',
          'Eleven forklarer, hvorfor 1/3 er større end 1/4, selv om 4 er større end 3.',
          'Eleven bruger ordene tæller og nævner rigtigt.',
        ),
        {
          kind: 'note',
          tone: 'caution',
          text: p('Mange tror, at en større nævner giver en større brøk. Bed dem vise det med brikkerne.'),
        },
      ],
    },
    {
      title: 'Lektionens gang',
      audience: 'teacher',
      blocks: [
        {
          kind: 'table',
          caption: 'Faser',
          head: ['Fase', 'Min.', 'Hvad læreren gør', 'Hvad eleverne gør', 'Materialer'],
          rows: [
            [
              'Anslag',
              '10',
              'Skærer en pizza af pap og spørger: Hvem har fået mest?',
              'Gætter og begrunder to og to.',
              'Papskiver, saks',
            ],
            [
              'Fælles undersøgelse',
              '20',
              'Viser 1/2, 1/3 og 1/4 af 12 med centicubes og skriver brøken ved siden af.',
              'Deler deres egne 12 brikker og siger brøken højt.',
              'Centicubes, 12 pr. par',
            ],
            [
              'Opgaver på ark',
              '30',
              'Går rundt og spørger: Hvad er helheden? Hvor mange lige store dele?',
              'Løser opgaverne på deres ark og tegner, hvordan de tænker.',
              'Elevark, brikker',
            ],
            ['Pause med bevægelse', '5', 'Kalder brøker op.', 'Stiller sig i grupper, der passer.', ''],
            [
              'Opsamling',
              '15',
              'Vælger to løsninger, der er forskellige, og lader eleverne sammenligne.',
              'Forklarer og spørger hinanden.',
              'Tavle',
            ],
            [
              'Exit ticket',
              '10',
              'Deler sedler ud og samler ind ved døren.',
              'Svarer på ét spørgsmål hver for sig.',
              'Sedler',
            ],
          ].map((row) => row.map((text) => p(text))),
        },
        { kind: 'heading', text: p('Spørgsmål, der åbner') },
        numbered([
          'Hvordan kan du være sikker på, at delene er lige store?',
          'Kan en fjerdedel være større end en halv? Hvornår?',
          'Hvad sker der med brøken, når helheden bliver dobbelt så stor?',
        ]),
      ],
    },
    {
      title: 'Ordliste',
      audience: 'both',
      blocks: [
        {
          kind: 'table',
          caption: '',
          head: ['Ord', 'Forklaring', 'Українська', 'العربية'],
          rows: [
            [p('brøk'), p('et tal, der fortæller om en del af noget'), p('дріб', 'uk'), p('كسر', 'ar')],
            [p('tæller'), p('tallet over brøkstregen: hvor mange dele'), p('чисельник', 'uk'), p('بسط الكسر', 'ar')],
            [
              p('nævner'),
              p('tallet under brøkstregen: hvor mange lige store dele i alt'),
              p('знаменник', 'uk'),
              p('مقام الكسر', 'ar'),
            ],
          ],
        },
      ],
    },
    exercises('supported', 'Opgaver – støttet'),
    exercises('onLevel', 'Opgaver – på trin'),
    exercises('challenge', 'Opgaver – udfordring'),
    {
      title: 'Facitliste',
      audience: 'teacher',
      blocks: (['supported', 'onLevel', 'challenge'] as const).flatMap((level): Block[] => [
        { kind: 'heading', text: p({ supported: 'Støttet', onLevel: 'På trin', challenge: 'Udfordring' }[level]) },
        {
          kind: 'table',
          caption: '',
          head: ['Nr.', 'Opgave', 'Facit'],
          rows: EXERCISES[level].map(([task, key], n) => [p(String(n + 1)), p(task), p(key)]),
        },
      ]),
    },
  ],
  citations: [
    {
      id: 'fm-mat-4-6-tal',
      kind: 'curriculum',
      label: 'Fælles Mål, matematik, 4.-6. klassetrin: Tal og algebra',
      uncertain: true,
    },
    { id: 'akt-12', kind: 'activity', label: 'Ledetråds aktivitetsbank: Del og navngiv' },
    { id: 'dok-1', kind: 'document', label: 'Brøker i køkkenet.docx' },
  ],
};
