import type { AnswerKey } from '../contract/answerKey.ts';
import type { Glossary } from '../contract/glossary.ts';
import type { Subject } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import type { TutorProblem } from '../tutor/types.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';

/** A task as a teacher gives it; the title is read together with it, for a name in one and a fact in the other tell something. */
interface GivenTask {
  readonly title: string;
  readonly text: string;
  readonly subject: Subject;
  readonly key?: AnswerKey | undefined;
  readonly glossary?: Glossary | undefined;
}

/**
 * A task as it can be kept: readable, with its key, which the engine finds where the teacher gave none. Refused when it
 * holds something private, or when the key cannot be right.
 */
export function readTask<State>(
  { tutor }: Pick<Dependencies<State>, 'tutor'>,
  isPrivate: (text: string) => boolean,
  { title, text, subject, key, glossary = [] }: GivenTask,
): Outcome<TutorProblem> {
  const typed = readable(text);
  const words = glossary.map(({ term, meaning }) => `${term}: ${meaning}`);
  if (isPrivate([title, typed, ...words].join('\n'))) return refused('privateTask');
  if (key && tutor.keyContradicts(typed, key)) return refused('keyContradicts');
  return done(tutor.openProblem(typed, subject, key));
}

/** Tells whether a text holds a CPR number, or a fact of health or social life about somebody of the teacher's classes. */
export async function privacyOf<State>(
  { store, tutor }: Pick<Dependencies<State>, 'store' | 'tutor'>,
  person: Person,
): Promise<(text: string) => boolean> {
  const roster = await store.people.roster(person.classes.map(({ id }) => id));
  const names = roster.map(({ name }) => name);
  return (text) => {
    const { blocked = [], hidden } = tutor.receiveMessage({ text }, names);
    return blocked.includes('cpr') || (blocked.includes('health') && hidden.includes('name'));
  };
}
