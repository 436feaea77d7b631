import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { StoryId } from '../../src/domain/story.ts';
import { composeDigest, leadOf } from '../../src/publishing/compose.ts';
import type { Selected } from '../../src/publishing/select.ts';
import { statementsOf } from '../../src/publishing/statements.ts';
import { aNumber, anArticle, anUnknown, aQuote, aReading } from '../fakes/articles.ts';
import { plan } from './history.ts';

const NOW = '2025-11-22T08:00:00.000Z';
const period = { from: '2025-11-21T08:00:00.000Z', until: NOW };

function selected(id: string, ...articles: readonly (readonly [Article, Reading])[]): Selected {
  const storyId = id as StoryId;
  const stored = articles.map(([article, reading]) => ({ article, reading, entityIds: new Map(), storyId }));
  const times = articles.map(([{ publishedAt }]) => publishedAt).toSorted();
  const story = {
    id: storyId,
    title: articles[0]?.[0].title ?? '',
    articleIds: articles.map(([article]) => article.id),
    entityIds: [],
    firstPublishedAt: times[0] ?? NOW,
    lastPublishedAt: times.at(-1) ?? NOW,
    publishers: [],
  };
  const statements = stored.flatMap((article) => statementsOf(article, storyId));
  return { story: { story, articles: stored, entities: new Map() }, news: 'new', articles: stored, before: [], statements };
}

function compose(stories: readonly Selected[], maxStories = 6) {
  const edition = { plan, slot: '2025-11-22', period, now: NOW, maxStories, silentFeeds: [], ownerOf: (name: string) => name };
  return composeDigest(stories, edition).digest;
}

const gazette = anArticle({
  title: 'Ferry Fire Off Split Injures 12',
  publisher: 'Harbour Gazette',
  text: 'Fire broke out on a ferry on Friday, injuring 12 people and forcing the rescue of all. The crew used 61 vehicles as cover for 5 hours. "The sea was calm, and that saved many lives," said Ivana Perkovic. It was not immediately clear what had caused the fire.',
});
const meridian = anArticle({
  title: 'Fourteen hurt as fire sweeps ferry',
  publisher: 'The Meridian Post',
  text: 'Fourteen people were injured when fire swept a ferry near Split. The ministry counted 214 passengers. "Nobody is missing, and we thank three captains," the minister said. The cause of the fire is not known. They had thought that it would "come back some day to haunt them all" here.',
});
const FERRY: readonly (readonly [Article, Reading])[] = [
  [
    gazette,
    aReading(gazette, {
      facts: [
        aNumber(gazette, '12 people', { value: 12, counts: 'people' }),
        aNumber(gazette, '61 vehicles', { value: 61, counts: 'vehicles' }),
        aNumber(gazette, '5 hours', { value: 5, counts: 'hours' }),
        anUnknown(gazette, 'It was not immediately clear what had caused the fire'),
      ],
      quotes: [aQuote(gazette, 'The sea was calm, and that saved many lives', 'Ivana Perkovic')],
    }),
  ],
  [
    meridian,
    aReading(meridian, {
      facts: [
        aNumber(meridian, 'Fourteen people', { value: 14, counts: 'people' }),
        aNumber(meridian, '214 passengers', { value: 214, counts: 'passengers' }),
        anUnknown(meridian, 'The cause of the fire is not known'),
      ],
      quotes: [
        aQuote(meridian, 'Nobody is missing, and we thank three captains', 'Tomislav Grgic'),
        aQuote(meridian, 'it would "come back some day to haunt them all', 'Sanja Horvat', 'mixed'),
      ],
    }),
  ],
];

describe('composeDigest', () => {
  const [story] = compose([selected('ferry', ...FERRY)]).stories;

  it('says where sources give different figures for one thing', () => {
    expect(
      story?.disagreements.map(({ counts, figures }) => [counts, figures.map(({ of, article }) => [of.value, article.publisher])]),
    ).toEqual([
      [
        'people injured',
        [
          [12, 'Harbour Gazette'],
          [14, 'The Meridian Post'],
        ],
      ],
    ]);
  });

  it('shows figures that are neither at odds nor background', () => {
    expect(story?.figures.map(({ of }) => of.evidence.exact).toSorted()).toEqual(['214 passengers', '61 vehicles']);
  });

  it('prefers what was said in whole sentences, one of each speaker', () => {
    expect(story?.said.map(({ of }) => of.speaker?.name).toSorted()).toEqual(['Ivana Perkovic', 'Tomislav Grgic']);
  });

  it('names a gap once', () => {
    expect(story?.unknown).toHaveLength(1);
  });

  it('leaves out a gap of which nobody knows whose it is', () => {
    const article = anArticle({
      title: 'A theft',
      text: 'Thieves took nine coins. Their identities are not known. It is unclear how they got in.',
    });
    const reading = aReading(article, {
      facts: [anUnknown(article, 'Their identities are not known'), anUnknown(article, 'It is unclear how they got in')],
    });
    const unknown = compose([selected('theft', [article, reading])]).stories[0]?.unknown;
    expect(unknown?.map(({ of }) => of.evidence.exact)).toEqual(['It is unclear how they got in']);
  });

  it('counts independent publishers', () => {
    expect(story?.story.publishers).toEqual(['Harbour Gazette', 'The Meridian Post']);
  });

  it('puts what more publishers report first, and says what it leaves out', () => {
    const single = anArticle({
      title: 'A bridge',
      text: 'A bridge was closed near Meissen.',
      publisher: 'Northline',
      publishedAt: '2025-11-22T07:00:00.000Z',
    });
    const other = anArticle({ title: 'A law', text: 'A law was passed in Riga.', publisher: 'Northline', on: '2025-11-10' });
    const stories = [
      selected('law', [other, aReading(other)]),
      selected('bridge', [single, aReading(single)]),
      selected('ferry', ...FERRY),
    ];
    const digest = compose(stories, 2);
    expect([digest.stories.map((shown) => shown.story.id), digest.leftOutCount, digest.publisherCount]).toEqual([
      ['ferry', 'bridge'],
      1,
      3,
    ]);
  });

  it('shows nothing but spans of the articles', () => {
    const texts = FERRY.map(([article]) => article.text);
    const spans = [...(story?.figures ?? []), ...(story?.unknown ?? [])].map(({ of }) => of.evidence.exact);
    const quotes = (story?.said ?? []).flatMap(({ of }) => of.parts.map((part) => part.exact));
    const summary = (story?.nutGraf ?? []).flatMap(({ evidence }) => evidence.map((span) => span.exact));
    expect([...spans, ...quotes, ...summary].filter((span) => !texts.some((text) => text.includes(span)))).toEqual([]);
  });
});

describe('leadOf', () => {
  const early = anArticle({ title: 'early', text: 'A long report of the first day, with much in it.', on: '2025-11-21' });
  const late = anArticle({ title: 'late', text: 'A report of the second day.', on: '2025-11-22' });
  const longer = anArticle({ title: 'longer', text: 'A report of the second day that says more.', on: '2025-11-22' });
  const teaser = anArticle({
    title: 'teaser',
    text: 'A teaser of the second day that says much more than others.',
    on: '2025-11-22',
    textKind: 'teaser',
  });
  it.each([
    ['the latest day', [early, late], 'late'],
    ['the full text', [late, teaser], 'late'],
    ['the longer one', [late, longer], 'longer'],
  ])('takes %s', (_, articles, expected) => {
    expect(leadOf(articles)?.title).toBe(expected);
  });
});
