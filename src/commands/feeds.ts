// /feeds: where the news come from, how each feed is doing, why something was not taken; and adding and removing feeds.
import { feedSentenceView } from '../views/feed-change.ts';
import { feedsView } from '../views/feeds.ts';
import { addFeed, removeFeed } from './_change-feeds.ts';
import { defineCommand, found, misuse } from './_command.ts';

export default defineCommand({
  spec: {
    name: 'feeds',
    description: 'Where the news come from, how each feed is doing, why something was not taken; add and remove feeds',
    parameters: [
      {
        name: 'what',
        description: 'list, why for what was not taken, add or remove',
        isRequired: false,
        choices: ['list', 'why', 'add', 'remove'],
        forManagers: ['add', 'remove'],
      },
      { name: 'feed', description: 'add: the address of a site or a feed; remove: the title or address of one', isRequired: false },
    ],
    examples: ['/feeds', '/feeds why', '/feeds add https://example.com', '/feeds remove Example News'],
  },
  async run(call, desk) {
    const { what, feed = '' } = call.args;
    if (what === 'add' || what === 'remove') {
      if (feed.trim() === '')
        return misuse(feedSentenceView('Which feed?', `Write /feeds ${what} and an address, like https://example.com.`));
      return what === 'add' ? addFeed(call, feed, desk) : removeFeed(call, feed, desk);
    }
    const feeds = await desk.library.feeds(desk.scope);
    return found(feedsView(feeds, desk.clock.now(), { showsRefusals: what === 'why' }), feeds);
  },
});
