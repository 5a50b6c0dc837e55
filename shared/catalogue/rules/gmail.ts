/**
 * What Gmail's and Google Workspace's servers answer (they sign every reply with `gsmtp`). Google
 * puts some twenty reasons under `550 5.7.1`, and reuses codes that the standard gave other
 * meanings (x.7.27, x.7.29, x.7.30), so words come first and codes count only on Google's servers.
 * Older replies say "mail" where newer ones say "email".
 */
import type { RuleSet } from '../rule.ts';

const codes =
  'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes';
const guidelines = 'https://support.google.com/a/answer/81126';
const blocked = 'https://support.google.com/mail/answer/188131';
const smtpErrors = 'https://support.google.com/a/answer/3221692';
const relay = 'https://support.google.com/a/answer/6140680';
const nonCompliant = 'https://support.google.com/mail/?p=RfcMessageNonCompliant';

export const gmail: RuleSet = {
  id: 'gmail',
  name: 'Gmail',
  rank: 'provider',
  hosts: ['google.com', 'googlemail.com', 'gmail.com', 'psmtp.com'],
  signatures: ['gsmtp', 'gcdp', 'support.google.com/mail/', 'support.google.com/a'],
  source: "Google's page of SMTP errors and codes, snapshot of 2026-02-15",
  rules: [
    {
      id: 'gmail-direct-mail-not-authorized',
      words: [
        'not authorized to send mail directly to our servers',
        'not authorized to send email directly to our servers',
        "ip you're using to send mail is not authorized",
        "ip you're using to send email is not authorized",
      ],
      keys: ['p=notauthorizederror', 'p=notauthorized', 'answer/10336', 'answer=10336'],
      cause: 'ip-policy-pbl',
      example:
        "550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. Learn more at 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError a1-20020a05.123 - gsmtp",
      link: 'https://support.google.com/mail/?p=NotAuthorizedError',
    },

    // Log-in and relay: the sender's own use of smtp.gmail.com or smtp-relay.gmail.com.
    {
      id: 'gmail-relay-suspended',
      words: [
        'relay denied * temporarily suspended due to abuse',
        'sending email account has been temporarily suspended due to abuse',
      ],
      cause: 'sender-account-blocked',
      example:
        '550-5.7.0 Email relay denied [198.51.100.7]. The sending email account has been temporarily suspended due to abuse. For more information, go to https://support.google.com/a/answer/6140680 - gsmtp',
      link: relay,
    },
    {
      id: 'gmail-relay-credentials',
      words: ['invalid credentials for relay'],
      cause: 'relay-auth-required',
      example:
        "550-5.7.1 Invalid credentials for relay [198.51.100.7]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. - gsmtp",
      link: 'https://support.google.com/a/answer/6140680#invalidcred',
    },
    {
      id: 'gmail-sending-denied',
      words: ['email sending denied', 'mail sending denied'],
      cause: 'sender-account-blocked',
      example:
        '550 5.7.0 Email sending denied. For more information, go to https://support.google.com/a/answer/6140680#maildenied - gsmtp',
      link: 'https://support.google.com/a/answer/6140680#maildenied',
    },
    {
      id: 'gmail-relay-peak',
      words: ['peak smtp relay limit exceeded'],
      cause: 'sender-quota-exceeded',
      example:
        '450-4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. https://support.google.com/a/answer/6140680#peaklimit - gsmtp',
      link: 'https://support.google.com/a/answer/6140680#peaklimit',
    },
    {
      id: 'gmail-relay-daily-customer',
      words: [
        'daily smtp relay sending limit exceeded',
        'daily smtp relay limit exceeded for customer',
        'daily smtp relay limit exceeded for this customer',
      ],
      cause: 'sender-quota-exceeded',
      example:
        '550-5.7.1 Daily SMTP relay sending limit exceeded for this customer. https://support.google.com/a/answer/6140680#dailylimit - gsmtp',
      link: 'https://support.google.com/a/answer/6140680#dailylimit',
    },
    {
      id: 'gmail-relay-daily-user',
      words: ['daily smtp relay limit exceeded for user'],
      cause: 'sender-quota-exceeded',
      example:
        '550-5.4.5 Daily SMTP relay limit exceeded for user. https://support.google.com/a/answer/6140680#userlimit - gsmtp',
      link: 'https://support.google.com/a/answer/6140680#userlimit',
    },
    {
      id: 'gmail-daily-limit',
      words: ['daily user sending limit exceeded', 'daily sending quota exceeded'],
      cause: 'sender-quota-exceeded',
      example:
        '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp',
      link: 'https://support.google.com/a/answer/166852',
    },
    {
      id: 'gmail-web-login',
      words: [
        'please log in through your web browser',
        'please log in with your web browser',
        'log in via your web browser',
      ],
      keys: ['p=webloginrequired'],
      cause: 'login-failed',
      example:
        '534-5.7.14 Please log in through your web browser and then try again. For more information, go to https://support.google.com/mail/answer/78754 - gsmtp',
      link: 'https://support.google.com/mail/answer/78754',
    },
    {
      id: 'gmail-bad-credentials',
      words: ['username and password not accepted'],
      keys: ['p=badcredentials'],
      cause: 'login-failed',
      example:
        '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials d9443c01a7336-123 - gsmtp',
      link: 'https://support.google.com/mail/?p=BadCredentials',
    },
    {
      id: 'gmail-app-password',
      words: ['application-specific password required'],
      keys: ['p=invalidsecondfactor'],
      cause: 'login-failed',
      example:
        '534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor abc123 - gsmtp',
      link: 'https://support.google.com/accounts/answer/185833',
    },
    {
      id: 'gmail-login-method',
      words: ['unrecognized authentication type', 'xoauth is no longer supported'],
      needsHost: true,
      cause: 'login-failed',
      example:
        '504 5.7.4 Unrecognized Authentication Type. https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-login-attempts',
      words: ['too many login attempts'],
      needsHost: true,
      cause: 'login-failed',
      permanent: false,
      example:
        '454-4.7.0 Too many login attempts, please try again later. For more information, go to https://support.google.com/mail/answer/7126229 - gsmtp',
      link: 'https://support.google.com/mail/answer/7126229',
    },
    {
      id: 'gmail-login-trouble',
      words: ['cannot authenticate due to a temporary system problem'],
      cause: 'temporary-server-error',
      example:
        '454-4.7.0 Cannot authenticate due to a temporary system problem. Try again later. - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-login-undecodable',
      words: ['syntax error, cannot decode response'],
      cause: 'login-failed',
      example:
        '501-5.5.2 Syntax error, cannot decode response. https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-starttls-first',
      words: ['must issue a starttls command first'],
      needsHost: true,
      cause: 'tls-required',
      example: '530 5.7.0 Must issue a STARTTLS command first. d2sm123 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-login-required',
      words: ['authentication required', 'too many unauthenticated commands'],
      keys: ['p=wantautherror'],
      needsHost: true,
      cause: 'relay-auth-required',
      example:
        '530-5.7.0 Authentication Required. For more information, go to 530 5.7.0 https://support.google.com/mail/?p=WantAuthError abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=WantAuthError',
    },

    // The recipient.
    {
      id: 'gmail-no-such-user',
      words: ['account that you tried to reach does not exist'],
      keys: ['p=nosuchuser'],
      cause: 'recipient-unknown',
      example:
        "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1-20020a05.123 - gsmtp",
      link: 'https://support.google.com/mail/?p=NoSuchUser',
    },
    {
      id: 'gmail-disabled-user',
      words: [
        'account that you tried to reach is disabled',
        'account that you tried to reach is inactive',
        'account that you tried to reach has been disabled',
      ],
      keys: ['p=disableduser'],
      cause: 'recipient-disabled',
      example:
        '550-5.2.1 The email account that you tried to reach is inactive. Learn more at 550 5.2.1 https://support.google.com/mail/?p=DisabledUser abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=DisabledUser',
    },
    {
      id: 'gmail-receiving-rate-final',
      words: ['receiving email at a rate that prevents', 'receiving mail at a rate that prevents'],
      keys: ['p=receivingrateperm'],
      when: 'permanent',
      cause: 'recipient-rate-limited',
      example:
        '550-5.2.1 The user you are trying to contact is receiving mail at a rate that 550-5.2.1 prevents additional messages from being delivered. 550 5.2.1 https://support.google.com/mail/?p=ReceivingRatePerm abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=ReceivingRatePerm',
    },
    {
      id: 'gmail-receiving-rate',
      words: [
        'receiving email at a rate that prevents',
        'receiving mail at a rate that prevents',
        'you are trying to contact is receiving email too quickly',
        'you are trying to contact is receiving mail too quickly',
      ],
      keys: ['p=receivingrate'],
      cause: 'recipient-rate-limited',
      example:
        '450-4.2.1 The user you are trying to contact is receiving email at a rate that 450-4.2.1 prevents additional messages from being delivered. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=ReceivingRate',
    },
    {
      id: 'gmail-over-quota-inactive',
      words: ["recipient's inbox is out of storage space and inactive"],
      keys: ['p=overquotaperm'],
      cause: 'mailbox-full',
      example:
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please 552-5.2.2 direct the recipient to 552 5.2.2 https://support.google.com/mail/?p=OverQuotaPerm abc123 - gsmtp",
      link: 'https://support.google.com/mail/?p=OverQuotaPerm',
    },
    {
      id: 'gmail-over-quota',
      words: [
        "recipient's inbox is out of storage space",
        'email account that you tried to reach is over quota',
      ],
      keys: ['p=overquotatemp'],
      cause: 'mailbox-full',
      example:
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to 452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp abc123 - gsmtp",
      link: 'https://support.google.com/mail/?p=OverQuotaTemp',
    },
    {
      id: 'gmail-recipient-domain',
      words: [
        "weren't able to find the recipient domain",
        'were unable to find the recipient domain',
      ],
      keys: ['p=badrcptdomain'],
      cause: 'recipient-domain-not-found',
      example:
        "553-5.1.2 We weren't able to find the recipient domain. Please check for any 553-5.1.2 spelling errors, and make sure you didn't enter any spaces. 553 5.1.2 https://support.google.com/mail/?p=BadRcptDomain - gsmtp",
      link: 'https://support.google.com/mail/?p=BadRcptDomain',
    },
    {
      id: 'gmail-recipient-syntax',
      words: ['recipient address * is not a valid rfc'],
      cause: 'address-syntax',
      example:
        '553-5.1.3 The recipient address <user@@example.org> is not a valid RFC 5321 address. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-gateway-only',
      words: ['ip not in whitelist for rcpt domain', 'ip not in allowlist for rcpt domain'],
      cause: 'recipient-restricted',
      example: '421-4.7.0 IP not in whitelist for RCPT domain, closing connection. abc123 - gsmtp',
      link: 'https://support.google.com/a/answer/60752',
    },
    {
      id: 'gmail-tls-for-domain',
      words: ['tls required for rcpt domain'],
      cause: 'tls-required',
      example: '421-4.7.0 TLS required for RCPT domain, closing connection. abc123 - gsmtp',
      link: 'https://support.google.com/mail/answer/6330403',
    },
    {
      id: 'gmail-policy-of-domain',
      words: [
        'has a policy that prohibits the email',
        'has a policy that prohibits the mail',
        'has a policy that prohibited the email',
        'has a policy that prohibited the mail',
      ],
      cause: 'policy-rule',
      example:
        '550-5.7.1 The user or domain that you are sending to (or from) has a policy that 550-5.7.1 prohibited the mail that you sent. Please contact your domain 550-5.7.1 administrator for further details. 550 5.7.1 https://support.google.com/a/answer/172179 - gsmtp',
      link: 'https://support.google.com/a/answer/172179',
    },
    {
      id: 'gmail-custom-policy',
      words: ['gcdp'],
      cause: 'policy-rule',
      example: '550 5.7.1 This message violates example.com email policy. - gcdp abc123 - gsmtp',
      link: 'https://support.google.com/a/answer/7282433',
    },
    {
      id: 'gmail-policy-size',
      words: ['domain policy size per transaction exceeded'],
      cause: 'too-many-recipients',
      permanent: false,
      example:
        '452-4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp',
      link: 'https://support.google.com/a/answer/7282433',
    },

    // Who sends: authentication. Google prints both results, which say what failed at that time.
    {
      id: 'gmail-dmarc-dns-trouble',
      words: ['dmarc policy, but temporary dns failures'],
      cause: 'dns-temporary-failure',
      example:
        "451-4.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy, but temporary DNS failures prevent authentication. https://support.google.com/mail/?p=DmarcRejection - gsmtp",
      link: 'https://support.google.com/mail/?p=DmarcRejection',
    },
    {
      id: 'gmail-dmarc-policy',
      words: ["not accepted due to domain's dmarc policy"],
      keys: ['p=dmarcrejection', 'answer/2451690', 'answer=2451690'],
      cause: 'dmarc-reject',
      example:
        "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain if 550-5.7.26 this was a legitimate mail. 550 5.7.26 https://support.google.com/mail/?p=DmarcRejection abc123 - gsmtp",
      link: 'https://support.google.com/mail/?p=DmarcRejection',
    },
    {
      id: 'gmail-spf-hard-fail',
      words: ['has an spf record with a hard fail policy', 'spf record with a hard fail'],
      cause: 'spf-fail',
      example:
        '550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [203.0.113.5]. To best protect our users from spam and phishing, the message has been blocked. https://support.google.com/mail/answer/81126#authentication - gsmtp',
      link: guidelines,
    },
    {
      id: 'gmail-unauthenticated',
      words: [
        'blocked because the sender is unauthenticated',
        'rate limited because it is unauthenticated',
        'must authenticate with at least one of spf or dkim',
        'requires all senders to authenticate with either spf or dkim',
        'this mail is unauthenticated, which poses a security risk',
        'fails to pass authentication checks',
        'this message does not have authentication information',
      ],
      keys: ['p=unauthenticated'],
      codes: ['5.7.26', '4.7.26'],
      cause: 'unauthenticated',
      example:
        '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [203.0.113.5] = did not pass https://support.google.com/mail/answer/81126#authentication - gsmtp',
      link: guidelines,
    },
    {
      id: 'gmail-spf-suspicious',
      words: ['spf record of the sending domain has one or more suspicious'],
      codes: ['5.7.24', '4.7.24'],
      cause: 'spf-record-suspicious',
      example:
        '550-5.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, email sent from your IP address has been blocked. https://support.google.com/a/answer/81126 - gsmtp',
      link: guidelines,
    },
    {
      id: 'gmail-spf-bulk',
      words: ["spf authentication didn't pass", 'spf authentication did not pass'],
      codes: ['5.7.27', '4.7.27'],
      cause: 'spf-fail',
      example:
        "421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with SPF. Authentication results: SPF example.com with IP address: 203.0.113.5 = Did not pass. https://support.google.com/a/answer/81126 - gsmtp",
      link: guidelines,
    },
    {
      id: 'gmail-dkim-bulk',
      words: ["dkim authentication didn't pass", 'dkim authentication did not pass'],
      codes: ['5.7.30', '4.7.30'],
      cause: 'dkim-fail',
      example:
        "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. Gmail requires all email bulk senders to authenticate their email with DKIM. Authentication results: DKIM = Did not pass. https://support.google.com/a/answer/81126 - gsmtp",
      link: guidelines,
    },
    {
      id: 'gmail-dmarc-missing',
      words: [
        "sending domain doesn't have a dmarc record",
        'sending domain does not have a dmarc record',
        "dmarc record doesn't specify a dmarc policy",
      ],
      // The error page prints .40, the senders' questions page .31.
      codes: ['5.7.40', '4.7.40', '5.7.31', '4.7.31'],
      cause: 'dmarc-missing',
      example:
        "421-4.7.40 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. https://support.google.com/a/answer/81126 - gsmtp",
      link: guidelines,
    },
    {
      id: 'gmail-alignment',
      words: [
        "isn't aligned with either the authenticated spf or dkim",
        'is not aligned with either the authenticated spf or dkim',
        'no dmarc alignment',
      ],
      codes: ['5.7.32', '4.7.32'],
      cause: 'dmarc-alignment',
      example:
        "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. https://support.google.com/a/answer/81126 - gsmtp",
      link: guidelines,
    },
    {
      id: 'gmail-tls-bulk',
      words: ["you're not using a tls connection", 'you are not using a tls connection'],
      codes: ['5.7.29', '4.7.29'],
      cause: 'tls-required',
      example:
        "421-4.7.29 Your email has been rate limited because you're not using a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. https://support.google.com/a/answer/81126 - gsmtp",
      link: guidelines,
    },
    {
      id: 'gmail-ipv6',
      words: ['does not meet ipv6 sending guidelines', 'ipv6 sending guidelines'],
      keys: ['p=ipv6autherror', 'p=ipv6_authentication_error'],
      cause: 'ipv6-requirements',
      example:
        '550-5.7.1 [2001:db8::5] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. 550 5.7.1 https://support.google.com/mail/?p=IPv6AuthError abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=IPv6AuthError',
    },
    {
      id: 'gmail-ptr',
      words: [
        'does not have a ptr record',
        "doesn't have a ptr record",
        'ips with missing ptr records',
        "ptr record's forward dns entry doesn't match",
      ],
      keys: ['p=sender-guidelines-ip'],
      codes: ['5.7.25', '4.7.23', '5.7.23'],
      cause: 'ptr-missing',
      example:
        '550-5.7.25 [203.0.113.5] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not match the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records. https://support.google.com/a?p=sender-guidelines-ip - gsmtp',
      link: 'https://support.google.com/a?p=sender-guidelines-ip',
    },

    // How it is seen: reputation, rate, content.
    {
      id: 'gmail-ip-reputation',
      words: ['very low reputation of the sending ip'],
      cause: 'ip-reputation',
      example:
        '550-5.7.1 [203.0.113.5] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. To best protect our users from spam, the message has been blocked. https://support.google.com/mail/answer/188131 - gsmtp',
      link: blocked,
    },
    {
      id: 'gmail-domain-reputation',
      words: ['very low reputation of the sending domain'],
      cause: 'domain-reputation',
      example:
        '550-5.7.1 [203.0.113.5] Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. https://support.google.com/mail/answer/188131 - gsmtp',
      link: blocked,
    },
    {
      id: 'gmail-content-suspicious',
      words: [
        'suspicious due to the nature of the content',
        'nature of the content or the links within',
        'nature of the content and/or the links within',
      ],
      cause: 'content-spam',
      example:
        '421-4.7.0 [203.0.113.5] This message is suspicious due to the nature of the content and/or the links within. To best protect our users from spam, the message has been blocked. https://support.google.com/mail/answer/188131 - gsmtp',
      link: blocked,
    },
    {
      id: 'gmail-unsolicited-message',
      words: [
        'this message is likely unsolicited mail',
        'this message is likely unsolicited email',
        'message is likely spam',
      ],
      keys: ['p=unsolicitedmessageerror'],
      cause: 'content-spam',
      example:
        '550-5.7.1 [203.0.113.5 12] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550-5.7.1 this message has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedMessageError',
    },
    {
      id: 'gmail-rate-netblock',
      words: ['originating from your ip netblock'],
      cause: 'ip-rate-limited',
      example:
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your IP Netblock [203.0.113.0/24]. To protect our users from spam, email sent from your IP Netblock has been temporarily rate limited. - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError',
    },
    {
      id: 'gmail-rate-dkim-domain',
      words: ['originating from your dkim domain'],
      cause: 'domain-rate-limited',
      example:
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your DKIM domain [example.com]. To protect our users from spam, email sent from your domain has been temporarily rate limited. - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError',
    },
    {
      id: 'gmail-rate-spf-domain',
      words: ['originating from your spf domain'],
      cause: 'domain-rate-limited',
      example:
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your SPF domain [example.com]. To protect our users from spam, email sent from your domain has been temporarily rate limited. - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError',
    },
    {
      id: 'gmail-rate-url-domain',
      words: ['containing one of your url domains'],
      cause: 'url-reputation',
      example:
        '421-4.7.28 Gmail has detected an unusual rate of unsolicited email containing one of your URL domains. To protect our users from spam, email with the URL has been temporarily rate limited. - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError',
    },
    {
      id: 'gmail-same-message-id',
      words: ['messages that have the same message-id', 'messages with the same message-id'],
      cause: 'duplicate-message-id',
      example:
        '421-4.7.28 Gmail has detected this sender exceeded the quota for sending messages that have the same Message-ID:. To best protect our users, the message has been temporarily rejected. https://support.google.com/mail/answer/188131 - gsmtp',
      link: blocked,
    },
    {
      id: 'gmail-unsolicited-ip',
      words: [
        'unusual rate of unsolicited mail originating from your ip address',
        'unusual rate of unsolicited email originating from your ip address',
      ],
      keys: ['p=unsolicitediperror'],
      when: 'permanent',
      cause: 'ip-reputation',
      example:
        '550-5.7.28 [203.0.113.5] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked. 550 5.7.28 https://support.google.com/mail/?p=UnsolicitedIPError abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedIPError',
    },
    {
      id: 'gmail-rate-ip',
      words: [
        'unusual rate of email',
        'unusual rate of unsolicited email',
        'unusual rate of unsolicited mail',
        'unusual amount of unsolicited',
      ],
      keys: ['p=unsolicitedratelimiterror'],
      codes: ['4.7.28', '5.7.28'],
      cause: 'ip-rate-limited',
      example:
        '421-4.7.28 Gmail has detected an unusual rate of email originating from your IP address [203.0.113.5]. To protect our users from spam, email sent from your IP address has been temporarily rate limited. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
      link: 'https://support.google.com/mail/?p=UnsolicitedRateLimitError',
    },
    {
      id: 'gmail-rate-limited',
      words: ['this email has been rate limited', 'this mail has been rate limited'],
      keys: ['p=quotareject', 'p=overreceivelimit'],
      cause: 'recipient-rate-limited',
      example:
        '550-5.7.1 This email has been rate limited. For more information, go to https://support.google.com/mail/?p=QuotaReject - gsmtp',
      link: 'https://support.google.com/mail/?p=QuotaReject',
    },

    // What is sent: size, attachments, form.
    {
      id: 'gmail-blocked-message',
      words: [
        'content presents a potential',
        'presents a potential security issue',
        'illegal attachment',
      ],
      keys: ['p=blockedmessage', 'answer/6590', 'answer=6590'],
      cause: 'attachment-blocked',
      example:
        '552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. Please visit 552-5.7.0 https://support.google.com/mail/?p=BlockedMessage to review our 552 5.7.0 message content and attachment content guidelines. abc123 - gsmtp',
      link: 'https://support.google.com/mail/?p=BlockedMessage',
    },
    {
      id: 'gmail-header-size',
      words: [
        "google's message header size limits",
        'message header size limits',
        'header name limit of',
        'per individual header size',
        "exceeds google's header name limit",
        'total header bytes',
      ],
      keys: ['p=header-limits'],
      cause: 'message-header-too-big',
      example:
        "552-5.3.4 Your message exceeded Google's message header size limits. To view our header size guidelines, go to https://support.google.com/a?p=header-limits - gsmtp",
      link: 'https://support.google.com/a?p=header-limits',
    },
    {
      id: 'gmail-attachment-count',
      words: ["number of attachments * exceeds google's limit"],
      cause: 'message-too-big',
      example:
        "552-5.3.4 The number of attachments (120) exceeds Google's limit of 100 attachments. https://support.google.com/a/answer/1366776 - gsmtp",
      link: 'https://support.google.com/a/answer/1366776',
    },
    {
      id: 'gmail-size',
      words: ["exceeded google's message size limit", "exceeded google's message size limits"],
      keys: ['p=maxsizeerror'],
      cause: 'message-too-big',
      example:
        "552-5.3.4 Your message exceeded Google's message size limits. Please visit 552-5.3.4 https://support.google.com/mail/?p=MaxSizeError to view our size 552 5.3.4 guidelines. abc123 - gsmtp",
      link: 'https://support.google.com/mail/?p=MaxSizeError',
    },
    {
      id: 'gmail-too-many-recipients',
      words: ['your message has too many recipients', 'too many recipients for this sender'],
      keys: ['p=toomanyrecipientserror'],
      cause: 'too-many-recipients',
      example:
        "452-4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, go to 452 4.5.3 https://support.google.com/mail/?p=TooManyRecipientsError - gsmtp",
      link: 'https://support.google.com/mail/?p=TooManyRecipientsError',
    },
    {
      id: 'gmail-no-from',
      words: [
        'missing a valid address in the from: header',
        'missing a valid address in from: header',
        'having no from: header',
        'from: header is missing',
      ],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 Messages missing a valid address in the From: header, or having no From: header, are not accepted. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-many-from',
      words: [
        'multiple addresses in the from: header',
        'multiple addresses in from: header',
        'multiple from: headers',
      ],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 Messages with multiple addresses in From: header are not accepted. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-no-message-id',
      words: ['messages missing a valid message-id'],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 Messages missing a valid Message-ID: header are not accepted. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-unicode-header',
      words: ['contains a unicode character in a disallowed header'],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 The message contains a unicode character in a disallowed header. https://support.google.com/mail/?p=BlockedMessage - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-encoded-word',
      words: ['encoded-word syntax is not permitted'],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 Encoded-word syntax is not permitted in message header From. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-rfc5322',
      words: [
        'not rfc 5322 compliant',
        'not rfc 2822 compliant',
        'email message is malformed. not accepted',
        'mail message is malformed. not accepted',
      ],
      keys: ['p=rfcmessagenoncompliant'],
      cause: 'message-not-rfc-compliant',
      example:
        '550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject 550-5.7.1 headers. To reduce the amount of spam sent to Gmail, this message has 550-5.7.1 been blocked. 550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant abc123 - gsmtp',
      link: nonCompliant,
    },
    {
      id: 'gmail-sender-syntax',
      words: ['sender address * is not a valid rfc'],
      cause: 'sender-address-invalid',
      example:
        '553-5.1.7 The sender address <@example.com> is not a valid RFC 5321 address. https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-loop',
      words: ['message exceeded 50 hops'],
      keys: ['p=mailloop'],
      cause: 'mail-loop',
      example:
        '554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. https://support.google.com/mail/?p=MailLoop - gsmtp',
      link: 'https://support.google.com/mail/?p=MailLoop',
    },

    // How it is sent.
    {
      id: 'gmail-helo',
      words: ['helo/ehlo argument * invalid', 'empty helo/ehlo argument'],
      keys: ['p=helo'],
      cause: 'helo-invalid',
      example:
        '501-5.5.4 HELO/EHLO argument "localhost" invalid, closing connection. https://support.google.com/mail/?p=helo - gsmtp',
      link: 'https://support.google.com/mail/?p=helo',
    },
    {
      id: 'gmail-one-domain',
      words: ['multiple destination domains per transaction is unsupported'],
      cause: 'protocol-error',
      permanent: false,
      example:
        '451-4.3.0 Multiple destination domains per transaction is unsupported. Please try again. https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-protocol',
      words: [
        'smtp protocol violation',
        'bad sequence of commands',
        'protocol command was issued out of sequence',
        'ehlo/helo first',
        'rcpt first',
        'unimplemented command',
        'unrecognized command',
        'no identity changes permitted',
        'no commands allowed to pipeline',
        'no parameters allowed',
      ],
      needsHost: true,
      cause: 'protocol-error',
      example:
        '451-4.5.0 SMTP protocol violation, visit https://support.google.com/mail/?p=smtp-protocol-violation to review RFC 5321 specifications. abc123 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-syntax',
      words: ['syntax error'],
      needsHost: true,
      cause: 'address-syntax',
      example:
        '555-5.5.2 Syntax error, goodbye. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp',
      link: smtpErrors,
    },

    // Google's own trouble.
    {
      id: 'gmail-timeout',
      words: ['timeout - closing connection', 'connection expired, try reconnecting'],
      needsHost: true,
      cause: 'network-timeout',
      example: '451-4.4.2 Timeout - closing connection. abc123 - gsmtp',
      link: smtpErrors,
    },
    {
      id: 'gmail-busy',
      words: [
        'temporary system problem',
        'server busy, try again later',
        'try again later, closing connection',
        'has temporarily rejected this message',
        'temporarily rejected message',
      ],
      needsHost: true,
      cause: 'temporary-server-error',
      example: '421-4.3.0 Temporary System Problem. Try again later. abc123 - gsmtp',
      link: codes,
    },
  ],
};
