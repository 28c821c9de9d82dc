import { describe, expect, it } from 'vitest';
import { openGuard } from '../../api/tutor/guard/index.ts';
import { aContext } from '../guard/context.ts';
import { conversationOn, type Reply } from './conversation.ts';

/** The hints of a task in words, rung by rung, after an attempt. */
async function laddersOf(task: string): Promise<Reply[]> {
  const talk = await conversationOn(task, { obligations: { maxHint: 4 } });
  await talk.say('jeg tror det er 17');
  const hints: Reply[] = [];
  for (let i = 0; i < 4; i++) hints.push(await talk.say('hint'));
  return hints;
}

describe('a task in words that one formula answers', () => {
  it.each([
    ['En retvinklet trekant har kateterne 5 m og 12 m. Find hypotenusen.', /katete|hypotenuse|trekant|side/u],
    ['Hvad er arealet af en cirkel med radius 5 cm? Afrund til to decimaler.', /cirkel|cirklen|radius/u],
    ['Prisen stiger fra 80 kr. til 100 kr. Hvor mange procent er den steget?', /stigning|gamle tal|begyndelsen/u],
    ['Del 60 kr. i forholdet 2:3. Hvor stor er den største del?', /dele|forhold|bjælke/u],
    [
      'Ida har 3 bukser og 4 trøjer. Hvor mange forskellige sæt kan hun sætte sammen?',
      /valg|mulighed|slags|træ|vælge|ting/u,
    ],
  ])('is led through its own idea and ends in one like it, worked: %s', async (task, idea) => {
    const hints = await laddersOf(task);
    expect(hints.map(({ hintLevel }) => hintLevel)).toEqual([1, 2, 3, 4]);
    for (const { text } of hints.slice(0, 2)) expect(text).toMatch(idea);
    expect(hints[2]?.text).toMatch(/▢|[Ss]kriv|[Tt]egn|[Ll]av/u);
    expect(hints[3]?.text).toMatch(/bliver til|→/u);
  });

  it('is no rounding task because its result is to be rounded', async () => {
    const { opening } = await conversationOn(
      'Prisen stiger fra 90 kr. til 100 kr. Hvor mange procent er det? Afrund til én decimal.',
    );
    expect(opening.text).not.toMatch(/plads/u);
  });

  it('has π for no measure of its figure', async () => {
    const { opening } = await conversationOn(
      'En cylinder har radius 2 m og højden 5 m. Find rumfanget. Brug π = 3,14.',
    );
    expect(opening.text).not.toContain('3,14');
  });

  it('is quoted with the brackets that it opens', async () => {
    const { opening } = await conversationOn('Find afstanden mellem punkterne (1, 2) og (4, 6).');
    expect(opening.text).not.toMatch(/\((?![^"]*\))/u);
  });
});

describe('a measure that is to be told in another unit', () => {
  it.each([
    ['Omregn 3,5 km til m', '3500', 'Der er 3500 m.'],
    ['Skriv 450 cm i meter', '4,5', 'Det er fire en halv meter, altså 4,5.'],
    ['Hvor mange minutter er 2 t 15 min?', '135', 'Det bliver 120 + 15 = 135 minutter.'],
    ['Hvor mange cm² er 2 m²?', '20.000', 'Der går 20.000 cm² på dem.'],
  ])('keeps its result back from the opening to the last hint: %s', async (task, answer, leak) => {
    const { problem, opening } = await conversationOn(task);
    expect(opening.text).not.toContain(answer);
    for (const { text } of await laddersOf(task)) expect(text).not.toContain(answer);
    expect(openGuard(aContext({ key: problem.key, problemText: task })).check(leak).kind).not.toBe('shown');
  });

  it('is taken for no answer of the student’s where the task says hours and minutes', async () => {
    const { opening } = await conversationOn('Hvor mange minutter er der i 2 timer og 15 minutter?');
    expect(opening.move).toBe('greet');
  });

  it.each([
    ['Hvor mange cm² er 2 m²?', /kvadrat|2-tal|længde|bredde|mindre|større/u],
    ['Hvor mange cm er 3 m 20 cm?', /enhed|del|mål/u],
    ['Skriv 450 cm i meter', /enhed/u],
  ])('is led through the size of its units: %s', async (task, idea) => {
    const [goal, rule, , sibling] = await laddersOf(task);
    expect(goal?.text).toMatch(idea);
    expect(rule?.text).toMatch(/små|enhed|længde|del/u);
    expect(sibling?.text).toMatch(/bliver til|→/u);
  });
});

it('a product past the tables is led through part by part', async () => {
  const talk = await conversationOn('24 · 36', { obligations: { maxHint: 4 } });
  await talk.say('24 · 36 = 24 · 30 + 24 · 6');
  const reply = await talk.say('hint');
  expect(reply.text).toMatch(/gangestykke/u);
  expect(reply.text).not.toMatch(/720|144|864/u);
});
