/** A report in a link: all of it in the part after `#`, which no browser sends anywhere. */
import { redactText } from '../diagnosis/redact-text.ts';
import { diagnosis as schema, type Diagnosis } from '../diagnosis/schema.ts';

const MARK = '#r=';
/** A link that somebody made up must not fill memory: honest ones stay far below. */
const MOST_LINK = 200_000;
const MOST_REPORT = 1_000_000;

/** @returns what goes after the page's address. Names of people, and what the refused mail said of them, are masked. */
export async function fragmentOf(diagnosis: Diagnosis): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(masked(diagnosis)));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null where there is none, or none that can be trusted to be one. Never rejects. */
export async function reportIn(fragment: string): Promise<Diagnosis | null> {
  if (!fragment.startsWith(MARK) || fragment.length > MOST_LINK) return null;
  try {
    const binary = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), MOST_REPORT);
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new RangeError('too much');
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function masked<T>(value: T): T {
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
}
