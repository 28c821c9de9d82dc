import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssignmentSetView, ClassSetView, SetChange } from '../../../api/contract/assignmentSet.ts';
import { changeSet } from '../../http/classView.ts';
import { RequestFailed } from '../../http/request.ts';
import { useClassWords } from '../../i18n/classView.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { fromInput, toInput } from './localTime.ts';

interface SetTimesProps {
  readonly set: ClassSetView;
  /** Hears of the set as it is after a change. */
  readonly changed: (
    set: Pick<AssignmentSetView, 'withdrawn'> & { opensAt: string | undefined; closesAt: string | undefined },
  ) => void;
}

/** When a set is open: changed, closed at once, taken back or shared again. */
export function SetTimes({ set, changed }: SetTimesProps) {
  const { t: words } = useClassWords();
  const announce = useAnnounce();
  const [opens, setOpens] = useState(toInput(set.opensAt));
  const [closes, setCloses] = useState(toInput(set.closesAt));
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const isReversed = opens !== '' && closes !== '' && closes <= opens;

  const change = async (wanted: SetChange) => {
    setBusy(true);
    setDone(false);
    setProblem(undefined);
    try {
      const { opensAt, closesAt, withdrawn } = await changeSet(set.id, wanted);
      changed({ opensAt, closesAt, withdrawn });
      setOpens(toInput(opensAt));
      setCloses(toInput(closesAt));
      setDone(true);
      announce(words('time.saved'));
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-labelledby="times-title">
      <h2 id="times-title">{words('time.title')}</h2>
      <p className="help">{words('time.help')}</p>
      {set.withdrawn && <p className="note">{words('time.withdrawn')}</p>}
      <form
        className="set-times"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReversed) void change({ opensAt: fromInput(opens), closesAt: fromInput(closes) });
        }}
      >
        <Field label={words('time.opens')}>
          <Input type="datetime-local" value={opens} onChange={(_, { value }) => setOpens(value)} />
        </Field>
        <Field
          label={words('time.closes')}
          validationMessage={isReversed ? words('time.order') : null}
          validationState={isReversed ? 'error' : 'none'}
        >
          <Input type="datetime-local" value={closes} onChange={(_, { value }) => setCloses(value)} />
        </Field>
        <div className="set-times-end">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {words('time.save')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void change({ closesAt: new Date().toISOString() })}>
            {words('time.closeNow')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void change({ withdrawn: !set.withdrawn })}>
            {words(set.withdrawn ? 'time.giveBack' : 'time.withdraw')}
          </Button>
          {done && <span className="done">{words('time.saved')}</span>}
        </div>
      </form>
      {problem && <Failure problem={problem} />}
    </section>
  );
}
