import { describe, expect, test } from 'vitest';
import { formHeard, formWritten, openVerbsIn } from '../../api/language/index.ts';

const forms = (task: string) =>
  openVerbsIn(task)?.map(({ stem, cue, form }) => `${cue} ${stem}${form === 'present' ? 'r' : ''}`);

describe('the verbs that a task on nutids-r leaves open', () => {
  test.each([
    ['Sæt nutids-r eller ej: Jeg prøve_ at lære_ det. Hun køre_ hjem.', ['jeg prøver', 'at lære', 'hun kører']],
    ['Nutids-r? Vi skal spille_ fodbold, og bagefter spise_ vi.', ['skal spille', 'vi spiser']],
    [
      'Med eller uden r: Læreren skrive(r) på tavlen. Eleverne vil gerne høre(r) mere.',
      ['Læreren skriver', 'vil høre'],
    ],
    ['Vælg med eller uden -r: hun (synger/synge) hver dag. Han kan (løbe/løber) hurtigt.', ['hun synger', 'kan løbe']],
    ['Nutids-r eller ej: Det er sjovt at danse_ og synge_.', ['at danse', 'at synge']],
    ['Nutids-r eller ej: Jeg tror, at han køre_ for hurtigt.', ['han kører']],
    ['Nutids-r eller ej: I morgen rejse_ vi til Norge.', ['vi rejser']],
  ])('%s', (task, expected) => {
    expect(forms(task)).toEqual(expected);
  });

  test.each([
    'Skriv en sætning med nutids-r.',
    'Udfyld: Jeg prøve_ at lære_ det.',
    'Nutids-r eller ej: Jeg så ham køre_ hjem.',
    'Nutids-r eller ej: Han har prøve_ det.',
    'Nutids-r eller ej: Køre_!',
  ])('none where it is no such task or not certain: %s', (task) => {
    expect(openVerbsIn(task)).toBeNull();
  });
});

test('two alike are told apart by the word before', () => {
  const [first, second] = openVerbsIn('Nutids-r eller ej: Hun køre_ hjem. De vil køre_ nu.') ?? [];
  const message = 'hun kører fordi det er nu. de vil køre fordi der står vil';
  expect(first && formWritten(first, message, false)).toBe('present');
  expect(second && formWritten(second, message, false)).toBe('infinitive');
  expect(first && formWritten(first, 'kører', false)).toBeNull();
});

test('the verb that one can hear', () => {
  expect(formHeard('at spise')).toBe('infinitive');
  expect(formHeard('man siger jeg spiser')).toBe('present');
  expect(formHeard('spise eller spiser?')).toBeNull();
});
