import type { ClauseView } from '../contract/conversation.ts';
import type { DraftCheck } from '../contract/draft.ts';
import type { ReviewView } from '../contract/draftReview.ts';
import type { DraftSectionView, DraftVersionView, DraftView } from '../contract/draftView.ts';
import type { Language } from '../contract/language.ts';
import type { LocalText } from '../contract/policy.ts';
import type { Check, DraftContent, Kind, Section } from '../drafts/kind.ts';
import type { StoredSection } from '../drafts/stored.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import type { StoredDraft } from '../store/index.ts';
import { withNamesWithin } from './names.ts';

/** What a draft is shown with, beside itself. */
export interface DraftSurroundings {
  readonly kind: Kind;
  /** The names that its tokens stand for. */
  readonly names: readonly string[];
  /** The reader's language; the draft's own texts are in the draft's. */
  readonly lang: Language;
  readonly versions: readonly DraftVersionView[];
  readonly clause: ClauseView;
  readonly disclosure: LocalText | undefined;
  readonly model: string | undefined;
  /** Whether somebody answers for it whom the policy accepts. */
  readonly isApproved: boolean;
  /** Where a colleague must. */
  readonly colleague: DraftView['colleague'];
}

/** A draft as its teacher reads it, with the names that were hidden put back. */
export function presentDraft(draft: StoredDraft, surroundings: DraftSurroundings): DraftView {
  const { kind, names, lang, versions, clause, disclosure, model, isApproved, colleague } = surroundings;
  const { id, revision, status, request, title, remarks, approvedBy, approvedAt } = draft;
  const view: DraftView = {
    id,
    revision,
    status,
    request,
    title,
    sections: kind.sections.flatMap((section) => {
      const stored = draft.sections.find(({ id: known }) => known === section.id);
      return stored ? [presentSection(section, stored, request.lang)] : [];
    }),
    checks: status === 'writing' ? [] : checkDraft(kind, draft, lang),
    remarks: [...remarks],
    ...(isApproved && approvedBy !== null && approvedAt !== null && { approved: { by: approvedBy, at: approvedAt } }),
    ...(colleague && { colleague }),
    versions: [...versions],
    clause,
    ...(disclosure && { disclosure }),
    ...(model !== undefined && { model }),
  };
  return withNamesWithin(view, names, request.lang);
}

/** A draft as somebody reads it who is asked to approve it. Whoever stands behind a token is "eleven" to them. */
export function presentForReader(
  draft: StoredDraft,
  kind: Kind,
  lang: Language,
): Omit<ReviewView, 'author' | 'askedAt' | 'words' | 'disclosure'> {
  const { id, revision, request, title, remarks } = draft;
  const sections = kind.sections.flatMap((section) => {
    const stored = draft.sections.find((one) => one.id === section.id);
    if (!stored) return [];
    const { state, message: _, ...shown } = presentSection(section, stored, request.lang);
    return state === 'ready' ? [shown] : [];
  });
  const { subject, grade } = request;
  const view = {
    ...{ draftId: id, revision, title, kind: draft.kind, subject, grade, lang: request.lang },
    sections,
    checks: checkDraft(kind, draft, lang),
    remarks: [...remarks],
  };
  return withNamesWithin(view, [], request.lang);
}

/** What the draft's sections hold: those that are there and fit their schema. */
export function contentOf(kind: Kind, sections: readonly StoredSection[]): DraftContent {
  const content: Record<string, unknown> = {};
  for (const { id, data } of sections) {
    const read = kind.sections.find((section) => section.id === id)?.schema.safeParse(data);
    if (read?.success) content[id] = read.data;
  }
  return content;
}

function presentSection(section: Section, stored: StoredSection, lang: Language): DraftSectionView {
  const { id, audience, level } = section;
  const blocks = stored.data === undefined ? null : section.render(stored.data, lang);
  const { state } = stored;
  const isUnsourced = state === 'ready' && stored.author?.kind === 'model' && stored.cites.length === 0;
  const message = [stored.message, isUnsourced ? draftTexts[lang].unsourced : undefined].filter(Boolean).join(' ');
  return {
    id,
    title: section.title(lang),
    audience,
    ...(level && { level }),
    state: state === 'ready' && !blocks ? 'missing' : state,
    blocks: [...(blocks ?? [])],
    ...(stored.author && { author: stored.author }),
    ...(stored.editedBy && { editedBy: stored.editedBy }),
    cites: stored.cites,
    ...(message !== '' && { message }),
  };
}

function checkDraft(kind: Kind, { sections, request }: StoredDraft, lang: Language): DraftCheck[] {
  const content = contentOf(kind, sections);
  const isAbout = ({ section }: Check) => section === undefined || sections.some(({ id }) => id === section);
  return kind.checks
    .filter(isAbout)
    .map(({ id, label, run }) => ({ id, label: label(lang), ...run(content, request, lang) }));
}
