// What each language needs to have its speakers and people read: words only. A language that is not here gets neither.
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export type Language = {
  /** Third-person forms that say somebody spoke, with "a", "hat" and the like left out; lower case. */
  readonly speech: ReadonlySet<string>;
  /** What may stand between the subject and such a form: auxiliaries and pronouns; lower case. */
  readonly beside: ReadonlySet<string>;
  /** Offices and trades that stand right before a name; lower case. */
  readonly titles: ReadonlySet<string>;
  /** The same by their ending, where the language builds compounds. */
  readonly titleEnding?: RegExp;
  /** "the", as it opens a subject; lower case. None in a language without articles. */
  readonly articles: ReadonlySet<string>;
  /** Words of institutions that open or end a name. */
  readonly institutions: ReadonlySet<string>;
};

const language = (speech: string, beside: string, titles: string, articles: string, institutions: string): Language => ({
  speech: words(speech),
  beside: words(beside),
  titles: words(titles),
  articles: words(articles),
  institutions: words(institutions),
});

const ENGLISH_INSTITUTIONS = 'Bank Group Watch Union International Press News Radio Club Holding University';

const GERMAN: Language = {
  ...language(
    'sagte sagt so erklärte erklärt betonte betont warnte warnt fügte meinte meint kritisierte forderte versicherte schrieb schreibt erzählte antwortete',
    'hat habe',
    'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin leiter leiterin bürgermeister bürgermeisterin professor professorin direktor direktorin richter richterin anwalt anwältin trainer trainerin kommissar kommissarin general pfarrer bischof papst herr frau',
    'der die das',
    'Universität Hochschule Ministerium Institut Bank Amt Verband Gewerkschaft Klinikum Krankenhaus Behörde Stiftung Gesellschaft',
  ),
  titleEnding:
    /(?:minister|präsident|kanzler|sprecher|meister|trainer|direktor|forscher|richter|leiter|chef|sekretär|kommissar|vorsitzender?)(?:in)?$|(?:anwalt|anwältin|expertin?|vorsitzende)$/,
};

/** By ISO 639-1. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  de: GERMAN,
  fr: language(
    'dit déclaré déclare affirmé affirme expliqué explique assuré assure souligné souligne estimé estime ajouté ajoute indiqué indique précisé précise répondu confié lancé raconté raconte averti',
    'a ont avait il elle',
    'président présidente ministre maire député députée sénateur sénatrice porte-parole directeur directrice juge avocat avocate professeur professeure procureur procureure général préfet préfète roi reine pape chancelier chancelière entraîneur chercheur chercheuse secrétaire m. mme',
    "le la l'",
    'Université Ministère Banque Institut Hôpital Cour Parlement Agence Fédération Syndicat Tribunal Fondation Société Conseil',
  ),
  es: language(
    'dijo dice declaró declara afirmó afirma explicó explica aseguró asegura señaló señala subrayó añadió agregó advirtió indicó sostuvo respondió contó manifestó',
    'ha había',
    'presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora portavoz vocero vocera director directora juez jueza abogado abogada profesor profesora fiscal general gobernador gobernadora rey reina papa entrenador entrenadora secretario secretaria',
    'el la',
    'Universidad Ministerio Banco Instituto Hospital Tribunal Corte Parlamento Agencia Federación Sindicato Fundación Consejo Congreso',
  ),
  it: language(
    'detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea assicurato avvertito scritto risposto raccontato commentato',
    'ha aveva',
    'presidente ministro ministra sindaco sindaca deputato deputata senatore senatrice portavoce direttore direttrice giudice avvocato avvocata professore professoressa procuratore procuratrice generale premier re regina papa allenatore segretario segretaria',
    "il lo la l'",
    'Università Ministero Banca Istituto Ospedale Tribunale Corte Parlamento Agenzia Federazione Sindacato Fondazione Consiglio',
  ),
  pt: language(
    'disse diz declarou declara afirmou afirma explicou explica garantiu acrescentou sublinhou destacou alertou contou respondeu ressaltou',
    'tinha',
    'presidente ministro ministra prefeito prefeita deputado deputada senador senadora porta-voz diretor diretora juiz juíza advogado advogada professor professora procurador procuradora general governador governadora rei rainha papa treinador treinadora secretário secretária',
    'o a',
    'Universidade Ministério Banco Instituto Hospital Tribunal Parlamento Agência Federação Sindicato Fundação Conselho',
  ),
  nl: language(
    'zei zegt verklaarde verklaart aldus benadrukte waarschuwde vertelde vertelt schreef antwoordde',
    'heeft',
    'president premier minister burgemeester woordvoerder woordvoerster directeur rechter advocaat hoogleraar professor generaal koning koningin paus trainer bondscoach wethouder staatssecretaris voorzitter onderzoeker',
    'de het',
    'Universiteit Ministerie Bank Instituut Ziekenhuis Rechtbank Hogeschool Stichting',
  ),
  pl: language(
    'powiedział powiedziała mówi mówił mówiła oświadczył oświadczyła dodał dodała podkreślił podkreśliła stwierdził stwierdziła ostrzegł ostrzegła zapewnił zapewniła wyjaśnił wyjaśniła napisał napisała',
    '',
    'prezydent prezydentka premier minister ministra burmistrz rzecznik rzeczniczka dyrektor dyrektorka sędzia adwokat profesor prokurator generał król królowa papież trener trenerka poseł posłanka senator senatorka',
    '',
    'Uniwersytet Ministerstwo Bank Instytut Szpital Sąd Fundacja Politechnika',
  ),
  uk: language(
    'сказав сказала каже заявив заявила додав додала пояснив пояснила підкреслив підкреслила зазначив зазначила наголосив наголосила написав написала повідомив повідомила',
    '',
    'президент президентка міністр міністерка мер мерка речник речниця директор директорка суддя адвокат адвокатка професор професорка прокурор генерал король королева тренер тренерка депутат депутатка',
    '',
    'Університет Міністерство Банк Інститут',
  ),
  ru: language(
    'сказал сказала говорит заявил заявила добавил добавила пояснил пояснила подчеркнул подчеркнула отметил отметила объяснил объяснила написал написала рассказал рассказала сообщил сообщила',
    '',
    'президент премьер министр мэр губернатор пресс-секретарь директор судья адвокат профессор прокурор генерал король королева тренер депутат сенатор канцлер патриарх',
    '',
    'Университет Министерство Банк Институт',
  ),
  sv: language(
    'säger sade sa förklarade förklarar berättar berättade skriver skrev tillade varnar',
    'har',
    'president statsminister minister borgmästare talesperson direktör domare advokat professor åklagare general kung drottning påve tränare',
    '',
    'Universitet Bank Sjukhus',
  ),
  tr: language(
    'dedi söyledi belirtti açıkladı ekledi vurguladı',
    '',
    'başkan cumhurbaşkanı bakan bakanı başkanı sözcüsü',
    '',
    'Üniversitesi Bakanlığı Bankası',
  ),
  el: language(
    'είπε λέει δήλωσε τόνισε πρόσθεσε ανέφερε εξήγησε υπογράμμισε',
    '',
    'πρόεδρος πρωθυπουργός υπουργός δήμαρχος εκπρόσωπος διευθυντής διευθύντρια καθηγητής καθηγήτρια',
    'ο η',
    'Πανεπιστήμιο Υπουργείο Τράπεζα',
  ),
};

/** Null where we know no word of it. */
export const languageOf = (code: string): Language | null => LANGUAGES[code] ?? null;

/** Whether a word, in any case, is an office or a trade. */
export function isTitle({ titles, titleEnding }: Language, word: string): boolean {
  const lower = word.toLowerCase();
  return titles.has(lower) || titleEnding?.test(lower) === true;
}

const FOREIGN_INSTITUTIONS = words(ENGLISH_INSTITUTIONS);
export const isInstitution = ({ institutions }: Language, word: string): boolean =>
  institutions.has(word) || FOREIGN_INSTITUTIONS.has(word);
