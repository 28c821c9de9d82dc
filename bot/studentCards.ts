import type { AssignmentView } from '../api/contract/assignment.ts';
import type { ConversationView } from '../api/contract/conversation.ts';
import type { Author } from '../api/contract/event.ts';
import type { Language } from '../api/contract/language.ts';
import { commonTexts } from '../api/language/texts/bot/common.ts';
import { studentTexts } from '../api/language/texts/bot/student.ts';
import {
  actButton,
  type CardButton,
  cardOf,
  choiceField,
  heading,
  image,
  openButton,
  paragraph,
  remark,
  sayButton,
  sendButton,
  strong,
  textField,
  unfoldButton,
} from './cards.ts';
import type { Card } from './chat.ts';
import type { LinkTo } from './links.ts';
import { shortened } from './message.ts';

/** Most tasks that a card offers. */
const OFFERED = 8;
/** Longest title in a choice, in characters. */
const TITLE = 70;
/** Longest text of a card's fields, in characters: a message of Teams holds 28 kB. */
const LONGEST = 4_000;

/** What every student reads before the first problem. */
export function noticeCard(lang: Language): Card {
  const { title, lines, accept } = studentTexts[lang].notice;
  return cardOf([heading(title), ...lines.map(paragraph)], [actButton(accept, { do: 'noticeSeen' })]);
}

/** Which problem to work on: the teachers' tasks, or one's own. */
export function tasksCard(assignments: readonly AssignmentView[], intro: string, lang: Language): Card {
  const { title, none, choose, begin, states } = studentTexts[lang].tasks;
  const open = assignments.filter(({ closed }) => !closed).slice(0, OFFERED);
  const state = ({ solved, begun }: AssignmentView) =>
    solved ? ` (${states.solved})` : begun ? ` (${states.begun})` : '';
  const choices = open.map((task) => {
    const number = task.set && task.set.count > 1 ? ` ${task.set.number}/${task.set.count}` : '';
    return { title: `${shortened(task.title, TITLE)}${number}${state(task)}`, value: task.id };
  });
  const first = choices.find(({ value }) => !open.find(({ id }) => id === value)?.solved) ?? choices[0];
  return cardOf(
    [
      heading(title),
      paragraph(intro),
      ...(first
        ? [choiceField('assignmentId', choose, choices, { style: 'expanded', value: first.value })]
        : [paragraph(none)]),
    ],
    [...(first ? [sendButton(begin, { do: 'begin' })] : []), ownButton(lang)],
  );
}

function ownButton(lang: Language): CardButton {
  const { own, ownLabel, ownStart } = studentTexts[lang].tasks;
  const field = textField('problem', ownLabel, { isMultiline: true, maxLength: LONGEST });
  return unfoldButton(own, [field], [sendButton(ownStart, { do: 'newProblem' })]);
}

/** A drawing for a card: as a PNG where it could be painted, and what it shows in words. */
export interface PaintedPicture {
  readonly text: string;
  readonly png?: Uint8Array;
}

/** What stands below the tutor's words: how far the student is, who wrote it, and what they can do now. */
export function workCard(
  { id, ladder, checksLeft, solved, set, turns, disclosure }: ConversationView,
  author: Author | undefined,
  linkTo: LinkTo,
  lang: Language,
  pictures: readonly PaintedPicture[] = [],
): Card {
  const texts = studentTexts[lang];
  const hints = ladder.max === 0 ? texts.noHints : texts.ladder(ladder.used, ladder.max);
  const checks = checksLeft > 0 ? ` · ${texts.checks(checksLeft)}` : '';
  const canHint = !solved && ladder.used < ladder.max;
  const field = textField('attempt', texts.triedLabel, { isMultiline: true, maxLength: LONGEST });
  return cardOf(
    [
      ...pictures.map(({ png, text }) => (png ? image(png, text) : paragraph(`[${texts.picture}: ${text}]`))),
      solved ? strong(texts.solved) : remark(`${hints}${checks}`),
      ...(author ? [remark(author.kind === 'rules' ? texts.byRules : texts.byModel(author.model))] : []),
      ...(author && disclosure && turns.length === 1 ? [remark(disclosure[lang])] : []),
    ],
    [
      ...(canHint ? [sayButton(texts.hint, texts.hint, { do: 'hint', conversationId: id })] : []),
      ...(solved
        ? []
        : [unfoldButton(texts.tried, [field], [sendButton(texts.triedSend, { do: 'attempt', conversationId: id })])]),
      ...(set?.next ? [sayButton(texts.nextTask, texts.nextTask, { do: 'begin', assignmentId: set.next })] : []),
      sayButton(texts.newProblem, texts.newProblem, { do: 'tasks' }),
      openButton(commonTexts[lang].open, linkTo(`conversations/${id}`)),
    ],
  );
}

/** What can be written to the bot. */
export function helpCard(lang: Language, linkTo: LinkTo): Card {
  const { help, newProblem } = studentTexts[lang];
  return cardOf(
    [heading(help.title), ...help.lines.map((line) => paragraph(`• ${line}`))],
    [sayButton(newProblem, newProblem, { do: 'tasks' }), openButton(commonTexts[lang].open, linkTo(''))],
  );
}
