import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useHost } from '../host/HostProvider.tsx';
import { otherLanguages } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { ReadAloud } from '../reading/ReadAloud.tsx';
import { TextButton } from '../reading/settings/TextButton.tsx';
import { useSession } from '../session/SessionProvider.tsx';
import { useOnline } from './useOnline.ts';

/** What stands around every page: skip link, header with text settings, language and sign-out, the offline banner. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { now, leave, chooseLanguage } = useSession();
  const host = useHost();
  const online = useOnline();
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="top">
        <Link href="/" className="brand" aria-label={`${t('name')}, ${t('header.home')}`}>
          <img src="/ledetraad.svg" alt="" width="28" height="28" />
          {t('name')}
        </Link>
        {now.state === 'in' && (
          <span className="top-person">
            {t('header.signedInAs', { name: now.session.person.name, school: now.session.school })}
          </span>
        )}
        <div className="top-tools">
          <ReadAloud />
          <TextButton />
          {otherLanguages().map((lang) => (
            <Button key={lang} appearance="subtle" lang={lang} onClick={() => chooseLanguage(lang)}>
              {languages[lang].name}
            </Button>
          ))}
          {now.state === 'in' && !host?.signInToken && (
            <Button appearance="subtle" onClick={() => void leave()}>
              {t('header.signOut')}
            </Button>
          )}
        </div>
      </header>
      {!online && (
        <p className="banner" role="status">
          {t('offline')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
