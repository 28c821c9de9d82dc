import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../host/HostProvider.tsx';
import { spokenLanguage } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { useReadingSettings } from '../reading/settings/SettingsProvider.tsx';
import { fluentThemes, systemTheme, type ThemeName } from './theme.ts';

/** Dresses everything in the chosen theme, else the one Teams wishes, else the computer's. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  useTranslation();
  const { theme: choice } = useReadingSettings().settings;
  const [system, setSystem] = useState(systemTheme);
  const [wished, setWished] = useState<ThemeName>();
  const host = useHost();

  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
      (query) => matchMedia(query),
    );
    const change = () => setSystem(systemTheme());
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, []);

  useEffect(() => {
    if (!host) return;
    if (host.theme) setWished(host.theme);
    host.onTheme(setWished);
  }, [host]);

  const name = choice === 'system' ? (wished ?? system) : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);

  return (
    <FluentProvider theme={fluentThemes[name]} dir={languages[spokenLanguage()].dir}>
      {children}
    </FluentProvider>
  );
}
