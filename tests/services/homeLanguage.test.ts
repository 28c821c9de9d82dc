import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import type { Glossary, HomeLanguageTag } from '../../api/contract/glossary.ts';
import type { Subject } from '../../api/contract/policy.ts';
import { Models } from '../../api/models/index.ts';
import { aModelSetting } from '../models/aModel.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, aShare, type TestSchool, value } from './aSchool.ts';

const PROBLEM = 'Amina har 12 glas og deler dem ligeligt mellem 4 venner. Hvor mange glas får hver?';
const ARABIC = ['لدى أمينة ١٢ كأسا و توزعها بالتساوي على ٤ أصدقاء.', 'كم كأسا يحصل عليها كل واحد؟'];
const KEY: AnswerKey = { type: 'numeric', value: '3' };
const glossary: Glossary = [{ term: 'ligeligt', meaning: '', home: [{ lang: 'ar', text: 'بالتساوي' }] }];

let mock: MockModel;
let models: Models;
let school: TestSchool;
let answers: readonly string[] = [];
let rule = { deny: false, aid: 'always' as 'always' | 'never', assurance: 'guarded' as 'guarded' | 'rendered' };

beforeEach(async () => {
  rule = { deny: false, aid: 'always', assurance: 'guarded' };
  answers = ARABIC;
  mock = await startMockModel({ json: () => ({ sentences: answers }) });
  models = new Models([aModelSetting(mock.url)]);
  school = await aSchool({
    models,
    budget: { student: 1e6, teacher: 1e6, class: 1e6, school: 1e6 },
    decide: (request) => {
      const decision = policyWith({ assurance: rule.assurance })(request);
      const aids = { ...decision.aids, homeLanguage: rule.aid };
      return rule.deny ? { ...decision, effect: 'deny', obligations: undefined, aids } : { ...decision, aids };
    },
  });
});
afterEach(async () => {
  await models.close();
  await mock.close();
  await school.store.close();
});

/** Sofia's work on a task that Jonas shared. */
async function work(text = PROBLEM, subject: Subject = 'mathematics', key = KEY, words = glossary) {
  const tasks = [{ text, key, students: 'all' as const, position: 1 }];
  const share = aShare({ title: 'Til Sofia', subject, tasks, glossary: words });
  value(await school.services.shareTasks(await school.person('demo-jonas'), share));
  const sofia = await school.person('demo-sofia');
  const home = value(await school.services.home(sofia));
  const task = 'conversations' in home ? home.assignments.find(({ title }) => title === 'Til Sofia') : undefined;
  const problem = { assignmentId: task?.id ?? '' };
  const conversationId = value(await school.services.startConversation(sofia, { problem })).id;
  mock.reset();
  return {
    terms: async (lang: HomeLanguageTag = 'ar', who = 'demo-sofia') =>
      school.services.homeTerms(await school.person(who), { conversationId, lang }),
    translate: async (lang: HomeLanguageTag = 'ar', who = 'demo-sofia') =>
      school.services.translateHome(await school.person(who), { conversationId, lang }),
  };
}

describe('a problem in the student’s own language', () => {
  it('stands sentence by sentence beside the Danish, with the model’s name, and is asked for once', async () => {
    answers = [`${ARABIC[0]} (ligeligt)`, ARABIC[1] ?? ''];
    const { translate } = await work();
    const first = value(await translate());
    expect(first.model).toBe('prøvemodel');
    expect(first.pairs.map(({ da }) => da)).toEqual([
      'Amina har 12 glas og deler dem ligeligt mellem 4 venner.',
      'Hvor mange glas får hver?',
    ]);
    expect(first.pairs[0]?.keep).toContain('ligeligt');
    expect(value(await translate())).toEqual(first);
    expect(mock.requests).toHaveLength(1);
  });

  it('never tells the model the key', async () => {
    const key: AnswerKey = { type: 'phrase', value: 'København' };
    const { translate } = await work('Hvilken by er hovedstad i Danmark?', 'geography', key, []);
    await translate();
    expect(mock.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(mock.requests.map(({ body }) => body))).not.toContain('København');
  });

  it.each([
    ['reveals the answer', [`${ARABIC[0]}`, `${ARABIC[1]} ٣`]],
    ['names the answer in Latin digits', [ARABIC[0] ?? '', `${ARABIC[1]} 3`]],
    ['changes a number', [ARABIC[0]?.replace('١٢', '١٣') ?? '', ARABIC[1] ?? '']],
    ['is in another language', ['Amina’nın 12 bardağı var ve 4 arkadaşı için.', 'Her biri kaç bardak alır?']],
  ])('is not shown when it %s', async (_, wrong) => {
    answers = wrong;
    const { translate } = await work(PROBLEM, 'mathematics', KEY, []);
    expect(await translate()).toMatchObject({ refusal: { code: 'translationFailed' } });
  });

  it('is not shown when it says the answer’s own word', async () => {
    answers = ['The task asks: which city is the capital of Denmark? It is Copenhagen, København.'];
    const key: AnswerKey = { type: 'phrase', value: 'København' };
    const { translate } = await work('Hvilken by er hovedstad i Danmark?', 'geography', key, []);
    expect(await translate('en')).toMatchObject({ refusal: { code: 'translationFailed' } });
  });

  it.each<[string, string, Subject]>([
    ['English is what is learnt', 'Oversæt: Hunden sover.', 'english'],
    ['Danish is what is learnt', 'Find udsagnsordene i teksten.', 'danish'],
    ['the problem asks for a translation', 'Oversæt sætningen til tysk.', 'other'],
  ])('is not made where %s', async (_, text, subject) => {
    const { translate, terms } = await work(text, subject, { type: 'none' });
    expect(await translate()).toMatchObject({ refusal: { code: 'translationOfLanguage' } });
    expect(value(await terms())).toMatchObject({
      canTranslate: false,
      terms: [{ term: 'ligeligt', text: 'بالتساوي' }],
    });
    expect(mock.requests).toEqual([]);
  });

  it('is not sent when somebody’s name or number stands in it', async () => {
    const { translate } = await work('Ring til Zara på 20 12 34 56, og find 12 : 4.', 'mathematics', KEY, []);
    expect(await translate()).toMatchObject({ refusal: { code: 'translationPrivate' } });
    expect(mock.requests).toEqual([]);
  });

  it('is stopped by a deny, which leaves the teacher’s words', async () => {
    const { translate, terms } = await work();
    rule = { ...rule, deny: true };
    expect(await translate()).toMatchObject({ refusal: { code: 'byPolicy' } });
    expect(value(await terms())).toEqual({
      lang: 'ar',
      terms: [{ term: 'ligeligt', text: 'بالتساوي' }],
      canTranslate: false,
    });
    rule = { ...rule, aid: 'never' };
    expect(await terms()).toMatchObject({ refusal: { code: 'byPolicy' } });
    expect(mock.requests).toEqual([]);
  });

  it('is asked of no model where only fixed texts are allowed', async () => {
    const { translate } = await work();
    rule = { ...rule, assurance: 'rendered' };
    expect(await translate()).toMatchObject({ refusal: { code: 'translationUnavailable' } });
    expect(mock.requests).toEqual([]);
  });

  it('is for the student whose work it is', async () => {
    const { translate, terms } = await work();
    expect(await translate('ar', 'demo-bo')).toMatchObject({ refusal: { code: 'notFound' } });
    expect(await terms('ar', 'demo-jonas')).toMatchObject({ refusal: { code: 'notFound' } });
  });
});
