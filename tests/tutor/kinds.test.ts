import { describe, expect, test } from 'vitest';
import type { Language } from '../../api/contract/language.ts';
import { type ProblemKind, termOf } from '../../api/language/texts/index.ts';
import { studyProblem } from '../../api/tutor/read/index.ts';
import { askedWords } from '../../api/tutor/voice/askedWord.ts';
import { topicOf } from '../../api/tutor/voice/topic.ts';
import { conversationOn } from './conversation.ts';

interface Task {
  readonly lang: Language;
  readonly text: string;
  readonly kind: ProblemKind;
  /** The words that the task asks about. */
  readonly words: readonly string[];
  /** What it is about, where that matters to its kind. */
  readonly topic?: string;
}

const da = (text: string, kind: ProblemKind, words: readonly string[] = [], topic?: string): Task => ({
  lang: 'da',
  text,
  kind,
  words,
  ...(topic === undefined ? {} : { topic }),
});
const en = (...rest: Parameters<typeof da>): Task => ({ ...da(...rest), lang: 'en' });

const TASKS: readonly Task[] = [
  en(
    'Jo is twice as fast as Kim, who packs 50 boxes a day. What is the total weekly number for the two?',
    'quantities',
  ),
  da('Skriv 0,35 som brøk', 'conversion'),
  da('Skriv 2/5 som procent', 'conversion'),
  da('Hvad er 7/20 i procent?', 'conversion'),
  en('Write 0.625 as a fraction', 'conversion'),
  da('Hvor mange minutter er 3,5 timer?', 'units'),
  da('Omregn 4,2 km til meter', 'units'),
  en('How many grams are there in 2.4 kilograms?', 'units'),
  da('Hvad er størst: 0,4 eller 0,38?', 'comparison'),
  da('Sæt 5/8, 0,6 og 61 % i rækkefølge, den mindste først', 'comparison'),
  en('Which is larger, 5/6 or 7/9?', 'comparison'),
  da('Afrund 7,846 til to decimaler', 'rounding'),
  da('Rund 4.629 af til nærmeste tier', 'rounding'),
  en('Round 5.382 to one decimal place', 'rounding'),
  da('Er 91 et primtal?', 'divisibility'),
  da('Hvilke tal går op i 36?', 'divisibility'),
  en('Is 87 a prime number?', 'divisibility'),
  da('Hvad er det næste tal i rækken 3, 7, 11, 15?', 'pattern'),
  en('Find the next number in the sequence 2, 6, 18, 54', 'pattern'),
  da('Find arealet af et kvadrat med siden 9 cm', 'geometry'),
  da('Hvad er omkredsen af en cirkel med radius 5 cm?', 'geometry'),
  da('En trekant har vinklerne 35° og 80°. Hvor stor er den sidste vinkel?', 'geometry'),
  en('Find the volume of a box that is 3 cm by 4 cm by 8 cm', 'geometry'),
  da('Find gennemsnittet af 6, 9, 14 og 15', 'dataset'),
  en('What is the median of 8, 3, 11 and 6?', 'dataset'),
  da('Hvad er sandsynligheden for at trække et es af et spil kort med 52 kort?', 'chance'),
  da('Hvad er hældningen for linjen y = 3x + 2?', 'symbols'),
  da('Karen har 5 poser med 8 kugler i hver. Hvor mange kugler har hun?', 'quantities'),

  da('Hvad betyder ordet demokrati?', 'concept', ['demokrati']),
  da('Hvad er fotosyntese?', 'concept', ['fotosyntese']),
  da('Hvad er forskellen på en meteor og en komet?', 'concept', ['meteor', 'komet']),
  en('What is the difference between weather and climate?', 'concept', ['weather', 'climate']),
  en("What does 'stubborn' mean?", 'concept', ['stubborn']),
  da('Forklar begrebet bruttonationalprodukt', 'concept', ['bruttonationalprodukt']),
  da('Hvem opfandt telefonen?', 'fact', [], 'telefonen'),
  da('Hvornår begyndte 2. verdenskrig?', 'fact', [], '2. verdenskrig'),
  da('Hvad er hovedstaden i Portugal?', 'fact', [], 'Portugal'),
  da('Hvilket grundstof har det kemiske tegn Na?', 'fact'),
  en('Who wrote Robinson Crusoe?', 'fact', [], 'Robinson Crusoe'),
  da('Hvorfor startede den franske revolution?', 'source', [], 'den franske revolution'),
  da('Hvad var årsagerne til reformationen?', 'source', [], 'reformationen'),
  en('Why did the Cold War end?', 'source', [], 'the Cold War'),
  da('Hvorfor er havet salt?', 'explanation', [], 'havet'),
  da('Hvordan opstår et tordenvejr?', 'explanation', [], 'et tordenvejr'),
  en('Why is the sky blue?', 'explanation', [], 'the sky'),

  da('Skriv en novelle om jalousi', 'story', [], 'jalousi'),
  en('Write a short story about a lighthouse', 'story', [], 'a lighthouse'),
  da('Skriv et digt om havet', 'poem', [], 'havet'),
  da('Skriv et læserbrev om lektier i folkeskolen', 'opinion', [], 'lektier'),
  da('Skriv en anmeldelse af filmen "Den lille prins"', 'review', [], '"Den lille prins"'),
  da('Skriv et referat af teksten', 'summary', [], 'teksten'),
  da('Analyser novellen "Agerhønen"', 'analysis', [], '"Agerhønen"'),
  da('Hvad er temaet i digtet "Til en hund"?', 'analysis', [], '"Til en hund"'),
  da('Skriv en stil om min sommerferie', 'writing', [], 'din sommerferie'),
  da('Skriv en tekst om venskab, men uden dialog', 'writing', [], 'venskab'),
  en('Write a paragraph about school uniforms because we debate them', 'writing', [], 'school uniforms'),
  da('Skriv om, hvordan du bor', 'writing', [], ''),

  da('Oversæt til tysk: Min bror spiller fodbold hver dag', 'translation'),
  en('Translate into Danish: She has never been to London', 'translation'),
  da('Hvad hedder egern på engelsk?', 'vocabulary', ['egern']),
  da('Hvordan staver man til cykel?', 'spelling', ['cykel']),
  en('How do you spell necessary?', 'spelling', ['necessary']),
  da('Bøj verbet at synge', 'grammar', ['synge']),
  da('Hvad er flertal af "barn"?', 'grammar', ['barn']),
  en('What is the past tense of "buy"?', 'grammar', ['buy']),
  da("Hvilken ordklasse er 'sulten'?", 'wordClass', ['sulten']),
  da('Sæt kryds ved udsagnsleddet: Hunden sover i kurven.', 'sentencePart'),
  da('Find subjekt og verballed: Peter og Anna cyklede til stranden i går.', 'sentencePart'),
  en('Find the subject of the sentence: My sister plays the piano.', 'sentencePart'),
  da('Find 3 udsagnsord og 2 navneord i sætningen: Katten sover og drømmer om mus', 'wordClass'),
  da('Er det ad eller af i sætningen "Han gik hen ___ vejen"?', 'wordPair'),
  da('Skal jeg skrive "nogen" eller "nogle" i sætningen "Har du ___ penge"?', 'wordPair'),
  en('Is it their or there in "They left ___ bags"?', 'wordPair'),
  da('Sæt komma: Når vi kommer hjem spiser vi aftensmad', 'punctuation'),
  da('Skriv en anmeldelse af en bog, du har læst', 'review', [], ''),
  da('Forklar, hvad drivhuseffekten er', 'concept', ['drivhuseffekten']),
  da('Skriv en tale til skolens sidste dag', 'writing'),
  en('Put commas in: My uncle who is a baker gets up early', 'punctuation'),
  da('Vi skal forberede en udstilling til fredag', 'general'),
];

describe('a task is met as what it is', () => {
  test.each(TASKS.map((task) => [task.text, task] as const))('%s', async (text, task) => {
    const { problem } = await conversationOn(text, { lang: task.lang });
    expect(studyProblem(problem).kind).toBe(task.kind);
    if (task.words.length > 0) expect(askedWords(text)).toEqual(task.words);
    if (task.topic !== undefined) expect(topicOf(text)).toBe(task.topic);
  });
});

describe('what a task is about is named as a whole', () => {
  test.each([
    ['Forklar hvorfor Danmark tabte krigen i 1864.', 'krigen i 1864'],
    ['Hvorfor tabte Danmark krigen i 1864?', 'krigen i 1864'],
    ['Forklar, hvorfor havet er salt', 'havet'],
    ['Skriv en artikel om unges brug af sociale medier. Den skal vække interesse.', 'unges brug af sociale medier'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });
});

describe('a word is asked about only when the task does', () => {
  test.each([
    'Skriv en tekst på mindst 300 ord',
    'Lav en beskrivende tekst til en reklame',
    'Find tre kilder og sammenlign dem',
    'Read chapter four and answer the questions',
    'Hvad er det største problem?',
    'Hvad er temaet i novellen?',
    'Bøj verberne i past simple: go, buy, teach',
  ])('%s', (text) => {
    expect(askedWords(text)).toEqual([]);
  });
});

/** What stands in quotation marks in a reply, without the beginnings of sentences that it offers. */
const quotedIn = (reply: string): string[] =>
  [...reply.matchAll(/"([^"]+)"/gu)].map((match) => match[1] ?? '').filter((words) => !/[▢…]/u.test(words));

/** Words that the tutor itself puts in quotation marks. */
const OWN =
  /^(?:fordi|because|hvorfor|why|men|but|at|that|en|et|a|the|to|som|which|god|good|dårlig|bad|rest|remainder|ingen rest|no remainder|meget|very|derfor|therefore)$/u;

const THOUGHTS: Record<Language, string> = {
  da: 'jeg tror det har noget at gøre med det, vi lavede i går',
  en: 'i think it has something to do with what we did yesterday',
};

describe('nothing but the task and the student is quoted, and no gap is left', () => {
  test.each(TASKS.map((task) => [task.text, task] as const))('%s', async (text, { lang }) => {
    const conversation = await conversationOn(text, { lang });
    const asks =
      lang === 'da'
        ? ['hint', THOUGHTS.da, 'hint', 'hint', 'hint', 'er det rigtigt?']
        : ['hint', THOUGHTS.en, 'hint', 'hint', 'hint', 'is it right?'];
    const parts = askedWords(text)
      .map((word) => termOf(word, lang)?.parts ?? '')
      .join(' ');
    const replies = [conversation.opening.text];
    for (const words of asks) replies.push((await conversation.say(words)).text);
    for (const reply of replies) {
      expect(reply).not.toMatch(/[{}]|undefined|""|\bemnet "|the topic/u);
      expect(reply).toMatch(/[.?]$/u);
      const strange = quotedIn(reply).filter(
        (words) =>
          !OWN.test(words) &&
          !parts.includes(words) &&
          words !== THOUGHTS[lang] &&
          !text.toLowerCase().includes(words.toLowerCase()),
      );
      expect(strange).toEqual([]);
    }
    expect(new Set(replies).size).toBe(replies.length);
  });
});
