/**
 * The Public Suffix List as tldts carries it, packed for the bundle: labels in order of the alphabet
 * and grouped by what they lead to compress better than in the order of their hashes, which is
 * worked out again at start-up. The build compares the result with the original, array by array.
 */
import { isDeepStrictEqual } from 'node:util';

/** What `tldts/dist/es6/src/data/trie.js` exports. */
interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** One line a node: groups by `|`, each the child in base 36 and its labels by spaces. */
function packTrie({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText }: Trie): string {
  const lines: string[] = [];
  let offset = 0;
  for (let node = 0; node < nodeFlags.length; node += 1) {
    const groups = new Map<number, string[]>();
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const end = offset + (edgeLength[edge] ?? 0);
      const child = edgeChild[edge] ?? 0;
      const labels = groups.get(child) ?? [];
      labels.push(labelText.slice(offset, end));
      groups.set(child, labels);
      offset = end;
    }
    lines.push(
      [...groups]
        .map(([child, labels]) => [child.toString(36), ...labels.toSorted()].join(' '))
        .join('|'),
    );
  }
  return lines.join('\n');
}

/** As tldts tells labels apart (djb2, from the end). In the bundle, as its own source text. */
function hashOf(label: string): number {
  let hash = 5381;
  for (let at = label.length - 1; at >= 0; at -= 1) hash = (hash * 33) ^ label.charCodeAt(at);
  return hash >>> 0;
}

/** In the bundle, as its own source text: it must use nothing but `hashOf`. */
function unpackTrie(packed: string): Omit<Trie, 'nodeFlags' | 'rulesRoot' | 'exceptionsRoot'> {
  const starts = [0];
  const lengths: number[] = [];
  const children: number[] = [];
  let text = '';
  for (const line of packed.split('\n')) {
    const edges: { label: string; child: number; hash: number }[] = [];
    for (const group of line === '' ? [] : line.split('|')) {
      const [child = '', ...labels] = group.split(' ');
      for (const label of labels)
        edges.push({ label, child: Number.parseInt(child, 36), hash: hashOf(label) });
    }
    edges.sort((one, other) => one.hash - other.hash);
    for (const { label, child } of edges) {
      lengths.push(label.length);
      children.push(child);
      text += label;
    }
    starts.push(lengths.length);
  }
  return {
    edgeStart: Uint16Array.from(starts),
    edgeLength: Uint8Array.from(lengths),
    edgeChild: Uint16Array.from(children),
    labelText: text,
  };
}

/** The module that stands in for tldts' data. Throws where it would not be the same. */
export function suffixModule(trie: Trie): string {
  const packed = packTrie(trie);
  const { nodeFlags, rulesRoot, exceptionsRoot } = trie;
  const { edgeStart, edgeLength, edgeChild, labelText } = trie;
  if (!isDeepStrictEqual(unpackTrie(packed), { edgeStart, edgeLength, edgeChild, labelText }))
    throw new Error('the packed suffix list is not the suffix list');
  return `${hashOf.toString()}
${unpackTrie.toString()}
const unpacked = unpackTrie(${JSON.stringify(packed)});
export const nodeFlags = Uint8Array.from(${JSON.stringify(Array.from(nodeFlags).join(''))}, Number);
export const { edgeStart, edgeLength, edgeChild, labelText } = unpacked;
export const rulesRoot = ${rulesRoot};
export const exceptionsRoot = ${exceptionsRoot};`;
}
