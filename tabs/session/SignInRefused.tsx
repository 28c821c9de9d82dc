import { useTranslation } from 'react-i18next';
import type { RequestFailed } from '../http/request.ts';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { useSession } from './SessionProvider.tsx';

/** Signing in from the host did not work: why, once more if one likes, and Ledetråd without the host around it. */
export function SignInRefused({ problem }: { readonly problem: RequestFailed }) {
  const { t } = useTranslation();
  const { again } = useSession();
  return (
    <div className="sheet">
      <Heading title={t('teams.refused.title')} />
      <Failure problem={problem} retry={again} />
      <p>
        <a href={location.href} target="_blank" rel="noopener">
          {t('teams.refused.inBrowser')}
        </a>
      </p>
    </div>
  );
}
