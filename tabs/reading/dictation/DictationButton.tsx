import { Button } from '@fluentui/react-components';
import { Mic20Regular } from '@fluentui/react-icons/svg/mic';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../api/contract/language.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { insertAtCaret } from '../../ui/insertAtCaret.ts';
import { type DictationState, useDictation } from './useDictation.ts';
import './dictation.css';

interface DictationButtonProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly name: string;
  readonly conversationId: string;
  readonly lang: Language;
}

/** A press longer than this is a hold: letting go ends the recording. */
const HOLD_MS = 600;

/**
 * Push to talk: hold the button while you speak, or press once to begin and once to end; Escape throws the recording away.
 * The words go into the box at the caret, and nowhere else.
 */
export default function DictationButton({ box, name, conversationId, lang }: DictationButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const stateId = useId();
  const { state, start, stop, cancel } = useDictation(conversationId, lang, (text) => {
    const area = box.current;
    if (area) insertAtCaret(area, afterWhatStands(area, text));
  });
  const press = useRef<{ readonly at: number; readonly began: boolean } | null>(null);
  const isOn = state.kind === 'asking' || state.kind === 'listening';
  const toggle = () => (isOn ? stop() : start());

  const sentence = useSentence(state);
  // The seconds run on the screen only; whoever listens hears what has changed.
  const heard = state.kind === 'listening' ? t('dictation.speak') : sentence;
  useEffect(() => {
    if (heard !== '') announce(heard);
  }, [heard, announce]);

  return (
    <div className="dictation">
      <Button
        icon={<Mic20Regular aria-hidden="true" />}
        className={isOn ? 'dictation-on' : undefined}
        aria-pressed={isOn}
        aria-describedby={stateId}
        disabledFocusable={state.kind === 'writing'}
        onPointerDown={({ button }) => {
          if (button !== 0 || state.kind === 'writing') return;
          press.current = { at: performance.now(), began: !isOn };
          toggle();
        }}
        onPointerUp={() => {
          // Whoever lets go to answer the browser's question goes on.
          const isHeld = press.current?.began && performance.now() - press.current.at > HOLD_MS;
          if (isHeld && state.kind === 'listening') stop();
        }}
        onClick={() => {
          // A pointer has been answered already; keys and screen readers only click.
          if (press.current) press.current = null;
          else if (state.kind !== 'writing') toggle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOn) cancel();
          // A key that is held down is one press.
          if (event.repeat) event.preventDefault();
        }}
      >
        {name}
      </Button>
      <p id={stateId} className={`dictation-state dictation-${state.kind}${sentence === '' ? ' help' : ''}`}>
        {sentence === '' ? t('dictation.help') : sentence}
      </p>
    </div>
  );
}

/** A space between what stands before the caret and what was said. */
function afterWhatStands({ value, selectionStart }: HTMLTextAreaElement, text: string): string {
  return /\S$/.test(value.slice(0, selectionStart)) ? ` ${text}` : text;
}

function useSentence(state: DictationState): string {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'off':
      return '';
    case 'listening':
      return t('dictation.listening', { count: state.seconds });
    case 'failed':
      return state.message === '' ? t(`dictation.${state.why}`) : state.message;
    default:
      return t(`dictation.${state.kind}`);
  }
}
