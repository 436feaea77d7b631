// A name -> the few folded keys under which spellings of the same name can meet. Made to be indexed; a shared key is a hint, never a proof.
import { foldName, soundKey } from './fold.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The whole name folded; its words by sound in any order ("~eismont natalia"); the consonants of its last word ("~lksnk" for Lukashenko and
 * Lukashenka); for names of three capitalised words and more the acronym ("wfp"). All names that linkEntity may join share at least one.
 */
export function nameKeys(name: string): string[] {
  const folded = foldName(name);
  const words = folded.split(' ').filter((word) => word !== '' && !GENERATIONS.has(word));
  const last = words.at(-1);
  if (last === undefined) return folded ? [folded] : [];
  const sounds = words.map(soundKey).toSorted().join(' ');
  return [...new Set([folded, `~${sounds}`, `~${skeleton(last)}`, ...acronym(name)])];
}

/** First letter and consonants of how a word sounds. */
function skeleton(word: string): string {
  const sound = soundKey(word);
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '');
}

function acronym(name: string): string[] {
  const initials = name.split(/[\s-]+/u).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  return initials.length > 2 ? [foldName(initials.join(''))] : [];
}
