// /news: articles that hold certain words, best first.
import { sinceInstant } from '../text/since.ts';
import { misuseView } from '../views/misuse.ts';
import { newsView } from '../views/news.ts';
import { nothingView } from '../views/nothing.ts';
import { defineCommand, found, misuse, none } from './_command.ts';

const MOST = 10;

const spec = {
  name: 'news',
  description: 'Articles that hold these words, best first',
  parameters: [
    { name: 'words', description: 'words that stand in the article', isRequired: true },
    { name: 'since', description: 'a day: Monday, yesterday, 3 days, 2025-11-20', isRequired: false, introducedBy: 'since' },
  ],
  examples: ['/news ferry', '/news ferry fire since Monday'],
};

export default defineCommand({
  spec,
  async run({ args }, desk) {
    const words = args.words ?? '';
    const since = args.since === undefined ? undefined : sinceInstant(args.since, desk.clock.now());
    if (since === null) return misuse(misuseView(`"${args.since}" is no day that I understand.`, spec));
    const hits = await desk.library.searchArticles(desk.scope, words, { limit: MOST, ...(since !== undefined && { since }) });
    return hits.length > 0 ? found(newsView(words, hits, desk.clock.now()), hits) : none(nothingView(words));
  },
});
