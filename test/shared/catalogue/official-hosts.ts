/**
 * On whose pages a set's links may lie: the provider's own hosts, or those of the list, standard or
 * project it is about. A link to anywhere else is a mistake.
 */
export const officialHosts: Readonly<Record<string, readonly string[]>> = {
  gmail: ['google.com'],
  'gmail-notices': ['google.com'],
  'google-groups': ['google.com'],
  'exchange-online': ['microsoft.com', 'office.com', 'check.spamhaus.org'],
  'outlook-com': ['microsoft.com', 'office.com', 'check.spamhaus.org'],
  yahoo: ['yahooinc.com', 'check.spamhaus.org'],
  aol: ['yahooinc.com', 'check.spamhaus.org'],
  apple: ['apple.com', 'check.spamhaus.org', 'ipcheck.proofpoint.com'],
  spamhaus: ['spamhaus.org'],
  'receiver-fault': ['spamhaus.org'],
  'shared-provider-ip': ['google.com'],
  postfix: ['postfix.org'],
  exim: ['exim.org', 'cpanel.net'],
  sendmail: ['sendmail.org', 'proofpoint.com'],
  qmail: ['notqmail.org', 'cr.yp.to'],
  'exchange-server': ['microsoft.com'],
  'common-blocks': ['rfc-editor.org'],
};
