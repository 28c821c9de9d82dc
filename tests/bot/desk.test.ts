import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ActivityLog, Desk } from '../../bot/desk.ts';

const key = (activityId: string, chat = 'a') => ({ tenant: 't', chat, activityId });

/** A log in memory that works as the durable one does, with a clock of its own. */
function aLog() {
  const rows = new Map<string, { until: number; done: boolean }>();
  let clock = 0;
  const name = ({ tenant, chat, activityId }: ReturnType<typeof key>) => `${tenant} ${chat} ${activityId}`;
  const log: ActivityLog = {
    async take(which, leaseMs) {
      await sleep(1);
      const row = rows.get(name(which));
      if (row && (row.done || row.until > clock)) return 'known';
      rows.set(name(which), { until: clock + leaseMs, done: false });
      return row ? 'again' : 'new';
    },
    async renew() {},
    async done(which) {
      rows.set(name(which), { until: 0, done: true });
    },
    async forget(which) {
      rows.delete(name(which));
    },
  };
  return { log, pass: (ms: number) => (clock += ms) };
}

describe('the desk', () => {
  it('does an activity once, however often it comes and to whichever server', async () => {
    const { log } = aLog();
    const desks = [new Desk(log, () => {}), new Desk(log, () => {})];
    const done: string[] = [];
    const all = Array.from({ length: 200 }, (_, n) => `m${n % 20}`);
    await Promise.all(
      all.map((id, n) =>
        desks[n % 2]?.receive(key(id, `chat${n % 5}`), async () => {
          done.push(`${id} chat${n % 5}`);
        }),
      ),
    );
    await Promise.all(desks.map((desk) => desk.close(1_000)));
    expect(new Set(done).size).toBe(done.length);
    expect(done).toHaveLength(20);
  });

  it('does what comes to one chat in the order in which it came, and chats beside each other', async () => {
    const desk = new Desk(aLog().log, () => {});
    const done: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const slow = desk.receive(key('1'), async (begun) => {
      begun();
      await gate;
      done.push('a1');
    });
    const next = desk.receive(key('2'), async (begun) => {
      begun();
      done.push('a2');
    });
    await desk.receive(key('1', 'b'), async () => void done.push('b1'));
    await slow;
    expect(done).toEqual(['b1']);
    open();
    await next;
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  it('acknowledges when the work is safe, not when it is over', async () => {
    const desk = new Desk(aLog().log, () => {});
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    let over = false;
    expect(
      await desk.receive(key('1'), async (begun) => {
        begun();
        await gate;
        over = true;
      }),
    ).toBe(true);
    expect(over).toBe(false);
    open();
    await desk.close(1_000);
    expect(over).toBe(true);
  });

  it('does again what somebody died at, and goes on after work that failed', async () => {
    const { log, pass } = aLog();
    const failed: string[] = [];
    const desk = new Desk(log, (where) => failed.push(where));
    await desk.receive(key('1'), async () => {
      throw new Error('no');
    });
    const done: number[] = [];
    await desk.receive(key('1'), async () => void done.push(1));
    expect(done).toEqual([]);
    pass(60_000);
    await desk.receive(key('1'), async () => void done.push(2));
    await desk.receive(key('2'), async () => void done.push(3));
    expect(done).toEqual([2, 3]);
    expect(failed).toEqual(['bot']);
  });

  it('keeps the order in a chat where one of its activities could not be stored', async () => {
    const { log } = aLog();
    const take: ActivityLog['take'] = async (which, leaseMs) => {
      if (which.activityId === 'lost') throw new Error('no database');
      return log.take(which, leaseMs);
    };
    const desk = new Desk({ ...log, take }, () => {});
    const done: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    await desk.receive(key('1'), async (begun) => {
      begun();
      await gate;
      done.push('1');
    });
    await expect(desk.receive(key('lost'), async () => {})).rejects.toThrow('no database');
    const last = desk.receive(key('2'), async () => void done.push('2'));
    await sleep(10);
    open();
    await last;
    expect(done).toEqual(['1', '2']);
  });

  it('takes nothing more in once it closes, and lets what it is at end', async () => {
    const desk = new Desk(aLog().log, () => {});
    const done: number[] = [];
    void desk.receive(key('1'), async (begun) => {
      begun();
      await sleep(20);
      done.push(1);
    });
    await sleep(5);
    await desk.close(5_000);
    expect(done).toEqual([1]);
    expect(await desk.receive(key('2'), async () => void done.push(2))).toBe(false);
    expect(done).toEqual([1]);
  });
});
