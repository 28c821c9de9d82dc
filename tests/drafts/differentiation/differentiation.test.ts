import { describe, expect, test } from 'vitest';
import { DraftRequest } from '../../../api/contract/draft.ts';
import { easyForm } from '../../../api/drafts/differentiation/easyForm.ts';
import { differentiation } from '../../../api/drafts/differentiation/index.ts';
import { targetOf } from '../../../api/drafts/differentiation/targets.ts';
import { versionsOf } from '../../../api/drafts/differentiation/versions.ts';
import { levelText, lixOf, timesOf } from '../../../api/language/levelling/index.ts';
import { sourceTexts as texts } from '../data/texts.ts';

const request = (parts: Partial<DraftRequest> = {}): DraftRequest =>
  DraftRequest.parse({
    kind: 'differentiation',
    subject: 'socialStudies',
    grade: 7,
    lang: 'da',
    topic: 'biblioteker',
    ...parts,
  });
const write = (asked: DraftRequest) => differentiation.embedded(asked, () => 0.5);
const sectionOf = (id: string) => differentiation.sections.find((section) => section.id === id);
const shown = (id: string, data: unknown) => JSON.stringify(sectionOf(id)?.render(data, 'da'));

describe.each(texts)('$id in three versions', ({ text, terms, grade }) => {
  const asked = request({
    grade,
    terms: terms.filter((term) => timesOf(term, text) > 0),
    sources: [{ name: 'Fagtekst', text }],
  });
  const { content, missing } = write(asked);

  test('each section fits its schema and can be shown', () => {
    expect(missing).toEqual([]);
    for (const { id, render } of differentiation.sections) expect(render(content[id], 'da'), id).not.toBeNull();
  });

  test('terms, numbers, names and the goal are the same in all', () => {
    const states = differentiation.checks.map(({ id, run }) => [id, run(content, asked, 'da').state]);
    expect(Object.fromEntries(states)).toMatchObject({ termsKept: 'holds', factsKept: 'holds', oneGoal: 'holds' });
  });

  test('the easiest says nothing that the same rules without its form do not say, and its LIX is its text’s own', () => {
    const supported = versionsOf(content).find(({ level }) => level === 'supported');
    const plain = levelText(text, { target: targetOf('supported', asked) ?? 0, terms: asked.terms ?? [] });
    const words = (of: string) => of.split(/\s+/u).filter((word) => word !== '');
    expect(words(supported?.text ?? '')).toEqual(words(plain.text));
    expect(lixOf(supported?.text ?? '').lix).toBeCloseTo(plain.after);
  });

  test('the challenge is the text as it stands', () => {
    const challenge = versionsOf(content).find(({ level }) => level === 'challenge');
    expect(challenge?.text.replaceAll('\n\n', '\n')).toBe(text.replaceAll('\n\n', '\n'));
  });
});

describe('one text in three versions', () => {
  const text = texts.find(({ id }) => id === 'biblioteker')?.text ?? '';
  const source = { name: 'Fagtekst', text };

  test('students never read which version is theirs', () => {
    const { content } = write(request({ sources: [source] }));
    for (const section of differentiation.sections.filter(({ audience }) => audience !== 'teacher')) {
      const all = `${section.title('da')} ${JSON.stringify(section.render(content[section.id], 'da'))}`;
      expect(all).not.toMatch(/støttet|på trin|udfordring/iu);
    }
  });

  test('a target that the rules cannot reach fails the check with its numbers, and the teacher is told', () => {
    const asked = request({ sources: [source], lix: { supported: 10, onLevel: 47, challenge: 60 } });
    const { content } = write(asked);
    const check = differentiation.checks.find(({ id }) => id === 'lixOnTarget')?.run(content, asked, 'da');
    expect(check?.state).toBe('fails');
    expect(check?.evidence).toMatch(/Støttet: LIX 4\d, mål 10 \(\+3\d\)/u);
    expect(shown('notes', content.notes)).toContain('men målet er 10');
    expect(shown('notes', content.notes)).toContain('Regler kan ikke gøre en tekst sværere');
  });

  test('a term that the text lacks is told, not made up', () => {
    const { content } = write(request({ sources: [source], terms: ['bibliotek', 'enevælde'] }));
    expect(shown('notes', content.notes)).toContain('Disse fagord står ikke i originalen: enevælde');
    expect(versionsOf(content).some((version) => version.text.includes('enevælde'))).toBe(false);
  });

  test('each version is a task of its level for the class', () => {
    const { content } = write(request({ sources: [source] }));
    const tasks = differentiation.tasks?.(content) ?? [];
    expect(tasks.map(({ level }) => level)).toEqual(['supported', 'onLevel', 'challenge']);
    for (const { text: task } of tasks) expect(task.length).toBeLessThanOrEqual(8000);
  });

  test('a text too long to share becomes a task to read what the teacher hands out', () => {
    const { content } = write(request({ sources: [{ name: 'Lang', text: Array(8).fill(text).join('\n\n') }] }));
    const [first] = differentiation.tasks?.(content) ?? [];
    expect(first?.text).toMatch(/^Læs først teksten, som du har fået af din lærer\./u);
  });

  test('a text in another language is measured and left as it is', () => {
    const english =
      'The weather was good, and he walked far into the woods. It was cold, but she swam in the lake every day.';
    const { content } = write(request({ lang: 'en', topic: 'summer', sources: [{ name: 'Text', text: english }] }));
    expect(new Set(versionsOf(content).map((version) => version.text))).toEqual(new Set([english]));
    expect(JSON.stringify(content.notes)).toContain('Danish sentences only');
  });
});

describe('the form of the easiest version', () => {
  const version = { goal: 'Mål', words: [], steps: [], tasks: ['Fortæl.'], starters: [] };
  const part = (number: number) => `Del ${number}: …`;
  const meanings = [{ word: 'ridder', meaning: 'en kriger til hest' }];
  const tale =
    'Kongen kom. Han red en hest. En ridder fulgte ham. Ridderen bar et skjold. De kom til en borg. Porten var lukket.';

  test('is a sentence a line in short parts under headings to fill in, with the hard word explained once', () => {
    expect(easyForm([tale], meanings, part)).toEqual([
      'Del 1: …',
      'Kongen kom.\nHan red en hest.\nEn ridder (= en kriger til hest) fulgte ham.',
      'Del 2: …',
      'Ridderen bar et skjold.\nDe kom til en borg.\nPorten var lukket.',
    ]);
  });

  test('counts for nothing where the text is measured, and stands in what students get', () => {
    const supported = { ...version, paragraphs: easyForm([tale], meanings, part) };
    const [measured] = versionsOf({ supported });
    expect(measured?.text.split(/\s+/u)).toEqual(tale.split(' '));
    expect(lixOf(measured?.text ?? '').lix).toBeCloseTo(lixOf(tale).lix);
    expect(differentiation.tasks?.({ supported })[0]?.text).toContain('En ridder (= en kriger til hest) fulgte ham.');
    expect(shown('supported', supported)).toContain(
      '{"kind":"heading","text":{"text":"Del 1: …","path":"paragraphs.0"}}',
    );
  });

  test('keeps what is said together with who says it, lists, and the text’s own headings', () => {
    expect(easyForm(['"Kom. Jeg venter," sagde han. "Hvad nu?" spurgte hun.'], [], part)).toEqual([
      '"Kom. Jeg venter," sagde han.\n"Hvad nu?" spurgte hun.',
    ]);
    expect(easyForm(['Borgen', tale, 'De solgte:', '- perler', '- salt'], [], part)).toEqual([
      'Borgen',
      'Kongen kom.\nHan red en hest.\nEn ridder fulgte ham.',
      'Ridderen bar et skjold.\nDe kom til en borg.\nPorten var lukket.',
      'De solgte:',
      '- perler',
      '- salt',
    ]);
  });

  test('leaves a long explanation to the word list', () => {
    const long = [
      { word: 'ridder', meaning: 'en mand, der havde en hest og en rustning og kæmpede for en konge eller en herre' },
    ];
    expect(easyForm([tale], long, part).join(' ')).not.toContain('(=');
  });
});

describe('a set of tasks', () => {
  const sheet =
    '1. En trøje koster 200 kr. Prisen falder 25 %. Hvad koster den?\n2. Beregn 3/4 + 1/8.\n3. Løs 2x + 3 = 11.';
  const { content } = write(
    request({ subject: 'mathematics', topic: 'brøker', sources: [{ name: 'Ark', text: sheet }] }),
  );
  const tasks = (level: string) => versionsOf(content).find((version) => version.level === level)?.tasks ?? [];

  test('keeps each task, with help for each where it is needed', () => {
    expect(tasks('onLevel')).toEqual([
      'En trøje koster 200 kr. Prisen falder 25 %. Hvad koster den?',
      'Beregn 3/4 + 1/8.',
      'Løs 2x + 3 = 11.',
    ]);
    expect(tasks('supported').map((task) => task.slice(0, 10))).toEqual(
      tasks('onLevel').map((task) => task.slice(0, 10)),
    );
    expect(tasks('supported')[1]).toContain('Se på nævnerne');
    expect(tasks('supported')[2]).toContain('begge sider');
    expect(tasks('challenge').slice(0, 3)).toEqual(tasks('onLevel'));
    expect(tasks('challenge').length).toBe(6);
  });

  test('helps with the method and never says a result', () => {
    expect(tasks('supported').join(' ')).not.toMatch(/150|7\/8|x = 4/u);
  });

  test('is shared task by task', () => {
    expect(differentiation.tasks?.(content).filter(({ level }) => level === 'onLevel').length).toBe(3);
  });
});

describe('without a text', () => {
  test('a word list with room for the home language is what there is, and what is missing is said', () => {
    const { content, missing } = write(request({ topic: 'fotosyntese', homeLanguage: 'uk' }));
    expect(Object.keys(content)).toEqual(['glossary']);
    expect(missing).toMatchObject([{ needs: 'source' }]);
    expect(missing[0]?.message).toContain('ordliste om fotosyntese');
    const blocks = sectionOf('glossary')?.render(content.glossary, 'da') ?? [];
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.head).toEqual(['Ord', 'I stavelser', 'Det betyder', 'På ukrainsk', 'Tegning']);
    expect(table?.rows.map((row) => row[0]?.text)).toEqual(expect.arrayContaining(['fotosyntese', 'ilt', 'kuldioxid']));
    expect(table?.rows.every((row) => row[3]?.text === '')).toBe(true);
  });

  test('a topic that the product has no words for gives no draft but a clear sentence', () => {
    const { content, missing } = write(request({ topic: 'kanelsnegle' }));
    expect(content).toEqual({});
    expect(missing[0]?.message).toContain('Sæt din tekst om kanelsnegle ind');
  });
});

describe('a version that a model wrote', () => {
  const text = 'I 965 blev Harald Blåtand døbt i Jelling. Der var et ting, hvor de frie mænd mødtes.';
  const asked = request({
    topic: 'vikinger',
    terms: ['ting'],
    lix: { supported: 15, onLevel: 20, challenge: 60 },
    sources: [{ name: 'Kilde', text }],
  });
  const version = (...paragraphs: string[]) => ({
    goal: 'Mål',
    paragraphs,
    words: [],
    steps: [],
    tasks: ['Fortæl.'],
    starters: [],
  });
  const hint = (data: unknown, section = 'onLevel') => differentiation.mend?.(section, data, asked, {});

  test('is let be when nothing countable is wrong', () => {
    expect(
      hint(version('I 965 blev Harald Blåtand døbt i Jelling. Der var et ting, hvor mænd uden herre mødtes.')),
    ).toBeUndefined();
  });

  test('is sent back with its LIX, and told which way to go', () => {
    const hard =
      'I 965 blev vikingekongen Harald Blåtand omsider højtideligt kristnet i Jelling, hvorefter tinget kontinuerligt forsamlede samtlige selvstændige mænd.';
    expect(hint(version(hard))).toMatch(/LIX is \d\d .*target is 20\. Make it easier/u);
    expect(hint(version('I 965 blev Harald Blåtand døbt i Jelling. Der var et ting.'), 'challenge')).toContain(
      'Make it harder',
    );
  });

  test('is sent back for a term, a number or a name that is gone, or one that is made up', () => {
    const fault = hint(
      version('I 970 blev Harald døbt i Jelling af Poppo. De frie mænd kom til mødet der hver sommer.'),
    );
    expect(fault).toContain('required terms are missing: ting');
    expect(fault).toContain('missing: 965');
    expect(fault).toContain('take it out: 970');
    expect(fault).toContain('missing: Blåtand');
    expect(fault).toContain('take it out: Poppo');
  });

  test('fails the checks for the same', () => {
    const content = {
      original: { name: 'Kilde', text, lix: 20 },
      supported: version('Harald blev døbt.'),
      onLevel: { ...version('I 965 blev Harald Blåtand døbt i Jelling. Der var et ting.'), goal: 'Et andet mål' },
    };
    const results = Object.fromEntries(differentiation.checks.map(({ id, run }) => [id, run(content, asked, 'da')]));
    expect(results).toMatchObject({
      termsKept: { state: 'fails', evidence: 'Støttet mangler: ting.' },
      factsKept: { state: 'fails', evidence: 'Støttet mangler: 965, Blåtand, Jelling.' },
      oneGoal: { state: 'fails' },
    });
  });
});
