import { quizTexts } from '../../language/texts/drafts/quiz.ts';
import type { Check, DraftContent } from '../kind.ts';

/** A question with its options, and how many of them are the key's. */
export interface Optioned {
  readonly name: string;
  readonly options: readonly string[];
  readonly right: string | undefined;
}

/** Exactly one option of each question is right, and no two are the same. */
export const oneRightOption = (questions: (content: DraftContent) => readonly Optioned[]): Check => ({
  id: 'oneRightOption',
  label: (lang) => quizTexts[lang].checks.one,
  run: (content, _request, lang) => {
    const texts = quizTexts[lang].checks;
    const all = questions(content);
    const wrong = all.filter(
      ({ options, right }) =>
        options.filter((option) => option === right).length !== 1 ||
        new Set(options.map(folded)).size !== options.length,
    );
    if (all.length === 0) return { state: 'notApplicable', evidence: '' };
    return wrong.length === 0
      ? { state: 'holds', evidence: texts.oneHold(all.length) }
      : { state: 'fails', evidence: texts.oneFail(wrong.map(({ name }) => name).join(', ')) };
  },
});

const folded = (option: string): string => option.toLowerCase().replace(/\s+/g, ' ').trim();

const ALL_OF_THEM =
  /alle (?:ovenstående|svar|de nævnte)|ingen af (?:dem|ovenstående)|(?:all|none) of (?:the above|these|them)|både [a-d] og [a-d]/iu;

/** No "all of the above", and no option that gives itself away by being much longer than the others. */
export const evenOptions = (questions: (content: DraftContent) => readonly Optioned[]): Check => ({
  id: 'evenOptions',
  label: (lang) => quizTexts[lang].checks.all,
  run: (content, _request, lang) => {
    const texts = quizTexts[lang].checks;
    const all = questions(content);
    if (all.length === 0) return { state: 'notApplicable', evidence: '' };
    const odd = all.filter(({ options }) => {
      const lengths = options.map((option) => option.length);
      return options.some((option) => ALL_OF_THEM.test(option)) || Math.max(...lengths) > 2 * Math.min(...lengths) + 8;
    });
    return odd.length === 0
      ? { state: 'holds', evidence: texts.allHold }
      : { state: 'fails', evidence: texts.allFail(odd.map(({ name }) => name).join(', ')) };
  },
});
