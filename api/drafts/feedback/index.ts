import { feedbackTexts } from '../../language/texts/drafts/feedback.ts';
import { noGradeWords } from '../checks/noGradeWords.ts';
import { noPersonalData } from '../checks/noPersonalData.ts';
import { oneFocus } from '../checks/oneFocus.ts';
import { type Kind, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { instructions } from './prompt.ts';
import { renderList, renderOne, renderQuestion } from './render.ts';
import { Focus, ForTeacher, NextStep, Question, Strengths } from './schema.ts';

const title = (id: keyof (typeof feedbackTexts)['da']['sections']) => ({
  da: feedbackTexts.da.sections[id],
  en: feedbackTexts.en.sections[id],
});

/** A draft of feedback to one student, from the teacher's own notes; what can be counted in the text is for the teacher. */
export const feedback: Kind = {
  name: 'feedback',
  sections: [
    section({ id: 'strengths', audience: 'both', title: title('strengths'), schema: Strengths, render: renderList }),
    section({ id: 'focus', audience: 'both', group: 'focus', title: title('focus'), schema: Focus, render: renderOne }),
    section({
      id: 'nextStep',
      audience: 'both',
      group: 'focus',
      title: title('nextStep'),
      schema: NextStep,
      render: renderOne,
    }),
    section({
      id: 'question',
      audience: 'both',
      group: 'focus',
      title: title('question'),
      schema: Question,
      render: renderQuestion,
    }),
    section({ id: 'later', audience: 'teacher', title: title('later'), schema: ForTeacher, render: renderList }),
    section({
      id: 'observations',
      audience: 'teacher',
      title: title('observations'),
      schema: ForTeacher,
      render: renderList,
    }),
  ],
  embedded,
  instructions,
  checks: [oneFocus, noGradeWords, noPersonalData],
};
