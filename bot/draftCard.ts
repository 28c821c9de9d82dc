import type { Author, Citation, DraftKind } from '../api/contract/draft.ts';
import type { DraftSectionView, DraftView } from '../api/contract/draftView.ts';
import type { Language } from '../api/contract/language.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import { subjectNames } from '../api/language/texts/subjectNames.ts';
import { blockElements } from './blockElements.ts';
import {
  actButton,
  type CardButton,
  cardOf,
  type Element,
  heading,
  openButton,
  paragraph,
  remark,
  sayButton,
  strong,
  unfoldButton,
} from './cards.ts';
import type { Card, Cited } from './chat.ts';
import { citedRule } from './clause.ts';
import { danishTime } from './danishTime.ts';
import type { LinkTo } from './links.ts';
import { shortened } from './message.ts';

/** How much of a draft's text a card shows at most, and how much is enough, in characters. */
const SHOWN = { most: 1_200, enough: 400 };
/** Longest line about the draft, in characters, and most lines of a kind. */
const LINE = 400;
const LINES = 5;
/** Sections that only lead up to what a teacher wants to see. */
const LEADS_UP = new Set(['original', 'intro', 'aim']);
/** The kinds whose tasks students can work on with the tutor. */
const FOR_STUDENTS: ReadonlySet<DraftKind> = new Set(['differentiation', 'exercises', 'quiz', 'faultFinding']);

/** What a draft's card is made with. */
export interface DraftCardOptions {
  /** The name of whoever reads it, and would answer for it. */
  readonly reader: string;
  readonly lang: Language;
  readonly linkTo: LinkTo;
  /** What else the teacher is told: what was hidden or guessed in their words, or why something was not done. */
  readonly remarks?: readonly string[];
}

/** A draft in short: the beginning of it, what code has found out about it, who wrote it, and what can be done next. */
export function draftCard(draft: DraftView, { reader, lang, linkTo, remarks = [] }: DraftCardOptions): Card {
  const { id, title, status, request, approved } = draft;
  const texts = teacherTexts[lang].draft;
  const said = [...new Set([...remarks, ...draft.remarks])].map((text) => paragraph(shortened(text, LINE)));
  const state = approved
    ? [strong(texts.approvedBy(approved.by, danishTime(approved.at, lang)))]
    : status === 'interrupted'
      ? [strong(texts.interrupted)]
      : [];
  return cardOf(
    [
      heading(title),
      remark(texts.label(request, subjectNames[lang][request.subject])),
      ...state,
      ...said.slice(0, LINES + 3),
      ...beginning(draft, lang),
      ...findings(draft, lang),
      ...(hasText(draft) ? [remark([authorship(draft, lang), ...(approved ? [] : [texts.isDraft])].join(' '))] : []),
      ...(hasText(draft) && draft.disclosure ? [remark(draft.disclosure[lang])] : []),
      ...(approved && !FOR_STUDENTS.has(request.kind) ? [remark(texts.notShared)] : []),
    ],
    [openButton(texts.open, linkTo(`drafts/${id}`)), ...buttons(draft, reader, lang, linkTo)],
  );
}

/** Whether anything of the draft is written. */
export const hasText = ({ sections }: DraftView): boolean => sections.some(({ state }) => state === 'ready');

/** What a draft rests on, to be named beside it: goals of the curriculum first, then the school's rule. */
export function citesOf({ sections, clause }: DraftView, lang: Language): Cited[] {
  const goals = new Map<string, Citation>();
  for (const { cites } of sections) for (const cite of cites) if (cite.kind === 'curriculum') goals.set(cite.id, cite);
  const { goal, uncertain } = teacherTexts[lang].draft;
  return [
    ...[...goals.values()]
      .slice(0, 2)
      .map((cite) => ({ name: goal, abstract: `${cite.label}${cite.uncertain ? ` (${uncertain})` : ''}` })),
    citedRule(clause, lang),
  ];
}

/** The first sections that say something, until that is enough to see what the draft is like. */
function beginning({ sections }: DraftView, lang: Language): Element[] {
  const texts = teacherTexts[lang];
  const ready = sections.filter(({ state }) => state === 'ready');
  const [first, ...others] = ready.filter(({ id }) => !LEADS_UP.has(id));
  // Beside what students get, keys and notes for the teacher are not what a draft is like.
  const worth = first
    ? [first, ...others.filter(({ audience }) => first.audience === 'teacher' || audience !== 'teacher')]
    : [];
  const elements: Element[] = [];
  let length = 0;
  let count = 0;
  let isCut = false;
  for (const section of worth) {
    if (length >= SHOWN.enough) break;
    const shown = blockElements(section.blocks, SHOWN.most - length);
    elements.push(strong(titleOf(section, lang)), ...shown.elements);
    length += shown.length;
    isCut ||= shown.isCut;
    count++;
  }
  if (isCut || count < ready.length) elements.push(remark(texts.draft.rest));
  return elements;
}

const titleOf = ({ title, level }: DraftSectionView, lang: Language): string =>
  level ? `${title} (${teacherTexts[lang].levels[level]})` : title;

/** What is missing and why, and how the checks came out: those that fail with what was counted. */
function findings(draft: DraftView, lang: Language): Element[] {
  const texts = teacherTexts[lang].draft;
  const { sections } = draft;
  const checks = hasText(draft) ? draft.checks : [];
  const missing = sections.filter(({ state }) => state !== 'ready');
  const failing = checks.filter(({ state }) => state === 'fails');
  const holding = checks.filter(({ state }) => state === 'holds').length;
  const count = holding + failing.length;
  const reasons = new Map<string, DraftSectionView[]>();
  for (const section of missing) {
    const why = section.message ?? '';
    reasons.set(why, [...(reasons.get(why) ?? []), section]);
  }
  return [
    ...[...reasons].map(([why, those]) => {
      const titles = those.map((section) => titleOf(section, lang)).join(', ');
      return paragraph(shortened([`${texts.missing(titles)}.`, why].join(' ').trim(), LINE));
    }),
    ...(count > 0 ? [strong(texts.checks(holding, count))] : []),
    ...failing
      .slice(0, LINES)
      .map(({ label, evidence }) => paragraph(shortened([`${texts.fails(label)}.`, evidence].join(' ').trim(), LINE))),
    ...(failing.length > LINES ? [paragraph(texts.moreFails(failing.length - LINES))] : []),
  ];
}

/** Who wrote what is there. */
function authorship({ sections }: DraftView, lang: Language): string {
  const texts = teacherTexts[lang].draft;
  const name = (author: Author) => {
    switch (author.kind) {
      case 'rules':
        return texts.byRules;
      case 'model':
        return texts.byModel(author.label);
      case 'person':
        return author.name;
    }
  };
  const names = [...new Set(sections.flatMap(({ author }) => (author ? [name(author)] : [])))];
  return names.length === 0 ? '' : texts.writtenBy(names.join(texts.and));
}

function buttons(draft: DraftView, reader: string, lang: Language, linkTo: LinkTo): CardButton[] {
  const { id, revision, status, sections, request, approved } = draft;
  const texts = teacherTexts[lang].draft;
  if (approved) return FOR_STUDENTS.has(request.kind) ? [openButton(texts.share, linkTo(`drafts/${id}`))] : [];
  if (status === 'interrupted') return [sayButton(texts.goOn, texts.goOn, { do: 'goOn', draftId: id })];
  if (status === 'writing') return [];
  const isMissing = sections.some(({ state }) => state === 'missing');
  const more = request.kind === 'feedback' ? texts.addNotes : texts.addText;
  const canHaveMore = isMissing && (request.kind === 'feedback' || !request.sources?.length);
  return [
    ...(canHaveMore ? [sayButton(more, more, { do: 'more', draftId: id })] : []),
    ...(hasText(draft)
      ? [
          unfoldButton(
            texts.approve,
            [paragraph(texts.approveMeans(reader))],
            [actButton(texts.approveNow, { do: 'approve', draftId: id, revision })],
          ),
        ]
      : []),
  ];
}
