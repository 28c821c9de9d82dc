import { planTexts } from '../../language/texts/drafts/plans.ts';
import { LEAVES } from '../activities/leaves.ts';
import type { Activity } from '../activities/shape.ts';
import { choose } from '../planning/choose.ts';
import type { LessonBrief } from '../planning/phases.ts';
import { capital, labelled, say, sayAll } from '../planning/say.ts';
import type { LessonsData } from './schema.ts';

type Lesson = LessonsData['lessons'][number];

/** The lessons of a unit, and the activities in them. */
export interface Sequence {
  readonly data: LessonsData;
  readonly activities: readonly Activity[];
}

/**
 * Puts so many lessons in order: one that opens the topic, those that go through its parts, work on the final product where
 * there is room, and one that shows it.
 */
export function sequence(brief: LessonBrief, count: number, product: string): Sequence {
  const { request, minutes, topic } = brief;
  const { lang } = request;
  const { unit, fillIn } = planTexts[lang];
  const making = count >= 8 ? 2 : count >= 5 ? 1 : 0;
  const middle = Math.max(0, count - 2 - making);
  const parts = middleLessons(brief, middle);
  const hook = topic ? unit.firstActivity(topic.hook[lang]) : unit.firstActivityUnknown;
  const work: Lesson = {
    focus: unit.work,
    activity: unit.workActivity(product),
    product: unit.workProduct,
    minutes,
    bloom: 'create',
  };
  const improve: Lesson = {
    focus: unit.improve,
    activity: unit.improveActivity,
    product: unit.improveProduct,
    minutes,
    bloom: 'evaluate',
  };
  const lessons: Lesson[] = [
    { focus: unit.first, activity: hook, product: unit.firstProduct, minutes, bloom: 'understand' },
    ...parts.map(({ lesson }) => lesson),
    ...[work, improve].slice(0, making),
    {
      focus: unit.last,
      activity: unit.lastActivity(product.startsWith(fillIn) ? unit.unknownProduct(brief.about) : product),
      product: unit.lastProduct,
      minutes,
      bloom: 'evaluate',
    },
  ];
  return { data: { lessons }, activities: parts.map(({ activity }) => activity) };
}

/** The lessons between the first and the work on the product: a part each, then the parts once more in another way. */
function middleLessons(brief: LessonBrief, count: number): readonly { lesson: Lesson; activity: Activity }[] {
  const { request, minutes, topic, about, wishes, random } = brief;
  const { lang } = request;
  const used = new Set<string>();
  return focuses(brief, count).map((focus, at) => {
    const phase = at % 2 === 0 ? 'explore' : 'practise';
    const only = (activity: Activity) => LEAVES[activity.id] !== undefined && (activity.takesTask !== true || at === 1);
    const need = { request, topic, wishes, phase, minutes, used, only, wantsHigherOrder: true } as const;
    const activity = choose(need, random);
    used.add(activity.id);
    const way = sayAll([...activity.teacher.slice(0, 1), ...activity.students], lang, about);
    return {
      activity,
      lesson: {
        focus,
        activity: [...ofTopic(brief, at, count), labelled(activity.name[lang], way)].join(' '),
        product: LEAVES[activity.id]?.[lang] ?? activity.name[lang],
        minutes,
        bloom: activity.bloom,
      },
    };
  });
}

/** What a topic brings to a middle lesson: its example first, then its task, then its questions one after another. */
function ofTopic({ topic, request: { lang }, about }: LessonBrief, at: number, count: number): readonly string[] {
  if (!topic) return [];
  const { unit } = planTexts[lang];
  const question = topic.questions[at % topic.questions.length];
  return [
    ...(at === 0 ? [topic.model[lang]] : []),
    ...(at === Math.min(1, count - 1) ? [unit.withTask(topic.task.onLevel[lang])] : []),
    ...(at > 1 && question ? [unit.question(say(question.text, lang, about))] : []),
  ];
}

/** What each middle lesson is about: parts joined where there are more parts than lessons, come back to where there are fewer. */
function focuses({ topic, request: { lang }, about }: LessonBrief, count: number): readonly string[] {
  const { unit, fillIn, ask } = planTexts[lang];
  if (!topic) return Array.from({ length: count }, (_, at) => `${fillIn}${ask.part(at + 1, about)}`);
  const parts = topic.parts.map((part) => part[lang]);
  if (count <= parts.length) {
    const share = (at: number) => Math.round((at * parts.length) / count);
    return Array.from({ length: count }, (_, at) =>
      parts
        .slice(share(at), share(at + 1))
        .map(capital)
        .join(' – '),
    );
  }
  return Array.from({ length: count }, (_, at) => {
    const part = parts[at % parts.length] ?? '';
    const round = Math.floor(at / parts.length);
    return round === 0 ? capital(part) : (unit.again[Math.min(round, unit.again.length) - 1] ?? capital)(part);
  });
}
