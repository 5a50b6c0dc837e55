/**
 * A blocked address that belongs to a big mail service, as its own name in the refusal shows. Its
 * users cannot get it off a list; any rule that names the list or the receiver says more.
 */
import type { RuleSet } from '../rule.ts';

const services = [
  'google.com',
  'outbound.protection.outlook.com',
  'amazonses.com',
  'sendgrid.net',
  'mailgun.net',
  'mailgun.org',
  'mcsv.net',
  'sparkpostmail.com',
  'mtasv.net',
  'mailjet.com',
];

export const sharedProviderIp: RuleSet = {
  id: 'shared-provider-ip',
  name: 'An address shared by many senders',
  rank: 'generic',
  hosts: [],
  signatures: [],
  source: "Google's help on blocked addresses of its servers, 2026",
  rules: [
    {
      id: 'shared-provider-ip-blocked',
      words: services.flatMap((service) => [
        `${service} * blocked`,
        `${service} * listed`,
        `${service} * banned`,
        `blocked * ${service}`,
        `banned * ${service}`,
      ]),
      generic: true,
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 mail-ed1-f41.google.com (203.0.113.41) is listed here and may not send mail to us',
      link: 'https://support.google.com/a/answer/27642',
    },
  ],
};
