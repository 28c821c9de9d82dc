import { Button, Field, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { RewriteSection } from '../../../api/contract/draftView.ts';
import { useDraftWords } from '../../i18n/drafts.ts';

interface RewriteChoicesProps {
  readonly hasModel: boolean;
  readonly busy: boolean;
  /** True when it has begun. */
  readonly rewrite: (wish: RewriteSection['wish'], words?: string) => Promise<boolean>;
  readonly close: () => void;
}

const wishes = ['again', 'shorter', 'morePractice', 'mixedClass'] as const;

/** How a section can be written anew. What only a model can do stays visible, with the reason why it is off. */
export function RewriteChoices({ hasModel, busy, rewrite, close }: RewriteChoicesProps) {
  const { t } = useDraftWords();
  const [isOwn, setIsOwn] = useState(false);
  const [words, setWords] = useState('');
  const why = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    if (isOwn) frame.current?.querySelector('textarea')?.focus();
  }, [isOwn]);
  const off = (needsModel: boolean) => ({
    disabledFocusable: busy || (needsModel && !hasModel),
    ...(needsModel && !hasModel && { 'aria-describedby': why }),
  });
  const sendOwn = () => {
    if (words.trim() !== '') void rewrite('own', words.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isOwn) sendOwn();
  };
  return (
    <fieldset ref={frame} className="rewrite" aria-label={t('section.rewrite')} onKeyDown={onKeyDown}>
      <div className="rewrite-wishes">
        {wishes.map((wish) => (
          <Button key={wish} size="small" {...off(wish !== 'again')} onClick={() => void rewrite(wish)}>
            {t(`section.wishes.${wish}`)}
          </Button>
        ))}
        <Button size="small" {...off(true)} aria-expanded={isOwn} onClick={() => setIsOwn(!isOwn)}>
          {t('section.own')}
        </Button>
      </div>
      {!hasModel && (
        <p id={why} className="help">
          {t('section.needsModel')}
        </p>
      )}
      {isOwn && (
        <div className="rewrite-own">
          <Field label={t('section.ownLabel')}>
            <Textarea rows={2} maxLength={500} value={words} onChange={(_, { value }) => setWords(value)} />
          </Field>
          <Button size="small" appearance="primary" disabledFocusable={busy || words.trim() === ''} onClick={sendOwn}>
            {t('section.ownSend')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
