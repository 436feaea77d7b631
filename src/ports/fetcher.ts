// The web, guarded: addresses that lead inside are refused, bodies are bounded, redirects are checked hop by hop.

export interface Fetcher {
  /**
   * One GET. Throws FetchError; never returns a partial body. With `known`, the answer may be that nothing has changed: status 304 and no bytes.
   * What is known is sent to the address it belongs to and to no other, whatever redirects lead there.
   */
  fetch(url: string, known?: Validators): Promise<Fetched>;
}

export type Fetched = {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
  /** To ask again whether it has changed; absent where the server gave none. */
  readonly validators?: Validators;
  /** How long the answer says it stays good: max-age or Expires, less its age. */
  readonly lifetimeMs?: number;
  /** Where it says it has moved to for good: every redirect on the way was a permanent one. */
  readonly movedTo?: string;
};

/** Opaque: kept and sent back as they came, quotes included. */
export type Validators = { readonly url: string; readonly etag?: string; readonly lastModified?: string };

/** `refused`: we did not go there (guard, scheme, port). `failed`: the network or the server. `tooLarge`, `tooSlow`: our limits. `status`: an answer that is no page. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: 'refused' | 'failed' | 'tooLarge' | 'tooSlow' | 'status';
  readonly retryAfterMs: number | undefined;
  /** Of the answer, where there was one. */
  readonly status: number | undefined;
  constructor(kind: FetchError['kind'], message: string, options: { cause?: unknown; retryAfterMs?: number; status?: number } = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status;
  }
}
