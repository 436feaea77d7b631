// What a person does -> the bodies that Slack makes of it.
import type { Body } from './world.ts';

let count = 0;
const nextId = () => `${Date.now()}.${++count}`;

/** `url` is the response URL's last part. */
export type Deed = { readonly type: 'slash_commands' | 'interactive' | 'events_api'; readonly body: Body };

export const command = (name: string, text: string, more: Body = {}): Deed => ({
  type: 'slash_commands',
  body: {
    command: `/${name}`,
    text,
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'reader',
    trigger_id: nextId(),
    ...more,
  },
});

const person = { team: { id: 'T1' }, user: { id: 'U1', username: 'reader' }, channel: { id: 'C1', name: 'general' } };

export const press = (value: string, more: Body = {}): Deed => ({
  type: 'interactive',
  body: {
    type: 'block_actions',
    ...person,
    trigger_id: nextId(),
    container: { type: 'message', is_ephemeral: true },
    actions: [{ type: 'button', action_id: 'x', block_id: 'y', value, action_ts: nextId() }],
    ...more,
  },
});

export const shortcut = (message: Body): Deed => ({
  type: 'interactive',
  body: { type: 'message_action', callback_id: 'key_facts', ...person, trigger_id: nextId(), message },
});

export const said = (event: Body): Deed => ({
  type: 'events_api',
  body: {
    type: 'event_callback',
    team_id: 'T1',
    event_id: `Ev${nextId()}`,
    event: { type: 'app_mention', user: 'U1', channel: 'C1', ts: nextId(), ...event },
  },
});
