import {
  type BrandVariants,
  createLightTheme,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { ReadingSettings } from '../../api/contract/reading.ts';

/** What a page can be dressed in; a person can choose one, or `system`: what Teams or the computer says. */
export type ThemeName = Exclude<ReadingSettings['theme'], 'system'>;

/** Fluent's sizes in rem, so that text follows the size set in the browser, and one step more generous. */
const generousType = {
  fontSizeBase200: '0.875rem',
  fontSizeBase300: '1rem',
  fontSizeBase400: '1.125rem',
  fontSizeBase500: '1.25rem',
  lineHeightBase200: '1.25rem',
  lineHeightBase300: '1.5rem',
  lineHeightBase400: '1.6875rem',
  lineHeightBase500: '1.75rem',
} as const;

/** The blue theme's accent, from darkest to lightest: dark ink where Teams has its violet. */
const blueInk: BrandVariants = {
  10: '#02060c',
  20: '#050e1a',
  30: '#081729',
  40: '#0c1f39',
  50: '#102747',
  60: '#132e52',
  70: '#17365f',
  80: '#1c3f6e',
  90: '#2a5083',
  100: '#3a629a',
  110: '#4d76ad',
  120: '#6b8fc0',
  130: '#8fadd3',
  140: '#b3cae4',
  150: '#cddff0',
  160: '#e3eef9',
};

/** The pages' themes: Fluent's for Teams, the light one on cream and the blue one on soft blue paper. */
export const fluentThemes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...teamsLightTheme,
    ...generousType,
    colorNeutralBackground1: '#fffdf7',
    colorNeutralForeground1: '#1f2328',
    colorNeutralForeground3: '#57534a',
    colorNeutralStrokeAccessible: '#6b665b',
  },
  // Every text on every paper of it at 7:1 or more, which a test measures.
  blue: {
    ...createLightTheme(blueInk),
    ...generousType,
    fontFamilyBase: teamsLightTheme.fontFamilyBase,
    colorNeutralBackground1: '#edf4fb',
    colorNeutralBackground1Hover: '#e0ecf7',
    colorNeutralBackground1Pressed: '#cfdff0',
    colorNeutralBackground1Selected: '#d6e5f3',
    colorSubtleBackgroundHover: '#cfdff0',
    colorSubtleBackgroundPressed: '#c3d7eb',
    colorSubtleBackgroundSelected: '#cfdff0',
    colorNeutralForeground1: '#0b1f33',
    colorNeutralForeground2: '#14293f',
    colorNeutralForeground3: '#23384d',
    colorNeutralForeground4: '#2c4259',
    colorNeutralStrokeAccessible: '#35506c',
    colorNeutralStroke1: '#7d9abb',
  },
  dark: { ...teamsDarkTheme, ...generousType },
  contrast: { ...teamsHighContrastTheme, ...generousType },
};

/** What the computer prefers. Forced colours bring their own contrast, so the plain theme lies under them. */
export function systemTheme(): ThemeName {
  if (matchMedia('(prefers-contrast: more) and (forced-colors: none)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
