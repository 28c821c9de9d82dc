import { type RefObject, useEffect, useEffectEvent, useId, useState } from 'react';
import type { Language } from '../../../api/contract/language.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { useWordHelpWords } from '../../i18n/wordHelp.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { putWord } from './putWord.ts';
import { useSuggestions } from './useSuggestions.ts';
import './suggest.css';

/** How long a list must stand before a screen reader hears of it. */
const HEARD_MS = 1_000;

interface SuggestionsProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly conversationId: string;
  readonly lang: Language;
  readonly say: ((text: string, lang: Language) => void) | undefined;
}

/**
 * Up to five words for the one that is being written. Arrow down goes into the list and Enter or Tab puts the word in; Alt and a
 * number does it at once, Esc closes, a finger or a mouse taps. The focus never leaves the box.
 */
export default function Suggestions({ box, conversationId, lang, say }: SuggestionsProps) {
  const { t } = useWordHelpWords();
  const announce = useAnnounce();
  const [shown, close] = useSuggestions(box, conversationId, lang);
  const [chosen, setChosen] = useState(-1);
  const listId = useId();
  const words = shown?.words ?? [];
  const active = chosen < words.length ? chosen : -1;
  const optionId = (at: number) => `${listId}-${at}`;

  const take = (at: number) => {
    const word = words[at];
    if (!shown || word === undefined || !box.current) return;
    putWord(box.current, shown.at, word);
    setChosen(-1);
    close();
    announce(t('taken', { word }));
  };
  const move = (to: number) => {
    setChosen(to);
    const word = words[to];
    if (word !== undefined) say?.(word, lang);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (words.length === 0 || event.isComposing) return;
    const digit = event.altKey ? Number(/^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] ?? 0) : 0;
    if (digit > 0 && digit <= words.length) take(digit - 1);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (event.key === 'ArrowDown') move(Math.min(active + 1, words.length - 1));
    else if (event.key === 'ArrowUp' && active >= 0) move(active - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) take(active);
    else if (event.key === 'Escape') {
      setChosen(-1);
      close();
    } else {
      setChosen(-1);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const field = box.current;
    if (!field) return;
    const onKey = (event: KeyboardEvent) => press(event);
    // The box's own keys, such as Enter that sends, come after the list's.
    field.addEventListener('keydown', onKey, { capture: true });
    return () => field.removeEventListener('keydown', onKey, { capture: true });
  }, [box]);

  const list = words.join(' ');
  useEffect(() => {
    const field = box.current;
    if (!field || list === '') return;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', listId);
    if (active >= 0) field.setAttribute('aria-activedescendant', `${listId}-${active}`);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) field.removeAttribute(name);
    };
  }, [box, list, listId, active]);

  const heard = useEffectEvent(() => {
    if (shown) announce(t('heard', { count: words.length, word: shown.at.word, words: words.join(', ') }));
  });
  const isWhole = shown?.isWhole ?? false;
  useEffect(() => {
    if (list === '' || !isWhole) return;
    const timer = setTimeout(() => heard(), HEARD_MS);
    return () => clearTimeout(timer);
  }, [list, isWhole]);

  return (
    <div className="suggestions">
      {words.length > 0 && shown ? (
        <>
          <div
            id={listId}
            role="listbox"
            aria-label={t('list', { word: shown.at.word })}
            className="suggested"
            {...inLanguage(lang)}
          >
            {words.map((word, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option that is active
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the box's
              <div
                key={word}
                id={optionId(at)}
                role="option"
                aria-selected={at === active}
                className="suggestion"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(at)}
              >
                <span className="suggestion-number" aria-hidden="true">
                  {at + 1}
                </span>
                {word}
              </div>
            ))}
          </div>
          <p className="help suggestions-keys">{t('keys')}</p>
        </>
      ) : (
        <p className="help">{noteFor()}</p>
      )}
    </div>
  );

  function noteFor(): string {
    if (!shown) return t('waiting');
    if (shown.refused !== undefined) return shown.refused;
    if (!shown.known) return t('onlyDanish');
    return shown.isWhole ? t('none', { word: shown.at.word }) : t('waiting');
  }
}
