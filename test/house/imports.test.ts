/** The house's one direction: imports go down only (read → match → check → conclude → show). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Each room with the rooms that it may import from, itself apart. `shared/card` and `shared/client.ts` know a browser. */
const rooms: Record<string, readonly string[]> = {
  'shared/texts': [],
  'shared/bounce': [],
  'shared/catalogue': ['shared/bounce'],
  'shared/diagnosis': ['shared/catalogue', 'shared/bounce', 'shared/texts'],
  'shared/client.ts': ['shared/diagnosis', 'shared/bounce', 'shared/catalogue'],
  'shared/card': [
    'shared/diagnosis',
    'shared/bounce',
    'shared/catalogue',
    'shared/texts',
    'shared/client.ts',
  ],
  worker: [
    'shared/diagnosis',
    'shared/catalogue',
    'shared/bounce',
    'shared/texts',
    'shared/card',
    'shared/client.ts',
  ],
  extension: [
    'shared/diagnosis',
    'shared/catalogue',
    'shared/bounce',
    'shared/texts',
    'shared/card',
    'shared/client.ts',
  ],
};

function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`));
}

function sources(): string[] {
  return ['shared', 'worker', 'extension'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/(?:^|\/)\.(?:output|wxt)\//.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, to = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), to)),
  );
}

describe('the house', () => {
  it('has imports that go down only', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(30);
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      if (room === undefined) return [`${file} stands in no room`];
      return importsOf(file)
        .filter((to) => {
          const target = roomOf(to);
          return target !== undefined && target !== room && !rooms[room]?.includes(target);
        })
        .map((to) => `${file} → ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps shared/ free of network, storage and page, but for the card and the client', () => {
    const wrong = sources()
      .filter((file) => file.startsWith('shared/') && !/^shared\/(?:card\/|client\.ts)/.test(file))
      .filter((file) =>
        /\b(?:fetch|document|window|localStorage|chrome|browser)\s*[.(]/.test(code(file)),
      );
    expect(wrong).toEqual([]);
  });
});

/** Source without comments and strings, where such words are only talked about. */
function code(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
}
