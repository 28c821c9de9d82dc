import { useTranslation } from 'react-i18next';
import { spokenLanguage } from '../i18n/index.ts';

/** The way to the school's rules as anybody may read them, signed in or not. */
export function PublicRulesLink() {
  const { t } = useTranslation();
  return (
    <p>
      <a href={spokenLanguage() === 'da' ? '/skolens-ai-regler' : '/school-ai-rules'} className="link-alone">
        {t('signIn.rules')}
      </a>
    </p>
  );
}
