import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bucket } from '../../bot/bucket.ts';
import type { Said } from '../../bot/chat.ts';
import { type Connector, ConnectorFault, type Outgoing, patiently } from '../../bot/connector.ts';
import { messagesOf } from '../../bot/message.ts';
import { ReplyStream } from '../../bot/replyStream.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const address = { tenant: 't', chat: 'c', kind: 'personal', serviceUrl: 'https://s', botId: 'b' } as const;

/** A connector that keeps what it is sent, and fails as `fault` says. */
function aConnector(fault: (activity: Outgoing, sent: number) => ConnectorFault | null = () => null) {
  const sent: Outgoing[] = [];
  const updated: { id: string; activity: Outgoing }[] = [];
  const connector: Connector = {
    async send(_, activity) {
      const wrong = fault(activity, sent.length);
      if (wrong) throw wrong;
      sent.push(activity);
      return `m${sent.length}`;
    },
    async update(_, id, activity) {
      updated.push({ id, activity });
    },
  };
  return { connector, sent, updated };
}

function aReply(connector: Connector, bucket = new Bucket(100, () => Date.now())) {
  const kept: { id: string; said: Said }[] = [];
  const reports: unknown[] = [];
  const reply = new ReplyStream({
    address,
    connector: patiently(connector),
    updates: connector,
    bucket,
    waiting: 'Vent …',
    messages: (said) => messagesOf(said, 'da'),
    report: (_, error) => reports.push(error),
    onSent: async (id, said) => void kept.push({ id, said }),
  });
  return { reply, kept, reports };
}

/** The one message that says it. */
const messageOf = (said: Said) => messagesOf(said, 'da')[0];

const streamOf = ({ channelData }: Outgoing) => channelData;
const about = { kind: 'turn', id: 't1' } as const;

describe('a reply in a chat', () => {
  it('that is there at once is one message', async () => {
    const { connector, sent } = aConnector();
    const { reply, kept } = aReply(connector);
    reply.add('Hej.');
    reply.add(' Hvad har du prøvet?');
    await reply.finish({ about });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([messageOf({ text: 'Hej. Hvad har du prøvet?', about })]);
    expect(kept).toEqual([{ id: 'm1', said: { text: 'Hej. Hvad har du prøvet?', about } }]);
  });

  it('that takes time shows within two seconds that it is on its way, then each time all that there is', async () => {
    const { connector, sent } = aConnector();
    const { reply, kept } = aReply(connector);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toMatchObject([{ type: 'typing', text: 'Vent …' }]);
    expect(streamOf(sent[0] ?? { type: 'typing' })).toEqual({ streamType: 'informative', streamSequence: 1 });
    reply.add('Første sætning.');
    await vi.advanceTimersByTimeAsync(1_500);
    reply.add(' Anden sætning.');
    await vi.advanceTimersByTimeAsync(4_500);
    expect(sent.slice(1)).toMatchObject([
      { type: 'typing', id: 'm1', text: 'Første sætning.', channelData: { streamId: 'm1', streamSequence: 2 } },
      { type: 'typing', id: 'm1', text: 'Første sætning. Anden sætning.', channelData: { streamSequence: 3 } },
    ]);
    reply.add(' Tredje.');
    await reply.finish({ about });
    expect(sent.at(-1)).toMatchObject({
      type: 'message',
      id: 'm1',
      text: 'Første sætning. Anden sætning. Tredje.',
      channelData: { streamId: 'm1', streamType: 'final', feedbackLoop: { type: 'default' } },
    });
    expect(sent).toHaveLength(4);
    expect(kept).toMatchObject([{ id: 'm1' }]);
    for (const [index, one] of sent.slice(2).entries())
      expect(String(one.text).startsWith(String(sent[index + 1]?.text))).toBe(true);
  });

  it('comes whole at its end where Teams does not stream', async () => {
    const notAllowed = new ConnectorFault(403, 'Streaming API is not allowed for the user or bot');
    const { connector, sent } = aConnector(({ type }) => (type === 'typing' ? notAllowed : null));
    const { reply } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(6_000);
    reply.add(' To.');
    await reply.finish();
    expect(sent).toEqual([messageOf({ text: 'En. To.' })]);
  });

  it('is put in the place of what was streamed when that took too long', async () => {
    const tooLong = new ConnectorFault(403, 'Message size/time: exceeded streaming time limit');
    const { connector, updated } = aConnector((_, count) => (count >= 1 ? tooLong : null));
    const { reply, kept } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(1_000);
    reply.add(' To.');
    await vi.advanceTimersByTimeAsync(2_000);
    await reply.finish();
    expect(updated).toEqual([{ id: 'm1', activity: messageOf({ text: 'En. To.' }) }]);
    expect(kept).toMatchObject([{ id: 'm1' }]);
  });

  it('ends where the user stops it', async () => {
    const stopped = new ConnectorFault(403, 'Content stream was canceled by user');
    const { connector, sent, updated } = aConnector((_, count) => (count >= 1 ? stopped : null));
    const { reply, kept } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(1_000);
    reply.add(' To.');
    await vi.advanceTimersByTimeAsync(2_000);
    await reply.finish();
    expect(sent).toHaveLength(1);
    expect([updated, kept]).toEqual([[], []]);
  });

  it('is not shown in between when the bot has used its share of requests', async () => {
    const { connector, sent } = aConnector();
    const bucket = new Bucket(2, () => Date.now());
    await bucket.take();
    await bucket.take();
    const replies = Array.from({ length: 4 }, () => aReply(connector, bucket).reply);
    for (const reply of replies) reply.add('En.');
    const ended = Promise.all(replies.map((reply) => reply.finish()));
    await vi.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(sent.map(({ type }) => type)).toEqual(['message', 'message', 'message', 'message']);
  });

  it('goes on when the connector does not answer in between', async () => {
    const { connector, sent } = aConnector(({ type }) =>
      type === 'typing' ? new ConnectorFault(0, 'ECONNRESET') : null,
    );
    const { reply, reports } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(6_000);
    await reply.finish();
    expect(sent).toEqual([messageOf({ text: 'En.' })]);
    expect(reports).toHaveLength(1);
  });

  it('that is never ended stops looking for news when Teams would take none', async () => {
    const { reply } = aReply(aConnector().connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(200_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves an update out that Teams has no room for, and does not wait for it at its end', async () => {
    let asked = 0;
    const { connector, sent, updated } = aConnector(({ type }, count) =>
      type === 'typing' && count >= 1 && ++asked > 0 ? new ConnectorFault(429, 'Too many requests', 9_000) : null,
    );
    const { reply } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(1_000);
    reply.add(' To.');
    await vi.advanceTimersByTimeAsync(3_100);
    expect(asked).toBe(2);
    const ended = reply.finish();
    await vi.advanceTimersByTimeAsync(0);
    await ended;
    expect(sent).toMatchObject([{ type: 'typing' }, { type: 'message', id: 'm1', text: 'En. To.' }]);
    expect(updated).toEqual([]);
  });

  it('comes as a message of its own where Teams takes no end of the stream', async () => {
    const gone = new ConnectorFault(404, 'ActivityNotFoundInConversation');
    const { connector, sent } = aConnector((activity) =>
      'id' in activity && activity.type === 'message' ? gone : null,
    );
    const { reply, kept } = aReply(connector);
    reply.add('En.');
    await vi.advanceTimersByTimeAsync(1_000);
    reply.add(' To.');
    await reply.finish({ about });
    expect(sent.at(-1)).toEqual(messageOf({ text: 'En. To.', about }));
    expect(kept).toHaveLength(1);
  });

  it('begins with words, not with empty lines', async () => {
    const { connector, sent } = aConnector();
    const { reply } = aReply(connector);
    reply.add('\n\nHer brød svaret af.');
    await reply.finish();
    expect(sent).toEqual([messageOf({ text: 'Her brød svaret af.' })]);
  });
});
