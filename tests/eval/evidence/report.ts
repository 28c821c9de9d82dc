import type { Dataset } from './datasets.ts';
import type { Evidence } from './figures.ts';
import { rows, shareTable } from './markdown.ts';
import type { Section } from './sections.ts';
import { summary } from './summary.ts';
import { weaknesses } from './weaknesses.ts';

const USE: Readonly<Record<Dataset['use'], string>> = {
  'developed on': 'developed on',
  'second set': 'second set, since mended on',
  unseen: 'never mended on',
  both: 'partly',
};

/** The whole report as Markdown: the same evidence and sets give the same text. */
export function writeReport(
  evidence: Evidence,
  sections: readonly Pick<Section, 'name' | 'title' | 'about'>[],
  datasets: readonly Dataset[],
): string {
  const parts = sections.map(({ name, title, about }) => {
    const figures = evidence.sections[name]?.figures;
    if (!figures) throw new Error(`${name} was not measured`);
    return [`### ${title}`, about, ...figures.tables.map(shareTable), ...figures.remarks].join('\n\n');
  });
  return `${[
    '# How well Ledetråd holds',
    '_Made by `npm run evidence`; no number here is typed by hand. Shares are given with 95 % intervals (Wilson)._',
    '## Kort fortalt',
    summary(evidence, 'da'),
    '## In short',
    summary(evidence, 'en'),
    '## What is known to be weak',
    weaknesses.map((weakness) => `- ${weakness}`).join('\n'),
    '## What it was measured on',
    rows(
      ['set', 'what', 'rows', 'languages', 'use', 'how it was made'],
      datasets.map(({ file, what, rows: n, languages, use, how }) => [
        `\`${file}\``,
        what,
        n.toLocaleString('en'),
        languages,
        USE[use],
        how,
      ]),
    ),
    'All sets lie in `tests/eval/data` and are the project’s own work. The adversary’s attacks lie in `tests/eval/adversary/attacks`.',
    '## All figures',
    ...parts,
    '## What these figures belong to',
    'Each part was measured with the code and data that its stamp stands for: the SHA-256 of every file that the measurement runs, and of its rows. `npm run check` fails when one of them has changed since; `npm run evidence` then measures that part again.',
    rows(
      ['part', 'stamp'],
      sections.map(({ name, title }) => [title, `\`${evidence.sections[name]?.stamp ?? ''}\``]),
    ),
    '```sh\nnpm run evidence              # measures what has changed, and writes this file\nnpm run evidence -- --all     # measures everything anew\nnpm run eval -- adversary     # one part alone, with its options\n```',
  ].join('\n\n')}\n`;
}
