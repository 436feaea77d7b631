// Which single values of the config files are right. Knows no file and no zod.

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** `terminal`; `slack:#channel` or a Slack channel's id; a Discord channel's id. */
const DESTINATION = /^(?:terminal|slack:(?:#[^\s#]+|[CGD][A-Z0-9]{5,})|discord:\d{5,20})$/;

/** True for a name of the time zone database; offsets like +02:00 know no summer time and are refused. */
export function isTimezone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
}

export const isSecureAddress = (address: string): boolean => isWebAddress(address) && address.startsWith('https://');

/** As `workspaceName` in domain/scope.ts makes it. */
export const isWorkspace = (name: string): boolean => /^(?:slack:[TE][A-Z0-9]{5,}|discord:\d{5,20})$/.test(name);

export const isDestination = (destination: string): boolean => DESTINATION.test(destination);

/** `daily`, `weekdays`, one day or a list of days, however far they are written out -> a list of their three first letters; anything else as it is. */
export function namedDays(days: unknown): unknown {
  if (days === 'daily') return DAYS.map(shortDay);
  if (days === 'weekdays') return DAYS.slice(0, 5).map(shortDay);
  if (typeof days === 'string') return [shortDay(days)];
  return Array.isArray(days) ? days.map(shortDay) : days;
}

function shortDay(day: unknown): unknown {
  const isDay = typeof day === 'string' && day.length >= 3 && DAYS.some((name) => name.startsWith(day.toLowerCase()));
  return isDay ? day.toLowerCase().slice(0, 3) : day;
}

export const hasNoDoubles = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
