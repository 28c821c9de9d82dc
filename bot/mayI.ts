import type { MayIAbout, MayIAnswer, MayIStart } from '../api/contract/mayI.ts';
import { AiLevel, Situation, Subject } from '../api/contract/policy.ts';
import { commonTexts } from '../api/language/texts/bot/common.ts';
import { mayITexts } from '../api/language/texts/bot/mayI.ts';
import { refusalTexts } from '../api/language/texts/refusals.ts';
import { subjectNames } from '../api/language/texts/subjectNames.ts';
import type { Services } from '../api/services.ts';
import {
  cardOf,
  choiceField,
  type Element,
  heading,
  openButton,
  paragraph,
  sayButton,
  sendButton,
  strong,
} from './cards.ts';
import type { Card, Chat, Person } from './chat.ts';
import { citedRule } from './clause.ts';
import type { LinkTo } from './links.ts';
import {
  type Answers,
  aboutIn,
  isOfStudent,
  openSteps,
  questionOf,
  type Step,
  tasksFor,
  UNKNOWN,
  wordOf,
} from './mayIAnswers.ts';

/** Most choices in one field: a leader may ask about every class, and a message of Teams holds 28 kB. */
const MOST_CHOICES = 100;

/** What is needed to ask the school's rules. */
export interface MayINeeds {
  readonly services: Pick<Services, 'mayIStart' | 'mayI'>;
  readonly linkTo: LinkTo;
}

/**
 * “Må jeg bruge AI til dette?” in a private chat: a card with what must still be asked, or the policy's own answer with
 * its clause and whom to ask. The same service answers on the page.
 */
export async function askMayI(
  { services, linkTo }: MayINeeds,
  chat: Chat,
  person: Person,
  answers: Answers,
): Promise<void> {
  const { lang, role } = person;
  const start = await services.mayIStart(person);
  if (!start.ok) return chat.say({ text: refusalTexts[lang][start.refusal.code] });
  const steps = openSteps(start.value, role, answers);
  const about = aboutIn(start.value, answers);
  if (!about || steps.length > 0) return chat.say({ card: questionCard(start.value, steps, answers, person) });
  const said = await services.mayI(person, questionOf(about, role, answers));
  if (!said.ok) return chat.say({ text: refusalTexts[lang][said.refusal.code] });
  const { clause } = said.value;
  const verdict = mayITexts[lang].verdict[about.kind][clause.effect];
  await chat.say({
    text: `${verdict} ${clause.text[lang]}`,
    card: answerCard(said.value, linkTo, person),
    cites: [citedRule(clause, lang)],
  });
}

function questionCard(start: MayIStart, steps: readonly Step[], known: Answers, person: Person): Card {
  const texts = mayITexts[person.lang];
  return cardOf(
    [heading(texts.title), paragraph(texts.intro), ...steps.map((step) => fieldOf(step, start, known, person))],
    [sendButton(texts.ask, { do: 'mayI', known })],
  );
}

function fieldOf(step: Step, start: MayIStart, known: Answers, { lang, role }: Person): Element {
  const texts = mayITexts[lang];
  const about = aboutIn(start, known);
  const isStudent = about !== undefined && isOfStudent(about, role);
  const field = (label: string, choices: readonly (readonly [value: string, title: string])[]) =>
    choiceField(
      step,
      label,
      choices.slice(0, MOST_CHOICES).map(([value, title]) => ({ value, title })),
      { style: choices.length > 8 ? 'compact' : 'expanded' },
    );
  switch (step) {
    case 'about':
      return field(
        texts.questions.about,
        start.about.map((one) => [wordOf(one), aboutText(one, lang)]),
      );
    case 'task':
      return field(
        about?.kind === 'student' ? texts.questions.taskOfStudent : texts.questions.task,
        tasksFor(isStudent).map((task) => [task, texts.tasks[task]]),
      );
    case 'situation':
      return field(
        texts.questions.situation,
        Situation.options.map((situation) => [situation, texts.situations[situation]]),
      );
    case 'aiLevel':
      return field(texts.questions.aiLevel, [
        [UNKNOWN, texts.noColour],
        ...AiLevel.options.map((level) => [level, texts.aiLevels[level]] as const),
      ]);
    case 'subject':
      return field(texts.questions.subject, [
        [UNKNOWN, texts.noSubject],
        ...Subject.options.map((subject) => [subject, subjectNames[lang][subject]] as const),
      ]);
  }
}

function aboutText(about: MayIAbout, lang: Person['lang']): string {
  const texts = mayITexts[lang];
  switch (about.kind) {
    case 'me':
      return about.className === undefined ? texts.me : texts.meIn(about.className);
    case 'student':
      return texts.studentIn(about.className);
    case 'teacher':
      return texts.teacher;
  }
}

/** On what terms, what else is open, and whom to ask. */
function answerCard(
  { terms, instead, openIn, someTasksOpen, ask }: MayIAnswer,
  linkTo: LinkTo,
  { lang }: Person,
): Card {
  const texts = mayITexts[lang];
  const part = (title: string, lines: readonly string[]): Element[] =>
    lines.length === 0 ? [] : [strong(title), ...lines.map((line) => paragraph(`• ${line}`))];
  return cardOf(
    [
      ...(someTasksOpen ? [paragraph(texts.someTasksOpen)] : []),
      ...part(
        texts.terms,
        terms.map((term) => term[lang]),
      ),
      ...part(
        texts.instead,
        instead.map((task) => texts.tasks[task]),
      ),
      ...part(
        texts.openIn,
        openIn.map((situation) => texts.situations[situation]),
      ),
      strong(texts.whom),
      paragraph(ask[lang]),
    ],
    [sayButton(texts.again, texts.title, { do: 'mayI' }), openButton(commonTexts[lang].open, linkTo('may-i'))],
  );
}
