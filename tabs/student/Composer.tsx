import { Button, Textarea } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keep, readKept } from '../session/kept.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { limits } from './limits.ts';

interface ComposerProps {
  readonly conversationId: string;
  /** A reply is on its way: nothing more can be sent yet, but everything can be written. */
  readonly busy: boolean;
  readonly attempt: string;
  readonly ask: (text: string) => void;
  readonly focusAttempt: () => void;
  /** Other ways to write than the keys. */
  readonly tools: (box: RefObject<HTMLTextAreaElement | null>) => ReactNode;
}

/** The student's next step: three short wishes, or their own words. */
export function Composer({ conversationId, busy, attempt, ask, focusAttempt, tools }: ComposerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => readKept(conversationId).draft ?? '');
  const [advice, setAdvice] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (text: string) => {
    setDraft(text);
    setAdvice('');
    keep(conversationId, { draft: text });
  };
  const advise = (text: string) => {
    setAdvice(text);
    announce(text);
  };
  const send = () => {
    const text = draft.trim();
    if (text === '') return;
    if (busy) return advise(t('work.busy'));
    if (text.length > limits.message) return advise(t('work.tooLong', { max: limits.message }));
    write('');
    ask(text);
    field.current?.focus();
  };
  const wish = (text: string) => {
    if (busy) return;
    setAdvice('');
    ask(text);
  };
  const check = () => {
    if (attempt.trim() !== '') return wish(t('work.check'));
    advise(t('work.attemptFirst'));
    focusAttempt();
  };
  const enterSends = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="wishes">
        <Button disabledFocusable={busy} onClick={() => wish(t('work.hint'))}>
          {t('work.hint')}
        </Button>
        <Button disabledFocusable={busy} onClick={check}>
          {t('work.check')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => wish(t('work.stuck'))}>
          {t('work.stuck')}
        </Button>
      </div>
      {advice !== '' && <p className="advice">{advice}</p>}
      <div className="composer-row">
        <Textarea
          textarea={{ ref: field }}
          data-read="message"
          className="composer-text"
          rows={2}
          value={draft}
          onChange={(_, { value }) => write(value)}
          onKeyDown={enterSends}
          placeholder={t('work.message')}
          aria-label={t('work.message')}
          aria-describedby="composer-help"
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<Send20Regular className="points" aria-hidden="true" />}
          disabledFocusable={busy || draft.trim() === ''}
        >
          {t('work.send')}
        </Button>
      </div>
      {tools(field)}
      <p id="composer-help" className="help composer-help">
        {t('work.messageHelp')}
      </p>
    </form>
  );
}
