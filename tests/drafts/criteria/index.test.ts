import { describe, expect, it } from 'vitest';
import { Language } from '../../../api/contract/language.ts';
import { Subject } from '../../../api/contract/policy.ts';
import { criteria } from '../../../api/drafts/criteria/index.ts';
import { Criteria } from '../../../api/drafts/criteria/schema.ts';
import { criteriaBank, PRODUCTS } from '../../../api/language/texts/drafts/criteriaBank.ts';
import { aDraftRequest, failing, shown } from '../written.ts';

const write = (request: Parameters<typeof aDraftRequest>[0]) => {
  const asked = aDraftRequest(request);
  const written = criteria.embedded(asked, () => 0);
  return { asked, written, texts: shown(criteria, written, asked) };
};
const namesOf = (content: unknown) => Criteria.parse(content).rows.map(({ name }) => name);

describe('the bank', () => {
  const all = PRODUCTS.flatMap((product) => Language.options.map((lang) => [product, lang] as const));

  it('holds at least ten products', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(all)(
    'has four criteria for %s in %s, each with three different descriptions and one to say',
    (product, lang) => {
      const lines = criteriaBank[lang][product].lines
        .trim()
        .split('\n')
        .map((row) => row.split(' | '));
      expect(lines.map((row) => row.length)).toEqual([5, 5, 5, 5]);
      for (const row of lines) expect(new Set(row.map((text) => text.trim())).size).toBe(5);
      for (const [, , , , self = ''] of lines)
        expect(self).toMatch(
          lang === 'da' ? /\b(?:jeg|min|mine|mit|vi|man|en|alle)\b/iu : /\b(?:I|my|we|one|somebody|another|all)\b/iu,
        );
    },
  );

  it.each(all)('gives a draft for %s in %s without grades and that fits its shape', (product, lang) => {
    const { asked, written } = write({ lang, topic: criteriaBank[lang][product].name });
    expect(failing(criteria, written, asked)).toEqual([]);
    expect(written.missing).toEqual([]);
  });
});

describe('assessment criteria', () => {
  it.each([
    ['læserbrev om skolemad', 'Påstand'],
    ['fremlæggelse', 'Stemme og krop'],
    ['naturfagsrapport', 'Fremgangsmåde'],
    ['novelle', 'Handling'],
    ['podcast', 'Lyd og billede'],
  ])('are for the product that is named: %s', (topic, criterion) => {
    expect(namesOf(write({ topic }).written.content.criteria)).toContain(criterion);
  });

  it('begin with the teacher’s own goal, said to the student', () => {
    const { written, texts } = write({ goal: 'de kan begrunde en holdning.' });
    expect(namesOf(written.content.criteria)[0]).toBe('Målet: du kan begrunde en holdning');
    expect(texts.get('aim')).toContain('Målet er: du kan begrunde en holdning.');
    expect(written.cites.criteria?.map(({ kind }) => kind)).toEqual(['teacher', 'engine']);
  });

  it('are three for the youngest', () => {
    expect(namesOf(write({ grade: 3 }).written.content.criteria)).toHaveLength(3);
  });

  it('say so when the product is not named, and take what the subject’s students most often make', () => {
    const { written } = write({ subject: 'mathematics', topic: 'brøker' });
    expect(namesOf(written.content.criteria)).toContain('Valg af metode');
    expect(written.missing).toMatchObject([{ needs: 'detail', message: expect.stringContaining('læserbrev') }]);
  });

  it('are asked for more exactly when nothing tells the product', () => {
    expect(write({ subject: 'other', topic: 'bold' }).written).toMatchObject({
      content: {},
      missing: [{ needs: 'detail' }],
    });
  });

  it('give students a form that holds one line for each criterion', () => {
    for (const subject of Subject.options) {
      const { written } = write({ subject, topic: 'plakat', goal: 'at kunne skrive kort' });
      const self = written.content.selfCheck;
      expect(self).toMatchObject({ items: expect.any(Array) });
      expect(JSON.stringify(self)).toContain('Mit næste skridt');
    }
  });
});
