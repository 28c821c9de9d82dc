import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../api/contract/policy.ts';
import { keep, readKept } from '../session/kept.ts';
import { isSubject, subjects } from '../ui/choices.ts';
import { limits } from './limits.ts';

/** The name under which a problem half written is kept. */
export const HALF_WRITTEN = 'new';

interface NewProblemProps {
  readonly busy: boolean;
  readonly start: (text: string, subject: Subject | undefined) => void;
}

/** "Ny opgave": a problem typed or pasted, with a subject if the student likes. */
export function NewProblem({ busy, start }: NewProblemProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => readKept(HALF_WRITTEN).draft ?? '');
  const [subject, setSubject] = useState<Subject>();
  const [advice, setAdvice] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (next: string) => {
    setText(next);
    setAdvice(undefined);
    keep(HALF_WRITTEN, { draft: next });
  };
  const submit = () => {
    const problem = text.trim();
    const fault =
      problem === ''
        ? t('student.empty')
        : problem.length > limits.problem
          ? t('student.tooLong', { max: limits.problem })
          : undefined;
    setAdvice(fault);
    if (fault) {
      field.current?.focus();
      return;
    }
    start(problem, subject);
  };

  return (
    <section aria-labelledby="new-title">
      <h2 id="new-title">{t('student.new')}</h2>
      <form
        className="new-problem"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={t('student.newLabel')}
          validationMessage={advice ?? null}
          validationState={advice ? 'error' : 'none'}
        >
          <Textarea
            textarea={{ ref: field }}
            size="large"
            rows={4}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => write(value)}
          />
        </Field>
        <Field label={t('student.subject')}>
          <Select value={subject ?? ''} onChange={(_, { value }) => setSubject(isSubject(value) ? value : undefined)}>
            <option value="">{t('student.noSubject')}</option>
            {subjects.map((name) => (
              <option key={name} value={name}>
                {t(`subjects.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {t('student.start')}
        </Button>
      </form>
    </section>
  );
}
