// What was received -> the desk's answer, sent where it belongs. It decides who sees an answer, never what it says.
import { message, paragraph } from '../../message/build.ts';
import { fit as fitInto } from '../../message/fit.ts';
import { callsOf } from '../../message/parse-call.ts';
import type { Answer, Desk, Payload } from '../../ports/platform.ts';
import type { Press, TypedCall } from './button-value.ts';
import { canTurn, pageWithButtons, publicCopy } from './controls.ts';
import type { Interaction } from './interaction.ts';
import { slackLimits } from './limits.ts';
import type { Received } from './receive.ts';
import { renderSlack } from './render.ts';
import type { Caller } from './rights.ts';

type Person = { readonly caller: Caller; readonly userName: string };

/** Answers what was acknowledged. Throws where the answer could not be given. */
export async function answerReceived({ asked, ...person }: Received, interaction: Interaction, desk: Desk): Promise<void> {
  switch (asked.kind) {
    case 'line':
      return answerLine(asked.text, person, interaction, desk);
    case 'call':
      return answerCall(asked.call, 0, person, interaction, desk);
    case 'press':
      return answerPress(asked.press, asked.isOwn, person, interaction, desk);
    case 'no-link':
      return tell('There is no link in that message.', interaction);
    case 'unknown':
      return tell('This button is no longer in use. Ask again.', interaction);
  }
}

async function answerCall(call: TypedCall, page: number, { caller }: Person, interaction: Interaction, desk: Desk): Promise<void> {
  await showAnswer(call, await desk.answer({ ...caller, ...call }), page, caller, interaction);
}

/** Where buttons cannot carry the call, the other pages follow at once. */
async function showAnswer(call: TypedCall, answer: Answer, page: number, caller: Caller, interaction: Interaction): Promise<void> {
  const pages = pagesOf(answer);
  await interaction.answer(pageWithButtons(pages, { call, page, canShare: canShare(answer, caller) }), { isPrivate: true });
  if (canTurn(call, pages)) return;
  for (const more of pages.slice(1)) await interaction.answer(more, { isPrivate: true });
}

const canShare = ({ kind }: Answer, { isPrivate }: Caller) => !isPrivate && (kind === 'found' || kind === 'none');

const pagesOf = ({ message: answer }: Answer): readonly Payload[] => fitInto(answer, slackLimits).flatMap(renderSlack);

/** A button under what everybody sees answers only the one who pressed it. */
async function answerPress(press: Press, isOwn: boolean, person: Person, interaction: Interaction, desk: Desk): Promise<void> {
  const call = { command: press.command, args: press.args };
  if (press.kind === 'call') return answerCall(call, 0, person, interaction, desk);
  if (press.kind === 'page' && !isOwn) return answerCall(call, press.page, person, interaction, desk);
  const answer = await desk.answer({ ...person.caller, ...call });
  const pages = pagesOf(answer);
  const isShared = press.kind === 'share';
  if (isShared) await interaction.answer(publicCopy(pages, press.page, person.userName), { isPrivate: false });
  await interaction.replace(pageWithButtons(pages, { call, page: press.page, canShare: !isShared && canShare(answer, person.caller) }));
}

async function tell(words: string, interaction: Interaction): Promise<void> {
  const [payload = {}] = renderSlack(message(words, paragraph(words)));
  await interaction.answer(payload, { isPrivate: true });
}

/** Of the calls that a line may mean the first that finds something is answered; an empty line asks for help. */
async function answerLine(text: string, { caller }: Person, interaction: Interaction, desk: Desk): Promise<void> {
  let best: { readonly call: TypedCall; readonly answer: Answer } | null = null;
  for (const call of callsOf(text === '' ? 'help' : text, desk.specs)) {
    const answer = await desk.answer({ ...caller, ...call });
    if (best === null || answer.kind !== 'none' || !offersChoice(best.answer)) best = { call, answer };
    if (answer.kind !== 'none') break;
  }
  if (best !== null) await showAnswer(best.call, best.answer, 0, caller, interaction);
}

/** "Did you mean" is worth more than a plain no. */
const offersChoice = ({ message: { blocks } }: Answer) => blocks.some(({ type }) => type === 'actions');
