// /why: why a story stands where it stands in this channel's next digest, or why it was left out.
import { nothingView } from '../views/nothing.ts';
import { whyView } from '../views/why.ts';
import { defineCommand, found, none } from './_command.ts';
import { completeStory, findStory } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'why',
    description: 'Why a story comes first in the digest, or why it was left out, in points',
    parameters: [{ name: 'story', description: 'words of the story', isRequired: true, isCompleted: true }],
    examples: ['/why ferry fire'],
  },
  async run({ args, platform, channelId }, desk) {
    const typed = args.story ?? '';
    const story = await findStory(typed, desk);
    if (!story) return none(nothingView(typed));
    const newsroom = await desk.newsroom();
    const explanations = await newsroom.explain(story.story.id, desk.scope, { platform, channelId });
    return (explanations.length > 0 ? found : none)(whyView(explanations, desk.clock.now()), explanations);
  },
  complete: (typed, _parameter, desk) => completeStory(typed, desk),
});
