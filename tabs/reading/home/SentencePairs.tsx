import { Button } from '@fluentui/react-components';
import { Speaker220Regular } from '@fluentui/react-icons/svg/speaker';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { HomeTranslation } from '../../../api/contract/homeLanguage.ts';
import { homeLanguage } from '../../../api/language/homeLanguages.ts';
import { useHomeWords } from '../../i18n/homeBeside.ts';
import { MathText } from '../MathText.tsx';
import { useSay } from '../useSay.ts';
import { onWordPlace } from '../wordPlace.ts';

/** Sentences side by side, or one under the other on a phone: both of a pair stand out when one is read, pointed at or focused. */
export function SentencePairs({ translation: { lang, pairs } }: { readonly translation: HomeTranslation }) {
  const { t } = useHomeWords();
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const [read, setRead] = useState<number | null>(null);
  useEffect(
    () =>
      onWordPlace(({ node }) => {
        const at = [...(list.current?.children ?? [])].findIndex((pair) => pair.contains(node));
        setRead(at === -1 ? null : at);
      }),
    [],
  );
  return (
    <ol ref={list} className="home-pairs">
      {pairs.map(({ da, home, keep }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand there twice, and none moves
        <li key={at} data-now={read === at ? '' : undefined}>
          <p lang="da" data-read={`home-da-${at}`}>
            <MathText text={da} />
          </p>
          <p lang={lang} dir={homeLanguage(lang).dir} data-read={`home-own-${at}`}>
            <WithDanish text={home} keep={keep} />
          </p>
          <Button
            appearance="subtle"
            icon={<Speaker220Regular aria-hidden="true" />}
            aria-label={t('say', { number: at + 1 })}
            title={t('say', { number: at + 1 })}
            onClick={() => say(da, 'da')}
          />
        </li>
      ))}
    </ol>
  );
}

/** A sentence whose Danish words in brackets are marked as Danish, from left to right wherever they stand. */
function WithDanish({ text, keep }: { readonly text: string; readonly keep: readonly string[] }) {
  const kept = new Set(keep.map((word) => word.toLowerCase()));
  return text.split(/(\([^()]*\))/u).map((part, at) => {
    const isDanish = kept.has(part.slice(1, -1).toLowerCase()) && part.startsWith('(');
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never move
      <Fragment key={at}>
        {isDanish ? (
          <bdi lang="da" dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        )}
      </Fragment>
    );
  });
}
