import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readHome, type TeacherHomeView } from '../http/api.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { TabSetup } from './host.ts';

/** The page on which a teacher says which class a tab is for. It stands in the host's dialog, which saves it. */
export default function Configure({ setup }: { readonly setup: TabSetup | null }) {
  const { t } = useTranslation();
  const { now } = useSession();
  const isTeacher = now.state === 'in' && now.session.person.role === 'teacher';
  return (
    <div className="sheet">
      <Heading title={t('teams.configure.title')} />
      {!setup ? (
        <p>{t('teams.configure.notHere')}</p>
      ) : isTeacher ? (
        <ClassChoice setup={setup} />
      ) : (
        <p>{t('teams.configure.teachersOnly')}</p>
      )}
    </div>
  );
}

function ClassChoice({ setup }: { readonly setup: TabSetup }) {
  const { t } = useTranslation();
  const { loaded, again } = useLoad<TeacherHomeView>(readHome);
  const [chosen, setChosen] = useState(setup.className);
  const classNames = loaded.state === 'ready' ? loaded.value.classNames : [];
  const className = classNames.find((name) => name === chosen) ?? (classNames.length === 1 ? classNames[0] : undefined);

  useEffect(() => {
    setup.offer(
      className === undefined ? null : { className, name: t('teams.configure.tabName', { class: className }) },
    );
  }, [setup, className, t]);

  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failure problem={loaded.problem} retry={again} />;
  if (classNames.length === 0) return <p>{t('teams.configure.none')}</p>;
  return (
    <>
      <Field label={t('teams.configure.which')}>
        <RadioGroup value={className ?? ''} onChange={(_, { value }) => setChosen(value)}>
          {classNames.map((name) => (
            <Radio key={name} value={name} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <p className="help">{t('teams.configure.help')}</p>
    </>
  );
}
