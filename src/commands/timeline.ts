// /timeline: what happened when, of a story or of a person, from dated facts with their sources.
import type { EntityId } from '../domain/entity.ts';
import type { Dossier, StoredArticle, StoredStory } from '../domain/library.ts';
import { timelineOf } from '../stories/timeline.ts';
import { foldName } from '../text/fold.ts';
import { choiceView } from '../views/choice.ts';
import { nothingView } from '../views/nothing.ts';
import { type TimelineLine, timelineView } from '../views/timeline.ts';
import { type CommandContext, defineCommand, found, none } from './_command.ts';
import { completeName, findEntity } from './_find-entity.ts';
import { completeStory, findStory } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'timeline',
    description: 'What happened when, of a story or of a person, with sources',
    parameters: [{ name: 'of', description: 'a name, or words of a story', isRequired: true, isCompleted: true }],
    examples: ['/timeline Eismont', '/timeline ferry fire'],
  },
  async run({ args }, desk) {
    const typed = args.of ?? '';
    const who = await findEntity(typed, desk);
    if (who.kind === 'one') {
      const dossier = await desk.library.dossier(desk.scope, who.id);
      if (dossier) return answer(dossier.entity.name, await linesOfEntity(dossier, desk), desk);
    }
    if (who.kind === 'several') return found(choiceView(typed, who.matches, 'timeline'), { matches: who.matches });
    const story = await findStory(typed, desk);
    return story ? answer(story.story.title, timelineOf(story.articles), desk) : none(nothingView(typed));
  },
  async complete(typed, _parameter, desk) {
    const [names, stories] = await Promise.all([completeName(typed, desk), completeStory(typed, desk)]);
    return [...names.slice(0, 15), ...stories];
  },
});

const answer = (name: string, lines: readonly TimelineLine[], { clock }: CommandContext) =>
  found(timelineView(name, lines, clock.now()), { name, lines });

/** What sentences that name it date, and each role on the day somebody first gave it. */
async function linesOfEntity({ entity, roles, stories }: Dossier, { library, scope }: CommandContext): Promise<readonly TimelineLine[]> {
  const stored = await Promise.all(stories.map(({ id }) => library.story(scope, id)));
  const articles = stored.filter((story): story is StoredStory => story !== null).flatMap((story) => story.articles);
  const events = timelineOf(articles, (article, statement) => isNamedIn(entity.id, article, statement));
  return [...events, ...linesOfRoles(roles)].toSorted((a, b) => a.on.localeCompare(b.on));
}

function isNamedIn(
  id: EntityId,
  { reading, entityIds }: StoredArticle,
  statement: { readonly start: number; readonly end: number },
): boolean {
  return reading.entities.some(
    ({ key, mentions }) => entityIds.get(key) === id && mentions.some(({ start, end }) => start >= statement.start && end <= statement.end),
  );
}

function linesOfRoles(roles: Dossier['roles']): readonly TimelineLine[] {
  return [...Map.groupBy(roles, ({ title }) => foldName(title)).values()].flatMap((same) => {
    const inOrder = same.toSorted((a, b) => a.article.publishedAt.localeCompare(b.article.publishedAt));
    const [first] = inOrder;
    if (!first) return [];
    return {
      on: first.article.publishedOn,
      how: 'named' as const,
      statement: first.evidence,
      articles: inOrder.map(({ article }) => article),
    };
  });
}
