import { describe, expect, it } from 'vitest';
import { compile, isEscalated, isSchoolTime, readPolicyFile, safeguardingOf } from '../../api/policy/index.ts';
import type { SafeguardingRule } from '../../api/policy/safeguardingRule.ts';

const at = (moment: string) => Date.parse(moment);
const rule: SafeguardingRule = { adults: [], acknowledgeWithin: 30, schoolTime: { from: 8 * 60, to: 15 * 60 } };

describe('school time', () => {
  it('is Monday to Friday by the clock in Denmark, in summer and in winter', () => {
    expect(isSchoolTime(at('2026-11-20T07:00:00Z'), rule.schoolTime)).toBe(true);
    expect(isSchoolTime(at('2026-11-20T06:59:00Z'), rule.schoolTime)).toBe(false);
    expect(isSchoolTime(at('2026-06-19T06:00:00Z'), rule.schoolTime)).toBe(true);
    expect(isSchoolTime(at('2026-11-20T14:00:00Z'), rule.schoolTime)).toBe(false);
    expect(isSchoolTime(at('2026-11-21T10:00:00Z'), rule.schoolTime)).toBe(false);
  });
});

describe('a concern that nobody has seen', () => {
  const escalated = (came: string, until: string) => isEscalated(at(came), rule, at(until));

  it('falls to the leader after the policy’s minutes, not before', () => {
    expect(escalated('2026-11-20T09:00:00Z', '2026-11-20T09:29:00Z')).toBe(false);
    expect(escalated('2026-11-20T09:00:00Z', '2026-11-20T09:30:00Z')).toBe(true);
  });

  it('waits only in school time: from Friday afternoon to Monday morning', () => {
    expect(escalated('2026-11-20T13:50:00Z', '2026-11-22T20:00:00Z')).toBe(false);
    expect(escalated('2026-11-20T13:50:00Z', '2026-11-23T07:19:00Z')).toBe(false);
    expect(escalated('2026-11-20T13:50:00Z', '2026-11-23T07:20:00Z')).toBe(true);
  });

  it('that came at night begins to wait when the school opens', () => {
    expect(escalated('2026-11-19T22:00:00Z', '2026-11-20T07:29:00Z')).toBe(false);
    expect(escalated('2026-11-19T22:00:00Z', '2026-11-20T07:30:00Z')).toBe(true);
  });
});

const file = (layer: string, more: string) => `schema: policy/1
layer: ${layer}
name: Test
${more}
rules:
  - id: closed
    when: { role: student }
    deny: true
    clause: { da: Lukket., en: Closed. }
`;

describe('who is told', () => {
  const read = (layer: string, more: string) => {
    const result = readPolicyFile('test.yaml', file(layer, more));
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join());
    return result.file;
  };

  it('is said by the school before the municipality, with defaults for what is left out', () => {
    const municipality = read('municipality', 'safeguarding: { adults: [a], acknowledgeWithin: 60 }');
    const school = read('school', 'safeguarding: { adults: [b], schoolTime: { from: "07:45", to: "14:00" } }');

    expect(safeguardingOf(compile([municipality, school]), 0)).toEqual({
      adults: ['b'],
      acknowledgeWithin: 30,
      schoolTime: { from: 465, to: 840, holidays: [] },
    });
    expect(safeguardingOf(compile([municipality]), 0).adults).toEqual(['a']);
    expect(safeguardingOf(compile([]), 0).adults).toEqual([]);
  });

  it('is left to the municipality while the school’s file does not count', () => {
    const municipality = read('municipality', 'safeguarding: { adults: [a] }');
    const school = read('school', 'effective: { from: 2027-01-01 }\nsafeguarding: { adults: [b] }');

    expect(safeguardingOf(compile([municipality, school]), at('2026-11-20T09:00:00Z')).adults).toEqual(['a']);
    expect(safeguardingOf(compile([municipality, school]), at('2027-01-02T09:00:00Z')).adults).toEqual(['b']);
  });

  it.each([
    ['in a class file', 'class', 'className: 8.c\nsafeguarding: { adults: [a] }', /"safeguarding" belongs in school/],
    [
      'with hours that end before they begin',
      'school',
      'safeguarding: { schoolTime: { from: "15:00", to: "08:00" } }',
      /must come after/,
    ],
    ['with a misspelt key', 'school', 'safeguarding: { adult: [a] }', /adult/],
    [
      'with a time that is none',
      'school',
      'safeguarding: { schoolTime: { from: "25:00", to: "26:00" } }',
      /time of day/,
    ],
  ])('is refused %s', (_, layer, more, message) => {
    const result = readPolicyFile('test.yaml', file(layer, more));

    expect(result.ok ? '' : result.problems.map((problem) => problem.message.en).join('\n')).toMatch(message);
  });
});
