import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Kurdish. */
export const KURDISH: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ez ..1 dixwazim|dixazim|dexwazim ..1 bimirim|bmrim|bimrim
    ez ..1 naxwazim|naxazim ..2 bijîm|bijim|bjim
    ez ..2 xwe|xo ..1 bikujim|dikujim
    دهمهويت|دەمەوێت|دەمەوێ ..1 بمرم
    ناهمهويت|نامەوێت|نامەوێ ..1 بژیم|بژيم
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    bavê|bave|dayika|dayîka|birayê|mamê min ..2 li ..1 min ..1 dixe|dide|dixîne
    bavo|dayê li ..1 min ..1 dixe|dide
    باوكم|دايكم ..1 ليم ..1 دەدات|ئەدا
    `,
  ),
];
