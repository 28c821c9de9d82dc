import type { DraftView } from '../../../api/contract/draftView.ts';

/** Something about a draft that a person who cannot see the page should hear. */
export type News =
  | { readonly kind: 'sectionReady' | 'sectionMissing'; readonly title: string }
  | { readonly kind: 'done'; readonly missing: number }
  | { readonly kind: 'stopped' | 'approvalGone' };

/** What has happened between two states of a draft. What a person changed themselves they are told where they did it. */
export function newsBetween(before: DraftView, after: DraftView): News[] {
  const news: News[] = [];
  for (const section of after.sections) {
    const old = before.sections.find(({ id }) => id === section.id);
    const wasOpen = old !== undefined && (old.state === 'waiting' || old.state === 'writing');
    if (!wasOpen) continue;
    if (section.state === 'ready') news.push({ kind: 'sectionReady', title: section.title });
    if (section.state === 'missing') news.push({ kind: 'sectionMissing', title: section.title });
  }
  if (before.status === 'writing' && after.status === 'ready')
    news.push({ kind: 'done', missing: after.sections.filter(({ state }) => state === 'missing').length });
  if (before.status === 'writing' && after.status === 'interrupted') news.push({ kind: 'stopped' });
  if (before.approved && !after.approved) news.push({ kind: 'approvalGone' });
  return news;
}

/** Which section is being written, counted from 1; undefined when none is. */
export function writingNow(
  view: DraftView,
): { readonly title: string; readonly number: number; readonly count: number } | undefined {
  if (view.status !== 'writing') return undefined;
  const { sections } = view;
  const at = sections.findIndex(({ state }) => state === 'writing');
  const index = at >= 0 ? at : sections.findIndex(({ state }) => state === 'waiting');
  const section = sections[index];
  return section && { title: section.title, number: index + 1, count: sections.length };
}
