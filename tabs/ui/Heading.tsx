import { type ReactNode, useEffect, useRef } from 'react';

let first = true;

interface HeadingProps {
  /** What the tab of the browser says. */
  readonly title: string;
  readonly children?: ReactNode;
  /** Marks it for reading aloud, on a page that marks what is read. */
  readonly read?: boolean;
}

/**
 * The page's first heading. On a change of page it takes the focus, so that keyboard and screen reader start there; on
 * the first page it leaves the focus where the browser put it.
 */
export function Heading({ title, children, read = false }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Ledetråd' ? title : `${title} – Ledetråd`;
  }, [title]);
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="heading" data-read={read ? 'title' : undefined}>
      {children ?? <bdi>{title}</bdi>}
    </h1>
  );
}
