/**
 * The one place for the official pages that steps link to. `host` is whose page it is: the link lies
 * on it or below. `verified`: the day on which the address was last seen in the operator's own pages
 * or in maintained documentation. No delisting service is among them, and none may be. The label is
 * `link.<id>` in the texts. Pages of blocklists stand with their lists (`blocklists.ts`), pages that
 * explain one refusal with their rules.
 */
export interface OfficialPage {
  url: string;
  provider: string;
  host: string;
  verified: string;
}

const page = (provider: string, host: string, url: string, verified: string): OfficialPage => ({
  url,
  provider,
  host,
  verified,
});

export const links = {
  gmailSenderGuidelines: page(
    'Google',
    'google.com',
    'https://support.google.com/a/answer/81126',
    '2026-02-15',
  ),
  gmailPreventBlocked: page(
    'Google',
    'google.com',
    'https://support.google.com/mail/answer/188131',
    '2026-02-15',
  ),
  gmailSharedAddress: page(
    'Google',
    'google.com',
    'https://support.google.com/a/answer/27642',
    '2026-11-23',
  ),
  gmailAppPasswords: page(
    'Google',
    'google.com',
    'https://support.google.com/accounts/answer/185833',
    '2026-02-15',
  ),
  gmailSendingLimits: page(
    'Google',
    'google.com',
    'https://support.google.com/a/answer/166852',
    '2026-02-15',
  ),
  gmailTls: page(
    'Google',
    'google.com',
    'https://support.google.com/mail/answer/6330403',
    '2026-02-15',
  ),
  spamhausCheck: page('Spamhaus', 'spamhaus.org', 'https://check.spamhaus.org/', '2026-11-23'),
  spamhausPbl: page(
    'Spamhaus',
    'spamhaus.org',
    'https://www.spamhaus.org/blocklists/policy-blocklist/',
    '2025-09-01',
  ),
  spamhausXbl: page(
    'Spamhaus',
    'spamhaus.org',
    'https://www.spamhaus.org/blocklists/exploits-blocklist/',
    '2025-09-01',
  ),
  spamhausReturnCodes: page(
    'Spamhaus',
    'spamhaus.org',
    'https://www.spamhaus.org/resource-hub/dnsbl/using-our-public-mirrors-check-your-return-codes-now./',
    '2026-11-23',
  ),
  outlookSupport: page('Microsoft', 'office.com', 'https://olcsupport.office.com/', '2026-06-15'),
  outlookTroubleshooting: page(
    'Microsoft',
    'office.com',
    'https://substrate.office.com/ip-domain-management-snds/Postmaster/Troubleshooting',
    '2026-06-15',
  ),
  outlookSnds: page(
    'Microsoft',
    'office.com',
    'https://substrate.office.com/ip-domain-management-snds/snds',
    '2026-06-20',
  ),
  microsoftDelist: page('Microsoft', 'office.com', 'https://sender.office.com/', '2026-11-23'),
  microsoftReports: page(
    'Microsoft',
    'microsoft.com',
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    '2024-10-24',
  ),
  microsoftRestricted: page(
    'Microsoft',
    'microsoft.com',
    'https://security.microsoft.com/restrictedentities',
    '2023-11-01',
  ),
  microsoftTenant: page(
    'Microsoft',
    'microsoft.com',
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750',
    '2024-10-24',
  ),
  yahooContact: page('Yahoo', 'yahooinc.com', 'https://senders.yahooinc.com/contact', '2026-02-15'),
  yahooCodes: page(
    'Yahoo',
    'yahooinc.com',
    'https://senders.yahooinc.com/smtp-error-codes/',
    '2026-02-15',
  ),
  gmxErrors: page(
    'GMX and WEB.DE',
    'gmx.net',
    'https://postmaster.gmx.net/en/error-messages',
    '2026-11-23',
  ),
  tonlinePostmaster: page(
    'Telekom',
    't-online.de',
    'https://postmaster.t-online.de/index.en.html',
    '2026-11-23',
  ),
  comcastUnblock: page('Comcast', 'xfinity.com', 'https://spa.xfinity.com/report', '2026-11-23'),
  orangePostmaster: page('Orange', 'orange.fr', 'https://postmaster.orange.fr/', '2026-11-23'),
  appleMail: page('Apple', 'apple.com', 'https://support.apple.com/en-us/102322', '2025-02-26'),
  godaddyUnblock: page(
    'GoDaddy',
    'secureserver.net',
    'https://unblock.secureserver.net/',
    '2026-11-23',
  ),
  proofpointCheck: page(
    'Proofpoint',
    'proofpoint.com',
    'https://ipcheck.proofpoint.com/',
    '2026-07-01',
  ),
  mimecastFeedback: page(
    'Mimecast',
    'mimecast.com',
    'https://www.mimecast.com/senderfeedback',
    '2026-11-23',
  ),
  talos: page(
    'Cisco Talos',
    'talosintelligence.com',
    'https://talosintelligence.com/reputation_center',
    '2026-11-23',
  ),
  postfixRelay: page(
    'Postfix',
    'postfix.org',
    'https://www.postfix.org/postconf.5.html',
    '2026-08-01',
  ),
  eximManual: page(
    'Exim',
    'exim.org',
    'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    '2025-12-01',
  ),
  rfcSpf: page(
    'RFC Editor',
    'rfc-editor.org',
    'https://www.rfc-editor.org/rfc/rfc7208',
    '2026-06-01',
  ),
  rfcSmtp: page(
    'RFC Editor',
    'rfc-editor.org',
    'https://www.rfc-editor.org/rfc/rfc5321',
    '2026-06-01',
  ),
  rfcFormat: page(
    'RFC Editor',
    'rfc-editor.org',
    'https://www.rfc-editor.org/rfc/rfc5322',
    '2026-06-01',
  ),
  rfcDmarc: page(
    'RFC Editor',
    'rfc-editor.org',
    'https://www.rfc-editor.org/rfc/rfc9989',
    '2026-06-01',
  ),
  gmailBounced: page(
    'Google',
    'google.com',
    'https://support.google.com/mail/answer/6596',
    '2026-02-15',
  ),
  enhancedCodes: page(
    'IANA',
    'iana.org',
    'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml',
    '2026-08-01',
  ),
} as const satisfies Record<string, OfficialPage>;

export type LinkId = keyof typeof links;
