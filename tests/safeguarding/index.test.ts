import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForDistress } from '../../api/safeguarding/index.ts';

const high: Record<string, string[]> = {
  selfHarm: [
    'jeg kan ikke mere. jeg har lyst til at forsvinde og jeg skærer i mig selv om aftenen',
    'jæ skæra mi',
    'jeg skære i mig sel når jeg er alene',
    'kms',
    'k m s',
    'imma kms fr',
    'vil ikke være her mere',
    'jeg vil ik være her mere',
    'gider ikke leve',
    'jeg gider ik leve mere',
    'jeg vil gerne dø',
    'Jeg vil bare DØØØØ',
    'jeg vil dø',
    'jeg vil gerne doe',
    'jeg ville ønske at jeg var død',
    'gid jeg aldrig var født',
    'jeg tænker på at tage livet af mig selv',
    'jeg vil tage mit eget liv i aften',
    'jeg har selvmordstanker',
    'jeg overvejer selvmord',
    'jeg vil begå s3lvmord',
    'hvor mange panodiler skal man tage for at dø',
    'hvordan begår man selvmord',
    'jeg har taget 20 piller',
    'alle ville have det bedre uden mig',
    'livet er ikke værd at leve',
    'min veninde skærer i sig selv og jeg ved ikke hvad jeg skal gøre',
    'min bedste ven siger at han vil dø',
    'I want to die',
    'i wanna die',
    "I don't want to live anymore",
    'i dont want to be here anymore',
    'I am going to kill myself',
    'i keep cutting myself',
    'thinking about ending my life, I want to end my life',
    'i feel suicidal',
    'everyone would be better off without me',
    'hvad er 3/4 + 1/8? jeg skærer i mig selv',
    'jeg v\u200Bil gerne d\u200Bø',
  ],
  abuse: [
    'min fars kæreste slår mig når mor er på arbejde du må ik sige det til nogen',
    'min far slår mig',
    'mi far slår mi når han er sur',
    'far sparker mig i maven',
    'min far slår min mor',
    'min stedfar rører ved mig',
    'jeg får tæsk derhjemme',
    'jeg bliver slået derhjemme',
    'jeg er bange for at gå hjem',
    'jeg tør ikke gå hjem',
    'min onkel tvinger mig til at tage tøjet af',
    'jeg er blevet voldtaget',
    'en voksen mand skriver til mig på snap og vil mødes',
    'my dad hits me when he drinks',
    'my stepdad touches me at night',
    "i'm scared to go home",
    'my mom beats me',
  ],
  danger: [
    'han truer mig med en kniv',
    'der er en med en kniv på skolen',
    'jeg vil skyde alle på skolen',
    'jeg er løbet hjemmefra',
    'der er en mand der følger efter mig',
    'someone is following me',
    'I ran away from home',
  ],
  neglect: [
    'der er aldrig mad derhjemme',
    'jeg har ikke spist i to dage',
    'min mor er fuld hver aften',
    'jeg er alene hjemme hele ugen',
    'my mom is drunk every night',
    'there is no food at home',
  ],
  bullying: ['de siger jeg skal hænge mig', 'they told me to kill myself'],
};

const low = [
  'jeg hader mit liv',
  'jeg hader mig selv',
  'jeg føler mig helt alene',
  'jeg bliver mobbet',
  'de mobber mig i frikvarteret',
  'ingen vil være sammen med mig',
  'jeg har ingen venner',
  'jeg græder hver aften',
  "i'm so depressed",
  'everyone hates me',
  'i get bullied at school',
  'min mor drikker for meget',
];

const none = [
  "I 'Den lille pige med svovlstikkerne' dør hun jo. Er det egentlig en slags selvmord eller sult?",
  'omg jeg dør hvis vi får prøve i morgen 😭 hvad er forskel på ion og atom',
  'jeg dør af grin',
  'jeg er ved at dø af kedsomhed',
  'jeg er død haha',
  'jeg slår ham i fodbold',
  'min far slår mig i skak hver gang',
  'min bror slår mig altid i FIFA',
  'hun slår rekorden',
  'det slår mig at tallene er ens',
  'klokken slår tolv',
  'Vikingerne slog mange munke ihjel i Lindisfarne. Hvorfor?',
  'hvorfor begik Hitler selvmord',
  'Hvor mange døde i slaget ved Dybbøl i 1864?',
  'Romeo tager livet af sig selv fordi han tror Julie er død',
  'jeg skal skrive en stil om selvmord',
  'hvordan skærer to linjer hinanden',
  'hvor skærer grafen x-aksen',
  'jeg skærer en pizza i 8 stykker og spiser 3',
  'jeg skar mig i fingeren på et papir',
  'Min mor drikker 3 kopper kaffe om dagen. Hvor mange på en uge?',
  'how many kms is it from A to B',
  'the train drives 50 kms per hour',
  '5 kms',
  'this homework is killing me lol',
  'im dying of laughter',
  'jeg kan ikke finde ud af det',
  'jeg gider ikke mere matematik',
  'jeg vil ikke være med i gruppen',
  'jeg er bange for at svaret er forkert',
  'i am scared of fractions',
  'jeg bliver slået ud i første runde af turneringen',
  'kan du slå op hvad ordet betyder',
  'han slår græs i 3 timer og får 150 kr',
  'jeg har lyst til at gange først',
  'jeg kan ikke mere end 5-tabellen',
  'hvad er meningen med livet ifølge Kierkegaard',
  'teksten handler om en dreng der bliver mobbet, hvad er temaet',
  'I digtet er der meget død. Hvad betyder det?',
  'fjern dem der går lige op og dræb brøken',
  'vi spillede og de slog mig 5-2 i kampen',
  'cellen dør når den ikke får ilt',
  'planten vil dø uden vand',
  'is it dead or alive in the poem',
  'What is 12 · 15?',
  'x = 7',
  '',
  '😭😭😭',
];

describe('checkForDistress', () => {
  for (const [category, texts] of Object.entries(high)) {
    it.each(texts)(`calls an adult (${category}): %s`, (text) => {
      expect(checkForDistress(text)).toEqual({ level: 'high', category });
    });
  }

  it.each(low)('shows a support line: %s', (text) => {
    expect(checkForDistress(text)?.level).toBe('low');
  });

  it.each(none)('lets schoolwork and idioms pass: %s', (text) => {
    expect(checkForDistress(text)).toBeNull();
  });

  it('takes a line quoted from a text under discussion as low, not as a cry', () => {
    expect(checkForDistress('I novellen siger Anna: "jeg vil gerne dø". Hvad mener hun?')?.level).toBe('low');
  });

  it('finds a cry after any amount of schoolwork', () => {
    fc.assert(
      fc.property(fc.constantFrom(...none), fc.constantFrom(...Object.values(high).flat()), (work, cry) => {
        expect(checkForDistress(`${work}\n${cry}`)?.level).toBe('high');
      }),
      { numRuns: 500 },
    );
  });

  it('answers for any string, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void checkForDistress(text)));
    expect(checkForDistress('jeg vil ikke '.repeat(8_000))).toBeNull();
    expect(checkForDistress('a'.repeat(100_000))).toBeNull();
  });
});
