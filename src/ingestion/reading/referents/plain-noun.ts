// Nouns that news uses in turn for the same person or body -> one of them, so that "the attorney" finds "a lawyer for the town".

const PLAIN: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chairs: 'chair',
  chaired: 'chair',
  'co-chair': 'chair',
  attorney: 'lawyer',
  barrister: 'lawyer',
  solicitor: 'lawyer',
  counsel: 'lawyer',
  advocate: 'lawyer',
  justice: 'judge',
  magistrate: 'judge',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  chief: 'head',
  boss: 'head',
  premier: 'prime minister',
  dr: 'doctor',
  physician: 'doctor',
  prof: 'professor',
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
  lt: 'lieutenant',
  det: 'detective',
  insp: 'inspector',
  cllr: 'councillor',
  councilor: 'councillor',
  councilman: 'councillor',
  councilwoman: 'councillor',
  fr: 'priest',
  rev: 'priest',
  pastor: 'priest',
  msgr: 'bishop',
  novelist: 'writer',
  author: 'writer',
  reporter: 'journalist',
  correspondent: 'journalist',
  schoolteacher: 'teacher',
  headteacher: 'teacher',
  policeman: 'officer',
  policewoman: 'officer',
  constable: 'officer',
  directs: 'director',
  manages: 'manager',
  coaches: 'coach',
  commands: 'commander',
  coordinates: 'coordinator',
  oversees: 'head',
  owns: 'owner',
  founded: 'founder',
  edits: 'editor',
  firm: 'company',
  corporation: 'company',
  carrier: 'airline',
  paper: 'newspaper',
  daily: 'newspaper',
  side: 'club',
  team: 'club',
  tribunal: 'court',
  organisation: 'organization',
  widow: 'wife',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  footballer: 'player',
  defendant: 'accused',
  suspect: 'accused',
};

const NARROWER: Readonly<Record<string, readonly string[]>> = {
  lender: ['bank'],
  regulator: ['authority', 'commission', 'agency', 'bank', 'administration', 'board'],
  watchdog: ['authority', 'commission', 'agency', 'monitor', 'observatory'],
  charity: ['foundation', 'trust', 'relief', 'fund'],
  body: ['federation', 'association', 'council', 'committee', 'organization'],
  agency: ['administration', 'office', 'authority'],
  utility: ['electric', 'power', 'energy', 'water'],
  carmaker: ['motors', 'motor', 'automotive'],
  automaker: ['motors', 'motor', 'automotive'],
  broadcaster: ['television', 'radio', 'broadcasting', 'channel'],
  newspaper: ['times', 'post', 'herald', 'gazette', 'journal', 'tribune', 'guardian', 'daily'],
  airline: ['airlines', 'airways'],
  club: ['united', 'athletic', 'sporting', 'rovers', 'wanderers'],
  group: ['movement', 'front', 'network', 'initiative', 'organization', 'association'],
};

/** Words of names that make their bearer such a thing: "motors" for "the carmaker". */
export const narrowerNouns = (noun: string): readonly string[] => NARROWER[noun] ?? [];

const FIRMS = new Set(
  `company operator airline maker manufacturer automaker carmaker producer miner brewer retailer supplier developer group giant lender bank
  insurer start-up startup unit subsidiary publisher broadcaster builder contractor refiner utility conglomerate chain`.split(/\s+/),
);
/** A kind of company. */
export const isFirm = (noun: string): boolean => FIRMS.has(noun);

const OTHERS = new Set(
  'firm corporation party club team side band newspaper charity organization organisation movement militia gang'.split(' '),
);
/** What the name itself seldom says of its bearer: a party or a company, but never a ministry or a court. */
export const isSeldomInNames = (noun: string): boolean => noun !== 'bank' && (FIRMS.has(noun) || OTHERS.has(noun));

/** One noun for those that news uses in turn for the same person: "attorney" and "lawyer", "chairwoman" and "chair". */
export function plainNoun(head: string): string {
  const word = head.replace(/^(?:co|vice|ex|then|deputy)-/, '');
  if (/^spokes(?:man|woman|person)$/.test(word)) return 'spokesperson';
  return PLAIN[word] ?? word;
}
