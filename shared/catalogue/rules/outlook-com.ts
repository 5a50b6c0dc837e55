/**
 * Outlook.com, Hotmail, Live and MSN: Microsoft's mail for persons. Its block list is private: no
 * public look-up shows it, and (S3140), (S3150), (S775) name rules of it, not networks.
 */
import type { RuleSet } from '../rule.ts';

const troubleshooting =
  'https://substrate.office.com/ip-domain-management-snds/Postmaster/Troubleshooting';
const support = 'https://olcsupport.office.com/';

export const outlookCom: RuleSet = {
  id: 'outlook-com',
  name: 'Outlook.com (Hotmail, Live, MSN)',
  rank: 'provider',
  hosts: [
    'olc.protection.outlook.com',
    'hotmail.com',
    'outlook.com.olc.protection.outlook.com',
    'live.com',
    'msn.com',
  ],
  signatures: [
    'olc.protection.outlook.com',
    'mail.live.com/mail/troubleshooting.aspx',
    'postmaster.live.com',
    '(s#)',
    'postmaster.msn.com',
    'part of their network is on our block list',
    "unfortunately, messages from * weren't sent",
    "unfortunately, some messages from * weren't sent",
  ],
  source: "Microsoft's Outlook.com troubleshooting page of 2026-06-15, wordings as seen in bounces",
  rules: [
    {
      id: 'outlook-com-helo-spamhaus',
      words: ['helo domain is listed in spamhaus', '(s8001)'],
      cause: 'domain-blocklisted',
      example:
        '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8001)',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-sender-spamhaus',
      words: ['mailfrom domain is listed in spamhaus', '(s8002)'],
      cause: 'domain-blocklisted',
      example:
        '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002)',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-ptr-spamhaus',
      words: ['sender ptr domain is listed in spamhaus', 'ptr domain is listed in spamhaus'],
      cause: 'domain-blocklisted',
      example:
        '550 5.7.1 Service unavailable, Sender PTR domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8003)',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-block-list-s3140',
      words: [
        'part of their network is on our block list (s3140)',
        'part of their network is on our block list (as3140)',
        '(s3140)',
        '(as3140)',
      ],
      cause: 'ip-blocked-provider',
      example:
        "550 5.7.1 Unfortunately, messages from [203.0.113.5] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      link: support,
    },
    {
      id: 'outlook-com-block-list-s3150',
      words: [
        'part of their network is on our block list (s3150)',
        'part of their network is on our block list (as3150)',
        '(s3150)',
        '(as3150)',
      ],
      cause: 'ip-blocked-provider',
      example:
        "550 5.7.1 Unfortunately, messages from [203.0.113.5] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      link: support,
    },
    {
      id: 'outlook-com-reputation-limit',
      words: ['temporarily rate limited due to ip reputation', '(s775)', '(s843)', '(s3114)'],
      cause: 'ip-rate-limited',
      example:
        '421 4.7.650 The mail server [203.0.113.5] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [AM7EUR06FT012.eop-eur06.prod.olc.protection.outlook.com]',
      link: support,
    },
    {
      id: 'outlook-com-connections-s3115',
      words: ['exceeded the maximum number of connections * (s3115)', '(s3115)'],
      cause: 'connection-limit',
      example:
        '421 4.7.652 The mail server [203.0.113.5] has exceeded the maximum number of connections. (S3115)',
      link: support,
    },
    {
      id: 'outlook-com-authentication-level',
      words: [
        "doesn't meet the required authentication level",
        'does not meet the required authentication level',
      ],
      codes: ['5.7.515'],
      needsHost: true,
      cause: 'unauthenticated',
      example:
        "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. Spf= Fail , Dkim= Pass , DMARC= Fail [AM7EUR06FT012.eop-eur06.prod.olc.protection.outlook.com]",
      link: 'https://go.microsoft.com/fwlink/p/?linkid=2319303',
    },
    {
      id: 'outlook-com-dynamic-ip',
      words: ['dy-001'],
      cause: 'ip-policy-pbl',
      example:
        '550 DY-001 Mail rejected by Outlook.com for policy reasons. We generally do not accept email from dynamic IPs as they are not typically used to deliver unauthenticated SMTP email to an Internet mail server. http://www.spamhaus.org maintains lists of dynamic and residential IP addresses.',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-dynamic-ip-words',
      words: [
        'do not accept email from dynamic ips',
        "do not accept email from dynamic ip's",
        'do not accept email from dynamic ip',
      ],
      cause: 'ip-policy-pbl',
      example:
        "550 Mail rejected by Windows Live Hotmail for policy reasons. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP e-mail",
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-compromised-host',
      words: ['dy-002'],
      needsHost: true,
      cause: 'sender-host-compromised',
      example:
        '550 DY-002 Mail rejected by Outlook.com for policy reasons. The likely cause is a compromised or virus infected server/personal computer. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-rejected-spamhaus',
      words: ['ou-001'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '550 OU-001 Mail rejected by Outlook.com for policy reasons. If you are not an email/network admin please contact your Email/Internet Service Provider for help. For more information about this block and to request removal please go to: http://www.spamhaus.org. http://postmaster.live.com',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'outlook-com-namespace-mining',
      words: ['sc-002', 'reasons for rejection may be related to namespace mining'],
      needsHost: true,
      cause: 'sender-host-compromised',
      example:
        '550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-open-proxy',
      words: ['sc-003'],
      needsHost: true,
      cause: 'sender-host-compromised',
      example:
        '550 SC-003 Mail rejected by Outlook.com for policy reasons. Your IP address appears to be an open proxy/relay. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-complaints',
      words: ['sc-004'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-reputation',
      words: [
        'sc-001',
        'ou-002',
        'reasons for rejection may be related to content with spam-like characteristics or ip/domain reputation',
      ],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '550 OU-002 Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-rate',
      words: ['rp-001', 'rp-002'],
      needsHost: true,
      cause: 'ip-rate-limited',
      example:
        '421 RP-001 Unfortunately, some messages from 203.0.113.5 were not sent. The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-connections',
      words: ['rp-003', 'exceeded the connection limit allowed'],
      needsHost: true,
      cause: 'connection-limit',
      example:
        '421 RP-003 Unfortunately, some messages from 203.0.113.5 were not sent. The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-block-list',
      words: [
        'part of their network is on our block list',
        "unfortunately, messages from * weren't sent",
        'unfortunately, messages from * were not sent',
      ],
      cause: 'ip-blocked-provider',
      example:
        "550 Unfortunately, messages from 203.0.113.5 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
      link: support,
    },
    {
      id: 'outlook-com-sender-id',
      words: ['sender id validation failure'],
      cause: 'spf-fail',
      example:
        '550 5.7.0 Message could not be delivered. Please ensure the message is RFC compliant: Sender ID validation failure. http://postmaster.live.com',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-mailbox-unavailable',
      words: ['mailbox unavailable (s2017062302)', 's2017062302'],
      cause: 'recipient-unknown',
      example: '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-no-such-box',
      words: [
        '5.5.0 requested action not taken: mailbox unavailable',
        'requested action not taken: mailbox unavailable',
      ],
      needsHost: true,
      cause: 'recipient-unknown',
      example:
        '550 Requested action not taken: mailbox unavailable [AM7EUR06FT012.eop-eur06.prod.olc.protection.outlook.com]',
      link: troubleshooting,
    },
    {
      id: 'outlook-com-congestion',
      words: ['organization queue quota exceeded', 'message failed to be replicated'],
      needsHost: true,
      cause: 'temporary-server-error',
      example:
        '450 4.7.3 Organization queue quota exceeded. [AM7EUR06FT012.eop-eur06.prod.olc.protection.outlook.com]',
      link: troubleshooting,
    },
  ],
};
