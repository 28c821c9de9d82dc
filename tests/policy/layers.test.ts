import { describe, expect, it } from 'vitest';
import { compile, decide, explain } from '../../api/policy/index.ts';
import { aFile, aRequest, aRule } from './build.ts';

const never = { finalAnswer: 'never' } as const;
const always = { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' } as const;

describe('within a layer', () => {
  const decideAmong = (...rules: ReturnType<typeof aRule>[]) =>
    decide(compile([aFile('municipality', rules)]), aRequest()).ruleId;

  it('lets the highest priority win over a deny', () => {
    expect(decideAmong(aRule({ id: 'closed', effect: 'deny' }), aRule({ id: 'open', priority: 1 }))).toBe('open');
  });

  it('lets a deny win over an allow of the same priority that names more', () => {
    const open = aRule({ id: 'open', when: { role: ['student'], task: ['hint'] } });
    expect(decideAmong(open, aRule({ id: 'closed', effect: 'deny' }))).toBe('closed');
  });

  it('lets the rule that names the most dimensions win', () => {
    const general = aRule({ id: 'general', when: { role: ['student'] } });
    const special = aRule({ id: 'special', when: { role: ['student'], situation: ['homework'] } });
    expect(decideAmong(general, special)).toBe('special');
  });

  it('denies by default when no rule matches', () => {
    expect(decideAmong(aRule({ when: { role: ['teacher'] } }))).toBe('default-deny');
  });

  it('does not match a rule about subjects when the subject is not known', () => {
    expect(decideAmong(aRule({ when: { subject: ['mathematics'] } }))).toBe('default-deny');
  });
});

describe('across layers', () => {
  it('denies what the top layer is silent about, though the layers below allow it', () => {
    const top = aFile('municipality', [aRule({ when: { role: ['teacher'] } })]);
    const policies = compile([top, aFile('school', [aRule({ id: 'school-opens', priority: 1000 })])]);
    expect(decide(policies, aRequest()).ruleId).toBe('default-deny');
  });

  it('denies everything when only classes have files', () => {
    expect(decide(compile([aFile('class', [aRule()])]), aRequest()).ruleId).toBe('default-deny');
  });

  it('lets a low-priority deny above stand against any priority below', () => {
    const top = aFile('municipality', [aRule({ id: 'closed', effect: 'deny', priority: -1000 })]);
    const policies = compile([top, aFile('school', [aRule({ priority: 1000 })])]);
    expect(decide(policies, aRequest()).ruleId).toBe('closed');
  });

  it('names the lowest rule that allows, and the legal basis of them all', () => {
    const policies = compile([
      aFile('municipality', [aRule({ id: 'top', legal: ['§ 1', '§ 2'] })]),
      aFile('class', [aRule({ id: 'own', legal: ['§ 2', '§ 3'] })]),
    ]);
    expect(decide(policies, aRequest())).toMatchObject({ ruleId: 'own', legal: ['§ 1', '§ 2', '§ 3'] });
  });

  it('inherits from above where a class has no file', () => {
    const policies = compile([aFile('school', [aRule({ id: 'top' })]), aFile('class', [aRule({ effect: 'deny' })])]);
    expect(decide(policies, aRequest({ className: '8.d' })).ruleId).toBe('top');
  });

  it('finds a class however its name is written', () => {
    const policies = compile([aFile('school', [aRule()]), aFile('class', [aRule({ id: 'own' })], '8.c')]);
    expect(['8.c', '8C', '8. c'].map((className) => decide(policies, aRequest({ className })).ruleId)).toEqual(
      Array(3).fill('own'),
    );
  });

  it('takes the stricter value of each obligation', () => {
    const policies = compile([
      aFile('municipality', [
        aRule({ obligations: { ...never, maxHint: 3, attemptFirst: false, assurance: 'guarded' } }),
      ]),
      aFile('school', [aRule({ obligations: { ...never, maxHint: 4, attemptFirst: true, assurance: 'guarded' } })]),
    ]);
    expect(decide(policies, aRequest()).obligations).toMatchObject({
      maxHint: 3,
      attemptFirst: true,
      assurance: 'guarded',
    });
  });

  it('takes the stricter number of answer checks and the stricter demand for working, each by itself', () => {
    const checks = (max: number, needsWorking: boolean) =>
      aRule({ obligations: { ...never, answerChecks: { max, needsWorking } } });
    const policies = compile([aFile('municipality', [checks(1, false)]), aFile('school', [checks(5, true)])]);
    expect(decide(policies, aRequest()).obligations?.answerChecks).toEqual({ max: 1, needsWorking: true });
  });

  it('keeps at its strictest what the top layer leaves out', () => {
    const policies = compile([
      aFile('municipality', [aRule({ obligations: never })]),
      aFile('school', [aRule({ obligations: { ...never, maxHint: 4, intermediates: 'shown' } })]),
    ]);
    expect(decide(policies, aRequest()).obligations).toMatchObject({ maxHint: 0, intermediates: 'masked' });
  });

  it('loosens what the rule above lists in mayLoosen, but never past a layer that does not', () => {
    const top = aFile('municipality', [aRule({ obligations: { ...never, maxHint: 3 } })]);
    const school = aFile('school', [aRule({ obligations: { ...never, maxHint: 1 }, mayLoosen: ['maxHint'] })]);
    const own = aFile('class', [aRule({ obligations: { ...never, maxHint: 4 } })]);
    const hints = (...files: Parameters<typeof compile>[0][number][]) =>
      decide(compile(files), aRequest()).obligations?.maxHint;

    expect(hints(top, school)).toBe(1);
    expect(hints(top, school, own)).toBe(3);
  });

  it('decides aids beside the effect, the stricter of the layers that name them', () => {
    const policies = compile([
      aFile('municipality', [aRule({ effect: 'deny', aids: { ...always, dictation: 'never' } })]),
      aFile('school', [aRule({ aids: { ...always, readAloud: 'specialTerms', homeLanguage: 'specialTerms' } })]),
    ]);
    expect(decide(policies, aRequest())).toMatchObject({
      effect: 'deny',
      aids: { readAloud: 'specialTerms', wordSuggestions: 'always', dictation: 'never', homeLanguage: 'specialTerms' },
    });
  });

  it('takes the aids of the next rule when the first names none', () => {
    const policies = compile([aFile('school', [aRule({ id: 'a', effect: 'deny' }), aRule({ id: 'b', aids: always })])]);
    expect(decide(policies, aRequest())).toMatchObject({ effect: 'deny', aids: always });
  });

  it('decides speech beside the effect: what every layer that names it lets out', () => {
    const policies = compile([
      aFile('municipality', [aRule({ effect: 'deny', speech: { models: ['main', 'tale'], onlineVoices: true } })]),
      aFile('school', [aRule({ speech: { models: ['tale', 'lokal'], onlineVoices: false } })]),
    ]);
    expect(decide(policies, aRequest())).toMatchObject({
      effect: 'deny',
      speech: { models: ['tale'], onlineVoices: false },
    });
  });

  it('takes the speech of the next rule when the first names none, whatever that says of the aids', () => {
    const speech = { models: 'all', onlineVoices: true } as const;
    const policies = compile([
      aFile('school', [aRule({ id: 'a', effect: 'deny', aids: always }), aRule({ id: 'b', speech })]),
    ]);
    expect(decide(policies, aRequest())).toMatchObject({ effect: 'deny', aids: always, speech });
  });

  it('lets nothing be spoken outside the device where no rule names it', () => {
    const policies = compile([aFile('school', [aRule({ aids: always })])]);
    expect(decide(policies, aRequest()).speech).toEqual({ models: [], onlineVoices: false });
  });
});

it('explains which obligations are at their strictest because the top layer leaves them out', () => {
  const top = aRule({ obligations: { ...never, maxHint: 3 }, mayLoosen: ['assurance', 'intermediates'] });
  const own = aRule({ obligations: { ...never, assurance: 'guarded', lastOperation: 'shown' } });
  const policies = compile([aFile('municipality', [top]), aFile('school', [own])]);
  expect(explain(policies, aRequest()).leftOut).toEqual([
    'attemptFirst',
    'answerChecks',
    'intermediates',
    'lastOperation',
    'models',
    'data',
  ]);
});

it('gives decisions that whoever gets them cannot change', () => {
  const policies = compile([aFile('school', [aRule({ obligations: { ...never, maxHint: 1 } })])]);
  const { obligations } = decide(policies, aRequest());
  expect(() => Object.assign(obligations ?? {}, { maxHint: 4 })).toThrow(TypeError);
  expect(decide(policies, aRequest()).obligations?.maxHint).toBe(1);
});

describe('an assignment', () => {
  const policies = compile([
    aFile('school', [aRule({ obligations: { ...never, maxHint: 3 }, mayLoosen: ['assurance'] })]),
  ]);

  it('tightens obligations', () => {
    const decision = decide(policies, aRequest(), { id: 'a1', obligations: { maxHint: 1 } });
    expect(decision.obligations?.maxHint).toBe(1);
  });

  it('loosens only what the policy lets it', () => {
    const decision = decide(policies, aRequest(), { id: 'a1', obligations: { maxHint: 4, assurance: 'guarded' } });
    expect(decision.obligations).toMatchObject({ maxHint: 3, assurance: 'guarded' });
  });

  it('denies under its own id', () => {
    const clause = { da: 'Uden AI.', en: 'Without AI.' };
    const decision = decide(policies, aRequest(), { id: 'a1', deny: clause });
    expect(decision).toMatchObject({ effect: 'deny', ruleId: 'assignment:a1', clause });
  });

  it('opens nothing that the policy keeps closed', () => {
    const request = aRequest({ role: 'student', grade: undefined });
    expect(decide(policies, request, { id: 'a1', obligations: { maxHint: 1 } }).effect).toBe('deny');
  });
});
