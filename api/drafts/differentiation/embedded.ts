import type { Citation, DraftRequest, Level } from '../../contract/draft.ts';
import {
  type HardWord,
  hardWords,
  levelText,
  lixOf,
  numbersIn,
  schoolWordsIn,
  timesOf,
  wordsAbout,
} from '../../language/levelling/index.ts';
import { type DifferentiationTexts, differentiationTexts } from '../../language/texts/drafts/differentiation.ts';
import type { WrittenDraft } from '../kind.ts';
import { easyForm } from './easyForm.ts';
import type { Made } from './made.ts';
import { notesOf } from './notes.ts';
import type { Glossary, Original, Version } from './schema.ts';
import { targetOf } from './targets.ts';
import { hintFor, tasksIn } from './taskSet.ts';
import { paragraphsOf } from './versions.ts';

const LEVELS: readonly Level[] = ['supported', 'onLevel', 'challenge'];
const MOST_TERMS = 4;
const MOST_WORDS = 12;
const YEAR = /^(?:1\d|20)\d\d$/u;

/**
 * Writes the versions by rules: the text made easier as far as is safe, tasks, words and scaffolds for the same goal. Without
 * a source there is a word list about the topic, where the product knows the topic.
 */
export function embedded(request: DraftRequest): WrittenDraft {
  const source = request.sources?.[0];
  const texts = differentiationTexts[request.lang];
  if (!source) return withoutSource(request, texts);
  const tasks = tasksIn(source.text);
  const given: Original = { name: source.name, text: source.text };
  const cites = citations(source.name, texts);
  if (tasks) {
    const content = {
      original: given,
      ...taskVersions(request, texts, tasks),
      notes: notesOf(request, texts, [], tasks.length),
    };
    return { content, cites, missing: [] };
  }
  const original: Original = { ...given, lix: Math.round(lixOf(source.text).lix) };
  const made = LEVELS.map((level): Made => {
    const target = targetOf(level, request);
    const leveled = target === undefined ? undefined : levelText(source.text, { target, terms: request.terms ?? [] });
    return { level, text: leveled?.text ?? source.text, leveled };
  });
  const terms = termsOf(request, source.text);
  const words = hardWords(source.text, terms, request.lang, MOST_WORDS);
  const versions = Object.fromEntries(
    made.map((version) => [version.level, textVersion(version, request, texts, terms, words)]),
  );
  const notes = notesOf(request, texts, made, numbersIn(source.text).length);
  const glossary = words.length > 0 ? { glossary: glossaryOf(words, request) } : {};
  return { content: { original, ...versions, ...glossary, notes }, cites, missing: [] };
}

/** The teacher's terms, else the school words of the text. */
function termsOf(request: DraftRequest, text: string): readonly string[] {
  if (request.terms?.length) return request.terms.filter((term) => timesOf(term, text) > 0);
  return schoolWordsIn(text, request.lang).slice(0, MOST_TERMS);
}

function textVersion(
  { level, text, leveled }: Made,
  { goal, topic }: DraftRequest,
  texts: DifferentiationTexts,
  terms: readonly string[],
  words: readonly HardWord[],
): Version {
  const shared = { goal: goal ?? texts.goal(topic), paragraphs: paragraphsOf(text) };
  switch (level) {
    case 'supported': {
      const known = words.filter(({ meaning }) => meaning !== '').map(({ word, meaning }) => ({ word, meaning }));
      const { paragraphs } = shared;
      return {
        ...shared,
        paragraphs: leveled?.isMeasuredOnly ? paragraphs : easyForm(paragraphs, known, texts.part),
        words: known,
        steps: [...texts.steps],
        tasks: [...texts.supported(topic, terms)],
        starters: [...texts.starters(topic, terms)],
      };
    }
    case 'onLevel':
      return { ...shared, words: [], steps: [], tasks: [...texts.onLevel(topic, terms)], starters: [] };
    case 'challenge':
      return {
        ...shared,
        words: [],
        steps: [],
        tasks: [
          ...texts.challenge(
            topic,
            terms,
            numbersIn(text).filter((number) => !YEAR.test(number)),
          ),
        ],
        starters: [],
      };
  }
}

function taskVersions(
  request: DraftRequest,
  texts: DifferentiationTexts,
  tasks: readonly string[],
): Record<Level, Version> {
  const shared = {
    goal: request.goal ?? texts.goalOfTasks(request.topic),
    paragraphs: [],
    words: [],
    steps: [],
    starters: [],
  };
  return {
    supported: {
      ...shared,
      steps: [...texts.taskSteps],
      tasks: tasks.map((task) => `${task} (${texts.hint}: ${texts.hints[hintFor(task)]})`),
    },
    onLevel: { ...shared, tasks: [...tasks] },
    challenge: { ...shared, tasks: [...tasks, ...texts.furtherTasks] },
  };
}

const glossaryOf = (words: readonly HardWord[], { homeLanguage }: DraftRequest): Glossary => ({
  homeLanguage: homeLanguage ?? '',
  rows: words.map(({ word, syllables, meaning }) => ({ word, syllables, meaning, home: '' })),
});

function withoutSource(request: DraftRequest, texts: DifferentiationTexts): WrittenDraft {
  const words = wordsAbout(request.topic, request.lang, MOST_WORDS);
  const message = words.length > 0 ? texts.missing.withWords(request.topic) : texts.missing.withoutWords(request.topic);
  return {
    content: words.length > 0 ? { glossary: glossaryOf(words, request) } : {},
    cites: words.length > 0 ? { glossary: [wordsCitation(texts)] } : {},
    missing: [{ needs: 'source', message }],
  };
}

const wordsCitation = (texts: DifferentiationTexts): Citation => ({
  id: 'school-words',
  kind: 'engine',
  label: texts.wordsLabel,
});

function citations(name: string, texts: DifferentiationTexts): Record<string, readonly Citation[]> {
  const source: Citation = { id: 'source-1', kind: 'document', label: name };
  const rules: Citation = { id: 'levelling', kind: 'engine', label: texts.rulesLabel };
  const made = [source, rules];
  return {
    original: [source],
    supported: made,
    onLevel: made,
    challenge: made,
    glossary: [source, wordsCitation(texts)],
    notes: made,
  };
}
