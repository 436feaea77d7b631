// Words of news English by what they do in a clause. Lists and endings only: good enough to find subjects and finite verbs, no parser.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  'a an the this that these those his her its their our my your some any no every each another both all either neither several many few most more one two three four five six seven eight nine ten dozens hundreds thousands other such',
);
export const PRONOUNS = set(
  'he she they it i we you who which one some many others both several most few neither none everyone nobody someone',
);
export const OBJECT_PRONOUNS = set('him her them me us it you himself herself themselves itself');
export const RELATIVES = set('who whom whose which where');
export const PREPOSITIONS = set(
  'of in on at for from with by to about after before during under over against between among through throughout into onto outside inside near behind across along around within without since until till despite amid amidst upon towards toward via per as like including following ahead beyond below above off versus alongside regarding concerning',
);
export const SUBORDINATORS = set(
  'if whether because although though while when whenever after before since unless until as once whereas how why what where',
);
export const COORDINATORS = set('and but or nor yet so');
const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must should shall ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t mustn’t shouldn’t",
);
const FINITE_AUXILIARIES = set([...AUXILIARIES].filter((word) => !/^(?:be|been|being|having)$/.test(word)).join(' '));
/** With a base form after them they make no statement: it is denied, future or only possible. */
export const NEGATIONS = set(
  "not never n't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't cannot don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t",
);
export const MODALS = set('will would can could may might must should shall');
export const ADVERBS = set(
  'also then later once first again now still even never always often repeatedly just only soon already earlier meanwhile instead too not almost nearly further ever sometimes initially previously subsequently eventually finally perhaps rather quite well so reportedly allegedly yesterday today tonight tomorrow thereafter however therefore thus nevertheless nonetheless bluntly alone simply flatly herself himself itself themselves wryly famously online publicly',
);
const PAST = set(
  'became began bent bet bit bled blew bought bound broke brought built burst came cast caught chose clung cost crept cut dealt did drank drew drove ate fell fed felt fought found fled flew forbade forgot forgave froze gave got went grew ground heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said sat sank saw sent sold set shook shone shot showed shrank shut slept slid sought spent spoke split spread sprang stood stole stuck struck swam swept swore swung taught thought threw told took tore understood undertook upheld wept won wore woke wrote withdrew overthrew overcame',
);
const PRESENT = set(
  'accepts accounts acts adds affects agrees aims allows appears applies argues asks backs becomes begins belongs blames blocks breaks brings builds buys calls carries causes changes claims comes concerns considers contains continues controls costs counts covers cuts deals deserves draws drives earns employs ends enters exists expects explains faces fails falls favors favours feels finds follows forces gets gives goes grows happens hears helps holds hopes imposes includes insists intends involves keeps knows lacks lasts lays leads leaves lets lies lives looks loses makes means meets moves needs occurs offers opens opposes owes owns pays plans plays poses prepares prevents produces promises proves provides pushes puts raises reaches receives reflects refuses relies remains represents requires rises rules runs says seeks seems sees sells sends serves sets shows sits speaks spends stands starts stays stops supports suggests takes talks tells tends thinks threatens tries turns uses violates votes wants warns wins works writes denies adds notes reports warns urges describes estimates believes admits insists stresses alleges recalls confirms acknowledges suggests estimates predicts reckons complains announces accuses criticises criticizes rejects disputes demands recommends calculates fears worries agrees disagrees recalls promises vows pledges seems chairs heads employs hosts ' +
    'need want know think believe agree remain include mean say seem tend make take give come go become live face plan hope expect require deserve seek support oppose use refuse rely lack keep stay',
);
const ED_NOT_PAST = set(
  'hundred kindred hatred greed creed breed heed weed bleed exceed proceed succeed steed sacred red bed need deed feed seed speed indeed united limited aged armed unprecedented alleged so-called wicked naked bred shed sped wed',
);

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) ||
  (word.length > 4 && word.endsWith('ly') && !/^(?:family|italy|july|ally|assembly|daily|supply|reply|weekly|monthly)$/.test(word));
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
export const isPastForm = (word: string): boolean => PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !ED_NOT_PAST.has(word));
export const isFiniteAuxiliary = (word: string): boolean => FINITE_AUXILIARIES.has(word);
/** A form that can only or mostly be a finite verb of the present: "remains", "want". */
export const isPresentForm = (word: string): boolean => PRESENT.has(word);
const PLURALS = set('they we i you who people police men women children many some others both few most which that');
/** "they", "people": the subject of a base form, whatever its own ending. */
export const isPluralSubject = (word: string): boolean => PLURALS.has(word);
/** A word that, as a subject, takes the verb's base form. */
export const isPluralForm = (word: string): boolean => PLURALS.has(word) || /[^su]s$/.test(word);
export const isIrregularPast = (word: string): boolean => PAST.has(word);

export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow morning afternoon evening night week weekend month year midday noon midnight earlier later afterwards recently now then again also too bluntly early late last this next overnight twice once ago days weeks months years hours minutes day',
);
export const DAYS_AND_MONTHS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec yesterday today tonight',
);
/** What a statement is made in, at or on. */
export const OCCASIONS = set(
  'statement statements interview interviews speech conference briefing report letter tweet tweets post message video email e-mail memo memorandum article column ruling filing testimony hearing court parliament television tv radio address remarks comments twitter facebook telegram instagram media anonymity behalf background rally meeting phone telephone note verdict judgment judgement opinion online summit visit debate trial call forum session release podcast broadcast event oath record bulletin talks podium reporters journalists page account website newspaper blog book essay lawsuit complaint affidavit decision proposal document documents papers speaker stage x',
);
