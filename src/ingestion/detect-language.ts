// A text -> its language. English is told by its little words; only other texts cost the loading of a detector.

const ENGLISH =
  /(?<![\p{L}'’])(?:the|of|and|to|in|a|that|was|for|on|with|said|is|by|at|from|he|she|his|her|it|has|have|had|were|who|which)(?![\p{L}'’])/giu;

/** How much of the text is looked at: enough to be sure. */
const SAMPLE = 2000;

/** ISO 639-1, or 'und'. `declared` (a page's lang attribute, the feed's) wins over what is found only where the text is too short to tell. */
export async function detectLanguage(text: string, declared?: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return 'en';
  const { eld } = await import('eld/small');
  const found = eld.detect(sample);
  if (found.language !== '' && (found.isReliable() || declared === undefined)) return found.language;
  return /^[a-z]{2}(?=$|[-_])/i.exec(declared ?? '')?.[0].toLowerCase() ?? 'und';
}

function isEnglish(sample: string): boolean {
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const little = sample.match(ENGLISH)?.length ?? 0;
  return words >= 12 && little / words > 0.2;
}
