import { lazy, Suspense } from 'react';
import { type Piece, readMaths } from './readMaths.ts';

const Formula = lazy(() => import('./Formula.tsx'));

/**
 * Text with its maths set as maths. Everything stays real, selectable text in reading order ("3/4" copies and is read
 * as "3/4"), so that reading tools work on it; only LaTeX needs the typesetter, which is fetched when it first appears.
 */
export function MathText({ text }: { readonly text: string }) {
  return readMaths(text).map((piece) => <Shown key={piece.at} piece={piece} />);
}

function Shown({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'fraction':
      return (
        <span className="fraction">
          <span className="fraction-top">{piece.top}</span>
          <span className="only-heard">/</span>
          <span className="fraction-bottom">{piece.bottom}</span>
        </span>
      );
    case 'power':
      return (
        <span className="power">
          {piece.base}
          <span className="only-heard">^</span>
          <sup>{piece.exponent}</sup>
        </span>
      );
    case 'formula':
      return (
        <Suspense fallback={<span data-typesetting="">{piece.source}</span>}>
          <Formula tex={piece.tex} source={piece.source} block={piece.block} />
        </Suspense>
      );
  }
}
