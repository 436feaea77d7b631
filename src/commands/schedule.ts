// /schedule: when this channel gets its digests, what was delivered, what comes next.
import { scheduleView } from '../views/schedule.ts';
import { defineCommand, found } from './_command.ts';

export default defineCommand({
  spec: {
    name: 'schedule',
    description: 'When this channel gets its digests, what was delivered, what comes next',
    parameters: [],
    examples: ['/schedule'],
  },
  async run({ platform, channelId }, desk) {
    const lines = await (await desk.newsroom()).schedule({ platform, channelId });
    return found(scheduleView(lines, desk.clock.now()), lines);
  },
});
