import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { type RefObject, useState } from 'react';
import type { DraftView } from '../../../api/contract/draftView.ts';
import { askReview, stopAsking } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import type { DraftOnPage } from './useDraft.ts';

interface AskColleagueProps {
  readonly draft: DraftView;
  readonly colleague: NonNullable<DraftView['colleague']>;
  readonly send: DraftOnPage['send'];
  /** Takes the focus when what was pressed is gone. */
  readonly standing: RefObject<HTMLParagraphElement | null>;
}

/** Where a colleague must approve: who is asked and what they said, and asking somebody. */
export function AskColleague({ draft, colleague, send, standing }: AskColleagueProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const dayText = useDayText(true);
  const { colleagues, asked } = colleague;
  const [who, setWho] = useState('');
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const isWaiting = asked !== undefined && !asked.refused && !asked.isOutdated;

  const act = async (change: (view: DraftView) => Promise<DraftView>, said: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send(change);
      announce(said);
      requestAnimationFrame(() => standing.current?.focus());
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    } finally {
      setBusy(false);
    }
  };
  const ask = () => {
    const name = colleagues.find(({ id }) => id === who)?.name;
    setMissing(name === undefined);
    if (name === undefined) return;
    void act(
      ({ id, revision }) => askReview(id, { revision, colleagueId: who, words: words.trim() }),
      t('colleague.asked', { name }),
    );
  };

  return (
    <>
      <p ref={standing} tabIndex={-1}>
        {asked && isWaiting
          ? t('colleague.waits', { name: asked.name, at: dayText(asked.at) })
          : asked?.isOutdated
            ? t('colleague.outdated', { name: asked.name })
            : t('colleague.needed')}
      </p>
      {asked?.refused && !asked.isOutdated && (
        <div className="note">
          <p>{t('colleague.refused', { name: asked.name, at: dayText(asked.refused.at) })}</p>
          <blockquote className="colleague-words">
            <bdi>{asked.refused.reason}</bdi>
          </blockquote>
        </div>
      )}
      {isWaiting ? (
        <Button disabledFocusable={busy} onClick={() => void act(({ id }) => stopAsking(id), t('colleague.stopped'))}>
          {t('colleague.stop')}
        </Button>
      ) : colleagues.length === 0 ? (
        <p className="note">{t('colleague.nobody')}</p>
      ) : (
        <form
          className="ask-colleague"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <Field
            label={t('colleague.who')}
            required
            validationMessage={isMissing ? t('colleague.choose') : null}
            validationState={isMissing ? 'error' : 'none'}
          >
            <Select value={who} onChange={(_, { value }) => setWho(value)}>
              <option value="">{t('colleague.none')}</option>
              {colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('colleague.words')}>
            <Textarea rows={2} maxLength={500} value={words} onChange={(_, { value }) => setWords(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={busy || draft.status === 'writing'}>
            {t('colleague.ask')}
          </Button>
        </form>
      )}
      {draft.status === 'writing' && <p className="help">{t('colleague.waitForWriting')}</p>}
      {problem && <Failure problem={problem} />}
    </>
  );
}
