import { describe, expect, test } from 'vitest';
import type { Picture } from '../../api/contract/picture.ts';
import { emptyState, type Guard } from '../../api/tutor/guard/index.ts';
import { openProblem } from '../../api/tutor/index.ts';
import { pictureBeside } from '../../api/tutor/picture.ts';
import { studyProblem } from '../../api/tutor/read/index.ts';
import { conversationOn, type Reply } from './conversation.ts';

const pictureIn = (reply: Reply): Picture | undefined =>
  reply.events.flatMap((event) => (event.type === 'picture' ? [event.picture] : []))[0];

/** A conversation after an attempt, and the hints that follow it. */
async function hintsOn(task: string, attempt: string, lang: 'da' | 'en' = 'da'): Promise<Reply[]> {
  const talk = await conversationOn(task, { lang });
  await talk.say(attempt);
  const hints: Reply[] = [];
  for (let i = 0; i < 4; i++) hints.push(await talk.say(lang === 'da' ? 'et hint til' : 'another hint'));
  return hints;
}

describe('a picture beside a hint', () => {
  test('comes with the rung that names the idea, once', async () => {
    const hints = await hintsOn('Løs 2x + 3 = 11', '2x = 14');
    expect(hints.map(({ move }) => move)).toEqual(['restate', 'nameRule', 'setUpStep', 'siblingProblem']);
    expect(hints.map((hint) => pictureIn(hint)?.kind)).toEqual([undefined, 'balance', undefined, undefined]);
  });

  test('is in the language of the conversation', async () => {
    const [, hint] = await hintsOn('25 % of 80', '80 : 5 = 16', 'en');
    expect(hint && pictureIn(hint)).toMatchObject({ lang: 'en', text: expect.stringContaining('The whole bar is 80') });
  });

  test('follows the student: after a right step it is of the line that they have reached', async () => {
    const hints = await hintsOn('Løs 2x + 3 = 11', '2x = 8');
    const [picture] = hints.flatMap((hint) => pictureIn(hint) ?? []);
    expect(picture?.text).toContain('2 kasser med x. På den anden side: et lod på 8');
  });

  test('holds the answer in no conversation on a task that the engine solves', async () => {
    for (const [task, answer] of [
      ['hvad er 3/4 + 1/8', /7\/8|6\/8/],
      ['Løs 2x + 3 = 11', /\b4\b/],
      ['25 % af 80', /\b20\b|1\/4/],
      ['3/4 af 20', /\b15\b/],
      ['12 · 15', /\b180\b/],
      ['hvad er 503 - 278', /\b225\b/],
      ['7 - 12', /-5|−5|\b5\b/],
    ] as const)
      for (const hint of await hintsOn(task, 'måske 999')) {
        const picture = pictureIn(hint);
        expect(JSON.stringify(picture?.shapes.filter(({ shape }) => shape === 'label') ?? [])).not.toMatch(answer);
        expect((picture?.text ?? '').replace('delt i 4', '')).not.toMatch(answer);
      }
  });
});

describe('a picture of a story', () => {
  const books = 'Mia har 250 kr. Hun køber 3 bøger til 45 kr. stykket. Hvor mange penge har hun tilbage?';

  test('shows how the quantities of the next step hang together', async () => {
    const pictures = (await hintsOn(books, 'Jeg tror 999')).flatMap((hint) => pictureIn(hint) ?? []);
    expect(pictures.map(({ kind, text }) => [kind, text.split('.')[0]])).toEqual([
      ['barModel', 'En bjælke med 3 lige store stykker'],
    ]);
  });

  test('holds what was worked out on the way only when the student has come to it', async () => {
    const before = (await hintsOn(books, 'Jeg tror 999')).map((hint) => JSON.stringify(pictureIn(hint) ?? ''));
    expect(before.join()).not.toContain('135');
    const after = (await hintsOn(books, '3 · 45 = 135')).flatMap((hint) => pictureIn(hint) ?? []);
    expect(after.map(({ text }) => text)).toEqual([expect.stringContaining('Den øverste er 250 kr')]);
    expect(JSON.stringify(after)).not.toContain('115');
  });

  test('two points of a task in words are drawn in a system of coordinates', async () => {
    const hints = await hintsOn('Hvad er hældningen af linjen gennem punkterne (1; 3) og (5; 11)?', 'Jeg tror 999');
    expect(hints.flatMap((hint) => pictureIn(hint)?.kind ?? [])).toEqual(['grid']);
  });
});

describe('whether a picture may be shown', () => {
  const letsAll: Guard = { check: (text) => ({ kind: 'shown', text }), state: emptyState };
  const at = (step: number, studentTexts: string[], guard: Guard, pictured?: string) => {
    const problem = openProblem('Løs 2x + 3 = 11');
    return pictureBeside(
      {
        choice: {
          move: 'nameRule',
          hintLevel: 2,
          lead: null,
          ask: { ask: 'rule', idea: 'rewrite', rung: 2, step },
        },
        studied: studyProblem(problem),
        problemText: problem.text,
        studentTexts,
        lang: 'da',
        pictured,
      },
      guard,
    );
  };

  test('no line is drawn that the student has not come to', () => {
    expect(at(0, [], letsAll)?.of).toBe('2x + 3 = 11');
    expect(at(1, [], letsAll)).toBeNull();
    expect(at(1, ['2x = 8'], letsAll)?.of).toBe('2x = 8');
  });

  test('the same picture does not come twice in a row', () => {
    expect(at(0, [], letsAll, '2x + 3 = 11')).toBeNull();
    expect(at(0, [], letsAll, '2x = 8')).not.toBeNull();
  });

  test('the guard judges the letters and the description, and its no is a no', () => {
    const judged: string[] = [];
    const noting: Guard = {
      ...letsAll,
      check: (text) => {
        judged.push(text);
        return { kind: 'shown', text };
      },
    };
    at(0, [], noting);
    expect(judged).toEqual(['x x 3 11', expect.stringContaining('En vægt i balance')]);
    for (const refused of [0, 1]) {
      let count = 0;
      const refusing: Guard = {
        ...letsAll,
        check: (text) => (count++ === refused ? { kind: 'replaced', reason: 'value' } : { kind: 'shown', text }),
      };
      expect(at(0, [], refusing)).toBeNull();
    }
  });
});
