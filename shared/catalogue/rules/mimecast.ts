/**
 * Mimecast's email gateway, by its published SMTP error texts.
 */
import type { RuleSet } from '../rule.ts';

export const mimecast: RuleSet = {
  id: 'mimecast',
  name: 'Mimecast',
  rank: 'provider',
  hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
  signatures: ['mimecast.com', 'mimecast.org', 'mimecast'],
  source: "Mimecast's SMTP error codes page and field manuals, 2026-11",
  rules: [
    {
      id: 'mimecast-spf',
      words: ['spf sender invalid - envelope rejected', 'spf sender invalid'],

      cause: 'spf-fail',
      example:
        '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-dkim',
      words: ['dkim sender invalid - envelope rejected', 'dkim sender invalid'],

      cause: 'dkim-fail',
      example: '550 DKIM Sender Invalid - envelope rejected',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-dmarc',
      words: ['dmarc sender invalid - envelope rejected', 'dmarc sender invalid'],

      cause: 'dmarc-reject',
      example: '550 DMARC Sender Invalid - envelope rejected',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-greylisted',
      words: [
        'internal resources are temporarily unavailable',
        'internal resource temporarily unavailable',
        'internal resources temporarily unavailable',
      ],

      cause: 'greylisted',
      example:
        '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-local-reputation',
      words: ['local ct ip reputation', 'csi.mimecast.org poor reputation', 'csi.mimecast.org'],

      cause: 'ip-reputation',
      example:
        '550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550',
      link: 'https://www.mimecast.com/senderfeedback',
    },
    {
      id: 'mimecast-list-blocked',
      words: ['blocked - see https://dnsbl', 'rejected by rbl', 'mimecast * listed in'],

      cause: 'ip-blocklisted',
      example: '550 rejected by RBL - mimecast',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-sender-blocked-for-now',
      words: ['sender address blocked'],

      cause: 'recipient-blocked-sender',
      example: '421 Sender address blocked',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-recipient-held',
      words: ['recipient temporarily unavailable', 'ip temporarily blacklisted'],

      cause: 'ip-rate-limited',
      example: '451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-route-needs-tls',
      words: [
        'this route requires encryption',
        'this route requires tls version',
        'this route requires high-strength',
        'this route requires',
        'configuration is invalid for this certificate',
      ],

      cause: 'tls-required',
      example: '553 This route requires encryption (SSL/TLS)',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-size',
      words: ['maximum email size exceeded'],

      cause: 'message-too-big',
      example: '554 Maximum email size exceeded',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-wrong-host',
      words: ['incorrect hostname used for inbounds'],

      cause: 'recipient-mx-wrong',
      example: '550 incorrect hostname used for inbounds',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-loop',
      words: ['mail loop detected'],
      needsHost: true,

      cause: 'mail-loop',
      example: '554 Mail loop detected',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-open-relay',
      words: ['open relay is not allowed', 'open relay not allowed'],

      cause: 'relay-denied',
      example: '451 Open relay not allowed',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-recipient-account-off',
      words: ['account inbounds disabled'],

      cause: 'recipient-disabled',
      example: '451 Account inbounds disabled',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-sender-account-off',
      words: ['account outbounds disabled', 'hostname is not authorized'],

      cause: 'sender-account-blocked',
      example: '451 Account outbounds disabled',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-anti-spoofing',
      words: [
        'anti-spoofing policy',
        'anti spoofing policy',
        'rejected by header based anti-spoofing',
        'header based anti-spoofing',
      ],

      cause: 'recipient-anti-spoofing',
      example:
        '550 Rejected by header based Anti-Spoofing policy: sender@example.com - https://community.mimecast.com/docs/DOC-1369#550',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-content-policy',
      words: ['content examination policy', 'rejected by content'],

      cause: 'policy-rule',
      example: '550 Message rejected by Content Examination Policy',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-country',
      words: ['host network not allowed', 'host network, not allowed'],

      cause: 'recipient-geo-block',
      example: '554 Host network not allowed',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-blocked-senders',
      words: [
        'administrative prohibition - envelope blocked',
        'administrative prohibition * envelope blocked',
        'envelope blocked - user',
        'envelope blocked',
        'manually blocked senders',
        'blocked senders - block policy',
        'block policy for envelope from',
        'envelope rejected - block policy',
      ],

      cause: 'recipient-blocked-sender',
      example:
        '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-log-in',
      words: ['submitter failed to', 'incorrect authentication data'],

      cause: 'login-failed',
      example: '535 Incorrect authentication data',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-threads',
      words: ['account service is temporarily unavailable', 'exceeding outbound thread limit'],

      cause: 'connection-limit',
      example: '451 Account service is temporarily unavailable',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
    {
      id: 'mimecast-security-policy',
      words: [
        'email rejected due to security policies',
        'rejected due to security policies',
        'mcspamsignature',
        'spam signature',
      ],

      cause: 'content-spam',
      example: '554 Email rejected due to security policies - MCSpamSignature.sa.51.1',
      link: 'https://www.mimecast.com/senderfeedback',
    },
    {
      id: 'mimecast-invalid-recipient',
      words: ['invalid recipient'],
      needsHost: true,

      cause: 'recipient-unknown',
      example: '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550',
      link: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    },
  ],
};
