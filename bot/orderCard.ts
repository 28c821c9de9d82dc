import { DraftKind } from '../api/contract/draft.ts';
import type { Language } from '../api/contract/language.ts';
import { Subject } from '../api/contract/policy.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import { draftTexts } from '../api/language/texts/drafts/draftTexts.ts';
import { subjectNames } from '../api/language/texts/subjectNames.ts';
import {
  type CardButton,
  cardOf,
  choiceField,
  type Element,
  heading,
  paragraph,
  remark,
  sendButton,
  strong,
  textField,
} from './cards.ts';
import type { Card } from './chat.ts';
import type { Ask, OrderForm } from './order.ts';

/** Largest card with an order, in bytes of JSON: a message of Teams holds 28 kB. */
const MOST_BYTES = 20_000;
const GRADES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * The card with fields for what an order lacks; what is known goes along unseen. Null when that is more than a card holds.
 * @param remarks what was hidden or understood on the way
 */
export function orderCard(form: OrderForm, lang: Language, remarks: readonly string[] = []): Card | null {
  const { order } = teacherTexts[lang];
  const card = cardOf(
    [
      heading(isNew(form) ? order.empty : order.title),
      ...(understood(form, lang) === '' ? [] : [remark(understood(form, lang))]),
      ...(isNew(form) ? [] : [paragraph(order.intro)]),
      ...remarks.map(remark),
      ...fieldsOf(form, lang),
    ],
    [orderButton(form, { do: 'draft' }, lang)],
  );
  return Buffer.byteLength(JSON.stringify(card)) > MOST_BYTES ? null : card;
}

/** The button that sends the fields, with what is known. */
export const orderButton = ({ known, asks }: OrderForm, data: object, lang: Language): CardButton =>
  sendButton(teacherTexts[lang].order.make, { ...data, known, asks });

/** The fields of a form, and above them what is wrong with any. */
export function fieldsOf(form: OrderForm, lang: Language): Element[] {
  const { order, guessedInForm } = teacherTexts[lang];
  const faults = [...form.faults].map(([ask, fault]) => {
    const why = fault.kind === 'missing' ? order.missing : order.tooLong(fault.max);
    return paragraph(`• ${labelOf(ask, form, lang)}: ${why}`);
  });
  return [
    ...(faults.length > 0 ? [strong(order.faults), ...faults] : []),
    ...(form.isGuess ? [remark(guessedInForm)] : []),
    ...form.asks.map((ask) => fieldOf(ask, form, lang)),
  ];
}

function fieldOf(ask: Ask, form: OrderForm, lang: Language): Element {
  const { order } = teacherTexts[lang];
  const label = labelOf(ask, form, lang);
  const value = form.values[ask] || undefined;
  const needed = { isRequired: true, errorMessage: order.missing };
  const choice = (choices: readonly { readonly title: string; readonly value: string }[]) =>
    choiceField(ask, label, choices, {
      ...needed,
      placeholder: order.choose,
      ...(choices.some((one) => one.value === value) && { value }),
    });
  // What is too long already stays as it was typed, to be shortened.
  const text = (most: number, look: Readonly<Record<string, unknown>>) =>
    textField(ask, label, {
      ...look,
      ...(value === undefined ? { maxLength: most } : { value, ...(value.length <= most && { maxLength: most }) }),
    });
  switch (ask) {
    case 'kind':
      return choice(DraftKind.options.map((kind) => ({ title: draftTexts[lang].kinds[kind], value: kind })));
    case 'subject':
      return choice(Subject.options.map((subject) => ({ title: subjectNames[lang][subject], value: subject })));
    case 'grade':
      return choice(GRADES.map((grade) => ({ title: order.gradeName(grade), value: String(grade) })));
    case 'topic':
      return text(200, needed);
    case 'source':
      return text(30_000, { isMultiline: true, placeholder: order.sourceHelp });
    case 'notes':
      return text(4_000, { isMultiline: true, placeholder: order.notesHelp });
  }
}

/** Whether nothing is known of the order yet. */
const isNew = ({ known, faults }: OrderForm): boolean => understoodOf(known).length === 0 && faults.size === 0;

const understoodOf = ({ kind, subject, grade, topic }: OrderForm['known']) =>
  [kind, subject, grade, topic].filter((one) => one !== undefined);

/** What is known of the order and not asked for, in a line. */
function understood({ known, asks }: OrderForm, lang: Language): string {
  const { kind, subject, grade, topic } = known;
  const { order } = teacherTexts[lang];
  const has = (ask: Ask) => !asks.includes(ask);
  return [
    ...(kind && has('kind') ? [draftTexts[lang].kinds[kind]] : []),
    ...(subject && has('subject') ? [subjectNames[lang][subject]] : []),
    ...(grade !== undefined && has('grade') ? [order.gradeName(grade)] : []),
    ...(topic && has('topic') ? [topic] : []),
  ].join(' · ');
}

function labelOf(ask: Ask, { known }: OrderForm, lang: Language): string {
  const { order } = teacherTexts[lang];
  return ask === 'topic' && known.kind === 'feedback' ? order.topicFeedback : order[ask];
}
