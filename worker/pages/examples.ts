/** Refusals as servers send them, by cause: kept beside the code, because only cause pages show them. */
import * as z from 'zod/mini';
import { assetUrl, type Assets } from '../assets.ts';

const examples = z.array(
  z.object({ provider: z.string(), example: z.string(), link: z.nullable(z.string()) }),
);
export type Example = z.infer<typeof examples>[number];

/** None where they cannot be had: the page stands without them. */
export async function examplesOf(cause: string, assets: Assets | undefined): Promise<Example[]> {
  try {
    const response = await assets?.fetch(assetUrl(`causes/${cause}.json`));
    if (response?.ok !== true) return [];
    const read = examples.safeParse(await response.json());
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
