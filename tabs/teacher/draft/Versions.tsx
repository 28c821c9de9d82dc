import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftVersionView } from '../../../api/contract/draftView.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useDayText } from '../../ui/useDayText.ts';

/** So many are shown until somebody asks for all. */
const FIRST = 5;

interface VersionsProps {
  readonly versions: readonly DraftVersionView[];
  /** Why it cannot be gone back now: something is being written or saved. */
  readonly busy: boolean;
  readonly goBack: (version: DraftVersionView, at: string) => void;
}

/** What changed the draft, newest first, and the way back to each. */
export function Versions({ versions, busy, goBack }: VersionsProps) {
  const { t } = useDraftWords();
  const dayText = useDayText(true);
  const [all, setAll] = useState(false);
  if (versions.length === 0) return <p className="empty">{t('side.noVersions')}</p>;
  return (
    <>
      <ol className="versions">
        {(all ? versions : versions.slice(0, FIRST)).map((version, index) => {
          const { revision, at, what, by, section } = version;
          const words = { what: t(`side.what.${what}`), by };
          return (
            <li key={revision}>
              <span>
                {section === undefined ? t('side.versionBy', words) : t('side.versionSection', { ...words, section })}
                <time dateTime={at}>{dayText(at)}</time>
              </span>
              {index === 0 ? (
                <span className="help">{t('side.now')}</span>
              ) : (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={busy}
                  aria-label={t('side.backNamed', { at: dayText(at) })}
                  onClick={() => goBack(version, dayText(at))}
                >
                  {t('side.back')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {!all && versions.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t('side.allVersions', { count: versions.length })}
        </Button>
      )}
    </>
  );
}
