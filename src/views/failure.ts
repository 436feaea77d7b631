// What went wrong -> one sentence for the person who asked.
import { message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';

/** `reason` is a sentence or the message of an error. */
export const failureView = (reason: string): Message => message('That did not work', paragraph(`That did not work: ${reason}`));
