import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const ReadingPanel = lazy(() => import('./ReadingPanel.tsx'));

/** Opens and closes the panel for how the text looks. */
export function TextButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        appearance="subtle"
        aria-expanded={open}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(!open);
        }}
      >
        {t('header.text')}
      </Button>
      {open && (
        <Suspense>
          <ReadingPanel close={close} />
        </Suspense>
      )}
    </>
  );
}
