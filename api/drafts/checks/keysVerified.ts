import type { AnswerKey } from '../../contract/answerKey.ts';
import { exerciseTexts } from '../../language/texts/drafts/exercises.ts';
import { type Proof, proves } from '../../maths/exercises/index.ts';
import { equals, evaluate, findProblem, type Rational, readExpression, solve } from '../../maths/index.ts';
import type { Check, DraftContent } from '../kind.ts';

/** An exercise with what its key rests on; `unchanged` is false when its numbers are no longer those that it was made with. */
export interface Keyed {
  readonly name: string;
  readonly text: string;
  readonly key: AnswerKey | undefined;
  readonly proof: Proof | undefined;
  readonly unchanged: boolean;
}

/** Works every key out anew, by its proof and, where the text is a bare task, from the text itself. */
export const keysVerified = (keyed: (content: DraftContent) => readonly Keyed[]): Check => ({
  id: 'keysVerified',
  label: (lang) => exerciseTexts[lang].checks.keys,
  run: (content, _request, lang) => {
    const texts = exerciseTexts[lang].checks;
    const all = keyed(content);
    const counted = all.filter(({ proof, key }) => proof !== undefined || key === undefined);
    if (counted.length === 0) return { state: 'notApplicable', evidence: texts.none };
    const wrong = counted.filter((one) => !holds(one));
    return wrong.length === 0
      ? { state: 'holds', evidence: texts.keysHold(counted.length) }
      : { state: 'fails', evidence: texts.keysFail(wrong.map(({ name }) => name).join(', ')) };
  },
});

function holds({ text, key, proof, unchanged }: Keyed): boolean {
  if (!key || !proof || !unchanged || !proves(proof, key)) return false;
  const problem = findProblem(text, 'da');
  const value = problem && solve(problem)?.value;
  const claimed = key.type === 'numeric' || key.type === 'fraction' ? exactOf(key.value) : undefined;
  return !value || !claimed || equals(value, claimed);
}

function exactOf(written: string): Rational | undefined {
  const read = readExpression(written, 'da');
  const value = read.ok ? evaluate(read.expr) : undefined;
  return value?.ok ? value.value : undefined;
}
