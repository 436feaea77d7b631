import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callId, pageId, parsePress } from '../../../src/adapters/discord/custom-id.ts';

const call = fc.record({
  command: fc.stringMatching(/^[a-z]{1,8}$/),
  args: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'grapheme', maxLength: 20 })),
});

describe('parsePress', () => {
  it('gives back the call that was put into a button, or there is no button', () => {
    fc.assert(
      fc.property(call, fc.nat(999), (asked, place) => {
        const id = callId(asked, place);
        expect(id === null ? null : parsePress(id)).toEqual(
          id === null ? null : { kind: 'call', command: asked.command, args: { ...asked.args } },
        );
      }),
    );
  });

  it('gives back the page', () => {
    expect(parsePress(pageId({ command: 'who', args: { name: 'e_1' } }, 2) ?? '')).toEqual({
      kind: 'page',
      page: 2,
      command: 'who',
      args: { name: 'e_1' },
    });
  });

  it.each(['', 'call', 'call 1 who', 'call 1 who {', 'call 1 who []', 'page x who {}', 'other'])('makes nothing of %j', (id) => {
    expect(parsePress(id)).toBeNull();
  });
});
