import { criteriaTexts } from '../../language/texts/drafts/criteria.ts';
import { noGradeWords } from '../checks/noGradeWords.ts';
import { noPersonalData } from '../checks/noPersonalData.ts';
import { type Kind, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { instructions } from './prompt.ts';
import { renderAim, renderCriteria, renderSelfCheck, renderUse } from './render.ts';
import { Aim, Criteria, SelfCheck, Use } from './schema.ts';

const title = (id: 'aim' | 'criteria' | 'selfCheck' | 'use') => ({
  da: criteriaTexts.da.sections[id],
  en: criteriaTexts.en.sections[id],
});

/** Assessment criteria: what good work looks like in plain words, and a form for students to look at their own. No points. */
export const criteria: Kind = {
  name: 'criteria',
  sections: [
    section({ id: 'aim', audience: 'both', title: title('aim'), schema: Aim, render: renderAim }),
    section({
      id: 'criteria',
      audience: 'both',
      group: 'criteria',
      title: title('criteria'),
      schema: Criteria,
      render: renderCriteria,
    }),
    section({
      id: 'selfCheck',
      audience: 'student',
      group: 'criteria',
      title: title('selfCheck'),
      schema: SelfCheck,
      render: renderSelfCheck,
    }),
    section({ id: 'use', audience: 'teacher', title: title('use'), schema: Use, render: renderUse }),
  ],
  embedded,
  instructions,
  checks: [noGradeWords, noPersonalData],
};
