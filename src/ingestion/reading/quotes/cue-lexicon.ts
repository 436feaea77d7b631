// The words with which news English attributes a statement, and what each of them takes. The one place to add a cue.

/**
 * c  a clause with "that", "whether", "how"               said that prices rose
 * b  the same clause without "that"                       said prices rose
 * p  may stand behind or inside its statement             Prices rose, she said
 * a  an addressee first                                   told reporters that ...; warned that ...
 * A  an addressee always, before a bare clause            told them prices rose
 * t  an infinitive, with or without somebody before it    urged the council to act; vowed to act
 * g  a verbal noun                                        denied taking bribes
 * o  a noun phrase that sums up the statement             announced a review
 * s  any noun phrase at all, even "the arrival"           announced the arrival of aid
 * d  a judgement, whose words are the quoted ones         called it "a mistake"
 * D  somebody and what he is, also without marks        described him as a bully
 * f  somebody of or for something                         accused the council of delay
 * w  "of", "about" or "against" something                 warned of floods
 * m  a thought rather than a statement                    believes that ...
 * n  as often a noun or another verb as a cue             claims, states, notes
 */
export type Takes = 'c' | 'b' | 'p' | 'a' | 'A' | 't' | 'g' | 'o' | 's' | 'd' | 'D' | 'f' | 'w' | 'm' | 'n';

/** What they take -> verbs in their base form; an underscore joins a particle ("point_out"). */
export const CUE_VERBS: Readonly<Record<string, string>> = {
  cp: 'chant enthuse crow surmise deadpan counsel bellow roar rejoice explain emphasize emphasise recount rebut lament grumble brag quip shout yell scream exclaim whisper mutter murmur inquire enquire wonder respond retort summarize summarise write blog speculate concur opine clarify narrate reminisce confide conjecture fret gripe moan',
  c: 'uncover discover assess recognize recognise realise reassert restate infer deduce theorise hypothesise uncover discover assess mention underline underscore relate divulge dispute refute require insinuate imply propose retweet depose attest determine theorize hypothesize demonstrate hint intimate posit postulate make_clear stipulate specify vouch verify',
  p: 'plead disagree tease jeer mumble fume thunder gush shoot_back fire_back hit_back rejoin muse interject vent rant rail put_it elaborate scold chide weigh_in chime_in sum_up',
  d: 'pronounce reject dismiss deem regard condemn denounce decry deplore slam hail express voice assail excoriate berate liken welcome dub denigrate refer_to tout',
  cbp: 'say add assert contend argue maintain allege aver avow point_out affirm concede confess joke conclude testify reckon',
  cpn: 'observe remark comment stress agree object protest cry query reply answer counter post text email rule reason',
  dn: 'consider view blast attack rip trash bash frame celebrate label brand term paint cast trumpet',
  pn: 'sigh laugh smile sob snap continue begin go_on sign reflect venture interrupt read volunteer shrug',
  cn: 'repeat order question hold decide charge submit',
  caAn: 'alert',
  caA: 'remind inform notify reassure convince',
  cbmn: 'expect feel suspect assume understand hear',
  cbpn: 'state note tweet find guess show',
  od: 'lambast lambaste ridicule deride laud',
  t: 'exhort encourage call_on appeal_to',
  cpo: 'reiterate disclose reveal reaffirm',
  odf: 'praise applaud commend',
  cb: 'calculate certify',
  cbm: 'anticipate foresee',
  cbn: 'guarantee signal',
  cbpg: 'recall admit',
  cbpgo: 'acknowledge suggest',
  cbpm: 'believe think',
  cbpmn: 'hope fear',
  cbpon: 'estimate forecast',
  cbpos: 'announce confirm',
  cbpton: 'claim promise',
  cgo: 'deny regret',
  cmn: 'doubt learn',
  cpt: 'urge command',
  cpton: 'demand pledge',
  cpw: 'complain boast',
  df: 'criticize criticise',
  f: 'accuse reproach',
  fn: 'blame credit',
  o: 'appeal_for press_for',
  pt: 'beg implore',
  caAt: 'persuade',
  cat: 'instruct',
  cbaA: 'assure',
  cbdn: 'judge',
  cbo: 'indicate',
  cbon: 'project',
  cbpaAt: 'tell',
  cbpatw: 'warn',
  cbpd: 'declare',
  cbpgn: 'remember',
  cbpgosn: 'report',
  cbpo: 'predict',
  cbpt: 'swear',
  cbptgo: 'recommend',
  cbpw: 'insist',
  cm: 'realize',
  cpaAt: 'ask',
  cpat: 'advise',
  cpaw: 'caution',
  cpd: 'proclaim',
  cpgdD: 'describe',
  dDn: 'call',
  dD: 'characterize characterise portray depict',
  cpmn: 'worry',
  cptn: 'vow',
  ct: 'threaten',
  ctn: 'request',
  go: 'advocate',
  on: 'attribute',
  pd: 'mock',
  to: 'call_for',
};

/** Forms that no rule makes: third person, past, participle, -ing. */
export const IRREGULAR: Readonly<Record<string, string>> = {
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
  understand: 'understands understood understood understanding',
  hear: 'hears heard heard hearing',
  foresee: 'foresees foresaw foreseen foreseeing',
  show: 'shows showed shown showing',
  put: 'puts put put putting',
  make: 'makes made made making',
  cast: 'casts cast cast casting',
  forecast: 'forecasts forecast forecast forecasting',
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
  submit: 'submits submitted submitted submitting',
  rebut: 'rebuts rebutted rebutted rebutting',
  regret: 'regrets regretted regretted regretting',
  learn: 'learns learned learnt learning',
  lambast: 'lambasts lambasted lambasted lambasting',
};

/** Past participles that are no past: they need "has" before them. */
export const PARTICIPLES: ReadonlySet<string> = new Set('written sworn begun gone known seen foreseen shown'.split(' '));
/** Their base form is also their past. */
export const UNCHANGING: ReadonlySet<string> = new Set('put cast forecast broadcast read hit'.split(' '));

/** Nouns that hold a statement with "that", when they belong to somebody: "his claim that ...", "the allegation by prosecutors that ...". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  'claim claims allegation allegations assertion assertions accusation accusations statement statements suggestion suggestions warning warnings argument arguments contention insistence assurance assurances promise promises pledge pledges belief view prediction predictions denial admission remark remarks comment comments charge charges concern concerns fear fears announcement acknowledgment acknowledgement complaint complaints threat threats hint hints conclusion conclusions revelation opinion testimony declaration finding findings report reports position stance message hope feeling'.split(
    ' ',
  ),
);
