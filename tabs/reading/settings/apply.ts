import type { ReadingSettings } from '../../../api/contract/reading.ts';

/** The size that the pages are drawn for, in CSS pixels at the browser's usual size. */
const DRAWN_FOR = 18;
/** Above this size there is not room for everything at once. */
const LARGE = 22;
/** Each step of spacing in em: between letters, and between words with it (WCAG 1.4.12 asks for 0.12 and 0.16). */
const LETTER = 0.03;
const WORD = 0.08;
/** Syllables with dots stand apart a little. */
const ROOM_FOR_DOTS = 1;

/** Teams' own font, as Fluent names it. */
const TEAMS =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', system-ui, 'Apple Color Emoji', 'Segoe UI Emoji', sans-serif";

const families: Readonly<Record<ReadingSettings['font'], string>> = {
  system: TEAMS,
  atkinson: `'Atkinson Hyperlegible Next Variable', ${TEAMS}`,
  lexend: `'Lexend Variable', ${TEAMS}`,
  openDyslexic: `OpenDyslexic, ${TEAMS}`,
};

/** Gets a font that was chosen; the browser then fetches the letters that stand on the page, and swaps them in. */
const fetchFont: Readonly<Record<ReadingSettings['font'], () => Promise<unknown>>> = {
  system: async () => undefined,
  atkinson: () => import('./fonts/atkinson.ts'),
  lexend: () => import('./fonts/lexend.ts'),
  openDyslexic: () => import('./fonts/openDyslexic.ts'),
};

/**
 * Lets the page look as the reader likes it, by CSS variables and marks on its root: `--read-font`, `--read-size`,
 * `--read-scale` (1 is the size drawn for), `--read-line`, `--read-letter`, `--read-word`, `--read-width`. The theme is
 * ThemeProvider's.
 */
export function applySettings(root: HTMLElement, settings: ReadingSettings): void {
  const { font, size, lineHeight, width, syllables, hidePictures, reduceMotion } = settings;
  const spacing = syllables === 'dots' ? Math.max(settings.spacing, ROOM_FOR_DOTS) : settings.spacing;
  const { style, dataset } = root;
  style.setProperty('--read-font', families[font]);
  // In rem: a larger size set in the browser holds for every choice.
  style.setProperty('--read-size', `${size / 16}rem`);
  style.setProperty('--read-scale', `${size / DRAWN_FOR}`);
  style.setProperty('--read-line', `${lineHeight}`);
  style.setProperty('--read-letter', `${round(spacing * LETTER)}em`);
  style.setProperty('--read-word', `${round(spacing * WORD)}em`);
  style.setProperty('--read-width', `${width}ch`);
  dataset.text = size > LARGE ? 'large' : 'usual';
  dataset.pictures = hidePictures ? 'hidden' : 'shown';
  dataset.motion = reduceMotion ? 'less' : 'usual';
  // Out of reach for a moment: the text stays in the font that there is.
  fetchFont[font]().catch(() => undefined);
}

const round = (em: number): number => Math.round(em * 100) / 100;
