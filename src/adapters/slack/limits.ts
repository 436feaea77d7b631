// What Slack can hold, as figures: https://docs.slack.dev/reference/block-kit/blocks
import type { Limits } from '../../message/limits.ts';

export const MOST_BLOCKS = 50;
/** Of all text in one message together. Slack names no figure; reports of refused messages (msg_blocks_too_long) begin above it. */
export const MOST_CHARACTERS = 9000;
export const MOST_HEADER = 150;
export const MOST_CONTEXT = 2000;
export const MOST_ADDRESS = 3000;
export const MOST_BUTTONS_IN_ROW = 5;
export const MOST_BUTTON_LABEL = 75;
export const MOST_BUTTON_VALUE = 2000;
/** Of the plain text that stands for the message in notifications. */
export const MOST_FALLBACK = 300;

/** Signs that are escaped in Slack's markup. */
export const ENTITIES = /[&<>]/g;

/** Leaves room for rules, the buttons under an answer and who shared it. */
export const slackLimits: Limits = {
  blocks: 40,
  characters: 8000,
  blockCharacters: 1900,
  measure: (text) => text.length + 4 * (text.match(ENTITIES)?.length ?? 0),
};
