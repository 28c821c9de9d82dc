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
  /** When the server closes, nothing more is taken or waited for. */
  readonly until: AbortSignal;
}

/**
 * Tells the students of every set that has opened, each once, in their private chat with the bot. Whoever cannot be reached
 * finds it on their page. A server that stops in the middle has told some: nobody is told twice.
 */
export async function sendNotices(needs: NoticeNeeds): Promise<void> {
  const { services, until } = needs;
  const closed = new Promise<void>((resolve) => until.addEventListener('abort', () => resolve(), { once: true }));
  while (!until.aborted) {
    const notice = await services.takeDueNotice();
    if (!notice) return;
    await Promise.race([tell(notice, needs), closed]);
  }
}

type Notice = NonNullable<Awaited<ReturnType<Services['takeDueNotice']>>>;

/** Tells the students of one set. Never rejects. */
async function tell({ set, studentIds }: Notice, needs: NoticeNeeds): Promise<void> {
  const { board, connector, bucket, linkTo, report } = needs;
  const one = async ({ address, lang }: Awaited<ReturnType<NoticeBoard['ofPeople']>>[number]) => {
    const text = noticeTexts[lang](set.teacher, set.title);
    for (const message of messagesOf({ text, card: taskCard(set, linkTo, lang) }, lang)) {
      await bucket.take();
      await connector.send(address, message);
    }
  };
  try {
    const told = await Promise.allSettled((await board.ofPeople(studentIds)).map(one));
    for (const result of told) if (result.status === 'rejected') report('bot.notice', result.reason);
  } catch (error) {
    report('bot.notice', error);
  }
}
