// /subscribe: this channel gets a digest, or gets it at another time.
import { readDays, readTimezone, readWallTime } from '../domain/timetable.ts';
import type { Timetable } from '../publishing/newsroom.ts';
import { misuseView } from '../views/misuse.ts';
import { subscribedView } from '../views/subscribed.ts';
import { choosePlan, completePlan } from './_choose-plan.ts';
import { defineCommand, found, misuse } from './_command.ts';

const spec = {
  name: 'subscribe',
  description: 'This channel gets the digest from now on, at its own time if you like',
  parameters: [
    { name: 'digest', description: 'name of the digest, when there are several', isRequired: false, isCompleted: true },
    { name: 'at', description: 'time of day, like 08:00', isRequired: false, introducedBy: 'at' },
    { name: 'days', description: 'daily, weekdays, or days like mon, wed, fri', isRequired: false, introducedBy: 'on' },
    { name: 'zone', description: 'time zone, like Europe/Berlin', isRequired: false, introducedBy: 'in', isCompleted: true },
  ],
  examples: ['/subscribe', '/subscribe morning at 07:30 on weekdays in Europe/Berlin'],
  isForManagers: true,
};

const MOST_ZONES = 25;

export default defineCommand({
  spec,
  async run({ args, platform, channelId, workspaceId, userId }, desk) {
    const newsroom = await desk.newsroom();
    const plan = choosePlan(args.digest, newsroom.plans);
    if (typeof plan === 'string') return misuse(misuseView(plan, spec));
    const wish = wishOf(args);
    if (typeof wish === 'string') return misuse(misuseView(wish, spec));
    const destination = { platform, channelId };
    const how = await newsroom.subscribe(plan, { destination, workspaceId, userId }, wish);
    const line = (await newsroom.schedule(destination)).find((one) => one.plan.id === plan.id);
    if (!line) throw new Error('the channel was subscribed, but its schedule is not known yet: ask /schedule in a minute');
    const isKnown = how === 'changed' && Object.keys(wish).length === 0;
    return found(subscribedView(line, isKnown ? 'known' : how), {
      how,
      at: line.plan.at,
      days: line.plan.days,
      timezone: line.plan.timezone,
      nextAt: line.nextAt,
    });
  },
  complete: async (typed, parameter, desk) => {
    if (parameter === 'digest') return completePlan(typed, await desk.newsroom());
    const words = typed.toLowerCase();
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(words));
    return parameter === 'zone' ? zones.slice(0, MOST_ZONES).map((zone) => ({ label: zone, value: zone })) : [];
  },
});

/** What was asked for, or a sentence on what cannot be read. */
function wishOf({ at, days, zone }: Readonly<Record<string, string>>): Partial<Timetable> | string {
  const time = at === undefined ? null : readWallTime(at);
  if (at !== undefined && time === null) return `"${at}" is no time of day: write it like 08:00 or 17:30.`;
  const list = days === undefined ? null : readDays(days);
  if (days !== undefined && list === null) return `"${days}" are no days: write daily, weekdays, or days like mon, wed, fri.`;
  const timezone = zone === undefined ? null : readTimezone(zone);
  if (zone !== undefined && timezone === null) return `"${zone}" is no time zone: write it like Europe/Berlin, America/New_York or UTC.`;
  return { ...(time !== null && { at: time }), ...(list !== null && { days: list }), ...(timezone !== null && { timezone }) };
}
