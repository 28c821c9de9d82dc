import katex from 'katex';
import './formula.css';
import { useLayoutEffect, useRef } from 'react';
import { asMathml, wholeLetters } from './typesetMaths.ts';

interface FormulaProps {
  readonly tex: string;
  /** What stands there when the formula cannot be read. */
  readonly source: string;
  readonly block: boolean;
}

/** A typeset LaTeX formula: real MathML, which the browser shows and reading aloud marks part by part. */
export default function Formula({ tex, source, block }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  // Before anybody sees or reads the place empty.
  useLayoutEffect(() => {
    if (!place.current) return;
    try {
      katex.render(wholeLetters(tex), place.current, asMathml(block));
      for (const mark of place.current.querySelectorAll('mover > mo:last-child'))
        if (mark.textContent === '‾') mark.parentElement?.classList.add('formula-bar');
    } catch {
      place.current.textContent = source;
    }
  }, [tex, source, block]);
  return <span ref={place} className={block ? 'formula formula-block' : 'formula'} />;
}
