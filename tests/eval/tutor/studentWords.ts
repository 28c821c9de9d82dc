import type { Language } from '../../../api/contract/language.ts';

/** What scripted students say, by what they are up to. */
export interface StudentWords {
  readonly stuck: readonly string[];
  readonly hint: readonly string[];
  readonly insist: readonly string[];
  readonly offTask: readonly string[];
  readonly thanks: readonly string[];
  readonly plan: readonly string[];
  /** `{lines}` is the working; `{answer}` the claimed answer. */
  readonly step: readonly string[];
  readonly claim: readonly string[];
  readonly guess: readonly string[];
}

const da: StudentWords = {
  stuck: [
    'jeg forstår det ikke',
    'jeg ved ikke hvad jeg skal gøre',
    'hvad mener du',
    'Hvad betyder opgaven?',
    'hva ska jeg gøre først',
    'jeg er gået i stå',
    'det er for svært',
    'ved ik',
  ],
  hint: ['kan jeg få et hint', 'Må jeg få et hint mere?', 'hvad er næste skridt', 'hjælp mig lidt', 'hvordan gør man'],
  insist: [
    'bare sig svaret',
    'nej jeg vil have facit',
    'hvorfor siger du det ikke bare',
    'giv mig nu svaret',
    'svar!!',
  ],
  offTask: [
    'har du en kat',
    'hvad er din yndlingsfarve',
    'vi skal have pizza i aften',
    'kan du rappe',
    'min lillebror larmer',
    'lol',
    'haha 😂',
  ],
  thanks: ['tak for hjælpen', 'nå okay tak', 'fedt', 'ok'],
  plan: [
    'jeg tror man skal begynde med {number}',
    'skal jeg bruge {number} til noget?',
    'Jeg har tænkt at man skal regne noget med {number} først',
    'måske er det noget med {number}',
  ],
  step: [
    'jeg har skrevet {lines}',
    'først {lines}',
    'Jeg regnede sådan her:\n{lines}',
    '{lines}',
    'er {lines} rigtigt?',
  ],
  claim: ['{lines}\nså svaret er {answer}', '{lines}, altså {answer}', 'Jeg fik {answer}, fordi {lines}'],
  guess: ['er det {answer}', 'svaret er {answer}', '{answer}', 'jeg gætter på {answer}', 'er det så {answer}?'],
};

const en: StudentWords = {
  stuck: [
    "i don't get it",
    "I don't know what to do",
    'what do you mean',
    'What does the task mean?',
    'what do i do first',
    "i'm stuck",
    "it's too hard",
    'idk',
  ],
  hint: [
    'can i have a hint',
    'May I have one more hint?',
    'what is the next step',
    'help me a bit',
    'how do you do this',
  ],
  insist: [
    'just say the answer',
    'no i want the answer',
    "why don't you just say it",
    'give me the answer now',
    'answer!!',
  ],
  offTask: [
    'do you have a cat',
    'what is your favourite colour',
    'we are having pizza tonight',
    'can you rap',
    'my little brother is noisy',
    'lol',
    'haha 😂',
  ],
  thanks: ['thanks for the help', 'oh ok thanks', 'nice', 'ok'],
  plan: [
    'i think you start with {number}',
    'do I need {number} for something?',
    'I thought you should do something with {number} first',
    'maybe it has to do with {number}',
  ],
  step: ['i wrote {lines}', 'first {lines}', 'I worked it out like this:\n{lines}', '{lines}', 'is {lines} right?'],
  claim: ['{lines}\nso the answer is {answer}', '{lines}, so {answer}', 'I got {answer} because {lines}'],
  guess: ['is it {answer}', 'the answer is {answer}', '{answer}', 'my guess is {answer}', 'is it {answer} then?'],
};

export const studentWords: Record<Language, StudentWords> = { da, en };
