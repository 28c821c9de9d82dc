import { describe, expect, it } from 'vitest';
import { hidePersonal, readRequest } from '../../../api/drafts/request/index.ts';

const roster = ['Mikkel Sørensen', 'Sofie Holm', 'Emil Berg'];
const hide = (text: string, role: 'request' | 'source' = 'request') => hidePersonal(text, roster, 'da', role);
const kinds = (text: string) => hide(text).notices.map(({ kind }) => kind);

describe('a teacher’s request', () => {
  it.each([true, false])(
    'loses names and facts of health and family, but not the wish beside them (on the roster: %s)',
    (isListed) => {
      const { text, notices, blocked } = hidePersonal(
        'Giv mig et feedbackudkast til Mikkel Sørensens stil om sit kæledyr. Han er ordblind og hans mor er alenemor, så vær lidt blid.',
        isListed ? roster : [],
        'da',
      );
      expect(text).toBe('Giv mig et feedbackudkast til [ELEV_1]s stil om sit kæledyr. Vær lidt blid.');
      expect(blocked).toBe(false);
      expect(notices).toMatchObject([
        { kind: 'name' },
        { kind: 'health', offer: 'kort og konkret feedback, ét fokuspunkt' },
      ]);
    },
  );

  it.each([
    [
      'Feedback til Sofie i 7.b. Hendes forældre er lige blevet skilt. Fokus: komma.',
      'Feedback til [ELEV_2] i 7.b. Fokus: komma.',
    ],
    ['Lav feedback til en dreng der har ADHD', 'Lav feedback til en dreng.'],
    [
      'Tre af mine elever har ADHD, så timen skal være delt op. Lav en lektion.',
      'Timen skal være delt op. Lav en lektion.',
    ],
    ['Hendes far drikker. Lav tre korte opgaver.', 'Lav tre korte opgaver.'],
    ['Han bor hos en plejefamilie. Lav en lektion om familier.', 'Lav en lektion om familier.'],
  ])('keeps only what asks for something: %s', (text, kept) => {
    expect(hide(text).text).toBe(kept);
    expect(kinds(text)).toContain('health');
  });

  it.each([
    ['Feedback til Vildes stil om ferien', 'Vilde'],
    ['Eleven Oskar skal have en opgave', 'Oskar'],
    ['Lav noget til Amira 9.c om brøker', 'Amira'],
    ['Jeg er bekymret for Malthe. Lav en lektion om venskab.', 'Malthe'],
  ])('loses names that are on no roster: %s', (text, name) => {
    const { text: kept, people } = hide(text);
    expect(kept).not.toContain(name);
    expect(people).toContain(name);
  });

  it.each([
    'Lav en lektion om Martin Luther og reformationen',
    'Opgaver til Astrid Lindgrens eventyr i 4. klasse',
    'En tekst om ordblindhed til 7. klasse',
    'En tekst om at have en søster med autisme til 6. klasse',
    'Lav en novelle, hvor hovedpersonens far drikker',
    'Har en ny elev fra Ukraine, næsten intet dansk.',
    'Dansk 7.b: lav en lektion om Karen Blixen',
  ])('stays as it is when it tells of nobody: %s', (text) => {
    expect(hide(text)).toMatchObject({ text, notices: [] });
  });

  it('is not used at all when it holds a CPR number', () => {
    const text = 'Skriv en mail til forældrene til Amira 9.c, cpr 150334-4005, om fravær.';
    expect(hide(text)).toMatchObject({ text: '', blocked: true, notices: [{ kind: 'cpr' }] });
    expect(JSON.stringify(readRequest(text, { lang: 'da', classes: [] }))).not.toMatch(/Amira|4005|fravær/);
  });
});

describe('a pasted text', () => {
  it('loses names and private sentences of a student', () => {
    const { text } = hide('Jeg sidder med Emil Berg i klassen. Min mor har kræft. Min hund hedder Basse.', 'source');
    expect(text).toBe('Jeg sidder med [ELEV_3] i klassen. […] Min hund hedder Basse.');
  });

  it.each([
    'Luther var munk og blev gift med Katharina von Bora. Hans far var minearbejder.',
    'Diabetes er en sygdom. Omkring 300.000 danskere har diabetes.',
  ])('keeps the life of people of history and facts of nobody: %s', (text) => {
    expect(hide(text, 'source').text).toBe(text);
  });
});

it('gives no word of a refused request back', () => {
  const read = readRequest('Er Mikkel ordblind? Hans mor er alenemor.', { lang: 'da', classes: [], roster });
  expect(read).toEqual({ kind: 'denied', task: 'diagnosis' });
});
