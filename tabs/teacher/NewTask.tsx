import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentView } from '../../api/contract/assignment.ts';
import { setAssignment } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { aiLevels, isAiLevel, isSituation, isSubject, situations, subjects } from '../ui/choices.ts';
import { Failure } from '../ui/Failure.tsx';
import { emptyTask } from './emptyTask.ts';
import { GlossaryFields } from './GlossaryFields.tsx';
import { glossaryFrom } from './glossaryRows.ts';
import { keyFromForm, keyTypes } from './keyFromForm.ts';

interface NewTaskProps {
  readonly classNames: readonly string[];
  readonly added: (assignment: AssignmentView) => void;
}

/** The form that sets a task for a class. The answer key goes to the server and is never shown again. */
export function NewTask({ classNames, added }: NewTaskProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [task, setTask] = useState(() => emptyTask(classNames[0] ?? ''));
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const [done, setDone] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<typeof task>) => {
    setTask((now) => ({ ...now, ...change }));
    setDone('');
  };

  const submit = async () => {
    const reading = keyFromForm(task.key);
    const found = new Map<string, string>();
    if (task.title.trim() === '') found.set('title', t('teacher.missing'));
    if (task.text.trim() === '') found.set('text', t('teacher.missing'));
    if (!reading.ok) found.set(reading.field, t(`teacher.${reading.fault}`));
    const words = glossaryFrom(task.glossary);
    if (!words.ok) found.set('glossary', t('glossary.twice', { term: words.twice }));
    setFaults(found);
    if (!reading.ok || !words.ok || found.size > 0) {
      const [first] = found.keys();
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const { key: _, glossary: __, ...fields } = task;
      const assignment = await setAssignment({
        ...fields,
        ...(reading.key && { key: reading.key }),
        ...(words.glossary.length > 0 && { glossary: words.glossary }),
      });
      const said = t('teacher.saved', { title: assignment.title, class: assignment.className });
      added(assignment);
      setTask({ ...emptyTask(task.className), subject: task.subject });
      setDone(said);
      announce(said);
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
    } finally {
      setBusy(false);
    }
  };

  const { key } = task;
  return (
    <form
      ref={form}
      className="new-task"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Choice label={t('teacher.className')} value={task.className} choose={(className) => set({ className })}>
        {classNames.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      <Choice
        label={t('teacher.subject')}
        value={task.subject}
        choose={(subject) => isSubject(subject) && set({ subject })}
      >
        {subjects.map((name) => (
          <option key={name} value={name}>
            {t(`subjects.${name}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('teacher.situation')}
        value={task.situation}
        choose={(situation) => isSituation(situation) && set({ situation })}
      >
        {situations.map((name) => (
          <option key={name} value={name}>
            {t(`situations.${name}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('teacher.aiLevel')}
        value={task.aiLevel}
        choose={(aiLevel) => isAiLevel(aiLevel) && set({ aiLevel })}
      >
        {aiLevels.map((name) => (
          <option key={name} value={name}>
            {t(`aiLevels.${name}`)}
          </option>
        ))}
      </Choice>
      <Field className="wide" label={t('teacher.taskTitle')} required {...faultOf(faults, 'title')}>
        <Input name="title" maxLength={120} value={task.title} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      <Field className="wide" label={t('teacher.text')} required {...faultOf(faults, 'text')}>
        <Textarea
          name="text"
          rows={4}
          resize="vertical"
          maxLength={8_000}
          value={task.text}
          onChange={(_, { value }) => set({ text: value })}
        />
      </Field>
      <fieldset className="wide key-fields">
        <legend>{t('teacher.key')}</legend>
        <p className="help wide">{t('teacher.keyHelp')}</p>
        <Choice
          label={t('teacher.keyType')}
          value={key.type}
          choose={(chosen) => set({ key: { ...key, type: keyTypes.find((type) => type === chosen) ?? 'none' } })}
        >
          {keyTypes.map((type) => (
            <option key={type} value={type}>
              {t(`teacher.keyTypes.${type}`)}
            </option>
          ))}
        </Choice>
        {key.type !== 'none' && (
          <Field label={t('teacher.value')} required {...faultOf(faults, 'value')}>
            <Input
              name="value"
              autoComplete="off"
              maxLength={200}
              value={key.value}
              onChange={(_, { value }) => set({ key: { ...key, value } })}
            />
          </Field>
        )}
        {(key.type === 'numeric' || key.type === 'fraction') && (
          <Field label={t('teacher.unit')}>
            <Input
              name="unit"
              autoComplete="off"
              maxLength={40}
              value={key.unit}
              onChange={(_, { value }) => set({ key: { ...key, unit: value } })}
            />
          </Field>
        )}
        {(key.type === 'choice' || key.type === 'phrase') && (
          <Field
            className="wide"
            label={t(key.type === 'choice' ? 'teacher.options' : 'teacher.aliases')}
            required={key.type === 'choice'}
            {...faultOf(faults, 'lines')}
          >
            <Textarea
              name="lines"
              rows={4}
              value={key.lines}
              onChange={(_, { value }) => set({ key: { ...key, lines: value } })}
            />
          </Field>
        )}
      </fieldset>
      <GlossaryFields rows={task.glossary} change={(glossary) => set({ glossary })} />
      {faults.has('glossary') && (
        <p className="wide" role="alert">
          {faults.get('glossary')}
        </p>
      )}
      {problem && (
        <div className="wide">
          <Failure problem={problem} />
        </div>
      )}
      <div className="wide new-task-end">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t('teacher.save')}
        </Button>
        {done !== '' && <span className="done">{done}</span>}
      </div>
    </form>
  );
}

function faultOf(faults: ReadonlyMap<string, string>, field: string) {
  const message = faults.get(field);
  return message ? ({ validationMessage: message, validationState: 'error' } as const) : {};
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {children}
      </Select>
    </Field>
  );
}
