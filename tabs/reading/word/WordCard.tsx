import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Speaker220Regular } from '@fluentui/react-icons/svg/speaker';
import { useEffect, useState } from 'react';
import type { ClauseView } from '../../../api/contract/conversation.ts';
import type { WordCard as Card } from '../../../api/contract/words.ts';
import { homeLanguage } from '../../../api/language/homeLanguages.ts';
import { readWordCard } from '../../http/reading.ts';
import { useCardWords } from '../../i18n/wordCard.ts';
import { AidGate } from '../AidGate.tsx';
import { useReadingSettings } from '../settings/SettingsProvider.tsx';
import { useSay } from '../useSay.ts';
import { CARD, type PageWord } from './pageWords.ts';

interface WordCardProps {
  /** Null on a page without words. */
  readonly found: PageWord | null;
  readonly conversationId: string;
  readonly clause: ClauseView;
  /** To the neighbouring words; null where there is none. */
  readonly before: (() => void) | null;
  readonly after: (() => void) | null;
  readonly close: () => void;
}

/** What is known of one word: the Danish first, then what it means, then what it is called at home. */
export function WordCard({ found, conversationId, clause, before, after, close }: WordCardProps) {
  const { t } = useCardWords();
  const say = useSay();
  const { asked, retry } = useCard(found, conversationId);
  const card = asked.state === 'ready' ? asked.card : null;
  return (
    <>
      <div className="word-card-top">
        <h3 data-read={CARD} lang={found?.lang}>
          {found?.word ?? t('noWords')}
        </h3>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular aria-hidden="true" />}
          aria-label={t('before')}
          title={t('before')}
          disabledFocusable={before === null}
          onClick={() => before?.()}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular aria-hidden="true" />}
          aria-label={t('after')}
          title={t('after')}
          disabledFocusable={after === null}
          onClick={() => after?.()}
        />
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular aria-hidden="true" />}
          aria-label={t('close')}
          title={t('close')}
          onClick={close}
        />
      </div>
      {found && (
        <div className="word-card-sound">
          {card?.syllables?.includes('·') && (
            <span className="word-card-syllables" lang={found.lang} aria-hidden="true">
              {card.syllables}
            </span>
          )}
          {clause.aids.readAloud !== 'never' && (
            <Button icon={<Speaker220Regular aria-hidden="true" />} onClick={() => say(found.word, found.lang)}>
              {t('say')}
            </Button>
          )}
        </div>
      )}
      <div aria-live="polite" className="word-card-text">
        {asked.state === 'asking' && <p className="help">{t('loading')}</p>}
        {asked.state === 'failed' && (
          <p>
            {t('failed')} <Button onClick={retry}>{t('again')}</Button>
          </p>
        )}
        {card?.meaning && <Meaning meaning={card.meaning} lang={found?.lang} />}
        {card && !card.meaning && !card.home && (
          <p className="help" data-read={`${CARD}-none`}>
            {t('none')}
          </p>
        )}
        {card?.home && (
          <AidGate rule={clause.aids.homeLanguage} aid="homeLanguage" clause={clause}>
            <p
              className="word-card-home"
              data-read={`${CARD}-home`}
              lang={card.home.lang}
              dir={homeLanguage(card.home.lang).dir}
            >
              <span className="word-card-language">{homeLanguage(card.home.lang).own}</span>
              {card.home.text}
            </p>
          </AidGate>
        )}
      </div>
      <p className="help word-card-keys">{t('keys')}</p>
    </>
  );
}

function Meaning({
  meaning,
  lang,
}: {
  readonly meaning: NonNullable<Card['meaning']>;
  readonly lang?: string | undefined;
}) {
  const { term, text, parts, source } = meaning;
  return (
    <div data-read={`${CARD}-meaning`}>
      <p lang={lang}>
        <strong>{term}</strong>: {text}
        {parts !== '' && ` ${parts}`}
      </p>
      <p className="help">{source}</p>
    </div>
  );
}

type Asked =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly card: Card };

/** Asks about the word that is shown; an answer about another is not waited for. */
function useCard(found: PageWord | null, conversationId: string) {
  const { settings } = useReadingSettings();
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const [round, setRound] = useState(0);
  const { word, lang } = found ?? {};
  const home = settings.homeLanguage === 'none' ? undefined : settings.homeLanguage;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(() => {
    if (word === undefined || lang === undefined) return;
    const leave = new AbortController();
    setAsked({ state: 'asking' });
    readWordCard({ word, lang, conversationId, ...(home && { home }) }, leave.signal)
      .then((card) => setAsked({ state: 'ready', card }))
      .catch(() => leave.signal.aborted || setAsked({ state: 'failed' }));
    return () => leave.abort();
  }, [word, lang, conversationId, home, round]);
  return { asked, retry: () => setRound((now) => now + 1) };
}
