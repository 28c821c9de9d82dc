import type { DraftRequest } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import { MATERIALS, type MaterialId } from '../activities/materials.ts';
import type { Activity, Phase } from '../activities/shape.ts';
import type { Random } from '../kind.ts';
import type { PhasesData } from '../lessonPlan/schema.ts';
import type { Topic } from '../topics/shape.ts';
import { choose, isMoving } from './choose.ts';
import { allot, BREAK, type Slot, slotsFor } from './minutes.ts';
import { capital, listed, sayAll } from './say.ts';
import type { Wishes } from './wishes.ts';

/** The grade from which a guess may be written at the beginning of a lesson. */
const WRITES_FROM = 3;

/** What a lesson is composed from. */
export interface LessonBrief {
  readonly request: DraftRequest;
  readonly minutes: number;
  readonly topic: Topic | null;
  /** The topic as it stands after "om". */
  readonly about: string;
  readonly wishes: Wishes;
  readonly random: Random;
}

/** A composed lesson: its phases, and the activities in them. */
export interface Composed {
  readonly data: PhasesData;
  readonly activities: readonly Activity[];
}

type Row = PhasesData['phases'][number];
type Filled = { readonly slot: Slot; readonly activity: Activity | null; readonly row: Omit<Row, 'minutes'> };

const nameOf = (id: MaterialId, lang: Language) => MATERIALS[id].name[lang];

/**
 * Fills a slot whose share of the time is so many minutes. The first of its kind in the lesson carries what the topic
 * brings: its question, its example, its task.
 */
function fill(slot: Slot, isFirst: boolean, share: number, brief: LessonBrief, used: Set<string>): Filled {
  const { request, topic, about, wishes, random } = brief;
  const texts = planTexts[request.lang];
  const { lang, grade } = request;
  if (slot.phase === 'break') return { slot, activity: null, row: breakRow(lang) };
  if (slot.phase === 'opening' && topic) return { slot, activity: null, row: openingRow(topic, grade, lang, random) };
  const phase: Phase = slot.phase === 'exit' ? 'close' : slot.phase;
  const carriesModel = slot.phase === 'instruct' && isFirst;
  const carriesTask = slot.phase === 'practise' && isFirst;
  const only = (activity: Activity) => {
    if (slot.phase === 'exit') return activity.id === (grade === 0 ? 'thumb-and-sentence' : 'exit-ticket');
    if (slot.phase === 'close') return activity.id !== 'exit-ticket';
    if (carriesModel) return activity.afterModel !== undefined;
    return slot.phase !== 'practise' || (activity.takesTask === true) === carriesTask;
  };
  const need = {
    request,
    topic,
    wishes,
    phase,
    minutes: share * 1.2,
    used,
    only,
    wantsHigherOrder: !carriesTask,
  };
  const activity = choose(need, random);
  used.add(activity.id);
  const teacher = sayAll(carriesModel ? (activity.afterModel ?? []) : activity.teacher, lang, about);
  const students = sayAll(activity.students, lang, about);
  const fillIn = (question: string) => `${texts.fillIn}${question}`;
  const model = carriesModel ? (topic?.model[lang] ?? fillIn(texts.ask.model(about))) : '';
  const task = carriesTask ? (topic ? texts.task(topic.task.onLevel[lang]) : fillIn(texts.ask.task(about))) : '';
  return {
    slot,
    activity,
    row: {
      name: activity.name[lang],
      teacher: [model, teacher].filter((text) => text !== '').join(' '),
      students: [task, students].filter((text) => text !== '').join(' '),
      grouping: activity.grouping,
      materials: activity.materials.map((id) => nameOf(id, lang)),
      activity: activity.id,
      bloom: activity.bloom,
    },
  };
}

const breakRow = (lang: Language): Filled['row'] => {
  const { breakName: name, breakTeacher: teacher, breakStudents: students } = planTexts[lang];
  return { name, teacher, students, grouping: 'class', materials: [], activity: null, bloom: null };
};

function openingRow(topic: Topic, grade: number, lang: Language, random: Random): Filled['row'] {
  const { openingName: name, openingStudents: all } = planTexts[lang];
  const openingStudents = grade < WRITES_FROM ? all.slice(0, -1) : all;
  const students = openingStudents[Math.floor(random() * openingStudents.length)] ?? openingStudents[0] ?? '';
  return {
    name,
    teacher: topic.hook[lang],
    students,
    grouping: 'class',
    materials: [],
    activity: null,
    bloom: 'understand',
  };
}

/** Puts what was wished for and is in no phase yet into one of them: materials, the teacher's text, words to keep. */
function withWishes(filled: readonly Filled[], { request, wishes }: LessonBrief): readonly Filled[] {
  const { lang, sources = [], terms = [] } = request;
  const texts = planTexts[lang];
  const used = new Set(filled.flatMap(({ row }) => row.materials));
  const absent = wishes.materials.map((id) => nameOf(id, lang)).filter((name) => !used.has(name));
  const extra = (row: Filled['row'], teacher: readonly string[], materials: readonly string[]): Filled['row'] => ({
    ...row,
    teacher: [row.teacher, ...teacher].join(' '),
    materials: [...row.materials, ...materials],
  });
  const stands = wishes.movement && !filled.some(({ activity }) => activity && isMoving(activity.id));
  const workAt = filled.findIndex(({ slot }) => slot.phase === 'explore' || slot.phase === 'practise');
  const showAt = filled.findIndex(({ slot }) => slot.phase === 'instruct');
  return filled.map((each, at) => {
    const work = at === workAt;
    const shows = at === (showAt < 0 ? workAt : showAt);
    const teacher = [
      ...(work && stands ? [texts.move] : []),
      ...(work && absent.length > 0 ? [capital(texts.withMaterial(listed(absent, lang)))] : []),
      ...(shows && sources.length > 0 ? sources.map(({ name }) => texts.withDocument(name)) : []),
      ...(shows && terms.length > 0 ? [texts.terms(listed(terms, lang))] : []),
    ];
    return { ...each, row: extra(each.row, teacher, work ? absent : []) };
  });
}

/** Composes the phases of a lesson. Their minutes add up to what was asked for, exactly. */
export function composePhases(brief: LessonBrief): Composed {
  const used = new Set<string>();
  const seen = new Set<string>();
  // The youngest end in one way only.
  const slots = slotsFor(brief.minutes).filter(({ phase }) => brief.request.grade > 1 || phase !== 'close');
  const allWeight = slots.reduce((sum, { weight }) => sum + weight, 0);
  const filled = withWishes(
    slots.map((slot) => {
      const isFirst = !seen.has(slot.phase);
      seen.add(slot.phase);
      return fill(slot, isFirst, (brief.minutes * slot.weight) / allWeight, brief, used);
    }),
    brief,
  );
  const ranges = filled.map(({ slot, activity }) => {
    const [min, max] = activity?.minutes ?? (slot.phase === 'break' ? BREAK : ([2, 15] as const));
    return { min, max, weight: slot.weight };
  });
  const minutes = allot(brief.minutes, ranges);
  return {
    data: { phases: filled.map(({ row }, at) => ({ ...row, minutes: minutes[at] ?? 1 })) },
    activities: filled.flatMap(({ activity }) => (activity ? [activity] : [])),
  };
}
