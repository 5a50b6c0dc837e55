/**
 * How many requests one diagnosis may make, and how many at a time. Workers Free allows 50 subrequests and
 * six connections waiting for headers; a seventh is queued by the platform while its time-out already runs,
 * so the gate is ours and the clock of a look-up starts only when it has its slot.
 */

/** A hard count. `take` is false, and stays so, once it is spent. */
export interface Purse {
  take(): boolean;
  isSpent(): boolean;
  spent(): number;
}

/** A purse of `limit` requests, each also taken from `parent` where there is one. */
export const createPurse = (limit: number, parent?: Purse): Purse => {
  let spent = 0;
  const isSpent = (): boolean => spent >= limit || (parent?.isSpent() ?? false);
  return {
    take() {
      if (isSpent()) return false;
      parent?.take();
      spent++;
      return true;
    },
    isSpent,
    spent: () => spent,
  };
};

/** Slots, given out in the order they were asked for. */
export interface Gate {
  /** Resolves to true with a slot that must be left, or to false (no slot) once the signal is aborted. */
  enter(): Promise<boolean>;
  leave(): void;
  /** The most slots ever taken at once. */
  peak(): number;
}

export const createGate = (slots: number, signal?: AbortSignal): Gate => {
  const waiting: ((entered: boolean) => void)[] = [];
  let taken = 0;
  let peak = 0;
  signal?.addEventListener('abort', () => {
    for (const refuse of waiting.splice(0)) refuse(false);
  });
  return {
    async enter() {
      if (signal?.aborted) return false;
      if (taken >= slots) return new Promise((resolve) => waiting.push(resolve));
      taken++;
      peak = Math.max(peak, taken);
      return true;
    },
    leave() {
      const next = waiting.shift();
      // The slot goes from hand to hand: the count does not change.
      if (next) next(true);
      else taken--;
    },
    peak: () => peak,
  };
};
