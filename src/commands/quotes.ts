// /quotes: what somebody said, word for word.
import { foldName } from '../text/fold.ts';
import { choiceView } from '../views/choice.ts';
import { nobodyView } from '../views/nobody.ts';
import { quotesView } from '../views/quotes.ts';
import { storyQuotesView } from '../views/story-details.ts';
import { defineCommand, found, none } from './_command.ts';
import { completeName, findEntity } from './_find-entity.ts';
import { findStoryById } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'quotes',
    description: 'What somebody said, word for word, each with its source',
    parameters: [
      { name: 'name', description: 'a name or a part of one', isRequired: true, isCompleted: true },
      { name: 'about', description: 'words that have to stand in the statement', isRequired: false, introducedBy: 'about' },
    ],
    examples: ['/quotes Eismont', '/quotes Eismont about the pardon'],
  },
  async run({ args }, desk) {
    const typed = args.name ?? '';
    const story = await findStoryById(typed, desk);
    if (story) return found(storyQuotesView(story, desk.clock.now()), story);
    const who = await findEntity(typed, desk);
    switch (who.kind) {
      case 'several':
        return found(choiceView(typed, who.matches, 'quotes'), { matches: who.matches });
      case 'nobody':
        return none(nobodyView(typed, who.near, 'quotes'), { near: who.near });
      case 'one': {
        const dossier = await desk.library.dossier(desk.scope, who.id);
        if (!dossier) return none(nobodyView(typed, [], 'quotes'));
        const quotes = dossier.quotes.filter((quote) => holdsWords(quote.of.evidence.exact, args.about));
        const message = quotesView(dossier.entity, quotes, args.about, desk.clock.now());
        return (quotes.length > 0 ? found : none)(message, { entity: dossier.entity, quotes });
      }
    }
  },
  complete: async (typed, parameter, desk) => (parameter === 'name' ? completeName(typed, desk) : []),
});

const LITTLE = new Set(['a', 'an', 'and', 'in', 'of', 'on', 'or', 'the', 'to']);

/** Every word that was asked for begins a word of the passage; little words do not count. */
function holdsWords(passage: string, about: string | undefined): boolean {
  const words = foldName(about ?? '')
    .split(' ')
    .filter((word) => word !== '' && !LITTLE.has(word));
  const text = ` ${foldName(passage)}`;
  return words.every((word) => text.includes(` ${word}`));
}
