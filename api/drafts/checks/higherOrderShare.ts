import { z } from 'zod';
import { planCheckTexts } from '../../language/texts/drafts/planChecks.ts';
import { isHigherOrder } from '../activities/shape.ts';
import type { Check } from '../kind.ts';

const Bloom = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']);
const Marked = z.array(z.object({ bloom: Bloom.nullable() }));
const PLACES = [
  ['phases', z.object({ phases: Marked }).transform(({ phases }) => phases)],
  ['lessons', z.object({ lessons: Marked }).transform(({ lessons }) => lessons)],
  ['questions', z.object({ items: Marked }).transform(({ items }) => items)],
] as const;

/** At least a third of a plan's activities and questions ask students to analyse, evaluate or create. */
export const higherOrderShare: Check = {
  id: 'higherOrderShare',
  label: (lang) => planCheckTexts[lang].higher,
  run: (content, _request, lang) => {
    const texts = planCheckTexts[lang];
    const found = PLACES.map(([id, shape]) => {
      const read = shape.safeParse(content[id]);
      return read.success ? read.data.flatMap(({ bloom }) => (bloom === null ? [] : [bloom])) : [];
    });
    const all = found.flat();
    if (all.length === 0) return { state: 'notApplicable', evidence: texts.notThere };
    const higher = all.filter(isHigherOrder).length;
    const questions = found[2]?.length ?? 0;
    return {
      state: higher * 3 >= all.length ? 'holds' : 'fails',
      evidence: texts.higherAre(higher, all.length, all.length - questions, questions),
    };
  },
};
