// A lower-case word -> the cue verbs of the lexicon of which it is a form.
import { CUE_VERBS, IRREGULAR, PARTICIPLES, type Takes, UNCHANGING } from './cue-lexicon.ts';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';
export type Cue = {
  readonly lemma: string;
  readonly form: Form;
  /** Particle that has to follow ("out" of "pointed out"), or null. */
  readonly particle: string | null;
  readonly takes: ReadonlySet<Takes>;
};

const CUES = cuesByForm();
const NONE: readonly Cue[] = [];

/** All readings of the word; those with a particle first, as they are the narrower ones. */
export const cuesOf = (word: string): readonly Cue[] => CUES.get(word) ?? NONE;

function cuesByForm(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [flags, verbs] of Object.entries(CUE_VERBS)) {
    const takes = new Set([...flags].filter(isTakes));
    for (const verb of verbs.split(' ')) {
      const [lemma = '', particle = null] = verb.split('_');
      for (const [word, form] of formsOf(lemma)) addCue(cues, word, { lemma, form, particle, takes });
    }
  }
  return cues;
}

function isTakes(flag: string): flag is Takes {
  return 'cbpaAtgosdDfwmn'.includes(flag);
}

function addCue(cues: Map<string, Cue[]>, word: string, cue: Cue): void {
  const known = cues.get(word) ?? [];
  cues.set(word, cue.particle ? [cue, ...known] : [...known, cue]);
}

function formsOf(lemma: string): [string, Form][] {
  const irregular = IRREGULAR[lemma]?.split(' ');
  if (irregular) return [...new Set([lemma, ...irregular])].map((word) => [word, formOf(lemma, word)]);
  const isConsonantY = /[^aeiou]y$/.test(lemma);
  const past = lemma.endsWith('e') ? `${lemma}d` : isConsonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : isConsonantY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [
    [lemma, 'base'],
    [third, 's'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}

function formOf(lemma: string, word: string): Form {
  if (word === lemma) return UNCHANGING.has(word) ? 'past' : 'base';
  if (word.endsWith('ing')) return 'ing';
  if (PARTICIPLES.has(word)) return 'participle';
  return word.endsWith('s') ? 's' : 'past';
}
