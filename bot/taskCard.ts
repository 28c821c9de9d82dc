import type { AssignmentSetView } from '../api/contract/assignmentSet.ts';
import type { Language } from '../api/contract/language.ts';
import { channelTexts } from '../api/language/texts/bot/channel.ts';
import { subjectNames } from '../api/language/texts/subjectNames.ts';
import { cardOf, heading, openButton, paragraph, remark } from './cards.ts';
import type { Card } from './chat.ts';
import { danishTime } from './danishTime.ts';
import type { LinkTo } from './links.ts';

/** What anybody in the class may know of a shared set: never its versions, nor who gets which. */
export type SharedSet = Pick<
  AssignmentSetView,
  'id' | 'title' | 'className' | 'subject' | 'count' | 'closesAt' | 'teacher'
>;

/** A shared set as a card for its students: each opens their own tasks with it. */
export function taskCard(set: SharedSet, linkTo: LinkTo, lang: Language): Card {
  const { task } = channelTexts[lang];
  return cardOf(
    [heading(set.title), ...aboutSet(set, lang).map(paragraph), remark(task.from(set.teacher)), remark(task.isPrivate)],
    [openButton(task.open, linkTo(`sets/${set.id}`))],
  );
}

/** A set in short: class and subject, how many tasks, and until when they are open. */
export function aboutSet({ className, subject, count, closesAt }: SharedSet, lang: Language): string[] {
  const { task } = channelTexts[lang];
  const until = closesAt === undefined ? [] : [task.until(danishTime(closesAt, lang))];
  return [task.about(className, subjectNames[lang][subject]), [task.count(count), ...until].join(' · ')];
}
