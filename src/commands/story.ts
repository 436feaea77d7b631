// /story: one story over its articles and days.
import { nothingView } from '../views/nothing.ts';
import { storyView } from '../views/story.ts';
import { defineCommand, found, none } from './_command.ts';
import { completeStory, findStory } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'story',
    description: 'One story over its articles and days: what it is about, who said what, figures, sources',
    parameters: [{ name: 'words', description: 'words of the story', isRequired: true, isCompleted: true }],
    examples: ['/story ferry fire'],
  },
  async run({ args }, desk) {
    const typed = args.words ?? '';
    const story = await findStory(typed, desk);
    return story ? found(storyView(story, desk.clock.now(), { isDetailed: false }), story) : none(nothingView(typed));
  },
  complete: (typed, _parameter, desk) => completeStory(typed, desk),
});
