import type { Author } from '../../../api/contract/draft.ts';
import type { DraftSectionView } from '../../../api/contract/draftView.ts';

/** Who had a hand in a draft: who wrote it first, each once, and the people who have edited it since. */
export function authorsOf(sections: readonly DraftSectionView[]): {
  readonly writers: readonly Author[];
  readonly editors: readonly string[];
} {
  const writers: Author[] = [];
  const editors = new Set<string>();
  for (const { author, editedBy } of sections) {
    if (author && !writers.some((known) => nameOf(known) === nameOf(author))) writers.push(author);
    if (editedBy !== undefined) editors.add(editedBy);
  }
  return { writers, editors: [...editors] };
}

function nameOf(author: Author): string {
  switch (author.kind) {
    case 'rules':
      return 'rules';
    case 'model':
      return `model ${author.label}`;
    case 'person':
      return `person ${author.name}`;
  }
}
