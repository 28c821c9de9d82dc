import { afterEach, describe, expect, it } from 'vitest';
import type { Decision, Speech as SpeechRule } from '../../api/contract/policy.ts';
import { ModelFault } from '../../api/models/index.ts';
import type { Dependencies } from '../../api/services/dependencies.ts';
import type { Outcome } from '../../api/services/outcome.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';

type FakeSpeech = NonNullable<Dependencies<never>['speech']>;

/** What begins as a recording in WebM does. */
const RECORDING = [0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3, 4];
const ALL: SpeechRule = { models: 'all', onlineVoices: false };
const NONE: SpeechRule = { models: [], onlineVoices: false };
const open = { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' } as const;

const asked: { texts: string[]; recordings: { copy: number[]; itself: Uint8Array }[] } = { texts: [], recordings: [] };
afterEach(() => {
  asked.texts.length = 0;
  asked.recordings.length = 0;
});

/** A speech service that says what it was asked. */
const aSpeech = (change: Partial<FakeSpeech> = {}): FakeSpeech => ({
  canSpeak: (allowed) => allowed === 'all' || allowed.includes('tale'),
  canWrite: (allowed) => allowed === 'all' || allowed.includes('tale'),
  speak: async (text) => {
    asked.texts.push(text);
    return { audio: new Uint8Array([1]), mediaType: 'audio/mpeg', label: 'Christel' };
  },
  write: async ({ audio }) => {
    asked.recordings.push({ copy: [...audio], itself: audio });
    return 'jeg tror at x er fire';
  },
  ...change,
});

/** A school with this speech service, whose policy says this beside each decision. */
const schoolWith = (speech: FakeSpeech | undefined, beside: Partial<Pick<Decision, 'aids' | 'speech'>> = {}) =>
  aSchool({ speech, decide: (request) => ({ ...policyWith({})(request), aids: open, speech: ALL, ...beside }) });

/** Sofia's conversation about a problem of her own. */
async function begin(school: TestSchool, text = 'Beregn 3/4 + 1/8'): Promise<string> {
  const sofia = await school.person('demo-sofia');
  return value(await school.services.startConversation(sofia, { problem: { text } })).id;
}

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'done' : outcome.refusal.code);

describe('reading aloud by the server', () => {
  it.each<[string, FakeSpeech | undefined, Partial<Pick<Decision, 'aids' | 'speech'>>, string]>([
    ['is done where policy and configuration give it', aSpeech(), {}, 'done'],
    ['is done for whoever may have special terms', aSpeech(), { aids: { ...open, readAloud: 'specialTerms' } }, 'done'],
    ['needs a service', undefined, {}, 'speechUnavailable'],
    ['needs a service that the policy names', aSpeech(), { speech: NONE }, 'byPolicy'],
    ['needs read-aloud', aSpeech(), { aids: { ...open, readAloud: 'never' } }, 'byPolicy'],
    ['needs a voice for the language', aSpeech({ speak: async () => null }), {}, 'speechUnavailable'],
    [
      'is told of when the service is in trouble',
      aSpeech({ speak: () => Promise.reject(new ModelFault('unreachable', 'away')) }),
      {},
      'speechUnavailable',
    ],
  ])('%s', async (_, speech, beside, code) => {
    const school = await schoolWith(speech, beside);
    const id = await begin(school);
    const wish = { text: 'Find fællesnævneren.', lang: 'da', conversationId: id };
    expect(codeOf(await school.services.speak(await school.person('demo-sofia'), wish))).toBe(code);
  });

  it('shows the clause where the policy says no', async () => {
    const school = await schoolWith(aSpeech(), { aids: { ...open, readAloud: 'never' } });
    const refusal = await school.services.speak(await school.person('demo-sofia'), { text: 'Hej', lang: 'da' });
    expect(refusal).toMatchObject({ refusal: { code: 'byPolicy', details: { clause: { ruleId: 'students' } } } });
  });

  it.each([
    'Ring til mig på 51 73 82 94',
    'Mit CPR-nummer er 150334-4005',
    'Skriv til kvist.orm@eksempel.dk',
    'Det er Elias, der driller mig i frikvarteret',
    'Min mor har leukæmi',
  ])('sends no personal data to anybody: %s', async (text) => {
    const school = await schoolWith(aSpeech());
    const id = await begin(school);
    const sofia = await school.person('demo-sofia');
    for (const conversationId of [undefined, id])
      expect(codeOf(await school.services.speak(sofia, { text, lang: 'da', conversationId }))).toBe('speechPrivate');
    expect(asked.texts).toEqual([]);
  });

  it('reads the people of the task, who are nobody', async () => {
    const school = await schoolWith(aSpeech());
    const sofia = await school.person('demo-sofia');
    const id = await begin(school, 'Marius køber 4 poser med 6 æbler i hver. Hvor mange æbler har Marius?');
    const wish = { text: 'Hvor mange poser køber Marius?', lang: 'da', conversationId: id };
    expect(codeOf(await school.services.speak(sofia, wish))).toBe('done');
    expect(asked.texts).toEqual([wish.text]);
  });

  it('is for one’s own conversations only', async () => {
    const school = await schoolWith(aSpeech());
    const conversationId = await begin(school);
    for (const who of ['demo-elias', 'demo-jonas', 'demo-birgit'])
      expect(
        codeOf(await school.services.speak(await school.person(who), { text: 'Hej', lang: 'da', conversationId })),
      ).toBe('notFound');
  });
});

describe('dictation', () => {
  it.each<[string, FakeSpeech | undefined, Partial<Pick<Decision, 'aids' | 'speech'>>, string]>([
    ['is done where policy and configuration give it', aSpeech(), {}, 'done'],
    ['needs a service', undefined, {}, 'dictationUnavailable'],
    ['needs a service that the policy names', aSpeech(), { speech: NONE }, 'byPolicy'],
    ['needs to be allowed', aSpeech(), { aids: { ...open, dictation: 'never' } }, 'byPolicy'],
    [
      'is told of when the service is in trouble',
      aSpeech({
        write: ({ audio }) => {
          asked.recordings.push({ copy: [...audio], itself: audio });
          return Promise.reject(new ModelFault('tooLong', 'slow'));
        },
      }),
      {},
      'dictationUnavailable',
    ],
  ])('%s, and the recording is wiped out', async (_, speech, beside, code) => {
    const school = await schoolWith(speech, beside);
    const conversationId = await begin(school);
    const recording = new Uint8Array(RECORDING);
    const outcome = await school.services.dictate(await school.person('demo-sofia'), recording, { conversationId });

    expect(codeOf(outcome)).toBe(code);
    expect([...recording]).toEqual(RECORDING.map(() => 0));
    if (code === 'done') expect(value(outcome)).toEqual({ text: 'jeg tror at x er fire' });
    for (const { copy, itself } of asked.recordings) {
      expect(copy).toEqual(RECORDING);
      expect([...itself]).toEqual(RECORDING.map(() => 0));
    }
  });

  it('takes nothing but sound', async () => {
    const school = await schoolWith(aSpeech());
    const sofia = await school.person('demo-sofia');
    for (const bytes of [[], [1, 2, 3, 4], [...Buffer.from('<html>')]])
      expect(codeOf(await school.services.dictate(sofia, new Uint8Array(bytes), {}))).toBe('notSound');
    expect(asked.recordings).toEqual([]);
  });

  it('writes in no conversation of anybody else’s', async () => {
    const school = await schoolWith(aSpeech());
    const conversationId = await begin(school);
    const elias = await school.person('demo-elias');
    const outcome = await school.services.dictate(elias, new Uint8Array(RECORDING), { conversationId });
    expect(codeOf(outcome)).toBe('notFound');
    expect(asked.recordings).toEqual([]);
  });
});

describe('what is offered', () => {
  it.each<[string, FakeSpeech | undefined, Partial<Pick<Decision, 'aids' | 'speech'>>, string, object]>([
    ['everything that is allowed', aSpeech(), {}, 'demo-sofia', { server: true, onlineVoices: false, dictation: true }],
    [
      'online voices where the policy says so',
      undefined,
      { speech: { models: [], onlineVoices: true } },
      'demo-sofia',
      { server: false, onlineVoices: true, dictation: false },
    ],
    [
      'nothing that the policy does not name',
      aSpeech(),
      { speech: NONE },
      'demo-sofia',
      { server: false, onlineVoices: false, dictation: false },
    ],
    [
      'no aid that is closed',
      aSpeech(),
      { aids: { readAloud: 'never', wordSuggestions: 'never', dictation: 'never', homeLanguage: 'never' } },
      'demo-sofia',
      { server: false, onlineVoices: false, dictation: false },
    ],
    [
      'reading to teachers, whom the aids say nothing about, and no dictation',
      aSpeech(),
      { aids: { readAloud: 'never', wordSuggestions: 'never', dictation: 'never', homeLanguage: 'never' } },
      'demo-jonas',
      { server: true, onlineVoices: false, dictation: false },
    ],
  ])('%s', async (_, speech, beside, who, offer) => {
    const school = await schoolWith(speech, beside);
    expect(value(await school.services.speechOffer(await school.person(who), {}))).toEqual(offer);
  });
});
