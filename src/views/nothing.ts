// Asked for and not found -> says so, with the reason where there is one.
import { message, paragraph, strong } from '../message/build.ts';
import type { Message } from '../message/message.ts';

/** `asked` is what was typed; `reason` a whole sentence. */
export const nothingView = (asked: string, reason?: string): Message =>
  message(`Nothing on ${asked}`, paragraph(strong(asked), reason === undefined ? ': nothing in the store fits this.' : `: ${reason}`));
