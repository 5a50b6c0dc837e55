/** A request's body and address → what is to be diagnosed. By content type, as the contract has it. */
import * as z from 'zod/mini';
import type { BounceInput } from '../../shared/bounce/read.ts';
import { diagnoseRequest } from '../../shared/diagnosis/schema.ts';
import { Problem } from '../http/problem.ts';
import { booleanField, domainField, heloField, ipField, selectorField } from './fields.ts';

export const maxBody = 1024 * 1024;

export interface Question {
  bounce: BounceInput;
  /** What the person states; it overrides what is read from the bounce. */
  given: { ip?: string; domain?: string; helo?: string; selectors?: string[] };
  dns: boolean;
}

/**
 * Throws a Problem: 400 (empty, malformed, wrong type; names the field), 413 (over 1 MiB), 415.
 */
export async function readQuestion(request: Request): Promise<Question> {
  const type = mediaType(request.headers.get('content-type'));
  const bytes = await readBody(request);
  const question = await readAs(type, bytes, request.headers.get('content-type') ?? '');
  const query = new URL(request.url).searchParams;
  const given = { ...question.given, ...givenIn(query) };
  const dns = query.get('dns');
  return {
    bounce: notEmpty(question.bounce),
    given,
    dns: dns === null ? question.dns : booleanField(dns, 'dns'),
  };
}

const plain = (bounce: BounceInput): Question => ({ bounce, given: {}, dns: true });

async function readAs(type: string, bytes: Uint8Array, header: string): Promise<Question> {
  switch (type) {
    case 'message/rfc822':
      return plain({ raw: bytes });
    case 'text/plain':
      return plain({ text: decode(bytes, charset(header)) });
    case 'text/html':
      return plain({ html: decode(bytes, charset(header)) });
    case 'application/json':
      return fromJson(bytes);
    case 'multipart/form-data':
      return fromForm(bytes, header);
    case '':
    case 'application/octet-stream':
    case 'application/x-www-form-urlencoded':
      return plain(byLooking(bytes));
    default:
      throw new Problem(
        415,
        'Send message/rfc822, text/plain, text/html, application/json or multipart/form-data',
        'content-type',
      );
  }
}

/** `curl --data-binary` names no true type: header lines first = a raw message, a tag first = HTML, else text. */
function byLooking(bytes: Uint8Array): BounceInput {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).trimStart();
  if (
    /^(?:From [^\n]{1,400}\r?\n)?[A-Za-z][A-Za-z0-9-]{0,76}:[ \t]?[^\n]*\r?\n(?:[ \t]+\S|[A-Za-z][A-Za-z0-9-]{0,76}:)/.test(
      start,
    )
  )
    return { raw: bytes };
  const text = decode(bytes, 'utf-8');
  return /^(?:\ufeff)?\s*<(?:!doctype|!--|[a-z][a-z0-9]{0,20}[\s/>])/i.test(text.slice(0, 4096))
    ? { html: text }
    : { text };
}

function fromJson(bytes: Uint8Array): Question {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new Problem(400, 'The body is not valid JSON in UTF-8', 'body');
  }
  const parsed = z.safeParse(diagnoseRequest, json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue === undefined ? 'body' : String(issue.path[0] ?? 'body');
    const wanted =
      issue?.code === 'invalid_type' ? `must be of type ${issue.expected}` : 'is not right';
    throw new Problem(400, `"${field}" ${wanted}`, field);
  }
  const { raw, text, html, subject, from, dns = true, ...rest } = parsed.data;
  return {
    bounce: { ...defined({ raw, text, html, subject, from }) },
    given: checked(rest),
    dns,
  };
}

async function fromForm(bytes: Uint8Array, header: string): Promise<Question> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': header } }).formData();
  } catch {
    throw new Problem(400, 'The form cannot be read: its boundary or a part is malformed', 'body');
  }
  const fields = new Map<string, string>();
  const bounce: BounceInput = {};
  for (const [name, value] of form as unknown as Iterable<[string, string | File]>) {
    // A file field that was left empty still comes, without content.
    if (typeof value !== 'string') {
      const content = new Uint8Array(await value.arrayBuffer());
      if (content.length > 0)
        Object.assign(bounce, name === 'raw' ? { raw: content } : byLooking(content));
    } else if (value.trim() !== '') fields.set(name, value);
  }
  for (const name of ['raw', 'text', 'html', 'subject', 'from'] as const) {
    const value = fields.get(name);
    if (value !== undefined) bounce[name] = value;
  }
  const dns = fields.get('dns');
  return {
    bounce,
    given: givenIn({ get: (name) => fields.get(name) ?? null }),
    dns: dns === undefined ? true : booleanField(dns, 'dns'),
  };
}

function givenIn(fields: { get(name: string): string | null }): Question['given'] {
  const selectors = fields.get('selectors') ?? fields.get('selector');
  return checked({
    ...defined({
      ip: fields.get('ip') ?? undefined,
      domain: fields.get('domain') ?? undefined,
      helo: fields.get('helo') ?? undefined,
    }),
    ...(selectors === null
      ? {}
      : { selectors: selectors.split(/[\s,]+/).filter((part) => part !== '') }),
  });
}

function checked(values: {
  ip?: string | undefined;
  domain?: string | undefined;
  helo?: string | undefined;
  selectors?: string[] | undefined;
}): Question['given'] {
  return defined({
    ip: values.ip === undefined ? undefined : ipField(values.ip),
    domain: values.domain === undefined ? undefined : domainField(values.domain),
    helo: values.helo === undefined ? undefined : heloField(values.helo),
    selectors: values.selectors?.slice(0, maxSelectors).map((value) => selectorField(value)),
  });
}

/** A mail has one to three signatures; more would only spend look-ups. */
const maxSelectors = 10;

function notEmpty(bounce: BounceInput): BounceInput {
  const parts = [bounce.raw, bounce.text, bounce.html];
  if (parts.every((part) => part === undefined))
    throw new Problem(400, 'Send a bounce: one of "raw", "text" or "html"', 'raw');
  const blank = parts.every(
    (part) => part === undefined || (typeof part === 'string' ? part.trim() === '' : isBlank(part)),
  );
  if (blank) throw new Problem(400, 'The body is empty: send the bounce in it', 'body');
  return bounce;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function tooLarge(): Problem {
  return new Problem(413, 'A bounce of more than 1 MiB: send its first part', 'body');
}

/** Reads at most `maxBody` bytes, whatever Content-Length says; a longer body is refused while it comes in. */
async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) throw tooLarge();
  const body = request.body as ReadableStream<Uint8Array> | null;
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBody) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function charset(header: string): string {
  return /charset\s*=\s*"?([A-Za-z0-9_.:-]{1,40})/i.exec(header)?.[1] ?? 'utf-8';
}

/** An unknown charset is read as UTF-8: a bounce with odd letters beats an error. */
function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
