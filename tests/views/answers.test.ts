// The short answers: choices, nobody, nothing, help, feeds, schedule, status.
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { FeedReport } from '../../src/domain/library.ts';
import type { CommandSpec } from '../../src/message/command.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { choiceView } from '../../src/views/choice.ts';
import { feedsView } from '../../src/views/feeds.ts';
import { helpView, usage } from '../../src/views/help.ts';
import { misuseView } from '../../src/views/misuse.ts';
import { nobodyView } from '../../src/views/nobody.ts';
import { nothingView } from '../../src/views/nothing.ts';
import { deliveryWords, postedView } from '../../src/views/posted.ts';
import { quotesView } from '../../src/views/quotes.ts';
import { scheduleView } from '../../src/views/schedule.ts';
import { statusView } from '../../src/views/status.ts';
import { dossier, NOW, namesakes, perkovic, plan } from '../fixtures/ferry.ts';

describe('choiceView', () => {
  it('offers each by id, so that two of one name stay apart', () => {
    expect(
      plainText(choiceView('perkovic', namesakes, 'quotes'))
        .split('\n')
        .slice(2),
    ).toEqual(['Ivana Perković, coast guard spokeswoman (4 mentions): /quotes e_1', 'Luka Perković (1 mention): /quotes e_3']);
  });
});

describe('nobodyView', () => {
  it('says that nobody of that name is there', () => {
    expect(plainText(nobodyView('Nobody', [], 'who'))).toBe('Nobody named “Nobody” is in the store.');
  });

  it('offers near names', () => {
    expect(plainText(nobodyView('Perkovitch', namesakes, 'who'))).toContain(
      'Did you mean:\n\nIvana Perković, coast guard spokeswoman (4 mentions): /who e_1',
    );
  });
});

describe('nothingView', () => {
  it.each([
    [undefined, 'Nothing about “ferry” is in the store.'],
    ['this is a list of links.', 'ferry: this is a list of links.'],
  ])('with the reason %j', (reason, expected) => {
    expect(plainText(nothingView('ferry', reason))).toBe(expected);
  });
});

describe('quotesView', () => {
  it('says which words were asked for and that none holds them', () => {
    expect(plainText(quotesView(perkovic, [], 'salary', NOW))).toBe(
      'Ivana Perković about “salary” (0 statements)\n\nNo statement of theirs holds these words.',
    );
  });

  it('counts the statements', () => {
    expect(quotesView(perkovic, dossier.quotes, undefined, NOW).title).toBe('Ivana Perković: 3 statements');
  });
});

const spec: CommandSpec = {
  name: 'quotes',
  description: 'What somebody said',
  parameters: [
    { name: 'name', description: 'a name', isRequired: true },
    { name: 'about', description: 'words', isRequired: false, introducedBy: 'about' },
  ],
  examples: ['/quotes Eismont'],
};

describe('helpView', () => {
  it('lists several commands', () => {
    expect(plainText(helpView([spec, { ...spec, name: 'who' }]))).toContain('quotes: What somebody said\nwho: What somebody said');
  });

  it('shows one with its parameters and examples', () => {
    expect(plainText(helpView([spec]))).toBe(
      '/quotes name [about …]\n\nWhat somebody said.\n\nname: a name\nabout: words\n\nFor example\n\n- /quotes Eismont',
    );
  });
});

describe('usage', () => {
  it('puts in brackets what may be left out', () => {
    expect(usage(spec)).toBe('/quotes name [about …]');
  });
});

describe('misuseView', () => {
  it('says what is wrong and how it is right', () => {
    expect(plainText(misuseView('/quotes needs name: a name.', spec))).toBe('/quotes needs name: a name.\n\nFor example: /quotes Eismont');
  });
});

const report: FeedReport = {
  feed: { id: 'inbox' as FeedReport['feed']['id'], title: 'Inbox', folder: 'config/inbox' },
  health: {
    articleCount: 16,
    lastArticleAt: '2026-11-24T07:00:00.000Z',
    refusals: [{ source: 'x.bin', reason: 'it is no text', at: NOW }],
  },
};

describe('feedsView', () => {
  it('says of each feed how many articles it gave and when the last', () => {
    expect(plainText(feedsView([report], NOW, { showsRefusals: false }))).toContain(
      'Inbox (16 articles · last on 24 Nov)\n\nconfig/inbox · 1 not taken',
    );
  });

  it('tells why something was not taken', () => {
    expect(plainText(feedsView([report], NOW, { showsRefusals: true }))).toContain('- x.bin: it is no text (25 Nov)');
  });

  it('says that everything was taken', () => {
    const well = { ...report, health: { ...report.health, refusals: [] } };
    expect(plainText(feedsView([well], NOW, { showsRefusals: true }))).toContain('Everything was taken.');
  });
});

const delivery = (state: Delivery['state'], failure?: string): Delivery => ({
  key: 'k',
  kind: 'digest',
  platform: 'terminal',
  channelId: 'terminal',
  subject: '2026-11-25',
  part: 0,
  payload: {},
  state,
  dueAt: '2026-11-24T07:00:00.000Z',
  attempts: 1,
  ...(failure !== undefined && { failure }),
});

describe('scheduleView', () => {
  it('says when it comes next and what became of the last', () => {
    const lines = [{ plan, nextAt: '2026-11-26T07:00:00.000Z', last: [delivery('sent'), delivery('skipped', 'expired')] }];
    expect(plainText(scheduleView(lines, NOW))).toBe(
      [
        'Schedule',
        'Morning brief (daily at 08:00)',
        'next: Thursday 26 November 2026, 08:00 Europe/Berlin\nlast: yesterday 08:00: posted\nlast: yesterday 08:00: left out: expired',
      ].join('\n\n'),
    );
  });

  it.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'] as const, 'Monday to Friday at 08:00'],
    [['mon', 'sat'] as const, 'Mon, Sat at 08:00'],
  ])('names the days %j', (days, expected) => {
    const [first, ...others] = days;
    expect(plainText(scheduleView([{ plan: { ...plan, days: [first, ...others] }, nextAt: null, last: [] }], NOW))).toContain(expected);
  });

  it('says that a channel gets no digest', () => {
    expect(plainText(scheduleView([], NOW))).toContain('This channel gets no digest');
  });
});

describe('postedView', () => {
  it('says that today has been posted before', () => {
    expect(plainText(postedView(plan, []))).toContain('posted before');
  });

  it('says what became of each delivery', () => {
    expect(plainText(postedView(plan, [delivery('sent'), delivery('dead', 'no such channel')]))).toContain(
      '- terminal terminal: posted\n- terminal terminal: could not be posted: no such channel',
    );
  });
});

describe('deliveryWords', () => {
  it.each([
    ['planned', 'waiting to be posted'],
    ['rendered', 'waiting to be posted'],
    ['sending', 'being posted'],
    ['unknown', 'nobody knows yet whether it was shown'],
  ] as const)('of %s are %s', (state, expected) => {
    expect(deliveryWords(delivery(state))).toBe(expected);
  });
});

describe('statusView', () => {
  it('counts what is stored, and of which days', () => {
    const counts = {
      articles: 1600,
      stories: 1,
      people: 31,
      feeds: 1,
      oldestAt: '2026-11-22T00:00:00.000Z',
      newestAt: '2026-11-24T00:00:00.000Z',
    };
    expect(plainText(statusView(counts, NOW))).toBe('In the store (22 to 24 Nov)\n\narticles: 1,600 in 1 story\npeople: 31\nfeeds: 1');
  });

  it('says what to do with an empty store', () => {
    expect(plainText(statusView({ articles: 0, stories: 0, people: 0, feeds: 0 }, NOW))).toContain('nutgraf ingest');
  });
});
