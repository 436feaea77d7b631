// Word lists for figures in English news: currencies, measures, and the words at which a counted phrase ends. No logic beyond look-ups.
import type { Approximation } from '../../../domain/fact.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const phrases = (list: string, approximation: Approximation | undefined) =>
  list.split('|').map((phrase): [string, Approximation | undefined] => [phrase, approximation]);

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

/** What stands before the figure -> ISO 4217 code. */
export const CURRENCY_SIGNS = pairs(
  '$=USD €=EUR £=GBP ¥=JPY ₹=INR ₩=KRW ₽=RUB ₺=TRY ₴=UAH ₦=NGN ₪=ILS ₫=VND ₱=PHP ฿=THB US$=USD A$=AUD AU$=AUD C$=CAD CA$=CAD NZ$=NZD S$=SGD HK$=HKD NT$=TWD R$=BRL BZ$=BZD T$=TOP FJ$=FJD J$=JMD N$=NAD Rs=INR Sh=KES KSh=KES TSh=TZS USh=UGX RM=MYR USD=USD EUR=EUR GBP=GBP CHF=CHF',
);

/** Words behind the figure -> ISO 4217 code; where several countries use the word the code is left open (''). */
export const CURRENCY_WORDS = pairs(
  'dollar=USD dollars=USD euro=EUR euros=EUR pound=GBP pounds=GBP yen=JPY yuan=CNY renminbi=CNY won=KRW rand=ZAR naira=NGN cedi=GHS cedis=GHS baht=THB dong=VND kina=PGK ringgit=MYR rupiah=IDR taka=BDT hryvnia=UAH hryvnias=UAH zloty=PLN zlotys=PLN forint=HUF forints=HUF lei=RON lev=BGN lari=GEL tenge=KZT shekel=ILS shekels=ILS real=BRL reais=BRL kwacha=ZMW birr=ETB kip=LAK kyat=MMK riel=KHR riels=KHR tugrik=MNT rouble=RUB roubles=RUB ruble=RUB rubles=RUB rupee=INR rupees=INR lira= peso= pesos= franc= francs= crown= crowns= krona= kronor= krone= kroner= kronur= dinar= dinars= dirham= dirhams= rial= rials= riyal= riyals= shilling= shillings= marks= soles=PEN bolivars= cents= cent= pence=GBP',
);

/** Adjective + currency word -> code: "Egyptian pounds". */
export const NATIONAL_CURRENCIES = pairs(
  'US-dollars=USD Australian-dollars=AUD Canadian-dollars=CAD Singapore-dollars=SGD Taiwan-dollars=TWD Zimbabwean-dollars=ZWL Zealand-dollars=NZD Kong-dollars=HKD Jamaican-dollars=JMD Namibian-dollars=NAD Egyptian-pounds=EGP Lebanese-pounds=LBP Syrian-pounds=SYP Sudanese-pounds=SDG Swiss-francs=CHF CFA-francs=XOF Congolese-francs=CDF Rwandan-francs=RWF Indian-rupees=INR Pakistani-rupees=PKR Sri-rupees=LKR Nepalese-rupees=NPR Mexican-pesos=MXN Argentine-pesos=ARS Chilean-pesos=CLP Colombian-pesos=COP Philippine-pesos=PHP Turkish-lira=TRY Swedish-kronor=SEK Norwegian-kroner=NOK Danish-kroner=DKK Icelandic-kronur=ISK Czech-crowns=CZK Norwegian-crowns=NOK Swedish-crowns=SEK Danish-crowns=DKK Serbian-dinars=RSD Kuwaiti-dinars=KWD Iraqi-dinars=IQD Tunisian-dinars=TND Jordanian-dinars=JOD Algerian-dinars=DZD Libyan-dinars=LYD UAE-dirhams=AED Moroccan-dirhams=MAD Saudi-riyals=SAR Qatari-riyals=QAR Iranian-rials=IRR Omani-rials=OMR Yemeni-rials=YER Kenyan-shillings=KES Ugandan-shillings=UGX Tanzanian-shillings=TZS Somali-shillings=SOS',
);

/** Measures and spans of time -> unit; singular and plural, British and American. */
export const MEASURES = pairs(
  'second=s seconds=s minute=min minutes=min hour=h hours=h day=day days=day night=night nights=night week=week weeks=week fortnight=fortnight month=month months=month year=year years=year decade=decade decades=decade century=century centuries=century millimetre=mm millimetres=mm millimeter=mm millimeters=mm mm=mm centimetre=cm centimetres=cm centimeter=cm centimeters=cm cm=cm metre=m metres=m meter=m meters=m kilometre=km kilometres=km kilometer=km kilometers=km km=km kms=km mile=mi miles=mi yard=yd yards=yd foot=ft feet=ft inch=in inches=in gram=g grams=g gramme=g grammes=g kilogram=kg kilograms=kg kilo=kg kilos=kg kg=kg kgs=kg tonne=t tonnes=t ton=t tons=t pound=lb ounce=oz ounces=oz litre=l litres=l liter=l liters=l gallon=gal gallons=gal barrel=bbl barrels=bbl hectare=ha hectares=ha acre=acre acres=acre degree=° degrees=° volt=V volts=V watt=W watts=W kilowatt=kW kilowatts=kW megawatt=MW megawatts=MW MW=MW gigawatt=GW gigawatts=GW GW=GW megabyte=MB megabytes=MB gigabyte=GB gigabytes=GB gigabytes=GB terabyte=TB terabytes=TB knot=kn knots=kn mph=mph kmh=km/h kph=km/h',
);

/** What may stand between the figure and the measure: "nautical miles", "square kilometres". */
export const MEASURE_ADJECTIVES = words('square cubic nautical light metric consecutive straight full further additional more');

/** Plurals without an s, and words that count as such after a number. */
export const IRREGULAR_PLURALS = words(
  'people men women children policemen policewomen gunmen firemen fishermen fisherwomen businessmen businesswomen congressmen congresswomen servicemen servicewomen craftsmen workmen cattle sheep fish deer police staff personnel crew troops head teeth feet geese mice oxen aircraft spacecraft hovercraft series species offspring grandchildren schoolchildren stepchildren townspeople spokespeople salespeople youth media criteria phenomena bacteria fungi alumni larvae lira rand naira baht yen yuan won sq per-cent',
);

/** Words that end in s and are no plural noun. */
export const NOT_PLURAL = words(
  'was is has does his its this as us yes plus versus thus always perhaps across besides towards afterwards backwards forwards upwards downwards sometimes besides less unless regardless its ours hers theirs yours overseas previous various serious famous religious dangerous indigenous enormous precious anonymous Christmas minus bus gas basis analysis crisis status virus surplus campus chaos news lens',
);

/** Where a counted phrase ends: function words, and verbs and adverbs that often follow a bare number. */
export const PHRASE_ENDS = words(
  'a an the and or but nor so yet if that which who whom whose what when where why how while whereas because since until till though although unless than as like of in on at by for with from to into onto over under above below between among amid about around across after before during within without against along through throughout toward towards up down out off near beyond behind beside besides despite except per via amongst inside outside upon ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'i he she it we they you me him her us them his hers its our ours your yours their theirs my mine this these those there here ' +
    'several few many most dozens hundreds thousands millions one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion included includes including involved involving taking making bringing ' +
    'not no never only also just even still already again ever ago then now today yesterday tomorrow too very almost nearly instead soon once twice away apart alone together each every either neither both all any some such another ' +
    'said says say told tells added adds reported according died dies went came got took made gave found left lost won killed hurt voted began began started ended remained remain became become rose fell grew dropped seriously critically fatally missing aged led beat drew',
);

/** Nouns after which a figure is a label and no quantity: "section 114", "Level 4". Lower case. */
export const LABELS = words(
  'section article articles chapter level room page pages flight gate route highway interstate motorway road no nos game games phase type group grade version act resolution protocol channel volume rule clause paragraph schedule exhibit item apartment flat suite block lot unit terminal platform line track lane pier bay ward district precinct zone sector bus tram train coach car model apollo formula covid covid-19 psalm verse genesis boeing airbus windows ios iphone',
);

/** Words before the figure that belong to it, with the approximation they mean. */
export const QUALIFIERS: readonly (readonly [phrase: string, approximation: Approximation | undefined])[] = [
  ...phrases(
    'slightly more than|a little more than|in excess of|upwards of|upward of|more than|greater than|higher than|just over|well over|slightly over|over|exceeding',
    'more than',
  ),
  ...phrases('slightly less than|less than|fewer than|lower than|just under|well under|slightly under|just short of', 'less than'),
  ...phrases('as few as|as little as|no fewer than|no less than|not less than|at least', 'at least'),
  ...phrases('as many as|as much as|no more than|not more than|at most|at the most|up to', 'up to'),
  ...phrases(
    'somewhere between|an average of|an estimated|close to|around|about|roughly|approximately|nearly|almost|some|circa|estimated|perhaps|maybe',
    'about',
  ),
  ...phrases(
    'shortly before|shortly after|just before|just after|soon after|a record|a total of|a further|an additional|an extra|a mere|between|exactly|barely|only|just|another|all',
    undefined,
  ),
];
