import type { Language } from '../contract/language.ts';
import type { PolicyRequest } from '../contract/policy.ts';
import { TIME_ZONE } from './clock.ts';
import type { Explanation } from './explain.ts';
import type { PolicyProblem } from './read.ts';
import { printLocalTime } from './time.ts';

const signs = {
  da: { warning: 'bemærk: ', meant: (word: string) => ` (Mente du “${word}”?)` },
  en: { warning: 'warning: ', meant: (word: string) => ` (did you mean "${word}"?)` },
} as const;

/** A problem on one line: `skole.yaml:12:5: unknown key "rol" (did you mean "role"?)`. */
export function printProblem(
  { file, line, column, severity, message, suggestion }: PolicyProblem,
  language: Language = 'en',
): string {
  const { warning, meant } = signs[language];
  const text = `${severity === 'warning' ? warning : ''}${message[language]}`;
  return `${file}:${line}:${column}: ${text}${suggestion === undefined ? '' : meant(suggestion)}`;
}

/**
 * An explanation for the command line. The first line is `ALLOW rule-id file:line` or `DENY rule-id file:line`
 * (`DENY default-deny` when no rule allows); then the clause, obligations, aids, speech, legal basis and what each layer said.
 */
export function printExplanation(
  { decision, layers, nearly, changeableBy, leftOut }: Explanation,
  request: PolicyRequest,
): string {
  const { effect, ruleId, source, clause, obligations, aids, speech, legal } = decision;
  const place = (at: { file: string; line: number } | undefined) => (at === undefined ? '' : ` ${at.file}:${at.line}`);
  const lines = [`${effect.toUpperCase()} ${ruleId}${place(source)}`, `  da: ${clause.da}`, `  en: ${clause.en}`];
  const section = (title: string, rows: readonly (readonly [string, string])[]) => {
    if (rows.length === 0) return;
    const width = Math.max(...rows.map(([name]) => name.length));
    lines.push(title, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`.trimEnd()));
  };

  const strictest = new Set<string>(leftOut);
  section(
    'Obligations',
    Object.entries(obligations ?? {}).map(([name, value]) => [
      name,
      `${plain(value)}${strictest.has(name) ? '  (the top layer leaves it out: the strictest)' : ''}`,
    ]),
  );
  section('Aids', Object.entries(aids));
  section(
    'Speech',
    Object.entries(speech).map(([name, value]) => [name, plain(value)]),
  );
  section(
    'Legal',
    legal.map((text) => [text, '']),
  );
  const said = layers.map(({ level, name, rule }): readonly [string, string] => [
    `${level} "${name}"`,
    rule === undefined ? 'silent' : `${rule.effect} ${rule.id}${place(rule.source)}`,
  ]);
  if (request.className !== undefined && !layers.some(({ level }) => level === 'class'))
    said.push([`class "${request.className}"`, 'has no file of its own']);
  section('Layers', said);
  if (nearly !== undefined)
    section('Nearly', [
      [
        `${nearly.rule.id}${place(nearly.rule.source)}`,
        nearly.misses.length === 0
          ? 'would allow it, but a rule that denies goes first'
          : `does not match: ${nearly.misses.map((miss) => conditionNames[miss]).join(', ')}`,
      ],
    ]);
  if (changeableBy !== undefined) section('Who can change it', [[whoChanges[changeableBy], '']]);
  const asked: readonly (readonly [string, string | number | undefined])[] = [
    ['role', request.role],
    ['grade', request.grade],
    ['class', request.className],
    ['task', request.task],
    ['subject', request.subject],
    ['situation', request.situation],
    ['AI level', request.aiLevel],
    ['assignment', request.assignment ?? 'none'],
    ['at', `${printLocalTime(request.at.getTime())} (${TIME_ZONE})`],
  ];
  section(
    'Asked',
    asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])),
  );
  return lines.join('\n');
}

/** The conditions of a rule as the section Asked calls them. */
const conditionNames = {
  role: 'role',
  grade: 'grade',
  subject: 'subject',
  task: 'task',
  situation: 'situation',
  aiLevel: 'AI level',
  time: 'time',
  assignment: 'assignment',
} as const;

const whoChanges = {
  municipality: 'the municipality (kommunen), in its own files',
  school: 'the school leader (skolelederen), in the school’s files',
  class: 'the school leader with the teachers of the class, in the file of the class',
  assignment: 'the teacher who set the task',
} as const;

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${String(inner)}`)
    .join(', ');
}
