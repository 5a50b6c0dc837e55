import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../../shared/texts/say.ts';
import type { Lookup } from '../../../worker/dns/lookup.ts';
import { doubtText, evidenceOf, evidenceRows, masked } from '../../../worker/checks/evidence.ts';
import { allDoubts } from './zone.ts';

const keys = { spamhaus: 'SeCret123', abusix: 'otherKEY9' };
const ctx = { keys, say: sayEnglish };
const found: Lookup<'A'> = {
  name: '5.113.0.203.secret123.zen.dq.spamhaus.net',
  type: 'A',
  resolver: 'one.test',
  state: 'found',
  records: ['127.0.0.11'],
  names: ['5.113.0.203.secret123.zen.dq.spamhaus.net'],
  ttl: 60,
};

it('a look-up becomes a row of proof', () => {
  expect(evidenceOf(found, ctx)).toEqual({
    name: '5.113.0.203.***.zen.dq.spamhaus.net',
    type: 'A',
    answer: ['127.0.0.11'],
    resolver: 'one.test',
    ttl: 60,
    status: 'NOERROR',
  });
});

it('records read as in a zone file', () => {
  const mx: Lookup<'MX'> = {
    ...found,
    type: 'MX',
    records: [
      { preference: 10, exchange: 'mx.example.com' },
      { preference: 0, exchange: '' },
    ],
  };
  expect(evidenceOf(mx, ctx).answer).toEqual(['10 mx.example.com', '0 .']);
});

it('no name and no data are told apart', () => {
  const { name, type, resolver } = found;
  const negative = { name, type, resolver, names: [name], ttl: 30 };
  expect(evidenceOf({ ...negative, state: 'nxdomain' }, ctx).status).toBe('NXDOMAIN');
  expect(evidenceOf({ ...negative, state: 'nodata' }, ctx)).toMatchObject({
    status: 'NOERROR',
    answer: [],
  });
});

describe('keys', () => {
  it('are shown nowhere, in whatever case they come back', () => {
    const hidden = fc.constantFrom('SECRET123', 'secret123', 'SeCret123', 'OTHERkey9');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        hidden,
        fc.string({ unit: 'binary' }),
        (a, key, b) => {
          const shown = masked(a + key + b, keys).toLowerCase();
          expect(shown.includes('secret123') || shown.includes('otherkey9')).toBe(false);
        },
      ),
    );
  });

  it('do not touch text without them', () => {
    expect(masked('nothing secret here', keys)).toBe('nothing secret here');
    expect(masked('nothing', { spamhaus: null, abusix: null })).toBe('nothing');
  });
});

it('every doubt has a sentence of its own', () => {
  const sentences = allDoubts.map((doubt) => doubtText(doubt, sayEnglish));
  expect(new Set(sentences).size).toBe(allDoubts.length);
});

it('what was not asked proves nothing', () => {
  const { name, type } = found;
  const refused: Lookup = {
    name,
    type,
    resolver: '',
    state: 'unknown',
    doubt: { reason: 'budget' },
  };
  expect(evidenceRows([refused, found, found], ctx)).toHaveLength(1);
});
