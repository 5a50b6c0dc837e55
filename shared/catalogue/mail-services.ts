/**
 * Services that send for other people's domains, and the host each asks its customers to include in
 * their SPF record (their set-up pages, 2026-11). A row is only a guess by name: it is used where the
 * service's own SPF record, asked live, lists the address in question.
 */
export interface MailService {
  name: string;
  /** Ends of the host names that its servers go by. */
  hosts: readonly string[];
  /** In order of trial. */
  includes: readonly string[];
}

const mailServices: readonly MailService[] = [
  { name: 'Google Workspace', hosts: ['google.com'], includes: ['_spf.google.com'] },
  {
    name: 'Microsoft 365',
    hosts: ['protection.outlook.com'],
    includes: ['spf.protection.outlook.com'],
  },
  { name: 'Amazon SES', hosts: ['amazonses.com'], includes: ['amazonses.com'] },
  { name: 'SendGrid', hosts: ['sendgrid.net'], includes: ['sendgrid.net'] },
  { name: 'Mailgun', hosts: ['mailgun.net', 'mailgun.org'], includes: ['mailgun.org'] },
  {
    name: 'Mailchimp',
    hosts: ['mcsv.net', 'mcdlv.net', 'rsgsv.net'],
    includes: ['servers.mcsv.net'],
  },
  {
    name: 'Mailchimp Transactional',
    hosts: ['mandrillapp.com'],
    includes: ['spf.mandrillapp.com'],
  },
  { name: 'Postmark', hosts: ['mtasv.net'], includes: ['spf.mtasv.net'] },
  {
    name: 'Brevo',
    hosts: ['brevo.com', 'sendinblue.com', 'mailin.fr'],
    includes: ['spf.brevo.com', 'spf.sendinblue.com'],
  },
  { name: 'Mailjet', hosts: ['mailjet.com'], includes: ['spf.mailjet.com'] },
  { name: 'SparkPost', hosts: ['sparkpostmail.com'], includes: ['sparkpostmail.com'] },
  { name: 'Zendesk', hosts: ['zendesk.com'], includes: ['mail.zendesk.com'] },
  { name: 'Salesforce', hosts: ['salesforce.com'], includes: ['_spf.salesforce.com'] },
  { name: 'Fastmail', hosts: ['messagingengine.com'], includes: ['spf.messagingengine.com'] },
  {
    name: 'Proton Mail',
    hosts: ['protonmail.ch', 'proton.ch'],
    includes: ['_spf.protonmail.ch'],
  },
  { name: 'iCloud Mail', hosts: ['icloud.com', 'apple.com'], includes: ['icloud.com'] },
  {
    name: 'Zoho Mail',
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
    includes: ['zohomail.com', 'zoho.com', 'zoho.eu', 'zoho.in'],
  },
  { name: 'Yandex 360', hosts: ['yandex.net', 'yandex.ru'], includes: ['_spf.yandex.net'] },
  { name: 'OVHcloud', hosts: ['mail-out.ovh.net', 'ovh.net'], includes: ['mx.ovh.com'] },
  {
    name: 'IONOS',
    hosts: ['kundenserver.de', 'perfora.net', 'ionos.com'],
    includes: ['_spf-eu.ionos.com', '_spf.kundenserver.de', '_spf.perfora.net'],
  },
  { name: 'Gandi', hosts: ['gandi.net'], includes: ['_mailcust.gandi.net'] },
  { name: 'Infomaniak', hosts: ['infomaniak.ch'], includes: ['spf.infomaniak.ch'] },
  { name: 'mailbox.org', hosts: ['mailbox.org'], includes: ['mailbox.org'] },
  { name: 'Rackspace Email', hosts: ['emailsrvr.com'], includes: ['emailsrvr.com'] },
  { name: 'Hostinger', hosts: ['hostinger.com'], includes: ['_spf.mail.hostinger.com'] },
];

/** The service whose servers go by such a name; by name only, so nothing is proven. */
export function serviceOfHost(host: string): MailService | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  const service = mailServices.find(({ hosts }) =>
    hosts.some((end) => name === end || name.endsWith(`.${end}`)),
  );
  return service ?? null;
}
