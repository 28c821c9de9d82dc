import type { DraftKind } from '../contract/draft.ts';
import type { ReadRequest, RequestReading } from '../contract/draftView.ts';
import type { NeverTask } from '../contract/policy.ts';
import { type Notice, readRequest } from '../drafts/request/index.ts';
import type { Person } from '../identity/person.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import { presentClause, requestFor } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { withNamesWithin } from './names.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';

/** What can be had instead of what is never done. For a child's case there is nothing but people. */
const OFFERS: Readonly<Record<NeverTask, readonly DraftKind[]>> = {
  grading: ['criteria', 'feedback'],
  ranking: ['criteria', 'feedback'],
  placement: ['differentiation', 'criteria'],
  diagnosis: ['differentiation'],
  caseLetter: [],
};

/**
 * Reads what a teacher asks for in their own words: a draft, a question about the rules, or something that is never done.
 * Nothing is kept. Personal data are hidden before the words are read; names of their own students stand in the answer as
 * they wrote them, and will be hidden again in what is made of it.
 */
export async function readTeachersWords(
  { store, decide, now }: Pick<Dependencies<never>, 'store' | 'decide' | 'now'>,
  person: Person,
  { text, lang }: ReadRequest,
): Promise<Outcome<RequestReading>> {
  const theirs = new Set(person.classes.map(({ id }) => id));
  const classes = (await store.people.classes(person.schoolId)).flatMap(({ id, name, grade }) =>
    theirs.has(id) && grade !== undefined ? [{ name, grade }] : [],
  );
  const roster = (await store.people.roster([...theirs])).map(({ name }) => name);
  const read = readRequest(readable(text), { lang, classes, roster });
  switch (read.kind) {
    case 'blocked':
      return refused('privateRequest');
    case 'denied': {
      const question = { task: read.task, situation: 'lesson', aiLevel: 'green' } as const;
      const clause = presentClause(decide(requestFor(person, question, now())));
      return done({ kind: 'denied', clause, offers: [...OFFERS[read.task]] });
    }
    case 'policyQuestion': {
      const { role, task, situation, grade, className, subject, notices } = read;
      const of =
        role === 'teacher'
          ? requestFor(person, { task, situation, subject, className, aiLevel: 'green' }, now())
          : ({ role, grade, subject, className, task, situation, aiLevel: 'yellow', at: now() } as const);
      const remarks = remarksOn(notices);
      return done({ kind: 'policy', about: role, clause: presentClause(decide(of)), remarks });
    }
    case 'unclear':
      return done({ kind: 'unclear', message: draftTexts[lang].unclear, remarks: remarksOn(read.notices) });
    case 'draft': {
      const { kind, request, ask, guessed, className, aiLevel, alongside, notices } = read;
      return done({
        kind,
        request: withNamesWithin(request, roster, lang),
        asks: [...ask],
        guessed: [...guessed],
        ...(className !== undefined && { className }),
        ...(aiLevel !== undefined && { aiLevel }),
        alongside: [...alongside],
        remarks: remarksOn(notices),
      });
    }
  }
}

const remarksOn = (notices: readonly Notice[]): string[] =>
  notices.map(({ message, offer }) => (offer === undefined ? message : `${message} (${offer})`));
