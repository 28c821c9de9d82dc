import { describe, expect, test } from 'vitest';
import type { TurnView } from '../../api/contract/conversation.ts';
import type { TurnEventBody } from '../../api/contract/event.ts';
import { processRecord } from '../../api/tutor/index.ts';

function aTurn(text: string, bodies: readonly TurnEventBody[], status: TurnView['status'] = 'done'): TurnView {
  const at = '2026-11-23T10:00:00Z';
  const events = bodies.map((body, i) => ({ seq: i + 1, turnId: text, attempt: 1, at, ...body }));
  return { id: text, clientTurnId: text, status, text, at, events };
}

const hint = (text: string): TurnEventBody[] => [
  { type: 'move', move: 'restate', hintLevel: 1, ladder: { used: 1, max: 4 } },
  { type: 'text', text, lang: 'da' },
];

const recordOf = (turns: readonly TurnView[]) =>
  processRecord({
    problem: 'Løs 2x + 3 = 11',
    turns,
    clause: {
      effect: 'allow',
      ruleId: 'r',
      text: { da: 'Du får hints.', en: 'You get hints.' },
      legal: [],
      aids: { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' },
    },
    lang: 'da',
    startedAt: '2026-11-23T09:58:00Z',
  });

describe('Sådan har jeg brugt AI', () => {
  test('tells the problem, the rule, the hints and who wrote what', () => {
    const { title, text } = recordOf([aTurn('hvad nu?', hint('Hvad kan du fjerne først?'))]);
    expect(title).toBe('Sådan har jeg brugt AI');
    expect(text).toContain('Løs 2x + 3 = 11');
    expect(text).toContain('Du får hints.');
    expect(text).toContain('Begyndt: 23. november 2026');
    expect(text).toContain('Antal hints: 1');
    expect(text).toContain('Jeg: hvad nu?');
    expect(text).toContain('Ledetråd: Hvad kan du fjerne først?');
  });

  test('says which replies a language model had a part in', () => {
    const ladder = { used: 1, max: 4 };
    const byModel: TurnEventBody = {
      type: 'done',
      writtenBy: { kind: 'model', model: 'Mistral i EU' },
      ladder,
      checksLeft: 2,
      solved: false,
    };
    const { text } = recordOf([
      aTurn('hvad nu?', hint('Hvad kan du fjerne først?')),
      aTurn('og så?', [...hint('Hvad står der så?'), byModel]),
    ]);

    expect(text).toContain('Ledetråd: Hvad kan du fjerne først?');
    expect(text).toContain('Ledetråd (med sprogmodel): Hvad står der så?');
    expect(text).toContain('en sprogmodel (Mistral i EU)');
    expect(text).not.toContain('ikke af en sprogmodel');
  });

  test('leaves out what needed a person, and replies that were interrupted', () => {
    const handedOver: TurnEventBody[] = [
      { type: 'notice', notice: 'safeguarding', text: 'Tak, fordi du skriver det.' },
    ];
    const { text } = recordOf([aTurn('noget privat', handedOver), aTurn('afbrudt', hint('Halvt svar'), 'interrupted')]);
    expect(text).not.toMatch(/privat|Tak, fordi|afbrudt|Halvt/);
  });
});
