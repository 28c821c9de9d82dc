import type { ClauseView, ProcessRecord, TurnView } from '../contract/conversation.ts';
import type { Language } from '../contract/language.ts';
import { recordTexts } from '../language/texts/index.ts';

/** A student's use of Ledetråd on one problem. */
export interface RecordView {
  readonly problem: string;
  readonly turns: readonly TurnView[];
  readonly clause: ClauseView;
  readonly lang: Language;
  readonly startedAt: string;
}

/**
 * "Sådan har jeg brugt AI": an honest account in plain text that the student can hand in. It lists what the student
 * wrote and what the tutor answered, counts the hints, and says who wrote what. Turns that were about something else
 * than the work (a message that needs a person) are left out altogether.
 */
export function processRecord(view: RecordView): ProcessRecord {
  const texts = recordTexts[view.lang];
  const turns = view.turns.filter((turn) => turn.status === 'done' && !isPrivate(turn));
  const hints = hintsGiven(turns);
  const models = [...new Set(turns.flatMap(modelsOf))];
  const solved = turns.some((turn) => turn.events.some((event) => event.type === 'done' && event.solved));
  const lines = [
    texts.title,
    '',
    `${texts.problem}: ${view.problem}`,
    `${texts.started}: ${dayIn(view.lang).format(new Date(view.startedAt))}`,
    `${texts.rule}: ${view.clause.text[view.lang]}`,
    `${texts.hints}: ${hints}`,
    `${texts.result}: ${solved ? texts.solved : texts.notSolved}`,
    models.length > 0 ? texts.byModels(models.join(', ')) : texts.byRules,
    '',
    ...turns.flatMap((turn) => turnLines(turn, texts)),
  ];
  return { title: texts.title, text: `${lines.join('\n').trimEnd()}\n` };
}

/** How many rungs of the ladder were given: each time more are used than before; a new step begins from none. */
function hintsGiven(turns: readonly TurnView[]): number {
  const used = turns.flatMap((turn) =>
    turn.events.flatMap((event) => (event.type === 'move' ? [event.ladder.used] : [])),
  );
  return used.filter((now, i) => now > (used[i - 1] ?? 0)).length;
}

/** The day as people write it, in Danish time. */
const dayIn = (lang: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });

const isPrivate = (turn: TurnView): boolean =>
  turn.events.some((event) => event.type === 'notice' && event.notice === 'safeguarding');

/** The models that wrote something of a turn's reply. */
const modelsOf = ({ events }: TurnView): string[] =>
  events.flatMap((event) => (event.type === 'done' && event.writtenBy.kind === 'model' ? [event.writtenBy.model] : []));

function turnLines(turn: TurnView, texts: (typeof recordTexts)[Language]): string[] {
  const reply = turn.events.flatMap((event) =>
    event.type === 'text' || (event.type === 'notice' && event.notice === 'locked')
      ? [event.text]
      : event.type === 'picture'
        ? [`[${texts.picture}: ${event.picture.text}]`]
        : [],
  );
  const own = [turn.attempt?.trim(), turn.text.trim()].filter((text) => text !== undefined && text !== '');
  const speaker = modelsOf(turn).length > 0 ? `Ledetråd (${texts.withModel})` : 'Ledetråd';
  return [
    ...own.map((text) => `${texts.me}: ${text}`),
    ...(reply.length > 0 ? [`${speaker}: ${reply.join(' ')}`] : []),
    '',
  ];
}
