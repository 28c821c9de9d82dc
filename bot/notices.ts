import type { Language } from '../api/contract/language.ts';
import { noticeTexts } from '../api/language/texts/bot/notices.ts';
import type { Services } from '../api/services.ts';
import type { Bucket } from './bucket.ts';
import type { Address } from './chat.ts';
import type { Connector } from './connector.ts';
import type { LinkTo } from './links.ts';
import { messagesOf } from './message.ts';
import { taskCard } from './taskCard.ts';

/** Where people can be reached. */
export interface NoticeBoard {
  /** The private chats of these people, each with the language that its user has. */
  ofPeople(personIds: readonly string[]): Promise<readonly { readonly address: Address; readonly lang: Language }[]>;
}

/** What telling students needs. */
export interface NoticeNeeds {
  readonly services: Pick<Services, 'takeDueNotice'>;
  readonly board: NoticeBoard;
  readonly connector: Connector;
  readonly bucket: Bucket;
  readonly linkTo: LinkTo;
  readonly report: (where: string, error: unknown) => void;
}

/**
 * Tells the students of every set that has opened, each once, in their private chat with the bot. Whoever cannot be reached
 * finds it on their page. A server that stops in the middle has told some: nobody is told twice.
 */
export async function sendNotices({ services, board, connector, bucket, linkTo, report }: NoticeNeeds): Promise<void> {
  for (;;) {
    const notice = await services.takeDueNotice();
    if (!notice) return;
    const chats = await board.ofPeople(notice.studentIds);
    const told = await Promise.allSettled(
      chats.map(async ({ address, lang }) => {
        const text = noticeTexts[lang](notice.set.teacher, notice.set.title);
        for (const message of messagesOf({ text, card: taskCard(notice.set, linkTo, lang) }, lang)) {
          await bucket.take();
          await connector.send(address, message);
        }
      }),
    );
    for (const one of told) if (one.status === 'rejected') report('bot.notice', one.reason);
  }
}
