// Bytes -> a feed, or one sentence on what they are instead: what the reading thread runs.
import type { FeedOutcome, FeedSource } from '../../ports/reader.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { FeedError } from './feed-error.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { parseFeed } from './parse-feed.ts';

/** Rejects only on a defect of ours. */
export async function readFeed(source: FeedSource): Promise<FeedOutcome> {
  try {
    return { kind: 'feed', feed: await parseFeed(source.bytes, source) };
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'not-a-feed', reason: error.message, links: await linksIn(source) };
    throw error;
  }
}

async function linksIn({ bytes, contentType, url }: FeedSource): Promise<readonly string[]> {
  const decoded = await decodeBytes(bytes, contentType);
  return decoded.kind === 'text' ? findFeedLinks(decoded.text, url) : [];
}
