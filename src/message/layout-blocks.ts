// One block -> its lines on a page in fixed columns.
import { displayWidth } from './display-width.ts';
import { inertText } from './inert.ts';
import { type Line, type Look, runsOf, type Sheet } from './layout-inline.ts';
import type { Action, Block, Field, Heading } from './message.ts';
import { commandLine } from './plain-text.ts';
import { type Run, widthOf, wrap } from './wrap.ts';

const PLAIN: Look = {};
const QUIET: Look = { isQuiet: true };

export function blockLines(block: Block, sheet: Sheet): readonly Line[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block, sheet);
    case 'paragraph':
      return hang('', runsOf(block.children, PLAIN, sheet), sheet.width);
    case 'smallPrint':
      return hang('', runsOf(block.children, QUIET, sheet), sheet.width);
    case 'list':
      return block.items.flatMap((item, index) => {
        const bullet = block.ordered ? `${(block.start ?? 1) + index}. ` : '· ';
        return hang(bullet, runsOf(item, PLAIN, sheet), sheet.width);
      });
    case 'blockquote':
      return [
        ...hang('  ', runsOf(block.children, PLAIN, sheet), sheet.width),
        ...(block.attribution ? hang('    — ', runsOf(block.attribution, QUIET, sheet), sheet.width, QUIET) : []),
      ];
    case 'fields':
      return block.fields.flatMap((field, index) => fieldLines(field, block.fields[index - 1]?.label, sheet));
    case 'thematicBreak':
      return [rule('─', sheet.width)];
    case 'image':
      return hang(
        '',
        runsOf([{ type: 'link', url: block.url, children: [{ type: 'text', value: block.alt }] }], QUIET, sheet),
        sheet.width,
      );
    case 'actions':
      return block.actions.flatMap((action) => actionLines(action, sheet));
  }
}

/** Depth 1 is the nameplate, between a thick and a thin rule as on a front page; a section's title runs into a rule. */
function headingLines(heading: Heading, sheet: Sheet): readonly Line[] {
  const isSection = heading.depth === 2 && heading.marker === undefined;
  const look: Look = heading.depth === 3 ? { isEmphasized: true } : { isStrong: true, ...(isSection && { isSection }) };
  const marker = heading.marker === undefined ? '' : `${inertText(heading.marker)}  `.padEnd(3);
  const title = { marker, look, runs: runsOf(heading.children, look, sheet), aside: runsOf(heading.aside ?? [], QUIET, sheet) };
  const lines = titleLines(title, sheet.width, isSection ? '─' : ' ');
  return heading.depth === 1 ? [rule('━', sheet.width), ...lines, rule('─', sheet.width)] : lines;
}

type Title = { readonly marker: string; readonly look: Look; readonly runs: Line; readonly aside: Line };

/** The title in as few lines as it takes, of even length; its aside stands at the right end of the last, or below where that is too wide. */
function titleLines({ marker, look, runs, aside }: Title, width: number, leader: string): readonly Line[] {
  const setIn = (room: number) => hang(marker, runs, room, look);
  const least = setIn(width).length;
  for (const count of [least, least + 1]) {
    const lines = balanced(setIn, width, count);
    const last = lines.at(-1) ?? [];
    const gap = width - widthOf(last) - widthOf(aside);
    if (lines.length <= count && gap >= 2) return [...lines.slice(0, -1), [...last, leaderRun(leader, gap, aside.length > 0), ...aside]];
    if (widthOf(aside) > width / 2) break;
  }
  return [...balanced(setIn, width, least), ...hang(' '.repeat(marker.length), aside, width)];
}

/** Set as narrow as `count` lines allow. */
function balanced(setIn: (width: number) => readonly Line[], width: number, count: number): readonly Line[] {
  if (count === 1) return setIn(width);
  let [narrow, wide] = [Math.ceil(width / (count + 1)), width];
  while (narrow < wide) {
    const middle = Math.floor((narrow + wide) / 2);
    if (setIn(middle).length <= count) wide = middle;
    else narrow = middle + 1;
  }
  return setIn(wide);
}

function leaderRun(sign: string, gap: number, hasAside: boolean): Run<Look> {
  if (sign === ' ' && !hasAside) return { text: '', style: PLAIN };
  return { text: ` ${sign.repeat(gap - (hasAside ? 2 : 1))}${hasAside ? ' ' : ''}`, style: QUIET };
}

function fieldLines({ label, value }: Field, labelBefore: string | undefined, sheet: Sheet): readonly Line[] {
  const shown = label === labelBefore ? '' : inertText(label);
  const indent = ' '.repeat(sheet.labelWidth);
  const lines = hang(indent, runsOf(value, PLAIN, sheet), sheet.width);
  const [first = [], ...others] = lines;
  if (displayWidth(shown) + 2 > sheet.labelWidth) return [...hang('', [{ text: shown, style: QUIET }], sheet.width), ...lines];
  const labelRun = { text: shown + ' '.repeat(sheet.labelWidth - displayWidth(shown)), style: QUIET };
  return [[labelRun, ...first.slice(1)], ...others];
}

/** The label, with its number for a prompt, or with the command that it stands for. */
function actionLines(action: Action, sheet: Sheet): readonly Line[] {
  sheet.actions.push(action);
  const runs: Line = [{ text: inertText(action.label), style: PLAIN }];
  if (sheet.hasPrompt) return hang(`${sheet.actions.length})  `.padStart(5), runs, sheet.width);
  const aside: Line = [{ text: commandLine(action.command, action.args), style: QUIET }];
  return titleLines({ marker: '  ', look: PLAIN, runs, aside }, sheet.width, ' ');
}

/** Wrapped text that hangs in behind its lead; the lead is always a run of its own. */
function hang(lead: string, runs: Line, width: number, look: Look = PLAIN): readonly Line[] {
  const leadWidth = displayWidth(lead);
  const lines = wrap(runs, { width: width - leadWidth, isWhole: ({ style }) => style.isWhole === true });
  return lines.map((line, index) => [{ text: index === 0 ? lead : ' '.repeat(leadWidth), style: look }, ...line]);
}

const rule = (sign: string, width: number): Line => [{ text: sign.repeat(width), style: QUIET }];
