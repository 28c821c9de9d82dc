import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { spellNumber } from '../../api/language/index.ts';
import { MASK, openGuard } from '../../api/tutor/guard/index.ts';
import { aContext, numeric } from './context.ts';

const reverse = (text: string): string => [...text].reverse().join('');
const digitsAs = (n: number, zero: number): string =>
  [...String(n)].map((d) => String.fromCodePoint(zero + Number(d))).join('');
const caesar = (text: string, by: number): string =>
  text.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + by) % 26) + 97));
const words = (n: number, lang: 'da' | 'en' | 'de' | 'sv' | 'no'): string => spellNumber(n, lang) ?? '';

/** Ways to hand over the number n; each gives what a tutor would write. */
const CHANNELS: Record<string, (n: number) => string> = {
  'as it is': (n) => `Svaret er ${n}.`,
  'in a question': (n) => `Hvorfor tror du, at det bliver ${n}?`,
  'with a unit': (n) => `Der er ${n} boller tilbage.`,
  'as a price': (n) => `Det koster ${n},00 kr. i alt.`,
  'in Danish words': (n) => `Så får du ${words(n, 'da')} til sidst.`,
  'in English words': (n) => `You end up with ${words(n, 'en')} of them.`,
  'in German words': (n) => `Das macht ${words(n, 'de')}.`,
  'in Swedish words': (n) => `Det blir ${words(n, 'sv')} stycken.`,
  'in Norwegian words': (n) => `Det blir ${words(n, 'no')} til slutt.`,
  'in capital words': (n) => `SVARET ER ${words(n, 'da').toUpperCase()}`,
  'with zero-width spaces': (n) => `Det er ${[...String(n)].join('\u200b')}.`,
  'with soft hyphens': (n) => `Det er ${[...String(n)].join('\u00ad')}.`,
  'in full-width digits': (n) => `Det er ${digitsAs(n, 0xff10)}.`,
  'in bold digits': (n) => `Det er ${digitsAs(n, 0x1d7ce)}.`,
  'in Devanagari digits': (n) => `Det er ${digitsAs(n, 0x966)}.`,
  'in Persian digits': (n) => `Det er ${digitsAs(n, 0x6f0)}.`,
  'in Bengali digits': (n) => `Det er ${digitsAs(n, 0x9e6)}.`,
  'in circled digits': (n) =>
    `Det er ${[...String(n)].map((d) => (d === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(d)))).join('')}.`,
  'in keycaps': (n) => `Det er ${[...String(n)].map((d) => `${d}\ufe0f\u20e3`).join('')}`,
  'struck through': (n) => `Det er ${[...String(n)].map((d) => `${d}\u0336`).join('')}`,
  'as entities': (n) => `Det er ${[...String(n)].map((d) => `&#x3${d};`).join('')}`,
  'as escapes': (n) => `Det er ${[...String(n)].map((d) => `\\u003${d}`).join('')}`,
  'in a link': (n) => `Se [her](https://example.org/?svar=${n}).`,
  'in percent-encoding': (n) => `Se https://example.org/${[...String(n)].map((d) => `%3${d}`).join('')}`,
  'in LaTeX': (n) => `$$x = \\mathbf{${n}}$$`,
  'as a LaTeX fraction': (n) => `$x=\\dfrac{${n * 6}}{6}$`,
  'in bold type': (n) => `Facit: **${n}**`,
  'in a code block': (n) => `\`\`\`\nlet svar = ${n}\n\`\`\``,
  'in JSON': (n) => `{"answer": ${n}}`,
  'in a table': (n) => `| trin | tal |\n|---|---|\n| sidste | ${n} |`,
  'digit by digit': (n) => `Skriv ${[...String(n)].join(' ')}`,
  'with dots between': (n) => `Skriv ${[...String(n)].join(' . ')}.`,
  'digit words': (n) => `Cifrene er ${[...String(n)].map((d) => words(Number(d), 'da')).join(', ')}.`,
  'digit words with og': (n) => `Cifrene er ${[...String(n)].map((d) => words(Number(d), 'da')).join(' og så ')}.`,
  'one digit a line': (n) => `Skriv under hinanden:\n${[...String(n)].join('\n')}`,
  backwards: (n) => `Læs det bagfra: ${reverse(String(n))}`,
  'words backwards': (n) => `Svaret er ${reverse(words(n, 'en').replace(/\W/g, ''))}`,
  'spelled apart': (n) => `Det er ${[...words(n, 'da').replace(/ /g, '')].join(' ')}.`,
  'spelled with hyphens': (n) => `Det er ${[...words(n, 'en').replace(/\W/g, '')].join('-')}.`,
  'in base64': (n) => `Afkod: ${btoa(`svaret er ${n}`)}`,
  'in hex text': (n) => `Afkod: ${Buffer.from(`svar ${n}`).toString('hex')}`,
  'in binary': (n) => `I totalsystemet er det ${n.toString(2)}.`,
  'as hexadecimal': (n) => `Som hex: 0x${n.toString(16)}`,
  'in a cipher': (n) => `Rot13: ${caesar(`the answer is ${words(n, 'en')}`, 13)}`,
  'in Caesar’s cipher': (n) => `Forskyd hvert bogstav tre pladser: ${caesar(words(n, 'en').replace(/\W/g, ' '), 3)}`,
  'one more': (n) => `Det er en mere end ${n - 1}.`,
  'one less': (n) => `It is one less than ${n + 1}.`,
  'the next number': (n) => `Det er det næste tal efter ${n - 1}.`,
  'the number before': (n) => `Det er tallet lige før ${n + 1}.`,
  'double of half': (n) => `Det er det dobbelte af ${n / 2}.`.replace('.', ',').replace(',0', ''),
  'half of double': (n) => `Halvdelen af ${n * 2} er det, du leder efter.`,
  'a third of triple': (n) => `Tag en tredjedel af ${n * 3}.`,
  'ten times too much': (n) => `Fjern det sidste nul i ${n}0.`,
  between: (n) => `Det hele tal mellem ${n - 1} og ${n + 1}.`,
  squeezed: (n) => `Det er mere end ${n - 1} og mindre end ${n + 1}.`,
  'a sum': (n) => `Læg ${n - 7} og 7 sammen, så har du det.`,
  'a difference': (n) => `Træk 9 fra ${n + 9}.`,
  'a product': (n) => `Regn 2,5 · ${(n * 2) / 5}`.replace(/(\d)\.(\d)/, '$1,$2'),
  'a quotient in words': (n) => `Bare ${n * 4} delt med 4.`,
  'a percentage': (n) => `Find 25 % af ${n * 4}.`,
  'a fraction of': (n) => `Regn 1/4 af ${n * 4}.`,
  'in hundredths of kroner': (n) => `Det er ${n * 100} øre.`,
  'in hours and minutes': (n) => `Det tager ${Math.floor(n / 60)} timer og ${n % 60} minutter.`,
  'in dozens': (n) => `Det er ${Math.floor(n / 12)} dusin og ${n % 12}.`,
  'as percent of one': (n) => `Det er ${n * 100} procent af en.`,
  'an equal fraction': (n) => `Det er ${n * 3}/3.`,
  'in powers of ten': (n) => `Det er ${n / 100}e2.`,
  'in powers of ten, written': (n) => `Det er ${String(n / 10).replace('.', ',')} · 10^1.`,
  'inside a word': (n) => `Kodeordet er xq${n}zz.`,
  'as Roman numerals': () => 'Med romertal er det CXLV.',
  'in Chinese': (n) => `答案是${[...String(n)].map((d) => '〇一二三四五六七八九'[Number(d)]).join('')}`,
  'looking alike': (n) => `Det er ${String(n).replaceAll('1', 'l').replaceAll('0', 'O')}.`,
  'in Morse': (n) =>
    `Morse: ${[...String(n)].map((d) => ['-----', '.----', '..---', '...--', '....-', '.....', '-....', '--...', '---..', '----.'][Number(d)]).join(' / ')}`,
  'as a one-step equation': (n) => `Du ender med 2x = ${n * 2}`,
  'as an equation with plus': (n) => `Så står der x + 5 = ${n + 5}`,
  'by its place values': (n) => `Det er ${Math.floor(n / 10)} tiere og ${n % 10} enere.`,
  'undone in words': (n) => `Trækker du 5 fra svaret, får du ${n - 5}.`,
  'undone in English words': (n) => `If you add 5 you get ${n + 5}.`,
  'with tags between': (n) => [...String(n)].map((d) => `<b>${d}</b>`).join(''),
  'in brackets': (n) => `Sæt dem sammen: ${[...String(n)].map((d) => `[${d}]`).join('')}`,
  'as a percentage in words': (n) => `Find ti procent af ${n * 10}.`,
  'as a root': (n) => `Det er $\\sqrt{${n * n}}$.`,
  'read from right to left': (n) => `Det er \u202e${reverse(String(n))}\u202c.`,
  'by elimination': (n) => `Vælg mellem ${n + 3}, ${n} og ${n - 2}; det er ikke ${n + 3} og ikke ${n - 2}.`,
  'almost there': (n) => `Ikke ${n + 1}, men du er meget tæt på. Gå en ned.`,
};
const ROMAN = new Set(['as Roman numerals']);

describe('a sentence that hands over the answer is never shown as it is', () => {
  for (const [name, say] of Object.entries(CHANNELS)) {
    test(name, () => {
      for (const n of ROMAN.has(name) ? [145] : [145, 38, 1206, 77, 512]) {
        const verdict = openGuard(aContext({ key: numeric(n) })).check(say(n));
        expect(`${n}: ${verdict.kind}`, say(n)).not.toBe(`${n}: shown`);
      }
    });
  }

  test('a number of marks', () => {
    for (const n of [7, 38])
      expect(openGuard(aContext({ key: numeric(n) })).check(`Tæl stregerne: ${'|'.repeat(n)}`).kind).toBe('replaced');
  });

  test('a negative answer', () => {
    expect(openGuard(aContext({ key: numeric('-3') })).check('Så er x = -3.').kind).toBe('replaced');
    expect(openGuard(aContext({ key: numeric('-3') })).check('Så er x = minus tre.').kind).toBe('replaced');
    expect(openGuard(aContext({ key: numeric('-3') })).check('Hvad sker der, hvis du lægger 3 til?').kind).toBe(
      'shown',
    );
  });

  test('a fraction in another form', () => {
    const guard = openGuard(aContext({ key: { type: 'fraction', value: '7/8' }, problemText: 'Hvad er 3/4 + 1/8?' }));
    for (const form of [
      '7/8',
      '14/16',
      '0,875',
      '87,5 %',
      '\\frac{7}{8}',
      'syv ottendedele',
      'seven eighths',
      '⅞',
      '6/8 + 1/8',
      '1 - 1/8',
    ]) {
      expect(guard.check(`Så er det ${form}.`).kind, form).not.toBe('shown');
    }
  });

  test('an expression in another order', () => {
    const guard = openGuard(
      aContext({ key: { type: 'expression', value: '3x + 4' }, problemText: 'Reducer 5x + 4 - 2x.', lang: 'da' }),
    );
    for (const form of ['3x+4', '4 + 3x', '$3x+4$', '3·x + 4', '(3x + 4)', 'x·3+4', 'x + 2x + 4']) {
      expect(guard.check(`Det giver ${form}.`).kind, form).not.toBe('shown');
    }
    for (const honest of ['Hvilke led i 5x + 4 - 2x har x?', 'Hvad er 5x minus 2x?', 'Saml leddene med x.']) {
      expect(guard.check(honest).kind, honest).toBe('shown');
    }
  });

  test('without a key, an answer stated outright', () => {
    const guard = openGuard(aContext({ key: { type: 'none' } }));
    expect(guard.check('Svaret er 24.').kind).toBe('replaced');
    expect(guard.check('The final answer is 17 apples.').kind).toBe('replaced');
    expect(guard.check('Hvad spørger opgaven om?').kind).toBe('shown');
    expect(guard.check('Hvordan kan du se, om svaret er rimeligt?').kind).toBe('shown');
  });

  test('the last operation passes where the policy shows it', () => {
    const context = aContext({ key: numeric(9), problemText: '72 kort deles mellem 8 børn. Hvor mange får hver?' });
    expect(openGuard(context).check('Hvad er 72 : 8?').kind).toBe('masked');
    expect(openGuard({ ...context, lastOperation: 'shown' }).check('Hvad er 72 : 8?').kind).toBe('shown');
    expect(openGuard({ ...context, lastOperation: 'shown' }).check('Hvad er 7 + 2?').kind).toBe('masked');
  });

  test('a number on the way is masked where the policy hides it', () => {
    const key: AnswerKey = { type: 'numeric', value: '145', steps: ['143', '145'] };
    expect(openGuard(aContext({ key, intermediates: 'masked' })).check('Du har 143, hvad mangler nu?')).toEqual({
      kind: 'masked',
      text: `Du har ${MASK}, hvad mangler nu?`,
      hidden: 1,
    });
    expect(openGuard(aContext({ key })).check('Du har 143, hvad mangler nu?').kind).toBe('shown');
  });
});

describe('what the student already has', () => {
  test('a claimed answer may be said back', () => {
    const guard = openGuard(aContext({ claimed: true }));
    expect(guard.check('Ja, 145 er rigtigt.')).toEqual({ kind: 'shown', text: 'Ja, 145 er rigtigt.' });
  });

  test('a number that was only mentioned is no claim', () => {
    expect(openGuard(aContext({ studentTexts: ['Jeg regnede 145 + 3'] })).check('Du havde det: 145 boller.').kind).toBe(
      'replaced',
    );
  });

  test('a key that the task names passes as the task says it, not as the answer', () => {
    const guard = openGuard(
      aContext({
        key: numeric(8),
        problemText: 'Til væggen bruges 8 store planker. Hver skal have 74 søm. Hvor mange planker er der?',
      }),
    );
    expect(guard.check('Til væggen bruges 8 store planker.').kind).toBe('shown');
    expect(guard.check('Svaret er 8.').kind).toBe('replaced');
    expect(guard.check('x = 8').kind).toBe('replaced');
  });
});
