import { faultFindingTexts } from '../../language/texts/drafts/faultFinding.ts';
import { faultsInKey, faultsToMend } from '../checks/faultsInKey.ts';
import { noPersonalData } from '../checks/noPersonalData.ts';
import { type Kind, section } from '../kind.ts';
import { embedded } from './embedded.ts';
import { instructions } from './prompt.ts';
import { renderKey, renderTask, renderText } from './render.ts';
import { FaultKey, FaultyText, Task } from './schema.ts';
import { tasksOf } from './tasks.ts';

const title = (id: 'text' | 'task' | 'key') => ({
  da: faultFindingTexts.da.sections[id],
  en: faultFindingTexts.en.sections[id],
});

/** AI literacy, "find the fault": a text with planted faults that can be checked, a way to check, and the teacher's key. */
export const faultFinding: Kind = {
  name: 'faultFinding',
  sections: [
    section({
      id: 'text',
      audience: 'both',
      group: 'faults',
      title: title('text'),
      schema: FaultyText,
      render: renderText,
    }),
    section({ id: 'task', audience: 'both', group: 'faults', title: title('task'), schema: Task, render: renderTask }),
    section({
      id: 'key',
      audience: 'teacher',
      group: 'faults',
      title: title('key'),
      schema: FaultKey,
      render: renderKey,
    }),
  ],
  embedded,
  instructions,
  mend: faultsToMend,
  checks: [faultsInKey, noPersonalData],
  tasks: tasksOf,
};
