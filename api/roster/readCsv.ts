import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Role } from '../contract/policy.ts';
import { RosterPerson } from './roster.ts';

/** What is wrong in one line of a file, for the administrator who made it. */
export interface RosterProblem {
  readonly line: number;
  readonly message: string;
}

export type RosterReading =
  | { readonly ok: true; readonly people: readonly RosterPerson[] }
  | { readonly ok: false; readonly problems: readonly RosterProblem[] };

/** Columns by the names that they may have, Danish or English. */
const COLUMNS = {
  name: ['navn', 'name', 'displayname'],
  role: ['rolle', 'role'],
  classes: ['klasse', 'klasser', 'class', 'classes'],
  grade: ['klassetrin', 'trin', 'grade'],
  entraId: ['entra-id', 'entraid', 'objekt-id', 'object id', 'objectid', 'id'],
} as const;
type Column = keyof typeof COLUMNS;

const ROLES: Readonly<Record<string, Role>> = {
  elev: 'student',
  student: 'student',
  pupil: 'student',
  lærer: 'teacher',
  teacher: 'teacher',
  leder: 'leader',
  leader: 'leader',
};

const MOST_BYTES = 2_000_000;
const MOST_PEOPLE = 5_000;
const MOST_PROBLEMS = 50;

/** csv-parse returns each record beside where it stood when it is asked for `info`, which its types do not say. */
const Records = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }));

/**
 * Reads a school's people from CSV, parted by comma, semicolon or tab: name, role, class (several parted by "|"), Entra id,
 * and the grade where the class does not begin with it. All of it is good, or every line that is not is told.
 */
export function readRosterCsv(text: string): RosterReading {
  if (text.length > MOST_BYTES) return refused(1, `The file is larger than ${MOST_BYTES / 1_000_000} MB`);
  const rows = rowsOf(text);
  if (!rows.ok) return refused(rows.line, rows.message);
  if (rows.records.length === 0) return refused(1, 'There is nobody in the file');
  if (rows.records.length > MOST_PEOPLE) return refused(1, `There are more than ${MOST_PEOPLE} people in the file`);
  const columns = Object.keys(rows.records[0]?.record ?? {});
  const lacking = (['name', 'role', 'entraId'] as const).filter((column) => nameOf(columns, column) === undefined);
  if (lacking.length > 0)
    return refused(1, `These columns are missing: ${lacking.map((column) => COLUMNS[column][0]).join(', ')}`);

  const people: RosterPerson[] = [];
  const problems: RosterProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const { record, info } of rows.records) {
    const read = personIn(record, columns);
    const before = read.ok ? lineOf.get(read.person.entraId) : undefined;
    if (!read.ok) problems.push({ line: info.lines, message: read.message });
    else if (before !== undefined)
      problems.push({ line: info.lines, message: `The same Entra id stands in line ${before}` });
    else {
      lineOf.set(read.person.entraId, info.lines);
      people.push(read.person);
    }
  }
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) } : { ok: true, people };
}

const refused = (line: number, message: string): RosterReading => ({ ok: false, problems: [{ line, message }] });

type Rows =
  | { readonly ok: true; readonly records: z.infer<typeof Records> }
  | { readonly ok: false; readonly line: number; readonly message: string };

function rowsOf(text: string): Rows {
  const head = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
  try {
    const records: unknown = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter,
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { ok: true, records: Records.parse(records) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return {
      ok: false,
      line,
      message: 'The line is no CSV: a quotation mark or a column is missing, or there is one too many',
    };
  }
}

const nameOf = (columns: readonly string[], column: Column): string | undefined => {
  const names: readonly string[] = COLUMNS[column];
  return columns.find((name) => names.includes(name));
};

function personIn(
  record: Readonly<Record<string, string>>,
  columns: readonly string[],
): { ok: true; person: RosterPerson } | { ok: false; message: string } {
  const field = (column: Column) => record[nameOf(columns, column) ?? ''] ?? '';
  const said = field('role').toLowerCase();
  const role = Object.hasOwn(ROLES, said) ? ROLES[said] : undefined;
  if (role === undefined)
    return { ok: false, message: `The role must be elev, lærer or leder, not "${said.slice(0, 40)}"` };
  const classNames = field('classes')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const grade = field('grade') || (/^\d{1,2}/u.exec(classNames[0] ?? '')?.[0] ?? '');
  if (role === 'student' && grade === '')
    return {
      ok: false,
      message: 'A student needs a class that begins with the grade, such as 5.a, or a column with the grade',
    };
  const read = RosterPerson.safeParse({
    entraId: field('entraId'),
    name: field('name'),
    role,
    ...(role === 'student' && { grade: Number(grade) }),
    classNames: [...new Set(classNames)],
  });
  if (read.success) return { ok: true, person: read.data };
  switch (read.error.issues[0]?.path[0]) {
    case 'entraId':
      return { ok: false, message: 'The Entra id must look like 00000000-0000-0000-0000-000000000000' };
    case 'name':
      return { ok: false, message: 'The name is missing or longer than 120 characters' };
    case 'grade':
      return { ok: false, message: 'The grade must be a whole number from 0 to 10' };
    default:
      return { ok: false, message: 'A class name has at most 20 characters, and nobody is in more than 50 classes' };
  }
}
