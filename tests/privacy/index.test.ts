import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidePersonalData, openHiding } from '../../api/privacy/index.ts';

const ROSTER = ['Liv Holm', 'Noah Bech', 'Hans Per Lind', 'Storm Friis', 'Amira Said', 'Max Winther'];
const hide = (text: string) => hidePersonalData(text, ROSTER);

describe('hidePersonalData', () => {
  it.each([
    ['mit cpr er 150334-4005', 'mit cpr er [CPR_1]'],
    ['150334-4001 uden kontrolciffer', '[CPR_1] uden kontrolciffer'],
    ['1503344013', '[CPR_1]'],
    ['150334 4005', '[CPR_1]'],
    ['15 03 34 40 05', '[CPR_1]'],
    ['15 03 34-4005', '[CPR_1]'],
    ['15.03.34-4005', '[CPR_1]'],
    ['１５０３３４-４００５', '[CPR_1]'],
    ['1503\u200B34-4005', '[CPR_1]'],
    ['erstatningsnummer 750334-4005', 'erstatningsnummer [CPR_1]'],
    ['cpr 150334', 'cpr [CPR_1]'],
    ['mit cpr, de sidste fire er 4005', 'mit cpr, de sidste fire er [CPR_1]'],
    ['290232-4006', '[CPR_1]'],
  ])('hides a CPR number: %s', (text, expected) => {
    expect(hide(text).text).toBe(expected);
  });

  it.each([
    ['310635-4005 er ingen dato', '31 June'],
    ['290233-4006', '29 February outside a leap year'],
    ['4512345678', 'no date'],
    ['9912345678 divideret med 2', 'no date'],
    ['Beregn 1203450000 : 4', 'an operand'],
    ['Find medianen af 12 10 11 14 15', 'a data set'],
    ['10 11 12 13 14 15 16', 'a row of numbers'],
  ])('leaves %s (%s)', (text) => {
    expect(hide(text)).toEqual({ text, hidden: [] });
  });

  it.each([
    ['mit nummer er 28 14 55 02 kan du hjælpe', 'mit nummer er [TELEFON_1] kan du hjælpe'],
    ['+45 28145502', '[TELEFON_1]'],
    ['0045 28 14 55 02', '[TELEFON_1]'],
    ['ring til mig på 28145502', 'ring til mig på [TELEFON_1]'],
    ['tlf. 2814 5502', 'tlf. [TELEFON_1]'],
    ['my number is 28145502', 'my number is [TELEFON_1]'],
    ['28 14 55 02 eller 28145502? mobil: 28145502', '[TELEFON_1] eller [TELEFON_1]? mobil: [TELEFON_1]'],
  ])('hides a telephone number: %s', (text, expected) => {
    expect(hide(text).text).toBe(expected);
  });

  it.each([
    'krigene 1864 1914',
    'nr 2026 2027',
    'resultatet er 24681357',
    '4938 · 5000 = 24690000',
    'Find gennemsnittet af 22 34 56 78',
    '22 34 56 78 90',
    '12 34 56 78',
    '20 30 40 50 + 3',
    'BørneTelefonen 116 111, Livslinien 70 201 201 eller 70 20 12 01, ring 112',
    '3,25 · 4 = 13',
    '2b = 6, 5a - 3b',
    '25 % af 80 = 20',
    'x² + 3x - 28 = 0',
    'Write 23456789 in words',
    '23456789 kr. delt med 3',
  ])('leaves maths, years and helplines as they are: %s', (text) => {
    expect(hide(text)).toEqual({ text, hidden: [] });
  });

  it('hides e-mail addresses but not those of exercises', () => {
    expect(hide('skriv til liv.hølm@eksempel.dk eller info@example.com, @noget').text).toBe(
      'skriv til [EMAIL_1] eller info@example.com, @noget',
    );
  });

  it('gives first name, full name and genitive of one student the same token', () => {
    const result = hide('Noah Bech sidder ved noah. Det er Noahs bog. Amira er her også');

    expect(result.text).toBe('[ELEV_2] sidder ved [ELEV_2]. Det er [ELEV_2]s bog. [ELEV_5] er her også');
    expect(result.hidden[0]).toEqual({ kind: 'name', original: 'Noah Bech', token: '[ELEV_2]', isBlocking: false });
  });

  it.each([
    ['jeg hedder liv og går i 7.b', 'jeg hedder [ELEV_1] og går i 7.b'],
    ['mit navn er storm', 'mit navn er [ELEV_4]'],
    ['Jeg sidder ved Storm', 'Jeg sidder ved [ELEV_4]'],
    ['liv holm er min ven', '[ELEV_1] er min ven'],
  ])('hides a name that is also a word where it can only be a name: %s', (text, expected) => {
    expect(hide(text).text).toBe(expected);
  });

  it.each([
    ['Amirra og Noa h sidder bag mig', '[ELEV_5] og Noa h sidder bag mig'],
    ['jeg sidder med N o a h', 'jeg sidder med [ELEV_2]'],
    ['Vi spurgte Noah B i gruppen', 'Vi spurgte [ELEV_2] i gruppen'],
  ])('hides a name that is spelt another way, letter by letter or with an initial: %s', (text, expected) => {
    expect(hide(text).text).toBe(expected);
  });

  it.each([
    'Hans bog koster 3 kr. per stk.',
    'hele mit liv',
    'der var storm i går',
    'max er 12',
    'Jeg spurgte Sofia',
    'LIV I RUMMET',
  ])('leaves words that only look like a name of the class: %s', (text) => {
    expect(hide(text).text).toBe(text);
  });

  it('gives somebody the same number from message to message, and puts the name back', () => {
    const [first, second] = [openHiding({ roster: ROSTER }), openHiding({ roster: ROSTER })];
    first.hide('jeg sidder med Liv og Noah');

    const shown = second.hide('Noah har lavet opgaven, skriv til noah@eksempel.dk').text;

    expect(shown).toBe('[ELEV_2] har lavet opgaven, skriv til [EMAIL_1]');
    expect(second.restore('Hvad siger [ELEV_2] om det? [ELEV_9]')).toBe('Hvad siger Noah om det? [ELEV_9]');
  });

  it('shares tokens between a message and its attempt', () => {
    const hiding = openHiding({ roster: ROSTER });

    expect(hiding.hide('ring på 28 14 55 02').text).toBe('ring på [TELEFON_1]');
    expect(hiding.hide('tlf 28145502 og 51 73 82 94').text).toBe('tlf [TELEFON_1] og [TELEFON_2]');
  });

  it('never puts back what blocks a message', () => {
    const hiding = openHiding({ roster: ROSTER });
    const { text, hidden } = hiding.hide('cpr 150334-4005 og min mor har kræft');

    expect(text).toBe('cpr [CPR_1] og min mor har [PRIVAT_1]');
    expect(hidden.map(({ isBlocking }) => isBlocking)).toEqual([true, true]);
    expect(hiding.restore(text)).toBe(text);
  });

  it('hides what a student tells of their own health without turning the question away', () => {
    const { text, hidden } = hide('jeg er ordblind, kan du læse det op?');

    expect(text).toBe('jeg er [PRIVAT_1], kan du læse det op?');
    expect(hidden[0]?.isBlocking).toBe(false);
  });

  describe('about a task', () => {
    const task = 'Noah har 3 æbler og køber 5. Hvor mange har Noah?';

    it.each(['Noah har 3 + 5', 'så Noah får 8 æbler'])('leaves the task’s own people alone: %s', (text) => {
      expect(hidePersonalData(text, ROSTER, task).text).toBe(text);
    });

    it.each([
      ['Noah fra min klasse har snydt', '[ELEV_2] fra min klasse har snydt'],
      ['Noah Bech siger 8', '[ELEV_2] siger 8'],
      ['Amira siger 8', '[ELEV_5] siger 8'],
    ])('hides classmates all the same: %s', (text, expected) => {
      expect(hidePersonalData(text, ROSTER, task).text).toBe(expected);
    });

    it('leaves first names in a word problem that is typed, and hides whole names', () => {
      expect(hide(task).text).toBe(task);
      expect(hide(task.replace('Noah', 'Noah Bech')).text).toMatch(/^\[ELEV_2\] har 3 æbler/);
    });
  });

  it('keeps everything that it does not hide, and hides nothing a second time', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ROSTER, '150334-4005', 'a@b.dk', ' ', '.', '2x + 3', '28 14 55 02'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { text: shown, hidden } = hide(text);
        let restored = shown;
        for (const { token, original } of hidden) restored = restored.replace(token, () => original);
        expect(restored).toBe(text);
      }),
    );
  });

  it('answers for long and hostile input', () => {
    for (const text of ['1'.repeat(100_000), '12 '.repeat(33_000), 'a@'.repeat(50_000), 'liv '.repeat(25_000)]) {
      expect(hide(text).text.length).toBeGreaterThan(0);
    }
  });
});
