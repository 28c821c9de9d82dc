import { Button } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../../api/contract/conversation.ts';
import { useReadingSettings } from '../settings/SettingsProvider.tsx';

const HomeBeside = lazy(() => import('./HomeBeside.tsx'));

interface HomeToolProps {
  readonly conversationId: string;
  readonly clause: ClauseView;
}

/** The way to the problem in the student's own language, for who has chosen one and where policy allows it. */
export function HomeTool({ conversationId, clause }: HomeToolProps) {
  const { t } = useTranslation();
  const { settings } = useReadingSettings();
  const [open, setOpen] = useState(false);
  if (settings.homeLanguage === 'none' || clause.aids.homeLanguage === 'never') return null;
  return (
    <>
      <Button icon={<LocalLanguage20Regular aria-hidden="true" />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('work.home')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <HomeBeside
            key={settings.homeLanguage}
            conversationId={conversationId}
            clause={clause}
            lang={settings.homeLanguage}
          />
        </Suspense>
      )}
    </>
  );
}
