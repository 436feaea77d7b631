// /facts: the key facts of a stored article or story, or of an address that is read on the spot.
import { FetchError } from '../ports/fetcher.ts';
import { articleView } from '../views/article.ts';
import { nothingView } from '../views/nothing.ts';
import { storyView } from '../views/story.ts';
import { type CommandContext, defineCommand, found, none } from './_command.ts';
import { completeStory, findStory } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'facts',
    description: 'Key facts of a story or of an article by its link: who, what, when, where, figures, not known',
    parameters: [{ name: 'of', description: 'words of a story, or the link of an article', isRequired: true, isCompleted: true }],
    examples: ['/facts Belarus pardon', '/facts https://news.example/article'],
  },
  async run({ args }, desk) {
    const typed = args.of ?? '';
    if (/^https?:\/\/\S+$/i.test(typed)) return factsOfLink(typed, desk);
    const story = await findStory(typed, desk);
    return story ? found(storyView(story, desk.clock.now(), { isDetailed: true }), story) : none(nothingView(typed));
  },
  complete: (typed, _parameter, desk) => completeStory(typed, desk),
});

async function factsOfLink(url: string, desk: CommandContext) {
  const stored = await desk.library.findArticleByUrl(desk.scope, url);
  if (stored) return found(articleView(stored, desk.clock.now()), stored);
  try {
    const page = await desk.fetcher.fetch(url);
    const source = { bytes: page.bytes, name: page.url, url: page.url, contentType: page.contentType, fetchedAt: desk.clock.now() };
    const outcome = await desk.reader.read(source);
    return outcome.kind === 'article' ? found(articleView(outcome, desk.clock.now()), outcome) : none(nothingView(url, outcome.reason));
  } catch (error) {
    if (error instanceof FetchError) return { kind: 'failed' as const, message: nothingView(url, error.message), data: null };
    throw error;
  }
}
