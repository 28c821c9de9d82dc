import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { Role } from '../api/contract/policy.ts';
import { useHost } from './host/HostProvider.tsx';
import { FirstNotice } from './session/FirstNotice.tsx';
import { useSession } from './session/SessionProvider.tsx';
import { SignIn } from './session/SignIn.tsx';
import { SignInRefused } from './session/SignInRefused.tsx';
import { Crash } from './ui/Crash.tsx';
import { Failure } from './ui/Failure.tsx';
import { Loading } from './ui/Loading.tsx';
import { NotFound } from './ui/NotFound.tsx';
import { Page } from './ui/Page.tsx';

const Configure = lazy(() => import('./host/Configure.tsx'));
const StudentHome = lazy(() => import('./student/StudentHome.tsx'));
const TeacherHome = lazy(() => import('./teacher/TeacherHome.tsx'));
const LeaderHome = lazy(() => import('./leader/LeaderHome.tsx'));
const TaskSet = lazy(() => import('./student/TaskSet.tsx'));
const ClassSet = lazy(() => import('./teacher/classView/ClassSet.tsx'));
const Transcript = lazy(() => import('./teacher/classView/Transcript.tsx'));
const DraftPage = lazy(() => import('./teacher/draft/DraftPage.tsx'));
const ReviewPage = lazy(() => import('./teacher/review/ReviewPage.tsx'));
const LeaderRules = lazy(() => import('./leader/rules/LeaderRules.tsx'));
const MayI = lazy(() => import('./rules/MayI.tsx'));
const WorkSpace = lazy(() => import('./student/WorkSpace.tsx'));

/** Where Teams opens the dialog that adds a tab to a team; the app package says so. */
const CONFIGURE = '/teams/configure';

const homes = { student: StudentHome, teacher: TeacherHome, leader: LeaderHome } as const satisfies Record<
  Role,
  unknown
>;

/** Which page is shown: sign-in until somebody is in, the notice until it is read, then the page of the address. */
export function App() {
  return (
    <Page>
      <Crash>
        <Suspense fallback={<WaitingSheet />}>
          <Content />
        </Suspense>
      </Crash>
    </Page>
  );
}

function WaitingSheet() {
  return (
    <div className="sheet">
      <Loading />
    </div>
  );
}

function Content() {
  const { now, again } = useSession();
  const host = useHost();
  const [path] = useLocation();
  // Nobody has to sign in to be told that the page belongs somewhere else.
  if (path === CONFIGURE && host && !host.tabSetup) return <Configure setup={null} />;
  if (now.state === 'loading') return <WaitingSheet />;
  if (now.state === 'out') return <SignIn />;
  if (now.state === 'refused') return <SignInRefused problem={now.problem} />;
  if (now.state === 'failed')
    return (
      <div className="sheet">
        <Failure problem={now.problem} retry={again} />
      </div>
    );
  const { person, noticeSeen } = now.session;
  if (person.role === 'student' && !noticeSeen) return <FirstNotice />;
  const Home = homes[person.role];
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path={CONFIGURE}>
        <Configure setup={host?.tabSetup ?? null} />
      </Route>
      <Route path="/may-i">
        <MayI />
      </Route>
      {person.role === 'leader' && (
        <Route path="/rules">
          <LeaderRules />
        </Route>
      )}
      {person.role === 'student' && (
        <Route path="/conversations/:id">{({ id }) => <WorkSpace key={id} id={id} />}</Route>
      )}
      {person.role === 'student' && <Route path="/sets/:id">{({ id }) => <TaskSet key={id} id={id} />}</Route>}
      {person.role === 'teacher' && (
        <Route path="/classes/:name/sets/:id">{({ id }) => <ClassSet key={id} id={id} />}</Route>
      )}
      {person.role === 'teacher' && (
        <Route path="/transcripts/:id">{({ id }) => <Transcript key={id} id={id} />}</Route>
      )}
      {person.role === 'teacher' && <Route path="/sets/:id">{({ id }) => <ClassSet key={id} id={id} />}</Route>}
      {person.role === 'teacher' && <Route path="/drafts/:id">{({ id }) => <DraftPage key={id} id={id} />}</Route>}
      {person.role === 'teacher' && <Route path="/reviews/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
