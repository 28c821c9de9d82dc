import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useHost } from './HostProvider.tsx';
import type { PageLink } from './host.ts';

/** Sends others a link to a page of ours, where the host has a way to do that; elsewhere it is nothing. */
export function ShareLink(link: PageLink) {
  const { t } = useTranslation();
  const shareLink = useHost()?.shareLink;
  if (!shareLink) return null;
  return (
    <div className="share-link">
      <Button size="small" onClick={() => shareLink(link)}>
        {t('teams.share')}
      </Button>
      <p className="help">{t('teams.shareHelp')}</p>
    </div>
  );
}
