import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { startDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { type DraftWords, useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { isSubject, subjects } from '../../ui/choices.ts';
import { Refused } from '../Refused.tsx';
import {
  type Fault,
  type FieldName,
  gradeOf,
  isKind,
  isTone,
  kinds,
  levels,
  type RequestForm,
  requestFrom,
  tones,
  uses,
} from './requestForm.ts';
import { Sources } from './Sources.tsx';

/** Languages that pupils in Danish schools often speak at home; the names are in the words of the page. */
const homeLanguages = ['uk', 'ar', 'tr', 'pl', 'so', 'ur', 'fa', 'ro', 'bs', 'vi', 'de', 'en'] as const;
const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface RequestFieldsProps {
  readonly form: RequestForm;
  readonly change: (change: Partial<RequestForm>) => void;
  /** What the reader of the teacher's words could not find, or guessed: marked until somebody changes it. */
  readonly marks: ReadonlyMap<FieldName, 'asked' | 'guessed'>;
  readonly answered: (field: FieldName) => void;
  /** Goes up when the form was filled in anew; 0 while nobody has. */
  readonly filled: number;
  readonly classNames: readonly string[];
  readonly clear: () => void;
  readonly close: () => void;
  /** The draft is on its way: nothing of the form needs to be kept. */
  readonly begun: (id: string) => void;
}

/** The order for a draft, with only the fields that its kind uses. */
export default function RequestFields(props: RequestFieldsProps) {
  const { form, change, marks, answered, filled, classNames, clear, close, begun } = props;
  const { t } = useDraftWords();
  const { t: page } = useTranslation();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const [faults, setFaults] = useState<ReadonlyMap<FieldName, Fault>>(new Map());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  /** Made once for an order, so that sending it again after a lost answer begins one draft. */
  const clientDraftId = useRef('');
  const element = useRef<HTMLFormElement>(null);
  const { kind } = form;

  const focus = (field: FieldName | undefined) =>
    element.current?.querySelector<HTMLElement>(`[name="${field ?? 'kind'}"]`)?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a form that was filled in anew takes the focus
  useEffect(() => {
    if (filled > 0) focus([...marks].find(([, mark]) => mark === 'asked')?.[0]);
  }, [filled]);

  const set = (more: Partial<RequestForm>) => {
    change(more);
    clientDraftId.current = '';
    const names = Object.keys(more) as FieldName[];
    for (const name of names) if (marks.has(name)) answered(name);
    if (names.some((name) => faults.has(name)))
      setFaults(new Map([...faults].filter(([name]) => !names.includes(name))));
  };

  const make = async () => {
    const reading = requestFrom(form);
    setProblem(undefined);
    if (!reading.ok) {
      setFaults(reading.faults);
      announce(t('form.faultsCount', { count: reading.faults.size }));
      const [first] = reading.faults.keys();
      focus(first);
      return;
    }
    setFaults(new Map());
    setBusy(true);
    clientDraftId.current ||= crypto.randomUUID();
    try {
      const { id } = await startDraft({ clientDraftId: clientDraftId.current, request: reading.request });
      begun(id);
      go(`/drafts/${id}`);
    } catch (cause) {
      setProblem(asRequestFailed(cause));
      setBusy(false);
    }
  };

  const about = (name: FieldName) => {
    const fault = faults.get(name);
    if (fault) return { validationState: 'error', validationMessage: faultText(fault, t) } as const;
    const mark = marks.get(name);
    return mark ? ({ validationState: 'warning', validationMessage: t(`form.${mark}`) } as const) : {};
  };
  const number = (name: 'minutes' | 'lessons' | 'count', label: string) => (
    <Field label={label} {...about(name)}>
      <Input
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={form[name]}
        onChange={(_, { value }) => set({ [name]: value })}
      />
    </Field>
  );

  return (
    <form
      ref={element}
      className="new-task order"
      aria-labelledby="order-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3 id="order-title" className="wide">
        {t('form.title')}
      </h3>
      <div className="pair">
        <Field label={t('form.kind')} hint={t(`kindHelp.${kind}`)} required {...about('kind')}>
          <Select name="kind" value={kind} onChange={(_, { value }) => isKind(value) && set({ kind: value })}>
            {kinds.map((name) => (
              <option key={name} value={name}>
                {t(`kinds.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('form.subject')} required {...about('subject')}>
          <Select
            name="subject"
            value={form.subject}
            onChange={(_, { value }) => set({ subject: isSubject(value) ? value : '' })}
          >
            <option value="">{t('form.choose')}</option>
            {subjects.map((name) => (
              <option key={name} value={name}>
                {page(`subjects.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('form.grade')} required {...about('grade')}>
          <Select name="grade" value={form.grade} onChange={(_, { value }) => set({ grade: value })}>
            <option value="">{t('form.choose')}</option>
            {classNames.length > 0 && (
              <optgroup label={t('form.myClasses')}>
                {classNames
                  .filter((name) => gradeOf(name) !== undefined)
                  .map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            )}
            <optgroup label={t('form.grades')}>
              {grades.map((grade) => (
                <option key={grade} value={String(grade)}>
                  {grade === 0 ? t('form.grade0') : t('form.gradeName', { grade })}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
      </div>
      <Field
        className="wide"
        label={t(kind === 'feedback' ? 'form.topicFeedback' : 'form.topic')}
        required
        {...about('topic')}
      >
        <Input name="topic" maxLength={200} value={form.topic} onChange={(_, { value }) => set({ topic: value })} />
      </Field>
      {uses(kind, 'goal') && (
        <Field
          className="wide"
          label={optional(t('form.goal'), t)}
          {...(kind !== 'feedback' && { hint: t('form.goalHelp') })}
          {...about('goal')}
        >
          <Input name="goal" maxLength={400} value={form.goal} onChange={(_, { value }) => set({ goal: value })} />
        </Field>
      )}
      <div className="few wide">
        {uses(kind, 'lessons') && number('lessons', t('form.lessons'))}
        {uses(kind, 'minutes') && number('minutes', t(kind === 'unitPlan' ? 'form.minutesUnit' : 'form.minutes'))}
        {uses(kind, 'count') && number('count', t(kind === 'quiz' ? 'form.countQuestions' : 'form.countExercises'))}
        {uses(kind, 'tone') && (
          <Field label={t('form.tone')}>
            <Select
              name="tone"
              value={form.tone}
              onChange={(_, { value }) => set({ tone: isTone(value) ? value : '' })}
            >
              <option value="">{t('form.choose')}</option>
              {tones.map((name) => (
                <option key={name} value={name}>
                  {t(`tones.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {uses(kind, 'homeLanguage') && (
          <Field label={t('form.homeLanguage')}>
            <Select
              name="homeLanguage"
              value={form.homeLanguage}
              onChange={(_, { value }) => set({ homeLanguage: value })}
            >
              <option value="">{t('form.noHomeLanguage')}</option>
              {homeLanguages.map((name) => (
                <option key={name} value={name}>
                  {t(`languages.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={t('form.lang')}>
          <Select
            name="lang"
            value={form.lang}
            onChange={(_, { value }) => set({ lang: value === 'en' ? 'en' : 'da' })}
          >
            <option value="da">{t('languages.da')}</option>
            <option value="en">{t('languages.en')}</option>
          </Select>
        </Field>
      </div>
      {uses(kind, 'terms') && (
        <Field className="wide" label={optional(t('form.terms'), t)} hint={t('form.termsHelp')} {...about('terms')}>
          <Input name="terms" value={form.terms} onChange={(_, { value }) => set({ terms: value })} />
        </Field>
      )}
      {uses(kind, 'lix') && (
        <Group legend={optional(t('form.lix'), t)} help={t('form.lixHelp')} fault={faults.get('lix')}>
          {levels.map((level, index) => (
            <Field key={level} label={t(`levels.${level}`)}>
              <Input
                name={index === 0 ? 'lix' : undefined}
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                value={form.lix[level]}
                onChange={(_, { value }) => set({ lix: { ...form.lix, [level]: value } })}
              />
            </Field>
          ))}
        </Group>
      )}
      <Field
        className="wide"
        label={
          kind === 'feedback' ? t('form.notes') : optional(t(kind === 'criteria' ? 'form.points' : 'form.wishes'), t)
        }
        hint={t(kind === 'feedback' ? 'form.notesHelp' : kind === 'criteria' ? 'form.pointsHelp' : 'form.wishesHelp')}
        {...about('wishes')}
      >
        <Textarea
          name="wishes"
          rows={kind === 'feedback' ? 4 : 2}
          resize="vertical"
          value={form.wishes}
          onChange={(_, { value }) => set({ wishes: value })}
        />
      </Field>
      <Sources
        kind={kind}
        sources={form.sources}
        change={(changed) => set({ sources: changed(form.sources) })}
        fault={faults.has('sources') || marks.has('sources') ? about('sources').validationMessage : undefined}
      />
      {problem && (
        <div className="wide">
          <Refused problem={problem} />
        </div>
      )}
      <div className="wide new-task-end">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t(busy ? 'form.making' : 'form.make')}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            clear();
            setFaults(new Map());
            announce(t('form.cleared'));
          }}
        >
          {t('form.clear')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {t('form.close')}
        </Button>
        {faults.size > 0 && <span className="fault-count">{t('form.faultsCount', { count: faults.size })}</span>}
      </div>
    </form>
  );
}

const optional = (label: string, t: DraftWords) => `${label} ${t('form.optional')}`;

/** What is wrong with a field, in a sentence. */
function faultText(fault: Fault, t: DraftWords): string {
  switch (fault.kind) {
    case 'number':
      return t('form.faults.number', { min: fault.min, max: fault.max });
    case 'tooLong':
      return t('form.faults.tooLong', { max: fault.max, count: fault.count });
    default:
      return t(`form.faults.${fault.kind}`);
  }
}

interface GroupProps {
  readonly legend: string;
  readonly help: string;
  readonly fault: Fault | undefined;
  readonly children: ReactNode;
}

/** Fields that belong together, with what is wrong with them as one. */
function Group({ legend, help, fault, children }: GroupProps) {
  const { t } = useDraftWords();
  return (
    <fieldset className="wide key-fields" aria-describedby="lix-help">
      <legend>{legend}</legend>
      {children}
      <p id="lix-help" className="help wide">
        {help}
      </p>
      {fault && (
        <p className="fault wide" role="alert">
          {faultText(fault, t)}
        </p>
      )}
    </fieldset>
  );
}
