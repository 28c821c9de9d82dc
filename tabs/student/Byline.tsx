import { useTranslation } from 'react-i18next';
import type { Author } from '../../api/contract/event.ts';

/** Who wrote the tutor's words that follow or, inside a reply, this reply and the next ones. */
export function Byline({ author }: { readonly author: Author }) {
  const { t } = useTranslation();
  return (
    <p className="written-by">
      {author.kind === 'rules' ? t('work.byRules') : t('work.byModel', { model: author.model })}
    </p>
  );
}
