// The web, guarded: addresses that lead inside are refused, bodies are bounded, redirects are checked hop by hop.

export interface Fetcher {
  /** One GET. Throws FetchError; never returns a partial body. */
  fetch(url: string): Promise<Fetched>;
}

export type Fetched = {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
};

/** `refused`: we did not go there (guard, scheme, port). `failed`: the network or the server. `tooLarge`, `tooSlow`: our limits. `status`: an answer that is no page. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: 'refused' | 'failed' | 'tooLarge' | 'tooSlow' | 'status';
  readonly retryAfterMs: number | undefined;
  constructor(kind: FetchError['kind'], message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs;
  }
}
