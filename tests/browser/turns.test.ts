import { describe, expect, test } from 'vitest';
import type { Author, TurnEvent, TurnEventBody } from '../../api/contract/event.ts';
import { bylinesOf, changeTurns, noTurns, replyOf, type ShownTurn, type Turns } from '../../tabs/student/turns.ts';
import { aConversation, aHandOver, aHint, aTurn } from './fakeSchool.ts';

const asked = changeTurns(noTurns, { kind: 'asked', clientTurnId: 'mine', text: 'hjælp', attempt: '' });
const event = (seq: number, attempt: number, body: TurnEventBody): TurnEvent => ({
  seq,
  turnId: 'turn-1',
  attempt,
  at: '2026-11-20T12:00:00.000Z',
  ...body,
});
const said = (text: string): TurnEventBody => ({ type: 'text', text, lang: 'da' });
const withEvents = (now: Turns, ...events: TurnEvent[]) =>
  events.reduce((turns, one) => changeTurns(turns, { kind: 'event', clientTurnId: 'mine', event: one }), now);
const words = (now: Turns) =>
  now.turns.flatMap((turn) => replyOf(turn)).map((part) => ('text' in part ? part.text : ''));

describe('changeTurns', () => {
  test('joins the sentences of a reply into one paragraph', () => {
    expect(words(withEvents(asked, event(1, 1, said('Et.')), event(2, 1, said('To?'))))).toEqual(['Et. To?']);
  });

  test('shows an event that comes twice once', () => {
    expect(words(withEvents(asked, event(1, 1, said('Et.')), event(1, 1, said('Et.'))))).toEqual(['Et.']);
  });

  test('drops the first attempt when the second begins, and what comes late of the first', () => {
    const now = withEvents(asked, event(1, 1, said('Gammel.')), event(3, 2, said('Ny.')), event(2, 1, said('Sen.')));
    expect(words(now)).toEqual(['Ny.']);
  });

  test('counts a reply as whole only when it is done', () => {
    const half = withEvents(asked, event(1, 1, said('Et.')));
    expect(half.turns[0]?.progress.kind).toBe('replying');
    const [done] = aHint.slice(-1);
    expect(done && withEvents(half, event(2, 1, done)).turns[0]?.progress.kind).toBe('done');
  });

  test('takes over what the server has, and keeps messages that it does not know', () => {
    const view = aConversation({ turns: [aTurn('hint', aHint)] });
    const unsent = [
      { clientTurnId: 'new', turnId: null, text: 'mere', attempt: '', progress: { kind: 'unsent' }, events: [] },
    ] as const;
    const known = [{ ...unsent[0], clientTurnId: 'client-turn-1' }] as const;
    expect(changeTurns(noTurns, { kind: 'loaded', view, unsent }).turns.map(({ text }) => text)).toEqual([
      'hint',
      'mere',
    ]);
    expect(changeTurns(noTurns, { kind: 'loaded', view, unsent: known }).turns.length).toBe(1);
  });

  test('says from where the rendered form took over, and takes nothing back', () => {
    const now = withEvents(
      asked,
      event(1, 1, said('Et.')),
      event(2, 1, { type: 'replaced' }),
      event(3, 1, said('To.')),
    );
    expect(now.turns.flatMap((turn) => replyOf(turn)).map(({ kind }) => kind)).toEqual(['said', 'replaced', 'said']);
  });
});

describe('bylinesOf', () => {
  const by = (id: string, writtenBy: Author): ShownTurn => {
    const events = aHint.map((body) => (body.type === 'done' ? { ...body, writtenBy } : body));
    const turn = aTurn('hint', events, { id });
    return { ...turn, turnId: id, clientTurnId: id, attempt: '', progress: { kind: 'done' } };
  };
  const rules: Author = { kind: 'rules' };
  const model = (name: string): Author => ({ kind: 'model', model: name });

  test('names the first author once, and each change of author', () => {
    const turns = [by('a', rules), by('b', rules), by('c', model('x')), by('d', model('y')), by('e', rules)];
    const { first, changed } = bylinesOf(turns);
    expect(first).toEqual(rules);
    expect([...changed.keys()]).toEqual(['c', 'd', 'e']);
    expect(changed.get('d')).toEqual(model('y'));
  });

  test('leaves out replies that are not whole or hold no words of the tutor', () => {
    const half: ShownTurn = { ...by('a', model('x')), events: by('a', model('x')).events.slice(0, 2) };
    const handOver: ShownTurn = { ...by('b', rules), events: aTurn('', aHandOver).events };
    expect(bylinesOf([half, handOver])).toEqual({ first: null, changed: new Map() });
    expect(bylinesOf([handOver, by('c', model('x'))]).first).toEqual(model('x'));
  });
});
