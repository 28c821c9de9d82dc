import type { ReviewView } from '../../api/contract/draftReview.ts';
import type { DraftSectionView, DraftView } from '../../api/contract/draftView.ts';
import { aClause } from './fakeSchool.ts';

/** A section of a draft that is ready; say what differs. */
export const aSection = (change: Partial<DraftSectionView> = {}): DraftSectionView => ({
  id: 'goal',
  title: 'Mål',
  audience: 'both',
  state: 'ready',
  blocks: [{ kind: 'paragraph', text: { text: 'Eleverne kan fortælle om eventyr.', path: 'goal' } }],
  author: { kind: 'rules' },
  cites: [],
  ...change,
});

/** A lesson plan that is ready; say what differs. */
export const aDraft = (change: Partial<DraftView> = {}): DraftView => ({
  id: 'draft-1',
  revision: 4,
  status: 'ready',
  request: { kind: 'lessonPlan', subject: 'danish', grade: 5, lang: 'da', topic: 'eventyr', minutes: 45 },
  title: 'Lektionsplan: eventyr',
  sections: [aSection()],
  checks: [],
  remarks: [],
  versions: [{ revision: 4, at: '2026-11-23T09:00:00.000Z', what: 'written', by: 'Ledetråd' }],
  clause: aClause({
    ruleId: 'teacher-drafts',
    text: { da: 'Du får udkast, som du selv retter og godkender.', en: 'You get drafts that you edit and approve.' },
  }),
  ...change,
});

const curriculum = { id: 'fm:danish:reading', kind: 'curriculum', label: 'Fælles Mål, dansk: Læsning' } as const;

/** A lesson plan with all that a section can hold. */
export const aWholeDraft = aDraft({
  sections: [
    aSection({
      blocks: [
        {
          kind: 'paragraph',
          text: {
            text: 'Eleverne kan genkende et folkeeventyr på dets faste træk og genfortælle det med egne ord.',
            path: 'goal',
          },
        },
        { kind: 'heading', text: { text: 'Tegn på læring' } },
        {
          kind: 'list',
          ordered: false,
          path: 'signs',
          items: [
            { text: 'Eleven nævner mindst tre faste træk og viser, hvor de står i teksten.', path: 'signs.0' },
            { text: 'Eleven genfortæller eventyret i rigtig rækkefølge.', path: 'signs.1' },
          ],
        },
      ],
      cites: [curriculum, { id: 'goal:own', kind: 'teacher', label: 'Dit eget mål' }],
    }),
    aSection({
      id: 'phases',
      title: 'Faser',
      audience: 'teacher',
      author: { kind: 'model', label: 'Mistral Small' },
      editedBy: 'Mette Krogh',
      blocks: [
        {
          kind: 'table',
          caption: 'Lektionens faser, 45 minutter i alt',
          head: ['Fase', 'Minutter', 'Læreren', 'Eleverne'],
          rows: [
            [
              { text: 'Start: hvad husker vi?', path: 'phases.0.name' },
              { text: '5', path: 'phases.0.minutes' },
              { text: 'Spørger til eventyr, som klassen kender.', path: 'phases.0.teacher' },
              { text: 'Fortæller to og to om et eventyr.', path: 'phases.0.students' },
            ],
            [
              { text: 'Fælles læsning', path: 'phases.1.name' },
              { text: '15', path: 'phases.1.minutes' },
              { text: 'Læser ”Prinsessen på ærten” højt og stopper tre steder.', path: 'phases.1.teacher' },
              { text: 'Sætter kort med faste træk på teksten.', path: 'phases.1.students' },
            ],
          ],
        },
        { kind: 'note', tone: 'caution', text: { text: 'To elever arbejder med kort i stedet for tekst.' } },
        { kind: 'note', tone: 'teacher', text: { text: 'Kortene ligger i mappen til højre.', path: 'note' } },
      ],
      cites: [{ ...curriculum, uncertain: true }],
    }),
    aSection({
      id: 'words',
      title: 'Ordliste',
      audience: 'student',
      blocks: [
        {
          kind: 'table',
          caption: 'Ord på dansk og arabisk',
          head: ['Dansk', 'Arabisk'],
          rows: [[{ text: 'eventyr' }, { text: 'حكاية', lang: 'ar' }]],
        },
      ],
    }),
    aSection({
      id: 'story',
      title: 'Fortælling',
      audience: 'student',
      state: 'missing',
      blocks: [],
      message: 'En fortælling kræver en sprogmodel eller en tekst. Sæt selv en ind.',
    }),
  ],
  checks: [
    { id: 'minutes', state: 'fails', label: 'Minutterne passer', evidence: '20 af 45 minutter er lagt ud.' },
    { id: 'goal', state: 'holds', label: 'Alle faser peger på målet', evidence: '2 af 2' },
    { id: 'keys', state: 'notApplicable', label: 'Facit er regnet efter', evidence: '' },
  ],
  remarks: ['Ét navn er skjult, før teksten blev brugt.'],
  versions: [
    { revision: 6, at: '2026-11-23T09:12:00.000Z', what: 'edited', by: 'Mette Krogh', section: 'Faser' },
    { revision: 5, at: '2026-11-23T09:10:00.000Z', what: 'approved', by: 'Mette Krogh' },
    { revision: 4, at: '2026-11-23T09:00:00.000Z', what: 'written', by: 'Ledetråd' },
  ],
  revision: 6,
});

const task = (id: string, level: 'supported' | 'onLevel' | 'challenge', title: string, texts: readonly string[]) =>
  aSection({
    id,
    level,
    title,
    audience: 'student',
    blocks: [
      {
        kind: 'list',
        ordered: true,
        path: 'tasks',
        items: texts.map((text, index) => ({ text, path: `tasks.${index}` })),
      },
    ],
    author: { kind: 'rules' },
  });

/** Approved exercises at three levels, with a key for the teacher. */
export const aLeveledDraft = aDraft({
  id: 'draft-2',
  title: 'Opgaver: læg brøker sammen',
  request: { kind: 'exercises', subject: 'mathematics', grade: 5, lang: 'da', topic: 'læg brøker sammen', count: 9 },
  sections: [
    task('supported', 'supported', 'Opgaver: støttet', [
      '1/4 + 2/4',
      'Maja spiser 1/8 af en pizza og Ali 3/8. Hvor meget i alt?',
    ]),
    task('onLevel', 'onLevel', 'Opgaver: på trin', [
      '3/4 + 1/8',
      'En spejder går 2/3 km og så 1/6 km. Hvor langt i alt?',
    ]),
    task('challenge', 'challenge', 'Opgaver: udfordring', ['5/6 + 3/8', 'Find to brøker med summen 7/12.']),
    aSection({
      id: 'key',
      title: 'Facitliste',
      audience: 'teacher',
      blocks: [{ kind: 'list', ordered: true, items: [{ text: '3/4' }, { text: '7/8' }, { text: '29/24' }] }],
      cites: [{ id: 'engine', kind: 'engine', label: 'Regnet af Ledetråds matematikmotor' }],
    }),
  ],
  checks: [{ id: 'keys', state: 'holds', label: 'Facit er regnet efter', evidence: '6 af 6 opgaver' }],
  approved: { by: 'Mette Krogh', at: '2026-11-23T09:10:00.000Z' },
});

/** Tasks of a colleague's that wait for approval. */
export const aReview = (): ReviewView => ({
  draftId: 'draft-9',
  revision: 3,
  title: 'Opgaver: ligninger',
  kind: 'exercises',
  subject: 'mathematics',
  grade: 8,
  lang: 'da',
  author: 'Jonas Friis',
  askedAt: '2026-11-23T09:00:00.000Z',
  words: 'Er opgave 3 for svær?',
  sections: [
    {
      id: 'onLevel',
      title: 'Opgaver: På trin',
      audience: 'student',
      level: 'onLevel',
      blocks: [{ kind: 'list', ordered: true, items: [{ text: 'Løs 2x + 3 = 11' }, { text: 'Løs 5x = 2x + 9' }] }],
      author: { kind: 'rules' },
      cites: [],
    },
  ],
  checks: [{ id: 'keys', label: 'Facit passer til opgaverne', state: 'holds', evidence: '2 af 2' }],
  remarks: [],
});
