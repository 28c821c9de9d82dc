import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { TurnView } from '../../../api/contract/conversation.ts';
import type { TranscriptView } from '../../../api/contract/transcript.ts';
import { viewTranscript } from '../../http/classView.ts';
import { RequestFailed } from '../../http/request.ts';
import { useClassWords } from '../../i18n/classView.ts';
import { MathText } from '../../reading/MathText.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PictureOnPage } from '../../ui/PictureOnPage.tsx';
import './classView.css';

/** The shortest reason, in characters. */
const SHORTEST = 10;

/** A student's conversation, opened with a reason or on a concern; what is read can be changed by nobody here. */
export default function Transcript({ id }: { readonly id: string }) {
  const { t: words } = useClassWords();
  const [search] = useSearchParams();
  const [transcript, setTranscript] = useState<TranscriptView>();
  const isConcern = search.has('concern');
  const name = search.get('name') ?? words('transcript.student');
  return (
    <div className="sheet staff">
      <Heading
        key={transcript ? 'shown' : 'asked'}
        title={transcript ? words('transcript.of', { name: transcript.student }) : words('transcript.title')}
      />
      {transcript ? (
        <Shown transcript={transcript} />
      ) : (
        <Ask id={id} name={name} isConcern={isConcern} shown={setTranscript} />
      )}
    </div>
  );
}

interface AskProps {
  readonly id: string;
  readonly name: string;
  readonly isConcern: boolean;
  readonly shown: (transcript: TranscriptView) => void;
}

function Ask({ id, name, isConcern, shown }: AskProps) {
  const { t: words } = useClassWords();
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const field = useRef<HTMLTextAreaElement>(null);
  const open = async () => {
    const isMissing = !isConcern && reason.trim().length < SHORTEST;
    setTooShort(isMissing);
    if (isMissing) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      shown(await viewTranscript(id, isConcern ? undefined : reason.trim()));
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
      setBusy(false);
    }
  };
  return (
    <form
      className="ask-transcript"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{isConcern ? words('transcript.concern') : words('transcript.intro', { name })}</p>
      {!isConcern && (
        <Field
          label={words('transcript.reason')}
          required
          validationMessage={tooShort ? words('transcript.tooShort') : null}
          validationState={tooShort ? 'error' : 'none'}
        >
          <Textarea
            textarea={{ ref: field }}
            rows={3}
            maxLength={400}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
          />
        </Field>
      )}
      {problem && <Failure problem={problem} />}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words('transcript.open')}
        </Button>
      </div>
    </form>
  );
}

function Shown({ transcript }: { readonly transcript: TranscriptView }) {
  const { t: words } = useClassWords();
  const { title, problem, attempt, turns, solved, student } = transcript;
  return (
    <>
      <p className="note">{words('transcript.logged')}</p>
      <section aria-labelledby="problem-title">
        <h2 id="problem-title">{title ?? words('transcript.problem')}</h2>
        <p className="version-text">
          <MathText text={problem} />
        </p>
      </section>
      {attempt !== '' && (
        <section aria-labelledby="attempt-title">
          <h2 id="attempt-title">{words('transcript.attempt')}</h2>
          <p className="version-text">
            <MathText text={attempt} />
          </p>
        </section>
      )}
      <section aria-labelledby="said-title">
        <h2 id="said-title">{words('transcript.said')}</h2>
        <p className="help">{words('transcript.hidden')}</p>
        {turns.length === 0 && <p className="empty">{words('transcript.none')}</p>}
        <ol className="transcript">
          {turns.map((turn) => (
            <TurnRead key={turn.id} turn={turn} student={student} />
          ))}
        </ol>
        {solved && <p className="done">{words('transcript.solved')}</p>}
      </section>
    </>
  );
}

function TurnRead({ turn, student }: { readonly turn: TurnView; readonly student: string }) {
  const { t: words } = useClassWords();
  const reply = turn.events.flatMap((event) => (event.type === 'text' || event.type === 'notice' ? [event.text] : []));
  return (
    <li>
      {turn.text !== '' && <Said who={student} text={turn.text} />}
      {turn.attempt && <Said who={words('transcript.withAttempt')} text={turn.attempt} />}
      {reply.length > 0 && <Said who={words('transcript.tutor')} text={reply.join(' ')} />}
      {turn.events.map(
        (event) => event.type === 'picture' && <PictureOnPage key={event.seq} picture={event.picture} />,
      )}
    </li>
  );
}

function Said({ who, text }: { readonly who: string; readonly text: string }) {
  return (
    <div>
      <p className="transcript-who">{who}</p>
      <p className="version-text">
        <MathText text={text} />
      </p>
    </div>
  );
}
