/**
 * Time-outs of the look-ups of one request. All are equally long, so those under way are in the order
 * of their deadlines and one timer, set for the oldest, serves them all: a timer and a listener each
 * cost more CPU than reading the answer.
 */
export class Deadlines {
  readonly #timeoutMs: number;
  readonly #signal: AbortSignal | undefined;
  /** Milliseconds since 1970, the soonest first. */
  readonly #running = new Map<AbortController, number>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param signal ends everything that is under way. */
  constructor(timeoutMs: number, signal?: AbortSignal) {
    this.#timeoutMs = timeoutMs;
    this.#signal = signal;
    signal?.addEventListener('abort', () => this.#endAll(), { once: true });
  }

  /** Its signal is aborted `timeoutMs` from now, unless `end` comes first. */
  start(): AbortController {
    const abort = new AbortController();
    if (this.#signal?.aborted) abort.abort();
    this.#running.set(abort, Date.now() + this.#timeoutMs);
    this.#timer ??= setTimeout(() => this.#expire(), this.#timeoutMs);
    return abort;
  }

  end(abort: AbortController): void {
    this.#running.delete(abort);
    if (this.#running.size === 0) this.#clear();
  }

  #expire(): void {
    this.#timer = null;
    const now = Date.now();
    for (const [abort, deadline] of this.#running) {
      if (deadline > now) {
        this.#timer = setTimeout(() => this.#expire(), deadline - now);
        return;
      }
      this.#running.delete(abort);
      abort.abort();
    }
  }

  #endAll(): void {
    this.#clear();
    for (const abort of this.#running.keys()) abort.abort();
    this.#running.clear();
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
