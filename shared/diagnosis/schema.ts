/**
 * The API's request and response. Every type of the outside derives from here; `CONTRACT`-bound:
 * fields are added, never renamed or dropped.
 */
import * as z from 'zod/mini';
import { kinds } from '../bounce/bounce.ts';
import { actors } from '../catalogue/causes.ts';

const text = z.nullable(z.string());

export const diagnoseRequest = z.object({
  raw: z.optional(z.string()),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  subject: z.optional(z.string()),
  from: z.optional(z.string()),
  ip: z.optional(z.string()),
  domain: z.optional(z.string()),
  helo: z.optional(z.string()),
  selectors: z.optional(z.array(z.string())),
  dns: z.optional(z.boolean()),
});
export type DiagnoseRequest = z.infer<typeof diagnoseRequest>;

export const checkIds = [
  'dnsbl',
  'domain-dnsbl',
  'spf',
  'dmarc',
  'dkim',
  'ptr',
  'mx',
  'helo',
] as const;
export type CheckId = (typeof checkIds)[number];

/** One DNS answer that was used, as proof. `ttl` in seconds. */
export const evidence = z.object({
  name: z.string(),
  type: z.string(),
  answer: z.array(z.string()),
  resolver: z.string(),
  ttl: z.nullable(z.number()),
  /** NOERROR, NXDOMAIN, or why there was no trustworthy answer. */
  status: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

export const check = z.object({
  id: z.enum(checkIds),
  status: z.enum(['pass', 'warn', 'fail', 'unknown', 'skipped']),
  subject: text,
  summary: z.string(),
  evidence: z.array(evidence),
  details: z.record(z.string(), z.unknown()),
});
export type Check = z.infer<typeof check>;
export type CheckStatus = Check['status'];

export const network = z.object({
  asn: z.nullable(z.number()),
  name: text,
  country: text,
  kind: z.enum(['access', 'hosting', 'mail-provider', 'unknown']),
});
export type Network = z.infer<typeof network>;

export const link = z.object({ label: z.string(), url: z.string() });
export type Link = z.infer<typeof link>;

export const step = z.object({
  actor: z.enum(actors),
  title: z.string(),
  detail: z.string(),
  links: z.array(link),
  copy: z.nullable(z.object({ label: z.string(), text: z.string() })),
});
export type Step = z.infer<typeof step>;

export const verdict = z.object({
  cause: z.string(),
  family: z.string(),
  confidence: z.enum(['confirmed', 'likely', 'possible']),
  permanent: z.boolean(),
  actors: z.array(z.enum(actors)),
  provider: text,
  signature: text,
  title: z.string(),
  explanation: z.string(),
  quote: text,
});
export type Verdict = z.infer<typeof verdict>;

export const recipientReport = z.object({
  recipient: z.string(),
  action: text,
  smtp: text,
  enhanced: text,
  diagnostic: text,
});

export const bounceView = z.object({
  recipients: z.array(z.string()),
  smtp: text,
  enhanced: text,
  diagnostic: text,
  reportingMta: text,
  remoteMta: text,
  ip: text,
  ptr: text,
  domain: text,
  helo: text,
  selectors: z.array(z.string()),
  network: z.nullable(network),
  perRecipient: z.array(recipientReport),
});
export type BounceView = z.infer<typeof bounceView>;

export const dnsUse = z.object({
  /** Requests to resolvers, retries and test points included. */
  queries: z.number(),
  ms: z.number(),
  skipped: z.array(z.string()),
});
export type DnsUse = z.infer<typeof dnsUse>;

export const kind = z.enum(kinds);

export const diagnosis = z.object({
  kind,
  verdict,
  bounce: bounceView,
  checks: z.array(check),
  steps: z.array(step),
  dns: dnsUse,
  at: z.string(),
  version: z.string(),
});
export type Diagnosis = z.infer<typeof diagnosis>;

export const checkAnswer = z.object({
  checks: z.array(check),
  steps: z.array(step),
  dns: dnsUse,
});
export type CheckAnswer = z.infer<typeof checkAnswer>;
