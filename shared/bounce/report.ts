/**
 * The machine-readable part of a report: `message/delivery-status` (RFC 3464, RFC 6533). Fields
 * per message, then one group per recipient; broken reports put them in one group or leave out
 * blank lines, so a new `Final-Recipient`/`Action` pair also opens a group.
 */
import { type Field, readFields } from './fields.ts';
import type { RecipientReport } from './bounce.ts';

export interface StatusGroup {
  finalRecipient: string | null;
  originalRecipient: string | null;
  action: RecipientReport['action'];
  status: string | null;
  remoteMta: string | null;
  /** `smtp`, `x-unix`, … lower case; '' when not given. */
  diagnosticType: string;
  diagnostic: string | null;
}

export interface StatusReport {
  reportingMta: string | null;
  receivedFromMta: string | null;
  sender: string | null;
  groups: StatusGroup[];
}

/** A report of nothing but recipients. */
const MAX_GROUPS = 100;

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

export function readReport(text: string): StatusReport {
  const report: StatusReport = {
    reportingMta: null,
    receivedFromMta: null,
    sender: null,
    groups: [],
  };
  let at = 0;
  let group: StatusGroup | null = null;
  while (at < text.length && report.groups.length < MAX_GROUPS) {
    while (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 32) at++;
    const { fields, body } = readFields(text, at);
    group = null;
    for (const one of fields) group = take(report, group, one);
    if (body <= at) {
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      at = end + 1;
    } else at = body;
  }
  return report;
}

function take(
  report: StatusReport,
  open: StatusGroup | null,
  { name, value }: Field,
): StatusGroup | null {
  switch (name) {
    case 'reporting-mta':
      report.reportingMta ??= hostOf(value);
      return open;
    case 'received-from-mta':
      report.receivedFromMta ??= hostOf(value);
      return open;
    case 'x-postfix-sender':
    case 'x-sender':
      report.sender ??= addressOf(value);
      return open;
    case 'final-recipient':
    case 'original-recipient':
    case 'action':
    case 'status':
    case 'remote-mta':
    case 'diagnostic-code':
      break;
    default:
      return open;
  }
  let group = open;
  if (
    group === null ||
    (name === 'final-recipient' && group.finalRecipient !== null) ||
    (name === 'action' && group.action !== null && group.finalRecipient === null)
  ) {
    group = {
      finalRecipient: null,
      originalRecipient: null,
      action: null,
      status: null,
      remoteMta: null,
      diagnosticType: '',
      diagnostic: null,
    };
    report.groups.push(group);
  }
  fill(group, name, value);
  return group;
}

function fill(group: StatusGroup, name: string, value: string): void {
  if (name === 'final-recipient') group.finalRecipient ??= addressOf(value);
  else if (name === 'original-recipient') group.originalRecipient ??= addressOf(value);
  else if (name === 'action') {
    const word = value.trim().toLowerCase();
    group.action ??= actions.find((action) => word.startsWith(action)) ?? null;
  } else if (name === 'status')
    group.status ??= /[245]\.\d{1,3}\.\d{1,3}/.exec(value.slice(0, 200))?.[0] ?? null;
  else if (name === 'remote-mta') group.remoteMta ??= hostOf(value);
  else if (name === 'diagnostic-code') {
    const typed = /^\s*([A-Za-z][\w-]{0,30})\s*;\s*/.exec(value);
    const text = typed === null ? value : value.slice(typed[0].length);
    if (group.diagnostic === null || group.diagnostic === '') {
      group.diagnosticType = typed?.[1]?.toLowerCase() ?? '';
      group.diagnostic = text.trim();
    } else group.diagnostic += ` ${text.trim()}`;
  }
}

/** `rfc822; user@example.com`, `utf-8; …` (RFC 6533 §3: \x{…} escapes), `<…>`, comments. */
function addressOf(value: string): string | null {
  const cut = /^\s*[\w-]{1,30}\s*;/.exec(value);
  let text = (cut === null ? value : value.slice(cut[0].length)).trim();
  text = text.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
  const angled = /<([^<>]{1,320})>/.exec(text)?.[1];
  const quoted = /^"[^"]{1,200}"@[^\s,;]{1,255}/.exec(angled ?? text)?.[0];
  const bare = quoted ?? ((angled ?? text).split(/[\s,;]/)[0] ?? '').replace(/^['"]|['">]$/g, '');
  return bare === '' ? null : bare;
}

/** `dns; mx.example.com (203.0.113.1)` → the name, lower case; an address literal without brackets. */
function hostOf(value: string): string | null {
  const cut = /^\s*[\w-]{1,30}\s*;\s*/.exec(value);
  const text = (cut === null ? value : value.slice(cut[0].length)).trim();
  const host = (/^\[?([^\s()[\]<>,;|"']{1,255})/.exec(text)?.[1] ?? '')
    .replace(/\.$/, '')
    .toLowerCase();
  return host === '' ? null : host;
}
