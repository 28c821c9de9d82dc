import { useTranslation } from 'react-i18next';
import type { Author } from '../../api/contract/event.ts';

interface BylineProps {
  readonly author: Author;
  /** The school's own sentence about what a machine has written, in the language now spoken. */
  readonly disclosure?: string | undefined;
}

/** Who wrote the tutor's words that follow or, inside a reply, this reply and the next ones. */
export function Byline({ author, disclosure }: BylineProps) {
  const { t } = useTranslation();
  return (
    <p className="written-by">
      {author.kind === 'rules' ? t('work.byRules') : t('work.byModel', { model: author.model })}
      {disclosure !== undefined && ` ${disclosure}`}
    </p>
  );
}
