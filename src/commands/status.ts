// /status: what is in the store.
import { statusView } from '../views/status.ts';
import { defineCommand, found } from './_command.ts';

export default defineCommand({
  spec: {
    name: 'status',
    description: 'What is stored: articles, stories, people, feeds, and of which days',
    parameters: [],
    examples: ['/status'],
  },
  async run(_call, desk) {
    const counts = await desk.library.counts(desk.scope);
    return found(statusView(counts, desk.clock.now()), counts);
  },
});
