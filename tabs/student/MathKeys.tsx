import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insertAtCaret } from '../ui/insertAtCaret.ts';

const keys = [
  ['·', 'times'],
  [':', 'divide'],
  ['/', 'fraction'],
  ['²', 'squared'],
  ['³', 'cubed'],
  ['√', 'root'],
  ['(', 'open'],
  [')', 'close'],
  ['=', 'equals'],
  ['x', 'x'],
  ['π', 'pi'],
  ['½', 'half'],
  ['%', 'percent'],
] as const;

interface MathKeysProps {
  /** The box that the signs go into. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/**
 * A row of signs that a school keyboard hides. One stop for the Tab key, arrows move inside (WAI-ARIA toolbar pattern);
 * a sign goes in at the caret, and the caret stays in the box.
 */
export function MathKeys({ box }: MathKeysProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  const row = useRef<HTMLDivElement>(null);

  const insert = (sign: string) => {
    if (box.current) insertAtCaret(box.current, sign);
  };
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + keys.length) % keys.length;
    setCurrent(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div ref={row} className="maths-keys" dir="ltr" role="toolbar" aria-label={t('work.keys.label')} onKeyDown={move}>
      {keys.map(([sign, name], index) => (
        <button
          key={name}
          type="button"
          className="maths-key"
          aria-label={t(`work.keys.${name}`)}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(sign)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
