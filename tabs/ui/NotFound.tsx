import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Heading } from './Heading.tsx';

/** An address that leads nowhere, or to something of somebody else's: the two look the same on purpose. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="sheet">
      <Heading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <p>
        <Link href="/">{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
