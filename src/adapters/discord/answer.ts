// What was received -> Discord's acknowledgement at once, then the desk's answer. It decides who sees an answer, never what it says.
import type { APIInteraction } from 'discord.js';
import { message, paragraph } from '../../message/build.ts';
import { fit as fitInto } from '../../message/fit.ts';
import { callsOf } from '../../message/parse-call.ts';
import { shorten } from '../../message/shorten.ts';
import type { Answer, Choice, Desk, Payload } from '../../ports/platform.ts';
import { pageWithButtons, publicCopy, type Shown, withoutShare } from './controls.ts';
import { type Press, pageId, type TypedCall } from './custom-id.ts';
import type { Interaction } from './interaction.ts';
import { discordLimits, MOST_CHOICE_LABEL, MOST_CHOICES } from './limits.ts';
import { type Caller, type Line, receiveInteraction } from './receive.ts';
import { renderDiscord } from './render.ts';
import { reasonOf } from './reply.ts';

/** Somebody who asked, and the ways to answer. */
export type Asking = { readonly caller: Caller; readonly interaction: Interaction; readonly desk: Desk };

/** Answers one interaction. Throws where neither an acknowledgement nor an answer could be given. */
export async function answerInteraction(event: APIInteraction, asking: Asking): Promise<void> {
  const received = receiveInteraction(event, asking.desk.specs);
  switch (received.kind) {
    case 'command':
      return answerPrivately(received.call, asking);
    case 'completion':
      return asking.interaction.complete(await choicesFor(received.call, received.parameter, asking));
    case 'press':
      return answerPress(received.press, received, asking);
    case 'no-link':
      return tell('There is no link in that message.', asking);
    case 'unknown':
      return tell('This button is no longer in use. Ask again.', asking);
  }
}

async function answerPrivately(call: TypedCall, asking: Asking, page = 0): Promise<void> {
  if (await asking.interaction.defer({ isPrivate: !asking.caller.isPrivate })) await showAnswer(call, asking, page);
}

async function showAnswer(call: TypedCall, { caller, interaction, desk }: Asking, page: number): Promise<void> {
  const answer = await answerOf(call, caller, desk);
  const canShare = !caller.isPrivate && (answer.kind === 'found' || answer.kind === 'none');
  const [first = {}, ...others] = payloadsOf(answer, { call, page, canShare });
  await interaction.edit(first);
  for (const more of others) await interaction.follow(more, { isPrivate: !caller.isPrivate });
}

/** Whoever was told to wait is told how it ended. */
async function answerOf({ command, args }: TypedCall, caller: Caller, desk: Desk): Promise<Answer> {
  try {
    return await desk.answer({ ...caller, command, args });
  } catch (error) {
    const words = `This could not be answered: ${reasonOf(error)}`;
    return { kind: 'failed', message: message(words, paragraph(words)), data: null };
  }
}

/** One page with buttons for the others; where no button can carry the call, all of them. */
function payloadsOf(answer: Answer, shown: Shown): readonly Payload[] {
  const pages = fitInto(answer.message, discordLimits).flatMap(renderDiscord);
  const others = pageId(shown.call, pages.length) === null ? pages.slice(1) : [];
  return [pageWithButtons(pages, shown), ...others];
}

type Pressed = { readonly isOwn: boolean; readonly components: readonly unknown[] };

/** A button under what everybody sees answers only the one who pressed it. */
async function answerPress(press: Press, { isOwn, components }: Pressed, asking: Asking): Promise<void> {
  const { interaction, caller } = asking;
  switch (press.kind) {
    case 'call':
      return answerPrivately(press, asking);
    case 'page':
      if (!isOwn) return answerPrivately(press, asking, press.page);
      if (await interaction.deferUpdate()) await showAnswer(press, asking, press.page);
      return;
    case 'share':
      if (await interaction.update(withoutShare(components))) {
        await interaction.follow(publicCopy(components, caller.userId), { isPrivate: false });
      }
  }
}

async function tell(words: string, { caller, interaction }: Asking): Promise<void> {
  const [payload = {}] = renderDiscord(message(words, paragraph(words)));
  await interaction.reply(payload, { isPrivate: !caller.isPrivate });
}

/** What cannot be carried whole is not offered: a shortened value would be another. */
async function choicesFor(call: TypedCall, parameter: string, { caller, desk }: Asking): Promise<readonly Choice[]> {
  const choices = await desk.complete({ ...caller, ...call }, parameter);
  return choices
    .filter(({ label, value }) => label.trim() !== '' && value !== '' && value.length <= MOST_CHOICE_LABEL)
    .slice(0, MOST_CHOICES)
    .map(({ label, value }) => ({ label: shorten(label, MOST_CHOICE_LABEL), value }));
}

/** What answers a typed line: a page with a button for the next, or all pages; help for an empty line. */
export async function answerLine({ text, caller }: Line, desk: Desk): Promise<readonly Payload[]> {
  let best: { readonly call: TypedCall; readonly answer: Answer } | null = null;
  for (const call of callsOf(text === '' ? 'help' : text, desk.specs)) {
    const answer = await answerOf(call, caller, desk);
    if (best === null || answer.kind !== 'none' || !offersChoice(best.answer)) best = { call, answer };
    if (answer.kind !== 'none') break;
  }
  return best === null ? [] : payloadsOf(best.answer, { call: best.call, page: 0, canShare: false });
}

/** "Did you mean" is worth more than a plain no. */
const offersChoice = ({ message: { blocks } }: Answer) => blocks.some(({ type }) => type === 'actions');
