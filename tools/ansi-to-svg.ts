// Lines with terminal codes (bold, faint, italic, red, links) -> a picture of them as SVG, on light paper.
import { displayWidth } from '../src/message/display-width.ts';

type Run = { readonly text: string; readonly codes: ReadonlySet<number>; readonly url: string };

export type Paper = { readonly columns: number; readonly command: string };

const CELL = { width: 8.4, height: 19, font: 14 };
const MARGIN = { x: 26, y: 24 };
const INK = { text: '#1c1b19', quiet: '#6f6a61', section: '#a3271f', paper: '#fffdf7', edge: '#d9d3c4' };
const FONTS =
  "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes begin with ESC
const PIECE = /\u001b\[([\d;]*)m|\u001b\]8;;([^\u001b]*)\u001b\\|([^\u001b]+)/g;

/** Every run stands in its column, whatever the width of the font at hand; links stay links. */
export function svgOf(text: string, { columns, command }: Paper): string {
  const lines = [`\u001b[2m$\u001b[0m ${command}`, '', ...text.split('\n')];
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN.x);
  const height = Math.ceil(lines.length * CELL.height + 2 * MARGIN.y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`Output of ${command}`)}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${INK.paper}" stroke="${INK.edge}"/>`,
    `<g font-family="${FONTS}" font-size="${CELL.font}" fill="${INK.text}" xml:space="preserve">`,
    ...lines.flatMap((line, row) => lineOf(line, row)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineOf(line: string, row: number): readonly string[] {
  const y = MARGIN.y + (row + 0.75) * CELL.height;
  let column = 0;
  return runsOf(line).flatMap((run) => {
    const left = column + (run.text.length - run.text.trimStart().length);
    column += displayWidth(run.text);
    return run.text.trim() === '' ? [] : [isRule(run.text) ? ruleOf(run, left, y) : textOf(run, left, y)];
  });
}

function runsOf(line: string): readonly Run[] {
  let codes: ReadonlySet<number> = new Set();
  let url = '';
  return Array.from(line.matchAll(PIECE)).flatMap(([, sgr, address, text]) => {
    if (sgr !== undefined) codes = new Set(sgr.split(';').map(Number).filter(Boolean));
    if (address !== undefined) url = address;
    return text === undefined ? [] : [{ text, codes, url }];
  });
}

const isRule = (text: string) => /^[─━]+$/.test(text.trim());

function ruleOf({ text }: Run, column: number, y: number): string {
  const from = MARGIN.x + column * CELL.width;
  const isThick = text.includes('━');
  const to = from + text.trim().length * CELL.width;
  const level = y - CELL.font / 3;
  return `<line x1="${fixed(from)}" y1="${fixed(level)}" x2="${fixed(to)}" y2="${fixed(level)}" stroke="${isThick ? INK.text : INK.quiet}" stroke-width="${isThick ? 2.5 : 0.8}"/>`;
}

function textOf({ text, codes, url }: Run, column: number, y: number): string {
  const words = text.trim();
  const attributes = [
    `x="${fixed(MARGIN.x + column * CELL.width)}" y="${fixed(y)}" textLength="${fixed(displayWidth(words) * CELL.width)}"`,
    codes.has(1) && 'font-weight="700"',
    codes.has(3) && 'font-style="italic"',
    codes.has(31) && `fill="${INK.section}"`,
    codes.has(2) && `fill="${INK.quiet}"`,
  ];
  const element = `<text ${attributes.filter(Boolean).join(' ')}>${escaped(words)}</text>`;
  return url === '' ? element : `<a href="${escaped(url)}">${element}</a>`;
}

const fixed = (value: number) => String(Number(value.toFixed(1)));
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
