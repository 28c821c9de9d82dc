import { wilson95 } from '../wilson.ts';
import type { Share, Table } from './figures.ts';

/** A share in percent with its interval: "99.3 % (95 %: 97.7–99.8)". Nothing of nothing is "not measured". */
export function percent({ hits, n }: Share): string {
  if (n === 0) return 'not measured';
  const [low, high] = wilson95(hits, n);
  const digits = (value: number) => (100 * value).toFixed(value > 0 && value < 0.01 ? 2 : 1);
  return `${digits(hits / n)} % (95 %: ${digits(low)}–${digits(high)})`;
}

/** "3 of 1,464". */
export const outOf = ({ hits, n }: Share): string => `${hits.toLocaleString('en')} of ${n.toLocaleString('en')}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Rows under a head, as Markdown. */
export function rows(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...lines.map(line)].join('\n');
}

/** A table of shares. */
export const shareTable = ({ title, wanted, shares }: Table): string =>
  rows(
    [`${title} (${wanted === 'many' ? 'more is better' : 'fewer is better'})`, 'count', 'share'],
    shares.map((share) => [share.label, outOf(share), percent(share)]),
  );
