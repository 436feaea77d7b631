// Typed words -> the story that fits best.
import type { StoredStory } from '../domain/library.ts';
import type { StoryId } from '../domain/story.ts';
import type { Choice } from '../ports/platform.ts';
import type { CommandContext } from './_command.ts';

/** A story's id, as the buttons under a digest carry it where a name would stand; null for anything else. */
export async function findStoryById(typed: string, { library, scope }: CommandContext): Promise<StoredStory | null> {
  return /^s_[0-9a-f]+$/.test(typed) ? library.story(scope, typed as StoryId) : null;
}

/** `typed` is free text, or a story's id as a button carries it. */
export async function findStory(typed: string, context: CommandContext): Promise<StoredStory | null> {
  const { library, scope } = context;
  if (/^s_[0-9a-f]+$/.test(typed)) return findStoryById(typed, context);
  const [best] = await library.findStories(scope, typed, 1);
  return best ? library.story(scope, best.id) : null;
}

/** Completions for a parameter that takes a story: titles that fit what is typed. */
export async function completeStory(typed: string, { library, scope }: CommandContext): Promise<readonly Choice[]> {
  if (typed.trim() === '') return [];
  const stories = await library.findStories(scope, typed, 10);
  return stories.map(({ id, title }) => ({ label: title, value: id }));
}
