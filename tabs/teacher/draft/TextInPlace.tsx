import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Passage } from '../../../api/contract/draft.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { isNumber } from './passages.ts';
import { problemIn } from './problems.ts';
import type { Edits } from './useEdits.ts';

interface TextInPlaceProps {
  readonly passage: Passage & { readonly path: string };
  /** What the field is, for those who do not see where it stands. */
  readonly label: string;
  readonly edits: Edits;
  /** Escape where nothing is typed. */
  readonly leave: () => void;
}

/** A passage as a field that grows with its text. It saves itself when it is left, and keeps what was refused. */
export function TextInPlace({ passage, label, edits, leave }: TextInPlaceProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const { path, lang } = passage;
  const typed = edits.typed.get(path);
  const text = typed?.text ?? passage.text;
  const box = useRef<HTMLTextAreaElement>(null);
  const faultId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (box.current) setHeight(box.current);
  }, [text]);
  useEffect(() => {
    const field = box.current;
    if (!field) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (field.clientWidth === width) return;
      width = field.clientWidth;
      setHeight(field);
    });
    observer.observe(field);
    return () => observer.disconnect();
  }, []);

  const save = async () => {
    const wasTyped = edits.typed.has(path);
    if ((await edits.save(path)) && wasTyped) announce(t('edit.saved'));
  };
  const takeBack = () => {
    edits.takeBack(path);
    announce(t('edit.takenBack'));
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (edits.typed.has(path)) takeBack();
      else leave();
    }
  };

  const problem = typed?.problem;
  const isElsewhere = problem?.code === 'draftChanged';
  const kind = problem && problemIn(problem.details, path);
  return (
    <span className="in-place">
      <textarea
        ref={box}
        rows={1}
        cols={isNumber(passage.text) ? 4 : 20}
        data-path={path}
        aria-label={label}
        {...(lang !== undefined && inLanguage(lang))}
        {...(isNumber(passage.text) && { inputMode: 'decimal' as const })}
        {...(problem && { 'aria-invalid': true, 'aria-describedby': faultId })}
        value={text}
        onChange={({ target }) => edits.write(path, target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span className="in-place-fault" id={faultId} role="alert">
          <span>
            {isElsewhere
              ? t('edit.changedElsewhere', { text: passage.text })
              : kind
                ? `${t(`edit.problems.${kind}`)} ${t('edit.refused')}`
                : `${t('edit.refused')} ${problem.message}`}
          </span>
          <span className="in-place-tools">
            <Button size="small" onClick={() => void save()}>
              {t('edit.retry')}
            </Button>
            <Button size="small" appearance="subtle" onClick={takeBack}>
              {t('edit.takeBack')}
            </Button>
          </span>
        </span>
      )}
    </span>
  );
}

/** Makes a field as high as its text. */
function setHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
