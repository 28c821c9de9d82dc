import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ClauseView } from '../../../api/contract/conversation.ts';
import type { HomeTerms, HomeTranslation } from '../../../api/contract/homeLanguage.ts';
import { type HomeLanguageCode, homeLanguage } from '../../../api/language/homeLanguages.ts';
import { readHomeTerms, translateProblem } from '../../http/reading.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useHomeWords } from '../../i18n/homeBeside.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { AidGate } from '../AidGate.tsx';
import { SentencePairs } from './SentencePairs.tsx';
import './home.css';

interface HomeBesideProps {
  readonly conversationId: string;
  readonly clause: ClauseView;
  readonly lang: HomeLanguageCode;
}

/** The problem's words, and all of it, in the student's language beside the Danish. */
export default function HomeBeside(props: HomeBesideProps) {
  const { t } = useHomeWords();
  return (
    <section className="home-beside" aria-label={t('title')}>
      <AidGate rule={props.clause.aids.homeLanguage} aid="homeLanguage" clause={props.clause}>
        <Beside {...props} />
      </AidGate>
    </section>
  );
}

function Beside({ conversationId, lang }: HomeBesideProps) {
  const { t } = useHomeWords();
  const load = useCallback(
    (signal: AbortSignal) => readHomeTerms({ conversationId, lang }, signal),
    [conversationId, lang],
  );
  const { loaded, again } = useLoad(load);
  switch (loaded.state) {
    case 'failed':
      return <Failure problem={loaded.problem} retry={again} />;
    case 'ready':
      return (
        <>
          {loaded.value.terms.length > 0 && <Terms {...loaded.value} />}
          {loaded.value.canTranslate ? (
            <Whole conversationId={conversationId} lang={lang} />
          ) : (
            <p className="help" data-read="home-only">
              {t(loaded.value.terms.length > 0 ? 'onlyWords' : 'nothing')}
            </p>
          )}
        </>
      );
    default:
      return <Loading lines={2} />;
  }
}

function Terms({ lang, terms }: HomeTerms) {
  return (
    <dl className="home-terms" data-read="home-terms">
      {terms.map(({ term, text }) => (
        <div key={term}>
          <dt lang="da">{term}</dt>
          <dd lang={lang} dir={homeLanguage(lang).dir}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Asked =
  | { readonly state: 'not' }
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly problem: RequestFailed }
  | { readonly state: 'ready'; readonly translation: HomeTranslation };

function Whole({ conversationId, lang }: Pick<HomeBesideProps, 'conversationId' | 'lang'>) {
  const { t } = useHomeWords();
  const [asked, setAsked] = useState<Asked>({ state: 'not' });
  const ask = () => {
    setAsked({ state: 'asking' });
    translateProblem({ conversationId, lang })
      .then((translation) => setAsked({ state: 'ready', translation }))
      .catch((cause: unknown) => setAsked({ state: 'failed', problem: asRequestFailed(cause) }));
  };
  return (
    <div aria-live="polite" className="home-whole">
      {asked.state === 'not' && <Button onClick={ask}>{t('translate')}</Button>}
      {asked.state === 'asking' && <p className="help">{t('asking')}</p>}
      {asked.state === 'failed' && <Failure problem={asked.problem} retry={ask} />}
      {asked.state === 'ready' && (
        <>
          <SentencePairs translation={asked.translation} />
          <p className="help" data-read="home-source">
            {t('byMachine', { model: asked.translation.model })}
          </p>
        </>
      )}
    </div>
  );
}
