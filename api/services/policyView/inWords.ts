import {
  AiLevel,
  type Decision,
  isNeverAllowed,
  type LocalText,
  type PolicyRequest,
  Situation,
  STUDENT_TASKS,
  Task,
} from '../../contract/policy.ts';
import type { PlainGroup } from '../../contract/policyOverview.ts';
import { capital, inBoth, listed, policyWords } from '../../language/texts/policyInWords.ts';
import { decide, type PolicyFile, type PolicySet } from '../../policy/index.ts';
import { classKey } from '../../policy/rule.ts';

type Line = PlainGroup['lines'][number];

/** Who is asked about. */
type Who = Pick<PolicyRequest, 'role' | 'grade' | 'className'>;

/** One question with what the policy says to it. */
interface Asked {
  readonly task: Task;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly decision: Decision;
}

const DRAFTS = Task.options.filter(
  (task) => !isNeverAllowed(task) && !STUDENT_TASKS.some((students) => students === task),
);

/** The grade that a class's name begins with: "8.c" is grade 8. */
const gradeIn = (className: string): number | undefined => {
  const grade = Number.parseInt(className, 10);
  return grade >= 0 && grade <= 10 ? grade : undefined;
};

/** The grade of a class: its students' own where the school's list has it, else the one that its name begins with. */
function gradeOf(className: string, classes: readonly SchoolClass[]): number | undefined {
  const listed = classes.find(({ name }) => classKey(name) === classKey(className));
  return listed?.grade ?? gradeIn(className);
}

/** A class of the school's list, with the grade of its students. */
interface SchoolClass {
  readonly name: string;
  readonly grade: number | undefined;
}

/**
 * The policy at a moment in plain language: students by grades that have the same, then each class whose own file makes a
 * difference, then staff. Every line is what `decide` answers; no rule's text is read. `classes` are those of the school's
 * list, as far as they are known.
 */
export function policyInWords(
  policies: PolicySet,
  files: readonly PolicyFile[],
  at: Date,
  classes: readonly SchoolClass[] = [],
): PlainGroup[] {
  const students = bandsOf(policies, at).map(
    ({ first, last, lines }): PlainGroup => ({
      role: 'student',
      who: inBoth((lang) => capital(policyWords[lang].grades(first, last))),
      lines,
    }),
  );
  const names = new Set(files.flatMap(({ className }) => className ?? []));
  const ofClasses = [...names].sort(collate).flatMap((className): PlainGroup[] => {
    const grade = gradeOf(className, classes);
    if (grade === undefined) return [];
    const lines = studentLines(policies, { role: 'student', grade, className }, at);
    const ofGrade = studentLines(policies, { role: 'student', grade }, at);
    return same(lines) === same(ofGrade) ? [] : [{ role: 'student', who: { da: className, en: className }, lines }];
  });
  const staff = (['teacher', 'leader'] as const).map(
    (role): PlainGroup => ({
      role,
      who: inBoth((lang) => policyWords[lang][role === 'teacher' ? 'teachers' : 'leaders']),
      lines: staffLines(policies, { role }, at),
    }),
  );
  return [...students, ...ofClasses, ...staff];
}

const collate = new Intl.Collator('da', { numeric: true }).compare;
/** The same for whoever reads lines that say the same, whichever rules say it. */
const same = (lines: readonly Line[]): string =>
  JSON.stringify(lines.map(({ effect, when, what }) => [effect, when, what]));

function bandsOf(policies: PolicySet, at: Date): { first: number; last: number; lines: Line[] }[] {
  const bands: { first: number; last: number; lines: Line[] }[] = [];
  for (let grade = 0; grade <= 10; grade++) {
    const lines = studentLines(policies, { role: 'student', grade }, at);
    const open = bands.at(-1);
    if (open && same(open.lines) === same(lines)) open.last = grade;
    else bands.push({ first: grade, last: grade, lines });
  }
  return bands;
}

/** Everything that a student can ask for, gathered by what they are answered. */
function studentLines(policies: PolicySet, who: Who, at: Date): Line[] {
  const asked = Situation.options.flatMap((situation) =>
    AiLevel.options.flatMap((aiLevel) =>
      STUDENT_TASKS.map((task): Asked => {
        const decision = decide(policies, { ...who, task, situation, aiLevel, at });
        return { task, situation, aiLevel, decision };
      }),
    ),
  );
  const lines = [...Map.groupBy(asked, ({ decision }) => answered(decision)).values()].map((alike) => lineOf(alike));
  return [...lines.filter(({ effect }) => effect === 'allow'), ...lines.filter(({ effect }) => effect === 'deny')];
}

/** What makes two answers the same to those who read them. */
const answered = ({ effect, ruleId, obligations }: Decision): string => JSON.stringify([effect, ruleId, obligations]);

function lineOf(alike: readonly Asked[]): Line {
  const [first] = alike;
  if (!first) throw new Error('there is no line about nothing');
  const { effect, ruleId, source, clause, obligations } = first.decision;
  const tasks = STUDENT_TASKS.filter((task) => alike.some((asked) => asked.task === task));
  const what: LocalText = obligations
    ? inBoth((lang) => {
        const words = policyWords[lang];
        return `${capital(
          listed(
            tasks.map((task) => words.tasks[task]),
            lang,
          ),
        )}: ${words.amount(obligations)}.`;
      })
    : clause;
  return { effect, when: whenOf(alike), what, ruleId, ...(source && { source }) };
}

/** In which situations, and where not for all tasks then, at which levels. */
function whenOf(alike: readonly Asked[]): LocalText {
  const situations = Situation.options.filter((situation) => alike.some((asked) => asked.situation === situation));
  const levelsIn = (situation: Situation) =>
    AiLevel.options.filter((level) => alike.some((asked) => asked.situation === situation && asked.aiLevel === level));
  const byLevels = [...Map.groupBy(situations, (situation) => levelsIn(situation).join(' ')).values()];
  return inBoth((lang) => {
    const words = policyWords[lang];
    const parts = byLevels.map((some) => {
      const levels = some[0] ? levelsIn(some[0]) : [];
      const where =
        some.length === Situation.options.length
          ? words.always
          : listed(
              some.map((one) => words.situations[one]),
              lang,
            );
      if (levels.length === AiLevel.options.length) return where;
      return `${where} (${words.ofLevels(
        listed(
          levels.map((level) => words.levels[level]),
          lang,
        ),
      )})`;
    });
    return capital(listed(parts, lang));
  });
}

/** What staff can have drafted, and what nobody can. Drafts are asked for as for a lesson, with all use of AI open. */
function staffLines(policies: PolicySet, who: Who, at: Date): Line[] {
  const asked = DRAFTS.map((task): Asked => {
    const question = { task, situation: 'lesson', aiLevel: 'green' } as const;
    return { ...question, decision: decide(policies, { ...who, ...question, at }) };
  });
  return [...Map.groupBy(asked, ({ decision }) => answered(decision)).values()].flatMap((alike): Line[] => {
    const [first] = alike;
    if (!first) return [];
    const { effect, ruleId, source, clause } = first.decision;
    const tasks = inBoth((lang) => {
      const words: Readonly<Partial<Record<Task, string>>> = policyWords[lang].tasks;
      return capital(
        listed(
          alike.flatMap(({ task }) => words[task] ?? []),
          lang,
        ),
      );
    });
    return [{ effect, when: tasks, what: clause, ruleId, ...(source && { source }) }];
  });
}
