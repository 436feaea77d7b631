// Typed words -> the story that fits best.
import type { StoredStory } from '../domain/library.ts';
import type { StoryId } from '../domain/story.ts';
import type { Choice } from '../ports/platform.ts';
import type { CommandContext } from './_command.ts';

/** `typed` is free text, or a story's id as a button carries it. */
export async function findStory(typed: string, { library, scope }: CommandContext): Promise<StoredStory | null> {
  if (/^s_[0-9a-f]+$/.test(typed)) return library.story(scope, typed as StoryId);
  const [best] = await library.findStories(scope, typed, 1);
  return best ? library.story(scope, best.id) : null;
}

/** Completions for a parameter that takes a story: titles that fit what is typed. */
export async function completeStory(typed: string, { library, scope }: CommandContext): Promise<readonly Choice[]> {
  if (typed.trim() === '') return [];
  const stories = await library.findStories(scope, typed, 10);
  return stories.map(({ id, title }) => ({ label: title, value: id }));
}
