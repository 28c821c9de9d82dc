import type { Citation, DraftRequest } from '../../contract/draft.ts';
import { curriculum, nameOf, nodesFor } from '../../curriculum/index.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import type { Random, WrittenDraft } from '../kind.ts';
import { mathsLists } from './fromMaths.ts';
import { textLists } from './fromText.ts';
import type { Intro } from './schema.ts';

/** Competence areas that no exercise is about by itself. */
const WHOLE = /kompetencer$/u;

/** Exercises without a model: worked out in mathematics, from the teacher's text in other subjects. */
export function embedded(request: DraftRequest, random: Random): WrittenDraft {
  const { lang, subject, grade } = request;
  const texts = exerciseTexts[lang];
  const isMaths = subject === 'mathematics';
  const { content, cites, missing, about } = isMaths ? mathsLists(request, random) : textLists(request, random);
  if (about === undefined) return { content, cites, missing };
  const goal = request.goal ?? (isMaths ? texts.goal(about) : texts.goalText(about));
  const intro: Intro = { goal: goal.slice(0, 400), steps: [...(isMaths ? texts.steps.mathematics : texts.steps.text)] };
  const areas = nodesFor(curriculum, subject, grade).filter(({ name }) => !WHOLE.test(name.da));
  const goals: Citation[] = areas.slice(0, 3).map((node) => ({
    id: node.id,
    kind: 'curriculum',
    label: nameOf(curriculum, node, lang),
    ...(node.uncertain && { uncertain: true as const }),
  }));
  return { content: { intro, ...content }, cites: { intro: goals, ...cites }, missing };
}
