import type { Citation, DraftRequest } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { criteriaTexts } from '../../language/texts/drafts/criteria.ts';
import { criteriaBank, PRODUCTS } from '../../language/texts/drafts/criteriaBank.ts';
import type { WrittenDraft } from '../kind.ts';
import { productOf, topicBeside } from './product.ts';
import type { Aim, Criteria, SelfCheck, Use } from './schema.ts';

/** The last grade that gets the three most important criteria only. */
const YOUNG = 4;

/** Writes criteria from the bank for the product named, and one from the teacher's own goal. */
export function embedded(request: DraftRequest): WrittenDraft {
  const { lang, grade, topic } = request;
  const goal = forStudents(request.goal, lang);
  const texts = criteriaTexts[lang];
  const bank = criteriaBank[lang];
  const names = PRODUCTS.map((product) => bank[product].name).join(', ');
  const found = productOf(request);
  if (found === null) return { content: {}, cites: {}, missing: [{ needs: 'detail', message: texts.none(names) }] };

  const { name, lines } = bank[found.product];
  const ofBank = lines
    .trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .slice(0, grade <= YOUNG ? 3 : 4);
  const all = goal === undefined ? ofBank : [texts.ofGoal(goal), ...ofBank];
  const aim: Aim = { text: texts.aim(name, found.isNamed ? topicBeside(topic) : topic, goal) };
  const criteria: Criteria = {
    rows: all.map(([title = '', onTheWay = '', good = '', further = '']) => ({ name: title, onTheWay, good, further })),
  };
  const selfCheck: SelfCheck = { items: all.map(([, , , , self = '']) => self), nextStep: texts.nextStep };
  const use: Use = { items: [...texts.use] };
  const ofProduct: Citation = { id: `criteria:${found.product}`, kind: 'engine', label: texts.bank };
  const cites: readonly Citation[] =
    goal === undefined ? [ofProduct] : [{ id: 'goal', kind: 'teacher', label: texts.goalOfTeacher }, ofProduct];
  return {
    content: { aim, criteria, selfCheck, use },
    cites: { aim: cites, criteria: cites, selfCheck: cites, use: [ofProduct] },
    missing: found.isNamed ? [] : [{ needs: 'detail', message: texts.unknown(topic, name, names) }],
  };
}

/** A goal that speaks of the students, said to one of them: "de kan begrunde …" → "du kan begrunde …". */
function forStudents(goal: string | undefined, lang: Language): string | undefined {
  return goal
    ?.replace(/[.!]+$/u, '')
    .replace(
      /^(?:at |that )?(?:de|eleverne|they|(?:the )?students) (?:skal )?(?:kan|kunne|can)(?!\p{L})/iu,
      lang === 'da' ? 'du kan' : 'you can',
    );
}
