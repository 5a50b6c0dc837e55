/** A million generated DNS packets: none may crash the codec, hold it up, or mean another thing than to the reference. */
import { fuzz } from '../dns/fuzz.ts';
import { atMost, told, type Figure } from './figure.ts';

const packets = 1_000_000;

export function codecFigures(): Figure[] {
  const start = performance.now();
  const { differences, slowestMs } = fuzz(packets, Date.now());
  const seconds = (performance.now() - start) / 1000;
  return [
    told('generated DNS packets', `${packets} in ${seconds.toFixed(0)} s`),
    atMost('… read otherwise than by the reference', differences.length, 0, 'packets'),
    atMost('… slowest', slowestMs, 200, 'ms'),
  ];
}
