import type { Citation, DraftRequest } from '../../contract/draft.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { quizTexts } from '../../language/texts/drafts/quiz.ts';
import { topics } from '../../language/texts/exercises/topics.ts';
import { findGenerators } from '../../maths/exercises/index.ts';
import { inTurn } from '../exercises/fromMaths.ts';
import type { Missing, Random, WrittenDraft } from '../kind.ts';
import { mathsQuestions } from './fromMaths.ts';
import { textQuestions } from './fromText.ts';
import type { Questions, QuizKey } from './schema.ts';

/** How many questions there are when nobody says: few enough for the end of a lesson. */
const QUESTIONS = 6;

/** A quiz without a model: worked out in mathematics, from the teacher's text in other subjects. */
export function embedded(request: DraftRequest, random: Random): WrittenDraft {
  const { lang, subject, sources = [], topic, goal = '', wishes = '' } = request;
  const count = request.count ?? QUESTIONS;
  const texts = quizTexts[lang];
  const none = (needs: Missing['needs'], message: string): WrittenDraft => ({
    content: {},
    cites: {},
    missing: [{ needs, message }],
  });
  if (subject !== 'mathematics') {
    if (sources.length === 0) return none('source', texts.needsSource(exerciseTexts[lang].subjects[subject]));
    const made = textQuestions(request, count, random);
    if (made.questions.choices.length < 2) return none('source', texts.thinSource);
    return written(
      made,
      count,
      sources.map(({ name }, i) => ({ id: `source:${i}`, kind: 'document', label: name })),
      request,
    );
  }
  const grade = Math.max(1, Math.min(9, request.grade));
  const byTopic = findGenerators(topic, grade);
  const found = byTopic.kind === 'found' ? byTopic : findGenerators(`${topic} ${goal} ${wishes}`, grade);
  if (found.kind === 'unknown') {
    const nearest = found.nearest.map((id) => topics[id].name[lang]).join(', ');
    return none('detail', exerciseTexts[lang].unknownTopic(topic, nearest));
  }
  const made = mathsQuestions(inTurn(found.generators, random), count, request, random);
  return written(made, count, [{ id: 'engine:maths', kind: 'engine', label: exerciseTexts[lang].engine }], request);
}

function written(
  { questions, key }: { readonly questions: Questions; readonly key: QuizKey },
  count: number,
  cites: readonly Citation[],
  { lang }: DraftRequest,
): WrittenDraft {
  const there = questions.choices.length + questions.short.length;
  const remarks = there < count ? [quizTexts[lang].fewer(there, count)] : [];
  return {
    content: { questions, key: { ...key, ...(remarks.length > 0 && { remarks }) } },
    cites: { questions: cites, key: cites },
    missing: [],
  };
}
