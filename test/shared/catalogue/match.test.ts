/** How the matcher weighs: whose words, which words, which code, and what a bounce says in several places. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../shared/bounce/bounce.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { bounceOf, bounceOfReply, refusalOf } from './bounces.ts';

const founding =
  "550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. Learn more at 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError a1-20020a05.123 - gsmtp";

const causeOf = (reply: string, host: string | null = null) =>
  matchBounce(bounceOfReply(reply, { host })).cause;

describe('the founding message', () => {
  it('is the owner keeping the address from direct mail, with or without the host', () => {
    const match = matchBounce(bounceOfReply(founding));
    expect(match).toMatchObject({
      cause: 'ip-policy-pbl',
      provider: 'gmail',
      signature: 'gmail-direct-mail-not-authorized',
      generic: false,
      permanent: true,
      by: 'words',
    });
    expect(match.quote).toContain("The IP you're using to send mail is not authorized");
    expect(causeOf(founding, 'gmail-smtp-in.l.google.com')).toBe('ip-policy-pbl');
  });

  it('is known by the key of its link alone, when the words were cut', () => {
    const match = matchBounce(
      bounceOfReply('550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError - gsmtp'),
    );
    expect(match).toMatchObject({ cause: 'ip-policy-pbl', by: 'key' });
  });

  it('wins over the wrapper words of the notice around it', () => {
    const wrapper = refusalOf(
      'Your message to user@example.org has been blocked. See technical details below for more information.',
      { voice: 'wrapper' },
    );
    for (const refusals of [
      [refusalOf(founding), wrapper],
      [wrapper, refusalOf(founding)],
    ]) {
      expect(matchBounce(bounceOf(refusals)).cause).toBe('ip-policy-pbl');
    }
  });
});

describe('words', () => {
  it.each([
    ['likely unsolicited mail', 'content-spam'],
    ['suspicious due to the very low reputation of the sending IP address', 'ip-reputation'],
    ['suspicious due to the very low reputation of the sending domain', 'domain-reputation'],
    ['does not meet IPv6 sending guidelines regarding PTR records', 'ipv6-requirements'],
    ['Messages missing a valid Message-ID: header are not accepted', 'message-not-rfc-compliant'],
    ['has a policy that prohibits the email that you sent', 'policy-rule'],
    ['Invalid credentials for relay [198.51.100.7]', 'relay-auth-required'],
    ['Daily SMTP relay sending limit exceeded for this customer', 'sender-quota-exceeded'],
    ['This email has been rate limited.', 'recipient-rate-limited'],
    ["not accepted due to domain's DMARC policy", 'dmarc-reject'],
  ])('tell apart what Gmail puts under 550 5.7.1: %s', (words, cause) => {
    expect(causeOf(`550 5.7.1 ${words} - gsmtp`, 'aspmx.l.google.com')).toBe(cause);
  });

  it('of a receiver at fault come before the list it names', () => {
    const reply =
      '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/';
    expect(causeOf(reply)).toBe('receiver-dnsbl-misconfig');
    expect(causeOf(reply.replace(/; Error.*/, ''))).toBe('ip-blocklisted');
  });

  it('outrank the code they stand beside', () => {
    expect(
      causeOf('550 5.1.1 The email account that you tried to reach is disabled. - gsmtp'),
    ).toBe('recipient-disabled');
  });

  it('that are common count only on the server of the provider they belong to', () => {
    const reply = '550 5.7.1 <user@example.org>: Recipient address rejected: Access denied';
    expect(causeOf(reply, 'example-org.mail.protection.outlook.com')).toBe('recipient-unknown');
    expect(causeOf(reply, 'mx.example.org')).not.toBe('recipient-unknown');
    expect(causeOf(reply, 'evil-protection.outlook.com.example.org')).not.toBe('recipient-unknown');
  });

  it('are quoted as they were written, at most some 300 characters', () => {
    const long = `550 5.7.1 ${'Lorem ipsum dolor sit amet. '.repeat(20)}Client host [203.0.113.5] blocked using zen.spamhaus.org; see the page. ${'More words follow here. '.repeat(20)}`;
    const { quote } = matchBounce(bounceOfReply(long));
    expect(quote).toBe('Client host [203.0.113.5] blocked using zen.spamhaus.org;');
  });
});

describe('codes', () => {
  it('mean what the provider made of them on its own server, else what the standard says', () => {
    expect(
      matchBounce(bounceOfReply('550 5.7.27 Refused', { host: 'aspmx.l.google.com' })),
    ).toMatchObject({
      cause: 'spf-fail',
      provider: 'gmail',
      generic: false,
    });
    expect(matchBounce(bounceOfReply('550 5.7.27 Refused'))).toMatchObject({
      cause: 'sender-null-mx',
      provider: null,
      generic: true,
      by: 'enhanced',
    });
  });

  it("of a provider's own making are as good as its words", () => {
    const reply = '550 5.7.133 not authenticated, see DMARC';
    expect(causeOf(reply, 'example-org.mail.protection.outlook.com')).toBe('recipient-restricted');
    expect(causeOf(reply)).not.toBe('recipient-restricted');
  });

  it.each([
    ['550 5.1.1 x', 'recipient-unknown'],
    ['550 5.2.2 x', 'mailbox-full'],
    ['550 5.4.4 x', 'recipient-domain-not-found'],
    ['451 4.7.24 x', 'dns-temporary-failure'],
    ['550 5.7.24 x', 'spf-permerror'],
    ['550 5.7.23 x', 'spf-fail'],
    ['550 5.7.25 x', 'ptr-missing'],
    ['556 5.1.10 x', 'recipient-null-mx'],
    ['552 5.3.4 x', 'message-too-big'],
  ])('alone: %s', (reply, cause) => {
    expect(matchBounce(bounceOfReply(reply))).toMatchObject({
      cause,
      generic: true,
      by: 'enhanced',
    });
  });

  it('that say nothing are not read as anything', () => {
    expect(causeOf('550 5.7.1 x')).toBe('policy-unspecified');
    expect(causeOf('554 5.7.0 x')).toBe('policy-unspecified');
    const status = refusalOf('', { voice: 'status', enhanced: '5.0.0' });
    expect(matchBounce(bounceOf([status]))).toMatchObject({ cause: 'unclassified', by: 'none' });
    expect(matchBounce(bounceOf([]))).toMatchObject({ cause: 'unclassified', signature: null });
  });

  it('x.1.7 and x.1.8 tell that common words are about the sender', () => {
    expect(causeOf('550 5.1.2 No such domain example.org')).toBe('recipient-domain-not-found');
    expect(causeOf('550 5.1.7 No such domain example.com')).toBe('sender-domain-dns');
  });

  it('that agree with common words make them more than a guess', () => {
    const words = '550 5.1.1 Requested action not taken: mailbox unavailable';
    expect(matchBounce(bounceOfReply(words))).toMatchObject({
      cause: 'recipient-unknown',
      generic: false,
    });
    expect(matchBounce(bounceOfReply(words.replace('5.1.1 ', '')))).toMatchObject({
      generic: true,
    });
  });

  it('with a meaning tell more than one word alone', () => {
    expect(causeOf('550 5.2.2 policy')).toBe('mailbox-full');
    expect(causeOf('550 5.7.1 policy')).not.toBe('policy-unspecified');
  });

  it('503 never explains itself where an earlier refusal does', () => {
    const bounce = bounceOf([
      refusalOf('503 5.5.1 Error: need RCPT command'),
      refusalOf('550 5.2.2 x'),
    ]);
    expect(matchBounce(bounce).cause).toBe('mailbox-full');
    expect(causeOf('503 5.5.1 Error: need RCPT command')).toBe('protocol-error');
  });

  it('decide over words that name no reason', () => {
    const vague = 'Security or policy settings at example.org have rejected your message.';
    expect(causeOf(vague)).toBe('policy-unspecified');
    expect(causeOf(`550 5.7.23 ${vague}`)).toBe('spf-fail');
  });

  it('of the remote reply come before the Status of the report', () => {
    const status = refusalOf('', { voice: 'status', enhanced: '5.1.1' });
    const remote = refusalOf('550 5.2.2 x');
    expect(matchBounce(bounceOf([status, remote]))).toMatchObject({ cause: 'mailbox-full' });
    expect(matchBounce(bounceOf([status]))).toMatchObject({
      cause: 'recipient-unknown',
      by: 'status',
    });
  });
});

describe('several refusals', () => {
  it('are tried in order, and another recipient does not explain the first', () => {
    const first = refusalOf('550 5.7.1 x', { recipient: 'one@example.org' });
    const second = refusalOf('550 5.2.2 mailbox full', { recipient: 'two@example.org' });
    const bounce = bounceOf([first, second], {
      recipients: ['one@example.org', 'two@example.org'],
    });
    expect(matchBounce(bounce).cause).toBe('policy-unspecified');
    expect(matchBounce(bounceOf([first, { ...second, recipient: null }])).cause).toBe(
      'mailbox-full',
    );
  });

  it('an earlier error decides over "expired"', () => {
    const expired = refusalOf('550 4.4.7 QUEUE.Expired; message expired', { voice: 'wrapper' });
    const earlier = refusalOf(
      '421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred due to unexpected volume or user complaints',
    );
    expect(matchBounce(bounceOf([expired])).cause).toBe('message-expired');
    expect(matchBounce(bounceOf([expired, earlier])).cause).toBe('ip-rate-limited');
  });
});

describe('kinds', () => {
  it('other than failed and delayed have no cause', () => {
    for (const kind of kinds) {
      const match = matchBounce(bounceOf([refusalOf(founding)], { kind }));
      expect(match.cause).toBe(
        kind === 'failed' || kind === 'delayed' ? 'ip-policy-pbl' : 'not-a-bounce',
      );
    }
  });

  it('a delay without a reason is only a delay', () => {
    const match = matchBounce(bounceOf([], { kind: 'delayed' }));
    expect(match).toMatchObject({ cause: 'delay-notice', permanent: false });
    const expired = refusalOf('', { voice: 'status', enhanced: '4.4.7' });
    expect(matchBounce(bounceOf([expired], { kind: 'delayed' })).cause).toBe('delay-notice');
  });
});

describe('permanent', () => {
  it.each([
    ['550 5.1.1 The email account that you tried to reach does not exist. - gsmtp', true],
    ["452 4.2.2 The recipient's inbox is out of storage space. - gsmtp", false],
    ["552 5.2.2 The recipient's inbox is out of storage space and inactive. - gsmtp", false],
    ['421 4.7.26 This email has been rate limited because it is unauthenticated. - gsmtp', false],
    ['550 5.7.26 Your email has been blocked because the sender is unauthenticated. - gsmtp', true],
    ['553 5.7.2 [TSS09] All messages from 203.0.113.5 will be permanently deferred', true],
    ['450 4.4.316 Connection refused [Message=Socket error code 10061]', false],
  ])('%s: %s', (reply, permanent) => {
    const kind = reply.startsWith('4') ? 'delayed' : 'failed';
    expect(matchBounce(bounceOf([refusalOf(reply)], { kind })).permanent).toBe(permanent);
  });

  it('is what the reason says once a 4xx was tried until the queue ran out', () => {
    const unknown = '450 4.1.1 The email account that you tried to reach does not exist. - gsmtp';
    const full = "452 4.2.2 The recipient's inbox is out of storage space. - gsmtp";
    expect(matchBounce(bounceOfReply(unknown)).permanent).toBe(true);
    expect(matchBounce(bounceOfReply(full)).permanent).toBe(false);
    expect(matchBounce(bounceOfReply('451 4.7.1 x')).permanent).toBe(false);
    expect(matchBounce(bounceOfReply('550 5.7.1 x')).permanent).toBe(true);
  });
});
