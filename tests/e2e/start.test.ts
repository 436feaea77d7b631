import { describe, expect, it } from 'vitest';
import { freshFolder, nutgraf } from './run-nutgraf.ts';

const SAMPLE_DAY = { NUTGRAF_NOW: '2026-11-24T21:00:00.000Z', TZ: 'UTC' };

describe('nutgraf start without a terminal', () => {
  const data = freshFolder();

  it('reads the sample news, posts one digest, says what comes next and ends', async () => {
    const { code, out } = await nutgraf(['start'], { data, env: SAMPLE_DAY });
    const missing = ['Morning brief', 'Ferry', 'Perković', 'npx nutgraf who'].filter(
      (text) => !out.toLowerCase().includes(text.toLowerCase()),
    );
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
  });

  it('neither reads nor posts again at the second start', async () => {
    const before = JSON.parse((await nutgraf(['status', '--json'], { data })).out).data.articles;
    const { code, out } = await nutgraf(['start'], { data, env: SAMPLE_DAY });
    const after = JSON.parse((await nutgraf(['status', '--json'], { data })).out).data.articles;
    expect([code, before, out.includes('Perković')]).toEqual([0, after, false]);
  });

  it('posts one digest when it is started twice at once', async () => {
    const shared = freshFolder();
    const both = await Promise.all([1, 2].map(() => nutgraf(['start'], { data: shared, env: SAMPLE_DAY })));
    const posted = both.filter(({ out }) => out.includes('Perković')).length;
    expect([both.map(({ code }) => code), posted]).toEqual([[0, 0], 1]);
  });

  it('offers two people with one surname as a choice', async () => {
    const { code, out } = await nutgraf(['who', 'Sandvik'], { data });
    expect([code, out.includes('Henrik Sandvik'), out.includes('Marit Sandvik')]).toEqual([0, true, true]);
  });
});
