import katex from 'katex';
import 'katex/dist/katex.min.css';
import { useEffect, useRef } from 'react';

interface FormulaProps {
  readonly tex: string;
  /** What stands there when the formula cannot be read. */
  readonly source: string;
  readonly block: boolean;
}

/** A typeset LaTeX formula, with MathML beside it for screen readers. Nothing in it can load, link or run. */
export default function Formula({ tex, source, block }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!place.current) return;
    try {
      katex.render(tex, place.current, { displayMode: block, output: 'htmlAndMathml', maxSize: 10, maxExpand: 100 });
    } catch {
      place.current.textContent = source;
    }
  }, [tex, source, block]);
  return <span ref={place} className={block ? 'formula formula-block' : 'formula'} />;
}
