// /unsubscribe: this channel gets a digest no longer.
import { misuseView } from '../views/misuse.ts';
import { unsubscribedView } from '../views/subscribed.ts';
import { choosePlan, completePlan } from './_choose-plan.ts';
import { defineCommand, found, misuse, none } from './_command.ts';

const spec = {
  name: 'unsubscribe',
  description: 'This channel gets the digest no longer',
  parameters: [{ name: 'digest', description: 'name of the digest, when the channel gets several', isRequired: false, isCompleted: true }],
  examples: ['/unsubscribe', '/unsubscribe morning'],
  isForManagers: true,
};

export default defineCommand({
  spec,
  async run({ args, platform, channelId, workspaceId, userId }, desk) {
    const newsroom = await desk.newsroom();
    const destination = { platform, channelId };
    const here = (await newsroom.schedule(destination)).map(({ plan }) => plan);
    if (args.digest === undefined && here.length > 1) {
      return misuse(misuseView(`This channel gets several digests: name one of ${here.map(({ id }) => id).join(', ')}.`, spec));
    }
    const plan = choosePlan(args.digest ?? here[0]?.id, newsroom.plans);
    if (typeof plan === 'string') return misuse(misuseView(plan, spec));
    const wasSubscribed = await newsroom.unsubscribe(plan, { destination, workspaceId, userId });
    return (wasSubscribed ? found : none)(unsubscribedView(plan, wasSubscribed), { digest: plan.id, wasSubscribed });
  },
  complete: async (typed, _parameter, desk) => completePlan(typed, await desk.newsroom()),
});
