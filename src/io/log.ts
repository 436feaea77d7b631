// Events for the operator, as JSON lines on standard error. pino is loaded with the first line: most commands log nothing.
import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Log, LogFields } from '../ports/log.ts';

/** `level`: silent, error, warn or info. */
export function createLog(level: string): Log {
  let logger: Logger | undefined;
  const write =
    (severity: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      logger ??= openLogger(level);
      logger[severity](fields, event);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

function openLogger(level: string): Logger {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  return pino({ level }, pino.destination({ dest: 2, sync: true }));
}
