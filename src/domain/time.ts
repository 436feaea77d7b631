// Times as the house writes them. Zod-free helpers live in text/; here are only the shapes.
import { z } from 'zod';

/** A point in time, ISO 8601 UTC with Z, e.g. `2025-11-22T08:00:00.000Z`. Field names end in At. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof Instant>;

/** A calendar date, as precise as the text states it: `1994`, `2025-11` or `2025-11-22`. Field names end in On. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;
