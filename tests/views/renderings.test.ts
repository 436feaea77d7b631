// One message, and how each place shows it, side by side in tests/fixtures/messages/<message>/. `vitest -u` writes them anew: look at the difference.
import { describe, expect, it } from 'vitest';
import { discordLimits } from '../../src/adapters/discord/limits.ts';
import { renderDiscord } from '../../src/adapters/discord/render.ts';
import { slackLimits } from '../../src/adapters/slack/limits.ts';
import { renderSlack } from '../../src/adapters/slack/render.ts';
import { renderTerminal } from '../../src/adapters/terminal/render.ts';
import { fit as fitInto } from '../../src/message/fit.ts';
import type { Message } from '../../src/message/message.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { articleView } from '../../src/views/article.ts';
import { choiceView } from '../../src/views/choice.ts';
import { digestView } from '../../src/views/digest.ts';
import { newsView } from '../../src/views/news.ts';
import { personView } from '../../src/views/person.ts';
import { storyView } from '../../src/views/story.ts';
import { storyCastView, storyQuotesView } from '../../src/views/story-details.ts';
import { readable } from '../adapters/discord/readable.ts';
import { readable as readableSlack } from '../adapters/slack/readable.ts';
import {
  digest,
  dossier,
  figures,
  gazette,
  gazetteReading,
  hostile,
  NOW,
  namesakes,
  quotes,
  stored,
  story,
  wire,
} from '../fixtures/ferry.ts';

const messages: Readonly<Record<string, Message>> = {
  digest: digestView(digest),
  'digest-buttons': digestView(digest, { hasButtons: true }),
  'story-cast': storyCastView({ story, articles: stored, entities: new Map() }, NOW),
  'story-quotes': storyQuotesView({ story, articles: stored, entities: new Map() }, NOW),
  person: personView(dossier, NOW),
  article: articleView({ article: gazette, reading: gazetteReading }, NOW),
  story: storyView({ story, articles: stored, entities: new Map() }, NOW, { isDetailed: true }),
  news: newsView(
    'ferry fire',
    [
      { article: gazette, storyId: story.id, snippet: figures.twelve.of.sentence, score: 2 },
      { article: wire, storyId: story.id, snippet: quotes.sea.of.evidence, score: 1 },
    ],
    NOW,
  ),
  choice: choiceView('perkovic', namesakes, 'who'),
  hostile: articleView(hostile, NOW),
};

const pipe = { width: 80, hasColors: false, hasLinks: false, hasPrompt: false };
const screen = { width: 72, hasColors: true, hasLinks: true, hasPrompt: true };
/** What an editor would not show stands as its number. */
const escaped = (json: string) =>
  json.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Codes can be read where ESC is a sign. */
const visible = (text: string) => text.replaceAll('\u001b', '␛');

describe.each(Object.entries(messages))('the message %s', (name, message) => {
  const file = (place: string) => `../fixtures/messages/${name}/${place}`;

  it('stays the document that it is', async () => {
    await expect(`${escaped(JSON.stringify(message, null, 2))}\n`).toMatchFileSnapshot(file('message.json'));
  });

  it('reads like this as plain text', async () => {
    await expect(`${plainText(message)}\n`).toMatchFileSnapshot(file('plain.txt'));
  });

  it('looks like this in a pipe', async () => {
    await expect(`${renderTerminal(message, pipe)}\n`).toMatchFileSnapshot(file('pipe-80.txt'));
  });

  it('looks like this on a terminal', async () => {
    await expect(`${visible(renderTerminal(message, screen))}\n`).toMatchFileSnapshot(file('terminal-72.txt'));
  });

  it('looks like this on Discord', async () => {
    await expect(`${fitInto(message, discordLimits).flatMap(renderDiscord).map(readable).join('\n\n')}\n`).toMatchFileSnapshot(
      file('discord.md'),
    );
  });

  it('looks like this on Slack', async () => {
    await expect(`${fitInto(message, slackLimits).flatMap(renderSlack).map(readableSlack).join('\n\n')}\n`).toMatchFileSnapshot(
      file('slack.md'),
    );
  });
});
