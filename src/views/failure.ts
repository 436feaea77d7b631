// Something failed that is not the asker's fault -> says so, and what.
import { message, paragraph } from '../message/build.ts';
import type { Message } from '../message/message.ts';

export const failureView = (reason: string): Message => message('That did not work', paragraph(`That did not work: ${reason}`));
