import { describe, expect, it } from 'vitest';
import { DraftKind, DraftRequest, Level } from '../../api/contract/draft.ts';
import { ReadRequest } from '../../api/contract/draftView.ts';
import { startFrom } from '../../tabs/teacher/start/keptForm.ts';
import {
  bounds,
  emptyForm,
  formFrom,
  gradeOf,
  kinds,
  levels,
  type RequestForm,
  requestFrom,
  tones,
} from '../../tabs/teacher/start/requestForm.ts';

/** A form with all that must be there; say what differs. */
const aForm = (change: Partial<RequestForm> = {}): RequestForm => ({
  ...emptyForm('da'),
  subject: 'danish',
  grade: '5.a',
  topic: 'eventyr',
  ...change,
});
const reading = (change: Partial<RequestForm>) => requestFrom(aForm(change));
const faults = (change: Partial<RequestForm>) => {
  const result = reading(change);
  return result.ok ? [] : [...result.faults.keys()];
};
const aSource = (text: string) => ({ id: '1', name: 'tekst.txt', text, notes: [] });

describe('the form for a draft', () => {
  it('becomes a request that the server takes, with what was left empty left out', () => {
    expect(reading({ minutes: ' 45 ' })).toEqual({
      ok: true,
      request: { kind: 'lessonPlan', subject: 'danish', grade: 5, lang: 'da', topic: 'eventyr', minutes: 45 },
    });
  });

  it('gives every field of a differentiated text, and the server takes it', () => {
    const result = reading({
      kind: 'differentiation',
      terms: 'leding, ting; handelsplads',
      lix: { supported: '20', onLevel: '28', challenge: '36' },
      homeLanguage: 'uk',
      sources: [aSource('Vikingerne sejlede ud.')],
    });
    expect(result).toMatchObject({
      ok: true,
      request: {
        terms: ['leding', 'ting', 'handelsplads'],
        lix: { supported: 20, onLevel: 28, challenge: 36 },
        homeLanguage: 'uk',
        sources: [{ name: 'tekst.txt', text: 'Vikingerne sejlede ud.' }],
      },
    });
    expect(result.ok && DraftRequest.safeParse(result.request).success).toBe(true);
  });

  it('leaves out what the kind does not use, even when it is wrong', () => {
    expect(reading({ kind: 'criteria', minutes: 'mange', lessons: '99' })).toMatchObject({ ok: true });
  });

  it('says everything that is missing at once, in the order of the form', () => {
    expect(faults({ subject: '', grade: '', topic: ' ' })).toEqual(['subject', 'grade', 'topic']);
  });

  it.each([
    [{ minutes: '9' }, 'minutes'],
    [{ minutes: '4,5' }, 'minutes'],
    [{ kind: 'unitPlan', lessons: '1' }, 'lessons'],
    [{ kind: 'exercises', count: '31' }, 'count'],
    [{ kind: 'differentiation', lix: { supported: '20', onLevel: '', challenge: '30' } }, 'lix'],
    [{ kind: 'differentiation', terms: 'x'.repeat(61) }, 'terms'],
    [{ wishes: 'x'.repeat(4_001) }, 'wishes'],
    [{ sources: [aSource('x'.repeat(30_001))] }, 'sources'],
  ] as const)('refuses %j', (change, field) => {
    expect(faults(change)).toEqual([field]);
  });

  it('has the limits of the contract: one more is refused there too', () => {
    const base = { kind: 'lessonPlan', subject: 'danish', grade: 5, lang: 'da', topic: 'x' } as const;
    const takes = (more: object) => DraftRequest.safeParse({ ...base, ...more }).success;
    for (const field of ['topic', 'goal', 'wishes'] as const) {
      expect(takes({ [field]: 'x'.repeat(bounds[field]) })).toBe(true);
      expect(takes({ [field]: 'x'.repeat(bounds[field] + 1) })).toBe(false);
    }
    for (const field of ['minutes', 'lessons', 'count'] as const) {
      const { min, max } = bounds[field];
      expect([min - 1, min, max, max + 1].map((number) => takes({ [field]: number }))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    }
    const says = (length: number) => ReadRequest.safeParse({ text: 'x'.repeat(length), lang: 'da' }).success;
    expect([says(bounds.words), says(bounds.words + 1)]).toEqual([true, false]);
    const source = (length: number) => ({ sources: [{ name: 'a', text: 'x'.repeat(length) }] });
    expect([takes(source(bounds.sourceText)), takes(source(bounds.sourceText + 1))]).toEqual([true, false]);
  });

  it('offers every kind, level and tone of the contract', () => {
    expect([...kinds].sort()).toEqual([...DraftKind.options].sort());
    expect([...levels]).toEqual([...Level.options]);
    for (const tone of tones) expect(DraftRequest.shape.tone.safeParse(tone).success).toBe(true);
    expect(tones).toHaveLength(3);
  });
});

describe('filling in the form', () => {
  const fill = (request: Parameters<typeof formFrom>[0]['request'], className?: string) =>
    formFrom({ request, className, lang: 'da', classNames: ['3.b', '5.a', '5.b'], newId: () => 'id' });

  it('takes over what was understood, and comes back as the same request', () => {
    const request = {
      kind: 'differentiation',
      subject: 'danish',
      grade: 7,
      lang: 'da',
      topic: 'vikinger',
      terms: ['ting'],
      lix: { supported: 20, onLevel: 28, challenge: 36 },
      sources: [{ name: 'Indsat tekst', text: 'Vikingerne sejlede.' }],
    } as const;
    expect(requestFrom(fill({ ...request, terms: ['ting'], sources: [...request.sources] }))).toEqual({
      ok: true,
      request,
    });
  });

  it('chooses the class that was named, else the only class of that grade, else the grade', () => {
    expect(fill({ grade: 5 }, '5.b').grade).toBe('5.b');
    expect(fill({ grade: 3 }).grade).toBe('3.b');
    expect(fill({ grade: 5 }).grade).toBe('5');
    expect(fill({}).grade).toBe('');
  });

  it.each([
    ['5.a', 5],
    ['10. b', 10],
    ['0', 0],
    ['11.a', undefined],
    ['spire', undefined],
  ])('reads the grade of %s', (name, grade) => {
    expect(gradeOf(name)).toBe(grade);
  });
});

describe('what the browser keeps of the start', () => {
  it('comes back as it was', () => {
    const kept = { words: 'en lektion', form: aForm({ sources: [aSource('Tekst')] }) };
    expect(startFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([null, 'x', 7, {}, { words: 4, form: 'x' }, { form: { kind: 'poem', lix: 3, sources: [1, null, {}] } }])(
    'is read without a fault when it is %j',
    (stored) => {
      const { words, form } = startFrom(stored);
      expect(words).toBe('');
      if (form) expect(form.kind).toBe('lessonPlan');
    },
  );
});
