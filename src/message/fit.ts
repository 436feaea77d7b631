// Message -> messages that each obey a platform's limits.
import type { Limits } from './limits.ts';
import type { Message } from './message.ts';

export function fit(message: Message, _limits: Limits): readonly Message[] {
  return [message];
}
