// What Discord can hold, as figures: https://docs.discord.com/developers/components/reference and .../resources/message
import type { Limits } from '../../message/limits.ts';

/** Of a message of components, containers and buttons counted. */
export const MOST_COMPONENTS = 40;
/** Of all text displays of a message together, addresses and marks included. */
export const MOST_CHARACTERS = 4000;
export const MOST_BUTTONS_IN_ROW = 5;
export const MOST_BUTTON_LABEL = 80;
export const MOST_CUSTOM_ID = 100;
export const MOST_CHOICES = 25;
export const MOST_CHOICE_LABEL = 100;
export const MOST_DESCRIPTION = 100;

/** Signs that Discord's markdown, its mentions, emoji names or automatic links could obey: each gets a backslash, wherever it stands. */
export const MARKUP = /[\\*_~`|<>[\]#@:]/g;

/** Leaves room for the footer with the mark, who shared it, and what the blocks' own marks take. */
export const discordLimits: Limits = {
  blocks: 34,
  characters: 3700,
  blockCharacters: 1800,
  measure: (text) => text.length + (text.match(MARKUP)?.length ?? 0),
};
