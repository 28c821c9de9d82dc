import { describe, expect, test } from 'vitest';
import { compareNames, compareNumbers, keptTerms, levelText, lixOf } from '../../../api/language/levelling/index.ts';
import { lixSentences } from '../../../api/language/levelling/lix.ts';
import { piecesOf } from '../../../api/language/levelling/pieces.ts';
import { tenseOf } from '../../../api/language/levelling/verbs.ts';
import { sourceTexts as texts } from '../../drafts/data/texts.ts';

/** As easy as the rules can make it, and half way there. */
const levels = texts.flatMap(({ id, terms, text }) =>
  [0, lixOf(text).lix - 2].map((target) => ({
    id,
    terms,
    text,
    target,
    made: levelText(text, { target, terms }),
  })),
);

describe.each(levels)('$id at LIX $target', ({ terms, text, target, made }) => {
  test('keeps terms, numbers and names as often as they stood', () => {
    expect(made.terms.filter(({ inSource, inVersion }) => inVersion < inSource)).toEqual([]);
    expect(made.numbers).toEqual({ lost: [], added: [] });
    expect(made.names).toEqual({ lost: [], added: [] });
  });

  test('is no harder, and says how hard it is', () => {
    expect(made.after).toBeLessThanOrEqual(made.before);
    expect(made.after).toBeCloseTo(lixOf(made.text).lix);
    expect(made.distance).toBeCloseTo(made.after - target);
  });

  test('has a verb in each sentence that is not the source’s own', () => {
    const own = new Set(lixSentences(text));
    const without = lixSentences(made.text).filter(
      (sentence) => !own.has(sentence) && !piecesOf(sentence).some(({ lower }) => tenseOf(lower)),
    );
    expect(without).toEqual([]);
  });

  test('comes out the same again, and stays when it is levelled once more', () => {
    expect(levelText(text, { target, terms }).text).toBe(made.text);
    expect(levelText(made.text, { target, terms }).text).toBe(made.text);
  });
});

describe('what a version must keep', () => {
  const source = 'I 965 lod Harald Blåtand sig døbe. Tinget mødtes med 3 500 mænd i Viborg.';

  test('a name or a number that is gone, and one that is new, are told', () => {
    const version = 'I 965 lod Harald sig døbe. Tinget mødtes med 3 000 mænd i Ribe.';
    expect(compareNames(source, version)).toEqual({ lost: ['Blåtand', 'Viborg'], added: ['Ribe'] });
    expect(compareNumbers(source, version)).toEqual({ lost: ['3 500'], added: ['3 000'] });
  });

  test('a name said twice, or in the genitive, is no new name', () => {
    const version = 'I 965 lod Harald Blåtand sig døbe. Haralds far var Gorm. Tinget mødtes med 3 500 mænd i Viborg.';
    expect(compareNames(source, version)).toEqual({ lost: [], added: ['Gorm'] });
  });

  test.each<[string, string, number]>([
    ['ting', 'De mødtes på tinget, og alle ting blev sagt.', 2],
    ['handelsplads', 'Efterhånden blev handelspladserne til byer.', 1],
    ['program', 'Programmet er langt, og programmerne er nye.', 2],
    ['museum', 'Museet har andre museer som venner.', 2],
    ['vinkel', 'Trekanten har tre vinkler.', 1],
    ['ting', 'Han læste en avis.', 0],
    ['fri mand', 'De frie mænd og en fri mand.', 1],
  ])('%s is found in “%s”', (term, text, times) => {
    expect(keptTerms([term], text, '')[0]?.inSource).toBe(times);
  });
});
