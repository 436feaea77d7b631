import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { readForeign } from '../../../../src/ingestion/reading/foreign/read-foreign.ts';
import { anArticle } from '../../../fakes/articles.ts';

const readIn = (language: string, text: string) => readForeign(openDocument(anArticle({ language, text })));
const saidIn = (language: string, text: string) =>
  readIn(language, text).quotes.map(({ parts, speaker }) => [parts[0]?.exact, speaker?.name ?? null]);
const peopleIn = (language: string, text: string) =>
  readIn(language, text).entities.flatMap(({ kind, name, roles }) =>
    kind === 'person' ? [[name, ...roles.map(({ title }) => title)]] : [],
  );

/** Language, text, who said what. */
const SAID = [
  [
    'de',
    'BERLIN – „Wir prüfen das Bauwerk jeden Tag“, sagte Verkehrsministerin Anna Holm am Montag. „Niemand muss sich Sorgen machen.“',
    [
      ['Wir prüfen das Bauwerk jeden Tag', 'Anna Holm'],
      ['Niemand muss sich Sorgen machen.', 'Anna Holm'],
    ],
  ],
  ['de', '„Das ist für uns sehr bitter“, sagte der Bürgermeister.', [['Das ist für uns sehr bitter', 'der Bürgermeister']]],
  [
    'de',
    'Der Sprecher der Universität Heidelberg, Jonas Reuter, sagte: „Die Drähte waren alt und rostig.“',
    [['Die Drähte waren alt und rostig.', 'Jonas Reuter']],
  ],
  [
    'fr',
    '« Nous cherchons encore la cause », a déclaré la ministre de la Santé Anne Martin.',
    [['Nous cherchons encore la cause', 'Anne Martin']],
  ],
  [
    'fr',
    'Le président Paul Lefèvre a assuré : « Les travaux vont commencer demain matin. »',
    [['Les travaux vont commencer demain matin.', 'Paul Lefèvre']],
  ],
  ['fr', '« Personne ne nous a prévenus hier », a dit la maire.', [['Personne ne nous a prévenus hier', 'la maire']]],
  [
    'es',
    '«No sabemos cuándo abrirá el puente», dijo el alcalde Ramón Ibarra Soto. La ministra de Obras, Lucía Paredes, afirmó: “El túnel es seguro para todos”.',
    [
      ['No sabemos cuándo abrirá el puente', 'Ramón Ibarra Soto'],
      ['El túnel es seguro para todos', 'Lucía Paredes'],
    ],
  ],
  [
    'it',
    '«Il ponte resta chiuso fino a lunedì», ha detto il sindaco Carlo Venturi.',
    [['Il ponte resta chiuso fino a lunedì', 'Carlo Venturi']],
  ],
  ['pt', 'O prefeito Rui Sousa afirmou: “Não há perigo para ninguém”.', [['Não há perigo para ninguém', 'Rui Sousa']]],
  ['nl', '‘We weten nog niet wat het was’, zei burgemeester Femke de Wit.', [['We weten nog niet wat het was', 'Femke de Wit']]],
  [
    'pl',
    '„Most pozostanie zamknięty do maja”, powiedziała burmistrz Ewa Nowicka. Nowicka dodała: „Nie ma powodu do obaw”.',
    [
      ['Most pozostanie zamknięty do maja', 'Ewa Nowicka'],
      ['Nie ma powodu do obaw', 'Ewa Nowicka'],
    ],
  ],
  [
    'ru',
    '«Мы откроем мост через год», — сказал губернатор Александр Ким. Ким добавил: «Опасности для людей нет».',
    [
      ['Мы откроем мост через год', 'Александр Ким'],
      ['Опасности для людей нет', 'Александр Ким'],
    ],
  ],
  ['uk', '«Міст закрито до кінця травня», — сказала міністр Олена Коваль.', [['Міст закрито до кінця травня', 'Олена Коваль']]],
  [
    'el',
    '«Η γέφυρα θα μείνει κλειστή ως τον Μάιο», δήλωσε ο δήμαρχος Νίκος Παππάς.',
    [['Η γέφυρα θα μείνει κλειστή ως τον Μάιο', 'Νίκος Παππάς']],
  ],
  ['sv', '”Bron är stängd till på måndag”, säger borgmästare Karin Ek.', [['Bron är stängd till på måndag', 'Karin Ek']]],
  ['tr', '"Köprü pazartesiye kadar kapalı kalacak", dedi Ayşe Yılmaz.', [['Köprü pazartesiye kadar kapalı kalacak', 'Ayşe Yılmaz']]],
  ['ja', '橋は閉鎖された。田中市長は「原因はまだわかっていません」と述べた。', [['原因はまだわかっていません', '田中市長']]],
  ['zh', '大桥已关闭。市长王芳说：“原因目前还不清楚，请大家等待。”', [['原因目前还不清楚，请大家等待。', '市长王芳']]],
  // Nobody stands beside a verb of saying, or only a pronoun does.
  ['de', '„Wir prüfen das Bauwerk jeden Tag“, sagte er. Anna Holm hörte zu.', [['Wir prüfen das Bauwerk jeden Tag', null]]],
  ['fr', '« Nous cherchons encore la cause », lit-on sur une affiche. Anne Martin est partie.', [['Nous cherchons encore la cause', null]]],
  [
    'de',
    '„Es ist ein schwerer Tag“, sagte Lars Kling. „Niemand hilft uns mehr“, hieß es beim Verband.',
    [
      ['Es ist ein schwerer Tag', 'Lars Kling'],
      ['Niemand hilft uns mehr', null],
    ],
  ],
  ['ru', 'На плакате «Мы откроем мост через год» сидела ворона.', [['Мы откроем мост через год', null]]],
  ['fi', '”Silta on kiinni maanantaihin asti”, sanoi Aino Laine.', [['Silta on kiinni maanantaihin asti', null]]],
] as const;

describe('speakers in other languages', () => {
  it.each(SAID)('%s: %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it('names the mention, the verb and the person of a quote, all in the text', () => {
    const { quotes, entities } = readIn(
      'fr',
      '« Nous cherchons encore la cause », a déclaré Anne Martin. « Rien ne presse », a ajouté Martin.',
    );
    const [quote] = quotes;
    expect([quote?.speaker?.key, quote?.speaker?.evidence?.exact, quote?.cue?.exact]).toEqual([entities[0]?.key, 'Anne Martin', 'déclaré']);
    expect(quote?.evidence.exact).toBe('« Nous cherchons encore la cause », a déclaré Anne Martin');
  });
});

describe('people in other languages', () => {
  it.each([
    [
      'de',
      'Bundeskanzlerin Vera Lindholm reiste ab. Die Grüne Woche beginnt. Das Rote Kreuz half.',
      [['Vera Lindholm', 'Bundeskanzlerin']],
    ],
    [
      'de',
      'Das Rote Kreuz sagte nichts. Es sei gut, sagte SPD-Chef Lars Kling der Deutschen Presse-Agentur.',
      [['Lars Kling', 'SPD-Chef']],
    ],
    ['de', 'Der Sprecher Jan Peter Holm erklärte nichts.', [['Jan Peter Holm', 'Sprecher']]],
    ['es', 'El Real Madrid dijo que no.', []],
    ['ru', 'Министр обороны России Олег Лыков заявил протест.', [['Олег Лыков']]],
    ['fr', 'Hier soir, Notre Dame était pleine. Le juge Marc Vial a tranché.', [['Marc Vial', 'juge']]],
    ['es', 'El Real Betis ganó. La jueza Inés Molina no habló.', [['Inés Molina', 'jueza']]],
    ['es', 'El Banco Central dijo que no. Human Rights Watch dijo que sí.', []],
    ['ru', 'Красная Площадь закрыта. Министр Олег Лыков приехал.', [['Олег Лыков', 'Министр']]],
    [
      'ru',
      'Президент Белоруссии Александр Ким приехал. Молчит и депутат Иван Петрович Лыков.',
      [
        ['Александр Ким', 'Президент Белоруссии'],
        ['Иван Петрович Лыков', 'депутат'],
      ],
    ],
    ['tr', 'Kara Deniz sakindi.', []],
  ] as const)('%s: %s', (language, text, people) => {
    expect(peopleIn(language, text)).toEqual(people);
  });

  it('counts a surname alone as its only bearer, and not as a noun behind an article', () => {
    const { entities } = readIn('de', 'Trainer Uwe Koch ging. Koch schwieg. Der Koch blieb.');
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Uwe Koch', 2]]);
  });

  it('takes no span before the text', () => {
    expect(peopleIn('de', 'Holm Holm sagte nichts.')).toEqual([['Holm Holm']]);
  });

  it('finds institutions by their own word', () => {
    const { entities } = readIn('fr', "L’Université de Bordeaux et la Banque de France se taisent. Le Ministère n'a rien dit.");
    expect(entities.map(({ kind, name }) => [kind, name])).toEqual([
      ['organization', 'Université de Bordeaux'],
      ['organization', 'Banque de France'],
    ]);
  });
});
