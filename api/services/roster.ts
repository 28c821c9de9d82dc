import type { Person } from '../identity/person.ts';
import type { Conversation } from '../store/index.ts';
import type { Dependencies } from './dependencies.ts';

/** The names that are hidden in a conversation, in the order that its tokens go by. */
export async function rosterOf<State>(
  { store }: Pick<Dependencies<State>, 'store'>,
  { classes }: Person,
  { people }: Pick<Conversation, 'people'>,
): Promise<string[]> {
  const roster = await store.people.roster(
    classes.map(({ id }) => id),
    people,
  );
  return roster.map(({ name }) => name);
}

/** The names that a conversation's tokens stand for; empty where somebody is no longer known, or for no conversation. */
export async function namesIn<State>(
  { store }: Pick<Dependencies<State>, 'store'>,
  conversation: string | Pick<Conversation, 'people'>,
): Promise<string[]> {
  const { people } =
    typeof conversation === 'string'
      ? ((await store.conversations.find(conversation)) ?? { people: [] })
      : conversation;
  const names = await store.people.names(people);
  return people.map((id) => names.get(id) ?? '');
}
