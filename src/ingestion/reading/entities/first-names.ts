// Common first names of which one gender is overwhelmingly likely, folded. Written from general knowledge; a name missing here is simply unknown.
import { foldName } from '../../../text/fold.ts';
import type { Gender } from '../roles/role-nouns.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const FEMALE = new Set(
  words(`mary maria marie mariam maryam miriam anna anne ann annie ana anita annette annika anja anya angela angelina angelique
  elizabeth elisabeth eliza elena helena helen helene ellen elin elina eleanor emily emilia emma eva evelyn ewa sarah sara sandra
  susan susanna suzanne sophie sofia sophia stephanie stefania patricia paula paulina pauline barbara beatrice beatriz bettina birgit
  brigitte bridget britta camilla camille carla carmen carol caroline carolina catherine katherine katharina kathryn kathleen katarina
  katarzyna katja katya kateryna ekaterina karen karin karina kirsten kristin kristina christina christine claire clara claudia cecilia
  charlotte chiara daniela danielle deborah denise diana diane dolores dorothy dorota edith ella elsa erika esther fatima fatma fatou
  fatoumata aisha aminata amina khadija leila layla zainab zahra nadia nadine nancy natalie natalia natasha nataliya natalya nicole nina
  nora olga oksana olena irina iryna ingrid inga ines isabel isabelle isabella jane janet janice jennifer jessica joan joanna joanne
  josephine joyce judith judy julia julie juliana juliette laura lauren lena linda lisa liz lorraine louise lucia lucy luisa ludmila
  lyudmila magdalena malgorzata margaret margarita margot maria-jose marta martha martina marina marjolein matilda melanie melissa
  michelle monica monika mona nathalie olivia pamela penelope rachel rebecca regina renata rita rosa rose ruth sabine sabrina samantha
  sharon sheila shirley silvia sylvia simone siobhan sinead aoife niamh svetlana svitlana tamara tanya tatiana tetyana teresa theresa
  therese ulrike ursula valentina valeria vera veronica victoria viktoria virginia vivian wendy yolanda yulia yuliya zoe zuzanna jurgita
  grace gwendolyn hannah heather heidi hilda hillary ilse imelda indira priya priyanka lakshmi sunita anjali deepika kavita meena
  shanti sita usha ayse aysegul elif emine zeynep fadime gulsen hatice meryem selin yasmin yasmine mei xiaomei yuki yuko akiko keiko
  naomi michiko haruka sakura hyun-joo eun-hee soo-jin min-ji thuy lan huong nguyet siti dewi putri sri ratna rahila ngozi chioma amaka
  blessing chidinma adaeze nomvula thandiwe zodwa nokuthula wanjiru wambui akello achieng njeri mercy beverly brenda carmela consuelo
  pilar soledad guadalupe ximena yesenia paloma inmaculada montserrat nuria lourdes esperanza fabienne odile sandrine sylvie veronique
  virginie giulia francesca federica alessandra ilaria paola raffaella roberta donatella marisa noemi graziella ludovica aneta agnieszka
  beata bozena danuta ewelina grazyna halina hanna iwona izabela jadwiga jolanta justyna krystyna wanda zofia tereza lenka jana petra
  zdenka ivana jelena snezana mirjana jasmina vesna ljiljana dragana radostina desislava ivanka mariya milena stoyanka tsvetana rumyana
  alina daria darya anastasia lyubov nadezhda galina zinaida larisa lidia lidiya raisa ruta rasa daiva ilze inese liga kadri kaja piret
  tiina marja riitta paivi sanna tuulikki ingeborg astrid sigrid solveig gudrun hallgerdur freya linnea maja saga synnove hege
  ruti yael noa tamar shira hadas adjoua akosua abena efua ama hawa mariama binta nafissatou ramatou zeinab salma samira sanaa rania
  rima hala huda iman nawal noor nour shirin nasrin parisa mahsa narges zohra farida gulnara gulnora aigerim dilbar madina malika saida
  caitlin deirdre fiona morag noreen aileen tamsin philippa joanne gillian hazel karen lesley denise elspeth michaela vanessa tracey
  tracy stacey tammy tiffany kimberly kelly erin megan allison alison andrea angelica ashley amy amanda alice alexandra alejandra
  agnes agatha adele adriana abigail amelie annelies liesbeth anneke femke marieke sanne hedwig gertrude greta gretchen frauke
  heike antje silke katrin kerstin petra renate saskia tanja eszter katalin ilona zsuzsanna agnes marta ildiko piroska orsolya
  ecaterina ioana mihaela gabriela luminita elisabeta despina eleni katerina vasiliki sofia dimitra nino tamta ketevan salome
  gulseren nermin sibel hande shukri hodan rukia precious florence immaculate josephine phyllis agatha leticia`),
);
const MALE = new Set(
  words(`john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan larry
  justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan
  douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse
  dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis
  bobby philip johnny colin declan darnell tyrell terrence graham ian iain hugh gareth rhys simon stuart neil nigel trevor clive craig
  derek duncan ewan fergus gordon malcolm rupert barry roderick wade winston cathal fintan liam niall padraig seamus eoin fiachra
  pierre jean jacques francois michel philippe alain bernard christophe didier eric fabrice frederic gerard guillaume herve jerome
  julien laurent luc marc marcel mathieu nicolas olivier pascal patrice raphael remi rene samir sebastien serge stephane theo thierry
  xavier yves giovanni giuseppe antonio francesco luigi marco mario matteo paolo pietro roberto salvatore sergio stefano ettore gennaro
  giacomo rocco lorenzo luca alessandro carlo enrico fabio federico filippo giorgio juan carlos luis jorge miguel pedro jesus manuel
  javier rafael fernando francisco alejandro alberto eduardo ricardo diego pablo andres alvaro arturo cesar emilio enrique ernesto
  esteban felipe gonzalo guillermo gustavo hector hernan ignacio inaki joaquin josep jordi leonardo lucas marcelo mariano martin
  mauricio nestor oscar ramon raul rodrigo ruben santiago tomas vicente victor joao paulo luiz thiago otavio celestino duarte hans
  heinrich helmut hermann horst jens joachim johann johannes juergen jurgen karl karl-heinz klaus kurt lars lukas manfred markus
  matthias max moritz norbert otto rainer ralf rolf rudolf stefan sven thorsten torsten uwe volker werner wilhelm wolfgang henning
  fritz dieter detlef gunter anders bjorn erik fredrik gustav hakan henrik jan johan jorgen kjell knut lennart magnus mats mikael nils
  ole olof per sigmar sigurdur trygve ulf carl-gustaf heikki jari juha jukka kari mika mikko pekka timo ville ruud pieter willem
  hendrik gerrit kees joost maarten sander bart piotr pawel krzysztof andrzej tomasz jan marcin michal jakub adam lukasz marek grzegorz
  mateusz wojciech mariusz dariusz zbigniew jerzy maciej rafal robert kamil jacek ryszard stanislaw slawomir bartlomiej kazimierz
  vladimir volodymyr dmitry dmitri dmytro sergei sergey serhiy alexei aleksei alexey oleksiy andrei andrey andriy alexandr aleksandr
  oleksandr alyaksandr alexander ivan igor ihor mikhail mykhailo nikolai mykola oleg oleh pavel petro yuri yury yevgeny evgeny anatoly
  boris konstantin leonid maxim maksim roman ruslan stanislav viktor vitaly vyacheslav vadim vadzim valery vasily bohdan taras denys
  artem kirill timur rustam dauren bolat nurlan marat emil elnur orkhan ilham tofig giorgi luka davit irakli revaz levan karen armen
  vahan tigran goran milan zoran dragan dejan nikola marko stefan aleksandar vladimir zvonimir tin ante josip ivo tomislav emir mirza
  dragoljub slobodan veselin georgi dimitar krasimir petar plamen todor hristo radu ion mihai florin viorel lucian grigore constantin
  cristian istvan laszlo ferenc gabor zoltan attila tamas janos jozsef sandor bela miklos gergely gergo balazs vaclav jiri tomas zdenek
  milos ondrej jaroslav andris janis juris valdis gintaras vytautas jonas mindaugas dimitris georgios giannis konstantinos kostas
  nikos panagiotis pavlos stamatis kyriakos vasilis mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan
  halil suleyman abdullah mahmut recep salih selahattin kemal tuncay ertan ferhat hakan mohammed muhammad mohamed mohammad ahmed mahmoud
  khaled omar hassan hussein youssef mustapha abdel abdul abdulaziz abdullahi abdou said saeed salem saleh samir tariq waleed walid
  yasser ziad faisal fahd nasser nabil karim jamal hamid hamad hamza bilal anwar amir bashar fadi hani ghassan gholamreza javad mehdi
  reza hossein behrouz ali-reza mohsen saddam imran asif bilal usman zafar iqbal nawaz shahbaz rajesh ramesh suresh sanjay vijay
  anil arun ashok deepak devendra dinesh gopal harish krishna mahesh manoj mukesh narendra naresh pradeep prakash rahul rajiv rakesh
  ravi sachin sandeep sunil vikram vinod arvind amit abhijit gurdeep harpreet manmohan hiroshi kenji takashi masanobu taro ichiro
  shinzo fumio tetsuya satoshi yoshihiko jae-seok min-jun tae-ho sang-woo joon-ho wei jinping ming joko budi agus bambang dadang
  rogelio benigno crisanto arnulfo ferdinand rodrigo antonio nuno kwame kofi kwabena yaw ibrahima mamadou ousmane cheikh moussa amadou
  boubacar souleymane abdoulaye modou lamine chinedu emeka obinna chukwuma olumide oluwaseun olusegun babatunde tunde femi segun
  musa sani umar aliyu yakubu thabo sipho themba mandla sello kagiso tshepo pieter-jan johan hendrik jabulani innocent sylvain theophile
  joao-paulo jean-baptiste jean-marc jean-pierre jean-claude juan-carlos hans-joachim wellington marcelo winston wilner lev oded
  avi benjamin yitzhak ehud yair moshe shimon uri isaac abraham solomon emmanuel godfrey julius jomo uhuru elias ezra zachary wiremu
  semisi teburoro alastair alasdair hamish lachlan angus ross owen evan dafydd idris clement cyril hubert edgar ernest ezekiel otis`),
);

/** The gender that a first name tells, if it does. */
export function genderOfFirstName(name: string): Gender | null {
  const folded = foldName(name).replaceAll(' ', '-');
  const first = folded.split('-')[0] ?? '';
  if (FEMALE.has(folded)) return 'female';
  if (MALE.has(folded)) return 'male';
  if (FEMALE.has(first)) return 'female';
  return MALE.has(first) ? 'male' : null;
}
