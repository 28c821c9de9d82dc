import type { Citation, DraftRequest } from '../../contract/draft.ts';
import { feedbackTexts, type Work } from '../../language/texts/drafts/feedback.ts';
import { wordEdges } from '../../language/words.ts';
import { productOf } from '../criteria/product.ts';
import type { Missing, WrittenDraft } from '../kind.ts';
import { seenInText } from './fromText.ts';
import { readNotes } from './notes.ts';
import { observe } from './observe.ts';
import type { Focus, ForTeacher, NextStep, Question, Strengths } from './schema.ts';

/** Most strengths that a student is told of at once. */
const MOST_STRENGTHS = 3;

/** What the student made, from what the request is about. */
function workOf(request: DraftRequest): Work {
  const found = productOf(request);
  if (found === null || !found.isNamed) return request.subject === 'mathematics' ? 'maths' : 'work';
  switch (found.product) {
    case 'presentation':
    case 'conversationInEnglish':
      return 'talk';
    case 'report':
      return 'report';
    case 'shortStory':
      return 'story';
    case 'letterToTheEditor':
      return 'letter';
    case 'podcastOrFilm':
      return 'film';
    case 'problemSolving':
      return 'maths';
    case 'writtenText':
    case 'bookReview':
      return 'text';
    case 'groupWork':
    case 'poster':
    case 'sourceWork':
      return 'work';
  }
}

/**
 * Feedback from the teacher's notes: what works, one focus, a next step and a question, in the tone asked for. Strengths
 * and focus are the notes' own; step and question come from a bank by what the focus is about. Without notes, a student's
 * text gives what stands in it and can be counted, and the teacher is told that it is no more than that.
 */
export function embedded(request: DraftRequest): WrittenDraft {
  const { lang, wishes = '', sources = [], tone = 'matterOfFact' } = request;
  const texts = feedbackTexts[lang];
  const work = texts.works[workOf(request)];
  const { strengths, wanting, neither, step } = readNotes(wishes, lang);
  const [focus, ...rest] = wanting;
  const help =
    focus === undefined
      ? undefined
      : texts.help.find(({ cue }) => wordEdges(new RegExp(`\\b(?:${cue})`, 'iu')).test(focus));

  const content: Record<string, Strengths | Focus | NextStep | Question | ForTeacher> = {};
  const cites: Record<string, readonly Citation[]> = {};
  const missing: Missing[] = [];
  const notes: Citation = { id: 'notes', kind: 'teacher', label: texts.notes };
  const bank: Citation = { id: 'feedback:steps', kind: 'engine', label: texts.bank };
  const put = (id: string, data: Strengths | Focus | NextStep | Question | ForTeacher, ...cited: Citation[]) => {
    content[id] = data;
    cites[id] = cited;
  };

  if (strengths.length > 0) {
    const items = strengths.slice(0, MOST_STRENGTHS).map(ended);
    put('strengths', { opening: texts.strengths[tone](work, items.length === 1), items }, notes);
  }
  if (focus !== undefined) {
    put('focus', { opening: texts.focus[tone](work), text: ended(asThing(focus)) }, notes);
    put(
      'nextStep',
      { opening: texts.steps[tone], text: step ?? help?.step ?? texts.anyStep },
      step === undefined ? bank : notes,
    );
    put('question', { text: help?.question ?? texts.anyQuestion(work) }, bank);
  }
  const seen = sources.flatMap(({ text }) => observe(text, lang)).slice(0, 10);
  const hasNoNotes = strengths.length === 0 && focus === undefined;
  const draft = hasNoNotes && sources[0] ? seenInText(sources[0].text, lang) : undefined;
  const ofText: Citation = { id: 'text', kind: 'engine', label: texts.ofText };
  if (draft && draft.strengths.length > 0) {
    const items = [...draft.strengths];
    put('strengths', { opening: texts.strengths[tone](work, items.length === 1), items }, ofText);
  }
  if (draft?.focus) {
    put('focus', { opening: texts.focus[tone](work), text: draft.focus.text }, ofText);
    put('nextStep', { opening: texts.steps[tone], text: draft.focus.step }, bank);
    put('question', { text: draft.focus.question }, bank);
  }
  const later = [...rest, ...strengths.slice(MOST_STRENGTHS), ...neither];
  if (later.length > 0) put('later', { opening: texts.later, items: later.slice(0, 10) }, notes);
  if (seen.length > 0) put('observations', { opening: texts.seen.intro, items: seen }, ofText);

  const { strengths: told, focus: chosen } = content;
  if (!told && !chosen) missing.push({ needs: 'notes', message: texts.missing.all });
  else {
    if (draft) missing.push({ section: told ? 'strengths' : 'focus', needs: 'notes', message: texts.fromText });
    if (!told) missing.push({ section: 'strengths', needs: 'notes', message: texts.missing.strengths });
    if (!chosen) missing.push({ section: 'focus', needs: 'notes', message: texts.missing.focus });
  }
  return { content, cites, missing };
}

const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** "Mangler punktum" reads as a verdict after "arbejd med": the thing itself is named. */
function asThing(focus: string): string {
  const thing = focus.replace(
    /^(?:mangler|savner|glemmer|du mangler|du glemmer|lacks|missing|you lack|you forget) (?=\p{L})/iu,
    '',
  );
  return `${thing.charAt(0).toUpperCase()}${thing.slice(1)}`;
}
