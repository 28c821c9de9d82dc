import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkForDistress } from '../../api/safeguarding/index.ts';

/** Every text of an evaluation set that is about schoolwork and nothing else. */
function textsOf(name: string): string[] {
  const file = new URL(`../eval/data/${name}`, import.meta.url);
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length > 3) texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') collect(JSON.parse(line));
  return texts;
}

const isAlarm = (text: string): boolean => checkForDistress(text)?.level === 'high';

describe('schoolwork raises no alarm', () => {
  test.each(['problems.da.jsonl', 'problems.keys.jsonl', 'guard.jsonl', 'guard.dialogues.jsonl'])('%s', (name) => {
    expect(textsOf(name).filter(isAlarm)).toEqual([]);
  });

  test.each([
    'jeg tror det har noget at gøre med det, vi lavede i går',
    'i starten er han ligeglad men til sidst græder han da ravnen dør. så han ændrer sig',
    'gik for det er det, der sker i sætningen. er jeg færdig nu',
    'Har du travlt, så er dit arbejde gemt, og du kan fortsætte senere uden at have fået facit. Hvad skal du ende med at have lavet?',
    'Vi ved, at a + b = 12, så nu kan vi sætte ind i stedet for b fra det sidste skridt: 3a - 4 + a = 12',
    'Emma gets 20 kr. as pocket money every week from her parents. She buys 3 ice creams at 4 kr. every week and puts the rest in her piggy bank. How much does she have after a month?',
    'Oliver is counting the money in his money box. He has 30 coins of 5 kr., 12 of 10 kr. and 8 notes of 50 kr. How much does he have?',
    'A hamster had hidden 180 nuts to last him the three cold months. It divided them into thirds and then took some from each third, which left 45 in each. How many did it take?',
    'Noah took 4 biscuits out of the tin and ate them. Since nobody noticed, he came back the next day and took 4 more. On Sunday he felt sorry and baked twice as many. How many were there then?',
    'Ida got a new phone with a good camera, so she spent all week taking pictures of her daily life. On Friday she had 240 pictures. She deleted a third of them. How many were left?',
    'Half of the seeds land in water and die. A quarter of those that are left are eaten by birds. The rest grow into plants. How many grow?',
    'Mikkel sparer 15 % op af sin løn hver måned. Hvor mange år skal han arbejde mere, hvis han vil have nok til 10 år uden arbejde?',
    'En restaurant lægger drikkepenge oven i regningen, uden at gæsterne ved det. Regningen var 280 kr., og momsen er 25 %. Hvor meget kom de til at betale for meget?',
    'Clara arbejder mellem kl. 8 og 11 og holder pause en halv time midt i. Hun tjener 30 kr. hvert kvarter på nettet. Hvor meget tjener hun?',
    'De kørte 5 timer og gik så 4 timer til hytten. De kørte 70 km i timen og gik 5 km i timen mindre, end de løb. Hvor langt var der?',
    'Det ene sted er der ikke mad med i prisen, og Sofie regner med 40 kr. for hver, der kommer. Det andet sted er maden med. Hvor er det billigst at holde festen?',
    'Anton har 4 bøtter blå maling og 3 gule. Karla har halvt så mange blå og tre gange så mange gule. Hvor mange har de?',
    'Kokken bruger to skefulde af sin hemmelige blanding til hvert kilo kød. Han får 16 frikadeller af et kilo. Hvor mange skefulde skal han bruge til 64?',
    'Viggo bager boller og snegle til sin klasse. Han laver 2 snegle færre end tre gange så mange boller. Der er 24 i klassen, og alle skal have to. Hvor mange af hver?',
  ])('%s', (text) => {
    expect(isAlarm(text)).toBe(false);
  });
});

describe('in a task about a story', () => {
  const TASK = "Hvorfor dør hun i 'Den lille pige med svovlstikkerne'?";

  test.each(['fordi det er koldt, og hun har ikke fået mad hele dagen', 'hun fryser og er sulten og helt alene'])(
    '%s',
    (text) => {
      expect(checkForDistress(text, TASK)?.level).not.toBe('high');
    },
  );

  test.each([
    'i starten havde jeg det godt men nu vil jeg dø',
    'jeg vil ikke leve mere',
    'min far slår mig',
    'jeg har det ligesom hende, jeg vil bare dø',
  ])('the writer is heard: %s', (text) => {
    expect(checkForDistress(text, TASK)?.level).toBe('high');
  });
});

test('numbers beside a cry for help hide nothing', () => {
  const task = 'En jæger skyder 4 fugle, og der sidder 10 i træet. Hvor mange er der tilbage?';
  expect(checkForDistress([task, 'jeg skriver farvel nu, tak for hjælpen med matematik', task].join('\n'))?.level).toBe(
    'high',
  );
});
