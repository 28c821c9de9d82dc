import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoUser } from '../../api/contract/session.ts';
import { readDemoSchool } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PublicRulesLink } from '../ui/PublicRulesLink.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useSession } from './SessionProvider.tsx';

const groups = [
  ['student', 'signIn.students'],
  ['teacher', 'signIn.teachers'],
  ['leader', 'signIn.leaders'],
] as const;

/** Everyone in the demo school, to sign in as one of them. */
export function SignIn() {
  const { t } = useTranslation();
  const { signIn } = useSession();
  const { loaded, again } = useLoad(readDemoSchool);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();

  const choose = useCallback(
    async (user: string) => {
      setBusy(true);
      setProblem(undefined);
      try {
        await signIn(user);
      } catch (cause) {
        setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
        setBusy(false);
      }
    },
    [signIn],
  );

  return (
    <div className="sheet sign-in">
      <Heading title={t('signIn.title')} />
      {loaded.state === 'loading' && <Loading lines={5} />}
      {loaded.state === 'failed' &&
        (loaded.problem.status === 404 ? (
          <p>{t('signIn.none')}</p>
        ) : (
          <Failure problem={loaded.problem} retry={again} />
        ))}
      {problem && <Failure problem={problem} />}
      {loaded.state === 'ready' && (
        <>
          <p className="note">{t('signIn.demo')}</p>
          {groups.map(([role, title]) => (
            <section key={role}>
              <h2>{t(title)}</h2>
              <ul className="cards">
                {loaded.value.users
                  .filter((user) => user.role === role)
                  .map((user) => (
                    <li key={user.id}>
                      <PersonCard user={user} disabled={busy} choose={choose} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <PublicRulesLink />
    </div>
  );
}

interface PersonCardProps {
  readonly user: DemoUser;
  readonly disabled: boolean;
  readonly choose: (user: string) => void;
}

function PersonCard({ user, disabled, choose }: PersonCardProps) {
  const { t } = useTranslation();
  const role =
    user.role === 'student' && user.grade !== undefined
      ? t('signIn.student', { grade: user.grade })
      : t(user.role === 'leader' ? 'signIn.leader' : 'signIn.teacher');
  return (
    <button type="button" className="card" disabled={disabled} onClick={() => choose(user.id)}>
      <span className="card-title">{user.name}</span>
      <span>{role}</span>
      {user.classNames.length > 0 && <span>{t('signIn.classes', { names: user.classNames.join(', ') })}</span>}
    </button>
  );
}
