import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Author } from '../../api/contract/event.ts';
import type { Language } from '../../api/contract/language.ts';
import { inLanguage } from '../i18n/direction.ts';
import { languageOf } from '../reading/languageOf.ts';
import { MathText } from '../reading/MathText.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PictureOnPage } from '../ui/PictureOnPage.tsx';
import { Byline } from './Byline.tsx';
import { Notice } from './Notice.tsx';
import { replyOf, type ShownTurn } from './turns.ts';

/** After this long a waiting student is told that nothing is lost. */
const LONG_WAIT_MS = 8_000;

interface TurnOnPageProps {
  readonly turn: ShownTurn;
  /** What the student writes, unless the words tell another language. */
  readonly lang: Language;
  /** Who wrote the reply, when it is somebody else than who wrote the one before. */
  readonly newAuthor: Author | undefined;
  readonly retry: (turn: ShownTurn) => void;
}

/** What the student wrote, and what came back so far. */
export function TurnOnPage({ turn, lang, newAuthor, retry }: TurnOnPageProps) {
  const { t } = useTranslation();
  const reply = replyOf(turn);
  const broken = turn.progress.kind === 'interrupted';
  return (
    <li className="turn" data-progress={turn.progress.kind}>
      {turn.text !== '' && (
        <div className="mine" data-read={`mine-${turn.clientTurnId}`}>
          <p className="who">{t('work.you')}</p>
          <p className="words" {...inLanguage(languageOf(turn.text, lang))}>
            <MathText text={turn.text} />
          </p>
          {turn.attempt !== '' && (
            <details className="mine-attempt">
              <summary>{t('work.withAttempt')}</summary>
              <p className="words" {...inLanguage(languageOf(turn.attempt, lang))}>
                <MathText text={turn.attempt} />
              </p>
            </details>
          )}
        </div>
      )}
      {(reply.length > 0 || broken) && (
        <div className={broken ? 'theirs theirs-broken' : 'theirs'} data-read={`reply-${turn.clientTurnId}`}>
          <p className="who">{t('work.tutor')}</p>
          {reply.map((part) => {
            if (part.kind === 'notice') return <Notice key={part.key} part={part} />;
            if (part.kind === 'picture') return <PictureOnPage key={part.key} picture={part.picture} />;
            if (part.kind === 'replaced')
              return (
                <p key={part.key} className="aside">
                  {t('work.replaced')}
                </p>
              );
            return (
              <p key={part.key} className="words" {...inLanguage(part.lang)}>
                <MathText text={part.text} />
              </p>
            );
          })}
          {newAuthor && <Byline author={newAuthor} />}
          {broken && (
            <div className="broken">
              <p>{t('work.interrupted')}</p>
              <Button onClick={() => retry(turn)}>{t('work.retry')}</Button>
            </div>
          )}
        </div>
      )}
      <Below turn={turn} retry={retry} />
    </li>
  );
}

function Below({ turn, retry }: Pick<TurnOnPageProps, 'turn' | 'retry'>) {
  const { t } = useTranslation();
  switch (turn.progress.kind) {
    case 'sent':
    case 'replying':
      return <Waiting />;
    case 'unsent':
      return (
        <div className="note">
          <p>{navigator.onLine ? t('work.notSent') : t('work.waitingForNet')}</p>
          <Button onClick={() => retry(turn)}>{t('work.sendAgain')}</Button>
        </div>
      );
    case 'refused': {
      const { problem } = turn.progress;
      const worthRetrying = problem.status === 429 || problem.status === 409 || problem.status >= 500;
      return (
        <Failure
          problem={problem}
          retry={worthRetrying ? () => retry(turn) : undefined}
          retryLabel={t('work.sendAgain')}
        />
      );
    }
    case 'done':
    case 'interrupted':
      return null;
  }
}

function Waiting() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      <span className="waiting-thread" aria-hidden="true" />
      {long ? t('work.stillWaiting') : t('work.waiting')}
    </p>
  );
}
