import { z } from 'zod';
import type { DraftRequest } from '../../api/contract/draft.ts';
import { type Kind, line, section } from '../../api/drafts/kind.ts';

const Goal = z.strictObject({ goal: line(200), signs: z.array(line(100)).max(5) });
const Phases = z.strictObject({
  phases: z.array(z.strictObject({ name: line(60), minutes: z.int().min(1).max(240) })).min(1),
});
const Text = z.strictObject({ text: line(4_000) });

/** A kind with what all kinds have: texts, lists, numbers, something only for the teacher, something rules cannot write. */
export const aKind: Kind = {
  name: 'lessonPlan',
  sections: [
    section({
      id: 'goal',
      audience: 'both',
      title: { da: 'Mål', en: 'Goal' },
      schema: Goal,
      render: ({ goal, signs }) => [
        { kind: 'paragraph', text: { text: goal, path: 'goal' } },
        {
          kind: 'list',
          ordered: false,
          path: 'signs',
          items: signs.map((text, i) => ({ text, path: `signs.${i}` })),
        },
      ],
    }),
    section({
      id: 'phases',
      audience: 'teacher',
      title: { da: 'Faser', en: 'Phases' },
      schema: Phases,
      render: ({ phases }) => [
        {
          kind: 'table',
          caption: 'Faser',
          head: ['Fase', 'Minutter'],
          path: 'phases',
          rows: phases.map(({ name, minutes }, i) => [
            { text: name, path: `phases.${i}.name` },
            { text: String(minutes), path: `phases.${i}.minutes` },
          ]),
        },
      ],
    }),
    section({
      id: 'story',
      audience: 'student',
      title: { da: 'Fortælling', en: 'Story' },
      schema: Text,
      render: ({ text }) => [{ kind: 'paragraph', text: { text, path: 'text' } }],
    }),
  ],
  embedded: ({ topic, minutes = 45 }, random) => ({
    content: {
      goal: { goal: `Eleverne kan fortælle om ${topic}`, signs: [`Tegn ${Math.floor(random() * 1_000_000)}`] },
      phases: {
        phases: [
          { name: 'Start', minutes: 10 },
          { name: 'Arbejde', minutes: minutes - 10 },
        ],
      },
    },
    cites: { goal: [{ id: 'fm:x', kind: 'curriculum', label: 'Dansk: Læsning' }] },
    missing: [{ section: 'story', needs: 'model', message: 'En fortælling kræver en sprogmodel eller en tekst.' }],
  }),
  instructions: { goal: 'The goal.', story: 'A short story.' },
  mend: (id, data) => {
    const story = Text.safeParse(data);
    return id === 'story' && story.success && story.data.text.length > 50 ? 'Make it shorter.' : undefined;
  },
  checks: [
    {
      id: 'minutes',
      label: (lang) => (lang === 'da' ? 'Minutterne passer' : 'The minutes add up'),
      run: (content, { minutes = 45 }) => {
        const read = Phases.safeParse(content.phases);
        if (!read.success) return { state: 'notApplicable', evidence: '' };
        const sum = read.data.phases.reduce((all, phase) => all + phase.minutes, 0);
        return { state: sum === minutes ? 'holds' : 'fails', evidence: `${sum} / ${minutes}` };
      },
    },
  ],
};

/** What a teacher asks for, with only what matters to the test to care about. */
export const aRequest = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  kind: 'lessonPlan',
  subject: 'danish',
  grade: 5,
  lang: 'da',
  topic: 'eventyr',
  ...more,
});
