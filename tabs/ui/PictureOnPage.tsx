import type { Picture, Shape } from '../../api/contract/picture.ts';
import './picture.css';

/** How far a round weight or an area is from its outline, in the picture's units. */
const ROUND = 2;
/** The length of an arrow's point. */
const POINT = 7;

/** A picture to think with, and below it in words what it shows: for ears, and for whoever has pictures hidden. */
export function PictureOnPage({ picture }: { readonly picture: Picture }) {
  const { width, height, shapes, text, lang } = picture;
  return (
    <figure className="picture" lang={lang}>
      <svg viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true">
        {shapes.map((shape) => (
          <Drawn key={JSON.stringify(shape)} shape={shape} />
        ))}
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.shape) {
    case 'box': {
      const { x, y, width, height, look } = shape;
      const rx = look === 'weight' ? height / 2 : ROUND;
      return <rect className={`picture-${look}`} x={x} y={y} width={width} height={height} rx={rx} />;
    }
    case 'line': {
      const { x1, y1, x2, y2, look } = shape;
      return <line className={`picture-${look}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'jump': {
      const { from, to, y, height } = shape;
      const back = from < to ? -POINT : POINT;
      return (
        <>
          <path className="picture-jump" d={`M ${from} ${y} Q ${(from + to) / 2} ${y - 2 * height} ${to} ${y}`} />
          <path className="picture-jump" d={`M ${to + back} ${y - POINT} L ${to} ${y} L ${to} ${y - POINT - 2}`} />
        </>
      );
    }
    case 'dot':
      return <circle className="picture-dot" cx={shape.x} cy={shape.y} r={5} />;
    case 'label':
      return (
        <text x={shape.x} y={shape.y}>
          {shape.text}
        </text>
      );
  }
}
