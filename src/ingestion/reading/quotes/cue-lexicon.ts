// The verbs with which news English attributes a statement, and what each of them takes. The one place to add a cue.

/**
 * c  a clause with "that", "whether", "how" ...           said that prices rose
 * b  the same clause without "that"                       said prices rose
 * p  may stand behind or inside its statement             Prices rose, she said
 * a  an addressee first                                   told reporters that ...
 * t  an infinitive, with or without somebody before it    urged the council to act; vowed to act
 * g  a verbal noun                                        denied taking bribes
 * A  the addressee is never missing before a bare clause   told them prices rose
 * o  a noun phrase that sums up the statement             announced a review
 * d  a judgement, whose words are the quoted ones         called it "a mistake"
 * f  somebody of or for something                         accused the council of delay
 * m  a thought rather than a statement: weak evidence     believes that ...
 * s  any noun phrase sums it up, even "the arrival"        announced the arrival of aid
 * w  "of", "about" or "against" something               warned of floods
 * n  as often a noun or another verb as a cue             claims, states, notes
 */
export type Takes = 'c' | 'b' | 'p' | 'a' | 'A' | 's' | 't' | 'g' | 'o' | 'd' | 'f' | 'w' | 'm' | 'n';

const LEXICON = `
say cbp
tell cabpAt
add cbp
state cbpn
claim cbptno
assert cbp
contend cbp
argue cbp
insist cbpw
maintain cbp
allege cbp
aver cbp
avow cbp
note cpbn
observe cpn
remark cpn
comment cpn
mention c
explain cp
point_out cpb
stress cpn
emphasize cp
emphasise cp
underline c
underscore c
reiterate cpo
repeat cn
recall cpbg
recount cp
relate c
report cpbogns
announce cpobs
declare cpbd
proclaim cpd
pronounce d
disclose cpo
reveal cpo
divulge c
confirm cpobs
affirm cpb
reaffirm cpo
acknowledge cpbog
admit cpbg
concede cpb
confess cpb
deny cgo
dispute c
refute c
rebut cp
reject d
dismiss d
warn capbtw
caution capw
advise capt
alert caA
remind caA
inform caA
notify caA
assure cabA
reassure caA
convince caA
persuade catA
urge ctp
ask catpqA
beg tp
implore tp
plead p
exhort t
encourage t
instruct tac
order cn
direct n
command tcp
demand ctpno
request ctn
require c
insinuate c
imply c
suggest cpbgo
propose c
recommend ctgopb
advocate og
call_for ot
call_on t
appeal_to t
appeal_for o
press_for o
invite t
promise ctpbon
pledge ctpon
vow ctpn
swear ctpb
guarantee cbn
threaten ct
agree cpn
disagree p
object cpn
protest cpn
complain cpw
lament cp
regret cog
grumble cp
boast cpw
brag cp
joke cpb
quip cp
tease p
mock dp
jeer p
shout cp
yell cp
cry pcn
scream cp
chant p
exclaim cp
whisper cp
mutter cp
murmur cp
mumble p
sigh pn
laugh pn
smile pn
sob pn
snap pn
fume p
thunder p
gush p
inquire cp
enquire cp
wonder cp
question cn
query cpn
reply cpn
respond cp
answer cpn
retort cp
counter cpn
shoot_back p
fire_back p
hit_back p
rejoin p
continue pn
conclude cbp
summarize cp
summarise cp
begin pn
go_on pn
write cp
tweet cpbn
retweet c
post cpn
blog cp
text cpn
email cpn
sign pn
testify cpb
depose c
attest c
rule cpn
hold cn
find cbpn
decide cn
determine c
judge cbdn
deem d
consider dn
regard d
view dn
estimate cbpon
reckon cbp
calculate cb
project cbon
forecast cbopn
predict cbpo
expect cbmn
anticipate cbm
foresee cbm
guess cbpn
speculate cp
theorize c
hypothesize c
believe cbpm
think cbpm
feel cbmn
suspect cbmn
assume cbmn
understand cbmn
hope cbmpn
fear cbpmn
worry cpmn
doubt cmn
learn cmn
hear cbmn
realize cm
accuse f
blame fn
charge cn
criticize df
criticise df
condemn d
denounce d
decry d
deplore d
slam d
blast dn
lambast do
lambaste do
attack dn
ridicule do
deride do
praise dof
applaud dof
laud do
commend dof
hail d
welcome d
celebrate dn
describe dcpg
characterize d
characterise d
portray d
depict d
call dn
label dn
brand dn
dub d
term dn
denigrate d
refer_to d
paint dn
cast dn
credit fn
thank n
attribute on
show cbpn
indicate cbo
demonstrate c
signal cbn
hint c
intimate c
concur cp
opine cp
posit c
postulate c
muse p
reflect pn
reason cpn
venture pn
interject p
interrupt pn
vent p
rant p
rail p
submit cn
put_it p
make_clear c
stipulate c
specify c
clarify cp
elaborate p
read pn
narrate cp
reminisce cp
remember cbpgn
volunteer pn
confide cp
vouch c
certify cb
verify c
conjecture cp
fret cp
gripe cp
moan cp
reproach f
scold p
chide p
tout d
trumpet dn
shrug pn
weigh_in p
chime_in p
sum_up p
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  find: 'finds found found finding',
  hold: 'holds held held holding',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  think: 'thinks thought thought thinking',
  feel: 'feels felt felt feeling',
  know: 'knows knew known knowing',
  understand: 'understands understood understood understanding',
  hear: 'hears heard heard hearing',
  see: 'sees saw seen seeing',
  foresee: 'foresees foresaw foreseen foreseeing',
  show: 'shows showed shown showing',
  put: 'puts put put putting',
  give: 'gives gave given giving',
  make: 'makes made made making',
  cast: 'casts cast cast casting',
  forecast: 'forecasts forecast forecast forecasting',
  broadcast: 'broadcasts broadcast broadcast broadcasting',
  read: 'reads read read reading',
  shoot: 'shoots shot shot shooting',
  hit: 'hits hit hit hitting',
  weigh: 'weighs weighed weighed weighing',
  admit: 'admits admitted admitted admitting',
  beg: 'begs begged begged begging',
  refer: 'refers referred referred referring',
  brag: 'brags bragged bragged bragging',
  quip: 'quips quipped quipped quipping',
  snap: 'snaps snapped snapped snapping',
  slam: 'slams slammed slammed slamming',
  blog: 'blogs blogged blogged blogging',
  dub: 'dubs dubbed dubbed dubbing',
  sob: 'sobs sobbed sobbed sobbing',
  label: 'labels labeled labelled labeling labelling labelled',
  signal: 'signals signaled signalled signaling signalling',
  speak: 'speaks spoke spoken speaking',
  submit: 'submits submitted submitted submitting',
  rebut: 'rebuts rebutted rebutted rebutting',
  regret: 'regrets regretted regretted regretting',
  learn: 'learns learned learnt learning',
  lambast: 'lambasts lambasted lambasted lambasting',
};

/** They need "has" before them. */
const PARTICIPLES = new Set(['written', 'sworn', 'begun', 'gone', 'known', 'seen', 'foreseen', 'shown', 'spoken', 'given']);

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';
export type Cue = {
  readonly lemma: string;
  readonly form: Form;
  /** Particle that has to follow ("out" of "pointed out"), or none. */
  readonly particle: string | null;
  readonly takes: ReadonlySet<string>;
};

const CUES = buildLexicon();

/** All readings of a lower-case word as a cue; those with a particle first. */
export const cuesOf = (word: string): readonly Cue[] => CUES.get(word) ?? [];

function buildLexicon(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const line of LEXICON.trim().split('\n')) {
    const [entry = '', flags = ''] = line.split(' ');
    const [lemma = '', particle = null] = entry.split('_');
    for (const [form, kind] of formsOf(lemma)) {
      const cue: Cue = { lemma, form: kind, particle, takes: new Set(flags) };
      const known = cues.get(form) ?? [];
      cues.set(form, particle ? [cue, ...known] : [...known, cue]);
    }
  }
  return cues;
}

function formsOf(lemma: string): [string, Form][] {
  const irregular = IRREGULAR[lemma]?.split(' ');
  if (irregular) return [...new Set([lemma, ...irregular])].map((form) => [form, kindOf(lemma, form)]);
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [
    [lemma, 'base'],
    [s, 's'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}

function kindOf(lemma: string, form: string): Form {
  if (form === lemma) return ['put', 'cast', 'forecast', 'broadcast', 'read', 'hit'].includes(lemma) ? 'past' : 'base';
  if (form.endsWith('ing')) return 'ing';
  if (PARTICIPLES.has(form)) return 'participle';
  return form.endsWith('s') ? 's' : 'past';
}
