// Names of organisations -> one group each: full name, acronym, "the Commission", with and without "Inc".
import type { PlacedName } from './lines.ts';
import { initialsOf, isAcronym, organizationKey, positionOf } from './name-forms.ts';
import { type Group, groupOf } from './name-group.ts';

type Form = { readonly key: string; readonly words: readonly string[]; readonly names: readonly PlacedName[]; readonly isShort: boolean };

export function groupOrganizations(names: readonly PlacedName[]): Group[] {
  const forms = [...Map.groupBy(names, (name) => organizationKey(name.text))]
    .map(([key, found]): Form => ({ key, words: key.split(' '), names: found, isShort: isAcronym(found[0]?.text ?? '') }))
    .toSorted((a, b) => b.key.length - a.key.length);
  const home = new Map<string, string>();
  const index: Index = { byWord: new Map(), byInitials: new Map() };
  for (const form of forms) {
    home.set(form.key, homeOf(form, index, home));
    enter(index, form);
  }
  return [...Map.groupBy(forms, ({ key }) => home.get(key) ?? key).values()].map((found) =>
    groupOf(
      'organization',
      found.flatMap((form) => form.names),
    ),
  );
}

/** Longer forms by their words and by the acronyms that they may go by. */
type Index = { readonly byWord: Map<string, Form[]>; readonly byInitials: Map<string, Form[]> };

function enter({ byWord, byInitials }: Index, form: Form): void {
  const put = (map: Map<string, Form[]>, key: string) => {
    const known = map.get(key);
    if (known) known.push(form);
    else map.set(key, [form]);
  };
  for (const word of new Set(form.words)) put(byWord, word);
  if (!form.isShort) for (const initials of initialsOf(form.names[0]?.text ?? '')) put(byInitials, initials);
}

/** The form that this one is short for, or itself. Of several longer ones none. */
function homeOf(form: Form, index: Index, home: ReadonlyMap<string, string>): string {
  const explained = form.names.map(nameBeforeBracket).find((name) => name?.kind === 'organization');
  const full = explained && organizationKey(explained.text);
  if (full !== undefined && full !== form.key && home.has(full)) return home.get(full) ?? full;
  const longer = form.isShort ? byInitials(form, index) : byFirstWord(form, index);
  const found = new Set(longer.map(({ key }) => home.get(key) ?? key));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : form.key;
}

/** Where very many names share a word, it is short for none of them. */
function byFirstWord(form: Form, index: Index): readonly Form[] {
  const sharing = index.byWord.get(form.words[0] ?? '') ?? [];
  return sharing.length > MOST ? [] : sharing.filter((other) => isShortForm(form, other));
}

const MOST = 50;

function byInitials({ key }: Form, index: Index): readonly Form[] {
  const letters = key.replaceAll(' ', '');
  return letters.length > 2 ? (index.byInitials.get(letters) ?? []) : [];
}

/** "World Food Programme (WFP)": the name that a bracketed one explains. */
function nameBeforeBracket({ line, first, last }: PlacedName): PlacedName | undefined {
  const isBracketed = line.lower[first - 1] === '(' && line.lower[last] === ')';
  return isBracketed ? line.nameAt[first - 2] : undefined;
}

/** Words that so many names start or end with that they stand for none. */
const TOO_WIDE = new Set(
  `national central international royal european federal united american british general state public new first world social democratic islamic
  independent republic university college institute party union bank city county north south east west`.split(/\s+/),
);

/** "the Commission" for the European Commission, "Delta" for Delta Air Lines. */
function isShortForm({ words, names }: Form, long: Form): boolean {
  const at = positionOf(words, long.words);
  const first = words[0] ?? '';
  if (at < 0 || words.length === long.words.length) return false;
  if (words.length > 1) return words.length > 2 || !TOO_WIDE.has(first);
  if (at === long.words.length - 1) return !TOO_WIDE.has(first) || names.some(({ line, first: token }) => line.lower[token - 1] === 'the');
  return at === 0 && !TOO_WIDE.has(first);
}
