// The nouns by which news says what somebody or something is. Words only; how they are used stands in find-roles.ts.
export type Gender = 'female' | 'male';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const OFFICES = words(`
  president premier chancellor lead minister secretary senator representative congressman congresswoman congressperson lawmaker legislator
  parliamentarian deputy mp mep mayor mayor-elect president-elect governor governor-general prefect ombudsman ombudswoman ombudsperson councillor
  councilor councilman councilwoman councilmember alderman alderwoman assemblyman assemblywoman assemblymember burgomaster commissioner
  ambassador undersecretary under-secretary stationmaster harbourmaster master envoy diplomat consul attache attaché emissary plenipotentiary negotiator mediator delegate chief head leader
  chairman chairwoman chairperson chair co-chair vice-chair whip speaker spokesman spokeswoman spokesperson aide adviser advisor
  strategist pollster candidate nominee incumbent frontrunner challenger politician statesman stateswoman technocrat minister-president
  king queen prince princess emperor empress sultan emir sheikh shah duke duchess baron baroness monarch ruler dictator strongman heir
  regent crown-prince taoiseach tánaiste caudillo lord marquess earl count countess official officeholder bureaucrat administrator
  coordinator co-ordinator superintendent inspector inspector-general comptroller auditor registrar treasurer clerk magistrate
  provost rector dean chaplain governor-elect premier-elect independent democrat republican socialist liberal conservative nationalist
  communist centrist populist progressive labourite backbencher frontbencher cabinet-member captain-regent chieftain
  reeve selectman selectwoman freeholder rapporteur panellist panelist viceroy vicereine attorney-general solicitor-general director-general
  vice-president vice-premier vice-chairman vice-chairwoman vice-chancellor subprefect sub-prefect alcalde voivode starosta marshall
`);
const LAW = words(`
  judge justice jurist prosecutor lawyer attorney solicitor barrister advocate counsel paralegal notary bailiff coroner marshal sheriff
  policeman policewoman constable sergeant lieutenant detective investigator officer warden guard jailer interrogator superintendent
  defendant plaintiff petitioner respondent claimant appellant complainant accused suspect convict inmate prisoner detainee fugitive
  witness juror victim survivor whistleblower informant perpetrator attacker gunman hijacker kidnapper smuggler trafficker dealer
  assassin arsonist hacker fraudster conman gangster mobster bandit pirate thief robber burglar killer murderer rapist
`);
const ARMS = words(`
  general admiral colonel major captain commander corporal private brigadier commodore marshal commandant adjutant ensign cadet
  soldier sailor airman marine paratrooper sniper gunner veteran conscript recruit reservist volunteer mercenary militant insurgent
  rebel fighter guerrilla jihadist warlord terrorist militiaman deserter spy agent peacekeeper pilot bomber sapper deminer
`);
const BUSINESS = words(`
  ceo cfo coo cto cio executive director manager co-manager founder co-founder cofounder owner co-owner proprietor entrepreneur
  businessman businesswoman businessperson tycoon magnate mogul billionaire millionaire industrialist financier investor banker
  economist analyst strategist trader broker dealer merchant retailer shopkeeper shopper seller vendor trader buyer exporter importer
  accountant consultant planner developer contractor builder employer employee staffer worker labourer laborer foreman forewoman
  supervisor operator salesman saleswoman salesperson agent partner shareholder stakeholder boss publisher landlord landlady tenant
  hotelier restaurateur restauranteur innkeeper publican barman barmaid bartender barista waiter waitress chef cook caterer baker butcher
  fishmonger grocer greengrocer florist jeweller jeweler goldsmith blacksmith tailor seamstress cobbler weaver potter carpenter joiner
  plumber electrician mechanic welder bricklayer mason painter decorator roofer tiler glazier plasterer engineer technician surveyor
  architect designer inventor programmer coder cleaner janitor caretaker concierge porter doorman bouncer receptionist hairdresser
  barber stylist beautician masseur driver chauffeur trucker cyclist courier postman postwoman postmaster rider taxi-driver conductor
  stoker docker stevedore miner driller rigger logger lumberjack forester gardener landscaper farmer grower rancher shepherd herder
  herdsman breeder beekeeper winemaker vintner brewer distiller fisherman fisherwoman fisher trawlerman boatman ferryman skipper
  crewman steward stewardess attendant hand winch-operator apprentice trainee intern pensioner retiree homemaker housewife househusband
  orchardist farmhand ranch-hand deckhand stockman cowhand beekeeper cheesemaker smallholder sharecropper crofter picker packer
  locksmith glassblower stonemason luthier boatbuilder shipbuilder shipwright joiner upholsterer sweeper busker bookseller bookmaker bookbinder
  undertaker gravedigger signalman machinist lathe-operator typesetter printer dressmaker milliner cutler tanner miller cooper farrier
  nanny babysitter carer caregiver washer watchman nightwatchman steelworker millworker autoworker
`);
const LEARNING = words(`
  teacher schoolteacher headteacher headmaster headmistress principal professor lecturer tutor instructor trainer educator academic
  scholar researcher scientist student pupil graduate alumnus alumna undergraduate postgraduate fellow historian archaeologist
  archeologist anthropologist sociologist psychologist psychiatrist philosopher theologian linguist philologist geographer demographer
  statistician mathematician physicist chemist biologist geologist geophysicist hydrologist seismologist volcanologist meteorologist
  climatologist oceanographer astronomer astrophysicist astronaut cosmonaut botanist zoologist ecologist entomologist ornithologist
  epidemiologist virologist immunologist microbiologist toxicologist criminologist musicologist egyptologist glaciologist curator
  librarian archivist conservator restorer expert specialist authority theorist thinker
`);
const CARE = words(`
  doctor physician surgeon nurse midwife paramedic medic clinician practitioner pharmacist dentist vet veterinarian therapist
  physiotherapist counsellor counselor cardiologist neurologist oncologist paediatrician pediatrician gynaecologist gynecologist
  pathologist radiologist anaesthetist anesthesiologist psychotherapist dietitian nutritionist optician firefighter fireman lifeguard
  rescuer lifeboatman patient donor
`);
const FAITH = words(`
  pope cardinal archbishop bishop priest pastor vicar reverend minister deacon monk nun friar abbot abbess prioress imam mufti ayatollah
  mullah cleric rabbi cantor lama patriarch primate preacher missionary pilgrim chaplain prophet saint franciscan jesuit dominican swami guru
  rector parishioner evangelist
`);
const CULTURE = words(`
  journalist reporter correspondent editor editor-in-chief columnist commentator broadcaster presenter anchor host newsreader photographer
  photojournalist cameraman camerawoman blogger vlogger youtuber influencer podcaster writer author novelist poet playwright essayist
  screenwriter biographer translator interpreter critic reviewer illustrator cartoonist sculptor artist artiste ceramicist musician singer
  songwriter rapper composer conductor pianist violinist cellist guitarist drummer flautist bassist trumpeter saxophonist soprano tenor
  baritone mezzo griot dj producer filmmaker film-maker director documentarian cinematographer actor actress comedian comedienne dancer
  ballerina choreographer performer entertainer star celebrity model impresario gallerist collector antiquarian magician clown puppeteer
  organist fiddler accordionist bandleader frontman vocalist laureate custodian overseer seamer spinner leg-spinner off-spinner opener pacer blocker grandmaster team-mate
`);
const SPORT = words(`
  player footballer goalkeeper keeper defender midfielder striker forward winger substitute captain vice-captain skipper coach manager
  referee umpire linesman athlete sprinter runner marathoner jumper thrower swimmer diver rower sailor skier snowboarder skater biathlete
  gymnast boxer wrestler judoka fencer archer shooter golfer cricketer batsman batter bowler wicketkeeper all-rounder allrounder pitcher
  catcher quarterback linebacker receiver shortstop outfielder infielder fielder point-guard centre-back full-back fullback centre-forward
  fly-half scrum-half prop hooker lock flanker goalscorer scorer medallist medalist champion runner-up olympian paralympian
  climber mountaineer alpinist surfer jockey trainer racer driver rider domestique defenseman goaltender netminder teammate rookie
  right-hander left-hander reliever starter closer southpaw infielder batsman cornerman sparring-partner
  debutant wildcard qualifier seed physio hurdler decathlete heptathlete
`);
const CIVIC = words(`
  activist campaigner organiser organizer unionist secretary-general trade-unionist steward dissident protester protestor demonstrator
  opponent critic supporter member backer ally loyalist confidant confidante associate colleague coworker co-worker counterpart rival
  successor predecessor resident villager townsman local native citizen voter elector neighbour neighbor migrant immigrant emigrant
  refugee asylum-seeker exile expatriate tourist visitor traveller traveler passenger hiker commuter pedestrian motorist bystander
  onlooker eyewitness elder tribesman landowner homeowner householder customer client consumer user subscriber reader viewer fan
  enthusiast hobbyist orphan hostage captive abductee host guest friend boyfriend girlfriend fiance fiancé fiancee fiancée lover
  philanthropist benefactor humanitarian environmentalist conservationist naturalist ranger gamekeeper feminist pacifist anarchist
  loner figurehead mastermind kingpin ringleader organiser foreman architect pioneer icon legend hope favourite favorite veteran
  spokesperson-designate winner loser finalist contestant participant newcomer hero heroine author signatory co-author grandee
`);
const KIN = words(`
  mother father mum mom dad parent stepmother stepfather son daughter stepson stepdaughter brother sister stepbrother stepsister
  half-brother half-sister husband wife ex-husband ex-wife spouse widow widower uncle aunt nephew niece cousin grandfather grandmother
  grandson granddaughter grandchild grandparent twin sibling child son-in-law daughter-in-law mother-in-law father-in-law
  brother-in-law sister-in-law partner great-grandson great-granddaughter godfather godmother relative descendant bride groom
`);

const PERSONS = new Set([...OFFICES, ...LAW, ...ARMS, ...BUSINESS, ...LEARNING, ...CARE, ...FAITH, ...CULTURE, ...SPORT, ...CIVIC, ...KIN]);
const KINSHIP = new Set(KIN);
/** They say how one stands to another or what happened to one, not what one is. */
const RELATIVE_ROLES = new Set(
  words(`counterpart colleague coworker co-worker rival successor predecessor friend neighbour neighbor ally opponent critic supporter
  resident victim suspect witness survivor passenger accused defendant member guest visitor fan winner loser teammate associate partner
  opponent challenger local native boss partner favourite favorite hope citizen independent democrat republican socialist liberal conservative nationalist progressive
  labourite communist centrist populist member`),
);

/** They act in other people's stories: "the judge" is seldom the person in the news. */
const FUNCTIONARIES = new Set(
  words(`judge court prosecutor lawyer attorney author minister president spokesman spokeswoman spokesperson officer official magistrate justice
  reporter journalist interviewer public voter head leader expert star police`),
);

/** Offices that nobody is called by: a name neither starts nor consists of them. */
const NEVER_NAMES = new Set(
  words(`president minister chancellor senator spokesman spokeswoman spokesperson chairman chairwoman chairperson secretary professor sheriff
  ambassador emperor director officer commissioner governor mayor premier captain colonel lieutenant sergeant general detective inspector
  attorney prosecutor congressman congresswoman`),
);

const TITLES_ABBREVIATED = new Set(
  words(`dr prof gen lt col maj capt sgt cpl brig adm cmdr cdr det insp supt const pc dc sen rep gov rev fr sr br msgr hon cllr pres atty
  amb dep asst vp ltc`),
);
/** Courtesy before a name: says the gender at most, never a role. */
export const COURTESIES = new Set(
  words(
    'mr mrs ms miss mx sir dame dr madam madame monsieur señor señora herr frau alhaji alhaja hajj haji hajia suor don datuk dato seri sri tun tan puan encik fon pir shri smt maulana syed sayyid oba khun daw fra',
  ),
);

const ORGANIZATIONS = new Set(
  words(`company firm group conglomerate corporation manufacturer maker automaker carmaker planemaker chipmaker drugmaker brewer retailer
  supplier operator producer developer publisher broadcaster airline carrier bank lender insurer broker fund exchange startup start-up
  subsidiary unit arm division bloc alliance union federation confederation association society organisation organization charity
  foundation institute institution university college school academy hospital clinic laboratory lab museum gallery theatre theater
  orchestra choir band festival team club side franchise league party movement coalition faction militia gang cartel clan army
  agency bureau ministry department directorate authority regulator watchdog commission committee council parliament assembly senate
  chamber court tribunal police force brigade regiment navy channel station network newspaper daily weekly magazine journal outlet
  website site portal platform app service think-tank tank body cooperative co-operative consortium church diocese mosque temple
  partnership practice consultancy auctioneer chain supermarket utility refiner miner shipyard builder contractor label studio
  campaign initiative observatory monitor coalition syndicate trust giant`),
);
const PLACES = new Set(
  words(`city town village hamlet suburb district neighbourhood neighborhood quarter borough county province region state prefecture
  department governorate oblast canton municipality commune capital country nation republic kingdom emirate island archipelago peninsula
  port resort river lake sea bay gulf strait mountain volcano valley desert forest park square street road crossing border enclave
  exclave territory colony settlement camp base airport harbour harbor station ally stronghold neighbour neighbor oasis`),
);

/** Looks like a noun for what a person does though it stands in no list: "rally driver", "ethnobotanist". */
const PERSON_SUFFIX =
  /(?:woman|person|[a-z]{3}man|ologist|ographer|keeper|maker|worker|player|writer|[a-z]{3}eer|[a-z]{4}ist|[a-z]{4}ician|[a-z]{5}er|[a-z]{5}or)$/;
const NO_PERSON = new Set(
  words(`career september october november december number whether either neither another together however rather forever moreover earlier later
  former other remember consider deliver discover recover suffer prefer transfer register center centre theater chapter charter quarter
  corner border order weather winter summer dinner paper newspaper power tower flower shower river silver butter letter matter monster
  cluster disaster shelter computer corridor sector factor error terror horror mirror motor tractor reactor interior exterior superior
  inferior prior senior junior harbor labor honor humor rumor favor color vapor armor anterior checklist longer stronger greater larger
  smaller younger older further farther bigger higher lower closer nearer deeper faster slower harder cheaper counter encounter helicopter
  hamburger hunger anger danger finger ginger murder wonder thunder slander gender tender calendar offer answer layer prayer corridor
  thriller bestseller poster trailer container trigger cancer cover uncover lever fever clever twist exist resist insist persist consist
  assist enlist outdoor indoor manoeuvre soccer timber lumber chamber amber ember german roman human`),
);

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** `word` in lower case. True for nouns that say what a person is. */
export function isPersonNoun(word: string): boolean {
  if (PERSONS.has(word)) return true;
  if (NO_PERSON.has(word)) return false;
  const part = lastPart(word);
  return part !== word ? isPersonNoun(part) : PERSON_SUFFIX.test(word);
}

/** In a list, not just by its ending. */
export const isListedPersonNoun = (word: string): boolean => PERSONS.has(word) || PERSONS.has(lastPart(word));

/** Nouns for people that say nothing of what they do, and what else an article says "a ..., the ..." of. */
export const NO_ROLE = new Set(words('man woman boy girl person people male female year years day week month one move decision statement'));

/** Of "policewomen" and "deputies" too. */
export const singularOf = (plural: string): string =>
  plural.endsWith('men') ? `${plural.slice(0, -3)}man` : plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, '');

/** Plurals: "judges", "policewomen". */
export const isPluralPersonNoun = (word: string): boolean =>
  /(?:s|men)$/.test(word) && isListedPersonNoun(singularOf(word)) && singularOf(word) !== word;

export const isAbbreviatedTitle = (word: string): boolean => TITLES_ABBREVIATED.has(word);
export const isFunctionary = (word: string): boolean => FUNCTIONARIES.has(word);
export const isOffice = (word: string): boolean => NEVER_NAMES.has(word);
export const isKinship = (word: string): boolean => KINSHIP.has(word);
export const isRelativeRole = (word: string): boolean => KINSHIP.has(word) || RELATIVE_ROLES.has(word);
export const isOrganizationNoun = (word: string): boolean => ORGANIZATIONS.has(word) || ORGANIZATIONS.has(lastPart(word));
export const isPlaceNoun = (word: string): boolean => PLACES.has(word) || PLACES.has(lastPart(word));

const FEMALE = new Set(
  words(`mother mum mom stepmother daughter stepdaughter sister stepsister half-sister wife ex-wife widow aunt niece grandmother
  granddaughter daughter-in-law mother-in-law sister-in-law godmother bride queen princess empress duchess countess baroness actress
  waitress hostess stewardess seamstress headmistress landlady barmaid nun abbess prioress comedienne ballerina housewife midwife girl
  girlfriend fiancee fiancée heroine alumna confidante lady mrs ms miss dame madam madame señora frau suor hajia lady soprano mezzo
  schoolgirl heiress`),
);
const MALE = new Set(
  words(`father dad stepfather son stepson brother stepbrother half-brother husband ex-husband widower uncle nephew grandfather grandson
  son-in-law father-in-law brother-in-law godfather groom king prince emperor sultan duke count baron headmaster monk friar abbot pope
  cardinal archbishop imam ayatollah mullah boy boyfriend fiance fiancé mr sir monsieur señor herr alhaji sheikh emir househusband
  schoolboy waiter landlord tenor baritone`),
);

/** The gender a noun or title states, if any. */
export function genderOfNoun(word: string): Gender | null {
  if (FEMALE.has(word) || word.endsWith('woman')) return 'female';
  if (MALE.has(word) || (word.endsWith('man') && word.length > 5 && word !== 'woman' && word !== 'german')) return 'male';
  return null;
}
