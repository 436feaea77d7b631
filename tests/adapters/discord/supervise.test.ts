import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Gateway, GatewayState } from '../../../src/adapters/discord/client.ts';
import { supervise } from '../../../src/adapters/discord/supervise.ts';

const PACE = { startMs: 1_000, firstMs: 10, longestMs: 40, lookMs: 5, patienceMs: 60, soundMs: 10_000 };

/** A gateway that is in the states it is told, and notes that it was closed. */
function fakeGateway(state: () => GatewayState) {
  const gateway = { isClosed: false, state, close: async () => void Object.assign(gateway, { isClosed: true }) };
  return gateway satisfies Gateway;
}

describe('supervise', () => {
  it('waits longer after each failure, up to a limit', async () => {
    const waits: number[] = [];
    const supervision = supervise({
      open: () => Promise.reject(new Error('refused')),
      onTrouble: (_reason, retryInMs) => void waits.push(retryInMs),
      pace: PACE,
    });
    await pause(250);
    await supervision.close();
    expect(waits.slice(0, 5)).toEqual([10, 20, 40, 40, 40]);
  });

  it.each([
    ['silent', { kind: 'silent' }, 'died without a word'],
    ['down for too long', { kind: 'down' }, 'did not come back'],
    ['refused', { kind: 'refused', code: 4004 }, 'refuses the token'],
  ] as const)('gives up a gateway that is %s, and opens another', async (_what, state, reason) => {
    const opened: ReturnType<typeof fakeGateway>[] = [];
    const reasons: string[] = [];
    const supervision = supervise({
      open: async () => {
        const gateway = fakeGateway(opened.length === 0 ? () => state : () => ({ kind: 'up' }));
        opened.push(gateway);
        return gateway;
      },
      onTrouble: (why) => void reasons.push(why),
      pace: PACE,
    });
    await pause(200);
    const trouble = supervision.trouble();
    const closed = opened.map(({ isClosed }) => isClosed);
    await supervision.close();
    expect([closed, reasons, trouble]).toEqual([[true, false], [expect.stringContaining(reason)], null]);
  });

  it('has patience with a gateway that comes back by itself', async () => {
    const startedAt = Date.now();
    let openings = 0;
    const supervision = supervise({
      open: async () => {
        openings += 1;
        return fakeGateway(() => ({ kind: Date.now() - startedAt < 40 ? 'down' : 'up' }));
      },
      onTrouble: () => {},
      pace: PACE,
    });
    await pause(20);
    const meanwhile = supervision.trouble();
    await pause(130);
    const after = supervision.trouble();
    await supervision.close();
    expect([openings, meanwhile, after]).toEqual([1, expect.stringContaining('connected again'), null]);
  });

  it('closes a gateway that opens after the end', async () => {
    const gateway = fakeGateway(() => ({ kind: 'up' }));
    const supervision = supervise({ open: () => pause(40, gateway), onTrouble: () => {}, pace: PACE });
    await supervision.close();
    expect(gateway.isClosed).toBe(true);
  });
});
