import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The way to “Må jeg bruge AI til dette?”, from a home page and from wherever the rules have said no. */
export function MayILink() {
  const { t } = useTranslation();
  return (
    <p>
      <Link href="/may-i" className="link-alone">
        {t('mayI')}
      </Link>
    </p>
  );
}
