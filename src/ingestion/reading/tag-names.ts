// Tokens -> spans of names with their kinds: a linear model over hashed features, decoded run by run.
import type { Document, NameSpan } from './document.ts';
import { findRuns, openNames } from './name-context.ts';
import { decode } from './name-decoder.ts';
import { featuresOf, type RunFeatures } from './name-features.ts';
import { LABEL_COUNT, spansOf } from './name-labels.ts';
import type { NameModel } from './name-model.ts';

export { loadNameModel, type NameModel } from './name-model.ts';

/** Names in order, without titles, never overlapping, never across sentences. */
export function tagNames(document: Document, model: NameModel): NameSpan[] {
  const context = openNames(document, model.listsOf);
  return findRuns(context, model.connectors).flatMap((run) => {
    const tokens = document.tokens[run.sentence]?.slice(run.from, run.to) ?? [];
    const labels = decode(scoresOf(featuresOf(context, run), model), model.transitions);
    return spansOf(tokens, labels).map((name) => withoutTitle(document.text, name));
  });
}

/** Titles that are never the first word of a name. */
const TITLE = /^(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Sen|Rep|Gov|Gen|Lt|Col|Capt|Cmdr|Maj|Brig|Adm|Sgt|Rev|Hon|Amb|President)\.?\s+)+/;

function withoutTitle(text: string, name: NameSpan): NameSpan {
  if (name.kind !== 'person') return name;
  const [title = ''] = text.slice(name.start, name.end).match(TITLE) ?? [];
  return { ...name, start: name.start + title.length };
}

/** For each token the sum of what its features say for each label. */
function scoresOf({ starts, features }: RunFeatures, { weights, rowOf }: NameModel): Int32Array {
  const length = starts.length - 1;
  const scores = new Int32Array(length * LABEL_COUNT);
  for (let token = 0; token < length; token++) {
    const end = starts[token + 1] as number;
    const base = token * LABEL_COUNT;
    for (let index = starts[token] as number; index < end; index++) {
      const row = rowOf(features[index] as number);
      if (row < 0) continue;
      // The busiest loop of reading: both places are inside their arrays, and asking again costs a third of it.
      for (let label = 0; label < LABEL_COUNT; label++) (scores[base + label] as number) += weights[row + label] as number;
    }
  }
  return scores;
}
