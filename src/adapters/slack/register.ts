// What the commands say of themselves -> the manifest that Slack makes an app of. Pure.
// https://docs.slack.dev/reference/app-manifest

import { shorten } from '../../message/shorten.ts';
import type { CommandSpec } from '../../ports/platform.ts';

/** The command that takes all others, and always works. */
export const ROOT = 'nutgraf';
/** The shortcut in a message's menu. */
export const KEY_FACTS = 'key_facts';
/** Where Slack sends requests, if it does. */
export const ENDPOINT = '/slack/events';

/** Slack's built-in commands: an app that declares one is refused, or takes from people what they know. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'active all apps archive away call collapse dm dnd expand feed feedback invite join kick leave me msg mute open ' +
    'prefs pro remind remove rename search shortcuts shrug star status topic who'
  ).split(' '),
);

/** To answer, to post where we were invited, to see what was posted, to know channels by name and admins. No more. */
export const SCOPES: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'users:read',
];

const MOST_DESCRIPTION = 140;
const MOST_HINT = 100;
const MOST_COMMAND = 32;
const MOST_COMMANDS = 25;

export type ManifestOptions = {
  readonly mode: 'socket' | 'http';
  /** Of our server as Slack sees it, for requests: `https://desk.example`. */
  readonly publicUrl?: string;
  readonly commandPrefix?: string;
};

/** The short form of a command, or null where that name is Slack's own. */
export function shortForm(name: string, prefix = ''): string | null {
  const command = `${prefix}${name}`;
  return BUILT_IN.has(command) || command === ROOT || command.length >= MOST_COMMAND ? null : command;
}

/** `/who Eismont` as it is typed here: `/nutgraf who Eismont` where Slack keeps the short form for itself. */
export const typedHere =
  (prefix = '') =>
  (line: string): string => {
    const [, name = '', rest = ''] = /^\/(\S+)(.*)$/s.exec(line) ?? [];
    if (name === '') return line;
    const short = shortForm(name, prefix);
    return short === null ? `/${ROOT} ${name}${rest}` : `/${short}${rest}`;
  };

/** The same for the same commands: to be pasted at https://api.slack.com/apps?new_app=1 */
export function manifestOf(specs: readonly CommandSpec[], options: ManifestOptions): Readonly<Record<string, unknown>> {
  const isSocket = options.mode === 'socket';
  const request = isSocket ? {} : { request_url: `${(options.publicUrl ?? 'https://example.com').replace(/\/+$/, '')}${ENDPOINT}` };
  return {
    display_information: {
      name: 'Nutgraf',
      description: 'A news desk in your channels: grounded digests, and who said what',
      background_color: '#8c1d18',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Nutgraf', always_online: true },
      ...(specs.some(({ name }) => name === 'facts') && {
        shortcuts: [
          { name: 'Key facts', type: 'message', callback_id: KEY_FACTS, description: 'Key facts of the article that is linked here' },
        ],
      }),
      slash_commands: commandsOf(specs, options),
    },
    oauth_config: { scopes: { bot: SCOPES } },
    settings: {
      event_subscriptions: { ...request, bot_events: ['app_mention', 'message.im'] },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: isSocket,
      token_rotation_enabled: false,
    },
  };
}

function commandsOf(specs: readonly CommandSpec[], { mode, publicUrl = 'https://example.com', commandPrefix }: ManifestOptions) {
  const url = mode === 'http' ? { url: `${publicUrl.replace(/\/+$/, '')}${ENDPOINT}` } : {};
  const root = {
    command: `/${ROOT}`,
    description: 'Ask the news desk: who is that, who said what, what is new',
    usage_hint: shorten(`${specs.map(({ name }) => name).join(' | ')}`, MOST_HINT),
    should_escape: true,
    ...url,
  };
  const short = specs.flatMap(({ name, description, parameters }) => {
    const command = shortForm(name, commandPrefix);
    const hint = parameters.map((parameter) => hintOf(parameter)).join(' ');
    if (command === null) return [];
    return [
      {
        command: `/${command}`,
        description: shorten(description, MOST_DESCRIPTION),
        ...(hint !== '' && { usage_hint: shorten(hint, MOST_HINT) }),
        should_escape: true,
        ...url,
      },
    ];
  });
  return [root, ...short].slice(0, MOST_COMMANDS);
}

const hintOf = ({ name, isRequired, introducedBy }: CommandSpec['parameters'][number]) => {
  const words = introducedBy === undefined || introducedBy === name ? name : `${introducedBy} ${name}`;
  return isRequired ? words : `[${words}]`;
};
