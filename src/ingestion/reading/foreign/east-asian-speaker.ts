// 「」 in Japanese and “” or 「」 in Chinese -> the phrase that speaks, as written. Must not cut it into a name and an office: nothing shows where.
import type { Span } from '../../../text/span.ts';
import type { Beside } from './speaker-beside.ts';

const PHRASE = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・·々]`;
const REACH = 40;

/** "市長は「…」と述べた": topic before the marks, verb behind them. */
const JAPANESE_TOPIC = new RegExp(String.raw`(?:^|[。、\n])((?:(?!は)${PHRASE}){2,20})は[、]?$`, 'u');
const JAPANESE_VERB = /^と(?:述べ|語|話し|言|説明し|強調し|訴え|指摘し|コメントし)/u;
/** "王芳说：“…”". */
const CHINESE_HEAD = /(?:^|[。，、；\n])((?:(?!表示|指出|强调)[\p{Script=Han}·]){2,16}?)(说|表示|指出|强调|称|說|強調|稱)[：，:,]\s*$/u;

export function eastAsianSpeaker(text: string, code: string, passage: Span, room: Span): Beside | null {
  const from = Math.max(room.start, passage.start - REACH);
  const head = text.slice(from, passage.start);
  if (code === 'ja') {
    const verb = JAPANESE_VERB.exec(text.slice(passage.end, Math.min(room.end, passage.end + 10)))?.[0];
    const topic = JAPANESE_TOPIC.exec(head);
    if (!verb || !topic?.[1]) return null;
    const start = from + topic.index + topic[0].indexOf(topic[1]);
    const cue = { start: passage.end + 1, end: passage.end + verb.length };
    return { name: topic[1], person: null, span: { start, end: start + topic[1].length }, cue };
  }
  const match = code === 'zh' ? CHINESE_HEAD.exec(head) : null;
  if (!match?.[1] || !match[2]) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  const end = start + match[1].length;
  return { name: match[1], person: null, span: { start, end }, cue: { start: end, end: end + match[2].length } };
}
