import { z } from 'zod';
import type { Language } from '../api/contract/language.ts';
import { channelTexts } from '../api/language/texts/bot/channel.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import { draftTexts } from '../api/language/texts/drafts/draftTexts.ts';
import { refusalTexts } from '../api/language/texts/refusals.ts';
import type { Services } from '../api/services.ts';
import { cardOf, openButton, paragraph } from './cards.ts';
import type { Card, Person } from './chat.ts';
import { clauseIn } from './clause.ts';
import type { LinkTo } from './links.ts';
import { openSets, setsWith } from './openSets.ts';
import { emptyForm, type OrderForm, readOrder } from './order.ts';
import { fieldsOf, orderButton } from './orderCard.ts';
import { aboutSet, taskCard } from './taskCard.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MOST_RESULTS = 10;
/** Largest form, in bytes of JSON: Teams takes 28 kB, and needs some of it itself. */
const MOST_BYTES = 20_000;
/** Longest message that is read for its subject and grade, in characters. */
const MOST_READ = 30_000;

/** A card as Teams carries it. */
interface CardAttachment {
  readonly contentType: typeof CARD;
  readonly content: Card;
}

/** What a search of the message extension gives: cards to insert, or a sentence. */
export interface SearchAnswer {
  readonly composeExtension:
    | {
        readonly type: 'result';
        readonly attachmentLayout: 'list';
        readonly attachments: readonly (CardAttachment & {
          readonly preview: {
            readonly contentType: 'application/vnd.microsoft.card.thumbnail';
            readonly content: { readonly title: string; readonly text: string };
          };
        })[];
      }
    | { readonly type: 'message'; readonly text: string };
}

/** What a command on a message answers with: a dialog that stays, or a sentence in its place. */
export interface DialogAnswer {
  readonly task:
    | {
        readonly type: 'continue';
        readonly value: {
          readonly title: string;
          readonly height: 'small' | 'medium' | 'large';
          readonly width: 'small' | 'medium' | 'large';
          readonly card: CardAttachment;
        };
      }
    | { readonly type: 'message'; readonly value: string };
}

/** What the message extension needs. */
export interface ExtensionNeeds {
  readonly services: Pick<Services, 'readTeachersWords' | 'startDraft'>;
  readonly linkTo: LinkTo;
  readonly newId: () => string;
}

/** The tasks of a teacher's classes that are open now and have these words, newest first, as cards to insert. */
export async function search(
  services: Pick<Services, 'home'>,
  linkTo: LinkTo,
  person: Person | null,
  words: string,
  lang: Language,
  now = new Date(),
): Promise<SearchAnswer> {
  const { forTeachers, noSets, noMatch } = channelTexts[lang].extension;
  const say = (text: string): SearchAnswer => ({ composeExtension: { type: 'message', text } });
  if (person?.role !== 'teacher') return say(forTeachers);
  const open = await openSets(services, person, now);
  const found = setsWith(open, words).slice(0, MOST_RESULTS);
  if (found.length === 0) return say(open.length === 0 ? noSets : noMatch);
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map((set) => ({
        contentType: CARD,
        content: taskCard(set, linkTo, lang),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: set.title, text: aboutSet(set, lang).join(' · ') },
        },
      })),
    },
  };
}

/** The form for tasks in three versions out of a message's text, with what the text tells of subject and grade. */
export async function openForm(
  { services, newId }: ExtensionNeeds,
  person: Person | null,
  text: string,
  lang: Language,
): Promise<DialogAnswer> {
  const { forTeachers, noText, tooLong } = channelTexts[lang].extension;
  if (person?.role !== 'teacher') return sentence(forTeachers);
  if (text.trim() === '') return sentence(noText);
  if (text.length > MOST_READ) return sentence(tooLong);
  const reading = await services.readTeachersWords(person, { text, lang });
  if (!reading.ok) return sentence(refusalTexts[lang][reading.refusal.code]);
  const request = reading.value.kind === 'draft' ? reading.value.request : {};
  const { subject, grade = gradeOf(person), topic } = request;
  const form: OrderForm = {
    ...emptyForm({ kind: 'differentiation' }, ['subject', 'grade', 'topic', 'source']),
    values: {
      source: text,
      ...(subject && { subject }),
      ...(grade !== undefined && { grade: String(grade) }),
      ...(topic !== undefined && { topic }),
    },
    isGuess: subject !== undefined || grade !== undefined || topic !== undefined,
  };
  return formDialog(form, newId(), lang);
}

const Sent = z.object({ formId: z.string().min(1).max(64) });

/** Begins the draft out of what stands in the form; the same form sent again begins it once. */
export async function submitForm(
  { services, linkTo, newId }: ExtensionNeeds,
  person: Person | null,
  data: unknown,
  lang: Language,
): Promise<DialogAnswer> {
  const { forTeachers, begunTitle, begun } = channelTexts[lang].extension;
  if (person?.role !== 'teacher') return sentence(forTeachers);
  const formId = Sent.safeParse(data).data?.formId ?? newId();
  const order = readOrder(data, lang);
  if (!order.ok) return formDialog(order.form, formId, lang);
  const { request } = order;
  const started = await services.startDraft(person, { clientDraftId: formId, request });
  if (!started.ok) {
    const { code, say, details } = started.refusal;
    return sentence(clauseIn(details)?.text[lang] ?? say ?? refusalTexts[lang][code]);
  }
  const title = `${draftTexts[lang].kinds[request.kind]}: ${request.topic}`;
  const { draft } = teacherTexts[lang];
  const card = cardOf([paragraph(begun(title))], [openButton(draft.open, linkTo(`drafts/${started.value.id}`))]);
  return dialog(begunTitle, 'small', card);
}

const sentence = (value: string): DialogAnswer => ({ task: { type: 'message', value } });

const dialog = (title: string, height: 'small' | 'large', content: Card): DialogAnswer => ({
  task: { type: 'continue', value: { title, height, width: 'medium', card: { contentType: CARD, content } } },
});

function formDialog(form: OrderForm, formId: string, lang: Language): DialogAnswer {
  const { formTitle, formIntro, tooLong } = channelTexts[lang].extension;
  const card = cardOf([paragraph(formIntro), ...fieldsOf(form, lang)], [orderButton(form, { formId }, lang)]);
  if (Buffer.byteLength(JSON.stringify(card)) > MOST_BYTES) return sentence(tooLong);
  return dialog(formTitle, 'large', card);
}

/** The grade of a teacher's only class: "5" of "5.a". */
function gradeOf({ classes }: Person): number | undefined {
  const [only, ...others] = classes;
  const grade = /^\d{1,2}/.exec(only?.name ?? '')?.[0];
  return grade !== undefined && others.length === 0 && Number(grade) <= 10 ? Number(grade) : undefined;
}
