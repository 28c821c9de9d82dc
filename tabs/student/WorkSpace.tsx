import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '../../api/contract/conversation.ts';
import { inLanguage } from '../i18n/direction.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { Dictation, useDictationOffer } from '../reading/dictation/Dictation.tsx';
import { HomeTool } from '../reading/home/HomeTool.tsx';
import { languageOf } from '../reading/languageOf.ts';
import { MathText } from '../reading/MathText.tsx';
import { useReadingPlace } from '../reading/readingPlace.ts';
import { WordHelp } from '../reading/suggest/WordHelp.tsx';
import { useSay } from '../reading/useSay.ts';
import { WordTool } from '../reading/word/WordTool.tsx';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { Clause, ClauseSource } from '../ui/Clause.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { AttemptBox } from './AttemptBox.tsx';
import { Byline } from './Byline.tsx';
import { Composer } from './Composer.tsx';
import { HintLadder } from './HintLadder.tsx';
import { Hours } from './Hours.tsx';
import { Locked } from './Locked.tsx';
import { SeenBy } from './SeenBy.tsx';
import { SetNav } from './SetNav.tsx';
import { TurnOnPage } from './TurnOnPage.tsx';
import { bylinesOf, hasSaidClause } from './turns.ts';
import { useAttempt } from './useAttempt.ts';
import { useConversation } from './useConversation.ts';
import { useFollowedTurns } from './useFollowedTurns.ts';
import './work.css';

const RecordDialog = lazy(() => import('./RecordDialog.tsx'));
const EraseDialog = lazy(() => import('./EraseDialog.tsx'));

/** Where a student works: the problem and their own work largest, the conversation beside them (below, on a phone). */
export default function WorkSpace({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const conversation = useConversation(id);
  const { loaded, again } = conversation;
  if (loaded.state === 'failed' && (loaded.problem.status === 404 || loaded.problem.status === 403))
    return <NotFound />;
  if (loaded.state !== 'ready')
    return (
      <div className="sheet">
        <Heading title={t('work.title')} />
        {loaded.state === 'failed' ? <Failure problem={loaded.problem} retry={again} /> : <Loading lines={6} />}
      </div>
    );
  return <OpenWorkSpace view={loaded.value} conversation={conversation} />;
}

interface OpenWorkSpaceProps {
  readonly view: ConversationView;
  readonly conversation: ReturnType<typeof useConversation>;
}

function OpenWorkSpace({ view, conversation }: OpenWorkSpaceProps) {
  const { t } = useTranslation();
  const titleOf = ({ set, problem }: ConversationView) =>
    set ? t('student.taskOf', { title: set.title, number: set.number }) : problem.assignmentTitle;
  const { shown, ask, retry, refresh } = conversation;
  const locked = view.clause.effect === 'deny';
  const [lockedAtFirst] = useState(locked);
  const { list, follow } = useFollowedTurns(shown.turns, locked);
  const boxAnswered = useCallback(() => {
    follow();
    refresh();
  }, [follow, refresh]);
  const attempt = useAttempt(view.id, view.attempt, boxAnswered);
  const say = useSay();
  useReadingPlace(`conversation-${view.id}`, view.clause, view.id);
  const attemptBox = useRef<HTMLTextAreaElement>(null);
  const dictation = useDictationOffer(view);
  const writesIn = view.problem.subject === 'english' ? 'en' : view.lang;
  // The suggestions are Danish words: beside a German or French text they would only be in the way.
  const hasWords = view.problem.subject !== 'german' && view.problem.subject !== 'french';
  const bylines = bylinesOf(shown.turns);
  const busy = shown.turns.some(({ progress }) => progress.kind === 'sent' || progress.kind === 'replying');
  return (
    <div className="work">
      <div className="own">
        {view.set && <SetNav set={view.set} />}
        <section className="problem">
          <Heading title={titleOf(view) ?? t('work.problem')} read />
          <p className="tags" data-read="tags">
            {view.problem.subject && <span className="tag">{t(`subjects.${view.problem.subject}`)}</span>}
            <span className="tag">{t(`situations.${view.situation}`)}</span>
            {!locked && <AiLevelMark level={view.aiLevel} />}
          </p>
          {view.closesAt && (
            <p className="tags">
              <Hours closesAt={view.closesAt} />
            </p>
          )}
          <p className="problem-text" data-read="problem" {...inLanguage(languageOf(view.problem.text, view.lang))}>
            <MathText text={view.problem.text} />
          </p>
          <div className="problem-tools">
            <WordTool conversationId={view.id} clause={view.clause} />
            <HomeTool conversationId={view.id} clause={view.clause} />
          </div>
        </section>
        <AttemptBox
          box={attemptBox}
          text={attempt.text}
          change={attempt.change}
          saving={attempt.saving}
          support={attempt.support}
          subject={view.problem.subject}
          tools={(box) => (
            <>
              {hasWords && (
                <WordHelp box={box} conversationId={view.id} clause={view.clause} lang={writesIn} say={say} />
              )}
              <Dictation box={box} name={t('dictation.name')} view={view} isOffered={dictation} />
            </>
          )}
          lang={languageOf(attempt.text, writesIn)}
        />
        <div className="own-more">
          {!locked && <WhyNot view={view} />}
          <RecordButton id={view.id} />
          <EraseButton view={view} />
        </div>
      </div>
      <section
        className={locked ? 'conversation conversation-closed' : 'conversation'}
        aria-labelledby="conversation-title"
      >
        <div className="conversation-top" data-read="conversation-top">
          <h2 id="conversation-title">{t('work.conversation')}</h2>
          {!locked && <HintLadder ladder={shown.ladder} checksLeft={shown.checksLeft} />}
          {bylines.first && <Byline author={bylines.first} disclosure={view.disclosure?.[spokenLanguage()]} />}
          <SeenBy seenBy={view.seenBy} />
        </div>
        <div className="talk">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long conversation scrolls, and the keyboard must reach it */}
          <section className="said" aria-label={t('work.said')} tabIndex={0}>
            {shown.turns.length === 0 && !locked && (
              <p className="empty" data-read="empty">
                {t('work.empty')}
              </p>
            )}
            <ol ref={list} className="turns">
              {shown.turns.map((turn) => (
                <TurnOnPage
                  key={turn.clientTurnId}
                  turn={turn}
                  lang={view.lang}
                  newAuthor={bylines.changed.get(turn.clientTurnId)}
                  retry={(again) => void retry(again)}
                />
              ))}
            </ol>
            {shown.solved && (
              <p className="solved" data-read="solved">
                {t('work.solved')}
              </p>
            )}
          </section>
          {locked ? (
            <Locked
              clause={view.clause}
              situation={view.situation}
              said={hasSaidClause(shown.turns, view.clause.text[spokenLanguage()])}
              justNow={!lockedAtFirst}
            />
          ) : (
            <Composer
              conversationId={view.id}
              busy={busy}
              attempt={attempt.text}
              ask={(text) => void ask(text, attempt.text)}
              focusAttempt={() => attemptBox.current?.focus()}
              tools={(box) => (
                <>
                  <WordHelp box={box} conversationId={view.id} clause={view.clause} lang={writesIn} say={say} />
                  <Dictation box={box} name={t('dictation.nameMessage')} view={view} isOffered={dictation} />
                </>
              )}
            />
          )}
        </div>
      </section>
    </div>
  );
}

function WhyNot({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation();
  return (
    <details className="why" data-read="why">
      <summary>{t('work.why')}</summary>
      <p>{t('work.whyText')}</p>
      <Clause clause={view.clause} />
      <ClauseSource clause={view.clause} />
    </details>
  );
}

function EraseButton({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button appearance="subtle" onClick={() => setOpen(true)}>
        {t('erase.open')}
      </Button>
      {open && (
        <Suspense fallback={<Loading lines={1} />}>
          <EraseDialog view={view} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function RecordButton({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('work.record')}</Button>
      {open && (
        <Suspense fallback={<Loading lines={1} />}>
          <RecordDialog conversationId={id} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
