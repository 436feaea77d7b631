// /follow: this channel hears of a person, an organisation, a place or a topic at once: of a new quote, figure or role, never of a mere mention.
import { followsView } from '../views/alert.ts';
import { misuseView } from '../views/misuse.ts';
import { defineCommand, found, misuse } from './_command.ts';

const spec = {
  name: 'follow',
  description: 'This channel hears at once of new quotes, figures and roles of a name',
  parameters: [{ name: 'name', description: 'a name or a topic; without it, what is followed here', isRequired: false, isCompleted: true }],
  examples: ['/follow Perković', '/follow'],
  isForManagers: true,
};

export default defineCommand({
  spec,
  async run({ args, platform, channelId, workspaceId, userId }, desk) {
    const newsroom = await desk.newsroom();
    const destination = { platform, channelId };
    const what = args.name?.trim() ?? '';
    if (what === '') {
      const follows = await newsroom.follows(destination);
      return found(followsView(follows.length === 0 ? 'Nothing is followed here.' : '', follows), follows);
    }
    const outcome = await newsroom.follow(what, { destination, workspaceId, userId });
    if (outcome === 'too-many')
      return misuse(misuseView('This channel follows as many names as it can take in: unfollow one first.', spec));
    const sentence =
      outcome === 'new'
        ? `This channel follows ${what} from now on, with at most three alerts a day.`
        : `This channel follows ${what} already.`;
    return found(followsView(sentence, await newsroom.follows(destination)), { what, outcome });
  },
  complete: async (typed, _parameter, desk) =>
    typed.trim() === '' ? [] : (await desk.library.completeNames(desk.scope, typed, 10)).map((name) => ({ label: name, value: name })),
});
