import { expect } from 'vitest';
import type { DraftRequest } from '../../api/contract/draft.ts';
import type { Kind, WrittenDraft } from '../../api/drafts/kind.ts';

/** A request in which only what a test says matters. */
export const aDraftRequest = (request: Partial<DraftRequest>): DraftRequest => ({
  kind: 'criteria',
  subject: 'danish',
  grade: 7,
  lang: 'da',
  topic: 'læserbrev',
  ...request,
});

/** Every text of a draft as it is shown, by section; fails when data do not fit their section. */
export function shown(kind: Kind, { content }: WrittenDraft, request: DraftRequest): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, render } of kind.sections) {
    if (!Object.hasOwn(content, id)) continue;
    const blocks = render(content[id], request.lang);
    expect(blocks, `${id} fits its schema`).not.toBeNull();
    texts.set(id, JSON.stringify(blocks));
  }
  return texts;
}

/** The draft's checks that do not hold, with their evidence. */
export const failing = (kind: Kind, { content }: WrittenDraft, request: DraftRequest): string[] =>
  kind.checks
    .map((check) => ({ id: check.id, ...check.run(content, request, request.lang) }))
    .filter(({ state }) => state === 'fails')
    .map(({ id, evidence }) => `${id}: ${evidence}`);
