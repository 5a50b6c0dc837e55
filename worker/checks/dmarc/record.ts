/** DMARC policy records (RFC 9989 §4.7, §4.8): what counts as one, and what its tags say. */

const policies = ['none', 'quarantine', 'reject'] as const;
export type Policy = (typeof policies)[number];

/** Registered tags that mean something today; the historic ones are named so that they can be told. */
const historicTags = ['pct', 'rf', 'ri'] as const;
const currentTags = [
  'v',
  'p',
  'sp',
  'np',
  'psd',
  't',
  'adkim',
  'aspf',
  'fo',
  'rua',
  'ruf',
] as const;
type CurrentTag = (typeof currentTags)[number];

/** A hostile record may hold thousands of tags; nobody means more than these. */
const MAX_TAGS = 64;

interface ReportUri {
  text: string;
  /** The mail domain of a `mailto:` address, else null. */
  host: string | null;
  /** The size limit that RFC 9989 made obsolete (`!10m`). */
  size: string | null;
  valid: boolean;
}

export interface DmarcRecord {
  text: string;
  /** In order, `v` included; names as written. */
  tags: { name: string; value: string }[];
  /** The policies after RFC 9989 §4.10.1; null = receivers act as if there were no DMARC at all. */
  effective: { p: Policy; sp: Policy | null; np: Policy | null } | null;
  psd: 'y' | 'n' | 'u';
  testing: boolean;
  strictDkim: boolean;
  strictSpf: boolean;
  rua: ReportUri[];
  ruf: ReportUri[];
  /** Tags whose value is none that the standard knows; their defaults hold. */
  wrong: { name: string; value: string }[];
  historic: { name: string; value: string }[];
  unknown: string[];
  /** Pieces between semicolons that are no tag at all. */
  stray: string[];
}

export type ReadRecord =
  | { is: 'record'; record: DmarcRecord }
  /** A tag twice makes the whole list invalid (RFC 6376 §3.2). */
  | { is: 'duplicate'; name: string; text: string };

/** RFC 9989 §4.7: `v` first, its value exactly `DMARC1`. */
export function isDmarcRecord(text: string): boolean {
  return /^[vV][ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/.test(text);
}

/** `text` must be one that `isDmarcRecord` takes. */
export function readRecord(text: string): ReadRecord {
  const tags: DmarcRecord['tags'] = [];
  const stray: string[] = [];
  for (const piece of text.split(';').slice(0, MAX_TAGS)) {
    const trimmed = piece.trim();
    if (trimmed === '') continue;
    const equals = trimmed.indexOf('=');
    if (equals <= 0) stray.push(trimmed);
    else {
      tags.push({
        name: trimmed.slice(0, equals).trim(),
        value: trimmed.slice(equals + 1).trim(),
      });
    }
  }
  const names = tags.map(({ name }, index) => (index === 0 ? 'v' : name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { is: 'duplicate', name: twice, text };
  return { is: 'record', record: interpret(text, tags, stray) };
}

const allowed: Readonly<Partial<Record<CurrentTag, readonly string[]>>> = {
  p: policies,
  sp: policies,
  np: policies,
  psd: ['y', 'n', 'u'],
  t: ['y', 'n'],
  adkim: ['r', 's'],
  aspf: ['r', 's'],
};

function interpret(text: string, tags: DmarcRecord['tags'], stray: string[]): DmarcRecord {
  // RFC 6376 §3.2: tag names are case-sensitive. Values that the grammar spells out are not.
  const find = (name: CurrentTag): string | null =>
    tags.find((tag) => tag.name === name)?.value ?? null;
  const oneOf = (name: CurrentTag): string | null => {
    const value = find(name)?.toLowerCase() ?? null;
    return value !== null && allowed[name]?.includes(value) === true ? value : null;
  };
  const wrong = tags.filter(
    ({ name, value }) => isCurrent(name) && allowed[name]?.includes(value.toLowerCase()) === false,
  );
  const rua = readUris(find('rua'));
  return {
    text,
    tags,
    effective: effectivePolicies(
      { p: asPolicy(oneOf('p')), sp: asPolicy(oneOf('sp')), np: asPolicy(oneOf('np')) },
      wrong.some(({ name }) => name === 'sp' || name === 'np'),
      rua,
    ),
    psd: oneOf('psd') === 'y' ? 'y' : oneOf('psd') === 'n' ? 'n' : 'u',
    testing: oneOf('t') === 'y',
    strictDkim: oneOf('adkim') === 's',
    strictSpf: oneOf('aspf') === 's',
    rua,
    ruf: readUris(find('ruf')),
    wrong,
    historic: tags.filter(({ name }) => historicTags.some((tag) => tag === name)),
    unknown: tags
      .slice(1)
      .map(({ name }) => name)
      .filter((name) => !isCurrent(name) && !historicTags.some((tag) => tag === name)),
    stray,
  };
}

const isCurrent = (name: string): name is CurrentTag => currentTags.some((tag) => tag === name);
const asPolicy = (value: string | null): Policy | null =>
  policies.find((policy) => policy === value) ?? null;

/** RFC 9989 §4.10.1: without a valid p, or with a wrong sp or np, p=none holds if reports are asked for. */
function effectivePolicies(
  { p, sp, np }: { p: Policy | null; sp: Policy | null; np: Policy | null },
  wrongBelow: boolean,
  rua: readonly ReportUri[],
): DmarcRecord['effective'] {
  if (p !== null && !wrongBelow) return { p, sp, np };
  return rua.some((uri) => uri.valid) ? { p: 'none', sp: null, np: null } : null;
}

const uriPattern = /^[a-z][a-z0-9+.-]{0,30}:[a-z0-9\-._~:/?#[\]@$&'()*+;=%]{0,500}$/i;
const MAX_URIS = 20;

function readUris(value: string | null): ReportUri[] {
  if (value === null) return [];
  return value
    .split(',')
    .slice(0, MAX_URIS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(readUri);
}

function readUri(text: string): ReportUri {
  const sized = /^([^!]*)!(\d{1,12}[kmgt]?)$/i.exec(text);
  const uri = sized?.[1] ?? text;
  const mailbox = /^mailto:[^@?]{1,256}@([a-z0-9\-._]{1,253})(?:\?.{0,500})?$/i.exec(uri);
  const isMail = /^mailto:/i.test(uri);
  return {
    text,
    host: mailbox?.[1]?.toLowerCase() ?? null,
    size: sized?.[2] ?? null,
    valid: uriPattern.test(uri) && (!isMail || mailbox !== null),
  };
}

const lowered: Readonly<Record<Policy, Policy>> = {
  reject: 'quarantine',
  quarantine: 'none',
  none: 'none',
};

/** RFC 9989 §4.7, tag t: testing lowers every policy by one level. */
export function afterTesting(policy: Policy, record: DmarcRecord): Policy {
  return record.testing ? lowered[policy] : policy;
}
