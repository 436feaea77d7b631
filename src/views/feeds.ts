// Feeds with their health -> where the news come from, how each is doing, and, where asked, what was not taken and why.
import type { FeedReport } from '../domain/library.ts';
import { bulleted, command, heading, joined, link, message, paragraph, smallPrint, strong } from '../message/build.ts';
import type { Block, Message } from '../message/message.ts';
import { momentBefore, shortDate } from './dates.ts';
import { counted } from './words.ts';

export function feedsView(reports: readonly FeedReport[], now: string, { showsRefusals }: { readonly showsRefusals: boolean }): Message {
  const title = showsRefusals ? 'What was not taken, and why' : 'Feeds';
  const refusals = reports.some(({ health }) => health.refusals.length > 0);
  return message(
    title,
    heading(1, title, { aside: counted(reports.length, 'feed') }),
    reports.length === 0 && paragraph('No feed is set up: name one in config/nutgraf.yaml.'),
    showsRefusals ? reports.flatMap((report) => refusalBlocks(report, now)) : reports.flatMap((report) => feedBlocks(report, now)),
    showsRefusals && !refusals && paragraph('Everything was taken.'),
    !showsRefusals && refusals && smallPrint(command('/feeds why'), ' tells what was not taken.'),
  );
}

function feedBlocks({ feed, health }: FeedReport, now: string): readonly Block[] {
  const last = health.lastArticleAt === undefined ? 'nothing yet' : `last on ${shortDate(health.lastArticleAt, now)}`;
  const refused = health.refusals.length;
  return [
    heading(3, strong(link(feed.siteUrl ?? feed.url, feed.title)), { aside: joined([counted(health.articleCount, 'article'), last]) }),
    smallPrint(joined([feed.url ?? feed.folder, feed.language, feed.section, refused > 0 && `${refused} not taken`])),
    ...pollingBlocks(health, now),
  ];
}

/** When it is asked next, and why it failed and since when where it did. */
function pollingBlocks({ polling, lastSuccessAt }: FeedReport['health'], now: string): readonly Block[] {
  if (!polling) return [];
  const asked = lastSuccessAt !== undefined && `answered ${momentBefore(lastSuccessAt, now, 'UTC')} UTC`;
  const next = `asked next ${momentBefore(polling.nextPollAt, now, 'UTC')} UTC`;
  const since = polling.failingSince !== undefined && ` (since ${momentBefore(polling.failingSince, now, 'UTC')} UTC)`;
  return [polling.failure !== undefined && smallPrint(strong('fails: '), polling.failure, since), smallPrint(joined([asked, next]))].filter(
    (block) => block !== false,
  );
}

function refusalBlocks({ feed, health }: FeedReport, now: string): readonly Block[] {
  if (health.refusals.length === 0) return [];
  const items = health.refusals.map(({ source, reason, at }) => [strong(source), `: ${reason} (${shortDate(at, now)})`]);
  return [heading(2, feed.title, { aside: String(items.length) }), bulleted(items)];
}
