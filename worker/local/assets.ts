/**
 * What the Worker keeps beside its code and reads on demand, made from the same sources: the
 * languages (worker/public/texts), the rules' examples by cause (worker/public/causes), and the
 * description of the API (worker/public/openapi.json).
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unfold } from '../../shared/bounce/reply.ts';
import { causes } from '../../shared/catalogue/causes.ts';
import { ruleSets } from '../../shared/catalogue/rules/index.ts';
import { texts } from '../../shared/texts/catalogues.ts';
import { web } from '../../shared/texts/page-catalogues.ts';
import { languages } from '../../shared/texts/languages.ts';
import type { Example } from '../pages/examples.ts';
import { openApi } from '../pages/openapi.ts';
import project from '../../package.json' with { type: 'json' };
import { root } from './commands.ts';

export const assets = path.join(root, 'worker', 'public');
/** A page shows what there is to see, not everything. */
const mostExamples = 8;

/** Writes all of them anew; a file is always whole, for those who read meanwhile. */
export async function makeAssets(): Promise<void> {
  await Promise.all([
    ...languages
      .filter((language) => language !== 'en')
      .map((language) => put(`texts/${language}.json`, { ...texts[language], ...web[language] })),
    put('openapi.json', openApi(project.version)),
    ...Object.keys(causes).map((cause) => put(`causes/${cause}.json`, examplesOf(cause))),
  ]);
}

function examplesOf(cause: string): Example[] {
  return ruleSets
    .flatMap((set) =>
      set.rules
        .filter((rule) => rule.cause === cause)
        .map(({ example, link }) => ({ provider: set.name, example: unfold(example), link })),
    )
    .slice(0, mostExamples);
}

async function put(name: string, content: unknown): Promise<void> {
  const file = path.join(assets, name);
  const half = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(half, JSON.stringify(content));
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}
