import type { NewReadingPosition, ReadingPosition } from '../contract/reading.ts';
import type { Person } from '../identity/person.ts';
import { may } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';

type Needs = Pick<Dependencies<never>, 'store' | 'now'>;
type Place = Parameters<Needs['store']['reading']['position']>[1];

/** Where the person left off at `place` ("conversation-…", "draft-…"); null when they have not read there. */
export async function readPosition(
  { store }: Needs,
  person: Person,
  place: string,
): Promise<Outcome<ReadingPosition | null>> {
  const own = await ownPlace(store, person, place);
  return own ? done(await store.reading.position(person.id, own)) : refused('notFound');
}

/** Keeps where the person is at `place`. */
export async function savePosition(
  { store, now }: Needs,
  person: Person,
  place: string,
  position: NewReadingPosition,
): Promise<Outcome<ReadingPosition>> {
  const own = await ownPlace(store, person, place);
  if (!own) return refused('notFound');
  const at = now().toISOString();
  await store.reading.savePosition(person.id, own, position, at);
  return done({ ...position, at });
}

/** The place, when it is something of the person's own; null is also what there is not. */
async function ownPlace(store: Needs['store'], person: Person, place: string): Promise<Place | null> {
  const [, kind, id] = /^(conversation|draft)-([\w-]{1,64})$/.exec(place) ?? [];
  if (id === undefined) return null;
  if (kind === 'conversation') {
    const conversation = await store.conversations.find(id);
    return conversation && may(person, 'read', 'conversation', conversation) ? { kind, id } : null;
  }
  const draft = await store.drafts.find(id);
  return draft && may(person, 'read', 'draft', draft) ? { kind: 'draft', id } : null;
}
