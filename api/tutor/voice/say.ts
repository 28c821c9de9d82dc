import type { Author, TurnEventBody } from '../../contract/event.ts';
import type { Language } from '../../contract/language.ts';
import { tutorVoicePrompt } from '../../prompts/tutorVoice.ts';
import type { Guard } from '../guard/index.ts';
import type { MoveChoice } from '../moves/choice.ts';
import type { TutorState } from '../state.ts';
import type { ReceivedMessage, TurnContext } from '../types.ts';
import { speakGuarded } from './guarded.ts';
import type { ModelVoice } from './modelVoice.ts';
import { plainAsk, type Said } from './render.ts';

/** A reply in fixed words, each judged once more by the guard of the turn. */
export function* sayInFixedWords(
  said: readonly Said[],
  guard: Guard,
  lang: Language,
): Generator<TurnEventBody, boolean> {
  let isSaid = false;
  for (const { text, judged } of said) {
    const verdict = guard.check(judged);
    if (verdict.kind === 'replaced') continue;
    isSaid = true;
    yield { type: 'text', text: verdict.kind === 'shown' ? text : verdict.text, lang };
  }
  return isSaid;
}

/** What a model's reply is made from. */
interface Telling {
  readonly message: ReceivedMessage;
  readonly context: TurnContext;
  readonly choice: MoveChoice;
  /** The move in fixed words: what is stated, if anything, and what is asked. */
  readonly said: readonly Said[];
  readonly state: TutorState;
  readonly studentTexts: readonly string[];
  readonly guard: Guard;
}

/** How many turns back the model is told of. */
const LOOK_BACK = 4;
/** A reply is at most this many sentences long. */
const MOST_SENTENCES = 3;

/**
 * A reply whose statement is in fixed words, for it may judge, and whose question a model words. Where the model fails or
 * writes what may not be said, the fixed question takes over. Returns who wrote it.
 */
export async function* sayWithModel(
  voice: ModelVoice,
  { message, context, choice, said, state, studentTexts, guard }: Telling,
): AsyncGenerator<TurnEventBody, Author> {
  const { lang, grade, problem, earlier, signal } = context;
  const statement = said.slice(0, -1);
  const question = said.slice(-1);
  yield* sayInFixedWords(statement, guard, lang);

  const sentences = MOST_SENTENCES - statement.length;
  const prompt = tutorVoicePrompt({
    lang,
    grade,
    sentences,
    task: problem.text,
    earlier: earlier.slice(-LOOK_BACK).map(({ text, reply }) => ({ student: text, tutor: reply.join(' ') })),
    student: message.opening ? '' : message.text,
    attempt: message.attempt,
    move: choice.move,
    alreadySaid: statement.map(({ text }) => text).join(' '),
    inFixedWords: question.map(({ text }) => text).join(' '),
  });
  const fitness = {
    lang,
    taskText: problem.text,
    studentTexts,
    rendered: said.map(({ text }) => text),
    openClaims: state.claims.filter(({ told }) => told === 'nothing').map(({ value }) => value),
  };
  const parts = speakGuarded(voice, prompt, { sentences, signal }, guard, fitness, (verdict) =>
    context.onVerdict?.(verdict.kind, verdict.kind === 'replaced' ? verdict.reason : undefined),
  );
  let author: Author = { kind: 'rules' };
  for await (const part of parts) {
    if (part.kind === 'sentence') {
      author = { kind: 'model', model: voice.label };
      yield { type: 'text', text: part.text, lang };
      continue;
    }
    context.onHandOver?.(part.why);
    // Where nothing of the model's was shown, nothing is taken over.
    if (author.kind === 'model') yield { type: 'replaced' };
    const isSaid = yield* sayInFixedWords(question, guard, lang);
    if (!isSaid) yield { type: 'text', text: plainAsk(lang).text, lang };
  }
  return author;
}
