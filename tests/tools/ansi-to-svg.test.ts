import { describe, expect, it } from 'vitest';
import { svgOf } from '../../tools/ansi-to-svg.ts';

const paper = { columns: 20, command: 'nutgraf' };

describe('svgOf', () => {
  it('keeps the looks and the links of a line', () => {
    const svg = svgOf('\u001b[1;31mSaid\u001b[0m \u001b]8;;https://a.example/\u001b\\Gazette\u001b]8;;\u001b\\', paper);
    expect([
      /font-weight="700" fill="#a3271f">Said</.test(svg),
      /<a href="https:\/\/a\.example\/"><text x="68"[^>]*>Gazette</.test(svg),
    ]).toEqual([true, true]);
  });

  it('draws rules as lines', () => {
    expect(svgOf('━━━━', paper).match(/<line /g)).toHaveLength(1);
  });

  it('escapes what would be markup', () => {
    expect(svgOf('a <b> & "c"', paper)).toContain('a &#60;b&#62; &#38; &#34;c&#34;');
  });
});
