import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { matchesKey } from '../../api/tutor/claims.ts';
import { emptyState, type GuardContext, type GuardState, openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, choice, phrase } from './context.ts';

/** The verdicts of turns that follow one another; the state is stored in between, as the product does. */
function overTurns(context: Partial<GuardContext>, turns: readonly string[]): string[] {
  let state: GuardState = emptyState;
  return turns.map((turn) => {
    const guard = openGuard(aContext(context), JSON.parse(JSON.stringify(state)));
    const { kind } = guard.check(turn);
    state = guard.state;
    return kind;
  });
}

describe('a translation key', () => {
  const key: AnswerKey = { type: 'translation', value: 'My brother plays football in the garden every day.' };
  const problemText = 'Oversæt til engelsk: Min bror spiller fodbold i haven hver dag.';

  test('lets one word a turn pass, and half of them in all', () => {
    expect(
      overTurns({ key, problemText }, [
        'Bror hedder "brother".',
        'Det hedder "plays".',
        'Fodbold er "football".',
        'Have hedder "garden".',
      ]),
    ).toEqual(['shown', 'shown', 'shown', 'replaced']);
  });

  test('hides a clause, a glossary and the whole', () => {
    const kind = (sentence: string) => openGuard(aContext({ key, problemText })).check(sentence).kind;
    expect(kind('Begynd med "My brother plays football", og hvad så?')).not.toBe('shown');
    expect(kind('bror = brother, spiller = plays, have = garden')).not.toBe('shown');
    expect(kind('Every day my brother plays football in the garden.')).not.toBe('shown');
    expect(kind('Hvor plejer tiden at stå på engelsk?')).toBe('shown');
  });

  test('does not count words that the student has written', () => {
    const context = { key, problemText, studentTexts: ['My brother play football'] };
    expect(overTurns(context, ['Hvad sker der med "brother" og "football"?'])).toEqual(['shown']);
  });
});

describe('an essay key', () => {
  const key: AnswerKey = { type: 'essay', words: 200 };
  const context = { key, problemText: 'Skriv om, hvorvidt skoledagen bør være kortere.' };

  test('lets questions and advice pass', () => {
    expect(
      overTurns(context, [
        'Hvad mener du selv, og hvorfor?',
        'Begynd med din påstand, giv en grund, og slut med et eksempel fra din egen dag.',
        'Dit andet afsnit mangler et eksempel.',
      ]),
    ).toEqual(['shown', 'shown', 'shown']);
  });

  test('stops a sentence that could be put in', () => {
    const long = 'Skoledagen bør være kortere, fordi børn har brug for tid til at lege og hvile sig.';
    expect(overTurns(context, [long])).toEqual(['replaced']);
    expect(overTurns(context, [`Du kunne skrive: "${long}"`])).toEqual(['replaced']);
    expect(overTurns(context, ['Indledning: Skoledagen er blevet længere siden reformen.'])).toEqual(['replaced']);
  });

  test('adds up short sentences over turns to a tenth of the text', () => {
    const turns = [
      '"Mange elever er trætte efter skole."',
      '"De sidder stille hele dagen."',
      '"Derfor lærer de mindre sidst på dagen."',
      '"Det er et problem for alle."',
    ];
    expect(overTurns(context, turns)).toEqual(['shown', 'shown', 'shown', 'replaced']);
  });

  test("the student's own words are free", () => {
    const own = 'Børn er trætte når de kommer hjem fordi dagen er så lang at de ikke kan mere';
    expect(overTurns({ ...context, studentTexts: [own] }, [`Du skriver: "${own}."`])).toEqual(['shown']);
  });
});

describe('a rubric key', () => {
  const key: AnswerKey = {
    type: 'rubric',
    points: [
      'Skuddene i Sarajevo, hvor Franz Ferdinand blev dræbt',
      'Alliancerne mellem stormagterne',
      'Oprustning til søs',
    ],
  };
  const context = { key, problemText: 'Forklar, hvorfor Første Verdenskrig brød ud.' };

  test('lets one point be asked about, and no second one', () => {
    expect(
      overTurns(context, ['Hvad ved du om skuddene i Sarajevo?', 'Hvad ved du om stormagternes alliancer?']),
    ).toEqual(['shown', 'replaced']);
  });

  test('lets none be told', () => {
    expect(overTurns(context, ['Det skyldtes alliancerne mellem stormagterne.'])).toEqual(['replaced']);
    expect(overTurns(context, ['Er der forskel på en anledning og en årsag?'])).toEqual(['shown']);
  });
});

describe('a set key', () => {
  const key: AnswerKey = { type: 'set', values: ['2', '3'] };

  test.each([['x er 2 eller 3.'], ['Ligningen kan skrives (x - 2)(x - 3) = 0.'], ['Den ene løsning er to.']])(
    'hides %s',
    (sentence) => {
      expect(overTurns({ key, problemText: 'Løs x² - 5x + 6 = 0.' }, [sentence])).not.toEqual(['shown']);
    },
  );

  test.each([
    ['2 og 3', true],
    ['x = 3 eller x = 2', true],
    ['2', false],
    ['2, 3 og 4', false],
  ])('a claim of %s is right: %s', (claim, right) => {
    expect(matchesKey(claim, key)).toBe(right);
  });

  test('a claim of ±7 is right for −7 and 7', () => {
    expect(matchesKey('x = ±7', { type: 'set', values: ['-7', '7'] })).toBe(true);
  });
});

describe('a choice key', () => {
  const key = choice('C', '3 m', '30 m', '300 m', '3 km');
  const problemText = 'Hvor højt er tårnet? A) 3 m B) 30 m C) 300 m D) 3 km';

  test.each([
    ['Den næstsidste.'],
    ['Det er Charlie.'],
    ['Bogstavet lige efter B.'],
    ['Det ligger mellem B og D.'],
    ['Cirka tre hundrede meter.'],
    ['Nummer tre.'],
    ['Glem A, B og D.'],
  ])('is caught in %s', (sentence) => {
    expect(overTurns({ key, problemText }, [sentence])).not.toEqual(['shown']);
  });

  test.each([['Hvad er forskellen på A og B?'], ['Hvor langt er 1 km?'], ['Hvilke muligheder kan du udelukke?']])(
    'lets %s pass',
    (sentence) => {
      expect(overTurns({ key, problemText }, [sentence])).toEqual(['shown']);
    },
  );
});

describe('a phrase key', () => {
  const context = { key: phrase('Napoleon Bonaparte'), problemText: 'Hvem blev kejser af Frankrig i 1804?' };

  test.each([
    ['Bonaparte var hans efternavn.'],
    ['N_poleon B_naparte'],
    ['Napoleom Bonaparte'],
    ['Nap… du ved nok resten.'],
    ['Byt om på bogstaverne: peonalon'],
    ['Наполеон'],
  ])('is caught in %s', (sentence) => {
    expect(overTurns({ ...context, key: phrase('Napoleon', 'Napoleon Bonaparte') }, [sentence])).not.toEqual(['shown']);
  });

  test('short verbs are not mistaken for their neighbours', () => {
    const verb = { key: phrase('bought'), problemText: 'Put in the past tense: She ___ (buy) a book.' };
    expect(overTurns(verb, ['Who brought the book?'])).toEqual(['shown']);
    expect(overTurns(verb, ['They bought a car.'])).not.toEqual(['shown']);
  });
});

describe('a guard over several turns', () => {
  test('bounds close in on a number', () => {
    const context = { key: { type: 'numeric', value: '24' } as const, problemText: 'Hvad er 3 · 8?' };
    expect(overTurns(context, ['Det er mere end 20.', 'Det er mindre end 25.', 'Det er mere end 23.'])).toEqual([
      'shown',
      'shown',
      'replaced',
    ]);
  });

  test('the numbers of a formula make the formula', () => {
    const context = { key: { type: 'expression', value: '45n + 20' } as const, problemText: 'Opstil en formel.' };
    expect(overTurns(context, ['Foran n står 45.', 'Du lægger 20 til.'])).toEqual(['shown', 'replaced']);
  });

  test('what was withheld gives nothing away', () => {
    const context = { key: { type: 'numeric', value: '126' } as const, problemText: 'Hvad er 14 · 9?' };
    const guard = openGuard(aContext(context));
    guard.check('Svaret er 126, og hundrederne er 1.');
    expect(guard.state).toEqual(emptyState);
  });
});
