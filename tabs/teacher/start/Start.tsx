import { Button, Field, Textarea } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { RequestReading } from '../../../api/contract/draftView.ts';
import { readDraftRequest } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Answer } from './Answer.tsx';
import { keepStart, keepWishedLevel, readKeptStart } from './keptForm.ts';
import {
  bounds,
  emptyForm,
  type FieldName,
  type Filling,
  fieldAsked,
  formFrom,
  type RequestForm,
} from './requestForm.ts';

const RequestFields = lazy(() => import('./RequestFields.tsx'));

const examples = ['lesson', 'fractions', 'unit', 'feedback', 'may'] as const;

/** "What shall I make?": the teacher's own words, which become a filled-in form, the school's rule, or a way on. */
export function Start({ classNames }: { readonly classNames: readonly string[] }) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [kept] = useState(readKeptStart);
  const [words, setWords] = useState(kept.words);
  const [form, setForm] = useState<RequestForm | null>(kept.form);
  const [marks, setMarks] = useState<ReadonlyMap<FieldName, 'asked' | 'guessed'>>(new Map());
  const [answer, setAnswer] = useState<RequestReading>();
  const [busy, setBusy] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  /** Goes up when the form is filled in anew, so that the focus goes there. */
  const [filled, setFilled] = useState(0);
  const box = useRef<HTMLFormElement>(null);
  const focusBox = () => box.current?.querySelector('textarea')?.focus();

  // A number that identifies somebody is kept nowhere, not even here.
  const isPrivate = problem?.code === 'privateRequest';
  useEffect(() => keepStart({ words: isPrivate ? '' : words, form }), [words, isPrivate, form]);

  const fill = (request: Filling['request'], className?: string) => {
    setForm(formFrom({ request, className, lang: spokenLanguage(), classNames, newId: () => crypto.randomUUID() }));
    setFilled((n) => n + 1);
  };
  const take = (reading: RequestReading) => {
    setAnswer(reading);
    if (reading.kind === 'draft') {
      const { request, asks, guessed, className } = reading;
      const { wishes: _, ...others } = request;
      // Where notes are asked for, what was said is the order itself and not the notes.
      fill(asks.includes('notes') ? others : request, className);
      setMarks(
        new Map([
          ...guessed.map((field) => [field, 'guessed'] as const),
          ...asks.map((ask) => [fieldAsked(ask), 'asked'] as const),
        ]),
      );
    } else if (reading.kind === 'unclear') announce([reading.message, ...reading.remarks].join(' '));
    else {
      const title =
        reading.kind === 'denied' ? t('start.denied') : t(`start.policy.${reading.about}.${reading.clause.effect}`);
      announce(`${title} ${reading.clause.text[spokenLanguage()]}`);
    }
  };
  const read = async () => {
    setIsEmpty(words.trim() === '');
    if (words.trim() === '') return focusBox();
    setBusy(true);
    setProblem(undefined);
    setAnswer(undefined);
    try {
      take(await readDraftRequest(words, spokenLanguage()));
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    } finally {
      setBusy(false);
    }
  };
  // An answer that is no order stands alone; an order from before is kept beneath it.
  const isOrdering = answer === undefined || answer.kind === 'draft';
  const startOver = () => {
    setMarks(new Map());
    setAnswer(undefined);
  };

  return (
    <section className="start" aria-labelledby="start-title">
      <h2 id="start-title">{t('start.title')}</h2>
      <form
        ref={box}
        className="start-box"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <Field
          label={t('start.label')}
          hint={t('start.help')}
          {...(isEmpty && { validationState: 'error', validationMessage: t('start.empty') })}
        >
          <Textarea
            rows={3}
            resize="vertical"
            maxLength={bounds.words}
            value={words}
            onChange={(_, { value }) => {
              setWords(value);
              setIsEmpty(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void read();
            }}
          />
        </Field>
        <ul className="chips" aria-label={t('start.examplesLabel')}>
          {examples.map((name) => (
            <li key={name}>
              <button
                type="button"
                className="chip"
                onClick={() => {
                  setWords(t(`start.examples.${name}.text`));
                  setIsEmpty(false);
                  focusBox();
                }}
              >
                {t(`start.examples.${name}.name`)}
              </button>
            </li>
          ))}
        </ul>
        <div className="start-tools">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {t(busy ? 'start.reading' : 'start.read')}
          </Button>
          {(!form || !isOrdering) && (
            <Button
              onClick={() => {
                startOver();
                if (form) setFilled((n) => n + 1);
                else fill({});
              }}
            >
              {t(form ? 'start.backToForm' : 'start.self')}
            </Button>
          )}
        </div>
      </form>
      {problem && <Failure problem={problem} retry={mayPass(problem) ? () => void read() : undefined} />}
      {answer && (
        <Answer
          answer={answer}
          choose={(kind) => {
            startOver();
            fill({ kind });
          }}
        />
      )}
      {form && isOrdering && (
        <Suspense fallback={<Loading lines={5} />}>
          <RequestFields
            form={form}
            change={(change) => setForm((now) => now && { ...now, ...change })}
            marks={marks}
            answered={(field) => setMarks((now) => new Map([...now].filter(([name]) => name !== field)))}
            filled={filled}
            classNames={classNames}
            clear={() => {
              startOver();
              setForm(emptyForm(spokenLanguage()));
            }}
            close={() => {
              startOver();
              setForm(null);
              focusBox();
            }}
            begun={(id) => {
              if (answer?.kind === 'draft' && answer.aiLevel) keepWishedLevel(id, answer.aiLevel);
              keepStart({ words: '', form: null });
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Whether the same words may be taken the next time: it was not they that were refused. */
const mayPass = ({ status }: RequestFailed) => status === 0 || status === 429 || status >= 500;
