import { z } from 'zod';
import { curriculum } from '../../curriculum/index.ts';
import { planCheckTexts } from '../../language/texts/drafts/planChecks.ts';
import type { Check } from '../kind.ts';

const Cited = z.object({
  curriculum: z.array(z.object({ id: z.string(), uncertain: z.boolean() })),
  toChoose: z.boolean(),
});

/** The plan names competence areas that are in the curriculum, and the teacher has chosen among them. */
export const curriculumCited: Check = {
  id: 'curriculumCited',
  label: (lang) => planCheckTexts[lang].cited,
  run: (content, _request, lang) => {
    const texts = planCheckTexts[lang];
    const read = Cited.safeParse(content.goal ?? content.overview);
    if (!read.success) return { state: 'notApplicable', evidence: texts.notThere };
    const { curriculum: cited, toChoose } = read.data;
    const unknown = cited.find(({ id }) => !curriculum.nodes.some((node) => node.id === id));
    if (unknown) return { state: 'fails', evidence: texts.citedUnknown(unknown.id) };
    if (cited.length === 0) return { state: 'fails', evidence: texts.citedNone };
    if (toChoose && cited.length > 1) return { state: 'fails', evidence: texts.toChoose(cited.length) };
    return {
      state: 'holds',
      evidence: texts.citedAre(cited.length, cited.filter(({ uncertain }) => uncertain).length),
    };
  },
};
