import { Support, WithPhones } from '../ui/Support.tsx';
import type { ReplyPart } from './turns.ts';

type NoticePart = Extract<ReplyPart, { kind: 'notice' }>;

const looks = { personalData: 'aside', supportLine: 'note', locked: 'words', budget: 'note' } as const;

/** A message that is not teaching: something private was hidden, a grown-up is needed, or the policy closed the turn. */
export function Notice({ part }: { readonly part: NoticePart }) {
  if (part.notice === 'safeguarding') return <Support text={part.text} />;
  return (
    <p className={looks[part.notice]}>
      <WithPhones text={part.text} />
    </p>
  );
}
