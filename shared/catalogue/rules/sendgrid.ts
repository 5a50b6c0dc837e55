/**
 * SendGrid, as the sender's own relay: its drops.
 */
import type { RuleSet } from '../rule.ts';

export const sendgrid: RuleSet = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  rank: 'provider',
  hosts: ['sendgrid.net', 'sendgrid.com'],
  signatures: ['sendgrid'],
  source: "Twilio SendGrid's documentation and the SMTP Field Manual, 2026-11",
  rules: [
    {
      id: 'sendgrid-suppressed',
      words: [
        'bounced address',
        'unsubscribed address',
        'spam reporting address',
        'address on sendgrid suppression',
      ],
      cause: 'esp-suppressed',
      example: 'Bounced Address',
      link: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/bounces',
    },
    {
      id: 'sendgrid-identity',
      words: ['does not match a verified sender identity', 'verified sender identity'],
      cause: 'esp-sender-not-verified',
      example:
        '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
      link: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity',
    },
    {
      id: 'sendgrid-credits',
      words: ['maximum credits exceeded'],
      cause: 'sender-quota-exceeded',
      example: '451 Authentication failed: Maximum credits exceeded',
      link: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/bounces',
    },
    {
      id: 'sendgrid-unable-to-resolve',
      words: ['unable to get mx info', 'unable to resolve mx host', 'error dialing remote address'],
      cause: 'recipient-domain-no-mx',
      example:
        'unable to get mx info: failed to get IPs from PTR record: lookup example.org: unrecognized address',
      link: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/bounces',
    },
  ],
};
