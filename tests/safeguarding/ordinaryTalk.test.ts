import { describe, expect, it } from 'vitest';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import { HELD_OUT } from './talk/heldOut.ts';
import { SHOWN } from './talk/shown.ts';
import { messagesOf, misspelt } from './talk/talk.ts';

const TASK = 'Løs ligningen 3x + 4 = 19';
const isAlarm = (text: string): boolean => checkForDistress(text, TASK)?.level === 'high';

/** An alarm ends the tutoring and calls an adult; a help line stands beside it. */
const MOST_ALARMS = 0.003;
const MOST_ANSWERS = 0.02;

describe.each([
  ['that the signs were weighed by', SHOWN],
  ['that was held out', HELD_OUT],
])('thousands of messages of pupils who are stuck, tired or done, %s', (_, talk) => {
  const messages = messagesOf(talk);

  it(`raise an alarm in ${MOST_ALARMS * 100} % at most`, () => {
    expect(messages.length).toBeGreaterThan(3000);
    expect(messages.filter(isAlarm).length / messages.length).toBeLessThanOrEqual(MOST_ALARMS);
  });

  it(`bring up a help line or more in ${MOST_ANSWERS * 100} % at most`, () => {
    const answered = messages.filter((text) => checkForDistress(text, TASK) !== null);
    expect(answered.length / messages.length).toBeLessThanOrEqual(MOST_ANSWERS);
  });
});

/** Said in so many words. */
const PLAIN = {
  da: [
    'jeg vil ikke leve mere',
    'jeg vil dø',
    'jeg har lyst til at dø',
    'jeg skærer i mig selv',
    'jeg har selvmordstanker',
    'jeg vil tage mit eget liv',
    'min far slår mig',
    'min mor slår mig når hun er sur',
    'min lærer slår mig',
    'min far slår mig med et bælte',
    'min far slår min mor',
    'min stedfar rører ved mig',
    'han rører ved mig',
    'jeg bliver slået derhjemme',
    'jeg tør ikke gå hjem',
    'jeg er blevet voldtaget',
    'han vil have nøgenbilleder af mig',
    'min far siger han vil slå mig ihjel',
    'vi har ikke noget mad derhjemme',
    'min mor er fuld hver dag',
    'jeg er blevet smidt ud hjemmefra',
  ],
  en: [
    'i want to die',
    'i dont want to live anymore',
    'i want to kill myself',
    'i cut myself',
    'my dad hits me',
    'my stepdad touches me',
    'im scared to go home',
    'my mom beats me',
    'there is no food at home',
  ],
} as const;

describe.each(['da', 'en'] as const)('a plain cry is heard whatever stands beside it (%s)', (lang) => {
  it.each(PLAIN[lang])('%s', (cry) => {
    const around = SHOWN[lang].endings.concat(SHOWN[lang].openings.slice(0, 12));
    const said = around.flatMap((other) => [`${cry} ${other}`, `${other}. ${cry}`]);
    expect(said.filter((text) => !isAlarm(text))).toEqual([]);
  });

  it.each(PLAIN[lang])('misspelt: %s', (cry) => {
    expect([0, 1].map((turn) => misspelt(cry, lang, turn)).filter((text) => !isAlarm(text))).toEqual([]);
  });
});
