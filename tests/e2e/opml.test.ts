import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, nutgraf } from './run-nutgraf.ts';

it('feeds come in from one OPML file and go out as another', async () => {
  const data = freshFolder();
  const file = join(data, 'list.opml');
  writeFileSync(
    file,
    '<opml version="2.0"><body><outline text="City"><outline text="A" xmlUrl="https://a.example/rss"/></outline></body></opml>',
  );
  const first = await nutgraf(['feeds', 'import', file], { data });
  const second = await nutgraf(['feeds', 'import', file], { data });
  expect([first.code, first.out.slice(0, 19), second.out.slice(0, 19)]).toEqual([0, '1 of 1 feeds added;', '0 of 1 feeds added;']);
  const { out } = await nutgraf(['feeds', 'export'], { data });
  expect(out).toContain('<outline text="City">\n      <outline type="rss" text="A" title="A" xmlUrl="https://a.example/rss"/>');
  expect((await nutgraf(['feeds'], { data })).out).toContain('https://a.example/rss');
  writeFileSync(file, 'no list');
  expect(await nutgraf(['feeds', 'import', file], { data })).toMatchObject({ code: 3, err: expect.stringContaining('is no OPML') });
});
