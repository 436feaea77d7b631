// A story and a number of words -> what of it a reader takes in at breakfast. The nut graf stays whole; of the rest what tells most is kept. /story has all of it.
import type { DigestStory, FigureUpdate } from '../domain/digest.ts';

type Kind = 'disagreements' | 'said' | 'unknown' | 'figures';

/** Each kind's best before any kind's second: a reader wants a number, a voice and a gap rather than three numbers. */
const ORDER: readonly (readonly [Kind, number])[] = [
  ['disagreements', 0],
  ['said', 0],
  ['figures', 0],
  ['unknown', 0],
  ['figures', 1],
  ['disagreements', 1],
  ['said', 1],
  ['unknown', 1],
  ['figures', 2],
];

/** Keeps the title, the nut graf, what has changed, and as much of the others as fits in `most` words; what does not fit gives way to what does. */
export function fitWords(story: DigestStory, most: number): DigestStory {
  let left = most - wordCount(story.story.title, ...story.nutGraf.map(({ text }) => text), ...story.updates.flatMap(wordsOfUpdate));
  const kept = { disagreements: new Set<number>(), said: new Set<number>(), unknown: new Set<number>(), figures: new Set<number>() };
  for (const [kind, index] of ORDER) {
    const cost = costOf(story, kind, index);
    if (cost === null || cost > left) continue;
    left -= cost;
    kept[kind].add(index);
  }
  const keep =
    (kind: Kind) =>
    (_item: unknown, index: number): boolean =>
      kept[kind].has(index);
  return {
    ...story,
    disagreements: story.disagreements.filter(keep('disagreements')),
    said: story.said.filter(keep('said')),
    unknown: story.unknown.filter(keep('unknown')),
    figures: story.figures.filter(keep('figures')),
  };
}

const wordsOfUpdate = ({ from, to }: FigureUpdate) => [to.of.evidence.exact, 'up from', from.of.evidence.exact];

/** Words that the reader sees of one item with its speaker; null where there is no such item. Names of publishers are the receipt and cost nothing. */
function costOf(story: DigestStory, kind: Kind, index: number): number | null {
  switch (kind) {
    case 'disagreements': {
      const item = story.disagreements[index];
      return item ? wordCount(item.counts, ...item.figures.flatMap(({ of }) => [of.evidence.exact, of.attributedTo?.name])) : null;
    }
    case 'said': {
      const item = story.said[index];
      return item ? wordCount(...item.of.parts.map(({ exact }) => exact), item.of.speaker?.name, item.speakerRole) : null;
    }
    case 'unknown': {
      const item = story.unknown[index];
      return item ? wordCount(item.of.evidence.exact) : null;
    }
    case 'figures': {
      const item = story.figures[index];
      return item ? wordCount(item.of.evidence.exact, item.of.attributedTo?.name) : null;
    }
  }
}

const wordCount = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text = '') => sum + (text.match(/[^\s—–-]+/g)?.length ?? 0), 0);
