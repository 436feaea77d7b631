// Signed requests of Slack -> those that are new. The library has checked the signature and refuses what is older than 5 minutes; here ends what was
// seen before, and what comes from the future.
import type { ServerResponse } from 'node:http';
import type { App } from '@slack/bolt';
import { createSeen } from '../chat/seen.ts';

/** Throws RequestRefused. */
export type RequestCheck = (request: { readonly signature: string; readonly sentAt: string }) => void;

/** To be answered with 401. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

const MOST_AHEAD_S = 300;

/** Remembers the signatures of a day, longer than the library takes any. */
export function createRequestCheck(now: () => number): RequestCheck {
  const seen = createSeen(now);
  return ({ signature, sentAt }) => {
    if (Number(sentAt) - now() / 1000 > MOST_AHEAD_S) throw new RequestRefused('the request is from the future');
    if (!seen.isNew(signature)) throw new RequestRefused('the request was made before');
  };
}

/** Nothing of a refused request reaches the app, not even to be acknowledged. */
export function acceptReplayless(app: App, check: RequestCheck): void {
  const processEvent = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const { signature, sentAt } = event.customProperties ?? {};
    check({ signature: String(signature), sentAt: String(sentAt) });
    return processEvent(event);
  };
}

/** True where the library is to acknowledge in spite of the error. */
export function refuseRequest(error: unknown, response: ServerResponse): boolean {
  if (!response.headersSent) response.writeHead(error instanceof RequestRefused ? 401 : 500).end();
  return false;
}
