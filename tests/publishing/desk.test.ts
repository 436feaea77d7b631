import { describe, expect, it } from 'vitest';
import { everything } from '../../src/domain/scope.ts';
import { plan as daily } from './history.ts';
import { openNewsdesk, statesOf, TERMINAL } from './newsdesk.ts';

describe('postFirst', () => {
  it('posts one digest over everything, at any hour', async () => {
    const house = await openNewsdesk();
    await house.news('ItemA', { parts: { fetchedAt: '2025-06-01T00:00:00.000Z' } });
    await house.news('ItemB');
    await house.desk.postFirst();
    expect(house.told().map((words) => words.toSorted())).toEqual([['ItemA', 'ItemB']]);
  });

  it('gives what it posted, and nothing at the second start', async () => {
    const house = await openNewsdesk();
    await house.news('ItemA');
    const first = await house.desk.postFirst();
    await house.desk.close();
    const second = [...(await house.restart().desk.postFirst()), ...(await house.desk.tick())];
    expect([first.map(({ state }) => state), second]).toEqual([['sent'], []]);
  });

  it('waits for news: nothing is posted, and the first digest is not spent', async () => {
    const house = await openNewsdesk();
    await house.desk.postFirst();
    await house.news('ItemA');
    await house.desk.postFirst();
    expect(house.told()).toEqual([['ItemA']]);
  });

  it('posts nothing where a digest was posted before', async () => {
    const house = await openNewsdesk();
    await house.news('ItemA');
    await house.desk.postFirst();
    await house.news('ItemB');
    await house.desk.postFirst();
    expect(house.told()).toEqual([['ItemA']]);
  });
});

describe('tick', () => {
  it('posts at the planned time, once, and not before', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    for (const time of ['07:59:59', '08:00:00', '08:00:15', '08:00:30']) await house.at(`2025-11-21T${time}`);
    expect(house.chat.shown.map(({ at }) => at)).toEqual(['2025-11-21T08:00:00.000Z']);
  });

  it('tells the next day only what is new', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    await house.news('ItemB');
    await house.at('2025-11-22T08:00');
    expect(house.told()).toEqual([['ItemA'], ['ItemB']]);
  });

  it('brings a story back as an update with its new figure, and the old one only as what it was before', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    const story = await house.news('ItemA', { boats: 20 });
    await house.at('2025-11-21T08:00');
    await house.news('ItemB', { story, boats: 33 });
    await house.at('2025-11-22T08:00');
    const text = String(house.chat.shown[1]?.payload.text);
    const plain = text.replaceAll(/ <[^>]*>/g, '');
    expect([plain.includes('update'), /33 boats, up from 20 boats/.test(plain), plain.split('20 boats').length - 1]).toEqual([
      true,
      true,
      1,
    ]);
  });

  it('does not bring a story back for what the channel knows', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    const text = 'ItemA met 20 boats in port.';
    const story = await house.news('ItemA', { parts: { text } });
    await house.at('2025-11-21T08:00');
    await house.news('ItemB', { story, parts: { text } });
    await house.at('2025-11-22T08:00');
    expect(await statesOf(house)).toEqual([
      ['2025-11-21', 'sent', undefined],
      ['2025-11-22', 'skipped', 'empty'],
    ]);
  });

  it('posts one digest for several missed slots and records the others', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-23T09:00');
    expect(await statesOf(house)).toEqual([
      ['2025-11-21', 'skipped', 'expired'],
      ['2025-11-22', 'skipped', 'expired'],
      ['2025-11-23', 'sent', undefined],
    ]);
  });

  it('lets what an expired slot did not tell roll into the next digest', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T15:00');
    await house.at('2025-11-22T08:00');
    expect(house.told()).toEqual([['ItemA']]);
  });

  it('tells the next day what a channel refused today', async () => {
    let faults = 0;
    const house = await openNewsdesk({ fault: () => (faults++ === 0 ? 'forbidden' : 'none') });
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    await house.at('2025-11-22T08:00');
    expect([await statesOf(house), house.told()]).toEqual([
      [
        ['2025-11-21', 'dead', 'not_in_channel'],
        ['2025-11-22', 'sent', undefined],
      ],
      [['ItemA']],
    ]);
  });

  it('does not plan slots from before the channel subscribed', async () => {
    const house = await openNewsdesk();
    await house.news('ItemA');
    await house.at('2025-11-21T09:00');
    expect(await statesOf(house)).toEqual([]);
  });

  it('leaves planning and sending to the process that holds the lease', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.store.takeLease('sender', 'somebody else', '2025-11-21T07:59:30.000Z', 60_000);
    await house.at('2025-11-21T08:00:00');
    const shownBefore = house.chat.shown.length;
    await house.at('2025-11-21T08:00:30');
    expect([shownBefore, house.chat.shown.length]).toEqual([0, 1]);
  });

  it('keeps to the words, sections and feeds of the plan', async () => {
    const house = await openNewsdesk(
      {},
      {
        include: [{ word: 'ItemA' }, { word: 'ItemB' }],
        exclude: [{ word: 'secret' }],
        sections: ['ports'],
      },
    );
    await house.desk.tick();
    const at = '2025-11-20T12:00:00.000Z';
    await house.news('ItemA', { parts: { section: 'ports' } });
    await house.news('ItemB', { parts: { section: 'ports', text: `ItemB met 20 boats in port: secret ${at}.` } });
    await house.news('ItemC', { parts: { section: 'ports' } });
    await house.news('ItemA', { parts: { section: 'towns', title: 'ItemA too' } });
    await house.at('2025-11-21T08:00');
    expect(house.told()).toEqual([['ItemA']]);
  });
});

describe('post', () => {
  it("takes today's slot, so that its time posts nothing more", async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    await house.news('ItemA');
    await house.desk.post(plan, { isAgain: false });
    await house.at('2025-11-20T20:00');
    await house.desk.post(plan, { isAgain: false });
    expect(await statesOf(house)).toEqual([['2025-11-20', 'sent', undefined]]);
  });

  it('says that there is nothing new, and leaves the slot to its time', async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    const [outcome] = await house.desk.post(plan, { isAgain: false });
    expect([outcome?.state, outcome?.failure, await statesOf(house)]).toEqual(['skipped', 'nothing new', []]);
  });

  it('posts nothing where an edition of today was shown', async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    await house.news('ItemA');
    await house.desk.post(plan, { isAgain: false });
    await house.news('ItemB');
    expect([await house.desk.post(plan, { isAgain: false }), house.told()]).toEqual([[], [['ItemA']]]);
  });

  it('posts beside a slot that ended unseen', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.at('2025-11-21T08:00');
    await house.news('ItemA');
    const [plan = daily] = house.desk.plans;
    await house.desk.post(plan, { isAgain: false });
    expect(await statesOf(house)).toEqual([
      ['2025-11-21', 'skipped', 'empty'],
      ['2025-11-21+1', 'sent', undefined],
    ]);
  });

  it('tells all of it once more when asked to', async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    await house.news('ItemA');
    await house.desk.post(plan, { isAgain: false });
    await house.desk.post(plan, { isAgain: true });
    expect([house.told(), (await statesOf(house)).map(([slot]) => slot)]).toEqual([
      [['ItemA'], ['ItemA']],
      ['2025-11-20', '2025-11-20+1'],
    ]);
  });
});

describe('preview', () => {
  it('shows what would be told, and records nothing', async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    await house.news('ItemA');
    const digest = await house.desk.preview(plan, everything, TERMINAL);
    expect([digest.stories.map(({ story }) => story.title), await statesOf(house)]).toEqual([['ItemA in harbour'], []]);
  });

  it('shows nobody more than they may see', async () => {
    const house = await openNewsdesk();
    const [plan = daily] = house.desk.plans;
    await house.news('ItemA');
    const digest = await house.desk.preview(plan, { kind: 'feeds', feedIds: [] }, TERMINAL);
    expect(digest.stories).toEqual([]);
  });
});

describe('schedule', () => {
  it('says when the next digest comes and what became of the last ones', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    const [line] = await house.desk.schedule(TERMINAL);
    expect([line?.nextAt, line?.last.map(({ state }) => state)]).toEqual(['2025-11-22T08:00:00.000Z', ['sent']]);
  });
});

describe('a post of which nobody knows whether it was shown', () => {
  it('is asked after again while the platform does not answer, and not sent again on a guess', async () => {
    let isDeaf = true;
    const house = await openNewsdesk({ fault: () => 'deliver-then-drop', isDeaf: () => isDeaf });
    await house.at('2025-11-21T07:00');
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    for (const minute of ['08:05', '08:20', '08:40']) await house.at(`2025-11-21T${minute}`);
    isDeaf = false;
    await house.at('2025-11-21T08:45');
    expect([house.chat.shown.length, (await statesOf(house)).map(([, state]) => state)]).toEqual([1, ['sent']]);
  });
});
