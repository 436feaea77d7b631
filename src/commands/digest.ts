// /digest: what a digest would tell this channel now, only for the asker; `post` runs today's slot by hand.
import { digestView } from '../views/digest.ts';
import { misuseView } from '../views/misuse.ts';
import { postedView } from '../views/posted.ts';
import { choosePlan, completePlan } from './_choose-plan.ts';
import { defineCommand, found, misuse, none } from './_command.ts';

const spec = {
  name: 'digest',
  description: 'What the digest would tell this channel now, shown only to you',
  parameters: [
    { name: 'name', description: 'name of the digest, when there are several', isRequired: false, isCompleted: true },
    {
      name: 'post',
      description: 'post the slot of today now, or once again',
      isRequired: false,
      introducedBy: 'post',
      choices: ['post', 'again'],
      forManagers: ['post', 'again'],
    },
  ],
  examples: ['/digest', '/digest morning'],
};

const subscribing = { ...spec, examples: ['/subscribe', '/subscribe morning at 08:00'] };

export default defineCommand({
  spec,
  async run({ args, platform, channelId }, desk) {
    const newsroom = await desk.newsroom();
    const plan = choosePlan(args.name, newsroom.plans);
    if (typeof plan === 'string') return misuse(misuseView(plan, spec));
    if (args.post !== undefined) {
      // The shell posts everywhere, a chat only into the channel that asks.
      const here = { platform, channelId };
      const only = platform === 'terminal' ? {} : { only: here };
      if (only.only && !(await newsroom.schedule(here)).some(({ plan: { id } }) => id === plan.id)) {
        return misuse(misuseView(`This channel does not get the digest "${plan.id}": subscribe it first.`, subscribing));
      }
      const deliveries = await newsroom.post(plan, { isAgain: args.post === 'again', ...only });
      return (deliveries.length > 0 ? found : none)(postedView(plan, deliveries), deliveries);
    }
    const digest = await newsroom.preview(plan, desk.scope, { platform, channelId });
    return (digest.stories.length > 0 ? found : none)(digestView(digest), digest);
  },
  complete: async (typed, parameter, desk) => (parameter === 'name' ? completePlan(typed, await desk.newsroom()) : []),
});
