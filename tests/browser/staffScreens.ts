import { aDraft, aLeveledDraft, aReview, aSection, aWholeDraft } from './fakeDrafts.ts';
import { aClassSet, aClause, aConcern, aTranscript, someTasks } from './fakeSchool.ts';
import { type Screen, says, shows } from './screen.ts';

/** What teachers and leaders meet. */
export const staffScreens: readonly Screen[] = [
  {
    name: 'teacher-home',
    person: 'Mette',
    script: { assignments: someTasks().map((task) => ({ ...task, hasKey: true })) },
    ready: async (page, t) => {
      await page.getByText('Plakat om klima').waitFor();
      await page.getByText(t('teacher.new')).click();
      await page.getByLabel(t('teacher.text')).waitFor();
    },
  },
  {
    name: 'teacher-home-denied',
    person: 'Mette',
    script: {
      understood: {
        kind: 'denied',
        clause: aClause({
          effect: 'deny',
          ruleId: 'never-grading',
          text: { da: 'Ledetråd giver aldrig karakterer.', en: 'Ledetråd never gives grades.' },
        }),
        offers: ['criteria', 'feedback'],
      },
    },
    ready: async (page, t) => {
      await page.getByLabel(t('drafts:start.label')).fill('Giv de her 24 stile karakterer');
      await page.getByRole('button', { name: t('drafts:start.read') }).click();
      await page.getByRole('button', { name: t('drafts:kinds.criteria') }).waitFor();
    },
  },
  {
    name: 'teacher-home-order',
    person: 'Mette',
    script: {
      drafts: [aWholeDraft, aLeveledDraft],
      understood: {
        kind: 'draft',
        request: {
          kind: 'differentiation',
          subject: 'danish',
          grade: 7,
          topic: 'vikingetiden',
          terms: ['leding', 'ting'],
        },
        asks: ['source'],
        guessed: ['subject'],
        alongside: ['criteria'],
        aiLevel: 'yellow',
        remarks: ['Navne er skjult. Udkastet bliver skrevet uden.'],
      },
    },
    ready: async (page, t) => {
      await page.getByText('Opgaver: læg brøker sammen').waitFor();
      await page.getByLabel(t('drafts:start.label')).fill('Differentier teksten om vikingetiden');
      await page.getByRole('button', { name: t('drafts:start.read') }).click();
      await page.getByRole('heading', { name: t('drafts:form.title') }).waitFor();
      await page.getByRole('button', { name: t('drafts:form.make') }).click();
      await page.getByRole('button', { name: t('drafts:sources.paste') }).click();
      await page
        .getByLabel(t('drafts:sources.text', { name: t('drafts:sources.pastedName') }))
        .fill('Vikingetiden begyndte omkring år 793.');
    },
  },
  {
    name: 'draft',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: shows('Minutterne passer'),
  },
  {
    name: 'draft-editing',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('drafts:section.editNamed', { title: 'Mål' }) }).click();
      await page.getByRole('button', { name: t('drafts:section.editNamed', { title: 'Faser' }) }).click();
      await page.getByLabel(t('drafts:edit.cell', { column: 'Minutter', row: 2 })).fill('tyve');
      await page.getByRole('button', { name: t('drafts:section.rewriteNamed', { title: 'Mål' }) }).click();
      await page.getByText(t('drafts:section.needsModel')).waitFor();
      await page.getByText(t('drafts:edit.refused')).waitFor();
    },
  },
  {
    name: 'draft-levels',
    person: 'Mette',
    path: '/drafts/draft-2',
    script: { drafts: [aLeveledDraft] },
    ready: async (page, t) =>
      page
        .getByText(t('drafts:page.labelApproved', { name: 'Mette Krogh' }))
        .first()
        .waitFor(),
  },
  {
    name: 'draft-writing',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: {
      drafts: [
        aDraft({
          status: 'writing',
          versions: [],
          sections: [
            aSection(),
            aSection({ id: 'phases', title: 'Faser', state: 'writing', blocks: [], author: undefined }),
            aSection({ id: 'exit', title: 'Exit ticket', state: 'waiting', blocks: [], author: undefined }),
          ].map(({ author, ...section }) => ({ ...section, ...(author && { author }) })),
        }),
      ],
    },
    ready: async (page, t) =>
      page
        .getByText(t('drafts:page.writing', { section: 'Faser', number: 2, count: 3 }))
        .first()
        .waitFor(),
  },
  {
    name: 'draft-interrupted',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aDraft({ status: 'interrupted' })] },
    ready: says('drafts:page.stopped'),
  },
  {
    name: 'draft-ask-colleague',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aDraft({ colleague: { colleagues: [{ id: 'jonas', name: 'Jonas Friis' }] } })] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('drafts:colleague.ask') }).click();
      await page.getByText(t('drafts:colleague.choose')).waitFor();
    },
  },
  {
    name: 'draft-given-back',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: {
      drafts: [
        aDraft({
          colleague: {
            colleagues: [{ id: 'jonas', name: 'Jonas Friis' }],
            asked: {
              name: 'Jonas Friis',
              at: '2026-11-23T09:00:00.000Z',
              refused: { at: '2026-11-23T10:00:00.000Z', reason: 'Målet passer ikke til 5. klasse.' },
              isOutdated: false,
            },
          },
        }),
      ],
    },
    ready: shows('Målet passer ikke til 5. klasse.'),
  },
  {
    name: 'teacher-home-reviews',
    person: 'Mette',
    script: { reviews: [aReview()] },
    ready: says('drafts:review.list'),
  },
  {
    name: 'review',
    person: 'Mette',
    path: '/reviews/draft-9',
    script: { reviews: [aReview()] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('drafts:review.giveBack') }).click();
      await page.getByText(t('drafts:review.reasonMissing')).waitFor();
    },
  },
  {
    name: 'draft-approve',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('drafts:side.approve'), exact: true }).click();
      await page.getByRole('dialog').getByText('Minutterne passer').waitFor();
    },
  },
  {
    name: 'draft-share',
    person: 'Mette',
    path: '/drafts/draft-2',
    script: { drafts: [aLeveledDraft] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('drafts:side.share') }).click();
      await page
        .getByRole('dialog')
        .getByText(/hints og spørgsmål|hints and questions/)
        .waitFor();
      await page.getByLabel('Ida', { exact: true }).selectOption('supported');
    },
  },
  {
    name: 'teacher-home-sets',
    person: 'Mette',
    script: { classSet: aClassSet() },
    ready: shows('Ligninger med x på begge sider'),
  },
  {
    name: 'class-view',
    person: 'Mette',
    path: '/classes/8.c/sets/set-1',
    script: { classSet: aClassSet() },
    ready: shows('Flytter et led'),
  },
  {
    name: 'transcript-ask',
    person: 'Mette',
    path: '/transcripts/conversation-1?name=Sofia',
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('classView:transcript.open') }).click();
      await page.getByText(t('classView:transcript.tooShort')).waitFor();
    },
  },
  {
    name: 'transcript',
    person: 'Mette',
    path: '/transcripts/conversation-1?name=Sofia',
    script: { transcript: aTranscript() },
    ready: async (page, t) => {
      await page.getByLabel(t('classView:transcript.reason')).fill('Sofia bad mig om hjælp.');
      await page.getByRole('button', { name: t('classView:transcript.open') }).click();
      await page.getByText('siger, at x er 5').waitFor();
    },
  },
  {
    name: 'leader-home',
    person: 'Birgit',
    script: { concerns: [aConcern] },
    ready: says('concerns.categories.bullying'),
  },
  {
    name: 'may-i-teacher',
    person: 'Mette',
    path: '/may-i?about=me&task=grading',
    ready: says('rules:mayI.instead'),
  },
  {
    name: 'leader-rules',
    person: 'Birgit',
    path: '/rules',
    ready: async (page, t) => {
      await page.getByTestId('matrix').waitFor();
      await page.getByTestId('warnings').locator('summary').click();
      await page.getByRole('button', { name: t('rules:leader.ask') }).click();
      await page.getByTestId('what-if-answer').waitFor();
      await page.getByTestId('waiting').waitFor();
      await page.locator('summary', { hasText: t('rules:versions.history') }).click();
    },
  },
];
