import type { Block, Passage } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';
import type {
  DifferentiationData,
  ExitData,
  GoalData,
  ListData,
  MisconceptionsData,
  PhasesData,
  QuestionsData,
  WordsData,
} from './schema.ts';

const at = (text: string, path: string): Passage => ({ text, path });
const note = (tone: 'source' | 'caution' | 'teacher', text: string): Block => ({ kind: 'note', tone, text: { text } });

/** Says once, above a section, that something in it is for the teacher to fill in. */
export const withFillIns = (blocks: readonly Block[], data: unknown, lang: Language): readonly Block[] =>
  JSON.stringify(data).includes(`"${planTexts[lang].fillIn}`)
    ? [note('caution', planTexts[lang].toFillIn), ...blocks]
    : blocks;

const list = (items: readonly string[], path: string, ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: items.map((item, index) => at(item, `${path}.${index}`)),
  path,
});

/** The competence areas as notes of source; where the teacher is to choose, as a list to take from. */
export function curriculumNotes(
  curriculum: GoalData['curriculum'],
  toChoose: boolean,
  lang: Language,
): readonly Block[] {
  const texts = planTexts[lang];
  if (curriculum.length === 0) return [note('caution', texts.noArea)];
  const labels = curriculum.map(({ label, uncertain }) => `${label}${uncertain ? ` (${texts.uncertain})` : ''}`);
  if (!toChoose) return labels.map((label) => note('source', `${texts.curriculum}: ${label}`));
  return [
    note('caution', texts.chooseArea),
    { kind: 'list', ordered: false, items: labels.map((label, i) => at(label, `curriculum.${i}`)), path: 'curriculum' },
  ];
}

export const renderGoal = (data: GoalData, lang: Language): readonly Block[] =>
  withFillIns(
    [{ kind: 'paragraph', text: at(data.goal, 'goal') }, ...curriculumNotes(data.curriculum, data.toChoose, lang)],
    data,
    lang,
  );

export const renderList = (data: ListData, lang: Language): readonly Block[] =>
  withFillIns([list(data.items, 'items')], data, lang);

export const renderMisconceptions = (data: MisconceptionsData, lang: Language): readonly Block[] => {
  const texts = planTexts[lang];
  const rows = data.items.map(({ belief, reply }, i) => [
    at(belief, `items.${i}.belief`),
    at(reply, `items.${i}.reply`),
  ]);
  const head = [texts.belief, texts.reply];
  return withFillIns([{ kind: 'table', caption: texts.belief, head, rows, path: 'items' }], data, lang);
};

export const renderWords = (data: WordsData, lang: Language): readonly Block[] => {
  const texts = planTexts[lang];
  const rows = data.items.map(({ word, meaning }, i) => [
    at(word, `items.${i}.word`),
    at(meaning, `items.${i}.meaning`),
  ]);
  const head = [texts.word, texts.meaning];
  return withFillIns([{ kind: 'table', caption: texts.word, head, rows, path: 'items' }], data, lang);
};

export const renderPhases = (data: PhasesData, lang: Language): readonly Block[] => {
  const { head, groupings, minutes } = planTexts[lang];
  const total = data.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const rows = data.phases.map((phase, i) => [
    at(phase.name, `phases.${i}.name`),
    at(String(phase.minutes), `phases.${i}.minutes`),
    at(phase.teacher, `phases.${i}.teacher`),
    at(phase.students, `phases.${i}.students`),
    { text: groupings[phase.grouping] },
    { text: phase.materials.join(', ') },
  ]);
  return withFillIns(
    [
      {
        kind: 'table',
        caption: minutes(total),
        head: [head.phase, head.minutes, head.teacher, head.students, head.grouping, head.materials],
        rows,
      },
    ],
    data,
    lang,
  );
};

export const renderQuestions = (data: QuestionsData, lang: Language): readonly Block[] => {
  const texts = planTexts[lang];
  const rows = data.items.map(({ text, bloom }, i) => [at(text, `items.${i}.text`), { text: texts.blooms[bloom] }]);
  return withFillIns(
    [{ kind: 'table', caption: texts.question, head: [texts.question, texts.asksFor], rows }],
    data,
    lang,
  );
};

export const renderDifferentiation = (data: DifferentiationData, lang: Language): readonly Block[] => {
  const texts = planTexts[lang];
  const levels = ['supported', 'onLevel', 'challenge'] as const;
  return withFillIns(
    [
      { kind: 'paragraph', text: at(data.goal, 'goal') },
      note('teacher', texts.sameGoal),
      ...levels.flatMap((level): Block[] => [
        { kind: 'heading', text: { text: texts.levels[level] } },
        list(data[level], level),
      ]),
    ],
    data,
    lang,
  );
};

export const renderExit = (data: ExitData, lang: Language): readonly Block[] =>
  withFillIns([note('teacher', planTexts[lang].goalIs(data.goal)), list(data.items, 'items', true)], data, lang);
