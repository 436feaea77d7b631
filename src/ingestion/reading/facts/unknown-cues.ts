// How English news says that something is not known: the patterns, each matched inside one sentence. Only words; where the clause ends is found elsewhere.

const ADVERB =
  '(?:immediately|yet|still|also|now|independently|fully|officially|publicly|initially|otherwise|formally|entirely|currently|altogether|specifically|clearly|exactly|ever|always|necessarily|directly|further|so far|at once|conclusively|reliably|formally)';
const ADVERBS = `(?:${ADVERB} ){0,2}`;
const NOT = "(?:not|never|n['’]t)";
const COPULA = "(?:is|are|was|were|be|been|remains?|remained|it['’]s|that['’]s)";
const AUXILIARY = '(?:has|have|had|will|would|could|can|may|might)';

/** Adjectives and participles: what "is not ..." when it is not known. */
const KNOWN =
  '(?:clear(?! of)|obvious|described(?! as)|updated|returned(?! (?:to|from|home|a|an|the|with))|answered|known(?! (?:for|as))|certain(?! to)|sure (?:who|what|how|why|whether|if|when|where)|established|determined|ascertained|verified|confirmed|corroborated|authenticated|identified|named(?! (?:as|captain|to|in the squad))|disclosed|published|announced|made public|explained|specified|stated|clarified|resolved|settled|quantified|tallied|counted|checked|investigated|learned|learnt|reconciled|assessed|validated|substantiated|contacted|explored|located|accounted for|posted|made available|available|revealed|decided|ruled out|given(?! (?:a|an|any|the|enough|to|bail|permission|time))|released(?! (?:from|on bail|until|without|for|to))|set|fixed|reached(?= for comment|\\.|$))';

const ASKED = '(?:who|whom|whose|what|which|when|where|why|whether|how|if)';

const TOLD =
  '(?:name|names|identity|identities|age|ages|cause|causes|reason|reasons|motive|details?|figures?|numbers?|information|explanation|evidence|date|dates|timetable|timeline|breakdown|estimate|estimates|indication|specifics|terms|value|price|condition|whereabouts|number|answer|answers|comment|statement|schedule|total|toll|amount|nationality|nationalities|source|proof)';

/** Verbs of telling whose negation leaves something open, with what they must be followed by. */
const TELL = [
  `say(?: (?:${ASKED}|more|anything|much|exactly|precisely|publicly|from|(?:with|for|to|in|at|on|by|of) (?:what|which|whom)|by how|at what|in what|for how|on what|immediately|\\d)\\b|\\.|,|;|$)`,
  'specify',
  'disclose',
  'divulge',
  'elaborate',
  'reveal',
  'clarify',
  'identify',
  'name(?! (?:a )?(?:police|successor))',
  `explain`,
  `detail`,
  `indicate`,
  `publish`,
  `announce`,
  `confirm`,
  `verify`,
  `corroborate`,
  `establish`,
  `determine`,
  `ascertain`,
  `estimate`,
  `(?:know|tell|be told)(?: (?:${ASKED}|more|the|of)\\b|(?=[.,;]|$))`,
  'comment (?:on|further|beyond)',
  '(?:respond|reply) to (?:\\w+ ){0,3}?(?:requests?|questions?|e-?mails?|messages?|inquir(?:y|ies)|quer(?:y|ies)|letters?)',
  'answer(?! the (?:phone|door))',
  'return (?:\\w+ ){0,3}(?:calls?|messages?|emails?)',
  'take (?:any )?questions',
  `(?:give|have|provide|offer|present|release|supply|cite|state|describe|discuss|make public|mention) (?:\\w+ ){0,3}?${TOLD}`,
  `(?:give|provide|offer) (?:his|her|its|their)`,
  'make (?:\\w+ ){1,4}public',
  'make (?:it )?clear',
  `(?:fully )?understand ${ASKED}\\b`,
  `be told ${ASKED}`,
].join('|');

const TOLD_OF =
  '(?:said|specified|disclosed|elaborated|revealed|clarified|identified|named|explained|detailed|indicated|announced|confirmed|verified|commented(?= on)|responded|replied(?= to)|answered|published|decided|set|made public|given|provided|released|commented)';

const OPEN = `(?:unclear|unknown|uncertain|undecided|unconfirmed|undisclosed|unexplained|unresolved|unidentified|in doubt|in question|far from (?:clear|certain|settled)|less (?:clear|certain)|a matter of (?:guesswork|conjecture)|a (?:\\w+ )?question|unsolved|a mystery|an open question|open to question|any(?:one|body)['’]s guess|a matter of (?:dispute|debate|speculation)|unaccounted for|not public|being investigated(?=[.,;]|$))`;

const NOUNS = "(?:\\w[\\w'’-]* ){0,4}?";

const patterns: readonly string[] = [
  // "is not immediately clear", "were not identified", "it's not known"
  `${COPULA} (?:${ADVERBS})${NOT} ${ADVERBS}(?:be )?${KNOWN}`,
  `(?:is|are|was|were)n['’]t ${ADVERBS}${KNOWN}`,
  // "has not been established", "could not be independently verified", "will never be known"
  `(?:${AUXILIARY} ${ADVERBS}${NOT}|cannot|can['’]t|couldn['’]t|hasn['’]t|haven['’]t|hadn['’]t) ${ADVERBS}(?:be|been) ${ADVERBS}${KNOWN}`,
  `(?:has|have|had) ${ADVERBS}not ${ADVERBS}been ${ADVERBS}(?:recovered|found(?! (?:guilty|liable|to|in|any))|able to (?:\\w+ )?(?:check|verify|confirm|establish|say|determine|reach|identify|trace))`,
  `[Nn]ever (?:said|established|explained|found out|disclosed|discovered|learned|learnt) ${ASKED}\\b`,
  `${COPULA} ${ADVERBS}(?:be )?${OPEN}`,
  `(?:remains?|remained|still) ${ADVERBS}${OPEN}`,
  // "Nor is it known", "nor was it clear", "Nor have experts been able to"
  `[Nn]or (?:is|are|was|were|has|have|had|could|would|did|does|do|will|can) (?:[\\w’'-]+ ){1,6}?(?:able|say|said|confirm|explain|specify|give|found(?= (?:the|who|what|out|any))|chosen|agreed|decided|${KNOWN})`,
  // "did not say whether", "would not disclose", "has not explained"
  `(?:did|(?:would|does)(?! not comment)|could|will|can|do) ${ADVERBS}${NOT} ${ADVERBS}(?:${TELL})`,
  `(?:didn|doesn|don|wouldn|couldn|won|can)['’]t ${ADVERBS}(?:${TELL})`,
  `cannot ${ADVERBS}(?:${TELL}|be said)`,
  // "did not immediately respond"
  `did(?: not|n['’]t) immediately (?:comment|respond|reply|answer|return)`,
  'could not (?:immediately |be )?reach(?:ed)?(?! (?:agreement|a |an |the ))',
  '(?:is|are|was|were) not saying',
  `(?:uncertain|unsure|unclear|undecided|not sure|not certain) ${ASKED}\\b`,
  `(?:not|never) (?:been |being )?told ${ASKED}\\b`,
  `(?:failed|fails|at a loss) to (?:say|explain|specify|disclose|identify|establish|reveal|find out)\\b`,
  '(?:received|got|had) no (?:immediate )?(?:reply|answer|response)',
  '(?:left|leaving) no (?:note|explanation|indication)',
  'without (?:an )?explanation',
  '[Qq]uestions? remain(?:ed|s)?',
  '(?:[Dd]etails|[Ii]nformation|[Ff]igures|[Ff]acts) (?:is|are|was|were|remain|remained|remains) (?:still )?(?:scarce|sketchy|murky|scant)',
  '(?:[Nn]obody|[Nn]o one) (?:seems|seemed|is|was|appears) (?:immediately )?(?:to know|certain|sure|able to)',
  '(?:[Nn]obody|[Nn]o one) (?:can|could) answer',
  '(?:[Nn]obody|[Nn]o one) (?:\\w+ ){1,5}?(?:could be reached|would comment|was available|answered)',
  '(?:reasons?|price|sum|amount|terms|location|date|number|circumstances) (?:not|never) (?:yet |immediately |fully )?(?:known|clear|disclosed|explained|made public|announced|specified|given)',
  '(?:remain|remains|remained) (?:secret|confidential|sealed|classified)',
  '(?:has|have|had) not been (?:seen|heard from) (?:\\w+ ){0,3}?since',
  '[Nn]o one (?:was|were) (?:immediately )?available',
  '(?:[Ff]ew|[Ss]cant) (?:other |further )?details',
  '(?:left|leaves|leaving|kept) open (?:whether|how|who|what|when|where|if|why)',
  '(?:was|were|is|are) (?:being )?kept (?:secret|confidential|under seal)',
  '(?:did|would|will) not be drawn',
  '(?:said|says|saying) (?:nothing|little) (?:about|of|on)\\b',
  `(?:[Nn]obody|[Nn]o one) (?:has|had) told (?:\\w+ ){1,4}?${ASKED}\\b`,
  `[Nn]one (?:of (?:[\\w’'-]+ ){1,5})?(?:has|have|had|was|were|could|can|of them) (?:be |been )?${ADVERBS}${KNOWN}`,
  '(?:is|are|was|were) still being (?:looked into|checked|studied|traced|sought|counted|worked out|assessed|clarified|established|identified)',
  '(?:is|are|was|were|proved|remains?|remained) inconclusive',
  `(?:has|have|had|with) no (?:\\w+ ){0,2}?(?:details?|information|figures?|estimates?|explanation|timetable|timeline|idea ${ASKED})\\b`,
  '[Nn]either (?:\\w+ ){0,5}?(?:could|can|has|have|had|was|were) (?:be |been )?(?:independently |immediately )?(?:verified|checked|confirmed|named|published|identified|disclosed|established|released|commented|explained)',
  `(?:has|have|had) ${ADVERBS}not ${ADVERBS}${TOLD_OF}`,
  `(?:has|have|had) (?:yet|still) to (?:be )?(?:${TELL}|say|decide|comment|${KNOWN})`,
  `(?:declined|refused|refuses|declines) to (?:say|specify|disclose|divulge|elaborate|reveal|identify|name (?:him|her|them|the)|confirm|give (?:\\w+ ){0,3}?${TOLD}|provide (?:\\w+ ){0,3}?${TOLD}|discuss|describe|explain|answer)(?! sorry)`,
  `(?:was|were|is|are|been) (?:not able|unable) to ${ADVERBS}(?:${TELL}|say|reach|contact|find|locate|trace)`,
  `(?:without|stopped short of|refrained from|avoided) (?:saying|specifying|elaborating|disclosing|identifying|naming|explaining|(?:giving|providing|offering|citing|stating) (?:\\w+ ){0,2}?(?:${TOLD}|route))`,
  // "gave no details", "offered no explanation"
  `(?:gave|gives|giving|offered|provided|released|has given|have given) no (?:\\w+ ){0,2}?${TOLD}`,
  `[Nn]either ${NOUNS}(?:nor ${NOUNS})?(?:(?:would|will|could|has|have|had) (?:say|said|comment|commented|explain|explained|confirm|confirmed|respond(?:ed)? to)|could say|confirmed|said)`,
  '[Nn]either (?:\\w+ ){1,4}?(?:disclosed|specified|named|revealed|explained|identified)',
  '[Nn]either (?:confirmed nor denied|confirm nor deny)',
  // "No cause has been established", "No group has claimed responsibility", "no date was set"
  `[Nn]o ${NOUNS}(?:has|have|had|was|were|is|are) ${ADVERBS}(?:been )?${ADVERBS}(?:given|named|announced|set|fixed|established|made(?! available)|released|disclosed|identified|provided|published|claimed|put on|available|mentioned|shown|offered|confirmed|decided|specified|known|determined|charged yet|agreed|chosen|appointed|nominated|claimed responsibility)`,
  `[Nn]o (?:\\w+ ){0,4}?(?:claimed|claims) responsibility`,
  `[Nn]o (?:\\w+ ){0,3}?(?:estimates?|figures?|records?|count|tally|data) exists?`,
  `[Nn]o (?:\\w+ )?(?:word|news|sign|trace|details|information|indication) (?:yet )?(?:on|of|about|from|as to|has|have|was|were)`,
  `[Tt]here (?:is|are|was|were|has been|have been|had been) (?:still |as yet |also )?no (?:\\w+ ){0,2}?(?:word|reports?|figures?|details?|information|explanation|confirmation|indication|news|contact|estimate|estimates|record|claim|response|count|arrests?)`,
  `(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of \\w+) (?:${ADVERB} )?(?:knows|knew|can say|could say|can tell|could tell|(?:\\w+ )?can tell you|can explain|could explain|is sure|was sure|has been able to|had been able to|is able to|would say|has said|has counted|has surveyed|has explained|has claimed)`,
  // "are examining whether", "is still being investigated"
  `(?:is|are|was|were) (?:${ADVERB} )?(?:investigating|examining|checking|establishing|studying|looking into|trying to (?:establish|determine|find out|learn|work out|identify)|working to (?:establish|determine|identify)) ${NOUNS}(?:whether|how|what|why|who|if|which)\\b`,
  '(?:is|are|was|were) still (?:being )?(?:investigated|examined|determined|under investigation|being worked out|unclear)',
  '(?:cause|causes|motive|motives|circumstances|origin|reasons?)\\b[^.;,]{0,60}? (?:is|are|was|were|remains?) (?:\\w+ )?(?:under investigation|being investigated)',
  '(?:[Ll]ittle|[Nn]othing|[Nn]ot much) (?:else )?(?:is|was) known (?:about|of)',
  '(?:left|leaves|leaving) (?:unclear|unsaid|unexplained|unanswered)',
  '(?:[Aa]n?|[Ss]ome) (?:as yet )?(?:unknown|undisclosed|unspecified) (?:number|amount|quantity|sum|price|fee|location|place|share)',
  '[Nn]o (?:\\w+ )?(?:arrests? (?:was|were|had been)|(?:injuries|casualties|deaths) (?:was|were) immediately) (?:immediately )?reported',
  '[Nn]o (?!abnormalit|evidence|irregularit|wrongdoing|sign|problem|fault)(?:\\w+ ){1,4}?(?:has|have|had) (?:yet )?been found',
  '(?:has|have) no (?:fixed |set |final )?(?:date|timetable|timeline|deadline)',
  '(?:remains?|remained) to be (?:seen|determined|decided|established|clarified)',
  'yet to be (?:determined|decided|announced|named|identified|confirmed|established|set|found|explained|published|disclosed)',
  '(?:name|names|identity|identities|details|age)\\b[^.;,]{0,40}? (?:has|have|had) been withheld|(?:was|were|is|are|being) withheld',
  '(?:not possible|impossible) to (?:say|verify|know|determine|tell|confirm|establish|independently|assess|estimate)',
  '(?:too (?:early|soon) to \\w+|(?:hard|difficult) to (?:say|tell|know|determine|assess|verify|establish))',
  `[Nn]ot (?:every|all)\\b[^.;,]{0,40}? (?:could|can) be (?:verified|confirmed|checked|established)`,
  // "How many people died is disputed"
  '^(?:How|What|Why|Whether|Who|When|Where)\\b.{1,160}? (?:is|are|was|were) (?:in )?(?:disputed?|contested|unclear|being examined|still debated|under investigation|being investigated)',
  '(?:investigating|probing) (?:the )?(?:exact )?(?:causes?|circumstances|motives?|reasons?)\\b',
  "withheld (?:the|his|her|their) (?:\\w+['’]s? )?(?:names?|identit(?:y|ies))",
];

/** Cheap: a sentence that it does not match says nothing of the kind. */
export const MAY_BE_UNKNOWN =
  /\b(?:not|never|cannot|no|nor|neither|nobody|none|without|yet|un[a-z]+|declined?|refused?|whether|mystery|guess|doubt|question|withheld|probing|possible|impossible|disputed?|contested|early|soon|hard|difficult|being|still|investigati\w+|examin\w+|trying|remains|inconclusive|unanswered|few|scant|open|answer|failed|questions?|secret|confidential|seal|stopped|avoided|missing|scarce|sketchy|little|nothing|unknown|left)\b|n['’]t\b/i;

// The first words of all patterns: most places of a sentence are ruled out by them alone.
const FIRST_WORDS =
  "(?:is|are|was|were|be|been|remain|it['’]|that['’]|ha[sd]|have|w(?:ill|ould|on)|c(?:ould|an)|m(?:ay|ight)|d(?:id|oes|on?)|isn|aren|wasn|weren|[Nn]o|[Nn]ever|[Nn]either|[Nn]ot|without|with|stopped|refrained|avoided|declin|refuse|gave|giv|offered|provided|released|[Tt]here|cause|motive|circum|origin|reason|yet|name|identit|details|[DIF][a-z]{4}|information|figures|facts|age|impos|too|hard|diffic|[Ll]ittle|[Ll]ea?[vf]|kept|un(?:certain|sure|clear|dec)|fail|at a loss|received|got|[Qq]uestion|investigating|probing|withheld|price|sum|amount|terms|location|number|[Aa]n?\\s|[Ss]ome|sa[iy]|[Ff]ew|[Ss]cant|still|proved|How|What|Why|Who|When|Where)";

/** One pattern for all; `g`, so that a sentence's cues come in order. */
export const UNKNOWN_CUE = new RegExp(`(?<![\\p{L}\\p{N}-])(?=${FIRST_WORDS})(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
