import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { conclude } from '../../../shared/diagnosis/conclude.ts';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import type { Step } from '../../../shared/diagnosis/schema.ts';
import { sayEnglish } from '../../../shared/texts/say.ts';
import {
  bounce,
  check,
  checks,
  dnsbl,
  founding,
  given,
  list,
  match,
  network,
  refused,
  zen,
} from './cases.ts';

const titles = (steps: readonly Step[]): string[] => steps.map(({ title }) => title);
const words = (steps: readonly Step[]): string =>
  steps.map(({ title, detail, copy }) => `${title}\n${detail}\n${copy?.text ?? ''}`).join('\n');
const urls = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ links }) => links.map(({ url }) => url));

const spamcop = (state: string) => list('SpamCop', 'bl.spamcop.net', state);

const spf = (result: string, more: Record<string, unknown> = {}) =>
  check('spf', result === 'pass' ? 'pass' : 'fail', {
    result,
    domain: 'example.com',
    record: 'v=spf1 include:_spf.example.net mx -all',
    suggestion: null,
    ...more,
  });

describe('the founding case: the address may not deliver directly', () => {
  const read = readBounce({ text: founding });
  const base = {
    bounce: { ...read, domain: 'example.com' },
    match: matchBounce(read),
    network: null,
    say: sayEnglish,
  };
  const listedBy = (code: string) =>
    conclude({ ...base, checks: checks(dnsbl('fail', zen('listed', [code]))) });

  it('is known from the bare line', () => {
    expect(base.match.cause).toBe('ip-policy-pbl');
    const { verdict } = conclude({ ...base, checks: checks() });
    expect(verdict.confidence).toBe('likely');
    expect(verdict.actors).toEqual(['sender-admin', 'isp']);
    expect(verdict.family).toBe('ip-policy');
    expect(verdict.permanent).toBe(true);
  });

  it('is confirmed when the list agrees, and says so', () => {
    const { verdict } = listedBy('127.0.0.11');
    expect(verdict.confidence).toBe('confirmed');
    expect(verdict.explanation).toMatch(/Listed now: [0-9.]+ is on Spamhaus PBL/);
    expect(verdict.explanation).toMatch(/not an accusation of spam/);
  });

  it('stays likely while the list does not tell', () => {
    const { verdict, steps } = conclude({
      ...base,
      checks: checks(dnsbl('unknown', zen('unknown'))),
    });
    expect(verdict.confidence).toBe('likely');
    expect(verdict.explanation).toMatch(/could not be checked from here/);
    expect(titles(steps).join('\n')).toMatch(/see whether the PBL names the address/);
  });

  it('begins with the relay, then the smarthost, then the provider, then the list', () => {
    const { steps } = listedBy('127.0.0.11');
    expect(titles(steps).slice(0, 4)).toEqual([
      'Send through your provider’s outgoing mail server',
      'Own mail server: hand all outgoing mail to a relay (smarthost)',
      'Only if it must send directly: get the provider’s consent',
      'After that: take the address off the PBL yourself',
    ]);
    expect(steps[0]?.detail).toMatch(/587/);
    for (const server of ['Postfix', 'Exim', 'Sendmail', 'Exchange']) {
      expect(steps[1]?.copy?.text).toContain(`# ${server}`);
    }
  });

  it('names the door that the list’s code opens', () => {
    expect(words(listedBy('127.0.0.10').steps)).toMatch(
      /the provider takes the address off the PBL/,
    );
    expect(words(listedBy('127.0.0.10').steps)).not.toMatch(/off the PBL yourself/);
    expect(listedBy('127.0.0.10').steps.find(({ actor }) => actor === 'isp')?.copy?.text).toMatch(
      /the entry 127\.0\.0\.10 is yours/,
    );
  });

  it('has no removal where the list is clear', () => {
    const { verdict, steps } = conclude({ ...base, checks: checks(dnsbl('pass', zen('clear'))) });
    expect(verdict.confidence).toBe('likely');
    expect(urls(steps).filter((url) => url.includes('check.spamhaus.org'))).toEqual([]);
    expect(words(steps)).not.toMatch(/Spamhaus PBL/);
  });

  it('never offers SPF as the cure, nor reputation, warming or plain retrying', () => {
    const record = check('spf', 'fail', {
      result: 'fail',
      domain: 'example.com',
      record: 'v=spf1 mx -all',
      suggestion: 'v=spf1 mx ip4:203.0.113.5 -all',
    });
    const { steps } = conclude({
      ...base,
      checks: checks(record, dnsbl('fail', zen('listed', ['127.0.0.11']))),
    });
    const text = words(steps);
    expect(text).not.toContain('v=spf1');
    expect(text).not.toMatch(/ip4:|warm|reputation|segment|hygiene/i);
    expect(titles(steps).join('\n')).not.toMatch(/send the mail again/i);
  });

  it('writes the letter to the provider with the facts of the case and without gaps', () => {
    const { steps } = conclude({
      ...base,
      checks: checks(dnsbl('fail', zen('listed', ['127.0.0.11']))),
      network: network('access', 'Example Access'),
    });
    const letter = steps.find(({ actor }) => actor === 'isp')?.copy?.text ?? '';
    expect(letter).toContain('203.0.113.5');
    expect(letter).toContain('Example Access (AS64500)');
    expect(letter).toContain('mail.example.com');
    expect(letter).toContain('not authorized to send email directly');
    expect(letter).not.toMatch(/[[{<](?:your|name|ip|insert)/i);
  });

  it('minds IPv6 when the mail left over it', () => {
    const { steps } = conclude({
      ...base,
      bounce: { ...base.bounce, ip: '2001:db8::25' },
      checks: checks(),
    });
    expect(titles(steps).join('\n')).toMatch(/IPv6/);
  });
});

describe('listed then, listed now', () => {
  const named = 'Client host [203.0.113.5] blocked using bl.spamcop.net';

  it('agrees where the named list still has the address', () => {
    const { verdict, steps } = conclude(
      given(refused('ip-blocklisted', named), { checks: checks(dnsbl('fail', spamcop('listed'))) }),
    );
    expect(verdict.confidence).toBe('confirmed');
    expect(verdict.explanation).toMatch(/Listed then and listed now/);
    expect(titles(steps)[0]).toMatch(/First stop what led to the listing/);
  });

  it('says that it is over where the named list is clear, and asks for no removal', () => {
    const { verdict, steps } = conclude(
      given(refused('ip-blocklisted', named), { checks: checks(dnsbl('pass', spamcop('clear'))) }),
    );
    expect(verdict.confidence).toBe('likely');
    expect(verdict.explanation).toMatch(/Listed then, clear now/);
    expect(titles(steps)[0]).toBe('Send the mail again now');
    expect(titles(steps).join('\n')).not.toMatch(/SpamCop/);
  });

  it('takes no other list’s answer for the named one’s', () => {
    const { verdict } = conclude(
      given(refused('ip-blocklisted', named), {
        checks: checks(dnsbl('fail', spamcop('unknown'), zen('listed', ['127.0.0.2']))),
      }),
    );
    expect(verdict.confidence).toBe('likely');
    expect(verdict.explanation).toMatch(/could not be checked from here/);
    expect(verdict.explanation).toMatch(/also listed now at: Spamhaus ZEN/);
  });

  it('links to the named list’s own page where nothing was asked', () => {
    const { steps } = conclude(given(refused('ip-blocklisted', named)));
    expect(urls(steps)).toContain('https://www.spamcop.net/w3m?action=checkblock&ip=203.0.113.5');
  });

  it('treats a listing for policy alone as a policy block', () => {
    const { steps } = conclude(
      given(refused('ip-blocklisted', 'blocked using zen.spamhaus.org'), {
        checks: checks(dnsbl('fail', zen('listed', ['127.0.0.10']))),
      }),
    );
    expect(titles(steps)[0]).toMatch(/outgoing mail server/);
    expect(words(steps)).toMatch(/the provider takes the address off the PBL/);
  });

  it('cleans the machine before an exploit listing is removed', () => {
    const { steps } = conclude(
      given(refused('ip-blocklisted', 'blocked using zen.spamhaus.org'), {
        checks: checks(dnsbl('fail', zen('listed', ['127.0.0.4']))),
      }),
    );
    expect(titles(steps).slice(0, 2)).toEqual([
      'First find and clean the infected machine',
      'Then ask Spamhaus ZEN to remove the address',
    ]);
  });

  it('tells the receiver when the list it asks is dead', () => {
    const { verdict, steps } = conclude(
      given(refused('ip-blocklisted', 'blocked by dnsbl.sorbs.net')),
    );
    expect(verdict.explanation).toMatch(/ended long ago/);
    expect(steps[0]?.actor).toBe('sender-user');
    expect(steps[0]?.copy?.text).toMatch(/SORBS/);
  });

  it('pays nobody for a neighbourhood list', () => {
    const { steps } = conclude(
      given(refused('ip-blocklisted', 'listed at dnsbl-3.uceprotect.net'), {
        checks: checks(
          dnsbl('warn', list('UCEPROTECT Level 3', 'dnsbl-3.uceprotect.net', 'listed')),
        ),
      }),
    );
    expect(words(steps)).toMatch(/pay nobody/);
    expect(words(steps)).not.toMatch(/ask UCEPROTECT/);
  });
});

describe('whose address it is', () => {
  const service = network('mail-provider', 'GOOGLE');

  for (const cause of ['ip-blocklisted', 'ip-blocked-provider', 'ip-reputation'] as const) {
    it(`leaves the user nothing to delist when a mail service owns it (${cause})`, () => {
      const { verdict, steps } = conclude(
        given(refused(cause, 'blocked using bl.spamcop.net'), {
          network: service,
          checks: checks(dnsbl('fail', list('SpamCop', 'bl.spamcop.net', 'listed'))),
        }),
      );
      expect(titles(steps)[0]).toMatch(/Nothing for you to delist/);
      expect(steps.every(({ actor }) => actor === 'sender-user')).toBe(true);
      expect(verdict.explanation).toMatch(/nothing for you to delist/);
      expect(urls(steps)).toContain('https://support.google.com/a/answer/27642');
    });
  }

  it('knows a mail service by its server’s name before any look-up', () => {
    const { steps } = conclude(
      given(refused('ip-blocklisted', 'blocked using bl.spamcop.net'), {
        bounce: bounce({ ptr: 'mail-oa1-f41.google.com' }),
      }),
    );
    expect(titles(steps)[0]).toMatch(/Nothing for you to delist/);
  });

  it('names the provider’s own outgoing server where the line is known', () => {
    const line = { asn: 3320, name: 'DTAG', country: 'DE', kind: 'access' } as const;
    const { steps } = conclude(given(match('ip-policy-pbl'), { network: line }));
    expect(steps[0]?.copy?.text).toContain('securesmtp.t-online.de');
    expect(steps[1]?.copy?.text).toContain('relayhost = [securesmtp.t-online.de]:465');
  });

  it('names the mailbox’s outgoing server for a free mail address', () => {
    const { steps } = conclude(
      given(match('ip-policy-pbl'), { bounce: bounce({ domain: 'gmail.com' }) }),
    );
    expect(steps[0]?.copy?.text).toContain('smtp.gmail.com');
  });

  it('points an access line to a relay', () => {
    const { steps } = conclude(
      given(refused('ip-blocked-provider', 'S3150'), { network: network('access') }),
    );
    expect(titles(steps)[0]).toMatch(/outgoing mail server/);
  });

  it('does not propose a host name in a free mail domain', () => {
    const facts = given(match('ptr-missing'), {
      bounce: bounce({ domain: 'gmail.com', helo: null }),
    });
    expect(words(conclude(facts).steps)).not.toContain('mail.gmail.com');
  });
});

describe('a receiver’s private block', () => {
  it('cannot be seen from outside, and a clean look-up does not contradict it', () => {
    const { verdict, steps } = conclude(
      given(
        refused('ip-blocked-provider', 'part of their network is on our block list (S3150)', {
          provider: 'outlook-com',
        }),
        {
          checks: checks(dnsbl('pass', list('SpamCop', 'bl.spamcop.net', 'clear'))),
        },
      ),
    );
    expect(verdict.confidence).toBe('likely');
    expect(verdict.explanation).toMatch(/private block of Outlook\.com/);
    expect(verdict.explanation).toMatch(/no public look-up can show it/);
    expect(urls(steps)).toContain('https://olcsupport.office.com/');
  });
});

describe('proof of origin', () => {
  const proposal = 'v=spf1 include:_spf.example.net mx ip4:203.0.113.5 -all';

  it('offers the corrected record with the place for it', () => {
    const { verdict, steps } = conclude(
      given(match('spf-fail'), { checks: checks(spf('fail', { suggestion: proposal })) }),
    );
    expect(verdict.confidence).toBe('confirmed');
    const copy = steps.find((one) => one.copy?.text.startsWith('v=spf1'))?.copy;
    expect(copy).toEqual({ label: 'TXT record at example.com', text: proposal });
    expect(steps[0]?.title).toBe('First settle whether 203.0.113.5 is a server of yours');
  });

  for (const bad of ['v=spf1 mx ip4:203.0.113.5 -all', 'v=spf1 include:_spf.example.net mx +all']) {
    it(`does not pass on a proposal that takes away or opens up: ${bad}`, () => {
      const { steps } = conclude(
        given(match('spf-fail'), { checks: checks(spf('fail', { suggestion: bad })) }),
      );
      expect(words(steps)).not.toContain('v=spf1 ');
    });
  }

  it('changes nothing where SPF passes today, and says why', () => {
    const { verdict, steps } = conclude(
      given(match('spf-fail'), { checks: checks(spf('pass', { suggestion: proposal })) }),
    );
    expect(verdict.explanation).toMatch(/SPF passes/);
    expect(titles(steps)[0]).toBe('Send the mail again now');
    expect(words(steps)).not.toMatch(/v=spf1 |Correct the SPF record/);
  });

  it('sends the owner of a free mail address through that service', () => {
    const { steps } = conclude(
      given(match('dmarc-reject'), {
        bounce: bounce({ domain: 'gmail.com' }),
        checks: checks(spf('fail', { domain: 'gmail.com', suggestion: proposal })),
      }),
    );
    expect(titles(steps)).toEqual(['Send with an address of the service that you send through']);
  });

  it('publishes no second DMARC record', () => {
    const dmarc = check('dmarc', 'warn', { record: 'v=DMARC1; p=none', domain: 'example.com' });
    const { verdict, steps } = conclude(given(match('dmarc-missing'), { checks: checks(dmarc) }));
    expect(titles(steps)).toEqual(['Send the mail again now']);
    expect(verdict.explanation).toMatch(/Today there is a DMARC record/);
  });

  it('proposes a harmless DMARC record where there is none', () => {
    const dmarc = check('dmarc', 'warn', { record: null, suggestion: null });
    const { verdict, steps } = conclude(given(match('dmarc-missing'), { checks: checks(dmarc) }));
    expect(verdict.confidence).toBe('confirmed');
    expect(steps[0]?.copy).toEqual({
      label: 'TXT record at _dmarc.example.com',
      text: 'v=DMARC1; p=none',
    });
  });

  it('leaves the record of a mail service’s envelope domain alone', () => {
    const service = spf('fail', { domain: 'bounces.example.net', suggestion: proposal });
    const { steps } = conclude(given(match('spf-fail'), { checks: checks(service) }));
    expect(words(steps)).not.toContain('v=spf1 ');
    expect(titles(steps)).toContain('Let the proof hold for the visible sender’s domain');
  });

  it('lets the forwarder act, not the sender’s SPF', () => {
    const { steps } = conclude(
      given(match('forwarding-breaks-auth'), {
        checks: checks(spf('fail', { suggestion: proposal })),
      }),
    );
    expect(steps[0]?.actor).toBe('forwarder');
    expect(words(steps)).not.toContain('v=spf1');
  });
});

describe('names and addresses', () => {
  const missing = check('ptr', 'fail', {
    names: [],
    confirmed: false,
    generic: null,
    delegation: ['ns1.example.net'],
  });

  it('asks the owner of the address for the name, with the record', () => {
    const { verdict, steps } = conclude(given(match('ptr-missing'), { checks: checks(missing) }));
    expect(verdict.confidence).toBe('confirmed');
    expect(steps[0]?.actor).toBe('isp');
    expect(steps[0]?.copy?.text).toContain('5.113.0.203.in-addr.arpa. IN PTR mail.example.com.');
    expect(steps[0]?.copy?.text).toContain('ns1.example.net');
  });

  it('has nothing to set where name and address agree today', () => {
    const fine = check('ptr', 'pass', {
      names: ['mail.example.com'],
      confirmed: true,
      generic: false,
    });
    const { verdict, steps } = conclude(given(match('ptr-missing'), { checks: checks(fine) }));
    expect(verdict.confidence).toBe('likely');
    expect(titles(steps)[0]).toBe('Send the mail again now');
    expect(steps.some(({ actor }) => actor === 'isp')).toBe(false);
  });

  it('takes a failed look-up for nothing', () => {
    const broken = check('ptr', 'unknown', { names: [], confirmed: null, generic: null });
    const { verdict } = conclude(given(match('ptr-missing'), { checks: checks(broken) }));
    expect(verdict.confidence).toBe('likely');
    expect(verdict.explanation).not.toMatch(/look-up today agrees/);
  });

  it('does not propose the greeting that was found wrong', () => {
    const { steps } = conclude(
      given(match('helo-invalid'), {
        bounce: bounce({ helo: 'server01.example.com' }),
        checks: checks(check('helo', 'fail')),
      }),
    );
    expect(words(steps)).not.toContain('server01.example.com');
    expect(steps[0]?.copy?.text).toContain('myhostname = mail.example.com');
  });
});

describe('a refusal that names no reason', () => {
  it('ranks what the checks found, with what would tell them apart', () => {
    const { verdict, steps } = conclude(
      given(match('policy-unspecified', { generic: true, quote: '550 5.7.1 refused' }), {
        checks: checks(
          dnsbl('fail', list('SpamCop', 'bl.spamcop.net', 'listed')),
          check('ptr', 'fail', { names: [], confirmed: false }),
        ),
      }),
    );
    expect(verdict.confidence).toBe('possible');
    expect(verdict.explanation).toMatch(
      /\(1\) The sending address is on SpamCop.*\(2\) .*reverse name/,
    );
    expect(titles(steps)[0]).toBe('Rule out the likely reasons, the likeliest first');
    expect(titles(steps).at(-2)).toBe('Ask the recipient’s side for the true reason');
  });

  it('uses no unknown check as a reason', () => {
    const { verdict } = conclude(
      given(match('policy-unspecified', { generic: true }), {
        checks: checks(
          dnsbl('unknown', zen('unknown')),
          check('spf', 'unknown', { result: 'temperror' }),
          check('ptr', 'unknown', { names: [], confirmed: null }),
        ),
      }),
    );
    expect(verdict.explanation).toMatch(/None of the checks that gave an answer explains it/);
  });
});

describe('the recipient’s domain', () => {
  const address = bounce({ recipients: ['bruno@gmial.com'] });

  it('asks whether a well-known domain was meant', () => {
    const { verdict, steps } = conclude(
      given(match('recipient-domain-not-found'), {
        bounce: address,
        checks: checks(check('mx', 'fail', { suggestion: 'gmail.com', nullMx: false })),
      }),
    );
    expect(verdict.confidence).toBe('confirmed');
    expect(titles(steps)[0]).toBe('Did you mean gmail.com?');
  });

  it('takes only a null MX for a null MX', () => {
    const confidences = [true, false].map((nullMx) => {
      const mx = check('mx', 'fail', { nullMx });
      return conclude(given(match('recipient-null-mx'), { checks: checks(mx) })).verdict.confidence;
    });
    expect(confidences).toEqual(['confirmed', 'likely']);
  });
});

describe('how long it takes', () => {
  it('is said by the record’s own TTL, where it is known', () => {
    const spfCheck = {
      ...spf('fail', { suggestion: 'v=spf1 include:_spf.example.net mx ip4:203.0.113.5 -all' }),
      evidence: [
        {
          name: 'example.com',
          type: 'TXT',
          answer: ['v=spf1 include:_spf.example.net mx -all'],
          resolver: 'dns.example',
          ttl: 3_600,
          status: 'NOERROR',
        },
      ],
    };
    const { steps } = conclude(given(match('spf-fail'), { checks: checks(spfCheck) }));
    expect(words(steps)).toContain('within 60 minutes of the change');
  });
});

describe('whose fault it is', () => {
  it('says that the receiver misread a list', () => {
    const { verdict, steps } = conclude(
      given(
        refused('receiver-dnsbl-misconfig', 'blocked using zen.spamhaus.org; Error: open resolver'),
        {
          checks: checks(dnsbl('pass', zen('clear'))),
        },
      ),
    );
    expect(verdict.confidence).toBe('confirmed');
    expect(verdict.explanation).toMatch(/do not mean that your mail server is listed/);
    expect(steps.map(({ actor }) => actor)).toEqual(['recipient-admin', 'sender-user']);
  });

  it('waits where the server still tries, and sends again where it gave up', () => {
    const delayed = given(match('greylisted'), { bounce: bounce({ kind: 'delayed' }) });
    expect(titles(conclude(delayed).steps)).toEqual(['Wait: the server tries again by itself']);
    expect(titles(conclude(given(match('greylisted'))).steps)[0]).toBe('Send the mail again later');
  });

  it('has nothing to do for what is no bounce', () => {
    for (const kind of [
      'not-a-bounce',
      'auto-reply',
      'receipt',
      'complaint',
      'delivered',
    ] as const) {
      const { verdict, steps } = conclude(
        given(match('not-a-bounce'), { bounce: bounce({ kind }) }),
      );
      expect(steps).toEqual([]);
      expect(verdict).toMatchObject({ cause: 'not-a-bounce', family: 'not-a-bounce', actors: [] });
    }
  });
});

describe('facts', () => {
  it('are clean of what could drive a terminal or mislead the eye', () => {
    const { domain, quote } = factsOf(
      given(match('spf-fail', { quote: 'no\u001b[2J \u202Eevil\u0007' }), {
        bounce: bounce({ domain: 'exa\u001b[31mmple.com' }),
      }),
    );
    expect(domain).toBe('exa [31mmple.com');
    expect(quote).toBe('no [2J evil');
  });
});
