import { type ReactNode, useState } from 'react';

interface FoldProps {
  /** What stays when it is folded: a heading, so that the page's outline is the same either way. */
  readonly heading: ReactNode;
  /** Whether it begins open on a narrow page too. */
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

/** A part of a long page that folds under its heading: it begins open where there is room, and folded on a phone. */
export function Fold({ heading, isMain = false, children }: FoldProps) {
  // Decided once: from here on it is as its reader left it, and turning the phone opens and closes nothing.
  const [beginsOpen] = useState(() => isMain || matchMedia('(min-width: 40rem)').matches);
  return (
    <details className="fold" open={beginsOpen}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
