import { Select } from '@fluentui/react-components';
import { useReaderWords } from '../../i18n/readAloud.ts';

const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

interface SpeedProps {
  readonly speed: number;
  readonly choose: (speed: number) => void;
}

/** How fast it is read. */
export function Speed({ speed, choose }: SpeedProps) {
  const { t, i18n } = useReaderWords();
  const number = new Intl.NumberFormat(i18n.language);
  const nearest = SPEEDS.reduce((best, one) => (Math.abs(one - speed) < Math.abs(best - speed) ? one : best));
  return (
    <Select
      className="reader-speed"
      aria-label={t('speed')}
      title={t('speed')}
      value={String(nearest)}
      onChange={(_, { value }) => choose(Number(value))}
    >
      {SPEEDS.map((one) => (
        <option key={one} value={one}>
          {number.format(one)}×
        </option>
      ))}
    </Select>
  );
}
