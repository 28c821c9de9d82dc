import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../api/contract/event.ts';

interface HintLadderProps {
  readonly ladder: Ladder;
  readonly checksLeft: number;
}

/** How many hints there are and how many are used, in words and as small steps. */
export function HintLadder({ ladder, checksLeft }: HintLadderProps) {
  const { t } = useTranslation();
  if (ladder.max === 0) return <p className="ladder">{t('work.ladderNone')}</p>;
  const rungs = Array.from({ length: ladder.max }, (_, rung) => rung);
  return (
    <p className="ladder">
      <span className="ladder-rungs" aria-hidden="true">
        {rungs.map((rung) => (
          <span key={rung} className={rung < ladder.used ? 'rung rung-used' : 'rung'} />
        ))}
      </span>
      <span data-testid="ladder">{t('work.ladderText', { count: ladder.max, used: ladder.used })}</span>
      {checksLeft > 0 && <span className="ladder-checks"> · {t('work.checks', { count: checksLeft })}</span>}
    </p>
  );
}
