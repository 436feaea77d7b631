// The small words that open, bind and end a noun phrase in news English.
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const ARTICLES = set('a an the');
export const POSSESSIVES = set('his her its their our my your whose');
export const isDeterminer = (word: string): boolean => ARTICLES.has(word) || POSSESSIVES.has(word) || word === 'another' || word === 'one';

/** They bind a role to what it is a role of. */
export const BINDING = set('of for at in from with to on de du des da do di del von van');

export const SPEECH_VERBS =
  set(`said says say saying told tells tell telling added adds asked asks wrote writes warned warns argued argues insisted
  insists explained explains recalled recalls denied denies replied announced claimed claims noted notes admitted conceded stressed
  tweeted posted testified urged predicted estimated estimates reckons reckoned joked quipped declared described describes called calls
  confirmed acknowledged complained vowed promised accused suggested suggests observed remarked commented stated reported concluded
  countered responded answered laughed sighed shouted believes thinks hopes tells continued agreed objected cautioned contended
  alleged maintained mused protested recounted reflected ruled submitted shrugged remembered remembers points pointed put puts`);

const FINITE = set(`is are was were be been being am has have had having do does did will would can could may might must shall should
  became becomes become remained remains took takes went goes gave gives made makes got gets came comes left led leads won wins lost loses held
  holds met meets ran runs saw sees found finds kept keeps began begins brought brings sent sends paid pays died dies died lives lived
  wants wanted plans planned tried tries sold sells bought buys knew knows felt feels stood stands sat sits spoke speaks thought grew
  grows fell falls rose rises lies lay hit hits beat beats scored scores faces faced joined joins quit quits fled flees watched hopes
  represents represented works worked serves served heads headed chairs chaired helps helped uses used supports opposes signed signs
  visited visits arrived arrives returned returns received receives expects expected appeared appears seems seemed praised welcomed
  rejected dismissed backed urged ordered refused declined failed agreed resigned`);

const ENDING =
  set(`who whom whose which that where when while as but or if because although though than since until till after before during
  amid despite following including like unlike under over between among against by about into onto through across without within behind beside
  near around upon off out up down opposite besides except throughout via per versus along beyond outside inside
  what whatever how why whether he she it they we you i him them us me this these those there here
  not never also too then now still just only even already yet later earlier soon once again often always usually both all whom not
  currently formerly previously recently today yesterday tomorrow tonight ago meanwhile however instead
  monday tuesday wednesday thursday friday saturday sunday`);

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const isTimeWord = (word: string): boolean =>
  MONTHS.has(word) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word) ||
  /^(?:last|next|this|recent|early|late|mid)$/.test(word) ||
  /^(?:1[5-9]|20)\d\d$/.test(word);

/** Ends a noun phrase: finite verbs, pronouns, conjunctions that open a clause, adverbs. */
export const endsPhrase = (word: string): boolean => ENDING.has(word) || FINITE.has(word) || SPEECH_VERBS.has(word);

export const isFiniteVerb = (word: string): boolean => FINITE.has(word) || SPEECH_VERBS.has(word);

const NUMBERS = set('one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several many more');
export const isNumberWord = (word: string): boolean => NUMBERS.has(word) || /^[\d£$€]/u.test(word);

/** Words in front of a title that are no part of it. */
export const OPENERS =
  set(`earlier later yesterday today then also meanwhile however but and or so when if while with from by as on in at for to
  both only even now like unlike including did does do`);

/** Adjectives in -ed and -ing that do belong to a title. */
export const PARTICIPLE_TITLES = set(`retired elected appointed acting presiding managing leading outgoing incoming sitting serving ruling
  disgraced self-styled self-proclaimed renowned celebrated noted accomplished unelected deposed ousted exiled jailed detained imprisoned
  assisting governing visiting commanding investigating examining founding consulting supervising contributing travelling traveling opposing
  suspected alleged convicted trusted respected armed disabled displaced united embattled so-called long-serving
  long-standing high-ranking highest-ranking top-ranking award-winning prize-winning best-selling bestselling operating marketing advertising
  engineering banking shipping mining housing planning trading accounting building cleaning fishing farming boxing racing cycling swimming
  skating skiing sailing rowing climbing broadcasting publishing manufacturing nursing teaching policing lending
  wedding washing sanctioned state-appointed court-appointed foreign-born newly-elected`);

/** "'s", and the bare apostrophe of "Belarus'". */
export function isPossessiveMark(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  return word === "'s" || word === '’s' || ((word === "'" || word === '’') && /s$/.test(lower[at - 1] ?? ''));
}

/** Past "24-year-old", which the tokens split; `at` itself where there is no age. */
export function pastAge(lower: readonly string[], at: number): number {
  if (/^[a-z]+-year-old$/.test(lower[at] ?? '')) return at + 1;
  return /^\d{1,3}$/.test(lower[at] ?? '') && lower[at + 1] === '-' && lower[at + 2] === 'year-old' ? at + 3 : at;
}

/** Past "Geneva-based", which says where, not what; the tokens may split it. */
export function pastOrigin(lower: readonly string[], at: number): number {
  if (/[a-z]-based$/.test(lower[at] ?? '')) return at + 1;
  for (let hyphen = at + 1; hyphen < at + 4; hyphen++) if (lower[hyphen] === '-') return lower[hyphen + 1] === 'based' ? hyphen + 2 : at;
  return at;
}

export const isParticiple = (word: string): boolean =>
  /[a-z]{3}(?:ed|ing)$/.test(word) && !PARTICIPLE_TITLES.has(word) && !word.includes('-');
