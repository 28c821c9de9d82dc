import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClauseView } from '../../../api/contract/conversation.ts';
import { useCardWords } from '../../i18n/wordCard.ts';
import { PageWords } from './pageWords.ts';
import { placeBeside } from './placeBeside.ts';
import { WordCard } from './WordCard.tsx';
import './wordCard.css';

interface WordLookupProps {
  readonly conversationId: string;
  readonly clause: ClauseView;
  readonly close: () => void;
  /** The focus has gone on to something else, which the card must not hide. */
  readonly leave: () => void;
}

/** What is pressed, not looked up. */
const PRESSED = 'a,button,input,textarea,select,summary,label,.word-card,.reader,.read-panel';
/** Where the focus may go while the card stays: none of it lies under the card. */
const BESIDE = '.word-card,.word-tool,.reader';
/** Under this name the style sheet knows the word that the card is about. */
const MARK = 'word-card';

/** The open card: it stands by its word, moves to any word that is pressed, and steps with the arrow keys. */
export default function WordLookup({ conversationId, clause, close, leave }: WordLookupProps) {
  const { t } = useCardWords();
  const [words] = useState(() => ({ now: readPage() }));
  const [index, setIndex] = useState(() => words.now.selected() ?? words.now.firstOf('problem'));
  const card = useRef<HTMLDivElement>(null);
  const found = words.now.at(index);
  const ranges = useRef(found?.ranges ?? []);
  ranges.current = found?.ranges ?? [];

  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    const pressed = ({ target, clientX, clientY, detail }: MouseEvent) => {
      if (detail === 0 || !(target instanceof Element) || target.closest(PRESSED)) return;
      // The page may have got more words since.
      words.now = readPage();
      const under = words.now.under(clientX, clientY);
      if (under === null) return;
      setIndex(under);
      card.current?.focus({ preventScroll: true });
    };
    document.addEventListener('click', pressed);
    return () => document.removeEventListener('click', pressed);
  }, [words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another word has another place
  useLayoutEffect(() => {
    const own = card.current;
    const [first] = ranges.current;
    if (!own || !first) return;
    first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    if (typeof Highlight !== 'undefined') CSS.highlights.set(MARK, new Highlight(...ranges.current));
    const place = () => placeBeside(own, first);
    place();
    const grown = new ResizeObserver(place);
    grown.observe(own);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      grown.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
      if (typeof Highlight !== 'undefined') CSS.highlights.delete(MARK);
    };
  }, [index]);

  const step = (by: 1 | -1) => setIndex((now) => Math.min(words.now.count - 1, Math.max(0, now + by)));
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'ArrowRight') step(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={card}
      className="word-card"
      role="dialog"
      aria-label={found ? t('card', { word: found.word }) : t('noWords')}
      tabIndex={-1}
      onKeyDown={keys}
      onBlur={({ relatedTarget, currentTarget }) => {
        // Who presses a word gives the focus to the page around both.
        const isElsewhere = relatedTarget instanceof Element && !relatedTarget.contains(currentTarget);
        if (isElsewhere && !relatedTarget.closest(BESIDE)) leave();
      }}
    >
      <WordCard
        found={found}
        conversationId={conversationId}
        clause={clause}
        before={index > 0 ? () => step(-1) : null}
        after={index < words.now.count - 1 ? () => step(1) : null}
        close={close}
      />
    </div>
  );
}

const readPage = () => new PageWords(document.getElementById('content') ?? document.body);
