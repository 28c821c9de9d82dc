import { describe, expect, test } from 'vitest';
import { lookOver } from '../../api/language/check/index.ts';
import { isMisspelt, termOf } from '../../api/language/texts/index.ts';
import { conversationOn } from './conversation.ts';

describe('the student’s own words are taken up', () => {
  test.each([
    ['Forklar forskellen på en plantecelle og en dyrecelle.', 'planten er grøn'],
    ['Forklar hvorfor Danmark tabte krigen i 1864.', 'bagladegeværer'],
    ['Skriv en novelle om jalousi', 'de to søstre vil have den samme hest'],
    ['Hvad er temaet i digtet "Til en hund"?', 'jeg tror det er ensomhed'],
    ['Hvorfor er havet salt?', 'floderne tager salt med'],
  ])('%s', async (task, words) => {
    const { say } = await conversationOn(task);
    expect((await say(words)).text).toContain(`»${words}«`);
  });

  test('a long text is not repeated, and each new thought gets a question of its own', async () => {
    const { say } = await conversationOn('Skriv en stil om venskab');
    const long = 'En ven er en, man kan ringe til midt om natten, også når man ikke selv ved, hvad der er galt.';
    const replies = [(await say(long)).text];
    expect(replies[0]).not.toContain('»');
    for (const words of ['det handler om tillid', 'min bror er min bedste ven', 'man må også gerne skændes'])
      replies.push((await say(words)).text.replace(/»[^«]*«/u, ''));
    expect(new Set(replies).size).toBe(replies.length);
  });
});

test('after some thoughts the newest two are brought together', async () => {
  const { say } = await conversationOn('Forklar hvorfor dinosaurerne uddøde.');
  await say('der faldt en stor meteor');
  await say('der kom støv i luften i lang tid');
  const { text } = await say('så kunne planterne ikke vokse');
  expect(text).toContain('kunne planterne ikke vokse«');
  expect(text).toContain('»der kom støv i luften i lang tid«');
});

describe('a belief about nature meets what does not fit it', () => {
  test.each([
    ['Hvorfor er der sommer og vinter?', 'fordi Jorden er tættere på solen', /Australien|Sydafrika|samme klode/u],
    ['Hvorfor falder en sten hurtigere end en fjer?', 'tunge ting falder hurtigst', /papir|sten/u],
    ['Hvad lever planter af?', 'de får mad fra jorden', /krukke|vand uden jord|skab/u],
    ['Hvad er der i boblerne, når vand koger?', 'der er luft i boblerne', /låg|al den luft|intet vand/u],
  ])('%s %s', async (task, words, shown) => {
    const { say } = await conversationOn(task);
    expect((await say(words)).text).toMatch(shown);
  });

  test.each([
    ['Hvorfor er der sommer og vinter?', 'det er ikke fordi Jorden er tættere på solen'],
    ['Hvorfor er der sommer og vinter?', 'fordi Jordens akse hælder'],
    ['Skriv en historie om sommer', 'vi kom tættere på solen i vores raket'],
  ])('%s "%s" is none', async (task, words) => {
    const { say } = await conversationOn(task);
    expect((await say(words)).text).not.toMatch(/Australien|Sydafrika/u);
  });
});

describe('English forms that stand out', () => {
  test.each([
    ['I have eat an apple', 'Write about your day', 'eat', 'participle'],
    ['we was there for two week', 'Write about your holiday', 'week', 'plural'],
    ['i go home and we eat', 'Write in the past tense', 'go', 'tense'],
  ] as const)('%s', (text, task, word, reason) => {
    expect(lookOver(text, task)).toContainEqual({ word, reason });
  });

  test.each([
    ['I have fun and have work to do', 'Write about your day'],
    ['a two week old dog', 'Write about your day'],
    ['I went home and we ate', 'Write in the past tense'],
    ['i go home', 'Write about your day'],
  ])('%s', (text, task) => {
    expect(lookOver(text, task).filter(({ reason }) => reason !== 'capital')).toEqual([]);
  });
});

describe('a list of words is asked about as a list', () => {
  test.each([
    ['da', 'Hvilket ord er stavet forkert: gård, hund, hjelp, vand?', 'gård, hund, hjelp og vand'],
    ['en', 'Which word is misspelled: house, freind, apple, water?', 'house, freind, apple and water'],
  ] as const)('%s: %s', async (lang, task, all) => {
    const { opening, say } = await conversationOn(task, { lang });
    const replies = [opening.text, (await say('hint')).text];
    expect(replies[0]).toContain(all);
    for (const reply of replies) expect(reply.replace(all, '')).not.toMatch(/hjelp|freind|"(?:ord|words?)"/u);
  });
});

describe('words worth looking at again', () => {
  test.each([
    ['went, buyed, teached, stoped, tryed', 'go, buy, teach, stop, try', 'buyed teached stoped tryed'],
    ['After that I eated pizza and we was runing home', '', 'eated runing'],
    ['My sister play football every tuesday', '', 'play tuesday'],
    ['Last week i was in London becuase my uncle live there', '', 'i becuase live'],
    ['Han køre tit stærkt, og min bror lære at spiser pænt', '', 'køre lære spiser'],
    ['Vi gik ned af gaden, og nogen gange var der nogle der råbte', '', 'af nogen nogle'],
    ['Jeg har brug for hjelp idag', '', 'hjelp idag'],
  ])('%s', (text, task, words) => {
    expect(
      lookOver(text, task)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words);
  });

  test.each([
    'I went to the shop, bought a ball and stopped because I was hoping for rain.',
    'She does not play, but can he play? They let her win, and my mum and my dad live in Spain.',
    'The king died and the wind blew, so we learned to need less seed.',
    'Han kan køre, og hun vil lære at spise. Skal vi lege? Nu må de løbe.',
    'De lege, vi kender, er sjove. Lad os se, om de store vil være med.',
    'Der er ikke nogen penge tilbage, og nogle gange er jeg træt af det.',
    'Jeg så ham løbe, og jeg hørte hende synge i går.',
  ])('nothing in: %s', (text) => {
    expect(lookOver(text, '')).toEqual([]);
  });

  test('what stands in the task is never pointed out', () => {
    expect(lookOver('det er hjelp', 'Hvilket ord er stavet forkert: gård, hund, hjelp, vand?')).toEqual([]);
  });
});

describe('a word of the student’s own to look at again', () => {
  test('is named with a way to find out, and a change is seen before the next one', async () => {
    const { say } = await conversationOn('Bøj verberne i past simple: go, buy, teach, stop, try');
    expect((await say('went, buyed, teached, stoped, tryed')).text).toContain('»buyed«');
    const next = (await say('buyed lyder mærkeligt. bought')).text;
    expect(next).toMatch(/»buyed«.*»bought«/u);
    expect(next).toContain('»teached«');
    expect(next).not.toMatch(/taught|stopped|tried|rigtig/u);
  });

  test('is let go when it has been changed', async () => {
    const { say } = await conversationOn('Oversæt til engelsk: Min søster spiller fodbold hver tirsdag.');
    expect((await say('My sister play football every day')).text).toContain('»play«');
    expect((await say('plays')).text).toMatch(/»play«.*»plays«/u);
    expect((await say('My sister plays football every day')).text).not.toContain('»play«');
  });

  test('is not looked for in an idea for a text, but in the text', async () => {
    const { say } = await conversationOn('Skriv en stil om venskab');
    expect((await say('man har brug for hjelp')).text).not.toContain('»hjelp«');
    expect((await say('Når man har brug for hjelp, er en ven der.')).text).toContain('»hjelp«');
  });

  test('comes before the end of the work, which the student can ask for', async () => {
    const { say } = await conversationOn('Skriv en tekst om din sommerferie');
    await say('Vi var i Spanien, og jeg fik hjelp af min far.');
    expect((await say('er jeg færdig?')).text).toContain('»hjelp«');
    await say('Vi var i Spanien, og jeg fik hjælp af min far.');
    expect((await say('er jeg færdig?')).text).toMatch(/er du færdig\.$/u);
  });
});

describe('a school term', () => {
  test.each([
    ['fåtosyntese', 'da', 'fotosyntese', true],
    ['demokratiet', 'da', 'demokrati', false],
    ['brøker', 'da', 'brøk', false],
    ['photosyntesis', 'en', 'photosynthesis', true],
  ] as const)('%s is known', (word, lang, term, misspelt) => {
    const found = termOf(word, lang);
    expect(found?.term).toBe(term);
    expect(found && isMisspelt(word, found, lang)).toBe(misspelt);
  });

  test.each(['komet', 'tale', 'atlas', 'radio', 'verden', 'kirke'])('%s is none', (word) => {
    expect(termOf(word, 'da')).toBeNull();
  });

  test('is explained in plain words the second time somebody is stuck, and never copied back misspelt', async () => {
    const { opening, say } = await conversationOn('va betyr fåtosyntese? jæ forstor ik texten');
    const replies = [opening.text, (await say('jeg ve ik va det betyr')).text, (await say('jeg ve ik')).text];
    expect(replies[2]).toContain('bruger lys');
    expect(replies[2]).toMatch(/eksempel.*\?$/u);
    expect(replies.join(' ')).not.toContain('fåto');
  });

  test('waits for an attempt when it is not in the glossary', async () => {
    const { say } = await conversationOn('Hvad betyder ordet sprezzatura?');
    await say('ved ikke');
    expect((await say('ved ikke')).move).toBe('askAttempt');
  });

  test('is not explained where its meaning holds the answer', async () => {
    const key = { type: 'phrase', value: 'kuldioxid' } as const;
    const { say } = await conversationOn('Hvad er fotosyntese?', { key });
    for (const words of ['ved ikke', 'ved ikke', 'hint']) expect((await say(words)).text).not.toContain('kuldioxid');
  });

  test('is explained in the languages of the tutor only', async () => {
    const { say } = await conversationOn('Hvad betyder ordet reaktionsskema?');
    const { text } = await say('hvad betyder det på arabisk');
    expect(text).toContain('dansk og engelsk');
    expect(text).toContain('hvilke stoffer');
  });
});
