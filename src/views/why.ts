// Why a story is where it is in a channel's next edition -> its place, its points one by one, or the rule that keeps it out; and whose words count once.
import type { Misfit } from '../domain/digest.ts';
import type { Explanation, Fate } from '../domain/explanation.ts';
import { type Content, field, fields, heading, joined, message, paragraph, smallPrint } from '../message/build.ts';
import type { Block, Field, Message } from '../message/message.ts';
import { momentBefore } from './dates.ts';
import { sourceLink } from './source.ts';
import { counted, DASH } from './words.ts';

/** What each reason means to a reader; the order is that of docs/stories.md. */
const REASONS: Readonly<Record<string, string>> = {
  publishers: 'independent publishers',
  freshness: 'how new its latest report is',
  substance: 'how much it states',
  novelty: 'how much of it this channel was not told',
  followed: 'names and topics that the digest follows',
  section: 'its section',
};

export function whyView(explanations: readonly Explanation[], now: string): Message {
  const [first] = explanations;
  if (!first) return message('No digest is set up', paragraph('No digest is set up: there is no edition in which the story could stand.'));
  return message(
    `Why: ${first.story.title}`,
    heading(1, first.story.title, { aside: counted(first.voices.length, 'independent publisher') }),
    explanations.flatMap((explanation) => digestBlocks(explanation, now)),
    foldedBlocks(first, now),
  );
}

function digestBlocks({ plan, fate }: Explanation, now: string): readonly Block[] {
  return [heading(2, plan.title), paragraph(sentenceOf(fate, plan.timezone, now)), fields(...evidenceFields(fate, now))];
}

function sentenceOf(fate: Fate, timezone: string, now: string): string {
  switch (fate.kind) {
    case 'placed': {
      const place = `place ${fate.place} of ${counted(fate.count, 'story', 'stories')}`;
      const update = fate.news === 'update' ? ' It is an update: the channel was told of this story before.' : '';
      return fate.place <= fate.most
        ? `It stands in the next edition, at ${place}.${update}`
        : `It is left out of the next edition: ${place}, and ${counted(fate.most, 'story', 'stories')} are shown.${update}`;
    }
    case 'misfit':
      return 'It is left out: a rule of the digest keeps out each of its articles.';
    case 'told':
      return 'It is left out: this channel was told all that it states.';
    case 'before': {
      const last = `the last edition, ${momentBefore(fate.since, now, timezone)}`;
      return fate.wasTold
        ? `This channel was told of it, and no article of it came in since ${last}.`
        : `Up to ${last}, it was not among the stories that were shown, and no article of it came in since.`;
    }
    case 'other-feeds':
      return 'It is left out: none of its articles comes from the feeds of this digest.';
  }
}

function evidenceFields(fate: Fate, now: string): readonly Field[] {
  if (fate.kind === 'misfit') {
    return fate.misfits.map(({ article, misfit }) => field('kept out', sourceLink(article, now), DASH, misfitWords(misfit)));
  }
  if (fate.kind === 'other-feeds') return [];
  const sum = fate.points.reduce((total, { points }) => total + points, 0);
  return [
    ...fate.points
      .filter(({ points }) => points > 0)
      .map(({ reason, points }) => field(pointsWords(points), reasonWords(reason, fate.kind === 'placed' ? fate.followed : []))),
    field(pointsWords(sum), 'in all'),
  ];
}

function reasonWords(reason: string, followed: readonly string[]): Content {
  return [REASONS[reason] ?? reason, reason === 'followed' && followed.length > 0 && `: ${followed.join(', ')}`];
}

function misfitWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'section':
      return misfit.section === undefined ? 'it names no section' : `its section is ${misfit.section}`;
    case 'excluded':
      return `“${misfit.rule.word}” is excluded${misfit.rule.field === undefined ? '' : ` in a ${misfit.rule.field}`}`;
    case 'not-included':
      return 'none of the included words stands in it';
  }
}

const pointsWords = (points: number): string => points.toFixed(1);

/** Copies of one text count once: which, and for whose. */
function foldedBlocks({ voices }: Explanation, now: string): readonly Block[] {
  const folded = voices.filter(({ articles }) => articles.length > 1);
  if (folded.length === 0) return [];
  return [
    heading(2, 'Counted once'),
    fields(...folded.map(({ name, articles }) => field(name, joined(articles.map((article) => sourceLink(article, now)))))),
    smallPrint('Articles of one owner, or of one text, are one voice.'),
  ];
}
