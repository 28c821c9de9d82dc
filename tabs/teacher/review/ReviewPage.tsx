import { Button, Field, Textarea } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReviewView } from '../../../api/contract/draftReview.ts';
import { answerReview, readReview } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { Blocks } from '../draft/Blocks.tsx';
import { Checks } from '../draft/Checks.tsx';
import { Byline } from '../draft/SectionOnPage.tsx';
import '../../ui/staff.css';
import '../draft/draft.css';

/** A colleague's draft, to be read and answered: approved by name, or given back with a reason. */
export default function ReviewPage({ id }: { readonly id: string }) {
  const { t } = useDraftWords();
  const load = useCallback((signal: AbortSignal) => readReview(id, signal), [id]);
  const { loaded, again } = useLoad(load);
  if (loaded.state === 'ready') return <OpenReview review={loaded.value} />;
  if (loaded.state === 'failed' && (loaded.problem.status === 404 || loaded.problem.status === 403))
    return <NotFound />;
  return (
    <div className="sheet staff">
      <Heading title={t('review.title')} />
      {loaded.state === 'failed' ? <Failure problem={loaded.problem} retry={again} /> : <Loading lines={8} />}
    </div>
  );
}

function OpenReview({ review }: { readonly review: ReviewView }) {
  const { t } = useDraftWords();
  const { t: common } = useTranslation();
  const dayText = useDayText(true);
  const { title, lang, author, askedAt, words, subject, grade, sections, checks, remarks, disclosure } = review;
  return (
    <div className="draft staff">
      <header className="draft-top">
        <Link href="/" className="draft-home">
          <span className="points" aria-hidden="true">
            ←
          </span>{' '}
          {t('page.home')}
        </Link>
        <p className="draft-label">
          <strong>{t('review.label', { name: author })}</strong>
          {disclosure && <span className="draft-disclosure">{disclosure[spokenLanguage()]}</span>}
        </p>
        <Heading title={title}>
          <span {...inLanguage(lang)}>{title}</span>
        </Heading>
        <p className="tags">
          <span className="tag">{common(`subjects.${subject}`)}</span>
          <span className="tag">{t('page.grade', { grade })}</span>
        </p>
        <p>{t('review.asked', { name: author, at: dayText(askedAt) })}</p>
        {words !== '' && (
          <blockquote className="colleague-words">
            <bdi>{words}</bdi>
          </blockquote>
        )}
      </header>
      <div className="draft-body">
        <div className="draft-sections">
          {remarks.length > 0 && (
            <section className="note draft-remarks" aria-label={t('page.remarks')}>
              {remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </section>
          )}
          {sections.map(({ id, title: heading, audience, level, blocks, author: writer, editedBy }) => (
            <article key={id} className={`section section-${audience}`} aria-labelledby={`section-${id}`}>
              <header className="section-top">
                <h2 id={`section-${id}`} {...inLanguage(lang)}>
                  {heading}
                </h2>
                {level && !heading.includes(t(`levels.${level}`)) && (
                  <span className="mark">{t(`levels.${level}`)}</span>
                )}
                {audience === 'teacher' && <span className="mark mark-teacher">{t('section.teacherOnly')}</span>}
                <Byline section={{ ...(writer && { author: writer }), ...(editedBy !== undefined && { editedBy }) }} />
              </header>
              <div className="section-text" {...inLanguage(lang)}>
                <Blocks blocks={blocks} />
              </div>
            </article>
          ))}
        </div>
        <aside className="draft-side" aria-label={t('review.answer')}>
          <section className="side-part" aria-labelledby="review-answer">
            <h2 id="review-answer">{t('review.answer')}</h2>
            <Answer review={review} />
          </section>
          {checks.length > 0 && (
            <section className="side-part" aria-labelledby="review-checks">
              <h2 id="review-checks">{t('side.checks')}</h2>
              <Checks checks={checks} />
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}

/** Yes by name, or no with a reason; afterwards what was said, and the way home. */
function Answer({ review: { draftId, revision, author } }: { readonly review: ReviewView }) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<RequestFailed>();
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef<HTMLParagraphElement>(null);

  const answer = async (approve: boolean) => {
    const why = reason.trim();
    setMissing(!approve && why === '');
    if (!approve && why === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await answerReview(draftId, { revision, approve, reason: approve ? '' : why });
      const sentence = t(approve ? 'review.approved' : 'review.givenBack', { name: author });
      setSaid(sentence);
      announce(sentence);
      requestAnimationFrame(() => done.current?.focus());
    } catch (cause) {
      setProblem(asRequestFailed(cause));
      setBusy(false);
    }
  };

  if (said !== '')
    return (
      <>
        <p ref={done} tabIndex={-1} className="approved">
          {said}
        </p>
        <Link href="/">{t('page.home')}</Link>
      </>
    );
  return (
    <div className="ask-colleague">
      <p>{t('review.means')}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void answer(true)}>
        {t('review.approve')}
      </Button>
      <Field
        label={t('review.reason')}
        validationMessage={isMissing ? t('review.reasonMissing') : null}
        validationState={isMissing ? 'error' : 'none'}
      >
        <Textarea
          textarea={{ ref: field }}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Button disabledFocusable={busy} onClick={() => void answer(false)}>
        {t('review.giveBack')}
      </Button>
      {problem && <Failure problem={problem} />}
    </div>
  );
}
