// All zones x three years x three times of day: each slot against a walk through the minutes around the changes of the clock, and against the clock elsewhere.
//   node tools/zones.ts [first year]
import { dueInstant } from '../src/publishing/plan-slot.ts';
import { datesOfChange, walkToSlot, wallClock } from '../tests/publishing/minute-walk.ts';

const [firstYear = '2025'] = process.argv.slice(2);
const YEARS = [0, 1, 2].map((after) => Number(firstYear) + after);
const TIMES = ['08:00', '02:30', '00:00'];

function isRight(date: string, at: string, timezone: string, isNearChange: boolean): boolean {
  const due = dueInstant(date, { at, timezone });
  if (isNearChange) return due === walkToSlot(date, at, timezone);
  const wall = due === null ? null : wallClock(Date.parse(due), timezone);
  return wall !== null && wall.date === date && wall.time === at;
}

function daysOf(year: number): string[] {
  const first = Temporal.PlainDate.from(`${year}-01-01`);
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }).toString());
}

const zones = Intl.supportedValuesOf('timeZone');
const wrong: string[] = [];
let slots = 0;
for (const timezone of zones) {
  for (const year of YEARS) {
    const changes = new Set(datesOfChange(timezone, year));
    for (const date of daysOf(year)) {
      for (const at of TIMES) {
        slots++;
        if (!isRight(date, at, timezone, changes.has(date))) wrong.push(`${timezone} ${date} ${at}`);
      }
    }
  }
}
console.log(`${zones.length} zones, ${YEARS.join(', ')}, ${TIMES.join(', ')}: ${slots} slots, ${wrong.length} wrong`);
for (const slot of wrong.slice(0, 20)) console.log(slot);
process.exitCode = wrong.length === 0 ? 0 : 1;
