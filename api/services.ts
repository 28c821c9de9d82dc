import { z } from 'zod';
import type { NewAssignment } from './contract/assignment.ts';
import { AssignmentView } from './contract/assignment.ts';
import type {
  ClassSetView,
  ClassStudents,
  SetChange,
  SharePreview,
  ShareQuestion,
  ShareTasks,
} from './contract/assignmentSet.ts';
import { AssignmentSetView } from './contract/assignmentSet.ts';
import type {
  BoxAnswered,
  ConversationView,
  ProcessRecord,
  StartConversation,
  TakeTurn,
} from './contract/conversation.ts';
import { ClauseView, ConversationSummary } from './contract/conversation.ts';
import { type AnswerReview, type AskReview, ReviewSummary, type ReviewView } from './contract/draftReview.ts';
import type {
  DraftSummary,
  DraftView,
  EditDraft,
  ReadRequest,
  RequestReading,
  RewriteSection,
  ShareDraft,
  StartDraft,
} from './contract/draftView.ts';
import type { HomeQuestion, HomeTerms, HomeTranslation } from './contract/homeLanguage.ts';
import type { MayIAnswer, MayIQuestion, MayIStart } from './contract/mayI.ts';
import type {
  ClassListPreview,
  ClassListTaken,
  MicrosoftClass,
  PreviewClassList,
  SavedFile,
  SaveToOneDrive,
  TakeClassList,
} from './contract/microsoft365.ts';
import type { Picture } from './contract/picture.ts';
import type { Decision } from './contract/policy.ts';
import type { MatrixQuestion, PolicyMatrix, PolicyOverview, WhatIf } from './contract/policyOverview.ts';
import type { NewReadingPosition, ReadingPosition, ReadingSettings } from './contract/reading.ts';
import { RetentionView } from './contract/retention.ts';
import { ConcernView } from './contract/session.ts';
import type { Dictated, DictationPlace, SpeakText, SpeechOffer, SpeechPlace } from './contract/speech.ts';
import type { TranscriptView, ViewTranscript } from './contract/transcript.ts';
import type { SuggestedWords, WantedWords, WordCard, WordQuestion } from './contract/words.ts';
import { readOwnQuestion } from './drafts/request/index.ts';
import { FILES_SCOPE, putFile } from './graph/oneDrive.ts';
import type { Person } from './identity/person.ts';
import { Account } from './services/account.ts';
import { AssignmentSets, type DueNotice } from './services/assignmentSets.ts';
import { Assignments } from './services/assignments.ts';
import { ClassList } from './services/classList.ts';
import { type ClauseQuestion, presentClause, requestFor } from './services/clause.ts';
import { Concerns, heedRefused, type RefusedWords } from './services/concerns.ts';
import { Conversations } from './services/conversations.ts';
import type { Dependencies } from './services/dependencies.ts';
import { openDocuments, type ReadForTeacher } from './services/documents.ts';
import { DraftReviews } from './services/draftReviews.ts';
import { Drafts } from './services/drafts.ts';
import { type ExportWish, exportedDraft, type FileToKeep } from './services/exportedDraft.ts';
import { type Feedback, giveFeedback } from './services/feedback.ts';
import { HomeLanguages } from './services/homeLanguage.ts';
import { Hub } from './services/hub.ts';
import { KeyProposals } from './services/keyProposals.ts';
import { actAs, outcomeOf } from './services/microsoft365.ts';
import { done, type Outcome, refused } from './services/outcome.ts';
import { PolicyVersions } from './services/policyVersions.ts';
import { type PublicPolicy, publicPolicy } from './services/policyView/publicPolicy.ts';
import { PolicyQuestions } from './services/policyView/questions.ts';
import { readPosition, savePosition } from './services/reading.ts';
import { readTeachersWords } from './services/requests.ts';
import { retentionViews } from './services/retention.ts';
import { tasksToShare } from './services/shareDraft.ts';
import { SpeechAids } from './services/speech.ts';
import { Transcripts } from './services/transcripts.ts';
import { type Reading, Turns } from './services/turns/index.ts';
import { suggestionsFor, type TaskGlossary, wordCardFor } from './services/words.ts';
import type { Voiced } from './speech/index.ts';

/** What each role's home shows. */
const StudentHome = z.strictObject({
  assignments: z.array(AssignmentView),
  conversations: z.array(ConversationSummary),
  /** The rule for a problem of the student's own. */
  clause: ClauseView,
});
const TeacherHome = z.strictObject({
  assignments: z.array(AssignmentView),
  /** What was shared as a set, each as one. */
  sets: z.array(AssignmentSetView),
  classNames: z.array(z.string()),
  /** Colleagues' drafts that wait for the teacher's approval. */
  reviews: z.array(ReviewSummary),
  /** Present for the adults whom the policy names. */
  concerns: z.array(ConcernView).optional(),
});
const LeaderHome = z.strictObject({
  concerns: z.array(ConcernView),
  clauses: z.array(ClauseView),
  /** How often teachers have read a student's conversation; why, is between them and the student. */
  transcriptViews: z.int().min(0),
  retention: z.array(RetentionView),
});
export const Home = z.union([StudentHome, TeacherHome, LeaderHome]);
export type Home = z.infer<typeof Home>;

/**
 * Everything the application can do. Routes and the bot are handed this and nothing else. Each call says who asks, and
 * decides itself whether they may.
 */
export interface Services {
  home(person: Person): Promise<Outcome<Home>>;
  setAssignment(person: Person, draft: NewAssignment): Promise<Outcome<AssignmentView>>;
  /** What the policy will say to the students about tasks that are shared so. */
  previewShare(person: Person, question: ShareQuestion): Promise<Outcome<SharePreview>>;
  /** Shares tasks with a class, all or none; the same `shareId` again gives the set that there is. */
  shareTasks(person: Person, share: ShareTasks): Promise<Outcome<AssignmentSetView>>;
  /** The class view of a set. */
  readSet(person: Person, id: string): Promise<Outcome<ClassSetView>>;
  changeSet(person: Person, id: string, change: SetChange): Promise<Outcome<AssignmentSetView>>;
  /** Logs that a teacher reads a student's conversation, and gives it to them. */
  viewTranscript(person: Person, id: string, view: ViewTranscript): Promise<Outcome<TranscriptView>>;
  /** The students of a class of theirs. */
  classStudents(person: Person, className: string): Promise<Outcome<ClassStudents>>;
  /** `isNew` is false when the student already works on that assignment. */
  startConversation(person: Person, start: StartConversation): Promise<Outcome<{ id: string; isNew: boolean }>>;
  readConversation(person: Person, id: string): Promise<Outcome<ConversationView>>;
  /** A picture of a turn as a PNG, for where no page draws it; null when it cannot be painted now. */
  paintPicture(picture: Picture): Promise<Uint8Array | null>;
  saveAttempt(person: Person, id: string, attempt: string): Promise<Outcome<BoxAnswered | null>>;
  /** The value reads the turn's events, as they come or again. The turn goes on whether or not anybody reads. */
  takeTurn(person: Person, id: string, turn: TakeTurn): Promise<Outcome<Reading>>;
  /** Looks at words that are refused: a cry for help among them reaches the leader. True when there is one. */
  heedRefused(person: Person, words: RefusedWords): Promise<boolean>;
  /** The value reads the conversation's events after number `after` for as long as the reader likes. */
  followEvents(person: Person, id: string, after: number): Promise<Outcome<Reading>>;
  /** Deletes a conversation of the student's own: afterwards nothing of it is kept. */
  eraseConversation(person: Person, id: string): Promise<Outcome<null>>;
  processRecord(person: Person, id: string): Promise<Outcome<ProcessRecord>>;
  clause(person: Person, question: ClauseQuestion): Promise<Outcome<ClauseView>>;
  /** The words that may be meant by one that is being written. Nothing of it is kept. */
  suggestWords(person: Person, wanted: WantedWords): Promise<Outcome<SuggestedWords>>;
  /** What is known of a word that is being read. */
  wordCard(person: Person, question: WordQuestion): Promise<Outcome<WordCard>>;
  /** The words of a problem in the student's own language, from the task's glossary. */
  homeTerms(person: Person, question: HomeQuestion): Promise<Outcome<HomeTerms>>;
  /** The whole problem in it, by a model. */
  translateHome(person: Person, question: HomeQuestion): Promise<Outcome<HomeTranslation>>;
  /** What words such as “må jeg bruge AI til lektier?” are about, where they say so. Nothing of them is kept. */
  readMayI(words: string): ReturnType<typeof readOwnQuestion>;
  /** About whom this person may ask the policy. */
  mayIStart(person: Person): Promise<Outcome<MayIStart>>;
  /** “Må jeg bruge AI til dette?”: the policy's answer now, on what terms, whom to ask, and why. */
  mayI(person: Person, question: MayIQuestion): Promise<Outcome<MayIAnswer>>;
  /** For leaders: the policy in force in plain words, its times, and what is wrong with the files on disk. */
  policyOverview(person: Person): Promise<Outcome<PolicyOverview>>;
  /** For leaders: who may do what in a situation. */
  policyMatrix(person: Person, question: MatrixQuestion): Promise<Outcome<PolicyMatrix>>;
  /** For leaders: what the policy would answer to anybody at any time. */
  whatIf(person: Person, question: WhatIf): Promise<Outcome<MayIAnswer>>;
  /** The rules in force as anybody may read them. */
  publicPolicy(): PublicPolicy;
  /** Says that the person has seen it; the first to say so stays. */
  acknowledgeConcern(person: Person, id: string): Promise<Outcome<ConcernView>>;
  /** The person sees to it from here on, outside the product, which deletes it. */
  takeOverConcern(person: Person, id: string): Promise<Outcome<null>>;
  /** What a teacher asks for in their own words; nothing of them is kept. */
  readTeachersWords(person: Person, words: ReadRequest): Promise<Outcome<RequestReading>>;
  /** The text of a document that a teacher brings; nothing of it is kept. */
  readDocument: ReadForTeacher;
  /** The teacher's drafts, the newest change first. */
  listDrafts(person: Person): Promise<Outcome<DraftSummary[]>>;
  /** Begins a draft; it goes on whether or not anybody reads. `isNew` is false when it was begun before. */
  startDraft(person: Person, start: StartDraft): Promise<Outcome<{ id: string; isNew: boolean }>>;
  /** The draft; who has revision `after` of one that is being written waits for the next, for a while. */
  readDraft(person: Person, id: string, after?: number, signal?: AbortSignal): Promise<Outcome<DraftView>>;
  editDraft(person: Person, id: string, edit: EditDraft): Promise<Outcome<DraftView>>;
  rewriteSection(person: Person, id: string, wish: RewriteSection): Promise<Outcome<DraftView>>;
  /** Writes what is not there yet. */
  goOnWithDraft(person: Person, id: string): Promise<Outcome<DraftView>>;
  /** Stops the writing; what is whole stays. */
  cancelDraft(person: Person, id: string): Promise<Outcome<DraftView>>;
  /** Goes back to an earlier version. */
  restoreDraft(person: Person, id: string, revision: number, version: number): Promise<Outcome<DraftView>>;
  /** The teacher answers for it, by name. */
  approveDraft(person: Person, id: string, revision: number): Promise<Outcome<DraftView>>;
  /** Asks a colleague to approve a draft, where the policy asks for one; and asks nobody any more. */
  askReview(person: Person, id: string, ask: AskReview): Promise<Outcome<DraftView>>;
  stopAsking(person: Person, id: string): Promise<Outcome<DraftView>>;
  /** A colleague's draft that waits for the person's approval, and what they say of it. */
  readReview(person: Person, id: string): Promise<Outcome<ReviewView>>;
  answerReview(person: Person, id: string, answer: AnswerReview): Promise<Outcome<null>>;
  removeDraft(person: Person, id: string): Promise<Outcome<null>>;
  /** The draft as a file. */
  exportDraft(person: Person, id: string, wish: ExportWish): Promise<Outcome<FileToKeep>>;
  /** Puts the draft as a file into the teacher's own OneDrive. */
  saveToOneDrive(person: Person, id: string, wish: SaveToOneDrive): Promise<Outcome<SavedFile>>;
  /** The classes that a leader is in, in Microsoft 365. `token` is what Teams has for them. */
  microsoftClasses(person: Person, token: string): Promise<Outcome<MicrosoftClass[]>>;
  /** What the lists of some of these classes would change at the school. */
  previewClassList(person: Person, wish: PreviewClassList): Promise<Outcome<ClassListPreview>>;
  /** Takes over what was seen in a preview. */
  takeClassList(person: Person, wish: TakeClassList): Promise<Outcome<ClassListTaken>>;
  /** Sets what an approved draft holds as tasks for a class, each version for those who are to have it. */
  shareDraft(person: Person, id: string, share: ShareDraft): Promise<Outcome<{ setId: string }>>;
  /** Keeps what somebody says of a reply to them or a draft of theirs; a cry for help in it is refused and handed over. */
  giveFeedback(person: Person, feedback: Feedback): Promise<Outcome<null>>;
  /** The versions of the policy files. */
  readonly policyVersions: Pick<PolicyVersions, 'list' | 'read' | 'approve' | 'withdraw' | 'reject' | 'restore'>;
  /** How the person likes to read. Nobody else is told. */
  speechOffer(person: Person, place: SpeechPlace): Promise<Outcome<SpeechOffer>>;
  /** Reads a sentence aloud with a voice that policy and configuration give. */
  speak(person: Person, wish: SpeakText): Promise<Outcome<Voiced>>;
  /** Writes down what a student says; the recording is wiped out. */
  dictate(person: Person, recording: Uint8Array, place: DictationPlace): Promise<Outcome<Dictated>>;
  readingSettings(person: Person): Promise<Outcome<ReadingSettings>>;
  saveReadingSettings(person: Person, settings: ReadingSettings): Promise<Outcome<ReadingSettings>>;
  /** Where the person left off at a place of their own ("conversation-…", "draft-…"); null when they have not read there. */
  readingPosition(person: Person, place: string): Promise<Outcome<ReadingPosition | null>>;
  saveReadingPosition(person: Person, place: string, position: NewReadingPosition): Promise<Outcome<ReadingPosition>>;
  /**
   * A set that has opened and that its students have not been told of, with their ids; null when there is none. Each set is
   * given once, to one server: whoever takes it tells them.
   */
  takeDueNotice(): Promise<DueNotice | null>;
  /** Throws when the application cannot do its work, such as when the database does not answer. */
  ping(): Promise<void>;
  /**
   * Marks what a crash left half done; says how many turns and drafts that were. Call once before anything else, and again and again
   * where several servers share a database.
   */
  recover(): Promise<number>;
  /** Takes no more turns and gives those that run `limitMs` to end; then ends all readers. */
  drain(limitMs: number): Promise<void>;
}

/** The application on top of what it is given. */
export function openServices<State>(given: Dependencies<State>): Services {
  const { store } = given;
  const hub = new Hub();
  const account = new Account(given);
  const turns = new Turns(given, hub, account);
  const keyProposals = new KeyProposals(given, account);
  const conversations = new Conversations(given, turns, keyProposals);
  const assignments = new Assignments(given);
  const sets = new AssignmentSets(given);
  // Drafts have readers of their own: nobody looks for theirs among the conversations.
  const draftHub = new Hub();
  const drafts = new Drafts(given, draftHub, account);
  const reviews = new DraftReviews(given, draftHub);
  const concerns = new Concerns(given);
  const transcripts = new Transcripts(given, concerns);
  const classList = new ClassList(given);
  const speech = new SpeechAids(given);
  const homeLanguages = new HomeLanguages(given, account);
  const policyQuestions = new PolicyQuestions(given);

  const clauseFor = (person: Person, question: ClauseQuestion): ClauseView =>
    presentClause(given.decide(requestFor(person, question, given.now())));

  /** The rule for work in a conversation of theirs, or for homework. */
  async function decisionFor(person: Person, conversationId: string | undefined): Promise<Outcome<Decision>> {
    if (conversationId === undefined) {
      const question = { task: 'hint', situation: 'homework', aiLevel: 'yellow' } as const;
      return done(given.decide(requestFor(person, question, given.now())));
    }
    const place = await conversations.place(person, conversationId);
    return place.ok ? done(place.value.decision) : place;
  }

  /** The glossary of the task that a conversation is about. */
  const glossaryOf = async (conversationId: string | undefined): Promise<TaskGlossary | undefined> => {
    const conversation = conversationId === undefined ? null : await store.conversations.find(conversationId);
    const task = conversation?.assignmentId ? await store.assignments.find(conversation.assignmentId) : null;
    return task ? { teacher: task.teacher, terms: task.glossary } : undefined;
  };

  /** Which rules hold for the school's students, each once: at home and at exams, class by class. */
  async function clausesOfSchool(person: Person): Promise<ClauseView[]> {
    const clauses = new Map<string, ClauseView>();
    for (const { name, grade } of await store.people.classes(person.schoolId)) {
      for (const situation of ['lesson', 'homework', 'handIn', 'test', 'exam'] as const) {
        const question = { task: 'hint', situation, aiLevel: 'yellow', className: name } as const;
        const student = { ...person, role: 'student', grade } as const;
        const clause = clauseFor(student, question);
        clauses.set(`${clause.ruleId} ${clause.source?.file}:${clause.source?.line}`, clause);
      }
    }
    return [...clauses.values()];
  }

  return {
    async home(person) {
      switch (person.role) {
        case 'student': {
          const tasks = await assignments.ofStudent(person);
          return done({
            assignments: tasks,
            conversations: await conversations.list(person, tasks),
            clause: clauseFor(person, { task: 'hint', situation: 'homework', aiLevel: 'yellow' }),
          });
        }
        case 'teacher':
          return done({
            assignments: await assignments.ofTeacher(person),
            sets: await sets.ofTeacher(person),
            classNames: person.classes.map(({ name }) => name),
            reviews: await reviews.waiting(person),
            ...(given.safeguarding().adults.includes(person.id) && { concerns: await concerns.of(person) }),
          });
        case 'leader':
          return done({
            concerns: await concerns.of(person),
            clauses: await clausesOfSchool(person),
            transcriptViews: await transcripts.count(person),
            retention: await retentionViews(given),
          });
      }
    },
    setAssignment: (person, draft) => assignments.set(person, draft),
    previewShare: (person, question) => sets.preview(person, question),
    shareTasks: (person, share) => sets.share(person, share),
    readSet: (person, id) => sets.read(person, id),
    viewTranscript: (person, id, view) => transcripts.view(person, id, view),
    changeSet: (person, id, change) => sets.change(person, id, change),
    classStudents: (person, className) => sets.students(person, className),
    startConversation: (person, start) => conversations.start(person, start),
    readConversation: (person, id) => conversations.read(person, id),
    paintPicture: async (picture) => (await given.painter?.paint(picture)) ?? null,
    saveAttempt: (person, id, attempt) => conversations.saveAttempt(person, id, attempt),
    takeTurn: (person, id, turn) => conversations.takeTurn(person, id, turn),
    heedRefused: (person, words) => heedRefused(given, person, words),
    followEvents: (person, id, after) => conversations.follow(person, id, after),
    eraseConversation: (person, id) => conversations.erase(person, id),
    processRecord: (person, id) => conversations.record(person, id),
    clause: async (person, question) => done(clauseFor(person, question)),
    async suggestWords(person, wanted) {
      const rule = await decisionFor(person, wanted.conversationId);
      return rule.ok ? suggestionsFor(rule.value, person, wanted, given.dictionary) : rule;
    },
    async wordCard(person, question) {
      const rule = await decisionFor(person, question.conversationId);
      if (!rule.ok) return rule;
      return done(wordCardFor(rule.value, question, await glossaryOf(question.conversationId)));
    },
    homeTerms: (person, question) => homeLanguages.terms(person, question),
    translateHome: (person, question) => homeLanguages.translate(person, question),
    readMayI: readOwnQuestion,
    mayIStart: async (person) => done(await policyQuestions.start(person)),
    mayI: (person, question) => policyQuestions.ask(person, question),
    policyOverview: async (person) => done(await policyQuestions.overview(person)),
    policyMatrix: (person, question) => policyQuestions.matrix(person, question),
    publicPolicy: () => publicPolicy(given.policy(), given.now()),
    whatIf: async (person, question) => policyQuestions.whatIf(person, question),
    acknowledgeConcern: (person, id) => concerns.acknowledge(person, id),
    takeOverConcern: (person, id) => concerns.takeOver(person, id),
    readTeachersWords: (person, words) => readTeachersWords(given, person, words),
    readDocument: openDocuments(),
    listDrafts: async (person) => done(await drafts.list(person)),
    startDraft: (person, start) => drafts.start(person, start),
    readDraft: (person, id, after, signal) => drafts.read(person, id, after, signal),
    editDraft: (person, id, edit) => drafts.edit(person, id, edit),
    rewriteSection: (person, id, wish) => drafts.rewrite(person, id, wish),
    goOnWithDraft: (person, id) => drafts.goOn(person, id),
    cancelDraft: (person, id) => drafts.cancel(person, id),
    restoreDraft: (person, id, revision, version) => drafts.restore(person, id, revision, version),
    approveDraft: (person, id, revision) => drafts.approve(person, id, revision),
    askReview: (person, id, ask) => drafts.ask(person, id, ask),
    stopAsking: (person, id) => drafts.stopAsking(person, id),
    readReview: (person, id) => reviews.read(person, id),
    answerReview: (person, id, answer) => reviews.answer(person, id, answer),
    removeDraft: (person, id) => drafts.remove(person, id),
    async exportDraft(person, id, wish) {
      const draft = await drafts.read(person, id);
      if (!draft.ok) return draft;
      if (wish.copy === 'student' && !(await drafts.mayGiveToStudents(person, id))) return refused('needsColleague');
      return done(await exportedDraft(draft.value, wish));
    },
    async saveToOneDrive(person, id, wish) {
      const draft = await drafts.read(person, id);
      if (!draft.ok) return draft;
      if (wish.copy === 'student' && !(await drafts.mayGiveToStudents(person, id))) return refused('needsColleague');
      const acting = await actAs(given.microsoft365, store.rosters, person, wish.token, FILES_SCOPE);
      if (!acting.ok) return acting;
      const file = await exportedDraft(draft.value, wish);
      const put = outcomeOf(await putFile(acting.value.graph, acting.value.token, file));
      return put.ok ? done({ name: put.value.name, url: put.value.webUrl }) : put;
    },
    microsoftClasses: (person, token) => classList.classes(person, token),
    previewClassList: (person, wish) => classList.preview(person, wish),
    takeClassList: (person, wish) => classList.take(person, wish),
    async shareDraft(person, id, share) {
      const draft = await drafts.toShare(person, id);
      if (!draft.ok) return draft;
      const theirs = await sets.students(person, share.className);
      if (!theirs.ok) return theirs;
      const tasks = tasksToShare(draft.value, share, theirs.value.students);
      if (!tasks) return refused('nothingToShare');
      const set = await sets.share(person, tasks);
      return set.ok ? done({ setId: set.value.id }) : set;
    },
    policyVersions: new PolicyVersions(given),
    giveFeedback: (person, feedback) => giveFeedback(given, person, feedback),
    speechOffer: (person, place) => speech.offer(person, place),
    speak: (person, wish) => speech.speak(person, wish),
    dictate: (person, recording, place) => speech.dictate(person, recording, place),
    readingSettings: async (person) => done(await store.reading.settings(person.id)),
    async saveReadingSettings(person, settings) {
      await store.reading.saveSettings(person.id, settings);
      return done(settings);
    },
    readingPosition: (person, place) => readPosition(given, person, place),
    saveReadingPosition: (person, place, position) => savePosition(given, person, place, position),
    takeDueNotice: () => sets.takeDueNotice(),
    ping: () => store.ping(),
    recover: async () => (await turns.recover()) + (await drafts.recover()),
    async drain(limitMs) {
      draftHub.close();
      await Promise.all([turns.drain(limitMs), drafts.drain(limitMs)]);
      await keyProposals.settle();
      await account.settle();
      hub.close();
    },
  };
}
