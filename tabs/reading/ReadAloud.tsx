import { Button } from '@fluentui/react-components';
import { Speaker220Regular } from '@fluentui/react-icons/svg/speaker';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadKey } from './useReadKey.ts';

const Reader = lazy(() => import('./reader/Reader.tsx'));

/** The way into read-aloud, on every page. What reads is fetched when it is first wanted. */
export function ReadAloud() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  useReadKey(open ? null : () => setOpen(true));
  return (
    <>
      <span ref={opener} className="read-opener">
        <Button
          appearance="subtle"
          icon={<Speaker220Regular aria-hidden="true" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('header.readAloud')}
        </Button>
      </span>
      {open && (
        <Suspense fallback={null}>
          <Reader close={close} />
        </Suspense>
      )}
    </>
  );
}
