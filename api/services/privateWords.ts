import type { DraftRequest } from '../contract/draft.ts';
import { hidePersonal, type Notice } from '../drafts/request/index.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import { readable } from './readable.ts';

/**
 * A teacher's request with names as tokens and without facts of anybody's health or family, and what the teacher is told of
 * that; null when there is a CPR number in it.
 */
export function withoutPersonalData(
  request: DraftRequest,
  roster: readonly string[],
): { readonly request: DraftRequest; readonly remarks: string[] } | null {
  const { lang, topic, goal, wishes, terms, sources } = request;
  // Strangers whom one text names keep their token in the next.
  let people = roster;
  let blocked = false;
  const notices = new Map<Notice['kind'], string>();
  const clean = (text: string, role: 'request' | 'source') => {
    const hidden = hidePersonal(readable(text), people, lang, role);
    people = hidden.people;
    blocked ||= hidden.blocked;
    for (const { kind, message } of hidden.notices) notices.set(kind, message);
    return hidden.text;
  };
  const words = (text: string) => clean(text, 'request');
  const hidden = {
    ...request,
    topic: words(topic).trim() || draftTexts[lang].noTopic,
    goal: goal === undefined ? undefined : words(goal).trim() || undefined,
    wishes: wishes === undefined ? undefined : words(wishes).trim(),
    ...(terms && { terms: terms.map(words).filter((term) => term.trim() !== '') }),
    ...(sources && {
      sources: sources
        .map(({ name, text }) => ({
          name: words(name).trim() || draftTexts[lang].noName,
          text: clean(text, 'source').trim(),
        }))
        .filter(({ text }) => text !== ''),
    }),
  };
  return blocked ? null : { request: hidden, remarks: [...notices.values()] };
}
