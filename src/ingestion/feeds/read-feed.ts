// Bytes -> a feed, or one sentence on what they are instead: what the reading thread runs.
import type { FeedOutcome, FeedSource } from '../../ports/reader.ts';
import { FeedError } from './feed-error.ts';
import { parseFeed } from './parse-feed.ts';

/** Rejects only on a defect of ours. */
export async function readFeed({ bytes, ...clues }: FeedSource): Promise<FeedOutcome> {
  try {
    return { kind: 'feed', feed: await parseFeed(bytes, clues) };
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'not-a-feed', reason: error.message };
    throw error;
  }
}
