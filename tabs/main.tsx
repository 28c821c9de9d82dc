import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { HostProvider } from './host/HostProvider.tsx';
import { speak, spokenLanguage } from './i18n/index.ts';
import { SettingsProvider } from './reading/settings/SettingsProvider.tsx';
import { SessionProvider } from './session/SessionProvider.tsx';
import { Announcer } from './ui/Announcer.tsx';
import './ui/page.css';
import { ThemeProvider } from './ui/ThemeProvider.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
speak(spokenLanguage(), false);
createRoot(root).render(
  <StrictMode>
    <HostProvider>
      <SessionProvider>
        <SettingsProvider>
          <ThemeProvider>
            <Announcer>
              <App />
            </Announcer>
          </ThemeProvider>
        </SettingsProvider>
      </SessionProvider>
    </HostProvider>
  </StrictMode>,
);
