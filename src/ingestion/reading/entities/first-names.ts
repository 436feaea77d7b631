// Common first names of which one gender is overwhelmingly likely, folded. Written from general knowledge; a name missing here is simply unknown.
import { foldName, soundKey } from '../../../text/fold.ts';
import type { Gender } from '../roles/role-nouns.ts';

const FEMALE = `
  abeer abena abigail abla achieng adaeze adama adela adelaida adele adelheid adhiambo adjoua adriana adriane adzo afua agatha agnes
  agnieszka agustina aicha aigerim aileen aini aino aisha aissatou akello akiko akosua akua alba alejandra alenka alessandra alessia
  alexandra alice alina alison allison alyona ama amaka amal amanda ambra amelie amina aminata amparo amy ana anastasia
  aneta angela angeles angelica angelika angelina angelique anita anja anjali anke ann anna annalisa anne annegret anneke anneli
  annelien annelies annemiek annette annie annika antje antonella antonia antonina anya aoife araba araceli asa asdis asha ashley
  asma assia assunta astou astrid asuncion atieno aurelie aurora awa awino aya ayaka ayanda ayse aysegul azucena barbara   beata beate beatrice beatriz belen benedetta berit berta bettina beverly bianca bich binta bintou birgit birna bisi blanca
  blessing bodil bolanle bongi bozena bozica branka brenda bridget brigitte brit britta bruna brunhilde brynja bukola bushra
  busisiwe caitlin camilla candela caridad carla carlotta carmela carmen carol carolina caroline catalina catherine cecile cecilia
  celia celine chanda chantal charity charlotte chebet chepkoech chi chiara chidinma chioma chipo christa christiane christina
  christine cinzia claire clara claudia claudine clemence concepcion concetta concha consuelo corinne cornelia costanza coumba
  cristiana cristina dagmar dagny daiva dalal dalia danica daniela danielle danuta daria darya debora deborah deepika deirdre
  delphine denise desislava despina dewi diana diane dieynaba dijana dilbar dimitra dina djamila doaa dolores donatella dorien doris
  dorota dorothea dorothy dragana dubravka dulce durdica dzifa ebba ecaterina edeltraud edith eeva efua eija eira ekaterina eleanor
  elena eleni elfriede elif elin elina elisa elisabet elisabeta elisabeth elisabetta eliza elizabeth elke ella ellen ellinor elodie
  els elsa elsebeth elspeth elvira emanuela emelie emi emilia emilie emiliya emily emine emma emmanuelle encarnacion enrica enyonam
  eri erika erin erla erna esi esperance esperanza estela estelle esther eszter eugenia eun-hee eva evelyn evgeniya ewa ewelina
  fabienne fabiola fadila fadime faith fang farah farida fatima fatin fatma fatou fatoumata federica felisa femke filomena fiona
  fiorella flavia flor florence florencia folake folasade franca francesca francine francoise franziska frauke freya frieda funmi
  gabriela gabriele galina galyna gemma genevieve gerda gertrude ghada ghislaine giada gianna gillian giovanna gisela gitte giulia
  giuliana gladys gloria gordana grace graciela graziella grazyna greta gretchen griet gro gry guadalupe gudbjorg gudny gudrun
  gulnara gulnora gulsen gulseren gunilla gwendolyn hadas hadija hala halima halina hallgerdur hana hanan hande hanna hannah hanne
  hanneke hannelore haruka hasnah hatice hauwa hawa hayat hazel heather hedwig hege heidi heike helen helena helene helga helle
  helmi henny henriette herminia hiba hilda hilde hildegard hildur hilkka hillary hoa hodan hong hope houria hrafnhildur huda hui
  huong hye-jin hyun-joo ida ifeoma ifeyinwa ilaria ildiko ilona ilse ilze iman imelda immacolata immaculate immaculée inas indira
  ineke ines inese inga inge ingeborg inger ingibjorg ingrid inkeri inmaculada inna ioana irena irene irina irma irmgard iryna
  isabel isabella isabelle isaura iskra ivana ivanka ivka ivonne iwona izabela jacqueline jadwiga jagoda jamila jana jane janet
  janice jannike jasmina jasna jeanne jelena jennifer jepkosgei jeptoo jessica ji-hye ji-woo jimena jing joanna joanne johanna joke
  jolanda jolanta jona jorunn josefina josephine josiane joy joyce juana judith judy julia juliana julie julieta juliette jumana
  jurgita justyna jutta kaarina kadri kaisa kaja kanokwan kanya kaori karianne karima karin karina karla katalin katarina katarzyna
  katerina kateryna katharina katherine kathleen kathrin kathryn katja katri katrien katrin katya kavita keiko kelly kemi kerstin
  kerubo ketevan khadija khady kheira kimberly kira kirsi kirsten kirsti kjersti klavdiya kristin kristina krystyna ksenia kseniya
  ladi laetitia lakshmi lan lana larisa latifa laura layla lea leena leila lena lene lenka lerato lesley lesya leticia letizia li-na
  lia lidia lidija lidiya lien lies liesbeth lieselotte liga liisa lila lilia liliana liliane liliya lillian lina linda lindiwe ling
  linnea lisa lisbet liv liz ljiljana lone lore loredana lorena lorraine lotte louise lourdes luana lucia luciana lucija lucinda
  lucy ludmila ludovica luisa luise luiza luminita luz lyubov lyudmila lyudmyla maaike maame maarit maddalena madeleine madina
  magali magaly magdalena magdalene maha mahsa mai maimuna maite maja malee malgorzata malika mame manal mandy manon manuela mara
  maren margaret margarete margarita margherita margot margret marguerite mari maria mariam mariama mariangela marianne maribel
  maricela marie marieke marija marilena marina marine marion marisa marisol marit maritza mariya marja marjan marjatta marjolein
  marleen marlene marta martha martina martine mary maryam maryna matilda maud may maya mechthild meena megan mei melanie melissa
  melita mercedes mercy merete meriem merja meryem mette micaela michaela michelle michiko mieke mihaela mila milagros milena mille
  min-ji min-seo minna mireille mirela mirella mireya miriam mirja mirjam mirjana mona monica monika monique monserrat montserrat
  moraa morag muriel muthoni mutinta mwaka mwanaisha myriam na nada nadege nadezhda nadia nadine nadiya nafissatou nafula naima
  najwa naledi nancy nandi nanna naomi narges nasrin natalia natalie nataliia nataliya natalya natasa natasha nathalie nawal ndeye
  neema nekesa nele nelida nelli nermin nevenka nga ngoc ngone ngozi nguyet nhi nhung niamh nicole nicoletta nidia nieves nihal
  niina nikolina nina njeri njoki nkechi nneka noa noelia noemi noemie nokuthula noluthando nomsa nomvula noor noora nora noraini
  noreen norma nour ntombi nur nuria nurul nyambura nyasha nyokabi obiageli odette odile ofelia oksana oleksandra olena olga olimpia
  olive olivia omolara oona ornella orsolya oumou outi ozana paivi palesa paloma pamela paola paquita parisa pascaline patience
  patricia patrizia paula paulina pauline penda penelope perla pernille perrine petra philippa phuong phyllis piera pilar pimchanok
  pina piret pirjo piroska polina precious priya priyanka prudence pura putri rabab rachel rachida rada radmila radostina raffaella
  ragnheidur ragnhild rahila raija raisa ramatou rana randa randi rania rasa rasha ratna raymonde rebecca reem refilwe regina regine
  rehema renata renate rigmor riikka riitta rima rimma rinko rita ritva roberta rocio rohani rokhaya ronja roos rosa rosalia rosanna
  rosaria rose rosine roswitha roxana roza rudo rukia rumyana runa ruta ruth ruti ruvimbo ruzica saadia saara sabine sabrina sade
  safiatou saga sagrario sahar saida sakura salla salma salome samantha samar samia samira sanaa sandra sandrine sanja sanna sanne
  sara sarah sari saskia satu sawsan selin senka seo-yeon serena severine seynabou shaimaa shanti sharon sheila shira shirin shirley
  shukri sibel sibylle sidsel signe sigrid sigridur sigrun siham silke silvana silvia simi simona sinead sini siobhan siri sirpa
  sita siti sladana slavica snezana snizhana so-young socorro sofia sofie sofiya sol solange soledad solfrid solveig solvi somying
  sonia sonja soo-jin sophia sophie souad spomenka sri stacey stanka stefania stefaniya steinunn stephanie stojanka stoyanka suad
  suncica sunhee sunita sunniva supaporn susan susanna susanne suvi suzanne svanhildur svenja svetlana svitlana sylvia sylvie
  synnove taghreed taisiya tamar tamara tammy tamsin tamta tanja tanya tariro tarja tatiana tatjana temitope teofila teresa tereza
  terhi tetyana thandeka thandi thandiwe theresa therese thi thora thorbjorg thuy tiffany tihana tiia tiina tina tineke titilayo
  tiziana tomoko tone torill toyin tracey tracy trang traudl trine trinidad trude truus tshegofatso tsvetana tuija turid tuulikki
  tuva uche ulla ulrike ulyana unni upendo ursel ursula usha uta ute valentina valentyna valeria valerie valgerdur vanesa vanessa
  vanja vanna varvara vasiliki vasilisa veera veerle vera verica veronica veronique vesna vestine vibeke victoria viktoria viktoriya
  violeta vira virginia virginie virtudes visnja vittoria vivian wafa wairimu waltraud wambui wanda wangari wangui wanjiku wanjiru
  wenche wendy widad wiebke wilhelmina xia xiaomei ximena xiu yaa yael yamila yamina yan yana yara yaroslava yasmin yasmine
  yekaterina yelena yesenia yetunde yevgeniya yewande ying ylva yoko yolanda yoon-ah yuki yuko yulia yuliia yuliya yumi yun yusra
  yvette yvonne zahia zahra zaina zainab zaleha zanele zawadi zdenka zeinab zeljka zeynep zhanna zinaida zinhle zlata zodwa zoe
  zofia zohra zoraida zorica zoya zrinka zsuzsanna zuwaira zuzanna
`;
const MALE = `
  aad aapo aarne aaron abbas abdel abdelaziz abdelkader abdelrahman abdou abdoulaye abdul abdulaziz abdulhakim abdulkarim abdullah
  abdullahi abdulrahman abed abhijit abilio abraham achille achim adalbert adalsteinn adam adel adelino adewale adham adnan adolfo
  adriaan adriano adriel adrien afanasy afonso agostino agus agustin ahmed ahmet aidan aiman akin akira akram aksel alaa
  alain alan alasdair alastair albert alberto albrecht aldo alec aled alejandro aleksandar aleksandr aleksei alessandro alessio
  alexander alexandr alexei alexey alexis alf alfio alfonso alfredo ali alibek alija alisher aliyu almazbek alois aloys alpha alun
  alvaro alyaksandr amadeo amadou amedeo amir amirul amit ammar amund anas anatole anatoli anatoly anders andi andrei andres andrew
  andrey andris andriy andrzej angelo angus anibal anil anis anselmo ansgar ansoumane ante antero anthony antoine   antonino antonio antti anucha anwar aparecido archie are ari arief ariel arild aristides arjan arjen arkady armand armando armen
  armin arnaldo arnaud arne arni arnulfo arseny artem arthur arto arttu artur arturo arun arvind asbjorn asep asgeir ashok ashraf
  asif askar aslan asle atef atle attila audun augusto aurelien aurelio austin avi axel ayman ayo azamat aziz azizbek azlan azmi
  babajide babatunde bachir badr bagus baha bakhtiyor balazs baldur baltasar bambang baptiste baraka barnaba barry bart bartlomiej
  bartolome bas bashar basil basilio bassam bastian bastien baurzhan bayo bayu behrouz bekzat bela belmiro benedikt benigno benito
  benjamin benoit bernard bernardo bernd bernhard berthold bertie bertrand bheki biagio bilal billy birger birgir bjarki bjarne
  bjorn bo bobby bodo bogdan bohdan bola bolat bongani boris bosco boubacar boyd bradley bragi bram brandon branislav branko brendan
  brett brian bruce bruno bryan bryn budi bupe burkhard byron byung-ho calixto callixte calogero calum cameron camilo campbell
  candido carl carlo carlos carmelo carmine carsten carter cathal cedric cees celestino celso cesar cesare cesario chad chaiwat
  chang-ho charles cheikh cheng cheruiyot chester chidi chike chilufya chima chinedu christen christian christophe christopher
  chukwuma ciaran ciro claes clarence claudio claus clayton clemens clement clifford clinton clive cody coen cole colin colm conor
  constantin cor corey cormac cornelius corrado cosimo craig crisanto cristian cristobal curtis cyril dadang dafydd dag dagfinn
  dagoberto dagur daisuke damian damien damon daniel daniele danil danila daniyar dapo dario dariusz darko darnell daulet dauren
  david davide davit davor davron dawood dean declan dedi deepak dejan dele demba demetrio denis dennis denys derek dermot desire
  detlef devendra dexter dhia diarmuid didier diego dieter dimas dimitar dimitris dinesh dino dirk dmitri dmitry dmytro domagoj
  domenico domingo dominic don donal donald donato dong-hyun doudou douglas dragan dragoljub dragoslav duane duarte duc dumisani
  duncan dung dusan dustin dwayne dwi dwight dylan eamon earl eberhard eckart eddie edem edgar edgardo edi edin edivaldo edmond
  edmund edmundo edoardo edouard edson eduard eduardo edward edwin eero eetu efe efrain egill egon ehud eigil einar eirik eirikur
  eivind ejike ekkehard eko el-hadji eladio eleazar elias elijah elio eliud elliot elmer elnur eloy elvis emad emanuele emeka emil
  emile emiliano emilio emir emlyn emmanuel emmett emomali enda endre ennio enrico enrique enzo eoin epifanio eric erich erik erkki
  erlan ernest ernesto ernie ernst ertan erwin esa esad esben espen essam esteban ethan etienne ettore eugen eugene eusebio evan
  evandro evaristo even evert evgeny ewald ewan eystein ezekiel ezequiel ezio ezra ezzat fabian fabien fabio fabrice fabricio
  fabrizio facundo fadi fahd faisal faizal falilou falk farai fares farid farouk farrukh fathi faustin faustino fausto fawzi fayez
  feargal federico fedor feliciano felipe felix felton femi feng ferdinand ferdinando ferenc fergus ferhat fermin fernand fernando
  fiachra fidel filiberto filippo finbarr finn finnur fintan fionn fiorenzo firdaus firdavs flavio flemming florentino florian
  florin floris floyd forrest fouad francesco francis francisco franco francois franjo frank frans franz freddie frederic fredrik
  friedhelm friedrich fritz frode fulgencio fumio fyodor gabin gabor gabriel gaetan gaetano galym gang gareth gary gaspar gaspard
  gaston gavin gbenga geir gene gennady gennaro geoff georg george georgi georgios georgy geraint gerald geraldo
  gerard gerardo gergely gergo gerhard german gerrit gert ghassan ghazi gholamreza gi-hun giacomo giancarlo gianfranco gianluca
  gianni giannis gideon gijs gil gilbert gilberto gilles gilmar gines gino gintaras giorgi giorgio giovanni gisle gisli giulio
  giuseppe gleb glen glenn godfrey gonzalo gopal goran gordon gorm gottfried grady graham grant graziano gregoire gregor gregorio
  gregory grigore grigory grover grzegorz gudmundur guglielmo guido guillaume guillermo gunawan gunnar gunter gunther gurdeep gustav
  gustave gustavo guy gwyn haakon habib hadrien hafiz hafthor hagen hai haider haitham hakan hakim hakon halil halldor hallvard
  halvor hamad hamdi hamed hamid hamish hamza hani hannes hannu hans haoran haoyu harald harish harley harold harpreet harri harris
  harrison hartmut hartwig harvey hasan hashem hassan hatem haukur hazem haziq hector heikki heiko heiner heino heinrich heinz helge
  helgi helmut hendra hendrik henk hennadiy henning henri henrik henry herbert herman hermann hernan hernando heru herve hicham
  hideki hieu higinio hilario hilmar hiroki hiroshi hisham hjalti ho-jin hoang hollis homer homero honore horacio hordur horst
  hossein houssem howard hristo hrvoje hubert hugh hugo hugues humberto hung hunter huseyin hussein huub huw huy hyun-woo hywel iain
  ian ibou ibrahim ibrahima ibukun ichiro idris idriss idrissa ieuan ifan ifeanyi ignacio igor ihab ihor ikenna ilham ilija ilkka
  ilmari ilya ilyas imad imran in-soo inaki indalecio ingo ingvar ingvi innocent inocencio ioan ion iosif iqbal irakli irving isaac
  isidro ismael ismail issa istvan ivan ivano ivar ivica ivo iwan jaakko jaap jaber jabulani jacek jacinto jack jackson jacob
  jacques jae-hyun jae-seok jair jairo jake jakob jakub jalal jamal james jamshid jani janis janne janos janvier jared jari jarkko
  jarmo jaroslav jarvis jason javad javier jawad jay jeferson jeff jeffrey jelle jens jerald jeremy jermaine jeroen jerome jeronimo
  jerry jerzy jesse jesus jianguo jim jimmy jin-woo jinping jiri joachim joao joaquin jochen joe joel johan johann johannes john
  johnny joko jomo jon jonas jonathan joni joon-ho joonas joost jordan jordi jorg jorge jorgen joris jorma jorn jose josef josep
  joseph joshua josip jouko jouni jovan jozsef juan juergen juha juhani jukka jules julian julien julio julius juma jun jung-ho jure
  jurgen juris jussi justin jusuf jyrki kaare kabelo kadhim kagiso kai kairat kais kalevi kalle kamau kamil kanat kang-min karanga
  kari karim karl karsten kaspar kayode kazimierz kazuo kees kei keith kelechi kelvin kemal ken kenji kenneth kent kenta kevin
  khairul khaled khalil khanh ki-tae kibet kilian kimani kimmo kipchoge kipkoech kiplagat kiprop kiprotich kirill kirk kittipong
  kjartan kjell kjetil klaas klaus kliment knut kodjo koen koffi kofi koichi kojo kolbeinn komlan konrad konstantin konstantinos
  kornelius kossi kostas krasimir kresimir krishna kristian kristjan krzysztof kubanychbek kunle kurt kwabena kwadwo kwaku kwame
  kwasi kweku kyle kyriakos kyung-soo lachlan lamar lambert lamine lance lanre larry lars lasse laszlo laurens laurent lauri lautaro
  lawrence lazaro leandro lebogang lee lei leif leland lennart leo leon leonard leonardo leonel leonhard leonid leonidas leopold
  leopoldo leroy lester lev levan levi lewis liam liang lieven lino linus lionel lisandro livio ljubomir llew lloyd logan loic long
  lonnie lorcan loren lorenz lorenzo lotfi lothar louay louis lourenco lowell luan luc luca lucas lucian luciano lucien ludger
  ludovic ludwig luhut luigi luis luiz luka lukas lukasz luke lunga luther lutz luuk lwazi lyle maarten macario macharia maciej mack
  made madi maduka magne magnus mahathir mahdi maher mahesh mahmoud mahmut maina majid makar makoto maksim malcolm malek malick malo
  malte mamadou mandla manfred manlio manmohan manoj mansour manuel marat marc marcel marcelino marcello marcelo marcial marcin
  marcio marco marcos marcus marek mariano marin marinko marinus mario marius mariusz mark markku marko markus marshall martial
  martin martti marty marvin marwan masanobu masao massamba massimo mateusz mathias mathieu mats matteo matthew matthias matthieu
  matthijs matti matvey mauri maurice mauricio maurits mauro max maxence maxim maxime maximo maxwell mazen mbaye mbugua mehdi mehmet
  meinhard melchor melvin menno merle michael michal michel michele michiel miguel mihai miika mika mikael mikhail mikko miklos
  mikola milan milenko milorad milos milton min-ho min-jun mindaugas ming minh miodrag mirko miroslav mirza mitchell mitsuo mladen
  moacir moataz modeste modesto modou mohamed mohammad mohammed mohsen moises momcilo moncef moritz mort morten moshe
  mourad moussa mpho mthunzi muayad mubarak mufid muhammad mukesh mulenga muli mulyadi munir murad murat murilo musa mustafa
  mustapha musyoka mutaz mutua mwai mwamba mwangi mykhailo mykola myron myroslav mzee nabih nabil nadim naji najib nam nana naoki
  narciso narendra naresh nasir nasser nate nathan nattapong nawaz nayef nazar nazih nazri ndiaga ndungu neal nebojsa ned nedeljko
  neil nelson nenad nestor neven ngugi nhlanhla niall nicanor nicholas nick nico nicola nicolas nidal niels nigel niklas niko nikola
  nikolai nikos nils nilton nizar njoroge nkosi nnamdi noah noel nolan norbert norman ntando nuno nurlan nursultan nyoman obi obinna
  obrad ochieng octave octavio odd oddvar oded odhiambo oduor ognjen oisin okoth olaf olafur olavi ole oleg oleh oleksandr oleksiy
  oliver oliverio olivier olli olof olufemi olumide olusegun oluwaseun omar omer omondi omran ondrej onyango onyeka oreste orkhan
  orlando orville osagie osamu oscar oskar osman osmar osmo ostap ostoja osvaldo oswald otabek otavio othman otieno otis otmar ottar
  otto oumar ousmane owen oystein oyvind paavo pablo padraig palle panagiotis paolo pape pascal pascual pasquale pat patrice
  patricio patrick paul paulin paulo pavel pavlos pawel pedro pekka peng pentti per percy perry petar pete peter petro petter
  petteri petur phil philibert philip philipp philippe phiri phuc pierluigi piero pierre pieter pietro pim pio piotr placido plamen
  porfirio poul pradeep prakash prasert prawit preben predrag preston primitivo prudencio pyotr qasem qiang quang quentin quinn
  quintin quoc rabih rachid radoslav radovan radu raed rafael rafal raffaele rafik ragheb ragnar rahul raimo raimundo rainer rajesh
  rajiv rakesh ralf ralph ramazan ramesh rami ramiro ramon ramzi randall randolph randy raoul raphael rashid rashidi rasmus rastko
  ratko raul rauno ravi raymond razlan recep reginald reginaldo regis reijo reinaldo reinhard reinhold reinier reino remco remi remo
  renan renato renaud rene renzo revaz rex reza rhodri rhys riad ricardo riccardo richard rick ricky rida rigoberto rik rinaldo rino
  risto rizal rizky roar rob robert roberto rocco roch rod roderick rodion rodney rodolfo rodolphe rodrigo roel rogelio roger roland
  rolf romain roman romano romuald romulo ron ronald ronaldo ronan roque rory roscoe rosendo ross rostislav rotimi roy ruairi ruben
  rudi rudolf rudy ruediger rufino rufus ruggero rui runar rune rupert ruprecht ruslan russell rustam rusty rutger ruud ryan ryo
  ryszard ryuichi saad sabino sachin saddam sadiq sadyr saeed safwan said sakari salah saleh salem salih salim salomon salum
  salvador salvatore sam sameh sami samir sammy samuel samuli sandeep sander sandile sandor sandro sanford sang-hoon sang-woo sani
  sanjay santeri santiago santo santos sanzhar sardor sasa satoshi saturnino saul savely saverio scott sead seamus sean sebald
  sebastian sebastiano sebastien segun segundo sekou selahattin sello semisi semyon senzo seppo serafim serafin serge sergei sergey
  sergio serhiy serigne serik seth seung-ho severino seydou shadi shahbaz shahrul shavkat sheldon sherif sherman sherwood sherzod
  shigeru shimon shinichi shinzo shota shun sibusiso sid sidney siegfried siegmund sigfus sigmar sigurd sigurdur sigurjon silvano
  silverio silvestre silvio simba simen simo simon sindre sinisa sipho sixto siyabonga sjoerd skuli slamet slaven slavko slawomir
  slobodan snorre sofiane sola solomon somchai somsak son soren souleymane srdan srdjan stamatis stan stanislas stanislav stanislaw
  stanley stefan stefano steffen stein steinar sten stepan stephane stephen sterling steven stewart stian stijn stjepan stojan
  stuart sture sugeng suhail sulaiman suleyman sung-min sunil surachai suresh susilo suthep sutrisno svante svein sveinn sven sverre
  svyatoslav syafiq sylvain sylvester tadeo tadhg tae-ho tafadzwa tage taha taher taiwo takashi takeshi takuya talal talant talgat
  tamas tamer tanguy tao tapani tapio tapiwa taras tarcisio tarek tariq tarjei tarmo taro tatenda tauno tawfiq tayo taysir tebogo
  teburoro ted teemu teguh telmo tendai teodoro terence terje tero terrence terry tetsuya teun thabang thabo thaksin thanakorn thang
  thanh themba theo theodor theodore theoneste theophile thiago thibault thien thierno thierry thijs thilo thomas thor thorsteinn
  thorsten thorvaldur thulani tien tigran tihomir till tilman tim timmy timo timofey timothy timur tin tinashe tito tjeerd tobias
  toby todd todor tofig tohir toivo tom tomas tomasz tomica tomislav tommaso tommi tommy tony tor torben torbjorn tore torgeir
  torstein torsten toru toshiaki traugott travis trevor tristan troels trond troy trung tryggvi trygve tshepo tsuyoshi tuan tucker
  tumelo tuncay tunde tuomas tuomo tyler tynchtyk tyrell tyrone uchenna udo uffe ugo ugochukwu uhuru ulf ulises ulrich ulugbek umar
  umberto urbano urho uri urs usman uwe vaclav vadim vadzim vahan valdir valdis valentin valeriano valerio valeriy valery   vance vasilis vasily vedran vegard veikko veit velimir veljko venancio venyamin vern vernon vesa veselin viacheslav vianney
  vicente victor victorien victorino vidar viggo vijay vikram viktor viljo ville vincent vincenzo vinko vinod vinzenz viorel virgil
  virgilio vitaliy vitaly vito vitor vittorio vivien vladan vladimir vladislav vladlen vlado vojislav volker volodymyr vsevolod vuk
  vukasin vusi vyacheslav vytautas wade wael wafula wagner wahyu wajdi waldemar wale waleed walid wallace walt walter walther
  wanderley wanjala warren washington wawan wayne wei wekesa wellington wenbin wendelin wendell werner wesley wichai wilbur wilfred
  wilfredo wilfried wilhelm wilko will willard willem willi william willie wilmar wilner wilson wim winfried winston wiremu wissam
  wojciech wolf wolfgang wolfram woo-jin woodrow wouter xaver xavier xiang xolani yahia yahya yair yakov yakubu yancy yann yannick
  yanto yaroslav yasser yasuo yaw yazid yefim yegor yemi yerlan yevgeny yitzhak yngve yoann yong yoro yoshihiko yoshio young-ho
  young-min youssef youssouf yrjo yudi yuji yukio yury yusuf yuta yvan yves zacarias zachary zafar zahar zaid zainal zakaria zakhele
  zaki zarko zbigniew zdenek zdravko zeljko zenon zhenis zhiwei ziad zivko zlatko zoltan zoran zuberi zulkifli zvonimir zvonko
`;

// One gender here, another there.
const EITHER =
  'dominique gerd joan karen leen nino ola rosario andrea simone jan kim robin sasha alex nikita jean laurence camille claude lauren marian yuri';

const namesOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const female = namesOf(FEMALE);
const male = namesOf(MALE);
const either = namesOf(EITHER);

/** The gender that a first name tells, if it does, by its spelling or by its sound. A double name tells by both parts or by the first. */
export function genderOfFirstName(name: string): Gender | null {
  const folded = foldName(name).replaceAll(' ', '-');
  const first = folded.split('-')[0] ?? '';
  if (/^(?:jean|jan)-/.test(folded)) return 'male';
  if (either.has(folded)) return null;
  // "Yelena" sounds "elena", "Alexey" "aleksei": spellings that the lists have.
  for (const spelling of [folded, first, soundKey(first)]) {
    if (female.has(spelling)) return 'female';
    if (male.has(spelling)) return 'male';
  }
  return null;
}
