// What was received -> Discord's acknowledgement at once, then the desk's answer. It decides who sees an answer, never what it says.
import type { APIInteraction } from 'discord.js';
import { message, paragraph } from '../../message/build.ts';
import { fit as fitInto } from '../../message/fit.ts';
import { callsOf } from '../../message/parse-call.ts';
import type { Answer, Choice, CommandCall, Desk, Payload } from '../../ports/platform.ts';
import { pageWithButtons, publicCopy, withoutShare } from './controls.ts';
import { type Press, pageId, type TypedCall } from './custom-id.ts';
import type { Interaction } from './interaction.ts';
import { discordLimits, MOST_CHOICE_LABEL, MOST_CHOICES } from './limits.ts';
import { type Caller, type Line, receiveInteraction } from './receive.ts';
import { renderDiscord } from './render.ts';
import { reasonOf } from './reply.ts';
import { shorten } from './shorten.ts';

/** Answers one interaction. Throws where neither an acknowledgement nor an answer could be given. */
export async function answerInteraction(event: APIInteraction, caller: Caller, interaction: Interaction, desk: Desk): Promise<void> {
  const received = receiveInteraction(event, desk.specs);
  switch (received.kind) {
    case 'command':
      return answerPrivately(received.call, caller, interaction, desk);
    case 'completion':
      return interaction.complete(await choicesFor(received.call, received.parameter, caller, desk));
    case 'press':
      return answerPress(received.press, received, caller, interaction, desk);
    case 'no-link':
      return tell('There is no link in that message.', caller, interaction);
    case 'unknown':
      return tell('This button is no longer in use. Ask again.', caller, interaction);
  }
}

async function answerPrivately(call: TypedCall, caller: Caller, interaction: Interaction, desk: Desk, page = 0): Promise<void> {
  if (!(await interaction.defer({ isPrivate: !caller.isPrivate }))) return;
  await showAnswer(call, await answerOf({ ...caller, ...call }, desk), caller, interaction, page);
}

/** Where buttons cannot carry the call, the other pages follow at once. */
async function showAnswer(call: TypedCall, answer: Answer, caller: Caller, interaction: Interaction, page: number): Promise<void> {
  const pages = pagesOf(answer);
  const canShare = !caller.isPrivate && (answer.kind === 'found' || answer.kind === 'none');
  await interaction.edit(pageWithButtons(pages, { call, page, canShare }));
  if (pageId(call, pages.length) !== null) return;
  for (const more of pages.slice(1)) await interaction.follow(more, { isPrivate: !caller.isPrivate });
}

/** Whoever was told to wait is told how it ended. */
async function answerOf(call: CommandCall, desk: Desk): Promise<Answer> {
  try {
    return await desk.answer(call);
  } catch (error) {
    const words = `This could not be answered: ${reasonOf(error)}`;
    return { kind: 'failed', message: message(words, paragraph(words)), data: null };
  }
}

export const pagesOf = ({ message: answer }: Pick<Answer, 'message'>): readonly Payload[] =>
  fitInto(answer, discordLimits).flatMap(renderDiscord);

type Pressed = { readonly isOwn: boolean; readonly components: readonly unknown[] };

/** A button under what everybody sees answers only the one who pressed it. */
async function answerPress(
  press: Press,
  { isOwn, components }: Pressed,
  caller: Caller,
  interaction: Interaction,
  desk: Desk,
): Promise<void> {
  switch (press.kind) {
    case 'call':
      return answerPrivately(press, caller, interaction, desk);
    case 'page':
      if (!isOwn) return answerPrivately(press, caller, interaction, desk, press.page);
      if (!(await interaction.deferUpdate())) return;
      return showAnswer(
        press,
        await answerOf({ ...caller, command: press.command, args: press.args }, desk),
        caller,
        interaction,
        press.page,
      );
    case 'share':
      if (!(await interaction.update(withoutShare(components)))) return;
      return interaction.follow(publicCopy(components, caller.userId), { isPrivate: false });
  }
}

async function tell(words: string, caller: Caller, interaction: Interaction): Promise<void> {
  const [payload = {}] = renderDiscord(message(words, paragraph(words)));
  await interaction.reply(payload, { isPrivate: !caller.isPrivate });
}

/** What cannot be carried whole is not offered: a shortened value would be another. */
async function choicesFor(call: TypedCall, parameter: string, caller: Caller, desk: Desk): Promise<readonly Choice[]> {
  const choices = await desk.complete({ ...caller, ...call }, parameter);
  return choices
    .filter(({ label, value }) => label.trim() !== '' && value !== '' && value.length <= MOST_CHOICE_LABEL)
    .slice(0, MOST_CHOICES)
    .map(({ label, value }) => ({ label: shorten(label, MOST_CHOICE_LABEL), value }));
}

/** The first page of the answer to a typed line, with a button for the next; null for an empty line. */
export async function answerLine({ text, caller }: Line, desk: Desk): Promise<Payload | null> {
  let best: { readonly call: TypedCall; readonly answer: Answer } | null = null;
  for (const call of callsOf(text === '' ? 'help' : text, desk.specs)) {
    const answer = await answerOf({ ...caller, ...call }, desk);
    if (best === null || answer.kind !== 'none' || !offersChoice(best.answer)) best = { call, answer };
    if (answer.kind !== 'none') break;
  }
  if (best === null) return null;
  return pageWithButtons(pagesOf(best.answer), { call: best.call, page: 0, canShare: false });
}

/** "Did you mean" is worth more than a plain no. */
const offersChoice = ({ message: { blocks } }: Answer) => blocks.some(({ type }) => type === 'actions');
