import { useTranslation } from 'react-i18next';

/** Grey lines where text will be; screen readers hear that something is being fetched. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="only-heard">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}
