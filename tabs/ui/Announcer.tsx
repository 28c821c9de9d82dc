import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';

type Announce = (sentence: string, lang?: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** How many sentences stay in the live region; older ones have been read long ago. */
const KEPT = 12;

/** Says a whole sentence to screen readers, politely: after what they are reading now. */
export const useAnnounce = (): Announce => use(AnnounceContext);

/** Holds the page's one live region. Sentences are added one by one and never changed, so none is read twice. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [sentences, setSentences] = useState<readonly { id: number; text: string; lang: string | undefined }[]>([]);
  const next = useRef(0);
  const announce = useCallback<Announce>((text, lang) => {
    const id = next.current++;
    setSentences((earlier) => [...earlier.slice(1 - KEPT), { id, text, lang }]);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="only-heard" role="log" aria-live="polite" aria-relevant="additions" data-testid="live">
        {sentences.map(({ id, text, lang }) => (
          <p key={id} lang={lang}>
            {text}
          </p>
        ))}
      </div>
    </AnnounceContext>
  );
}
