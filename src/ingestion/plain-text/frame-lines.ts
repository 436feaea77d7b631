// Lines that belong to the page around an article and not to it: sharing, newsletters, "Read more", notices. Data and tests for one line.

/** The longest line that may be frame; a longer one is a paragraph. */
const LONGEST = 160;

/** Introduces another article; where the line says nothing more, the next line names it. */
const POINTER =
  /^(?:[>▶►→•*[(\-–—]\s*)?(?:read (?:more|also|next|the full|this)|also read|see (?:also|more)|(?:more|read|watch|listen|related|video|live)(?=\s*[|:])|more (?:on this|from|like this|about)|related(?: (?:articles?|stories|story|news|content|topics?|reading|coverage|links?))?|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss|most (?:read|popular)|trending(?: now)?|in case you missed it|watch(?: now| more| live)?|listen(?: now)?|further reading|up next|editor['’]?s? (?:picks?|choice)|must reads?|explained?|lire aussi|lesen sie auch|mehr zum thema|auch interessant|lea también|leia (?:também|mais)|leggi anche|lees ook|читайте (?:также|також))\b/iu;
const BARE_POINTER = /^[^:]{0,40}:?\s*$/;

const NOTICES: readonly RegExp[] = [
  /^(?:[-–—]\s*)?(?:advertisements?|adverts?|sponsored(?: content)?|promoted(?: content)?|ad|anzeige|werbung|publicité|publicidad|реклама)\W*$/iu,
  /^(?:the )?(?:story|article|content) continues (?:below|after|beneath)\b/i,
  /^continue reading\b|^keep reading\b|^skip (?:past |to |advert)|^jump to\b|^back to top\b|^scroll (?:down|to)\b|^click (?:here|to (?:share|e-?mail|print|copy|open|expand|enlarge))\b|^tap here\b|^loading\b|^close$|^show more\b|^explore more\b|^view (?:image|photo|gallery|comments)\b|^ad feedback\b|^after newsletter\b|^suggested topics\b|^purchase licensing\b|^load more\b/i,
  /^(?:please\s+)?(?:sign up|subscribe|register|log in|sign in|join)\b[^.!?]{0,110}[.!?]?$/i,
  /\bunsubscribe\b|^you (?:get|got|are receiving|receive|received) this (?:e-?mail|newsletter|message)\b|^view (?:this|it) (?:e-?mail )?(?:in|online)\b/i,
  /^(?:get|receive)\b.{0,60}\b(?:newsletter|inbox|alerts?|updates|delivered)\b/i,
  /\b(?:our|daily|weekly|free|morning|breaking news) (?:newsletters?|e-?mails?|alerts?)\b/i,
  /^(?:share|tweet|e-?mail|print|copy link|save|bookmark|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|flipboard|pinterest|comments?|post|like|follow|gift(?: this)?|listen)(?:[\s,|/·•]+(?:share|tweet|e-?mail|print|copy link|save|bookmark|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|flipboard|pinterest|comments?|link|on|via|this|article|story|full|\d+))*\W*$/i,
  /^(?:share|print|e-?mail|save|gift|bookmark) this\b/i,
  /^(?:follow|like|find|join) (?:us|me|@\w+|the \w+|[\p{L} ]{2,30}) on\b/iu,
  /^(?:download|get) (?:our|the)\b.{0,30}\bapps?\b.{0,30}$/i,
  /^newsletters?\W*$|^please enable javascript\b|^support (?:our|independent|quality) journalism\b|^(?:sources?|agencies)\s*:.{0,60}$/i,
  /^this (?:article|story|report|version)\b.{0,40}\b(?:updated|corrected|amended|changed)\b.{0,90}$/i,
  /^comments?\W*\d*\W*$/i,
  /^(?:leave|post|write|add|view|read|show|see|\d+) (?:a |your |all |the )?(?:comments?|repl(?:y|ies))\b/i,
  /^(?:©|\(c\)|copyright)\s.{0,120}$/i,
  /^all rights reserved\b|\ball rights reserved\.?$/i,
  /^(?:this (?:article|story|material|content|report|post) )?(?:is |was |has been )?(?:may not be |not to be )(?:published|broadcast|reproduced|rewritten)/i,
  /^(?:additional |with )?report(?:ing|ed) (?:and writing |assistance )?(?:from|by)\b|^(?:writing|editing|edited|compiled|produced|translated) (?:and \w+ )?by\b/i,
  /^[\p{L}\p{M}.,'’ -]{3,120} contributed (?:to|reporting)\b/iu,
  /^(?:tags?|topics?|keywords?|filed under|categories|category|hashtags?)\s*:/i,
  /^(?:terms (?:of|and)|privacy policy|cookie|we use cookies|accept (?:all )?cookies|manage (?:cookies|consent))/i,
  /^\d{1,3}\s?min(?:ute)?s?(?:\s(?:read|listen))?\W*$|^\d{1,2}:\d\d(?:\s?\/\s?\d{1,2}:\d\d)?$|^\/$|^@\w{2,30}$|^(?:estimated )?reading time\b/i,
  /^(?:[-–—*#=_.•·]\s*){1,40}$/u,
  /^\W{0,3}(?:with |from )?(?:inputs?|files|reporting|agencies) from\b/i,
  /^\W{0,3}(?:ends?|-30-|30|###|\d+#|more to follow|this is a developing story.*)\W*$/i,
  /^(?:our standards|have a (?:tip|story)|got a (?:tip|story)|send (?:us )?(?:your )?tips|contact (?:the (?:author|reporter|writer)|us)|e-?mail(?: the author)?)\b.{0,110}$/i,
  /^(?:this (?:article|story|report) )?(?:was |has been |is )?(?:(?:originally|first) )(?:published|appeared)\b/i,
  /^[–—-]{1,2}\s?(?:with\s)?(?:files from\s)?(?:\p{Lu}[\p{L}.]*\s?){1,4}$/u,
]; // biome-ignore format: one notice a line

/** "Jane Doe covers politics. Reach her at ...": about the writer, not about the news. */
const ABOUT_WRITER =
  /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:is|was|covers|writes|reports)\b.{0,200}(?:\breach (?:him|her|them)\b|\bfollow (?:him|her|them)\b|\bcontact (?:him|her|them)\b|\b(?:reporter|correspondent|columnist|editor|journalist|writer) (?:covering|who covers|based in|for|at)\b|\S@\S)/iu;
const LONGEST_NOTE = 400;

/** A line that only the frame of a page has. Lines in quotation marks are never one. */
export function isFrameLine(line: string): boolean {
  const text = line.trim();
  if (text.length < LONGEST_NOTE && ABOUT_WRITER.test(text)) return true;
  if (text.length > LONGEST || /^["“«„]/.test(text)) return false;
  return isPointer(text) || NOTICES.some((notice) => notice.test(text));
}

/** "Read more" without a title: the next line is the title of another article. */
export function isBarePointer(line: string): boolean {
  const text = line.trim();
  return isPointer(text) && BARE_POINTER.test(text) && text.split(/\s+/).length <= 4 && !/^\W*(?:watch|listen)/i.test(text);
}

/** "Watch" and "listen" begin sentences too: a pointer is bare, has a colon, or is no sentence. */
function isPointer(text: string): boolean {
  const match = POINTER.exec(text);
  if (!match) return /^[»▶►→]\s*\S/.test(text) && !/[.!?]$/.test(text);
  const rest = text.slice(match[0].length);
  return rest.trim() === '' || /^\s*[:|–—>»-]/.test(rest) || (text.length < 90 && !/[.!?]["”’]?$/.test(text));
}
