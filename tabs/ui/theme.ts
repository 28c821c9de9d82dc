import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

/** What a person can choose; `system` follows the computer or Teams. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type ThemeName = Exclude<ThemeChoice, 'system'>;

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

/** The pages' themes: Fluent's for Teams, the light one on paper (cream under dark text is easier for dyslexic readers). */
export const fluentThemes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...teamsLightTheme,
    ...generousType,
    colorNeutralBackground1: '#fffdf7',
    colorNeutralForeground1: '#1f2328',
    colorNeutralForeground3: '#57534a',
    colorNeutralStrokeAccessible: '#6b665b',
  },
  dark: { ...teamsDarkTheme, ...generousType },
  contrast: { ...teamsHighContrastTheme, ...generousType },
};

const STORED = 'ledetraad.theme';

/** The theme chosen on this computer, or `system`. */
export function rememberedTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED);
    return themeChoices.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice for next time, where the browser keeps anything. */
export function rememberTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(STORED, choice);
  } catch {
    // The choice holds until the page is closed.
  }
}

/** What the computer prefers. Forced colours bring their own contrast, so the plain theme lies under them. */
export function systemTheme(): ThemeName {
  if (matchMedia('(prefers-contrast: more) and (forced-colors: none)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
