import type { Citation, DraftRequest } from '../../contract/draft.ts';
import type { Curriculum } from '../../curriculum/shape.ts';
import { type PlanTexts, planTexts } from '../../language/texts/drafts/plans.ts';
import { MATERIALS } from '../activities/materials.ts';
import { isHigherOrder } from '../activities/shape.ts';
import type { Missing, Random, WrittenDraft } from '../kind.ts';
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
import { type Composed, composePhases } from '../planning/phases.ts';
import { type Safety, safetyOf } from '../planning/safety.ts';
import { labelled, say, topicName } from '../planning/say.ts';
import { readWishes, type Wishes } from '../planning/wishes.ts';
import { type Found, findTopic } from '../topics/findTopic.ts';
import type { Topic, TopicGoal } from '../topics/shape.ts';
import type {
  DifferentiationData,
  ExitData,
  GoalData,
  ListData,
  MisconceptionsData,
  QuestionsData,
  WordsData,
} from './schema.ts';

/** The length of a lesson that nobody told. */
const LESSON = 45;

/** All that the sections of a plan are written from. */
interface Plan {
  readonly request: DraftRequest;
  readonly texts: PlanTexts;
  readonly topic: Topic | null;
  readonly about: string;
  readonly composed: Composed;
  readonly goal: string;
  /** The topic's goal, unless the teacher set another. */
  readonly topicGoal: TopicGoal | null;
  readonly safety: Safety | null;
}

/** Writes lesson plans by rules from a curriculum, which may hold goal texts of the municipality's. */
export const lessonPlanWriter =
  (curriculum: Curriculum) =>
  (request: DraftRequest, random: Random): WrittenDraft => {
    const { lang } = request;
    const texts = planTexts[lang];
    const found = findTopic(request);
    const topic = found && 'topic' in found ? found.topic : null;
    const about = topicName(topic, request.topic, lang);
    const wishes = readWishes(request);
    const composed = composePhases({ request, minutes: request.minutes ?? LESSON, topic, about, wishes, random });
    const topicGoal = request.goal === undefined ? (topic?.goals[0] ?? null) : null;
    const goal = request.goal ?? topicGoal?.text[lang] ?? `${texts.fillIn}${texts.ask.goal(about)}`;
    const safety = safetyOf(topic, request);
    const plan: Plan = { request, texts, topic, about, composed, goal, topicGoal, safety };
    const areas = areasOf(curriculum, request, topic);
    const nodes = citeNodes(curriculum, areas.nodes, lang);
    const content = inLanguage(
      {
        goal: {
          goal,
          curriculum: nodes.map(({ id, label, uncertain }) => ({ id, label, uncertain: uncertain === true })),
          toChoose: !areas.chosen,
        } satisfies GoalData,
        signs: signsOf(plan),
        ...(safety && { safety: { items: [...safety.items] } satisfies ListData }),
        phases: composed.data,
        differentiation: differentiationOf(plan),
        questions: questionsOf(plan),
        prior: priorOf(plan),
        misconceptions: misconceptionsOf(plan),
        words: wordsOf(plan),
        materials: materialsOf(plan),
        exitTicket: exitOf(plan),
      },
      request.subject,
      lang,
    );
    return {
      content,
      cites: citesOf(plan, [...nodes, ...citeGoals(areas, request)]),
      missing: missingOf(plan, found, wishes, areas.nodes.length, areas.chosen),
    };
  };

function signsOf({ topicGoal, request: { lang }, composed, texts }: Plan): ListData {
  if (topicGoal) return { items: topicGoal.signs.map((sign) => sign[lang]) };
  const seen = composed.activities.filter(({ phase }) => phase !== 'close').map(({ signs }) => signs[lang]);
  return { items: [texts.ownGoalSign, ...seen].slice(0, 3) };
}

function differentiationOf({ topic, goal, composed, request: { lang }, about, texts }: Plan): DifferentiationData {
  const [work] = composed.activities.filter(({ phase }) => phase === 'practise');
  const [before] = composed.activities.filter(({ phase }) => phase === 'explore' || phase === 'instruct');
  const hints = (level: 'support' | 'challenge') =>
    [work, before].flatMap((each) => (each ? [labelled(each.name[lang], say(each[level], lang, about))] : []));
  const task = topic?.task;
  const { supported, challenge, task: which } = texts.ask;
  return {
    goal,
    supported: [task?.supported[lang] ?? `${texts.fillIn}${supported}`, ...hints('support')],
    onLevel: [task?.onLevel[lang] ?? `${texts.fillIn}${which(about)}`],
    challenge: [task?.challenge[lang] ?? `${texts.fillIn}${challenge}`, ...hints('challenge').slice(0, 1)],
  };
}

/** The topic's questions, with one of the lesson's activities; else general ones and those of the activities. */
function questionsOf({ topic, composed, request: { lang }, about, texts }: Plan): QuestionsData {
  const own = composed.activities.flatMap(({ questions, bloom }) =>
    questions.map((text) => ({ text: text[lang], bloom })),
  );
  const higherOwn = own.filter(({ bloom }) => isHigherOrder(bloom));
  const ofTopic = topic?.questions.map(({ text, bloom }) => ({ text: text[lang], bloom }));
  const all = ofTopic ? [...ofTopic, ...higherOwn.slice(0, 1)] : [...texts.generalQuestions(about), ...own];
  const higher = all.filter(({ bloom }) => isHigherOrder(bloom)).slice(0, 3);
  const lower = all.filter(({ bloom }) => !isHigherOrder(bloom)).slice(0, 2);
  return {
    items: [...lower, ...higher].map(({ text, bloom }) => ({ text: text.replaceAll('{topic}', about), bloom })),
  };
}

const priorOf = ({ topic, request: { lang }, about, texts }: Plan): ListData => ({
  items: topic ? topic.prior.map((item) => item[lang]) : [`${texts.fillIn}${texts.ask.prior(about)}`],
});

const misconceptionsOf = ({ topic, request: { lang }, about, texts }: Plan): MisconceptionsData => ({
  items: topic
    ? topic.misconceptions.map(({ belief, reply }) => ({ belief: belief[lang], reply: reply[lang] }))
    : [{ belief: `${texts.fillIn}${texts.ask.misconceptions(about)}`, reply: `${texts.fillIn}${texts.ask.reply}` }],
});

function wordsOf({ topic, request: { lang, terms = [] }, about, texts }: Plan): WordsData {
  const known = (topic?.terms ?? []).map(({ word, meaning }) => ({ word: word[lang], meaning: meaning[lang] }));
  const own = terms.map((word) => {
    const same = known.find((each) => each.word.toLowerCase() === word.toLowerCase());
    return { word, meaning: same?.meaning ?? `${texts.fillIn}${texts.ask.meaning}` };
  });
  const rest = known.filter(({ word }) => !own.some((each) => each.word.toLowerCase() === word.toLowerCase()));
  const items = [...own, ...rest].slice(0, 20);
  if (items.length > 0) return { items };
  return {
    items: [{ word: `${texts.fillIn}${texts.ask.words(about)}`, meaning: `${texts.fillIn}${texts.ask.meaning}` }],
  };
}

/** What is to be laid ready: the activities' things, the topic's where the plan speaks of them, and the teacher's texts. */
function materialsOf(plan: Plan): ListData {
  const { topic, composed, texts } = plan;
  const { lang, sources = [] } = plan.request;
  const board = MATERIALS.board.name[lang];
  const { phases } = composed.data;
  const { supported, onLevel, challenge } = differentiationOf(plan);
  const spoken = [
    ...phases.flatMap(({ teacher, students }) => [teacher, students]),
    ...supported,
    ...onLevel,
    ...challenge,
  ].join('\n');
  const ofTopic = (topic?.materials ?? []).map((id) => MATERIALS[id]).filter(({ said }) => said.test(spoken));
  const all = [
    ...phases.flatMap(({ materials }) => materials),
    ...ofTopic.map(({ name }) => name[lang]),
    ...sources.map(({ name }) => name),
  ];
  const items = [...new Set(all)].filter((name) => name !== board);
  return { items: items.length > 0 ? items : [texts.noMaterials] };
}

function exitOf({ topic, topicGoal, goal, request: { lang }, about, texts }: Plan): ExitData {
  const items = topic && topicGoal ? topic.exit.map((item) => item[lang]) : texts.generalExit(about);
  return { goal, items: [...items] };
}

/** What each section rests on. */
function citesOf(plan: Plan, nodes: readonly Citation[]): WrittenDraft['cites'] {
  const { request, topic, topicGoal, composed } = plan;
  const { lang } = request;
  const notes = topic ? [citeTopic(topic, lang)] : [citeTeacher(lang)];
  const used = composed.activities.map((activity) => citeActivity(activity, lang));
  const goalFrom = topicGoal ? notes : [citeTeacher(lang)];
  const documents = citeDocuments(request);
  return {
    goal: [...nodes, ...goalFrom],
    signs: topicGoal ? notes : used,
    safety: notes,
    phases: [...(topic ? notes : []), ...used, ...documents],
    differentiation: [...goalFrom, ...used],
    questions: topic ? notes : used,
    prior: notes,
    misconceptions: notes,
    words: notes,
    materials: [...used, ...documents],
    exitTicket: topicGoal ? notes : used,
  };
}

/** What the plan lacks, each with what would help. */
function missingOf(
  { request, topic, about, texts, goal, safety }: Plan,
  found: Found,
  wishes: Wishes,
  areas: number,
  chosen: boolean,
): readonly Missing[] {
  const { missing } = texts;
  const all: (Missing | false)[] = [
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
    goal.startsWith(texts.fillIn) && { section: 'goal', needs: 'detail', message: missing.goal },
    areas === 0 && { section: 'goal', needs: 'detail', message: missing.noArea(request.grade) },
    areas > 0 && !chosen && { section: 'goal', needs: 'detail', message: missing.chooseArea },
    topic === null && { section: 'phases', needs: 'detail', message: missing.task },
    topic === null && { section: 'differentiation', needs: 'detail', message: missing.task },
    topic === null && { section: 'prior', needs: 'detail', message: missing.prior },
    topic === null && { section: 'misconceptions', needs: 'detail', message: missing.misconceptions },
    topic === null && { section: 'words', needs: 'detail', message: missing.words },
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
