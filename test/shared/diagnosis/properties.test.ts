/** What must hold for every case: no step contradicts a check, nothing is left open, nothing breaks. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { causes } from '../../../shared/catalogue/causes.ts';
import { conclude } from '../../../shared/diagnosis/conclude.ts';
import type { Case } from '../../../shared/diagnosis/facts.ts';
import { textReport } from '../../../shared/diagnosis/report.ts';
import { step, verdict, type Check, type Diagnosis } from '../../../shared/diagnosis/schema.ts';
import { keepsAllMechanisms } from '../../../shared/diagnosis/spf-text.ts';
import { widthOf } from '../../../shared/diagnosis/wrap.ts';
import { someCase } from './arbitrary.ts';
import { causeIds, given, match } from './cases.ts';

const runs = { numRuns: 400 };
const concluded = (one: Case) => conclude(one);
const checkIn = (one: Case, id: Check['id']): Check | undefined =>
  one.checks.find((check) => check.id === id);
const answeredIn = (one: Case, id: Check['id']): Check | undefined => {
  const check = checkIn(one, id);
  return check?.status === 'unknown' || check?.status === 'skipped' ? undefined : check;
};

interface Answer {
  name: string;
  state: string;
}
function listsIn(one: Case, id: Check['id']): Answer[] {
  const check = checkIn(one, id);
  const lists = check?.status === 'skipped' ? [] : check?.details['lists'];
  return Array.isArray(lists) ? lists : [];
}

function diagnosisOf(one: Case): Diagnosis {
  const { kind, ...fields } = one.bounce;
  return {
    kind,
    ...concluded(one),
    bounce: { ...fields, network: one.network },
    checks: [...one.checks],
    dns: { queries: 12, ms: 34, skipped: [] },
    at: '2026-11-23T20:00:00Z',
    version: '0.1.0',
  };
}

describe('every case', () => {
  it('gives a verdict and steps of the contract’s shape, with known actors', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { verdict: made, steps } = concluded(one);
        expect(verdict.safeParse(made).success).toBe(true);
        expect(z.array(step).safeParse(steps).success).toBe(true);
        expect(made.title.length).toBeGreaterThan(0);
        expect(made.explanation.length).toBeGreaterThan(0);
        expect(steps.length > 0).toBe(made.cause !== 'not-a-bounce');
      }),
      runs,
    );
  });

  it('survives details of any type', () => {
    fc.assert(
      fc.property(someCase(true), (one) => {
        const made = diagnosisOf(one);
        expect(made.verdict.title.length).toBeGreaterThan(0);
        expect(textReport(made, { say: one.say }).length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('passes no control or direction character of the mail on, not even into letters', () => {
    const evil = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((text) => `${text}\u001b[31m\r\n\u202e\u0000${text}`);
    fc.assert(
      fc.property(someCase(), evil, (one, text) => {
        const { verdict: made, steps } = conclude({
          ...one,
          bounce: {
            ...one.bounce,
            domain: text,
            helo: text,
            ptr: text,
            recipients: [text],
            remoteMta: text,
            smtp: text,
          },
          match: { ...one.match, quote: text },
          network: one.network === null ? null : { ...one.network, name: text },
        });
        const shown = [
          made.explanation,
          made.quote ?? '',
          ...steps.flatMap(({ title, detail }) => [title, detail]),
        ];
        const bad = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
        expect(shown.filter((words) => bad.test(words))).toEqual([]);
        const letters = steps.map(({ copy }) => (copy?.text ?? '').replaceAll('\n', ''));
        expect(letters.filter((words) => bad.test(words))).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves no placeholder, no hole and no empty value in a sentence', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { verdict: made, steps } = concluded(one);
        const sentences = [
          made.title,
          made.explanation,
          ...steps.flatMap(({ title, detail, links, copy }) => [
            title,
            detail,
            ...links.map(({ label }) => label),
            copy?.label ?? '',
          ]),
        ];
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(
            /undefined|\[object|\bnull\b(?! MX)| {2}| [,;:]|\(\)|“”|^ | $/,
          );
        }
        expect(JSON.stringify(steps)).not.toMatch(/\{[a-z]/i);
      }),
      runs,
    );
  });

  it('has at least one official page to read on', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        fc.pre(one.match.cause !== 'not-a-bounce');
        const urls = concluded(one).steps.flatMap(({ links }) => links.map(({ url }) => url));
        expect(urls.length).toBeGreaterThan(0);
        expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
      }),
      runs,
    );
  });

  it('has the cause’s own actors', () => {
    for (const cause of causeIds) {
      expect(conclude(given(match(cause))).verdict.actors).toEqual(causes[cause].actors);
    }
  });
});

describe('no step contradicts a check', () => {
  it('asks no list for removal that is clear, nor of a subject it does not have', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { steps } = concluded(one);
        const removals = steps.filter(({ title }) =>
          /^Then (?:ask .* to remove|wait for)|^For .*: talk/.test(title),
        );
        const listed = [...listsIn(one, 'dnsbl'), ...listsIn(one, 'domain-dnsbl')].filter(
          ({ state }) => state === 'listed',
        );
        for (const { title } of removals) {
          expect(listed.some(({ name }) => title.includes(name))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('sends nobody to a list’s page that answered “clear”', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { steps } = concluded(one);
        for (const { name, state } of [...listsIn(one, 'dnsbl'), ...listsIn(one, 'domain-dnsbl')]) {
          if (state !== 'clear') continue;
          const sent = steps.some(({ links }) =>
            links.some(({ label }) => label.startsWith(`${name}:`)),
          );
          expect(sent).toBe(false);
        }
      }),
      runs,
    );
  });

  it('proposes no SPF record that passes, takes a mechanism away, or lets everybody send', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const spf = checkIn(one, 'spf');
        const record = spf?.details['record'];
        const before = typeof record === 'string' ? record : 'v=spf1';
        const proposed = concluded(one).steps.flatMap(({ copy }) =>
          copy !== null && copy.text.startsWith('v=spf1') ? [copy.text] : [],
        );
        for (const text of proposed) {
          expect(['pass', 'unknown', 'skipped']).not.toContain(spf?.status);
          expect(keepsAllMechanisms(before, text)).toBe(true);
          expect(text).not.toMatch(/ \+?all\b/);
        }
      }),
      runs,
    );
  });

  it('offers no SPF record against a policy block, whatever the checks say', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { steps } = conclude({ ...one, match: { ...one.match, cause: 'ip-policy-pbl' } });
        expect(JSON.stringify(steps)).not.toMatch(/v=spf1|warm|hygiene|segment/i);
        expect(steps.find(({ actor }) => actor === 'sender-admin')?.title).toMatch(
          /outgoing mail server/,
        );
      }),
      runs,
    );
  });

  it('publishes no DMARC record beside one that is there', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const there = answeredIn(one, 'dmarc')?.details['record'];
        fc.pre(typeof there === 'string');
        const { steps } = concluded(one);
        expect(steps.some(({ copy }) => copy?.text.startsWith('v=DMARC1') === true)).toBe(false);
      }),
      runs,
    );
  });

  it('sets no reverse name where the check passes', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        fc.pre(checkIn(one, 'ptr')?.status === 'pass');
        const { steps } = concluded(one);
        expect(steps.some(({ title }) => title.startsWith('Set the reverse name'))).toBe(false);
      }),
      runs,
    );
  });

  it('lets nobody delist a mail service’s address', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        fc.pre(one.network?.kind === 'mail-provider');
        const titles = concluded(one).steps.map(({ title }) => title);
        for (const { name } of listsIn(one, 'dnsbl')) {
          expect(titles).not.toContain(`Then ask ${name} to remove the address`);
          expect(titles).not.toContain(`Then wait for ${name}: its entries end by themselves`);
        }
      }),
      runs,
    );
  });

  it('gives nobody a thing to do that is another’s', () => {
    const owners = [
      { words: /^v=(?:spf1|DMARC1)|^\S+ IN A{1,4} /m, actors: ['sender-domain-admin'] },
      { words: / IN PTR |open outgoing port 25/, actors: ['isp'] },
      { words: /^(?:relayhost|myhostname|smtp_address_preference) =/m, actors: ['sender-admin'] },
      { words: /^Subject: Removal of|^Subject: Please lift/m, actors: ['sender-admin'] },
      { words: /^Subject: Your mail server refuses/m, actors: ['sender-user'] },
    ];
    fc.assert(
      fc.property(someCase(), (one) => {
        for (const { copy, actor } of concluded(one).steps) {
          const owner = owners.find(({ words }) => copy !== null && words.test(copy.text));
          expect(owner === undefined || owner.actors.includes(actor)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('advises plain waiting or sending again only where that can help', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const { verdict: made, steps } = concluded(one);
        const titles = steps.map(({ title }) => title);
        const idle = /^Send the mail again later$|^Wait: /;
        expect(made.permanent && titles.some((title) => idle.test(title))).toBe(false);
        const again = titles.includes('Send the mail again now');
        expect(again && made.confidence === 'confirmed').toBe(false);
      }),
      runs,
    );
  });
});

describe('what could not be asked', () => {
  it('is no evidence: a failed check concludes as one that was not made', () => {
    fc.assert(
      fc.property(someCase(), fc.nat(7), (one, index) => {
        // Of the list checks each list keeps its own state; the others have none but their status.
        const at = index < 2 ? 2 : index;
        const failed = one.checks.map((check, place) =>
          place === at ? { ...check, status: 'unknown' as const } : check,
        );
        const skipped = one.checks.map((check, place) =>
          place === at ? { ...check, status: 'skipped' as const, details: {} } : check,
        );
        const first = conclude({ ...one, checks: failed });
        const second = conclude({ ...one, checks: skipped });
        expect(first.verdict.confidence).toBe(second.verdict.confidence);
        expect(first.steps.map(({ title }) => title)).toEqual(
          second.steps.map(({ title }) => title),
        );
      }),
      runs,
    );
  });

  it('never makes a verdict confirmed', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const open = one.checks.map((check) => {
          const lists = listsIn(one, check.id).map((list) =>
            Object.assign({}, list, { state: 'unknown' }),
          );
          return Object.assign({}, check, {
            status: 'unknown',
            details: { ...check.details, lists },
          });
        });
        expect(conclude({ ...one, checks: open }).verdict.confidence).not.toBe('confirmed');
      }),
      runs,
    );
  });
});

describe('the report', () => {
  it('keeps to 80 columns, links aside, and has no control characters', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const report = textReport(diagnosisOf(one), { say: one.say });
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        const tooLong = report
          .split('\n')
          .filter((line) => widthOf(line) > 80 && !/^\s*["“(]?https:\/\/\S+$/.test(line));
        expect(tooLong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has every step’s title and every link', () => {
    fc.assert(
      fc.property(someCase(), (one) => {
        const made = diagnosisOf(one);
        const report = textReport(made, { say: one.say, columns: 2_000 });
        for (const { title, links } of made.steps) {
          expect(report).toContain(title);
          for (const { url } of links) expect(report).toContain(url);
        }
      }),
      { numRuns: 100 },
    );
  });
});
