// An article -> what kind of piece it is, by the words publishers label it with. Only a report may lead a story; a correction replaces what was reported.
import type { Article } from '../domain/article.ts';

export type Genre = 'report' | 'opinion' | 'live-blog' | 'gallery' | 'retrospective' | 'correction';

type Labelled = Pick<Article, 'title' | 'section' | 'text'>;
type Sign = { readonly genre: Genre; readonly title: RegExp; readonly section?: RegExp; readonly opening?: RegExp };

/** First match wins. Labels stand at the head of a title ("Opinion: ...") or at its end behind a bar ("... | Opinion"). */
const SIGNS: readonly Sign[] = [
  {
    genre: 'correction',
    title: /^(?:correction|corrected|retraction|retracted|clarification)\b|[|(]\s*(?:correction|corrected|retracted)\)?$/i,
    section: /^corrections?$/i,
    opening:
      /\bwe (?:withdraw|retract) (?:the|this|our) (?:report|article|story)\b|\ban earlier version of this (?:article|story|report)\b/i,
  },
  {
    genre: 'live-blog',
    title: /^live(?:\s+(?:updates?|blog|coverage))?\s*[:–—|-]|[|–—-]\s*live(?:\s+(?:updates?|blog))?$|\bas it happened$/i,
    section: /^live(?: ?blog)?$/i,
    opening: /\bfollow our live ?(?:blog|coverage|updates)\b|\bwelcome to our live\b/i,
  },
  {
    genre: 'gallery',
    title: /^(?:in pictures|pictures|photos?|gallery|photo gallery|in photos|watch|video|the week in pictures)\s*[:–—|-]|\bin pictures$/i,
    section: /^(?:galler(?:y|ies)|photos?|pictures|videos?)$/i,
    opening: /^(?:see|view) (?:our|the|more) (?:pictures|photos|gallery)\b/i,
  },
  {
    genre: 'opinion',
    title:
      /^(?:opinion|analysis|comment|commentary|editorial|op-ed|column|leader|letters?|view|the .{1,20} view)\s*[:–—|-]|[|–—]\s*(?:opinion|comment|editorial|column)$/i,
    section: /^(?:opinions?|comment(?:ary|isfree)?|editorials?|columns?|columnists|op-?ed|letters|debate)$/i,
    opening: /^opinion\b[.:]|\bthe views expressed\b/i,
  },
  {
    genre: 'retrospective',
    title:
      /^(?:looking back|on this day|from the archives?|flashback|throwback|obituary revisited|timeline|a look back)\b|\b(?:years|decades) (?:on|later|ago)\b(?!.*\b(?:court|jailed|sentenced|arrest))/i,
    section: /^(?:archives?|history|on this day)$/i,
  },
];

const OPENING = 400;

/** 'report' where nothing says otherwise. */
export function genreOf({ title, section = '', text }: Labelled): Genre {
  const opening = text.slice(0, OPENING);
  const sign = SIGNS.find(
    (each) => each.title.test(title.trim()) || each.section?.test(section.trim()) || each.opening?.test(opening) === true,
  );
  return sign?.genre ?? 'report';
}

/** Whether it may say where a story stands. */
export const mayLead = (article: Labelled): boolean => ['report', 'correction'].includes(genreOf(article));
