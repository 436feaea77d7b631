import { describe, expect, it } from 'vitest';
import type { Fate } from '../../src/domain/explanation.ts';
import { everything } from '../../src/domain/scope.ts';
import type { StoryId } from '../../src/domain/story.ts';
import { type Newsdesk, openNewsdesk, TERMINAL } from './newsdesk.ts';

const fateOf = async ({ desk }: Newsdesk, story: StoryId): Promise<Fate | undefined> =>
  (await desk.explain(story, everything, TERMINAL))[0]?.fate;

describe('explain', () => {
  it('places a story by points whose sum orders the edition', async () => {
    const house = await openNewsdesk({}, { follow: ['ItemB'] });
    const plain = await house.news('ItemA');
    const followed = await house.news('ItemB');
    const [first, second] = [await fateOf(house, followed), await fateOf(house, plain)];
    if (first?.kind !== 'placed' || second?.kind !== 'placed') throw new Error('both have a place');
    expect([first.place, second.place, first.count]).toEqual([1, 2, 2]);
    expect(first.followed).toEqual(['ItemB']);
    const sum = ({ points }: Extract<Fate, { kind: 'placed' }>) => points.reduce((total, { points: one }) => total + one, 0);
    expect(sum(first)).toBeGreaterThan(sum(second));
  });

  it('says by which place a story is left out', async () => {
    const house = await openNewsdesk({}, { maxStories: 1, follow: ['ItemB'] });
    const plain = await house.news('ItemA');
    await house.news('ItemB');
    expect(await fateOf(house, plain)).toMatchObject({ kind: 'placed', place: 2, count: 2, most: 1 });
  });

  it.each([
    ['a word in either field', { exclude: [{ word: 'harbour' }] }, { kind: 'excluded', rule: { word: 'harbour' } }],
    ['a word of the title', { exclude: [{ word: 'harbour', field: 'title' as const }] }, { kind: 'excluded' }],
    ['no word of those asked for', { include: [{ word: 'harbour', field: 'text' as const }] }, { kind: 'not-included' }],
    ['its section', { sections: ['sports'] }, { kind: 'section', section: 'ports' }],
  ])('names the rule that keeps a story out: %s', async (_what, changes, misfit) => {
    const house = await openNewsdesk({}, changes);
    const story = await house.news('ItemA', { parts: { section: 'ports' } });
    expect(await fateOf(house, story)).toMatchObject({ kind: 'misfit', misfits: [{ misfit }] });
  });

  it('says that the channel was told everything, or that nothing came in since', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    const story = await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    await house.at('2025-11-21T09:00');
    const fate = await fateOf(house, story);
    expect(fate).toMatchObject({ kind: 'before', since: '2025-11-21T08:00:00.000Z', wasTold: true });
    expect(fate?.kind === 'before' && fate.points.find(({ reason }) => reason === 'novelty')?.points).toBe(0);
  });

  it('says that the digest reads other feeds', async () => {
    const house = await openNewsdesk({}, { feeds: ['f_other'] });
    expect(await fateOf(house, await house.news('ItemA'))).toEqual({ kind: 'other-feeds' });
  });

  it('knows nothing of a story that the asker may not see', async () => {
    const house = await openNewsdesk();
    const story = await house.news('ItemA');
    expect(await house.desk.explain(story, { kind: 'feeds', feedIds: [] }, TERMINAL)).toEqual([]);
  });
});

describe('the told', () => {
  it('is said where an article came in that states nothing new', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    const story = await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    const same = (await house.store.story(everything, story))?.articles[0]?.article;
    await house.news('ItemA', { story, parts: { text: same?.text ?? '', title: 'ItemA, again', publisher: 'Paper B' } });
    expect(await fateOf(house, story)).toMatchObject({ kind: 'told' });
  });
});

describe('catchUp', () => {
  it('tells once more what the channel was told since a day, and records nothing', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    await house.news('ItemB');
    const [plan] = house.desk.plans;
    if (!plan) throw new Error('there is a plan');
    const since = async (from: string) => {
      const { stories } = await house.desk.catchUp(plan, { scope: everything, destination: TERMINAL, from });
      return stories.map(({ story, news }) => `${story.title}: ${news}`).toSorted();
    };
    expect(await since('2025-11-20T00:00:00.000Z')).toEqual(['ItemA in harbour: told', 'ItemB in harbour: new']);
    expect(await since('2025-11-21T00:00:00.000Z')).toEqual(['ItemB in harbour: new']);
    await house.at('2025-11-22T08:00');
    expect(house.told()).toEqual([['ItemA'], ['ItemB']]);
  });
});

describe('except', () => {
  it('posts nothing on a date that the digest excepts; its news come with the next edition', async () => {
    const house = await openNewsdesk({}, { except: ['2025-11-21'] });
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    await house.at('2025-11-21T12:00');
    expect(house.told()).toEqual([]);
    await house.news('ItemB');
    await house.at('2025-11-22T08:00');
    expect(house.told().map((words) => words.toSorted())).toEqual([['ItemA', 'ItemB']]);
  });
});
