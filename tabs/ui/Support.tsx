import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

/** The school's words to a child who needs a human: one sentence a line, the numbers to ring as links. */
export function Support({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <section className="support" aria-label={t('support')}>
      {splitSentences(text).map((sentence) => (
        <p key={sentence.at}>
          <WithPhones text={sentence.text} />
        </p>
      ))}
    </section>
  );
}

/** The lines that a child can ring: BørneTelefonen, Livslinien, the emergency number. */
const phones = /\b(?:116 ?111|70 ?201 ?201|112)\b/g;

/** A text whose telephone lines can be rung. */
export function WithPhones({ text }: { readonly text: string }) {
  const pieces: { at: number; text: string; phone: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(phones)) {
    pieces.push({ at: end, text: text.slice(end, match.index), phone: false });
    pieces.push({ at: match.index, text: match[0], phone: true });
    end = match.index + match[0].length;
  }
  pieces.push({ at: end, text: text.slice(end), phone: false });
  return pieces.map((piece) =>
    piece.phone ? (
      <a key={`tel ${piece.at}`} className="phone" href={`tel:${piece.text.replaceAll(' ', '')}`}>
        {piece.text}
      </a>
    ) : (
      <Fragment key={piece.at}>{piece.text}</Fragment>
    ),
  );
}

/** One sentence a line, so that a child in trouble can take them one at a time. */
function splitSentences(text: string): { at: number; text: string }[] {
  let at = 0;
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { at: start, text: sentence };
  });
}
