/** What a check's free-form details become in the card. */
import { describe, expect, it } from 'vitest';
import { listRows, traceLines } from '../../shared/card/details.ts';
import type { Check } from '../../shared/diagnosis/schema.ts';

const check = (id: Check['id'], details: Record<string, unknown>): Check => ({
  id,
  status: 'fail',
  subject: null,
  summary: '',
  evidence: [],
  details,
});

describe('the lists of a check', () => {
  it('are those with a zone and a known state', () => {
    const lists = [
      { zone: 'zen.example', name: 'Zen', state: 'listed', meaning: 'policy' },
      { zone: 'bl.example', state: 'clear', meaning: null },
      { zone: 'x.example', state: 'maybe' },
      { state: 'listed' },
      null,
      'listed',
    ];
    expect(listRows(check('dnsbl', { lists }))).toEqual([
      { zone: 'zen.example', name: 'Zen', state: 'listed', meaning: 'policy' },
      { zone: 'bl.example', name: 'bl.example', state: 'clear', meaning: '' },
    ]);
  });

  it.each([[undefined], [null], ['x'], [{ length: 3 }]])('are none where there is %j', (lists) => {
    expect(listRows(check('dnsbl', { lists }))).toEqual([]);
    expect(traceLines(check('spf', { trace: lists }))).toEqual([]);
  });

  it('are bounded, in number and length', () => {
    const lists = Array.from({ length: 5000 }, () => ({ zone: 'z'.repeat(9000), state: 'listed' }));
    const rows = listRows(check('domain-dnsbl', { lists }));
    expect(rows.length).toBe(200);
    expect(rows[0]?.zone.length).toBe(600);
  });
});

describe('the trace of an SPF check', () => {
  it('keeps its depth within bounds', () => {
    const trace = [
      { depth: 1, term: 'ip4:192.0.2.0/24', why: 'not in it' },
      { depth: -5, term: 'all', why: '' },
      { depth: 1e9, term: 'a' },
      { depth: 'deep', term: 'mx' },
    ];
    expect(traceLines(check('spf', { trace }))).toEqual([
      { depth: 1, text: 'ip4:192.0.2.0/24  not in it' },
      { depth: 0, text: 'all' },
      { depth: 12, text: 'a' },
      { depth: 0, text: 'mx' },
    ]);
  });
});
