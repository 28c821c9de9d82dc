import { differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import { factsKept } from '../checks/factsKept.ts';
import { lixOnTarget } from '../checks/lixOnTarget.ts';
import { oneGoal } from '../checks/oneGoal.ts';
import { termsKept } from '../checks/termsKept.ts';
import { type Kind, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { rewriteHint } from './mend.ts';
import { instructions } from './prompt.ts';
import { renderGlossary, renderNotes, renderOriginal, renderVersion } from './render.ts';
import { Glossary, Notes, Original, Version } from './schema.ts';
import { taskGlossaryOf } from './taskGlossary.ts';
import { tasksOf } from './tasks.ts';

const { da, en } = differentiationTexts;
const titleOf = (id: keyof typeof da.titles) => ({ da: da.titles[id], en: en.titles[id] });

/**
 * One text or task set in three versions for the same goal. The original is the teacher's to compare with; students get the
 * version that the teacher chose for them, under a title that does not say which it is.
 */
export const differentiation: Kind = {
  name: 'differentiation',
  sections: [
    section({
      id: 'original',
      audience: 'teacher',
      title: titleOf('original'),
      schema: Original,
      render: renderOriginal,
    }),
    ...(['supported', 'onLevel', 'challenge'] as const).map((level) =>
      section({ id: level, audience: 'student', level, title: titleOf(level), schema: Version, render: renderVersion }),
    ),
    section({ id: 'glossary', audience: 'both', title: titleOf('glossary'), schema: Glossary, render: renderGlossary }),
    section({ id: 'notes', audience: 'teacher', title: titleOf('notes'), schema: Notes, render: renderNotes }),
  ],
  // Without a source there is no original, and nothing to tell of what became of it.
  includes: (id, { sources = [] }) => sources.length > 0 || (id !== 'original' && id !== 'notes'),
  embedded,
  instructions,
  mend: rewriteHint,
  checks: [lixOnTarget, termsKept, factsKept, oneGoal],
  tasks: tasksOf,
  glossary: taskGlossaryOf,
};
