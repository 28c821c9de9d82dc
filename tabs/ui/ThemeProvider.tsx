import { FluentProvider } from '@fluentui/react-components';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useHost } from '../host/HostProvider.tsx';
import {
  fluentThemes,
  rememberedTheme,
  rememberTheme,
  systemTheme,
  type ThemeChoice,
  type ThemeName,
} from './theme.ts';

interface ThemeSetting {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeSetting>({ choice: 'system', choose: () => undefined });

/** The theme that a person chose, and how to choose another. */
export const useTheme = (): ThemeSetting => use(ThemeContext);

/** Dresses everything in the chosen theme, else the one Teams wishes, else the computer's. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(rememberedTheme);
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

  const setting = useMemo<ThemeSetting>(
    () => ({
      choice,
      choose: (next) => {
        setChoice(next);
        rememberTheme(next);
      },
    }),
    [choice],
  );
  return (
    <ThemeContext value={setting}>
      <FluentProvider theme={fluentThemes[name]}>{children}</FluentProvider>
    </ThemeContext>
  );
}
