import { describe, expect, it } from 'vitest';
import { conclude } from '../../../shared/diagnosis/conclude.ts';
import { checkAnswerReport, checkReport, textReport } from '../../../shared/diagnosis/report.ts';
import type { Check, Diagnosis } from '../../../shared/diagnosis/schema.ts';
import { widthOf, wrap } from '../../../shared/diagnosis/wrap.ts';
import { sayEnglish as say } from '../../../shared/texts/say.ts';
import { bounce, check, checks, dnsbl, founding, given, network, refused, zen } from './cases.ts';

const listed: Check = {
  ...dnsbl('fail', zen('listed', ['127.0.0.11']), {
    ...zen('unknown'),
    name: 'Barracuda',
    zone: 'b.barracudacentral.org',
    why: 'only registered resolvers are answered',
    url: null,
  }),
  subject: '203.0.113.5',
  summary: 'The address is on one list.',
  evidence: [
    {
      name: '5.113.0.203.zen.spamhaus.org',
      type: 'A',
      answer: ['127.0.0.11'],
      resolver: 'dns.example',
      ttl: 60,
      status: 'NOERROR',
    },
  ],
};

function diagnosis(more: Partial<Diagnosis> = {}): Diagnosis {
  const one = given(
    refused('ip-policy-pbl', founding, { provider: 'gmail', signature: 'gmail-direct' }),
    {
      checks: checks(listed),
      network: network('access'),
    },
  );
  const { kind, ...fields } = one.bounce;
  return {
    kind,
    ...conclude(one),
    bounce: { ...fields, network: one.network },
    checks: [...one.checks],
    dns: { queries: 23, ms: 84, skipped: [] },
    at: '2026-11-23T20:00:00Z',
    version: '0.1.0',
    ...more,
  };
}

describe('the report', () => {
  const text = textReport(diagnosis(), { say });

  it('says what happened, who can act, what to do and what proves it', () => {
    for (const part of [
      'Sent from a line that may not deliver mail directly',
      'Confirmed: the words of the bounce and the DNS agree.',
      'whoever runs the sending server; the internet provider that owns',
      'not authorized to send email directly',
      'WHAT TO DO',
      '1. Send through',
      'AS64500',
      'WHAT THE LOOK-UPS SAY',
      'Blocklists (address) about 203.0.113.5: fail',
      'listed: Spamhaus ZEN (127.0.0.11)',
      'not known: Barracuda (only registered resolvers are answered)',
      '5.113.0.203.zen.spamhaus.org A → 127.0.0.11 (from dns.example, valid for',
      'WHAT WAS NOT CHECKED, AND WHY',
      '23 requests to DNS resolvers in 84 ms.',
      '2026-11-23T20:00:00Z',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('leaves proposed records to the steps, where they are a cure', () => {
    const spf = check('spf', 'fail', { result: 'fail', suggestion: 'v=spf1 ip4:203.0.113.5 -all' });
    const made = textReport(diagnosis({ checks: [spf] }), { say });
    expect(made).not.toContain('ip4:203.0.113.5');
  });

  it('is plain unless colour is asked for', () => {
    expect(text).not.toContain('\u001b');
    const coloured = textReport(diagnosis(), { say, colour: true });
    expect(coloured).toContain('\u001b[31mfail\u001b[0m');
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(text);
  });

  it('cannot be made to drive the terminal by the mail or the DNS', () => {
    const evil = '\u001b]0;owned\u0007\u009b2J\u202Egnp.exe\r\nforged: line';
    const made = textReport(
      diagnosis({
        bounce: {
          ...bounce({ recipients: [evil], remoteMta: evil, helo: evil }),
          network: { ...network('access'), name: evil },
        },
        checks: [
          {
            ...check('spf', 'fail', {
              result: 'fail',
              record: evil,
              suggestion: evil,
              matched: evil,
            }),
            summary: evil,
            subject: evil,
            evidence: [
              { name: evil, type: 'TXT', answer: [evil], resolver: evil, ttl: 1, status: evil },
            ],
          },
        ],
        verdict: {
          ...diagnosis().verdict,
          title: evil,
          explanation: evil,
          quote: evil,
          signature: evil,
        },
        steps: [
          {
            actor: 'isp',
            title: evil,
            detail: evil,
            links: [{ label: evil, url: `https://example.com/${evil}` }],
            copy: { label: evil, text: evil },
          },
        ],
      }),
      { say },
    );
    expect(made).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const forged = made.split('\n').filter((line) => line.startsWith('forged: line'));
    // Only text to copy keeps lines of its own.
    expect(forged).toHaveLength(1);
  });

  it('keeps to the width it is given, wide letters counted', () => {
    const made = textReport(
      diagnosis({
        verdict: { ...diagnosis().verdict, explanation: '配信できませんでした。'.repeat(30) },
      }),
      { say, columns: 60 },
    );
    const tooLong = made
      .split('\n')
      .filter((line) => widthOf(line) > 60 && !line.includes('https://'));
    expect(tooLong).toEqual([]);
  });

  it('is short for what is no bounce', () => {
    const one = given(
      { ...refused('not-a-bounce', ''), quote: null },
      { bounce: bounce({ kind: 'auto-reply' }) },
    );
    const { kind, ...fields } = one.bounce;
    const made = textReport(
      diagnosis({ kind, ...conclude(one), checks: [], bounce: { ...fields, network: null } }),
      { say },
    );
    expect(made).toContain('An automatic reply, not a bounce');
    expect(made).toContain('Nothing has to be done.');
    expect(made.split('\n').length).toBeLessThan(12);
  });
});

describe('single checks', () => {
  it('have the same form', () => {
    const spf: Check = {
      ...check('spf', 'fail', {
        result: 'fail',
        record: 'v=spf1 mx -all',
        matched: '-all',
        suggestion: 'v=spf1 mx ip4:203.0.113.5 -all',
      }),
      subject: 'example.com',
      summary: 'The address is not allowed.',
    };
    const text = checkReport(spf, { say });
    expect(text).toBe(
      [
        'SPF about example.com: fail',
        '  The address is not allowed.',
        '  record: v=spf1 mx -all',
        '  decided by: -all',
        '  proposal: v=spf1 mx ip4:203.0.113.5 -all',
        '',
      ].join('\n'),
    );
  });

  it('go together with their steps', () => {
    const text = checkAnswerReport(
      {
        checks: checks(listed),
        steps: diagnosis().steps.slice(0, 1),
        dns: { queries: 0, ms: 0, skipped: [] },
      },
      { say },
    );
    expect(text).toContain('WHAT THE LOOK-UPS SAY');
    expect(text).toContain('1. Send through');
    // Nobody was asked just now, but the answer was kept from before.
    expect(text).toContain('0 requests to DNS resolvers');
  });

  it('tell what is noteworthy about a record, once, and what a proposal changed', () => {
    const summary = 'The SPF record of example.com cannot be used. It is broken.';
    const spf: Check = {
      ...check('spf', 'fail', {
        result: 'permerror',
        record: 'v=spf1 ptr ~all',
        suggestion: 'v=spf1 ip4:203.0.113.5 ~all',
        warnings: ['It is broken.', '“ptr” is slow.'],
        suggestionNotes: ['“ptr” was left out.'],
      }),
      summary,
    };
    const text = checkReport(spf, { say });
    expect(text.match(/It is broken/g)).toHaveLength(1);
    expect(text).toContain('note: “ptr” is slow.');
    expect(text).toMatch(/proposal: v=spf1 ip4:203\.0\.113\.5 ~all\n {2}“ptr” was left out\./);
  });

  it('say that nobody was asked where nobody was', () => {
    const dns = { queries: 0, ms: 0, skipped: [] };
    expect(checkAnswerReport({ checks: checks(), steps: [], dns }, { say })).toContain(
      'No DNS resolver was asked.',
    );
  });
});

describe('wrapping', () => {
  it('hangs the lines after the first, and cuts words that fit nowhere', () => {
    expect(wrap('one two three', { columns: 8, first: '- ', rest: '  ' })).toEqual([
      '- one',
      '  two',
      '  three',
    ]);
    expect(wrap('abcdefghij', { columns: 4 })).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('leaves links whole', () => {
    expect(wrap('see https://example.com/a-long-path', { columns: 12 })).toEqual([
      'see',
      'https://example.com/a-long-path',
    ]);
  });

  it('counts what a terminal shows', () => {
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('配信')).toBe(4);
  });
});
