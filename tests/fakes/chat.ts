// A chat platform that shows what it was sent and misbehaves on command: it may lose answers, refuse, forget to answer, lag or deny its history.
import type { Message } from '../../src/message/message.ts';
import {
  type Destination,
  type Found,
  type Outcome,
  type Payload,
  type Platform,
  PlatformError,
  type PostOptions,
} from '../../src/ports/platform.ts';

/** deliver; deliver but lose the answer; lose the message and the answer; refuse for now; refuse for good; break with an error, shown or not. */
export type Fault = 'none' | 'deliver-then-drop' | 'drop' | 'busy' | 'forbidden' | 'deliver-then-throw' | 'throw';

export type Shown = {
  readonly channelId: string;
  readonly mark: string;
  readonly payload: Payload;
  readonly at: string;
  readonly follows?: string;
};

export type FakeChat = Platform & {
  /** What people see, in order. */
  readonly shown: readonly Shown[];
};

export type ChatBehaviour = {
  readonly now: () => string;
  /** Asked at each post. */
  readonly fault?: () => Fault;
  /** Called between showing and answering: time may pass here. */
  readonly delay?: () => void;
  /** How long a message is missing from the history. */
  readonly lagMs?: number;
  readonly deniesHistory?: boolean;
  /** While true nobody answers when the history is asked for. */
  readonly isDeaf?: () => boolean;
  readonly name?: string;
  /** How many messages a digest takes here. */
  readonly partCount?: number;
  readonly details?: Platform['details'];
};

export function createChat({
  now,
  fault = () => 'none',
  delay = () => {},
  lagMs = 0,
  deniesHistory = false,
  isDeaf = () => false,
  name = 'chat',
  partCount = 1,
  details = [],
}: ChatBehaviour): FakeChat {
  const shown: Shown[] = [];
  const show = ({ channelId }: Destination, payload: Payload, { mark, follows }: PostOptions) =>
    shown.push({ channelId, mark, payload, at: now(), ...(follows !== undefined && { follows }) });
  return {
    name,
    shown,
    details,
    limits: { blocks: 1000, characters: 1_000_000, blockCharacters: 100_000, measure: (text) => text.length },
    render: (message) =>
      Array.from({ length: partCount }, (_, part) => ({ text: part === 0 ? textOf(message) : `${message.title} ${part}`, part })),
    async post(destination, payload, options): Promise<Outcome> {
      const kind = fault();
      if (kind === 'none' || kind.startsWith('deliver')) show(destination, payload, options);
      delay();
      return answerTo(kind, shown.length);
    },
    async find({ channelId }, mark, since, follows): Promise<Found> {
      if (isDeaf()) throw new Error('connection refused');
      if (deniesHistory) return { kind: 'denied', reason: 'missing_scope' };
      const visible = shown.filter(
        (message) =>
          message.channelId === channelId &&
          message.follows === follows &&
          message.at >= since &&
          Date.parse(message.at) + lagMs <= Date.parse(now()),
      );
      const ours = visible.find((message) => message.mark === mark);
      return ours ? { kind: 'found', messageId: `m${shown.indexOf(ours) + 1}`, postedAt: ours.at } : { kind: 'absent' };
    },
    open: async () => ({ check: async () => [], close: async () => {}, closed: Promise.resolve() }),
  };
}

function answerTo(fault: Fault, count: number): Outcome {
  switch (fault) {
    case 'none':
      return { kind: 'delivered', messageId: `m${count}` };
    case 'deliver-then-drop':
    case 'drop':
      return { kind: 'ambiguous', reason: 'timed out' };
    case 'busy':
      return { kind: 'refused', reason: 'ratelimited', permanent: false, retryAfterMs: 30_000 };
    case 'forbidden':
      return { kind: 'refused', reason: 'not_in_channel', permanent: true };
    case 'deliver-then-throw':
    case 'throw':
      throw new PlatformError('socket hang up');
  }
}

/** All words of a message, so that a test can look for them. */
function textOf(message: Message): string {
  const words: string[] = [];
  JSON.stringify(message, (key, value) => {
    if ((key === 'value' || key === 'of' || key === 'name') && typeof value === 'string') words.push(value);
    return value;
  });
  return words.join(' ');
}
