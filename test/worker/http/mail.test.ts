import { describe, expect, it } from 'vitest';
import { answerMail, type MailAnswer } from '../../../worker/mail/answer.ts';
import { texts } from '../../../shared/texts/catalogues.ts';
import { pickLanguage } from '../../../shared/texts/languages.ts';
import { web } from '../../../shared/texts/page-catalogues.ts';
import { sampleBounce } from '../../../worker/local/sample.ts';

const resolvers = { DOH_URLS: 'https://one.test/dns-query' };

interface Answered {
  reply: MailAnswer | null;
  rejected: string | null;
}

/** A mail as the platform hands it to the Worker; what it does with it comes back. */
async function send(
  raw: string,
  {
    from = 'anna@example.com',
    extra = {},
    env = { ...resolvers, MAIL_FROM: 'why@example.net' },
  }: {
    from?: string;
    extra?: Record<string, string>;
    env?: object;
  } = {},
): Promise<Answered> {
  const answered: Answered = { reply: null, rejected: null };
  const bytes = new TextEncoder().encode(raw);
  const message = {
    from,
    to: 'why@example.net',
    raw: new Response(bytes).body,
    rawSize: bytes.length,
    headers: new Headers({
      from: `Anna <${from}>`,
      'authentication-results':
        'mx.cloudflare.net; dkim=pass header.d=example.com; dmarc=pass header.from=example.com; spf=pass',
      ...extra,
    }),
    setReject: (reason: string) => {
      answered.rejected = reason;
    },
    reply: async (answer: MailAnswer) => {
      answered.reply = answer;
    },
  };
  await answerMail(message, env);
  return answered;
}

const attached = `From: anna@example.com
Subject: Fwd: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Why?
--b
Content-Type: message/rfc822

${sampleBounce}
--b--
`;
const inline = `From: anna@example.com
Subject: Fwd: Delivery Status Notification (Failure)
Content-Type: text/plain; charset=utf-8

---------- Forwarded message ---------
> From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
> The response was:
> 550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to
> 550-5.7.1 send email directly to our servers. - gsmtp
`;
const asFile = `From: anna@example.com
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: application/octet-stream; name="bounce.eml"
Content-Transfer-Encoding: base64

${btoa(sampleBounce).replace(/.{76}/g, '$&\n')}
--b--
`;

describe('a bounce forwarded by mail', () => {
  it.each([
    ['attached', attached],
    ['inline', inline],
    ['as a saved file', asFile],
  ])('%s is answered with the report, once, marked as automatic', async (_, raw) => {
    const { reply, rejected } = await send(raw);
    expect(rejected).toBeNull();
    expect(reply?.from).toBe('why@example.net');
    expect(reply?.headers['Auto-Submitted']).toBe('auto-replied');
    expect(reply?.text).toContain('203.0.113.5');
    expect(reply?.text).toContain('ip-policy-pbl');
  });

  it('without a bounce in it says what to send', async () => {
    const { reply } = await send('From: anna@example.com\n\nHello, are you there?\n');
    expect(reply?.text).toContain('no bounce');
  });

  it.each([
    ['accept-language', 'de-CH, en-US'],
    ['content-language', 'de-DE'],
  ])('is answered in the language of its %s', async (name, value) => {
    const files = {
      fetch: async (url: string) =>
        new URL(url).pathname === '/texts/de.json'
          ? Response.json({ ...texts.de, ...web.de })
          : new Response(null, { status: 404 }),
    };
    const { reply } = await send(attached, {
      extra: { [name]: value },
      env: { ...resolvers, MAIL_FROM: 'why@example.net', ASSETS: files },
    });
    const language = pickLanguage(value);
    expect(reply?.headers['Content-Language']).toBe(language);
    expect(reply?.subject).toBe(web[language]['web.mail.subject']);
    expect(reply?.text).toContain('ip-policy-pbl');
  });

  it('is refused where no address is configured', async () => {
    const { reply, rejected } = await send(attached, { env: resolvers });
    expect(reply).toBeNull();
    expect(rejected).not.toBeNull();
  });

  it.each([
    ['the null sender', { from: '' }],
    ['a mailer-daemon', { from: 'mailer-daemon@example.com' }],
    ['a VERP address', { from: 'bounces+anna=example.org@example.com' }],
    ['an automatic answer', { extra: { 'auto-submitted': 'auto-replied' } }],
    ['a list', { extra: { 'list-id': '<talk.example.com>' } }],
    ['bulk mail', { extra: { precedence: 'bulk' } }],
    ['one who wants no answers', { extra: { 'x-auto-response-suppress': 'OOF, AutoReply' } }],
    [
      'a sender not proven',
      { extra: { 'authentication-results': 'mx.cloudflare.net; dmarc=fail' } },
    ],
    [
      'a proof of somebody else',
      { extra: { 'authentication-results': 'mx.example.com; dmarc=pass' } },
    ],
    [
      'a proof below the first',
      {
        extra: {
          'authentication-results': 'mx.cloudflare.net; dmarc=none, mx.cloudflare.net; dmarc=pass',
        },
      },
    ],
    ['another domain than the author’s', { extra: { from: 'Eve <eve@example.org>' } }],
  ])('from %s stays unanswered', async (_, options) => {
    expect(await send(attached, options)).toEqual({ reply: null, rejected: null });
  });
});
