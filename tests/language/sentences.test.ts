import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../api/language/index.ts';

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Godt. Hvad nu?', ['Godt.', 'Hvad nu?']],
    ['Tallet er 3.14. Og så?', ['Tallet er 3.14.', 'Og så?']],
    ['Han går i 7. klasse. Hun går i 8. klasse.', ['Han går i 7. klasse.', 'Hun går i 8. klasse.']],
    ['Brug f.eks. en tegning. Prøv!', ['Brug f.eks. en tegning.', 'Prøv!']],
    ['Det koster ca. 24 kr. Hvad får du tilbage?', ['Det koster ca. 24 kr.', 'Hvad får du tilbage?']],
    ['Det koster 24 kr. i alt.', ['Det koster 24 kr. i alt.']],
    ['"Er det rigtigt?" spurgte hun.', ['"Er det rigtigt?"', 'spurgte hun.']],
    ['Hvad?! Nej …  Jo.', ['Hvad?!', 'Nej …', 'Jo.']],
    ['Svaret er 24. Det passer.', ['Svaret er 24.', 'Det passer.']],
    ['Første linje\nanden linje', ['Første linje\nanden linje']],
    ['Overskrift\n\nTekst', ['Overskrift', 'Tekst']],
    ['1. Læs opgaven.\n2. Regn.', ['1. Læs opgaven.', '2. Regn.']],
    ['```\na. B\n```', ['```\na. B\n```']],
    ['Kl. 8.30 begynder det. Kom!', ['Kl. 8.30 begynder det.', 'Kom!']],
    ['e.g. Read it. Then ask.', ['e.g. Read it.', 'Then ask.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });
});
