// The time, injected: floors 0-5 never ask the machine.

export interface Clock {
  /** Now, ISO 8601 UTC with milliseconds. */
  now(): string;
}
