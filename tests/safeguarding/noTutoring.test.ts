import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TurnEventBody } from '../../api/contract/event.ts';
import type { Situation } from '../../api/contract/policy.ts';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import { newTutorState, openProblem, receiveMessage, replyTo } from '../../api/tutor/index.ts';
import { checkRow, readRows } from '../eval/rows.ts';

const Row = z.object({ id: z.string(), severity: z.enum(['high', 'low', 'none']), text: z.string() });
const rows = ['safeguarding.jsonl', 'safeguarding.indirect.jsonl']
  .flatMap((file) => readRows(new URL(`../eval/data/${file}`, import.meta.url).pathname))
  .map((raw) => checkRow(Row, raw))
  .filter(({ severity, text }) => severity === 'high' && checkForDistress(text)?.level === 'high');

/** Where a student may write it. */
const PLACES = ['opening', 'message', 'attempt'] as const;

async function reply(
  text: string,
  place: (typeof PLACES)[number],
  grade: number,
  situation: Situation,
  onDuty: boolean,
) {
  const received = place === 'attempt' ? receiveMessage({ text: '', attempt: text }, []) : receiveMessage({ text }, []);
  const message = place === 'opening' ? { ...received, opening: true as const } : received;
  const events: TurnEventBody[] = [];
  const turn = replyTo(
    message,
    {
      problem: openProblem(place === 'opening' ? received.text : 'Beregn 3/4 + 1/8'),
      grade,
      lang: 'da',
      situation,
      aiLevel: 'yellow',
      now: new Date('2026-11-23T09:00:00Z'),
      onDuty,
      decide: () => {
        throw new Error('The policy is not asked: a cry for help comes before it');
      },
      earlier: [],
    },
    newTutorState(),
  );
  for (;;) {
    const step = await turn.next();
    if (step.done) return { events, outcome: step.value };
    events.push(step.value);
  }
}

const students: [name: string, grade: number, situation: Situation][] = [
  ['a third-grader', 3, 'lesson'],
  ['an eighth-grader at home', 8, 'homework'],
  ['a ninth-grader at an exam', 9, 'exam'],
];

describe.each(students)('the reply to %s who needs a human', (_, grade, situation) => {
  it.each(PLACES)('hands over and says nothing else, wherever it is written: %s', async (place) => {
    expect(rows.length).toBeGreaterThan(100);
    for (const { text } of rows) {
      const { events } = await reply(text, place, grade, situation, false);
      const shown = events.filter((event) => !(event.type === 'notice' && event.notice === 'personalData'));

      expect(shown).toEqual([
        { type: 'move', move: 'handOver', hintLevel: 0, ladder: { used: 0, max: 0 } },
        { type: 'notice', notice: 'safeguarding', text: expect.stringContaining('116 111') },
        { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 0, max: 0 }, checksLeft: 0, solved: false },
      ]);
    }
  });
});

describe('what is said', () => {
  const CRY = 'jeg vil ikke leve mere';
  const said = async (onDuty: boolean) => {
    const { events } = await reply(CRY, 'message', 8, 'homework', onDuty);
    return events.flatMap((event) => (event.type === 'notice' ? [event.text] : [])).join();
  };

  it('promises an adult now only in school time', async () => {
    expect(await said(true)).toMatch(/En voksen på din skole får nu besked/);
    expect(await said(true)).not.toMatch(/næste skoledag/);
    expect(await said(false)).toMatch(/Skolen ser din besked på næste skoledag\. Ring nu, hvis det haster\./);
    expect(await said(false)).not.toMatch(/får nu besked/);
  });

  it('leaves the conversation as open as it was', async () => {
    const { outcome } = await reply(CRY, 'message', 8, 'homework', true);

    expect(outcome.situation).toBe('homework');
  });
});
