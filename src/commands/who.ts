// /who: who is that.
import { choiceView } from '../views/choice.ts';
import { nobodyView } from '../views/nobody.ts';
import { personView } from '../views/person.ts';
import { storyCastView } from '../views/story-details.ts';
import { defineCommand, found, none } from './_command.ts';
import { completeName, findEntity } from './_find-entity.ts';
import { findStoryById } from './_find-story.ts';

export default defineCommand({
  spec: {
    name: 'who',
    description: 'Who is that: role as last reported, what they said, in which stories, linked with whom',
    parameters: [{ name: 'name', description: 'a name or a part of one', isRequired: true, isCompleted: true }],
    examples: ['/who Eismont', '/who Natalia Eismont'],
  },
  async run({ args }, desk) {
    const typed = args.name ?? '';
    const story = await findStoryById(typed, desk);
    if (story) return found(storyCastView(story, desk.clock.now()), story);
    const who = await findEntity(typed, desk);
    switch (who.kind) {
      case 'several':
        return found(choiceView(typed, who.matches, 'who'), { matches: who.matches });
      case 'nobody':
        return none(nobodyView(typed, who.near, 'who'), { near: who.near });
      case 'one': {
        const dossier = await desk.library.dossier(desk.scope, who.id);
        return dossier ? found(personView(dossier, desk.clock.now()), dossier) : none(nobodyView(typed, [], 'who'));
      }
    }
  },
  complete: (typed, _parameter, desk) => completeName(typed, desk),
});
