import type { Language } from '../../contract/language.ts';
import { AiLevel, Situation, Task } from '../../contract/policy.ts';
import { changeTexts } from '../../language/texts/policy/changeTexts.ts';
import { capital, listed, policyWords } from '../../language/texts/policyInWords.ts';
import { subjectNames } from '../../language/texts/subjectNames.ts';
import { TIME_ZONE } from '../clock.ts';
import { SOME_ASSIGNMENT } from '../rule.ts';
import type { Circumstance } from './circumstance.ts';
import type { Cell, Who } from './sweep.ts';

/** A group of cells that a sentence can name: these tasks, in each of these situations at these levels. */
export interface Place {
  readonly tasks: readonly Task[];
  /** In order, each as a situation with its levels. */
  readonly cells: readonly Cell[];
}

/** Splits cells into groups of tasks that are in the same situations at the same levels. */
export function placesIn(cells: readonly Cell[]): Place[] {
  const byTask = Map.groupBy(cells, ({ task }) => task);
  const alike = Map.groupBy(byTask, ([, ofTask]) =>
    ofTask.map(({ situation, aiLevel }) => `${situation} ${aiLevel}`).join(),
  );
  return [...alike.values()].map((group) => ({
    tasks: group.map(([task]) => task),
    cells: group.flatMap(([, ofTask]) => ofTask),
  }));
}

/** "hints og forklaringer"; "AI" where it is everything that there was. */
export function whatIn({ tasks }: Place, domain: readonly Cell[], lang: Language): string {
  if (isAll(tasks, domain)) return changeTexts[lang].ai;
  const names: Readonly<Partial<Record<Task, string>>> = policyWords[lang].tasks;
  return listed(
    Task.options.flatMap((task) => (tasks.includes(task) ? (names[task] ?? []) : [])),
    lang,
  );
}

export const isAll = (tasks: readonly Task[], domain: readonly Cell[]): boolean =>
  domain.every(({ task }) => tasks.includes(task));

/** " i timen og til lektier (gule opgaver)"; nothing where it is everywhere that these tasks are at all. */
export function whereIn({ tasks, cells }: Place, domain: readonly Cell[], lang: Language): string {
  const possible = new Set(domain.filter(({ task }) => tasks.includes(task)));
  if (cells.length >= possible.size) return '';
  const words = policyWords[lang];
  const levelsOf = (some: Iterable<Cell>, situation: Situation) =>
    AiLevel.options.filter((level) => [...some].some((cell) => cell.situation === situation && cell.aiLevel === level));
  const situations = Situation.options.filter((situation) => cells.some((cell) => cell.situation === situation));
  const byLevels = Map.groupBy(situations, (situation) => {
    const here = levelsOf(cells, situation);
    return here.length === levelsOf(possible, situation).length ? '' : here.join(' ');
  });
  const parts = [...byLevels].map(([levels, some]) => {
    const where = listed(
      some.map((situation) => words.situations[situation]),
      lang,
    );
    const named = AiLevel.options.filter((level) => levels.split(' ').includes(level));
    return levels === ''
      ? where
      : `${where} (${words.ofLevels(
          listed(
            named.map((level) => words.levels[level]),
            lang,
          ),
        )})`;
  });
  return ` ${listed(parts, lang)}`;
}

/** "4.–6. klasse, 8.c og lærere", as a sentence begins; `inside` one the names of roles are small. */
export function whoIn(people: readonly Who[], lang: Language, inside = false): string {
  const words = policyWords[lang];
  const grades = people.flatMap((who) => (who.role === 'student' && who.className === undefined ? [who.grade] : []));
  const names = [
    ...(grades.length === 11 ? [changeTexts[lang].everyStudent] : bandsIn(grades).map(([a, b]) => words.grades(a, b))),
    ...people.flatMap((who) => (who.role === 'student' ? (who.className ?? []) : [])),
    ...people.flatMap(({ role }) => (role === 'student' ? [] : [role === 'teacher' ? words.teachers : words.leaders])),
  ];
  const small = names.map((name, i) => (i > 0 || inside ? name.charAt(0).toLowerCase() + name.slice(1) : name));
  return inside ? listed(small, lang) : capital(listed(small, lang));
}

function bandsIn(grades: readonly number[]): [number, number][] {
  const bands: [number, number][] = [];
  for (const grade of [...grades].sort((a, b) => a - b)) {
    const open = bands.at(-1);
    if (open && open[1] === grade - 1) open[1] = grade;
    else bands.push([grade, grade]);
  }
  return bands;
}

/** " i matematik", " om fredagen kl. 08.00–14.00"; nothing for the ordinary circumstance. */
export function whenIn({ subject, assignment, time }: Circumstance, lang: Language): string {
  const texts = changeTexts[lang];
  const parts: string[] = [];
  if (subject) parts.push(texts.inSubject(subjectNames[lang][subject]));
  if (assignment) parts.push(assignment === SOME_ASSIGNMENT ? texts.onAnyTask : texts.onTask(assignment));
  if (time) {
    const { condition, period } = time;
    const { weekday, hours, from, to } = condition;
    if (weekday) parts.push(texts.onDays(weekday.map((day) => policyWords[lang].weekdays[day] ?? day)));
    if (hours) parts.push(texts.inHours(clockOf(hours.from, lang), clockOf(hours.to, lang)));
    if (period) parts.push(texts.inPeriod(period.name[lang] ?? period.id));
    const [first, last] = [from, to === undefined ? undefined : to - 1].map((day) =>
      day !== undefined && Number.isFinite(day) ? dayOf(day, lang) : undefined,
    );
    if (first !== undefined && first === last) parts.push(texts.onDate(first));
    else {
      if (first !== undefined) parts.push(texts.fromDate(first));
      if (last !== undefined) parts.push(texts.untilDate(last));
    }
  }
  return parts.join('');
}

const clockOf = (minutes: number, lang: Language): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(lang === 'da' ? '.' : ':');

/** A day as it is written out, in Danish time. */
export const dayOf = (at: number, lang: Language): string =>
  new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: TIME_ZONE }).format(at);
