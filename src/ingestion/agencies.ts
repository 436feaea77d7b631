// News agencies and their spellings. An agency is not an author: "By AFP" names no person.

/** Short form -> other spellings. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AFP: ['Agence France-Presse', 'Agence France Presse'],
  Reuters: ['Thomson Reuters', 'Reuters News'],
  'Associated Press': ['AP', 'The Associated Press', 'AP News'],
  dpa: ['Deutsche Presse-Agentur', 'dpa international', 'dpa-AFX'],
  ANSA: [],
  EFE: ['Agencia EFE', 'EFE News'],
  TASS: ['ITAR-TASS'],
  Interfax: ['Interfax-Ukraine'],
  'RIA Novosti': ['RIA'],
  Xinhua: ['Xinhua News Agency'],
  'PA Media': ['Press Association', 'PA'],
  PTI: ['Press Trust of India'],
  ANI: ['Asian News International'],
  IANS: ['Indo-Asian News Service'],
  'Kyodo News': ['Kyodo'],
  'Jiji Press': ['Jiji'],
  Yonhap: ['Yonhap News Agency'],
  Bernama: [],
  Antara: [],
  Anadolu: ['Anadolu Agency', 'AA'],
  BelTA: ['Belta'],
  Ukrinform: [],
  'Canadian Press': ['The Canadian Press'],
  'Postmedia News': [],
  AAP: ['Australian Associated Press'],
  UPI: ['United Press International'],
  Bloomberg: ['Bloomberg News'],
  NTB: [],
  TT: ['TT News Agency'],
  STT: ['STT-Lehtikuva'],
  Ritzau: [],
  ANP: [],
  Belga: ['Belga News Agency'],
  APA: ['Austria Presse Agentur'],
  'Keystone-SDA': ['sda', 'Keystone-ATS'],
  PAP: ['Polska Agencja Prasowa'],
  ČTK: ['CTK'],
  TASR: [],
  MTI: [],
  Tanjug: [],
  Hina: [],
  BNS: ['Baltic News Service'],
  LETA: [],
  Lusa: [],
  SAPA: [],
  MENA: [],
  SPA: ['Saudi Press Agency'],
  IRNA: [],
  ISNA: [],
  WAM: [],
  SANA: [],
  NNA: ['National News Agency'],
  KCNA: [],
};

const bySpelling = new Map(
  Object.entries(AGENCIES).flatMap(([name, others]) => [name, ...others].map((spelling) => [spelling.toLowerCase(), name] as const)),
);

/** A name of this make is an agency's even if the list lacks it. */
const AGENCY_LIKE =
  /^(?:\p{Lu}\S* ){0,4}(?:News ?wires?|Newswires?|News Agency|Press Agency|News Service|Wire(?: Service)?|Presseagentur|Agencies|Agences?)$/u;

/** The agency's usual short name; undefined for anything that is not an agency. Short forms count in their own case only ("AP", not "ap"). */
export function agencyOf(text: string): string | undefined {
  const name = text.trim();
  const known = bySpelling.get(name.toLowerCase());
  const isShort = name.length <= 4 && name !== name.toUpperCase() && known !== name && !/^(?:sda|dpa)$/i.test(name);
  if (known !== undefined && !isShort) return known;
  return AGENCY_LIKE.test(name) ? name : undefined;
}
