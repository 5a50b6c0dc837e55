/**
 * How many requests one diagnosis may make, and how many at a time. Workers Free allows 50 subrequests and
 * six connections waiting for headers; a seventh is queued by the platform while its time-out already runs,
 * so the gate is ours and the clock of a look-up starts only when it has its slot.
 */

/** A hard count. `take` is false, and stays so, once nothing is left that is not kept for others. */
export interface Purse {
  take(): boolean;
  isSpent(): boolean;
  spent(): number;
}

/** The purse of a whole request: what is kept for one check no other can take. */
export interface CommonPurse extends Purse {
  /** A purse of at most `most` requests out of this one, of which `least` (or what is free) are kept for it. */
  share(share: Share): SharePurse;
}
export interface SharePurse extends Purse {
  /** Hands back what was kept and not needed. */
  release(): void;
}

/** Requests of one check: kept for it, at most, and whether it asks in a row, so that others can wait for it. */
export interface Share {
  least: number;
  most: number;
  inRow?: boolean;
}

export const createPurse = (limit: number): CommonPurse => {
  let spent = 0;
  let kept = 0;
  const free = (): number => limit - spent - kept;
  const take = (): boolean => {
    if (free() <= 0) return false;
    spent++;
    return true;
  };
  return {
    take,
    isSpent: () => free() <= 0,
    spent: () => spent,
    share({ least, most }) {
      let own = Math.max(0, Math.min(least, most, free()));
      let used = 0;
      kept += own;
      const isSpent = (): boolean => used >= most || (own === 0 && free() <= 0);
      return {
        take() {
          if (isSpent()) return false;
          if (own > 0) {
            own--;
            kept--;
            spent++;
          } else take();
          used++;
          return true;
        },
        isSpent,
        spent: () => used,
        release() {
          kept -= own;
          own = 0;
        },
      };
    },
  };
};

/** Slots, given out in the order they were asked for, to the urgent first. */
export interface Gate {
  /** Resolves to true with a slot that must be left, or to false (no slot) once the signal is aborted. */
  enter(urgent?: boolean): Promise<boolean>;
  leave(): void;
  /** The most slots ever taken at once. */
  peak(): number;
}

export const createGate = (slots: number, signal?: AbortSignal): Gate => {
  type Waiting = (entered: boolean) => void;
  const urgentlyWaiting: Waiting[] = [];
  const waiting: Waiting[] = [];
  let taken = 0;
  let peak = 0;
  signal?.addEventListener('abort', () => {
    for (const refuse of [...urgentlyWaiting.splice(0), ...waiting.splice(0)]) refuse(false);
  });
  return {
    async enter(urgent = false) {
      if (signal?.aborted) return false;
      if (taken >= slots)
        return new Promise((resolve) => (urgent ? urgentlyWaiting : waiting).push(resolve));
      taken++;
      peak = Math.max(peak, taken);
      return true;
    },
    leave() {
      const next = urgentlyWaiting.shift() ?? waiting.shift();
      // The slot goes from hand to hand: the count does not change.
      if (next) next(true);
      else taken--;
    },
    peak: () => peak,
  };
};
