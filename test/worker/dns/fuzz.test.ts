import { describe, expect, it } from 'vitest';
import { fuzz } from '../../dns/fuzz.ts';

/** `FUZZ_PACKETS=1000000` for the long run. */
const packets = Number(process.env['FUZZ_PACKETS'] ?? 30_000);

describe(`${packets} generated packets`, () => {
  it(
    'never crash, never hang, and mean to us what they mean to the reference',
    { timeout: 600_000 },
    () => {
      const seen = fuzz(packets, 20_261_125);
      expect(seen.differences).toStrictEqual([]);
      // Both ways through the codec were taken.
      expect(seen.read).toBeGreaterThan(packets / 20);
      expect(seen.refused).toBeGreaterThan(packets / 20);
      expect(seen.slowestMs).toBeLessThan(200);
    },
  );
});
