import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Level } from '../../../api/contract/draft.ts';
import type { DraftView } from '../../../api/contract/draftView.ts';
import type { AiLevel, Situation } from '../../../api/contract/policy.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { readStudents, shareDraft } from '../../http/sharing.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { aiLevels, isAiLevel, isSituation, situations } from '../../ui/choices.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { Modal } from '../Modal.tsx';
import { Refused } from '../Refused.tsx';
import { readWishedLevel } from '../start/keptForm.ts';
import { levels as everyLevel, gradeOf } from '../start/requestForm.ts';
import { audienceOf, momentOf } from './audience.ts';
import { SharePreview } from './SharePreview.tsx';
import { WhoGetsWhat } from './WhoGetsWhat.tsx';

const hints = [0, 1, 2, 3, 4] as const;

interface ShareDialogProps {
  readonly draft: DraftView;
  readonly classNames: readonly string[];
  readonly close: () => void;
}

/** Sets an approved draft as tasks for a class: with which AI level, when, and which version for whom. */
export default function ShareDialog({ draft, classNames, close }: ShareDialogProps) {
  const { t } = useDraftWords();
  const { t: common } = useTranslation();
  const announce = useAnnounce();
  const { subject, grade, topic } = draft.request;
  const [className, setClassName] = useState(
    () => classNames.find((name) => gradeOf(name) === grade) ?? classNames[0] ?? '',
  );
  const [title, setTitle] = useState(() => capital(topic).slice(0, 120));
  const [situation, setSituation] = useState<Situation>('lesson');
  const [aiLevel, setAiLevel] = useState<AiLevel>(() => readWishedLevel(draft.id) ?? 'yellow');
  const [opens, setOpens] = useState('');
  const [closes, setCloses] = useState('');
  const [maxHint, setMaxHint] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Level>>(new Map());
  const [busy, setBusy] = useState(false);
  const [isUntitled, setIsUntitled] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const [setId, setSetId] = useState<string>();
  /** Made once, so that sending it again after a lost answer shares it once. */
  const [clientShareId] = useState(() => crypto.randomUUID());
  const dialog = useRef<HTMLDialogElement>(null);
  const levels = everyLevel.filter((level) => draft.sections.some((section) => section.level === level));

  const opensAt = momentOf(opens);
  const closesAt = momentOf(closes);
  const isBackwards = opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt;
  const terms = useMemo(
    () => ({
      className,
      situation,
      aiLevel,
      ...(opensAt !== undefined && { opensAt }),
      ...(closesAt !== undefined && { closesAt }),
      ...(maxHint !== '' && { maxHint: Number(maxHint) }),
    }),
    [className, situation, aiLevel, opensAt, closesAt, maxHint],
  );
  const ofClass = useCallback((signal: AbortSignal) => readStudents(className, signal), [className]);
  const students = useLoad(ofClass);
  const classmates = students.loaded.state === 'ready' ? students.loaded.value.students : [];

  const share = async () => {
    setIsUntitled(title.trim() === '');
    if (title.trim() === '' || isBackwards) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const audience = audienceOf(levels, classmates, chosen);
      const shared = await shareDraft(draft.id, { clientShareId, title, ...terms, audience });
      setSetId(shared.setId);
      announce(t('share.done', { class: className }));
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    } finally {
      setBusy(false);
    }
  };

  if (setId !== undefined)
    return (
      <Modal key="shared" dialog={dialog} title={t('share.title')} close={close}>
        <p className="done">{t('share.done', { class: className })}</p>
        <p>
          <Link href={`/classes/${encodeURIComponent(className)}/sets/${encodeURIComponent(setId)}`}>
            {t('share.toClass')}
          </Link>
        </p>
        <div className="modal-tools">
          <Button onClick={() => dialog.current?.close()}>{t('share.cancel')}</Button>
        </div>
      </Modal>
    );
  if (classNames.length === 0)
    return (
      <Modal key="none" dialog={dialog} title={t('share.title')} close={close}>
        <p>{t('share.noClasses')}</p>
        <div className="modal-tools">
          <Button onClick={() => dialog.current?.close()}>{t('share.cancel')}</Button>
        </div>
      </Modal>
    );
  return (
    <Modal key="form" dialog={dialog} title={t('share.title')} close={close} wide>
      <form
        className="share"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void share();
        }}
      >
        <Field label={t('share.className')}>
          <Select
            value={className}
            onChange={(_, { value }) => {
              setClassName(value);
              setChosen(new Map());
            }}
          >
            {classNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field
          label={t('share.heading')}
          required
          {...(isUntitled && { validationState: 'error', validationMessage: t('form.faults.missing') })}
        >
          <Input maxLength={120} value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        <Field label={t('share.situation')}>
          <Select value={situation} onChange={(_, { value }) => isSituation(value) && setSituation(value)}>
            {situations.map((name) => (
              <option key={name} value={name}>
                {common(`situations.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('share.aiLevel')}>
          <Select value={aiLevel} onChange={(_, { value }) => isAiLevel(value) && setAiLevel(value)}>
            {aiLevels.map((name) => (
              <option key={name} value={name}>
                {common(`aiLevels.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('share.opens')}>
          <Input type="datetime-local" value={opens} onChange={(_, { value }) => setOpens(value)} />
        </Field>
        <Field
          label={t('share.closes')}
          {...(isBackwards && { validationState: 'error', validationMessage: t('share.closesBeforeOpens') })}
        >
          <Input type="datetime-local" value={closes} onChange={(_, { value }) => setCloses(value)} />
        </Field>
        <Field label={t('share.maxHint')}>
          <Select value={maxHint} onChange={(_, { value }) => setMaxHint(value)}>
            <option value="">{t('share.maxHintPolicy')}</option>
            {hints.map((count) => (
              <option key={count} value={String(count)}>
                {t('share.hints', { count })}
              </option>
            ))}
          </Select>
        </Field>
        <SharePreview terms={terms} subject={subject} />
        {levels.length > 0 && (
          <section className="share-wide" aria-labelledby="share-who">
            <h3 id="share-who">{t('share.who')}</h3>
            <p className="help">{t('share.whoHelp')}</p>
            {students.loaded.state === 'loading' && <Loading lines={3} />}
            {students.loaded.state === 'failed' && <Failure problem={students.loaded.problem} retry={students.again} />}
            {students.loaded.state === 'ready' && (
              <WhoGetsWhat
                levels={levels}
                students={classmates}
                chosen={chosen}
                choose={(id, level) => setChosen((now) => new Map(now).set(id, level))}
              />
            )}
          </section>
        )}
        {problem && (
          <div className="share-wide">
            <Refused problem={problem} />
          </div>
        )}
        <div className="modal-tools share-wide">
          <Button onClick={() => dialog.current?.close()}>{t('share.cancel')}</Button>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy || (levels.length > 0 && students.loaded.state !== 'ready')}
          >
            {t(busy ? 'share.sharing' : 'share.share')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** As a title begins. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
