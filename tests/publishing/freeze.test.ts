import { describe, expect, it } from 'vitest';
import type { Digest, DigestStory } from '../../src/domain/digest.ts';
import type { StoryId } from '../../src/domain/story.ts';
import type { Message } from '../../src/message/message.ts';
import { blockSize } from '../../src/message/size.ts';
import type { Platform } from '../../src/ports/platform.ts';
import { freezeDigest, thaw } from '../../src/publishing/freeze.ts';
import { createChat } from '../fakes/chat.ts';
import { plan } from './history.ts';

const AT = '2025-11-22T08:00:00.000Z';
const limits = { blocks: 8, characters: 400, blockCharacters: 200, measure: (text: string) => text.length };
const platform: Platform = { ...createChat({ now: () => AT }), limits, render: (message) => [{ message }] };

const storyOf = (index: number): DigestStory => ({
  story: {
    id: `s${index}` as StoryId,
    title: `Story ${index} of a long day in the harbour`,
    articleIds: [],
    entityIds: [],
    firstPublishedAt: AT,
    lastPublishedAt: AT,
    publishers: ['A'],
  },
  news: 'new',
  nutGraf: [{ text: `Something happened to ${index + 20} boats in the harbour on Friday, the coast guard said.`, evidence: [] }],
  figures: [],
  updates: [],
  disagreements: [],
  said: [],
  unknown: [],
  basis: 'full',
  articles: [],
});

const digest: Digest = {
  plan,
  slot: '2025-11-22',
  period: { from: '2025-11-21T08:00:00.000Z', until: AT },
  composedAt: AT,
  stories: Array.from({ length: 6 }, (_, index) => storyOf(index)),
  publisherCount: 1,
  leftOutCount: 0,
  silentFeeds: [],
};

const freeze = () => freezeDigest(digest, platform, { platform: 'chat', channelId: 'news' }, { subject: 's:2025-11-22', dueAt: AT });
const messageOf = (payload: unknown) => Reflect.get(Object(payload), 'message') as Message;
const wordsOf = (payload: unknown) => JSON.stringify(payload);

describe('freezeDigest', () => {
  it('makes parts in order, each with a key of its own', () => {
    const parts = freeze();
    expect([parts.length > 1, parts.map(({ part }) => part), new Set(parts.map(({ key }) => key)).size]).toEqual([
      true,
      [...parts.keys()],
      parts.length,
    ]);
  });

  it('gives the same bytes for the same digest', () => {
    expect(JSON.stringify(freeze())).toBe(JSON.stringify(freeze()));
  });

  it('keeps every part within the limits, marked as resent or not', () => {
    const messages = freeze().flatMap((part) => [messageOf(thaw(part, false)), messageOf(thaw(part, true))]);
    const sizes = messages.map(({ blocks }) => blocks.reduce((sum, block) => sum + blockSize(block, limits.measure), 0));
    expect([Math.max(...sizes) <= limits.characters, Math.max(...messages.map(({ blocks }) => blocks.length)) <= limits.blocks]).toEqual([
      true,
      true,
    ]);
  });
});

describe('thaw', () => {
  it('marks a message only where it is sent again without proof', () => {
    const marks = freeze().map((part) => [wordsOf(thaw(part, false)).includes('(resent)'), wordsOf(thaw(part, true)).includes('(resent)')]);
    expect(marks).toEqual(marks.map(() => [false, true]));
  });
});
