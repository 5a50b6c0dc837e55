/**
 * Amazon SES, as the sender's own relay.
 */
import type { RuleSet } from '../rule.ts';

export const amazonSes: RuleSet = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  rank: 'provider',
  hosts: ['amazonses.com', 'amazonaws.com'],
  signatures: ['amazonses', 'amazon ses', 'the following identities failed the check'],
  source: 'docs.aws.amazon.com/ses (error messages, suppression list, quotas), 2026-11',
  rules: [
    {
      id: 'amazon-ses-not-verified',
      words: [
        'email address is not verified',
        'email address not verified',
        'identities failed the check',
        'address is not verified. the following identities',
      ],
      cause: 'esp-sender-not-verified',
      example:
        '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: sender@example.com',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
    {
      id: 'amazon-ses-suppressed',
      words: [
        'address on suppression list',
        'recipient address is on the suppression list',
        'onaccountsuppressionlist',
        'amazon ses has suppressed sending to this address',
        'on the suppression list for your account',
        'suppressed sending to this address',
      ],
      cause: 'esp-suppressed',
      example:
        'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    },
    {
      id: 'amazon-ses-quota',
      words: [
        'maximum sending rate exceeded',
        'daily message quota exceeded',
        'throttling failure',
      ],
      cause: 'sender-quota-exceeded',
      example: '454 Throttling failure: Maximum sending rate exceeded.',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html',
    },
    {
      id: 'amazon-ses-paused',
      words: ['sending paused for this account', 'sending is paused for this account'],
      cause: 'sender-account-blocked',
      example:
        '554 Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
    {
      id: 'amazon-ses-size',
      words: ['stream is more than # bytes long', 'message length is more than'],
      cause: 'message-too-big',
      example: '554 Transaction failed: Stream is more than 10485760 bytes long',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
    {
      id: 'amazon-ses-rejected-content',
      words: [
        'message rejected due to the presence of a virus',
        'bad content',
        'mail contains a virus',
      ],
      cause: 'content-malware',
      example: '554 Transaction failed: Message contains a virus, amazonses: Bad content',
      link: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
    },
  ],
};
