/** What the operating system says of a served Worker's process (proc(5)). */
import { readFile } from 'node:fs/promises';
import type { Served } from '../../worker/local/serve.ts';

/**
 * Milliseconds of CPU, by the scheduler's own clock, of the thread that runs the Worker: its code, its
 * garbage collection and, unlike what Cloudflare counts, its sockets.
 */
export async function cpuMs({ pid }: Served): Promise<number> {
  const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8');
  return Number(text.split(' ', 1)[0]) / 1e6;
}

/** Resident megabytes. */
export async function memoryMb({ pid }: Served): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
