/** What the operating system says of a served Worker's process (proc(5)). */
import { readdir, readFile } from 'node:fs/promises';
import type { Served } from '../../worker/local/serve.ts';

/** Milliseconds of CPU of all its threads, by the scheduler's own clock. */
export async function cpuMs({ pid }: Served): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const spent = await Promise.all(
    threads.map(async (thread) => {
      const text = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
      return Number(text.split(' ', 1)[0]);
    }),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
}

/** Resident megabytes. */
export async function memoryMb({ pid }: Served): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
