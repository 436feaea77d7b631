// Given names that are one name in several languages or spellings. Folded; written from general knowledge.
import { soundKey } from '../../../text/fold.ts';

const SETS = `
alexander aleksandr alexandr aleksander alyaksandr aliaksandr oleksandr alexandre alejandro alessandro iskander sasha
alexei aleksei alexey aleksey alyaksei aliaksei oleksiy oleksii alexis
andrei andrey andriy andrii andrzej andrew andreas andre andrea andres
natalia natalya nataliya natallia nataliia natalie
sergei sergey serhiy serhii siarhei syarhei sergio serge
vladimir volodymyr uladzimir wladimir vladimír
nikolai nikolay mykola mikalai nicholas nicolas nikolaus nicola
mikhail mykhailo mikhael mikhal michael michel miguel michal mihail
dmitry dmitri dmitriy dmytro dzmitry dimitri
yury yuri yuriy iurii juri jurij
pavel pavlo paul pablo paweł pavlos
petr piotr petro pyotr peter pierre pedro pietro
ivan yan john jan johann juan jean giovanni joao sean ioan
viktor victor wiktor viktar
vasily vasiliy vasyl vasil basil wassily
yevgeny evgeny evgeniy yevhen yevhenii eugene jauhen
grigory hryhoriy hryhorii ryhor gregory grzegorz gregor
igor ihor ihar
oleg oleh aleh
yelena elena olena alena helena helen
yekaterina ekaterina kateryna katsiaryna catherine katherine katarina
tatiana tatyana tetiana tetyana tatsiana
svetlana svitlana sviatlana
maria mariya marya mary marie maryia
irina iryna irena irene
anna ann anne hanna ganna
yulia yuliya julia iuliia yuliia
olga olha volha
maxim maksim maksym maxime
konstantin kostyantyn kanstantsin constantine
artem artyom artsiom
anton antony anthony antonio antoine
mohammed muhammad mohamed mohammad muhammed mehmet mohamad mahomed
ahmed ahmad ahmet akhmed
hussein husayn hussain husain huseyin hossein
ali aly
yusuf youssef yousef yusef joseph josef jose giuseppe jozef iosif
ibrahim ebrahim abraham ibraheem
omar umar omer
hassan hasan
mustafa mustapha moustafa
said saeed saïd sayed
abdullah abdallah abdulla
fatima fatma fatemeh
aisha ayesha aysha aicha
khalid khaled
karim kareem
jonathan jon
william will bill billy
robert rob bob bobby
richard rick dick
thomas tom tommy
christopher chris
matthew matt
daniel dan danny
joseph joe
stephen steven steve stefan esteban stephane
elizabeth elisabeth liz beth
katherine kate kathy
jeffrey jeff geoffrey geoff
edward ed eddie
donald don
samuel sam
benjamin ben
anthony tony
kenneth ken
ronald ron
gregory greg
philip phil phillip philippe felipe
frederick fred frederic friedrich
francis frank francois francisco francesco
charles charlie carlos karl carl carlo
george jorge georg georges giorgio jerzy yuri
henry henri heinrich enrique harry enrico
james jim jimmy jacques jaime
louis luis luigi ludwig
`;

const setsByName = new Map<string, Set<number>>();
SETS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of line.split(' ')) setsByName.set(name, (setsByName.get(name) ?? new Set()).add(index));
  });

/** Whether two folded given names may be one: the same sound, an initial, or the same name in another language. */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b || soundKey(a) === soundKey(b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [setsA, setsB] = [setsByName.get(a), setsByName.get(b)];
  return setsA !== undefined && setsB !== undefined && !setsA.isDisjointFrom(setsB);
}
