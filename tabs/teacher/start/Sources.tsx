import { Button, Spinner, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DraftKind } from '../../../api/contract/draft.ts';
import { readDocument } from '../../http/drafts.ts';
import { asRequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { bounds, type FormSource } from './requestForm.ts';

/** What the server reads, and how much of it, in bytes. */
const TYPES = ['.txt', '.md', '.docx', '.pdf'];
const MOST_BYTES = 10 * 1024 * 1024;

interface SourcesProps {
  readonly kind: DraftKind;
  readonly sources: readonly FormSource[];
  readonly change: (changed: (sources: readonly FormSource[]) => readonly FormSource[]) => void;
  readonly fault: string | undefined;
}

/** The texts that a draft is made of: pasted, or read out of a file by the server. */
export function Sources({ kind, sources, change, fault }: SourcesProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [reading, setReading] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLFieldSetElement>(null);
  const left = useRef(new AbortController());
  useEffect(() => {
    const stop = new AbortController();
    left.current = stop;
    return () => stop.abort();
  }, []);
  const room = bounds.sources - sources.length - reading.length;
  // Answers come later than the fields change: each is put among the texts that are there then.
  const latest = useRef(change);
  latest.current = change;

  const take = async (file: File) => {
    const { name } = file;
    const { signal } = left.current;
    setReading((now) => [...now, name]);
    try {
      const document = await readDocument(file, signal);
      const id = crypto.randomUUID();
      latest.current((now) => [...now, { id, name: document.name, text: document.text, notes: document.notes }]);
      announce([t('sources.read', { name }), ...document.notes].join(' '));
    } catch (cause) {
      if (signal.aborted) return;
      const { message } = asRequestFailed(cause);
      const said = t('sources.failed', { name, why: message });
      setProblems((now) => [...now, said]);
    } finally {
      setReading((now) => now.toSpliced(now.indexOf(name), 1));
    }
  };

  const choose = (files: readonly File[]) => {
    const refused: string[] = [];
    let space = room;
    for (const file of files) {
      const { name, size } = file;
      if (space <= 0) refused.push(t('sources.full'));
      else if (!TYPES.some((type) => name.toLowerCase().endsWith(type))) refused.push(t('sources.wrongType', { name }));
      else if (size > MOST_BYTES) refused.push(t('sources.tooBig', { name }));
      else {
        space--;
        void take(file);
      }
    }
    setProblems([...new Set(refused)]);
  };

  const paste = () => {
    const id = crypto.randomUUID();
    const earlier = sources.filter(({ name }) => name.startsWith(t('sources.pastedName'))).length;
    const name = earlier === 0 ? t('sources.pastedName') : `${t('sources.pastedName')} ${earlier + 1}`;
    change((now) => [...now, { id, name, text: '', notes: [] }]);
    setOpened(id);
  };

  return (
    <fieldset
      ref={frame}
      className={`wide key-fields sources${fault ? ' sources-asked' : ''}`}
      aria-describedby="sources-help sources-fault"
    >
      <legend>
        {t(
          kind === 'differentiation'
            ? 'sources.titleNeeded'
            : kind === 'feedback'
              ? 'sources.titleFeedback'
              : 'sources.title',
        )}
      </legend>
      {sources.length > 0 && (
        <ul className="wide source-list">
          {sources.map((source) => (
            <Source
              key={source.id}
              source={source}
              open={source.id === opened}
              write={(text) => change((now) => now.map((one) => (one.id === source.id ? { ...one, text } : one)))}
              remove={() => {
                change((now) => now.filter(({ id }) => id !== source.id));
                setProblems([]);
                announce(t('sources.removed', { name: source.name }));
                frame.current?.querySelector<HTMLElement>('[name="sources"]')?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {reading.map((name) => (
        <p key={name} className="wide source-reading" role="status">
          <Spinner size="tiny" aria-hidden="true" /> {t('sources.reading', { name })}
        </p>
      ))}
      {problems.length > 0 && (
        <div className="wide note note-failure" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div className="wide source-tools">
        <Button name="sources" disabledFocusable={room <= 0} onClick={paste}>
          {t('sources.paste')}
        </Button>
        <Button disabledFocusable={room <= 0} onClick={() => picker.current?.click()}>
          {t('sources.upload')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept={TYPES.join(',')}
          onChange={({ target }) => {
            choose([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <p id="sources-help" className="help wide">
        {t('sources.help')}
      </p>
      <p id="sources-fault" className="fault wide">
        {fault}
      </p>
    </fieldset>
  );
}

interface SourceProps {
  readonly source: FormSource;
  readonly open: boolean;
  readonly write: (text: string) => void;
  readonly remove: () => void;
}

function Source({ source, open, write, remove }: SourceProps) {
  const { t } = useDraftWords();
  const { name, text, notes } = source;
  const frame = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) frame.current?.querySelector('textarea')?.focus();
  }, [open]);
  return (
    <li ref={frame} className="source">
      <div className="source-top">
        <strong>{name}</strong>
        <span className={text.length > bounds.sourceText ? 'fault' : 'help'}>
          {t('sources.size', { count: text.length })}
        </span>
        <Button appearance="subtle" aria-label={t('sources.remove', { name })} onClick={remove}>
          {t('sources.removeShort')}
        </Button>
      </div>
      {notes.length > 0 && (
        <ul className="remarks">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details open={open}>
        <summary>{t('sources.show')}</summary>
        <Textarea
          aria-label={t('sources.text', { name })}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => write(value)}
        />
      </details>
    </li>
  );
}
