// For tests: how much longer an adversarial text takes than plain prose of the same length. Quadratic work shows as hundreds of times.

const PROSE = 'The council met on Monday and, after a long debate, voted to close the old bridge for two weeks. ';
/** Below this a single measurement is noise. */
const LEAST_MS = 20;

/** The ratio of the two times; both run once before they are measured. */
export function slownessOf(run: (text: string) => unknown, text: string): number {
  const prose = PROSE.repeat(Math.ceil(text.length / PROSE.length)).slice(0, text.length);
  run(prose.slice(0, 5_000));
  run(text.slice(0, 5_000));
  const ofProse = timeOf(() => run(prose));
  return timeOf(() => run(text)) / Math.max(LEAST_MS, ofProse);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
