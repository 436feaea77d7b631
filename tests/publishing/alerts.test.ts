// What a channel follows: told at once, told once, and not too often.
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/domain/scope.ts';
import { aNumber, anArticle, aQuote, aReading } from '../fakes/articles.ts';
import { type Newsdesk, openNewsdesk, TERMINAL } from './newsdesk.ts';

const who = { destination: TERMINAL, workspaceId: 'w', userId: 'u' };
const alertsOf = ({ chat }: Newsdesk) =>
  chat.shown.map(({ payload }) => String(payload.text)).filter((text) => text.includes('followed here'));

async function follower(what = 'Marit Sandvik'): Promise<Newsdesk> {
  const house = await openNewsdesk({}, { at: '23:00' });
  await house.desk.tick();
  await house.desk.follow(what, who);
  return house;
}

/** An article of this instant in which she says these words. */
async function says(house: Newsdesk, at: string, words: string, parts: Partial<Parameters<typeof anArticle>[0]> = {}): Promise<void> {
  const instant = new Date(`${at}Z`).toISOString();
  const text = `Boats lay in port. "${words}" said Marit Sandvik of the fishers. Marit Sandvik counted 140 boats. The sea was calm.`;
  const article = anArticle({ title: `Harbour at ${at}`, text, publishedAt: instant, fetchedAt: instant, publisher: 'Gazette', ...parts });
  const reading = aReading(article, {
    quotes: [aQuote(article, words, 'Marit Sandvik')],
    facts: [aNumber(article, '140 boats', { value: 140, counts: 'boats' })],
  });
  await house.store.addArticle(article, reading, { linkEntity: () => null, chooseStory: () => null });
}

describe('a followed name', () => {
  it('is told of at once: her words, and the figure in whose sentence she stands, with their source', async () => {
    const house = await follower();
    await says(house, '2025-11-20T13:00', 'We will come back');
    await house.at('2025-11-20T13:05');
    const [alert = ''] = alertsOf(house);
    expect(['Marit Sandvik', 'We will come back', 'counted 140 boats', 'Gazette'].filter((part) => !alert.includes(part))).toEqual([]);
  });

  it('is told of once, however often the desk looks, and whoever repeats it', async () => {
    const house = await follower();
    await says(house, '2025-11-20T13:00', 'We will come back');
    await house.at('2025-11-20T13:05');
    await house.at('2025-11-20T13:06');
    await says(house, '2025-11-20T15:00', 'We will come back', { publisher: 'Courier' });
    await house.at('2025-11-20T15:05');
    expect(alertsOf(house)).toHaveLength(1);
  });

  it('is not told of for a mere mention, nor for what came in before', async () => {
    const house = await openNewsdesk({}, { at: '23:00' });
    await says(house, '2025-11-20T11:00', 'We will come back');
    await house.desk.tick();
    await house.desk.follow('Marit Sandvik', who);
    await house.news('ItemA', { parts: { text: 'Marit Sandvik was there. ItemA met 20 boats in port.' } });
    await house.at('2025-11-20T13:05');
    expect(alertsOf(house)).toEqual([]);
  });

  it('is not told of what came in more than six hours ago', async () => {
    const house = await follower();
    await says(house, '2025-11-20T13:00', 'We will come back');
    await house.at('2025-11-20T19:30');
    expect(alertsOf(house)).toEqual([]);
    await says(house, '2025-11-20T19:31', 'Here we are');
    await house.at('2025-11-20T19:32');
    expect(alertsOf(house)).toEqual([expect.not.stringContaining('We will come back')]);
  });

  it('gathers for an hour between two alerts, and has three a day at most', async () => {
    const house = await follower();
    for (const hour of [13, 14, 15, 16, 17, 18]) {
      await says(house, `2025-11-20T${hour}:00`, `Word of hour ${hour}`);
      await house.at(`2025-11-20T${hour}:01`);
      await says(house, `2025-11-20T${hour}:30`, `Word of half past ${hour}`);
      await house.at(`2025-11-20T${hour}:31`);
    }
    expect(alertsOf(house)).toHaveLength(3);
    await says(house, '2025-11-21T14:00', 'Word of the next day');
    await house.at('2025-11-21T14:01');
    expect(alertsOf(house)).toHaveLength(4);
  });

  it('does not take the story from the digest', async () => {
    const house = await follower();
    await says(house, '2025-11-20T13:00', 'We will come back');
    await house.at('2025-11-20T13:05');
    const [plan] = house.desk.plans;
    const digest = plan && (await house.desk.preview(plan, everything, TERMINAL));
    expect(digest?.stories.map(({ news }) => news)).toEqual(['new']);
  });

  it('is no longer told of once it is unfollowed, by whatever spelling', async () => {
    const house = await follower();
    expect([await house.desk.unfollow('marit SANDVIK', TERMINAL), await house.desk.unfollow('Marit Sandvik', TERMINAL)]).toEqual([
      true,
      false,
    ]);
    await says(house, '2025-11-20T13:00', 'We will come back');
    await house.at('2025-11-20T13:05');
    expect([alertsOf(house), await house.desk.follows(TERMINAL)]).toEqual([[], []]);
  });

  it('is followed once, and 25 names at most', async () => {
    const house = await follower();
    expect(await house.desk.follow('Marit  Sandvik', who)).toBe('known');
    for (let name = 2; name <= 25; name++) await house.desk.follow(`Name ${name}`, who);
    expect(await house.desk.follow('One too many', who)).toBe('too-many');
  });

  it('is told of after a restart, once', async () => {
    const house = await follower();
    await says(house, '2025-11-20T13:00', 'We will come back');
    house.restart();
    await house.at('2025-11-20T13:05');
    house.restart();
    await house.at('2025-11-20T14:30');
    expect(alertsOf(house)).toHaveLength(1);
  });
});
