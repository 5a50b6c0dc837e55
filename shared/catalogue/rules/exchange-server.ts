/**
 * Exchange on premises: the `RESOLVER.`, `ROUTING.`, `STOREDRV.` reasons and the older plain
 * sentences.
 */
import type { RuleSet } from '../rule.ts';

export const exchangeServer: RuleSet = {
  id: 'exchange-server',
  name: 'Microsoft Exchange Server',
  rank: 'mta',
  hosts: [],
  signatures: [
    'microsoft exchange',
    'generating server:',
    'resolver.adr',
    'msexch:',
    'internet mail service',
  ],
  source: "Exchange Server's delivery reports from 5.5 to 2019; public bounce samples, 2026-11",
  rules: [
    {
      id: 'exchange-server-recipient-not-found',
      words: [
        'resolver.adr.recipnotfound',
        'resolver.adr.exrecipnotfound',
        'resolver.adr.recipientnotfound',
        'resolver.adr.usermailboxnotfound',
        'recipient not found by smtp address lookup',
        'the recipient name is not recognized',
        'the e-mail account does not exist at the organization',
        'the email account does not exist at the organization',
        "the e-mail address you entered couldn't be found",
        "the email address you entered couldn't be found",
        'resolver.adr.invalid',
      ],
      cause: 'recipient-unknown',
      example: 'The e-mail account does not exist at the organization this message was sent to.',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-recipient-ambiguous',
      words: ['resolver.adr.ambiguous', 'resolver.adr.badprimary'],
      cause: 'recipient-server-misconfigured',
      example: '550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-sender-not-authenticated',
      words: [
        'resolver.rst.authrequired',
        'resolver.rst.notauthorized',
        'resolver.rst.auth',
        'you do not have permission to send to this recipient',
        'delivery restriction',
      ],
      cause: 'recipient-restricted',
      example:
        'You do not have permission to send to this recipient. For assistance, contact your system administrator.',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-size',
      words: [
        'resolver.rst.sendsizelimit',
        'resolver.rst.recipsizelimit',
        'this message is larger than the current system limit',
        'message size exceeds the limit for this recipient',
        'the message is too large',
      ],
      cause: 'message-too-big',
      example:
        "This message is larger than the current system limit or the recipient's mailbox is full.",
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-loop',
      words: [
        'resolver.fwd.loop',
        'routing.loopdetected',
        'bounce between two servers or to be forwarded between two recipients',
        'hop count exceeded - possible mail loop',
        'a mail loop has been detected',
      ],
      cause: 'mail-loop',
      example: '554 5.4.6 Hop count exceeded - possible mail loop',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-forward-not-found',
      words: [
        'resolver.fwd.notfound',
        'storedrv.deliver.exception',
        'unable to deliver the message due to a communications failure',
        'routing.noaddressforaddressspace',
      ],
      cause: 'recipient-server-misconfigured',
      example: '550 5.2.0 RESOLVER.FWD.NotFound; misconfigured forwarding address',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-mailbox-full',
      words: [
        'storedrv.deliver; mailbox full',
        'storedrv.deliver.exception:quotaexceeded',
        'quotaexceededexception',
        'storedrv.deliver:mailbox full',
        "the recipient's mailbox is full and can't accept messages now",
        'mailbox has exceeded maximum storage',
      ],
      cause: 'mailbox-full',
      example: "The recipient's mailbox is full and can't accept messages now.",
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-send-as',
      words: [
        'client does not have permissions to send as this sender',
        'sendasdenied',
        'sendasdeniedexception',
        'not have permission to send as',
      ],
      cause: 'sender-not-owned',
      example: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-unable-to-relay',
      words: ['unable to relay'],
      cause: 'relay-denied',
      example: '550 5.7.1 Unable to relay',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-client-not-authenticated',
      words: ['client was not authenticated'],
      cause: 'relay-auth-required',
      example: '530 5.7.1 Client was not authenticated',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-sender-id',
      words: ['sender id (pra) not permitted', 'sender id * not permitted'],
      cause: 'spf-fail',
      example: '550 5.7.1 Sender ID (PRA) Not Permitted',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-content-filter',
      words: ['message rejected as spam by content filtering'],
      cause: 'content-spam',
      example: '550 5.7.1 Message rejected as spam by Content Filtering.',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-outbound-hijacked',
      words: ['bad outbound sender'],
      cause: 'sender-account-compromised',
      example: '550 5.1.8 Access denied, bad outbound sender',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-client-refused',
      words: [
        'does not have permissions to submit to this server',
        'external client with ip address',
      ],
      cause: 'ip-blocked-provider',
      example:
        '550 5.7.1 External client with IP address 192.0.2.25 does not have permissions to submit to this server.',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-sender-denied',
      words: ['sender denied'],
      cause: 'recipient-blocked-sender',
      example: '554 5.1.0 Sender Denied',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-server-not-found',
      words: [
        'could not be found in dns',
        'the destination server for this recipient could not be found',
        'the destination system of this message could not be located',
      ],
      cause: 'recipient-domain-not-found',
      example:
        'The destination server for this recipient could not be found in Domain Name Service (DNS). Please verify the email address; it could not be found in DNS',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      id: 'exchange-server-sender-unresolvable',
      words: ['sender domain does not exist * dns', 'msg2:sender domain'],
      cause: 'sender-domain-dns',
      example: '550 5.1.8 Sender domain does not exist in DNS',
      link: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
  ],
};
