/**
 * Microsoft Exchange Online, the mail of Microsoft 365 organisations, and the words that Exchange
 * servers share with it (RESOLVER., STOREDRV., SMTPSEND., QUEUE.). Traps: `AS(…)` is an anti-spam
 * rule, no autonomous system; 5.4.1 "Access denied" is its way to say "no such user"; 5.2.2 is
 * either a full box or the sender's own quota; 5.1.8 blames the sender's account.
 */
import type { RuleSet } from '../rule.ts';

const ndr = 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr';
const table = `${ndr}/non-delivery-reports-in-exchange-online`;
const tenant = `${ndr}/fix-error-code-5-7-700-through-5-7-750`;

export const exchangeOnline: RuleSet = {
  id: 'exchange-online',
  name: 'Microsoft 365 (Exchange Online)',
  rank: 'provider',
  hosts: [
    'protection.outlook.com',
    'prod.outlook.com',
    'mx.microsoft',
    'office365.com',
    'outlook.office365.com',
  ],
  // Not outbound.protection.outlook.com: other servers print it when they refuse Microsoft's mail.
  signatures: [
    'prod.protection.outlook.com',
    'mail.protection.outlook.com',
    'prod.outlook.com',
    'as(#)',
    '(as#)',
    'resolver.adr',
    'resolver.rst',
    'resolver.fwd',
    'storedrv',
    'smtpsend',
    'transport.rules',
    'learn.microsoft.com/exchange',
    'sender.office.com',
    'lastattemptedservername',
    'infodomainnonexistent',
    'dns domain * does not exist',
    'message expired, connection refused',
    'message expired, dns query failed',
    'message expired, cannot connect to remote server',
    'remote server returned unknown recipient',
    'blocked using fblw#',
    'blocked using blocklist #',
    'delist@messaging.microsoft.com',
    'delist@microsoft.com',
    'aka.ms/exosmtperrors',
    '5.4.1 recipient address rejected: access denied',
    '5.4.1 * recipient address rejected: access denied',
  ],
  source:
    "Microsoft's table of non-delivery reports of 2024-10-24, newer codes as seen in bounces to 2026",
  rules: [
    // The sender's account or organisation at Microsoft.
    {
      id: 'exchange-online-bad-outbound-sender',
      words: ['bad outbound sender', '5.1.8 access denied'],
      needsHost: true,
      cause: 'sender-account-compromised',
      example:
        '550 5.1.8 Access denied, bad outbound sender AS(42004) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: 'https://security.microsoft.com/restrictedentities',
    },
    {
      // The outbound filter's verdict on the account (docs: "Remove blocked users from the Restricted entities page").
      id: 'exchange-online-outbound-spam',
      words: ['outboundspamexception', 'wascl useraction verdict is not none'],
      cause: 'sender-account-blocked',
      example:
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend.',
      link: 'https://security.microsoft.com/restrictedentities',
    },
    {
      id: 'exchange-online-unregistered-domain',
      words: [
        'blocked from sending from unregistered domain',
        'blocked from sending from unregistered domains',
      ],
      codes: ['5.7.750'],
      cause: 'tenant-unregistered-domain',
      example:
        '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains. For more information please go to https://go.microsoft.com/fwlink/?linkid=2156100 AS(90001)',
      link: tenant,
    },
    {
      id: 'exchange-online-tenant-threshold',
      words: ['tenant has exceeded threshold', 'tenant has exceeded its threshold'],
      codes: ['5.7.705'],
      cause: 'tenant-blocked',
      example: '550 5.7.705 Access denied, tenant has exceeded threshold (AS3130)',
      link: tenant,
    },
    {
      id: 'exchange-online-tenant-traffic',
      words: ['access denied, traffic not accepted from this ip'],
      codes: [
        '5.7.708',
        '5.7.700',
        '5.7.701',
        '5.7.702',
        '5.7.704',
        '5.7.706',
        '5.7.707',
        '5.7.709',
      ],
      cause: 'tenant-blocked',
      example:
        '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to https://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)',
      link: tenant,
    },
    {
      id: 'exchange-online-tenant-block-list',
      words: [
        'blocked by your organization using tenant allow block list',
        'tenant allow/block list',
        'tenant allow block list',
      ],
      codes: ['5.7.703'],
      cause: 'policy-rule',
      example:
        "550 5.7.703 Your message can't be delivered because messages to user@example.org are blocked by your organization using Tenant Allow Block List.",
      link: table,
    },
    {
      id: 'exchange-online-external-forwarding',
      words: ['your organization does not allow external forwarding'],
      codes: ['5.7.520'],
      cause: 'policy-rule',
      example:
        '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
      link: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
    },
    {
      id: 'exchange-online-tenant-rate',
      words: [
        'tenant external recipient rate',
        "message can't be submitted because the tenant has exceeded",
      ],
      codes: ['5.7.232', '5.7.233'],
      cause: 'sender-quota-exceeded',
      example:
        "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit). AS(9001)",
      link: table,
    },
    {
      id: 'exchange-online-submission-quota',
      words: [
        'submission quota exceeded',
        'submissionquotaexceeded',
        'submission quota was exceeded',
        "sender's submission quota",
      ],
      codes: ['5.1.90'],
      cause: 'sender-quota-exceeded',
      example:
        '550 5.2.2 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; submission quota exceeded',
      link: `${ndr}/fix-error-for-submission-quota-exceeded-in-exchange-online`,
    },
    {
      id: 'exchange-online-daily-recipients',
      words: [
        'reached your daily limit for message recipients',
        'reached the daily limit for message recipients',
      ],
      cause: 'sender-quota-exceeded',
      example:
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
      link: table,
    },
    {
      id: 'exchange-online-send-as',
      words: [
        'sendasdenied',
        'sendasdeniedexception',
        'not allowed to send as',
        'client does not have permissions to send as this sender',
        'does not have permissions to send as this sender',
      ],
      codes: ['5.2.252', '5.7.60'],
      cause: 'sender-not-owned',
      example:
        '554 5.2.252 SendAsDenied; info@example.com not allowed to send as other@example.org; STOREDRV.Submission.Exception:SendAsDeniedException',
      link: table,
    },
    {
      id: 'exchange-online-not-authenticated',
      words: [
        'client was not authenticated to send anonymous mail',
        'client was not authenticated',
        'not authenticated to send anonymous mail',
      ],
      codes: ['5.7.57'],
      cause: 'relay-auth-required',
      example:
        '530 5.7.57 Client not authenticated to send mail. SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-5-7-57-in-exchange-online`,
    },
    {
      // Said by a recipient whose connector takes mail over TLS only.
      id: 'exchange-online-starttls-required',
      words: ['starttls is required to send mail'],
      cause: 'tls-required',
      permanent: true,
      example:
        '451 5.7.3 STARTTLS is required to send mail [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: table,
    },
    {
      id: 'exchange-online-login',
      words: [
        '5.7.3 authentication unsuccessful',
        '5.7.139 authentication unsuccessful',
        'smtpclientauthentication is disabled',
        'basic authentication is disabled',
      ],
      codes: ['5.7.139'],
      cause: 'login-failed',
      example:
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
    {
      id: 'exchange-online-tenant-attribution',
      words: ['tenantattribution; relay access denied', 'tenantattribution'],
      codes: ['5.7.64'],
      cause: 'relay-denied',
      example:
        '550 5.7.64 TenantAttribution; Relay Access Denied [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-5-7-64-in-exchange-online`,
    },
    {
      id: 'exchange-online-journaling',
      words: [
        'journaling on-premises messages to office 365 not supported',
        'journaling * is not supported',
      ],
      codes: ['5.3.190'],
      cause: 'recipient-server-misconfigured',
      example:
        '550 5.3.190 Journaling on-premises messages to Office 365 not supported when Journaling Archive is disabled',
      link: table,
    },

    // Who connects: address blocks, rate, requirements.
    {
      id: 'exchange-online-customer-block-list',
      words: ['blocked using customer block list', 'customer block list', 'as16012607'],
      codes: ['5.7.513'],
      cause: 'recipient-blocked-sender',
      example:
        '550 5.7.513 Service unavailable, Client host [203.0.113.5] blocked by example.org using Customer Block list (AS16012607)',
      link: table,
    },
    {
      id: 'exchange-online-spamhaus',
      words: [
        'blocked using spamhaus * (as16012611)',
        'blocked using spamhaus * (as#)',
        'blocked using spamhaus. to request removal from this list',
        'as16012611',
      ],
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 Service unavailable, Client host [203.0.113.5] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/203.0.113.5 (AS16012611)',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'exchange-online-block-list',
      words: ['blocked using fblw#', 'blocked using blocklist #', 'blocked using block list #'],
      cause: 'ip-blocked-provider',
      example:
        '550 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com',
      link: 'https://sender.office.com/',
    },
    {
      id: 'exchange-online-banned-ip',
      words: ['banned sending ip'],
      codes: Array.from({ length: 44 }, (_, index) => `5.7.${606 + index}`),
      cause: 'ip-blocked-provider',
      example:
        '550 5.7.606 Access denied, banned sending IP [203.0.113.5]. To request removal from this list please visit https://sender.office.com/ and follow the directions. (AS16012609)',
      link: 'https://sender.office.com/',
    },
    {
      id: 'exchange-online-banned-sender-ip',
      words: [
        '5.7.511 access denied, banned sender',
        'forward this message to delist@microsoft.com',
        'forward this message to delist@messaging.microsoft.com',
      ],
      codes: ['5.7.511'],
      cause: 'ip-blocked-provider',
      example:
        '550 5.7.511 Access denied, banned sender[203.0.113.5]. To request removal from this list please forward this message to delist@microsoft.com. AS(1410)',
      link: table,
    },
    {
      id: 'exchange-online-banned-domain',
      words: ['5.7.800 access denied, banned sender'],
      codes: ['5.7.800'],
      cause: 'domain-blocked-provider',
      example: '550 5.7.800 Access denied, banned sender AS(1800)',
      link: table,
    },
    {
      id: 'exchange-online-banned-sender',
      words: ['access denied, spam abuse detected', 'access denied, banned sender'],
      codes: ['5.7.501', '5.7.502', '5.7.503'],
      cause: 'sender-account-blocked',
      example:
        '550 5.7.501 Access denied, spam abuse detected. The sending account has been banned due to detected spam activity. AS(12500)',
      link: table,
    },
    {
      id: 'exchange-online-organisation-blocks-ip',
      words: ['access denied, rejected by recipient'],
      codes: ['5.7.507'],
      cause: 'recipient-blocked-sender',
      example: '550 5.7.507 Access denied, rejected by recipient. AS(1420)',
      link: table,
    },
    {
      id: 'exchange-online-bad-helo',
      words: ['5.5.4 invalid domain name', 'access denied, bad helo'],
      codes: ['5.7.506'],
      cause: 'helo-invalid',
      example: '550 5.7.506 Access Denied, Bad HELO. AS(1360)',
      link: table,
    },
    {
      id: 'exchange-online-banned-recipient',
      words: ['access denied, banned recipient'],
      codes: ['5.7.505'],
      cause: 'recipient-disabled',
      example: '550 5.7.505 Access denied, banned recipient. AS(1350)',
      link: table,
    },
    {
      id: 'exchange-online-recipient-not-valid',
      words: ['recipient address rejected: access denied', 'all recipient addresses rejected'],
      codes: ['5.7.504'],
      cause: 'recipient-unknown',
      example:
        '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-550-5-4-1-in-exchange-online`,
      needsHost: true,
    },
    {
      id: 'exchange-online-ipv6-range',
      words: ['has exceeded permitted limits within'],
      codes: ['5.7.508'],
      cause: 'ip-rate-limited',
      example:
        '550 5.7.508 Access denied, [2001:db8::5] has exceeded permitted limits within 2001:db8::/64 range AS(1430)',
      link: table,
    },
    {
      id: 'exchange-online-no-ipv6',
      words: ['does not accept email over ipv6'],
      codes: ['5.7.510'],
      cause: 'ipv6-not-accepted',
      example:
        '550 5.7.510 Access denied, example.org does not accept email over IPv6. AS(1440) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: table,
    },
    {
      id: 'exchange-online-ipv6-authentication',
      words: ['must pass either spf or dkim validation'],
      codes: ['4.7.26'],
      cause: 'ipv6-requirements',
      example:
        '450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::5] must pass either SPF or DKIM validation, this message is not signed. AS(1450)',
      link: table,
    },
    {
      id: 'exchange-online-ipv6-ptr',
      words: ['ipv6 address * must have a reverse dns'],
      codes: ['5.7.25', '4.7.25'],
      cause: 'ipv6-requirements',
      example:
        '550 5.7.25 Access denied, the sending IPv6 address [2001:db8::5] must have a reverse DNS record. AS(1460)',
      link: table,
    },
    {
      id: 'exchange-online-reputation-limit',
      words: ['temporarily rate limited due to ip reputation'],
      codes: ['4.7.650', '4.7.651'],
      cause: 'ip-rate-limited',
      example:
        '451 4.7.651 The mail server [203.0.113.5] has been temporarily rate limited due to IP reputation. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
    },
    {
      id: 'exchange-online-connections',
      words: ['exceeded the maximum number of connections'],
      codes: ['4.7.652'],
      needsHost: true,
      cause: 'connection-limit',
      example:
        '451 4.7.652 The mail server [203.0.113.5] has exceeded the maximum number of connections. (S3115) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
    },
    {
      id: 'exchange-online-throttled',
      words: [
        '4.7.# access denied, please try again later',
        '4.7.# server busy. please try again later from',
        '4.7.500 server busy',
      ],
      codes: [
        ...Array.from({ length: 150 }, (_, index) => `4.7.${500 + index}`),
        ...Array.from({ length: 47 }, (_, index) => `4.7.${653 + index}`),
        ...Array.from({ length: 50 }, (_, index) => `4.7.${850 + index}`),
      ],
      cause: 'ip-rate-limited',
      example:
        '451 4.7.500 Server busy. Please try again later from [203.0.113.5]. (AS77713811) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
    },

    // Authentication.
    {
      id: 'exchange-online-authentication-level',
      words: [
        "doesn't meet the required authentication level",
        'does not meet the required authentication level',
      ],
      keys: ['linkid=2319303'],
      codes: ['5.7.515'],
      cause: 'unauthenticated',
      example:
        "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 Spf= Fail , Dkim= Fail , DMARC= Fail [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]",
      link: 'https://go.microsoft.com/fwlink/p/?linkid=2319303',
    },
    {
      id: 'exchange-online-dmarc',
      words: [
        'does not pass dmarc verification and has a dmarc policy of reject',
        'does not pass dmarc verification',
      ],
      codes: ['5.7.509'],
      cause: 'dmarc-reject',
      example:
        '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: table,
    },
    {
      id: 'exchange-online-quarantined',
      words: ['content filter agent quarantined this message'],
      cause: 'content-spam',
      example: '550 5.2.1 Content Filter agent quarantined this message',
      link: table,
    },
    {
      id: 'exchange-online-spf',
      words: [
        'message was rejected because of sender policy framework violation',
        'sender policy framework violation',
      ],
      codes: ['5.7.23'],
      cause: 'spf-fail',
      example:
        '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed',
      link: `${ndr}/fix-error-code-5-7-23-in-exchange-online`,
    },
    {
      id: 'exchange-online-from',
      words: ['access denied, message must be rfc 5322 section 3.6.2 compliant'],
      codes: ['5.7.512'],
      cause: 'message-not-rfc-compliant',
      example:
        '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant, message must include a valid From address. AS(1480)',
      link: table,
    },
    {
      id: 'exchange-online-many-from',
      words: ['multiple from addresses present', 'multiple from addresses'],
      codes: ['5.1.20'],
      needsHost: true,
      cause: 'message-not-rfc-compliant',
      example:
        '550 5.1.20 Multiple From addresses present without Sender address [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-550-5-1-20-multiple-from-addresses`,
    },
    {
      id: 'exchange-online-bare-linefeed',
      words: ['bare linefeeds', 'bare line feeds', 'barelinefeedsareillegal'],
      codes: ['5.6.11'],
      needsHost: true,
      cause: 'message-not-rfc-compliant',
      example:
        '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA and receiving system does not support BDAT',
      link: `${ndr}/fix-error-code-550-5-6-11-in-exchange-online`,
    },
    {
      id: 'exchange-online-conversion',
      words: [
        '5.5.6 invalid message content',
        'conversionfailedexception',
        'm2mcvt',
        'cat.invalidcontent',
        'storedrv * corruptdata',
      ],
      cause: 'message-not-rfc-compliant',
      example:
        '554 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception',
      link: table,
    },

    // The recipient.
    {
      id: 'exchange-online-stale-address',
      words: ['resolver.adr.exrecipnotfound', 'imceaex', 'sender denied; imceaex'],
      cause: 'recipient-stale-address',
      example:
        'IMCEAEX-_O=EXAMPLE_OU=EXCHANGE+20ADMINISTRATIVE+20GROUP_cn=Recipients_cn=user@example.com #550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##',
      link: `${ndr}/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online`,
    },
    {
      id: 'exchange-online-sender-denied',
      words: ['5.1.0 sender denied', '5.1.0 * sender denied'],
      needsHost: true,
      cause: 'recipient-stale-address',
      example: '550 5.1.0 Sender denied [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-550-5-1-0-in-exchange-online`,
    },
    {
      id: 'exchange-online-not-found',
      words: [
        'resolver.adr.recipientnotfound',
        'resolver.adr.recipnotfound',
        'recipient not found by smtp address lookup',
      ],
      codes: ['5.1.10', '5.1.1', '5.1.351'],
      cause: 'recipient-unknown',
      example:
        '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient user@example.org not found by SMTP address lookup',
      link: `${ndr}/fix-error-code-550-5-1-10-in-exchange-online`,
    },
    {
      id: 'exchange-online-no-subscription',
      words: ['hosted tenant which has no mail-enabled subscriptions'],
      cause: 'recipient-disabled',
      example:
        '550 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: table,
      permanent: true,
    },
    {
      id: 'exchange-online-account-disabled',
      words: ['accountdisabledexception', 'mailboxdisabled', 'recipientmailboxlocationunavailable'],
      cause: 'recipient-disabled',
      example:
        '554 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled; Failed to process message due to a permanent exception',
      link: table,
    },
    {
      id: 'exchange-online-mailbox-full',
      words: [
        '5.2.2 mailbox full',
        'recipient mailbox is full',
        'quotaexceededexception',
        'mapiexceptionquotaexceeded',
        'mapiexceptionshutoffquotaexceeded',
        '5.2.2 storedrv',
      ],
      needsHost: true,
      cause: 'mailbox-full',
      example:
        '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
      link: table,
    },
    {
      id: 'exchange-online-size',
      words: [
        'resolver.rst.recipsizelimit',
        'resolver.rst.sendsizelimit',
        'recipsizelimit',
        'overadvertisedsize',
        'routing.sizelimit',
        'messagetoolargeexception',
        'msgtoolarge',
        'message size exceeds fixed maximum',
      ],
      codes: ['5.2.3', '5.3.4'],
      cause: 'message-too-big',
      example: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      link: table,
    },
    {
      id: 'exchange-online-box-rate',
      words: [
        'resolver.rst.recipientratelimit',
        'recipient thread limit exceeded',
        "recipient's per hour message receive limit",
      ],
      codes: ['5.2.121', '5.2.122'],
      cause: 'recipient-rate-limited',
      example: "554 5.2.122 Recipient's per hour message receive limit exceeded",
      link: table,
    },
    {
      id: 'exchange-online-group-members',
      words: [
        'unifiedgroupagent; delivery failed',
        "the sender isn't a group member or external senders aren't permitted",
      ],
      codes: ['5.7.193'],
      cause: 'recipient-restricted',
      example:
        "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted to send to this group.",
      link: table,
    },
    {
      id: 'exchange-online-group-insiders',
      words: ['sender not authenticated for group', 'sendernotauthenticatedforgroup'],
      codes: ['5.7.133'],
      cause: 'recipient-restricted',
      example:
        '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
      link: `${ndr}/fix-error-code-5-7-133-in-exchange-online`,
    },
    {
      id: 'exchange-online-mailbox-insiders',
      words: ['sender was not authenticated for mailbox', 'sendernotauthenticatedformailbox'],
      codes: ['5.7.134'],
      cause: 'recipient-restricted',
      example:
        '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this mailbox',
      link: `${ndr}/fix-error-code-5-7-134-in-exchange-online`,
    },
    {
      id: 'exchange-online-folder-insiders',
      words: [
        'sender was not authenticated for public folder',
        'sendernotauthenticatedforpublicfolder',
      ],
      codes: ['5.7.13', '5.7.135'],
      cause: 'recipient-restricted',
      example:
        '550 5.7.135 RESOLVER.RST.SenderNotAuthenticatedForPublicFolder; authentication required',
      link: `${ndr}/fix-error-code-5-7-13-or-5-7-135-in-exchange-online`,
    },
    {
      id: 'exchange-online-user-insiders',
      words: ['5.7.136 sender was not authenticated', 'sendernotauthenticatedformailuser'],
      codes: ['5.7.136'],
      cause: 'recipient-restricted',
      example:
        '550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; authentication required',
      link: `${ndr}/fix-error-code-5-7-136-in-exchange-online`,
    },
    {
      id: 'exchange-online-insiders-only',
      words: [
        'resolver.rst.authrequired',
        'sendernotauthenticated',
        'sender was not authenticated by organization',
        'resolver.rst.sendernotauthenticated',
      ],
      codes: ['5.7.12'],
      cause: 'recipient-restricted',
      example: '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      link: `${ndr}/fix-error-code-5-7-12-in-exchange-online`,
    },
    {
      id: 'exchange-online-transport-rule',
      words: [
        'delivery not authorized, message refused',
        'transport.rules.rejectmessage',
        'the message was rejected by organization policy',
      ],
      codes: Array.from({ length: 100 }, (_, index) => `5.7.${900 + index}`),
      cause: 'policy-rule',
      example:
        '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      link: table,
    },
    {
      id: 'exchange-online-not-on-list',
      words: [
        'sender not in allowed-senders list',
        'resolver.rst.notauthorized',
        'restrictedtorecipientspermission',
        'resolver.rst.sendernotauthorized',
        '5.7.1 delivery not authorized',
        'resolver.rst.dlneedssenderpermission',
      ],
      codes: ['5.7.124', '5.7.129'],
      cause: 'recipient-restricted',
      example:
        '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to the recipient because the sender is not on its list of allowed senders',
      link: `${ndr}/fix-error-code-5-7-124-in-exchange-online`,
    },
    {
      id: 'exchange-online-connector',
      words: [
        'tenantinboundattribution',
        'partner connector configured that matched',
        'restrictdomainstoipaddresses',
        'restrictdomainstocertificate',
      ],
      codes: ['5.7.51'],
      cause: 'recipient-restricted',
      example:
        "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
      link: table,
    },
    {
      id: 'exchange-online-recipient-limit',
      words: [
        '4.5.3 too many recipients',
        'resolver.adr.reciplimit',
        '5.5.3 resolver.adr.reciplimit',
      ],
      needsHost: true,
      cause: 'too-many-recipients',
      example: '550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients',
      link: table,
    },
    {
      id: 'exchange-online-unable-to-relay',
      words: [
        '5.7.1 unable to relay',
        'smtp; unable to relay recipient in non-accepted domain',
        'unable to relay recipient in non-accepted domain',
      ],
      needsHost: true,
      cause: 'relay-denied',
      example:
        '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-550-5-7-1-in-exchange-online`,
    },
    {
      id: 'exchange-online-not-its-domain',
      words: ['5.4.1 relay access denied', '5.4.1 * relay access denied'],
      needsHost: true,
      cause: 'recipient-mx-wrong',
      example:
        '550 5.4.1 Relay Access Denied [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-550-5-4-1-in-exchange-online`,
    },
    {
      id: 'exchange-online-forward-loop',
      words: [
        'agent generated message depth exceeded',
        'hop count exceeded',
        'routing loop detected',
        'resolver.fwd.loop',
        'smtpsend.dns.mxloopback',
        'mail loop detected',
      ],
      codes: ['5.4.6', '5.4.14', '5.4.11'],
      needsHost: true,
      cause: 'mail-loop',
      example:
        '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: `${ndr}/fix-error-code-5-4-6-through-5-4-20-in-exchange-online`,
    },

    // On the way to the recipient: what Microsoft's own servers met.
    {
      id: 'exchange-online-nonexistent-domain',
      words: [
        'smtpsend.dns.nonexistentdomain',
        'infodomainnonexistent',
        'dns domain * does not exist',
        'nonexistent domain; smtpsend',
      ],
      codes: ['5.4.310'],
      cause: 'recipient-domain-not-found',
      example:
        '550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]',
      link: table,
    },
    {
      id: 'exchange-online-invalid-recipient',
      words: [
        'recipient address reserved by rfc 2606',
        'recipient addresses in single label domains not accepted',
        'resolver.adr.invalidsmtpaddress',
        'storedrv.submit; invalid recipient address',
        'resolver.adr.invalidinsmtp',
      ],
      cause: 'address-syntax',
      example: '550 5.1.3 STOREDRV.Submit; invalid recipient address',
      link: table,
    },
    {
      id: 'exchange-online-dnssec',
      words: ['dnssec-invalid'],
      codes: ['4.7.324', '5.7.324'],
      cause: 'recipient-dns-failure',
      example:
        '450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-dns-failed',
      words: ['dns query failed', 'infonorecords', 'errorretry'],
      codes: ['4.4.312', '5.4.312'],
      needsHost: true,
      cause: 'recipient-dns-failure',
      example:
        '450 4.4.312 DNS query failed [Message=ErrorRetry] [LastAttemptedServerName=example.org] [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-mta-sts',
      words: ['failed mta-sts validation'],
      codes: ['4.4.8', '5.4.8'],
      cause: 'recipient-tls-policy',
      example:
        '550 5.4.8 MX hosts of example.org failed MTA-STS validation [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-dane-no-starttls',
      words: ['starttls-not-supported'],
      codes: ['4.7.321', '5.7.321'],
      cause: 'recipient-tls-policy',
      example:
        '450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail. [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-dane-certificate',
      words: ['certificate-expired: destination', 'tlsa-invalid', 'certificate-host-mismatch'],
      codes: ['4.7.322', '5.7.322', '4.7.323', '5.7.323', '4.7.325', '5.7.325'],
      cause: 'recipient-tls-policy',
      example:
        '450 4.7.323 tlsa-invalid: The domain failed DANE validation. [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-tls-session',
      words: ['cannot establish session with remote server * untrustedroot', 'untrustedroot'],
      codes: ['4.4.317', '5.4.317'],
      needsHost: true,
      cause: 'recipient-tls-policy',
      example:
        '450 4.4.317 Cannot establish session with remote server [Message=UntrustedRoot] [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-450-4-4-317-untrusted-root`,
    },
    {
      id: 'exchange-online-unreachable',
      words: [
        'suspiciousremoteservererror',
        'connection was closed abruptly',
        'message=socket error code 10061',
        'failed to connect. winsock error code',
        'primary target ip address responded with',
      ],
      codes: ['4.4.316', '5.4.316', '4.4.318', '5.4.318', '4.4.315'],
      cause: 'recipient-server-unreachable',
      example:
        '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.example.org] [LastAttemptedIP=192.0.2.25:25]',
      link: table,
    },
    {
      id: 'exchange-online-remote-spam',
      words: ['remote server returned message detected as spam'],
      codes: ['5.7.350'],
      cause: 'content-spam',
      example:
        '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Refused [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-remote-unknown',
      words: ['remote server returned unknown recipient'],
      cause: 'recipient-unknown',
      example:
        '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 Requested action not taken',
      link: table,
    },
    {
      id: 'exchange-online-gave-up-connecting',
      words: [
        'message expired, connection refused',
        'message expired, cannot connect to remote server',
        'message expired, connection timed out',
      ],
      cause: 'recipient-server-unreachable',
      example: '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
      link: table,
    },
    {
      id: 'exchange-online-dropped',
      words: ['connection dropped due to'],
      needsHost: true,
      cause: 'network-timeout',
      example: '421 4.4.2 Connection dropped due to SocketError [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: table,
    },
    {
      id: 'exchange-online-remote-error',
      words: ['remote server returned an error'],
      codes: ['5.0.350'],
      needsHost: true,
      cause: 'see-remote-text',
      example:
        '550 5.0.350 Remote server returned an error -> 550 Not today [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-550-5-0-350-in-exchange-online`,
    },
    {
      id: 'exchange-online-transport-trouble',
      words: [
        'temporary server error. please try again later',
        'insufficient system resources',
        'temporary server error. please try again later. prx#',
        'temporary server error. please try again later. attr#',
        '4.7.0 temporary server error',
        'storedrv; mailbox server is offline',
        'mailbox server is offline',
        'storedrv.deliver; mailbox database offline',
        'organization queue quota exceeded',
        'message failed to be replicated',
        'mailboxofflineexception',
      ],
      needsHost: true,
      cause: 'temporary-server-error',
      example:
        '451 4.7.0 Temporary server error. Please try again later. PRX2 [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
      link: table,
    },
    {
      id: 'exchange-online-store-error',
      words: [
        'storedrv.deliver: the microsoft exchange information store service reported an error',
        'storedrv.deliver.exception',
        'storedrv.deliver',
      ],
      cause: 'recipient-server-misconfigured',
      generic: true,
      example:
        '554 5.2.0 STOREDRV.Deliver: The Microsoft Exchange Information Store service reported an error. The following information should help identify the cause of this error',
      link: table,
    },
    {
      id: 'exchange-online-expired',
      words: [
        'queue.expired; message expired',
        '4.4.7 message expired',
        'queue.expired',
        'message expired',
      ],
      codes: ['5.4.300', '4.4.7'],
      needsHost: true,
      cause: 'message-expired',
      example: '550 4.4.7 QUEUE.Expired; message expired [AM0P123.EURP123.PROD.OUTLOOK.COM]',
      link: `${ndr}/fix-error-code-550-4-4-7-in-exchange-online`,
    },
  ],
};
