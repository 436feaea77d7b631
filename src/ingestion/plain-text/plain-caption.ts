// Captions that carry no credit are known by how they speak: they point into the picture, or tell in the present tense what is to be seen and when.

const LONGEST = 400;

const POINTS_INTO_PICTURE =
  /\b(?:pictured|(?:seen|shown) (?:here|above|below)|file (?:photo|picture|image)|in this (?:[\w,.]+ ){0,5}(?:photo|picture|image|screengrab))\b|[,(]\s?(?:from |far |top |bottom |second )?(?:left|right|centre|center)[,)]|\bleft to right\b/iu;

/** What people do in pictures. */
const SEEN =
  'arrives?|attends?|speaks?|walks?|stands?|sits?|holds?|waits?|gathers?|marche?s?|protests?|carry|carries|looks?|poses?|waves?|works?|inspects?|listens?|gestures?|addresses|delivers?|leaves?|greets?|shakes?|talks?|watch(?:es)?|meets?|reacts?|smiles?|celebrates?|lies?|burns?|rises?|passe?s?|rides?|plays?|prays?|cries|cry|mourns?|embraces?|hugs?|queue?s?|searche?s?|cleans?|patrols?|guards?|are seen|is seen|can be seen';
const PRESENT = new RegExp(`^\\p{Lu}[^.!?"“]{4,200}?\\s(?:${SEEN})\\s[^!?"“]*\\b(?:19|20)\\d\\d\\.?$`, 'u');

/** True only for sure signs: news tell the past and seldom give the year of the day. */
export const isPlainCaption = (text: string): boolean =>
  text.length < LONGEST && (POINTS_INTO_PICTURE.test(text) || (PRESENT.test(text) && !/\b(?:said|says|told)\b/.test(text)));
