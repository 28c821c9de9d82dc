import { MayIAnswer, MayIQuestion, MayIStart } from '../../api/contract/mayI.ts';
import type { DemoUser } from '../../api/contract/session.ts';
import { mayI } from '../../api/services/policyView/mayI.ts';
import { examplePolicy } from '../services/examplePolicy.ts';

/** What the fake school answers who asks its policy: the example school's own rules, on a morning in November. */
export function askPolicy(method: string, person: DemoUser, body: unknown): MayIStart | MayIAnswer {
  if (method === 'GET')
    return MayIStart.parse({
      about: [
        { kind: 'me' },
        ...(person.role === 'student' ? [] : person.classNames.map((className) => ({ kind: 'student', className }))),
      ],
      asksSubject: false,
    });
  const { about, ...asked } = MayIQuestion.parse(body);
  const isStudent = about.kind === 'student' || person.role === 'student';
  const request = {
    ...asked,
    role: isStudent ? ('student' as const) : person.role,
    grade: isStudent ? (person.grade ?? 5) : undefined,
    className: about.kind === 'student' ? about.className : person.classNames[0],
    at: new Date('2026-11-23T09:00:00Z'),
  };
  return MayIAnswer.parse(mayI(examplePolicy().policies, request, { role: person.role, aboutMe: about.kind === 'me' }));
}
