/** The Worker's bundle for tests that serve it: the one `npm test` has just built, else built now. */
import { buildWorker } from '../../worker/local/commands.ts';

export const bundleVariable = 'WHYBOUNCED_BUNDLE';

/** Test files run side by side, so that only one of them may build. */
export async function builtWorker(): Promise<string> {
  return process.env[bundleVariable] ?? (await buildWorker());
}
