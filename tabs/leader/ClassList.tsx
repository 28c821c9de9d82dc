import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ClassListPreview, ClassListTaken, MicrosoftClass } from '../../api/contract/microsoft365.ts';
import { Microsoft365Failure } from '../host/Microsoft365Failure.tsx';
import type { Microsoft365 } from '../host/useMicrosoft365.ts';
import { previewClassList, readMicrosoftClasses, takeClassList } from '../http/microsoft365.ts';
import { asRequestFailed, type RequestFailed } from '../http/request.ts';
import { useMicrosoft365Words } from '../i18n/microsoft365.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ClassChoice } from './ClassChoice.tsx';
import { ClassListChanges } from './ClassListChanges.tsx';

/** How far the leader has come. */
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'choose'; readonly classes: readonly MicrosoftClass[]; readonly chosen: readonly string[] }
  | { readonly at: 'look'; readonly preview: ClassListPreview; readonly before: Extract<Step, { at: 'choose' }> }
  | { readonly at: 'done'; readonly taken: ClassListTaken };

/** Fetching class lists from Microsoft 365: which classes, what would change, and then taking over what was seen. */
export default function ClassList({ microsoft365 }: { readonly microsoft365: Microsoft365 }) {
  const { t } = useMicrosoft365Words();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [busy, setBusy] = useState<'fetching' | 'taking'>();
  const [failed, setFailed] = useState<{ problem: RequestFailed; retry: () => void }>();

  const heading = useRef<HTMLHeadingElement>(null);
  // A button that was pressed may be gone after it: then keyboard and screen reader go on from the heading.
  useEffect(() => {
    if (!busy && (step.at !== 'start' || failed) && document.activeElement === document.body) heading.current?.focus();
  }, [busy, step, failed]);

  /** Goes to the step that a request brings; what fails leaves everything as it is, and can be tried again. */
  const go = async (doing: 'fetching' | 'taking', request: (token: string) => Promise<Step>): Promise<void> => {
    setBusy(doing);
    setFailed(undefined);
    announce(t(`classList.${doing}`));
    try {
      setStep(await microsoft365.send(request));
    } catch (cause) {
      setFailed({ problem: asRequestFailed(cause), retry: () => void go(doing, request) });
    } finally {
      setBusy(undefined);
    }
  };
  const fetchClasses = () =>
    go('fetching', async (token) => {
      const classes = await readMicrosoftClasses(token);
      return { at: 'choose', classes, chosen: classes.filter(({ likely }) => likely).map(({ id }) => id) };
    });
  const look = (before: Extract<Step, { at: 'choose' }>) =>
    go('fetching', async (token) => ({ at: 'look', preview: await previewClassList(token, before.chosen), before }));
  const take = ({ preview, before }: Extract<Step, { at: 'look' }>, removeAbsent: boolean) =>
    go('taking', async (token) => {
      const { fingerprint } = preview;
      const taken = await takeClassList({ token, classIds: [...before.chosen], fingerprint, removeAbsent });
      announce(t('classList.taken', { ...taken }));
      return { at: 'done', taken };
    });
  const isStale = failed?.problem.code === 'classListChanged';

  return (
    <section aria-labelledby="class-list-title" className="class-list">
      <h2 id="class-list-title" ref={heading} tabIndex={-1}>
        {t('classList.title')}
      </h2>
      {step.at === 'start' && (
        <>
          <p>{t('classList.help')}</p>
          {!busy && !failed && <Button onClick={() => void fetchClasses()}>{t('classList.fetch')}</Button>}
        </>
      )}
      {step.at === 'choose' && !busy && (
        <ClassChoice
          classes={step.classes}
          chosen={step.chosen}
          choose={(chosen) => setStep({ ...step, chosen })}
          look={() => void look(step)}
        />
      )}
      {step.at === 'look' && !busy && !isStale && (
        <ClassListChanges
          preview={step.preview}
          back={() => {
            setFailed(undefined);
            setStep(step.before);
          }}
          take={(removeAbsent) => void take(step, removeAbsent)}
        />
      )}
      {step.at === 'done' && (
        <>
          <p className="done">{t('classList.taken', { ...step.taken })}</p>
          <p className="help">{t('classList.undo')}</p>
          {!busy && !failed && <Button onClick={() => void fetchClasses()}>{t('classList.again')}</Button>}
        </>
      )}
      {busy && (
        <>
          <p className="help">{t(`classList.${busy}`)}</p>
          <Loading lines={3} />
        </>
      )}
      {failed && !busy && (
        <Microsoft365Failure
          problem={failed.problem}
          microsoft365={microsoft365}
          what={t('classList.what')}
          // What has changed meanwhile is looked at from the beginning.
          retry={isStale ? () => void fetchClasses() : failed.retry}
        />
      )}
    </section>
  );
}
