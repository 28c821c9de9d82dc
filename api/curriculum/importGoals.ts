import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type GoalProblem, goalTexts, kindNames } from '../language/texts/drafts/curriculum.ts';
import { jsonItems } from './jsonItems.ts';
import { type Curriculum, type CurriculumNode, Goal, GoalKind } from './shape.ts';

/** What came of a file of goals: those that could be read, and what was wrong, line by line. */
export interface ImportedGoals {
  readonly goals: readonly Goal[];
  readonly problems: readonly { readonly line: number; readonly message: GoalProblem }[];
}

/** A field by the names that it may have in a file, Danish or English. */
const FIELDS = {
  node: ['id', 'node'],
  subject: ['fag', 'subject'],
  stage: ['trin', 'klassetrin', 'trinforløb', 'stage', 'grades'],
  area: ['område', 'kompetenceområde', 'area'],
  kind: ['type', 'kind'],
  text: ['mål', 'tekst', 'goal', 'text'],
  source: ['kilde', 'source'],
} as const;
type Field = keyof typeof FIELDS;

const MOST_BYTES = 5_000_000;
const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
type Row = z.infer<typeof Row>;

const plain = (text: string) => text.trim().toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ');

function fieldOf(row: Row, field: Field): string {
  const names: readonly string[] = FIELDS[field];
  const found = Object.entries(row).find(([name, value]) => names.includes(plain(name)) && value !== null);
  return found === undefined ? '' : String(found[1]).trim();
}

/** The area that a row names: by its id, or by subject, stage and area as a person writes them ("4.-6. klasse"). */
function nodeOf(curriculum: Curriculum, row: Row): CurriculumNode | GoalProblem {
  const id = fieldOf(row, 'node');
  if (id !== '') return curriculum.nodes.find((node) => node.id === id) ?? goalTexts.unknownId(id);
  const [subject, stage, area] = [fieldOf(row, 'subject'), fieldOf(row, 'stage'), fieldOf(row, 'area')];
  if (subject === '' || stage === '' || area === '') return goalTexts.noPlace;
  const grades = stage.match(/\d+/g)?.map(Number) ?? [];
  const sameName = (name: { da: string; en: string }, said: string) =>
    [name.da, name.en].map(plain).includes(plain(said));
  return (
    curriculum.nodes.find(
      (node) =>
        node.fromGrade === grades[0] &&
        node.toGrade === grades.at(-1) &&
        (node.subject === subject || sameName(node.subjectName, subject)) &&
        sameName(node.name, area),
    ) ?? goalTexts.unknownPlace(subject, stage, area)
  );
}

function kindOf(said: string): GoalKind | GoalProblem {
  const found = GoalKind.options.find((kind) => kind === said || kindNames[kind].map(plain).includes(plain(said)));
  return found ?? goalTexts.unknownKind(said);
}

function goalOf(curriculum: Curriculum, item: unknown): Goal | GoalProblem {
  const row = Row.safeParse(item);
  if (!row.success) return goalTexts.notARow;
  const node = nodeOf(curriculum, row.data);
  if ('da' in node) return node;
  const saidKind = fieldOf(row.data, 'kind');
  const kind = saidKind === '' ? 'competenceGoal' : kindOf(saidKind);
  if (typeof kind !== 'string') return kind;
  const source = fieldOf(row.data, 'source');
  const text = fieldOf(row.data, 'text').replace(/\s+/g, ' ');
  const goal = Goal.safeParse({ node: node.id, kind, text, ...(source === '' ? {} : { source }) });
  if (goal.success) return goal.data;
  return goal.error.issues[0]?.path[0] === 'source' ? goalTexts.longSource : goalTexts.badText(text.length);
}

/** csv-parse returns each record beside where it stood when it is asked for `info`, which its types do not say. */
const Records = z.array(z.object({ record: z.unknown(), info: z.object({ lines: z.int() }) }));

/** The rows of a CSV file, parted by comma, semicolon or tab (as Danish spreadsheets write it), with their lines. */
function csvItems(text: string): ReturnType<typeof jsonItems> {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].find((sign) => head.includes(sign)) ?? ',';
  try {
    const rows: unknown = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    return Records.parse(rows).map(({ record, info }) => ({ item: record, line: info.lines }));
  } catch (cause) {
    return { faultLine: cause instanceof CsvError && typeof cause.lines === 'number' ? cause.lines : 1 };
  }
}

/**
 * Reads goal texts for a curriculum from CSV (with a head line) or JSON (an array of objects). A row names its area by `id`,
 * or by `fag`, `trin` and `område`; its text is `mål`, and `type` and `kilde` are optional. Nothing is guessed: a row that
 * cannot be placed is a problem with its line, and the others are read. Never throws.
 */
export function importGoals(curriculum: Curriculum, text: string, format: 'csv' | 'json'): ImportedGoals {
  if (text.length > MOST_BYTES) return { goals: [], problems: [{ line: 1, message: goalTexts.tooLarge }] };
  const items = format === 'csv' ? csvItems(text) : jsonItems(text);
  if ('faultLine' in items) {
    const message = format === 'csv' ? goalTexts.badCsv : goalTexts.badJson;
    return { goals: [], problems: [{ line: items.faultLine, message }] };
  }
  if (items.length === 0) return { goals: [], problems: [{ line: 1, message: goalTexts.empty }] };
  const read = items.map(({ line, item }) => ({ line, result: goalOf(curriculum, item) }));
  return {
    goals: read.flatMap(({ result }) => ('da' in result ? [] : [result])),
    problems: read.flatMap(({ line, result }) => ('da' in result ? [{ line, message: result }] : [])),
  };
}
