import type { Block, Passage } from '../../../api/contract/draft.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { languages } from '../../i18n/languages.ts';
import { MathText } from '../../reading/MathText.tsx';
import { keyed } from './passages.ts';

/** What a section says, to be read. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return keyed(blocks).map(({ key, item }) => <OneBlock key={key} block={item} />);
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className="block-heading">
          <Words passage={block.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className="block-text">
          <Words passage={block.text} />
        </p>
      );
    case 'list': {
      const items = keyed(block.items).map(({ key, item }) => (
        <li key={key}>
          <Words passage={item} />
        </li>
      ));
      return block.ordered ? <ol className="block-list">{items}</ol> : <ul className="block-list">{items}</ul>;
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
        <section className="block-table" aria-label={block.caption} tabIndex={0}>
          <table>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {keyed(block.head).map(({ key, item }) => (
                  <th key={key} scope="col">
                    {item}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keyed(block.rows).map(({ key, item: row }) => (
                <tr key={key}>
                  {keyed(row).map(({ key: cell, item, index }) => (
                    <td key={cell} data-column={block.head[index]}>
                      <Words passage={item} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case 'note':
      return <Note tone={block.tone} passage={block.text} />;
  }
}

function Note({ tone, passage }: { readonly tone: 'source' | 'caution' | 'teacher'; readonly passage: Passage }) {
  const { t, i18n } = useDraftWords();
  return (
    <p className={`block-note block-note-${tone}`}>
      <strong lang={i18n.language} dir={languages[spokenLanguage()].dir}>
        {t(`section.notes.${tone}`)}:
      </strong>{' '}
      <Words passage={passage} />
    </p>
  );
}

/** A passage in its language and direction. */
function Words({ passage: { text, lang } }: { readonly passage: Passage }) {
  if (lang === undefined) return <MathText text={text} />;
  return (
    <span {...inLanguage(lang)} className="foreign">
      <MathText text={text} />
    </span>
  );
}
