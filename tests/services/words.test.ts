import { beforeAll, describe, expect, test } from 'vitest';
import type { Glossary, HomeLanguageTag } from '../../api/contract/glossary.ts';
import type { AidRule } from '../../api/contract/policy.ts';
import type { Person } from '../../api/identity/person.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, aShare, begin, type TestSchool, value } from './aSchool.ts';

let wordSuggestions: AidRule = 'always';
let homeLanguage: AidRule = 'always';
let effect: 'allow' | 'deny' = 'allow';
let asked: string[] = [];
let school: TestSchool;
let sofia: Person;

beforeAll(async () => {
  const decide = policyWith({ maxHint: 3 });
  school = await aSchool({
    decide: (request) => {
      const decision = decide(request);
      return { ...decision, effect, aids: { ...decision.aids, wordSuggestions, homeLanguage } };
    },
    dictionary: {
      find: async (word) => {
        asked.push(word);
        return ['klemme', 'fisse'];
      },
      close: async () => {},
    },
  });
  sofia = await school.person('demo-sofia');
});

const wanted = (word: string, more = false, lang: 'da' | 'en' = 'da') => ({ word, lang, more });

describe('word suggestions', () => {
  test('the first come without the dictionary, the longer list with it; rude words never', async () => {
    wordSuggestions = 'always';
    asked = [];
    expect(value(await school.services.suggestWords(sofia, wanted('jaj')))).toMatchObject({ known: true });
    expect(asked).toEqual([]);
    const { words } = value(await school.services.suggestWords(sofia, wanted('klæme', true)));
    expect(asked).toEqual(['klæme']);
    expect(words).toContain('klemme');
    expect(words).not.toContain('fisse');
  });

  test('are refused with the rule where the policy closes them, and not where it asks for special arrangements', async () => {
    wordSuggestions = 'never';
    const refused = await school.services.suggestWords(sofia, wanted('jaj'));
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'byPolicy', details: { clause: { effect: 'allow' } } },
    });
    wordSuggestions = 'specialTerms';
    expect(value(await school.services.suggestWords(sofia, wanted('jaj'))).words).toContain('jeg');
    wordSuggestions = 'always';
  });

  test('there are none in English, and that is said', async () => {
    expect(value(await school.services.suggestWords(sofia, wanted('skool', true, 'en')))).toEqual({
      words: [],
      known: false,
    });
  });

  test('the rule of a conversation is asked of its own student alone', async () => {
    value(await school.services.shareTasks(await school.person('demo-jonas'), aShare()));
    const conversationId = await begin(school, 'demo-sofia');
    expect(value(await school.services.suggestWords(sofia, { ...wanted('jaj'), conversationId })).known).toBe(true);
    const other = await school.person('demo-bo');
    expect(await school.services.suggestWords(other, { ...wanted('jaj'), conversationId })).toMatchObject({
      ok: false,
    });
  });
});

describe('the word card', () => {
  const card = async (word: string, lang: 'da' | 'en' = 'da') =>
    value(await school.services.wordCard(sofia, { word, lang }));

  test('has the syllables, and a subject word’s meaning with its source', async () => {
    const { syllables, meaning } = await card('fotosyntesen');
    expect(syllables).toBe('fo·to·syn·te·sen');
    expect(meaning).toMatchObject({ term: 'fotosyntese', source: 'Ledetråds liste over fagord' });
  });

  test('makes up no meaning, not even of a word that is nearly one', async () => {
    expect((await card('sommerhus')).meaning).toBeNull();
    expect((await card('fåtosyntese')).meaning).toBeNull();
  });

  test('cuts no English word by Danish rules', async () => {
    expect((await card('photosynthesis', 'en')).syllables).toBeNull();
  });

  test('tells no meaning where the tutor is closed', async () => {
    effect = 'deny';
    expect(await card('fotosyntese')).toMatchObject({ syllables: 'fo·to·syn·te·se', meaning: null });
    effect = 'allow';
  });
});

describe('the word card of a task with a glossary', () => {
  const glossary: Glossary = [
    { term: 'ligning', meaning: 'To ting, der er lige meget værd.', home: [{ lang: 'ar', text: 'معادلة' }] },
    { term: 'ukendt tal', meaning: 'Det, vi leder efter.', home: [] },
  ];
  let conversationId = '';
  beforeAll(async () => {
    const jonas = await school.person('demo-jonas');
    value(await school.services.shareTasks(jonas, aShare({ shareId: 'share-glossary', title: 'Ordliste', glossary })));
    const home = value(await school.services.home(sofia));
    const task = 'conversations' in home ? home.assignments.find(({ title }) => title === 'Ordliste') : undefined;
    const problem = { assignmentId: task?.id ?? '' };
    conversationId = value(await school.services.startConversation(sofia, { problem })).id;
  });
  const card = async (word: string, home?: HomeLanguageTag, person = sofia) =>
    school.services.wordCard(person, { word, lang: 'da', conversationId, home });

  test('has the teacher’s meaning, by name, before the product’s own', async () => {
    expect(value(await card('ligningen')).meaning).toMatchObject({
      term: 'ligning',
      text: 'To ting, der er lige meget værd.',
      source: 'Ordliste fra Jonas Friis',
    });
    expect(value(await card('ukendte')).meaning?.term).toBe('ukendt tal');
  });

  test('has the word in the student’s language, when the glossary has it', async () => {
    expect(value(await card('Ligningen', 'ar')).home).toEqual({ lang: 'ar', text: 'معادلة' });
    expect(value(await card('Ligningen', 'tr')).home).toBeNull();
    expect(value(await card('Ligningen')).home).toBeNull();
  });

  test('keeps what the teacher gave where the tutor is closed; another language only where policy allows', async () => {
    effect = 'deny';
    homeLanguage = 'never';
    expect(value(await card('ligning', 'ar'))).toMatchObject({ meaning: { term: 'ligning' }, home: null });
    homeLanguage = 'specialTerms';
    expect(value(await card('ligning', 'ar')).home?.text).toBe('معادلة');
    effect = 'allow';
    homeLanguage = 'always';
  });

  test('is for the student whose task it is', async () => {
    expect(await card('ligning', 'ar', await school.person('demo-bo'))).toMatchObject({
      ok: false,
      refusal: { code: 'notFound' },
    });
  });

  test('a glossary that tells of a classmate’s health is not taken', async () => {
    const told = [{ term: 'ligning', meaning: 'Sofia Lund har ADHD og skal have hjælp med ordet.', home: [] }];
    const share = aShare({ shareId: 'share-private', title: 'Privat', glossary: told });
    expect(await school.services.shareTasks(await school.person('demo-jonas'), share)).toMatchObject({
      refusal: { code: 'privateTask' },
    });
  });
});
