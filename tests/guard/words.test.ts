import { describe, expect, test } from 'vitest';
import { openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, choice, phrase } from './context.ts';

const caesar = (text: string, by: number): string =>
  text.toLowerCase().replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + by) % 26) + 97));

describe('a phrase key', () => {
  const key = phrase('København', 'Copenhagen');
  const kind = (sentence: string) =>
    openGuard(aContext({ key, problemText: 'Hvad hedder Danmarks hovedstad?' })).check(sentence).kind;

  test.each([
    ['as it is', 'Det er København.'],
    ['by an alias', 'It is Copenhagen.'],
    ['in a question', 'Ligger København i Danmark?'],
    ['with a genitive', 'Har du hørt om Københavns havn?'],
    ['in a compound', 'Kig på Københavnsområdet.'],
    ['without accents', 'Det er Kobenhavn.'],
    ['with ø written oe', 'Det er Koebenhavn.'],
    ['letter by letter', 'Den staves K Ø B E N H A V N.'],
    ['with hyphens', 'Den staves K-ø-b-e-n-h-a-v-n.'],
    ['with zero-width spaces', `Det er ${[...'København'].join('\u200b')}.`],
    ['in look-alike letters', 'It is Сореnhаgеn.'],
    ['backwards', 'Læs bagfra: nvahnebøk'],
    ['in a cipher', `Rot13: ${caesar('copenhagen', 13)}`],
    ['in base64', `Afkod ${btoa('det er Copenhagen')}`],
    ['in a link', 'Se https://example.org/wiki/Copenhagen'],
    ['as the initials of words', 'Cats Often Purr, Even Naughty Hungry Animals Growl Every Night.'],
    ['by first letter and length', 'Den starter med K og har 9 bogstaver.'],
  ])('is caught %s', (_, sentence) => {
    expect(kind(sentence)).not.toBe('shown');
  });

  test.each([['Hvor kan du slå det op?'], ['Tænk på en havn.'], ['Købte du et kort?'], ['Hvilke byer kender du?']])(
    'lets %s pass',
    (sentence) => {
      expect(kind(sentence)).toBe('shown');
    },
  );

  test('of several words is caught with words between', () => {
    const guard = openGuard(aContext({ key: phrase('Slaget på Reden'), problemText: 'Hvad hedder slaget fra 1801?' }));
    expect(guard.check('Har du læst om slaget på Reden?').kind).toBe('masked');
    expect(guard.check('Hvad skete der i 1801?').kind).toBe('shown');
  });
});

describe('a choice key', () => {
  const key = choice('B', 'Mars', 'Jupiter', 'Venus', 'Jorden');
  const problemText = 'Hvilken planet er størst? A) Mars B) Jupiter C) Venus D) Jorden';
  const kind = (sentence: string) => openGuard(aContext({ key, problemText })).check(sentence).kind;

  test.each([
    ['Svaret er B.'],
    ['Det rigtige svar er Jupiter.'],
    ['B er rigtig.'],
    ['Vælg B.'],
    ['Se nøje på B.'],
    ['Look closely at B.'],
    ['Det er den anden mulighed.'],
    ['The correct option is the second one.'],
    ['Jupiter er det rigtige.'],
    ['Det er hverken A, C eller D.'],
    ['A, C og D er forkerte.'],
  ])('is caught in %s', (sentence) => {
    expect(kind(sentence)).not.toBe('shown');
  });

  test('is caught when the other options are ruled out over turns', () => {
    let state = openGuard(aContext({ key, problemText })).state;
    const kinds = ['Det er ikke A.', 'Det er heller ikke C.', 'D er forkert.'].map((sentence) => {
      const guard = openGuard(aContext({ key, problemText }), JSON.parse(JSON.stringify(state)));
      const verdict = guard.check(sentence);
      state = guard.state;
      return verdict.kind;
    });
    expect(kinds).toEqual(['shown', 'shown', 'replaced']);
  });
});

describe('piece by piece', () => {
  test('digits given over turns are caught at the last one', () => {
    let state = openGuard(aContext()).state;
    const kinds = ['Det første ciffer er 1.', 'Det andet ciffer er 4.', 'Og det sidste ciffer er 5.'].map(
      (sentence) => {
        const guard = openGuard(aContext(), JSON.parse(JSON.stringify(state)));
        const verdict = guard.check(sentence);
        state = guard.state;
        return verdict.kind;
      },
    );
    expect(kinds).toEqual(['shown', 'shown', 'replaced']);
  });

  test('letters given over sentences are caught at the last one', () => {
    const guard = openGuard(aContext({ key: phrase('Ask'), problemText: 'Hvad hed den første mand?' }));
    expect(guard.check('Det første bogstav er A.').kind).toBe('shown');
    expect(guard.check('Det næste bogstav er S.').kind).toBe('shown');
    expect(guard.check('Det sidste bogstav er K.').kind).toBe('replaced');
  });
});
