// /since: what this channel's digests told and would tell since a day, once more and only for the asker.
import { sinceInstant } from '../text/since.ts';
import { digestView } from '../views/digest.ts';
import { misuseView } from '../views/misuse.ts';
import { choosePlan, completePlan } from './_choose-plan.ts';
import { defineCommand, found, misuse, none } from './_command.ts';

const spec = {
  name: 'since',
  description: 'What you missed: the news of this channel since a day, only for you',
  parameters: [
    { name: 'day', description: 'a day: Thursday, yesterday, 3 days, 2025-11-20', isRequired: true },
    { name: 'digest', description: 'name of the digest, when there are several', isRequired: false, isCompleted: true, introducedBy: 'in' },
  ],
  examples: ['/since Thursday', '/since 3 days'],
};

export default defineCommand({
  spec,
  async run({ args, platform, channelId }, desk) {
    const from = sinceInstant(args.day ?? '', desk.clock.now());
    if (from === null) return misuse(misuseView(`"${args.day}" is no day that I understand.`, spec));
    const newsroom = await desk.newsroom();
    const plan = choosePlan(args.digest, newsroom.plans);
    if (typeof plan === 'string') return misuse(misuseView(plan, spec));
    const digest = await newsroom.catchUp(plan, { scope: desk.scope, destination: { platform, channelId }, from });
    return (digest.stories.length > 0 ? found : none)(digestView(digest), digest);
  },
  complete: async (typed, parameter, desk) => (parameter === 'digest' ? completePlan(typed, await desk.newsroom()) : []),
});
