import {
  preparsePolicySet,
  type StatefulAuthorizationCall,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { NeverTask, type PolicyRequest } from '../../api/contract/policy.ts';
import { classKey, type PolicyFile, type Rule } from '../../api/policy/rule.ts';

/**
 * A set of policy files put into Cedar (cedarpolicy.com), whose engine shares nothing with ours. Cedar has neither layers
 * nor rank, so these are written out: a rule speaks when it matches and no rule of its layer that goes before it does; who
 * speaks with a deny forbids, and only who speaks for the top layer permits. What is compared is the effect: Cedar has no
 * words for obligations, aids or clauses.
 */
export class CedarPolicies {
  readonly #id: string;
  readonly #classes: ReadonlySet<string>;

  /** `id` is what the prepared set is kept under in Cedar's own memory. */
  constructor(id: string, files: readonly PolicyFile[]) {
    this.#id = id;
    this.#classes = new Set(files.flatMap(({ className }) => (className === undefined ? [] : [classKey(className)])));
    for (const key of ['', ...this.#classes]) {
      const answer = preparsePolicySet(this.#nameOf(key), {
        staticPolicies: Object.fromEntries(policiesFor(files, key)),
      });
      if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
    }
  }

  #nameOf = (key: string) => `${this.#id} ${key}`;

  /** The request in Cedar's form, ready to be asked any number of times. */
  ask(request: PolicyRequest): StatefulAuthorizationCall {
    const key = classKey(request.className ?? '');
    return {
      principal: { type: 'Person', id: request.role },
      action: { type: 'Task', id: request.task },
      resource: { type: 'School', id: 'school' },
      context: contextOf(request),
      preparsedPolicySetId: this.#nameOf(this.#classes.has(key) ? key : ''),
      entities: [],
    };
  }
}

/** Cedar's answer to a request. */
export function cedarSays(call: StatefulAuthorizationCall): 'allow' | 'deny' {
  const answer = statefulIsAuthorized(call);
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const [fault] = answer.response.diagnostics.errors;
  if (fault !== undefined) throw new Error(`${fault.policyId}: ${fault.error.message}`);
  return answer.response.decision;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function contextOf({
  grade,
  subject,
  situation,
  aiLevel,
  at,
  assignment,
}: PolicyRequest): StatefulAuthorizationCall['context'] {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    situation,
    aiLevel,
    ...(grade === undefined ? {} : { grade }),
    ...(subject === undefined ? {} : { subject }),
    ...(assignment === undefined ? {} : { assignment }),
    at: at.getTime(),
    weekday: String(parts.weekday).toLowerCase(),
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** The Cedar policies for one class (`''`: one without a file), by name. */
function policiesFor(files: readonly PolicyFile[], key: string): [string, string][] {
  const layers = [
    files.filter(({ level }) => level === 'municipality'),
    files.filter(({ level }) => level === 'school'),
    files.filter(({ level, className }) => level === 'class' && key !== '' && classKey(className ?? '') === key),
  ].filter((layer) => layer.length > 0);
  if (layers[0]?.[0]?.level === 'class') return [];
  return [
    ['student without a grade', forbid('principal == Person::"student" && !(context has grade)')],
    ['for people', forbid(`[${NeverTask.options.map((task) => `Task::"${task}"`).join(', ')}].contains(action)`)],
    ...layers.flatMap((layer, depth) => policiesOf(layer, depth === 0, files)),
  ];
}

const forbid = (condition: string) => `forbid(principal, action, resource) when { ${condition} };`;
const permit = (condition: string) => `permit(principal, action, resource) when { ${condition} };`;

function policiesOf(layer: readonly PolicyFile[], isTop: boolean, files: readonly PolicyFile[]): [string, string][] {
  const ranked = layer
    .flatMap((file) =>
      file.rules.map((rule) => ({
        rule,
        condition: conditionOf(rule, file, file.level === 'municipality' ? layer : files),
      })),
    )
    .sort((a, b) => before(a.rule, b.rule));
  return ranked.flatMap(({ rule, condition }, at): [string, string][] => {
    if (rule.effect === 'allow' && !isTop) return [];
    const first = [condition, ...ranked.slice(0, at).map((earlier) => `!(${earlier.condition})`)].join(' && ');
    return [[`${rule.source.file} ${rule.id}`, rule.effect === 'deny' ? forbid(first) : permit(first)]];
  });
}

function before(a: Rule, b: Rule): number {
  const named = ({ when }: Rule) => Object.values(when).filter((value) => value !== undefined).length;
  const deny = ({ effect }: Rule) => Number(effect === 'deny');
  return b.priority - a.priority || deny(b) - deny(a) || named(b) - named(a) || (a.id < b.id ? -1 : 1);
}

function aboutWork(word: string): string {
  if (word === 'none') return '!(context has assignment)';
  return word === 'any' ? 'context has assignment' : `(context has assignment && context.assignment == "${word}")`;
}

function conditionOf({ when }: Rule, { effective }: PolicyFile, files: readonly PolicyFile[]): string {
  const among = (value: string, words: readonly string[] | undefined) =>
    words === undefined ? [] : [`[${words.map((word) => JSON.stringify(word)).join(', ')}].contains(${value})`];
  const entities = (value: string, type: string, words: readonly string[] | undefined) =>
    words === undefined ? [] : [`[${words.map((word) => `${type}::"${word}"`).join(', ')}].contains(${value})`];
  const stretch = (window: { from?: number | undefined; to?: number | undefined } | undefined) => [
    ...(window?.from === undefined || window.from === -Infinity ? [] : [`context.at >= ${window.from}`]),
    ...(window?.to === undefined || window.to === Infinity ? [] : [`context.at < ${window.to}`]),
  ];
  const all = (parts: readonly string[]) => (parts.length === 0 ? 'true' : `(${parts.join(' && ')})`);
  const some = (parts: readonly string[]) => (parts.length === 0 ? 'false' : `(${parts.join(' || ')})`);
  const periods = (id: string) =>
    files.flatMap((file) =>
      (file.calendar ?? [])
        .filter((period) => period.id === id)
        .map((period) => all([...stretch(period), ...stretch(file.effective)])),
    );
  return all([
    ...entities('principal', 'Person', when.role),
    ...entities('action', 'Task', when.task),
    ...(when.grade === undefined
      ? []
      : [`context has grade && context.grade >= ${when.grade[0]} && context.grade <= ${when.grade[1]}`]),
    ...(when.subject === undefined ? [] : [all(['context has subject', ...among('context.subject', when.subject)])]),
    ...among('context.situation', when.situation),
    ...among('context.aiLevel', when.aiLevel),
    ...stretch(effective),
    ...(when.assignment === undefined ? [] : [some(when.assignment.map(aboutWork))]),
    ...(when.time === undefined
      ? []
      : [
          some(
            when.time.map((time) =>
              all([
                ...stretch(time),
                ...(time.period === undefined ? [] : [some(periods(time.period))]),
                ...among('context.weekday', time.weekday),
                ...(time.hours === undefined
                  ? []
                  : [`context.minute >= ${time.hours.from} && context.minute < ${time.hours.to}`]),
              ]),
            ),
          ),
        ]),
  ]);
}
