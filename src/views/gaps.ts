// What an article says is not known -> its words, without the full stop of the sentence.
import type { UnknownFact } from '../domain/fact.ts';
import { shortened } from './words.ts';

export const gapWords = ({ evidence }: UnknownFact, most = Number.POSITIVE_INFINITY): string =>
  shortened(evidence.exact.replace(/\.$/, ''), most);
