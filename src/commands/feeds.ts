// /feeds: where the news come from, how each feed is doing, and why something was not taken.
import { feedsView } from '../views/feeds.ts';
import { defineCommand, found } from './_command.ts';

export default defineCommand({
  spec: {
    name: 'feeds',
    description: 'Where the news come from, how each feed is doing, and why something was not taken',
    parameters: [{ name: 'what', description: 'list, or why for what was not taken', isRequired: false, choices: ['list', 'why'] }],
    examples: ['/feeds', '/feeds why'],
  },
  async run({ args }, desk) {
    const feeds = await desk.library.feeds(desk.scope);
    return found(feedsView(feeds, desk.clock.now(), { showsRefusals: args.what === 'why' }), feeds);
  },
});
