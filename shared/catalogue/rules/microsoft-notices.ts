/**
 * The sentences of Microsoft 365's own notices: a reason in plain words above "More Info for Email
 * Admins". They stand where a reader of webmail looks; the reply that the notice quotes comes first.
 */
import type { RuleSet } from '../rule.ts';

const ndr = 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr';
const table = `${ndr}/non-delivery-reports-in-exchange-online`;

export const microsoftNotices: RuleSet = {
  id: 'microsoft-notices',
  name: "Microsoft 365's notices",
  rank: 'provider',
  hosts: ['prod.outlook.com', 'prod.exchangelabs.com'],
  signatures: ['more info for email admins', 'office 365', 'microsoft 365'],
  source:
    "Microsoft's articles on each non-delivery report, read 2026-11; notices as seen in bounces",
  rules: [
    {
      id: 'microsoft-notices-not-a-valid-sender',
      words: ["because you weren't recognized as a valid sender"],
      cause: 'sender-account-compromised',
      example:
        "Your message couldn't be delivered because you weren't recognized as a valid sender. The most common reason for this is that your email address is suspected of sending spam and it's no longer allowed to send email.",
      link: `${ndr}/fix-error-code-5-1-8-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-group-insiders',
      words: [
        'only accepts messages from people in its organization or on its allowed senders list',
        'only accepts messages from people in its organization',
        "your email address isn't on the list",
      ],
      cause: 'recipient-restricted',
      example:
        "The group staff only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.",
      link: `${ndr}/fix-error-code-5-7-133-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-restricted',
      words: [
        "message can't be delivered because delivery to this address is restricted",
        'delivery to this address is restricted',
        "you don't have permission to send to this recipient",
        "your message couldn't be delivered because you don't have permission to send to",
      ],
      cause: 'recipient-restricted',
      example: "Your message can't be delivered because delivery to this address is restricted.",
      link: `${ndr}/fix-error-code-550-5-7-1-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-mail-flow-rule',
      words: [
        'a custom mail flow rule created by an admin at * has blocked your message',
        'custom mail flow rule created by an admin',
        'mail flow rule * has blocked your message',
      ],
      cause: 'policy-rule',
      example:
        'A custom mail flow rule created by an admin at example.org has blocked your message.',
      link: table,
    },
    {
      id: 'microsoft-notices-not-found-at',
      words: [
        "couldn't be delivered. * wasn't found at",
        "wasn't found at the destination domain",
        "it appears that the email address you sent your message to wasn't found",
      ],
      cause: 'recipient-unknown',
      example:
        "Your message to user@example.org couldn't be delivered. user wasn't found at example.org.",
      link: `${ndr}/fix-error-code-550-5-1-10-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-full',
      words: ["recipient's mailbox is full and can't accept messages now"],
      cause: 'mailbox-full',
      example:
        "Your message couldn't be delivered. The recipient's mailbox is full and can't accept messages now. More Info for Email Admins",
      link: table,
    },
    {
      id: 'microsoft-notices-too-large',
      words: [
        'your message is too large to send to',
        'message is larger than the size limit for messages',
      ],
      cause: 'message-too-big',
      example: 'Your message is too large to send to user@example.org.',
      link: table,
    },
    {
      id: 'microsoft-notices-invalid-characters',
      words: ['your message contains invalid characters (bare line feed characters)'],
      cause: 'message-not-rfc-compliant',
      example:
        'Your message contains invalid characters (bare line feed characters) which the email servers at example.org do not support.',
      link: `${ndr}/fix-error-code-550-5-6-11-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-domain-not-found',
      words: ["reported that the recipient's domain does not exist"],
      cause: 'recipient-domain-not-found',
      example: "The Domain Name System (DNS) reported that the recipient's domain does not exist.",
      link: table,
    },
    {
      id: 'microsoft-notices-too-many-sent',
      words: [
        "because you've reached your daily limit of",
        "couldn't be delivered because you've sent too many",
        'you have exceeded the limit for sending',
      ],
      cause: 'sender-quota-exceeded',
      example:
        "Your message wasn't delivered: it can't be sent because you've reached your daily limit of messages.",
      link: table,
    },
    {
      id: 'microsoft-notices-security-or-policy',
      words: ['security or policy settings at * have rejected your message'],
      cause: 'policy-unspecified',
      generic: true,
      example: 'Security or policy settings at example.org have rejected your message.',
      link: table,
    },
    {
      id: 'microsoft-notices-no-answer',
      words: [
        "despite repeated attempts to contact the recipient's email system it didn't respond",
      ],
      cause: 'recipient-server-unreachable',
      example:
        "Your message couldn't be delivered. Despite repeated attempts to contact the recipient's email system it didn't respond.",
      link: `${ndr}/fix-error-code-550-4-4-7-in-exchange-online`,
    },
    {
      id: 'microsoft-notices-gave-up',
      words: [
        'despite repeated attempts to deliver your message',
        'has tried to deliver this message, without success, and has stopped trying',
      ],
      cause: 'message-expired',
      example:
        "Your message couldn't be delivered. Despite repeated attempts to deliver your message, the recipient's email system refused to accept a connection.",
      link: `${ndr}/fix-error-code-550-4-4-7-in-exchange-online`,
    },
  ],
};
