// The lines of a pasted article -> its head (title, byline, dates, deck, picture) and the lines of its body.
import type { Caption } from '../../domain/article.ts';
import type { DateOptions, WrittenDate } from '../dates/parse-date.ts';
import type { Byline } from '../parse-byline.ts';
import { isSpellingOf } from '../publisher-of.ts';
import { splitCredit } from '../split-credit.ts';
import { classifyLine, type LineKind } from './classify-line.ts';
import type { Line } from './lines.ts';

export type Head = {
  readonly title?: string | undefined;
  readonly byline?: Byline | undefined;
  readonly published?: WrittenDate | undefined;
  readonly updated?: WrittenDate | undefined;
  readonly publisher?: string | undefined;
  /** What stands between title and byline: their own summary. */
  readonly excerpt?: string | undefined;
  readonly captions: readonly Caption[];
};

export type Clues = DateOptions & {
  /** The host's label: by it the publisher's line is known. */
  readonly siteLabel?: string | undefined;
  readonly publisher?: string | undefined;
  /** True when the title is known from elsewhere. */
  readonly hasTitle?: boolean;
};

/** How many lines from the top may belong to the head. */
const ZONE = 14;
/** A head has no more text lines than these before its byline or date: kicker, title, deck, captions. */
const MOST_TEXT_LINES = 5;

type Judged = { readonly line: Line; readonly is: LineKind };

export function findHead(lines: readonly Line[], clues: Clues): { readonly head: Head; readonly body: readonly Line[] } {
  const zone = withTitle(
    lines.slice(0, ZONE).map((line) => ({ line, is: classifyLine(line.text, clues) })),
    clues,
  );
  const inHead = headLines(zone, clues);
  const texts = inHead.filter(({ is }) => is.kind === 'text').map(({ line }) => line.text);
  const { publisherLine, captions, left } = sortTexts(texts, clues);
  const title = clues.hasTitle ? undefined : chooseTitle(left);
  const head = { title, ...aboutOf(inHead), publisher: publisherLine, captions, ...restOf(left, title) };
  return { head, body: lines.slice(inHead.length) };
}

/** The first line that can be a title is none of a byline for being made like one: "Lyfe Jennings" over a byline is a title. */
function withTitle(zone: readonly Judged[], { hasTitle }: Clues): readonly Judged[] {
  const at = zone.findIndex(({ is }) => is.kind === 'text' || (is.kind === 'about' && !is.isSure));
  if (hasTitle || isBylineOverTitle(zone, at)) return zone;
  return zone.map((one, n) => (n === at ? { line: one.line, is: { kind: 'text' } } : one));
}

/** A name on top is a byline only where a title follows and nobody else is named. */
function isBylineOverTitle(zone: readonly Judged[], at: number): boolean {
  const [first, next] = [zone[at], zone[at + 1]];
  const isTitle = next?.is.kind === 'text' && isTitleLike(next.line.text) && wordCount(next.line.text) >= 5;
  const others = zone.slice(at + 1, at + 6).filter(({ is }) => is.kind === 'about' && names(is.byline) > 0);
  return first?.is.kind === 'about' && names(first.is.byline) > 0 && isTitle && others.length === 0;
}

const names = (byline: Byline | undefined) => (byline?.authors.length ?? 0) + (byline?.agency ? 1 : 0);

/** Up to the last byline or date over the body; without any, the title alone. */
function headLines(zone: readonly Judged[], { hasTitle }: Clues): readonly Judged[] {
  const end = endOfHead(zone);
  const head = zone.slice(0, end + 1);
  if (hasTitle || head.some(({ is }) => is.kind === 'text')) return head;
  const title = zone.findIndex(({ is }) => is.kind === 'text');
  return title >= 0 && isTitleLike(zone[title]?.line.text ?? '') ? zone.slice(0, title + 1) : head;
}

const isTitleLike = (text: string) => text.length < 250 && !/[.]["”’)]?$/.test(text);

function endOfHead(zone: readonly Judged[]): number {
  let end = -1;
  let texts = 0;
  for (const [at, { line, is }] of zone.entries()) {
    if (is.kind === 'about' && (is.isSure || isBylineByPlace(zone, at, { end, texts }))) end = at;
    else if (is.kind === 'text') texts += 1;
    if (texts > MOST_TEXT_LINES || (end >= 0 && texts > 0 && at - end > 2) || (texts > 2 && line.text.length > 400)) break;
  }
  return end;
}

/** A line that is only made like a name: right under the title, or beside a line that says what it is. */
function isBylineByPlace(zone: readonly Judged[], at: number, { end, texts }: { readonly end: number; readonly texts: number }): boolean {
  const [above, below] = [zone[at - 1], zone[at + 1]];
  const isUnderTitle = above?.is.kind === 'text' && texts <= 2 && above.line.text.length < 250;
  const isUnderDate = end >= 0 && zone.slice(end + 1, at).every(({ is }) => is.kind === 'frame');
  const isOnTop = end < 0 && texts === 0;
  return isOnTop || isUnderTitle || isUnderDate || (below?.is.kind === 'about' && below.is.isSure);
}

function aboutOf(zone: readonly Judged[]): Pick<Head, 'byline' | 'published' | 'updated'> {
  const about = zone.flatMap(({ is }) => (is.kind === 'about' ? is : []));
  const named = about.filter(({ byline }) => names(byline) > 0);
  const byline = (named.find((one) => one.isSure) ?? named[0])?.byline;
  const agency = named.find((one) => one.byline?.agency)?.byline?.agency;
  const dates = about.flatMap((one) => one.dates ?? []);
  return {
    byline: byline && { ...byline, agency: byline.agency ?? agency },
    published: dates.find((one) => one.published)?.published ?? dates.find((one) => one.updated)?.updated,
    updated: dates.find((one) => one.updated)?.updated,
  };
}

type Sorted = { readonly publisherLine: string | undefined; readonly captions: readonly Caption[]; readonly left: readonly string[] };

function sortTexts(texts: readonly string[], { siteLabel, publisher }: Clues): Sorted {
  const captions: Caption[] = [];
  const left: string[] = [];
  let publisherLine: string | undefined;
  for (const text of texts) {
    const isPublisher = text === publisher || (siteLabel !== undefined && text.length < 60 && isSpellingOf(text, siteLabel));
    const caption = splitCredit(text);
    if (isPublisher) publisherLine ??= text;
    else if (caption?.text === '') captions.push({ text: left.pop() ?? '', ...(caption.credit && { credit: caption.credit }) });
    else if (caption) captions.push(caption);
    else left.push(text);
  }
  return { publisherLine, captions: captions.filter(({ text }) => text !== ''), left };
}

const wordCount = (text: string) => text.split(/\s+/).length;

/** The first text line, unless it is a kicker (a few words over the real title) or a sentence (a caption over it). */
function chooseTitle(texts: readonly string[]): string | undefined {
  const [first, second] = texts;
  if (first === undefined || second === undefined) return first !== undefined && first.length <= 300 ? first : undefined;
  const isKicker = wordCount(first) <= 3 && wordCount(second) >= 5 && !/[.]["”’)]?$/.test(second) && second.length < 200;
  const isCaption = /[.]["”’)]?$/.test(first) && first.length > 60 && !/[.]["”’)]?$/.test(second) && second.length < 200;
  return isKicker || isCaption ? second : first;
}

function restOf(texts: readonly string[], title: string | undefined): Pick<Head, 'excerpt'> {
  const at = title === undefined ? -1 : texts.indexOf(title);
  const deck = texts.slice(at + 1).filter((text) => wordCount(text) > 3);
  return deck.length > 0 ? { excerpt: deck.join(' ') } : {};
}
