// /unfollow: this channel hears of a name in its digests only.
import { followsView } from '../views/alert.ts';
import { defineCommand, found, none } from './_command.ts';

export default defineCommand({
  spec: {
    name: 'unfollow',
    description: 'This channel hears of a name in its digests only',
    parameters: [{ name: 'name', description: 'a name or a topic that is followed here', isRequired: true, isCompleted: true }],
    examples: ['/unfollow Perković'],
    isForManagers: true,
  },
  async run({ args, platform, channelId }, desk) {
    const newsroom = await desk.newsroom();
    const destination = { platform, channelId };
    const what = args.name?.trim() ?? '';
    const wasFollowed = await newsroom.unfollow(what, destination);
    const sentence = wasFollowed ? `This channel follows ${what} no longer.` : `This channel did not follow ${what}.`;
    return (wasFollowed ? found : none)(followsView(sentence, await newsroom.follows(destination)), { what, wasFollowed });
  },
});
