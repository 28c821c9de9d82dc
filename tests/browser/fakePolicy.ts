import { MayIAnswer, MayIQuestion, MayIStart } from '../../api/contract/mayI.ts';
import { MatrixQuestion, PolicyMatrix, PolicyOverview, WhatIf } from '../../api/contract/policyOverview.ts';
import { PolicyVersionsView, PolicyVersionView } from '../../api/contract/policyVersions.ts';
import type { DemoUser } from '../../api/contract/session.ts';
import { policyInWords } from '../../api/services/policyView/inWords.ts';
import { policyMatrix } from '../../api/services/policyView/matrix.ts';
import { whatMatters } from '../../api/services/policyView/matters.ts';
import { mayI } from '../../api/services/policyView/mayI.ts';
import { policyTimes } from '../../api/services/policyView/times.ts';
import { examplePolicy } from '../services/examplePolicy.ts';

const MORNING = new Date('2026-11-23T09:00:00Z');

const ofStudent = ({ grade, classNames }: DemoUser) => ({ grade, className: classNames[0] });

/** What the fake school answers who asks its policy: the example school's own rules, on a morning in November. */
export function askPolicy(method: string, person: DemoUser, body: unknown): MayIStart | MayIAnswer {
  if (method === 'GET')
    return MayIStart.parse({
      about: [
        { kind: 'me' },
        ...(person.role === 'student' ? [] : person.classNames.map((className) => ({ kind: 'student', className }))),
      ],
      asksSubject: false,
      matters:
        person.role === 'student'
          ? [
              {
                about: { kind: 'me' },
                inSituations: whatMatters(examplePolicy().policies, ofStudent(person), false, MORNING),
              },
            ]
          : [],
    });
  const { about, ...asked } = MayIQuestion.parse(body);
  const isStudent = about.kind === 'student' || person.role === 'student';
  const request = {
    ...asked,
    role: isStudent ? ('student' as const) : person.role,
    grade: isStudent ? (person.grade ?? 5) : undefined,
    className: about.kind === 'student' ? about.className : person.classNames[0],
    at: MORNING,
  };
  return MayIAnswer.parse(mayI(examplePolicy().policies, request, { role: person.role, aboutMe: about.kind === 'me' }));
}

/** What its leader sees of the same rules, while a file on disk has a fault; undefined for another route. */
export function lookAtPolicy(route: string, url: string, body: unknown): unknown {
  const { policies, files } = examplePolicy();
  switch (route) {
    case 'GET /api/policy/overview':
      return PolicyOverview.parse({
        groups: policyInWords(policies, files, MORNING),
        times: policyTimes(policies, files, MORNING),
        problems: [
          {
            ...{ file: 'skole.yaml', line: 12, column: 5, severity: 'error', suggestion: 'role' },
            message: { da: 'Nøglen “rolle” kendes ikke her.', en: 'unknown key "rolle"' },
          },
        ],
        warnings: [
          {
            ...{ file: 'kommune.yaml', line: 40, column: 5, severity: 'warning' },
            message: { da: 'Perioden “uge 42” er slut.', en: 'the period “week 42” is over' },
          },
        ],
        classes: [
          { name: '3.b', grade: 3 },
          { name: '8.c', grade: 8 },
        ],
      });
    case 'GET /api/policy/matrix': {
      const wanted = MatrixQuestion.parse(Object.fromEntries(new URL(url, 'http://localhost').searchParams));
      const theirClass = wanted.className === undefined ? undefined : { name: wanted.className, grade: 8 };
      return PolicyMatrix.parse(policyMatrix(policies, wanted, theirClass, MORNING));
    }
    case 'GET /api/policy/versions':
      return versions(false);
    case `POST /api/policy/versions/${FRESH}/approve`:
      return versions(true);
    case `GET /api/policy/versions/${FRESH}`:
    case `GET /api/policy/versions/${EARLIER}`: {
      const [hash = ''] = url.split('/').slice(-1);
      const meaning = {
        da: '5. klasse får op til 3 hints i stedet for 4.',
        en: 'Grade 5: up to 3 hints instead of 4.',
      };
      return PolicyVersionView.parse({
        hash,
        comparedWith: OLD,
        meaning: hash === FRESH ? [meaning] : [],
        changes: { added: [], removed: [], changed: [], settings: [] },
        files: [],
      });
    }
    case 'POST /api/policy/what-if': {
      const { at, ...asked } = WhatIf.parse(body);
      const request = { ...asked, at: at === undefined ? MORNING : new Date(`${at}Z`) };
      return MayIAnswer.parse(mayI(policies, request, { role: 'leader', aboutMe: false }));
    }
    default:
      return undefined;
  }
}

/** The hashes of the version in force, of the one that waits, and of one from before. */
const [OLD, FRESH, EARLIER] = ['a', 'b', 'c'].map((digit) => digit.repeat(64));

/** Where the versions stand: two leaders must say yes, and one has; after the reader's yes the new one is in force. */
function versions(isApproved: boolean) {
  const [before, then, now] = ['2026-11-10T08:00:00.000Z', '2026-11-20T08:00:00.000Z', MORNING.toISOString()];
  const history = [
    { at: now, what: 'approved', hash: FRESH, by: 'Mette Krogh' },
    { at: now, what: 'waiting', hash: FRESH },
    { at: then, what: 'taken', hash: OLD },
    { at: before, what: 'firstStart', hash: EARLIER },
  ];
  const approved = [
    { at: now, what: 'inForce', hash: FRESH },
    { at: now, what: 'approved', hash: FRESH, by: 'Birgit Holst' },
  ];
  return PolicyVersionsView.parse({
    inForce: { hash: isApproved ? FRESH : OLD, since: isApproved ? now : then },
    approvers: { needed: 2, people: [{ id: 'demo-birgit', name: 'Birgit Holst' }] },
    ...(!isApproved && { waiting: { hash: FRESH, since: now, approvals: [{ name: 'Mette Krogh', at: now }] } }),
    you: { mayApprove: !isApproved, mayWithdraw: false, mayReject: !isApproved, mayRestore: true },
    problems: [],
    history: isApproved ? [...approved, ...history] : history,
  });
}
