import type { DraftRequest } from '../../contract/draft.ts';
import type { Curriculum } from '../../curriculum/shape.ts';
import { type PlanTexts, planTexts } from '../../language/texts/drafts/plans.ts';
import { MATERIALS } from '../activities/materials.ts';
import { isHigherOrder } from '../activities/shape.ts';
import { embedded as faultFinding } from '../faultFinding/embedded.ts';
import type { DraftContent, Missing, Random, WrittenDraft } from '../kind.ts';
import type { DifferentiationData, ListData, QuestionsData } from '../lessonPlan/schema.ts';
import {
  areasOf,
  citeActivity,
  citeDocuments,
  citeGoals,
  citeNodes,
  citeTeacher,
  citeTopic,
} from '../planning/cite.ts';
import { inLanguage } from '../planning/inLanguage.ts';
import type { LessonBrief } from '../planning/phases.ts';
import { type Safety, safetyOf } from '../planning/safety.ts';
import { labelled, say, topicName } from '../planning/say.ts';
import { readWishes } from '../planning/wishes.ts';
import { type Found, findTopic } from '../topics/findTopic.ts';
import { topics } from '../topics/index.ts';
import type { Topic } from '../topics/shape.ts';
import { type Sequence, sequence } from './lessons.ts';
import type { LessonsData, OverviewData, ProductData } from './schema.ts';

/** What nobody told: six lessons of 45 minutes. */
const LESSONS = 6;
const LESSON = 45;
/** The lessons in which faults are found; the first takes the place of the opening. */
const FAULT_STEPS = 3;

/** All that the sections of a unit are written from. */
interface Unit extends LessonBrief {
  readonly texts: PlanTexts;
  readonly found: Found;
  readonly findFaults: boolean;
  readonly goals: OverviewData['goals'];
  readonly product: string;
  readonly order: Sequence;
  readonly safety: Safety | null;
}

/** Writes unit plans by rules from a curriculum, which may hold goal texts of the municipality's. */
export const unitPlanWriter =
  (curriculum: Curriculum) =>
  (request: DraftRequest, random: Random): WrittenDraft => {
    const { lang } = request;
    const unit = unitOf(request, random);
    const areas = areasOf(curriculum, request, unit.topic);
    const nodes = citeNodes(curriculum, areas.nodes, lang);
    const overview: OverviewData = {
      goals: unit.goals,
      curriculum: nodes.map(({ id, label, uncertain }) => ({ id, label, uncertain: uncertain === true })),
      toChoose: !areas.chosen,
    };
    const faulty = unit.findFaults && request.sources ? faultFinding(request, random) : null;
    const content = inLanguage(
      {
        overview,
        lessons: unit.order.data,
        finalProduct: productOf(unit),
        differentiation: differentiationOf(unit),
        questions: questionsOf(unit),
        ...(unit.safety && { safety: { items: [...unit.safety.items] } satisfies ListData }),
        materials: materialsOf(unit),
        aiUse: aiUseOf(unit),
        ...faultyTextIn(faulty),
      },
      request.subject,
      lang,
    );
    const notes = unit.topic ? [citeTopic(unit.topic, lang)] : [citeTeacher(lang)];
    const used = unit.order.activities.map((activity) => citeActivity(activity, lang));
    const documents = citeDocuments(request);
    const cites = {
      overview: [...nodes, ...citeGoals(areas, request), ...(request.goal === undefined ? notes : [citeTeacher(lang)])],
      lessons: [...notes, ...used, ...documents],
      finalProduct: unit.wishes.ending === undefined ? notes : [citeTeacher(lang), ...notes],
      differentiation: [...notes, ...used],
      questions: unit.topic ? notes : [...notes, ...used],
      safety: notes,
      materials: [...notes, ...used, ...documents],
      aiUse: [citeTeacher(lang)],
      ...(faulty && { text: faulty.cites.text ?? [], key: faulty.cites.key ?? [] }),
    };
    const missing = missingOf(unit, areas.nodes.length, areas.chosen);
    return { content, cites, missing: [...missing, ...(faulty?.missing ?? [])] };
  };

/** The text with planted faults and its key; what students do with it is told in the lessons. */
function faultyTextIn(faulty: WrittenDraft | null): DraftContent {
  const { text, key } = faulty?.content ?? {};
  return text === undefined || key === undefined ? {} : { text, key };
}

function unitOf(request: DraftRequest, random: Random): Unit {
  const { lang, minutes = LESSON, lessons = LESSONS } = request;
  const texts = planTexts[lang];
  const found = findTopic(request);
  const topic = found && 'topic' in found ? found.topic : null;
  const about = topicName(topic, request.topic, lang);
  const wishes = readWishes(request);
  const findFaults = wishes.findFaults;
  const brief: LessonBrief = { request, minutes, topic, about, wishes, random };
  const product = productName(brief, findFaults, texts);
  const order = sequence(brief, lessons, product);
  const activities = findFaults ? order.activities.slice(FAULT_STEPS - 1) : order.activities;
  const data = findFaults ? { lessons: faultLessons(order.data.lessons, about, texts) } : order.data;
  return {
    ...brief,
    texts,
    found,
    findFaults,
    goals: goalsOf(request, topic, about, findFaults, texts),
    product,
    order: { data, activities },
    safety: safetyOf(topic, request),
  };
}

/** In a unit on AI's faults, its three steps take the place of the first three lessons or of all of them. */
function faultLessons(
  lessons: LessonsData['lessons'],
  about: string,
  { unit: { faults } }: PlanTexts,
): LessonsData['lessons'] {
  const steps = faults.lessons.slice(0, lessons.length);
  return lessons.map((lesson, at) => {
    const step = steps[at];
    return step
      ? { ...lesson, focus: step.focus, activity: step.activity(about), product: step.product, bloom: 'evaluate' }
      : lesson;
  });
}

function productName(
  { topic, request: { lang }, about, wishes }: LessonBrief,
  findFaults: boolean,
  { unit }: PlanTexts,
): string {
  const own = topic?.product[lang];
  const { ending } = wishes;
  if (ending !== undefined) return own?.includes(ending.split(' ').at(-1) ?? ending) ? own : ending;
  return findFaults ? unit.faults.product(about) : (own ?? unit.unknownProduct(about));
}

function goalsOf(
  { goal, lang }: DraftRequest,
  topic: Topic | null,
  about: string,
  findFaults: boolean,
  { unit: { faults }, ask, fillIn, ownGoalSign }: PlanTexts,
): OverviewData['goals'] {
  const known = (topic?.goals ?? []).map(({ text, signs }) => ({
    goal: text[lang],
    signs: signs.map((sign) => sign[lang]),
  }));
  const open = ask.goals(about).map((text) => ({ goal: `${fillIn}${text}`, signs: [ownGoalSign] }));
  const own = goal === undefined ? [] : [{ goal, signs: [ownGoalSign] }];
  const ai = findFaults ? [{ goal: faults.goal, signs: [...faults.signs] }] : [];
  const rest = known.length > 0 ? known : own.length + ai.length > 0 ? [] : open;
  return [...own, ...ai, ...rest].slice(0, 3);
}

function productOf({ goals, product, findFaults, texts: { unit, fillIn } }: Unit): ProductData {
  if (findFaults) return { product, criteria: [...unit.faults.criteria] };
  const ofGoals = goals.flatMap(({ goal, signs }) => (goal.startsWith(fillIn) ? [] : signs.slice(-1)));
  return { product, criteria: [...ofGoals, unit.allCanExplain, unit.sourcesShown] };
}

/** What is done and asked in a unit: of the topic, or where faults are found, of artificial intelligence. */
const workTopic = ({ topic, findFaults }: Unit): Topic | null =>
  (findFaults ? topics.find(({ id }) => id === 'artificial-intelligence') : undefined) ?? topic;

function differentiationOf(unit: Unit): DifferentiationData {
  const { goals, order, request, about, texts } = unit;
  const { lang } = request;
  const { fillIn, ask } = texts;
  const topic = workTopic(unit);
  const hints = (level: 'support' | 'challenge') =>
    order.activities.slice(0, 2).map((each) => labelled(each.name[lang], say(each[level], lang, about)));
  return {
    goal: goals[0]?.goal ?? `${fillIn}${ask.goal(about)}`,
    supported: [topic?.task.supported[lang] ?? `${fillIn}${ask.supported}`, ...hints('support')],
    onLevel: [topic?.task.onLevel[lang] ?? `${fillIn}${ask.task(about)}`],
    challenge: [topic?.task.challenge[lang] ?? `${fillIn}${ask.challenge}`, ...hints('challenge').slice(0, 1)],
  };
}

function questionsOf(unit: Unit): QuestionsData {
  const { topic, findFaults, request, about, texts } = unit;
  const { lang } = request;
  const ofWork = (workTopic(unit)?.questions ?? []).slice(0, findFaults ? 3 : 8);
  const known = findFaults ? [...ofWork, ...(topic?.questions.slice(-2) ?? [])] : ofWork;
  const all =
    known.length > 0 ? known.map(({ text, bloom }) => ({ text: text[lang], bloom })) : texts.generalQuestions(about);
  const higher = all.filter(({ bloom }) => isHigherOrder(bloom)).slice(0, 3);
  const lower = all.filter(({ bloom }) => !isHigherOrder(bloom)).slice(0, 2);
  return { items: [...lower, ...higher] };
}

/** What is to be laid ready for the lessons that are in the plan: a topic's things only where its tasks are done. */
function materialsOf(unit: Unit): ListData {
  const { order, wishes, request, texts } = unit;
  const { lang, sources = [] } = request;
  const ids = [
    ...wishes.materials,
    ...(workTopic(unit)?.materials ?? []),
    ...order.activities.flatMap(({ materials }) => materials),
  ];
  const names = [...new Set(ids)].filter((id) => id !== 'board').map((id) => MATERIALS[id].name[lang]);
  const items = [...sources.map(({ name }) => name), ...names];
  return { items: items.length > 0 ? items : [texts.noMaterials] };
}

function aiUseOf({ wishes: { aiLevel }, findFaults, texts: { unit } }: Unit): ListData {
  const items = aiLevel === undefined ? [unit.aiNone] : [unit.aiLevel[aiLevel], unit.aiStored];
  return { items: findFaults ? [unit.aiFaults, ...items] : items };
}

/** What the unit lacks, each with what would help. */
function missingOf(unit: Unit, areas: number, chosen: boolean): readonly Missing[] {
  const { request, topic, about, texts, found, findFaults, goals, wishes, safety } = unit;
  const { missing } = texts;
  const all: (Missing | false)[] = [
    findFaults && !request.sources && { needs: 'source', message: missing.faultyText },
    found !== null && 'otherGrades' in found
      ? {
          needs: 'source',
          message: missing.otherGrades(
            found.otherGrades.name[request.lang],
            ...found.otherGrades.grades,
            request.grade,
          ),
        }
      : topic === null && { needs: 'source', message: missing.unknownTopic(about) },
    goals.some(({ goal }) => goal.startsWith(texts.fillIn)) && {
      section: 'overview',
      needs: 'detail',
      message: missing.goals,
    },
    areas === 0 && { section: 'overview', needs: 'detail', message: missing.noArea(request.grade) },
    areas > 0 && !chosen && { section: 'overview', needs: 'detail', message: missing.chooseArea },
    topic === null && !findFaults && { section: 'lessons', needs: 'detail', message: missing.parts },
    topic === null && !findFaults && { section: 'differentiation', needs: 'detail', message: missing.task },
    safety?.toFillIn === true && { section: 'safety', needs: 'detail', message: missing.safety },
    topic === null && request.sources !== undefined && { needs: 'model', message: missing.sources },
    wishes.notUsed.length > 0 && {
      needs: 'model',
      message: missing.wishes(
        wishes.notUsed
          .join(' ')
          .replace(/[.!?]+$/u, '')
          .slice(0, 300),
      ),
    },
  ];
  return all.filter((each) => each !== false);
}
