import type { DraftRequest } from '../../contract/draft.ts';
import type { Subject } from '../../contract/policy.ts';
import type { Product } from '../../language/texts/drafts/criteriaBank.ts';
import { said } from '../request/said.ts';

/** What each product is called, the more exact first. */
const NAMES: readonly (readonly [Product, RegExp])[] = [
  [
    'letterToTheEditor',
    said('\\blæserbrev\\p{L}*', '\\bdebatindlæg\\p{L}*', '\\bletters? to the editor', '\\bopinion piece'),
  ],
  ['bookReview', said('\\b(?:bog|film)?anmeldelse\\p{L}*', '\\b(?:book |film )?review')],
  [
    'shortStory',
    said(
      '\\bnovelle\\p{L}*',
      '\\bgyser\\p{L}*',
      '\\bkrimi\\p{L}*',
      '\\beventyr\\p{L}*',
      '\\bfantasyfortælling\\p{L}*',
      '\\bshort stor(?:y|ies)',
      '\\bfairy tale',
    ),
  ],
  [
    'podcastOrFilm',
    said('\\bpodcast\\p{L}*', '\\b(?:kort)?film(?:en|s)?\\b', '\\bvideo\\p{L}*', '\\bradioprogram', '\\bvlog'),
  ],
  ['report', said('\\b\\p{L}*rapport\\p{L}*', '\\bforsøg\\p{L}*', '\\blab report', '\\breport', '\\bexperiment')],
  ['poster', said('\\bplakat\\p{L}*', '\\bplanche\\p{L}*', '\\bposter')],
  [
    'conversationInEnglish',
    said('\\b(?:engelsk )?samtale\\p{L}*', '\\bdialog\\p{L}*', '\\bconversation', '\\bspeaking'),
  ],
  [
    'presentation',
    said(
      '\\b\\p{L}*fremlæggelse\\p{L}*',
      '\\boplæg\\p{L}*',
      '\\bmundtlig præsentation',
      '\\bpresentation',
      '\\btalk\\b',
    ),
  ],
  ['sourceWork', said('\\b\\p{L}*kilde\\p{L}*', '\\bsource (?:work|analysis)', '\\bsources\\b')],
  [
    'problemSolving',
    said(
      '\\bproblemløsning\\p{L}*',
      '\\bproblemopgave\\p{L}*',
      '\\bmatematisk undersøgelse',
      '\\bproblem.solving',
      '\\bsolving (?:a |the )?problems?',
      '\\bregnehistorie',
    ),
  ],
  ['groupWork', said('\\b(?:gruppe|projekt|sam)arbejde\\p{L}*', '\\bgroup ?work', '\\bcollaboration')],
  [
    'writtenText',
    said(
      '\\bskriftlig fremstilling',
      '\\bstil(?:e|en)?\\b',
      '\\bessay\\p{L}*',
      '\\bartikel\\p{L}*',
      '\\bfagtekst\\p{L}*',
      '\\btekst\\p{L}*',
      '\\bwritten text',
      '\\bessays?\\b',
      '\\barticle',
    ),
  ],
];

/** What a subject's students most often make, where none is named. */
const USUAL: Partial<Record<Subject, Product>> = {
  danish: 'writtenText',
  danishSecondLanguage: 'writtenText',
  mathematics: 'problemSolving',
  english: 'conversationInEnglish',
  history: 'sourceWork',
  socialStudies: 'presentation',
  science: 'report',
  biology: 'report',
  geography: 'presentation',
  physicsChemistry: 'report',
  religion: 'presentation',
};

/** The product that criteria are asked for, and whether it was named or is only the subject's usual one. */
export function productOf({
  topic,
  wishes = '',
  subject,
}: DraftRequest): { product: Product; isNamed: boolean } | null {
  for (const text of [topic, wishes]) {
    const named = NAMES.find(([, pattern]) => pattern.test(text))?.[0];
    if (named !== undefined) return { product: named, isNamed: true };
  }
  const usual = USUAL[subject];
  return usual === undefined ? null : { product: usual, isNamed: false };
}

/** The topic without the product's own name: "læserbrev om skolemad" is about "skolemad". */
export function topicBeside(topic: string): string {
  if (!NAMES.some(([, pattern]) => pattern.test(topic))) return topic;
  return /\b(?:om|about|on) (.+)$/iu.exec(topic)?.[1]?.trim() ?? '';
}
