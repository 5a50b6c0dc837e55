import { describe, expect, it } from 'vitest';
import { sayEnglish, en, type MessageKey } from '../../../shared/texts/say.ts';
import { letters } from '../../../shared/texts/en/letters.ts';
import { steps } from '../../../shared/texts/en/steps.ts';
import { weighing } from '../../../shared/texts/en/weigh.ts';
import { actors } from '../../../shared/catalogue/causes.ts';
import { checkIds } from '../../../shared/diagnosis/schema.ts';
import { verdictIds } from './cases.ts';

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

describe('the texts of the causes', () => {
  it.each(verdictIds.map((id) => [id]))('has title, text and who for %s', (id) => {
    const title = sayEnglish(`cause.${id}.title`);
    expect(title.length).toBeGreaterThan(9);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[.!]$/);
    for (const part of ['text', 'who'] as const) {
      const text = sayEnglish(`cause.${id}.${part}`);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(/(?<=\.) /).length).toBeLessThanOrEqual(part === 'who' ? 1 : 3);
    }
  });

  it('uses no placeholder, because the cause pages use the texts too', () => {
    const open = Object.entries(en).filter(
      ([key, text]) => key.startsWith('cause.') && /\{/.test(text),
    );
    expect(open).toEqual([]);
  });

  it('keeps the jargon out of the titles', () => {
    const titles = Object.entries(en).filter(([key]) => /^cause\..*\.title$/.test(key));
    expect(
      titles.filter(([, text]) => /\b(?:SMTP|MX|PTR|HELO|MTA|FCrDNS|DNSBL|RFC|NDR)\b/.test(text)),
    ).toEqual([]);
  });
});

describe('the texts of the steps', () => {
  const names = Object.keys(steps).filter((key) => key.endsWith('.title'));

  it('has a detail for every title and the other way round', () => {
    expect(
      names.map((key) => key.replace('.title', '.detail')).filter((key) => !isKey(key)),
    ).toEqual([]);
    expect(Object.keys(steps)).toHaveLength(names.length * 2);
  });

  it('does not advise what harms or does not help', () => {
    const all = Object.values({ ...steps, ...letters, ...weighing }).join('\n');
    expect(all).not.toMatch(
      /\+all|paid delisting|delisting service|warm(?:ing)? up|disable DMARC|p=none instead/i,
    );
    expect(all).not.toMatch(/add (?:the|this|your) IP(?: address)? to (?:the |your )?SPF/i);
  });

  it('says who acts and which check it was, by name', () => {
    for (const actor of actors) expect(sayEnglish(`actor.${actor}`).length).toBeGreaterThan(3);
    for (const id of checkIds) expect(sayEnglish(`report.check.${id}`).length).toBeGreaterThan(1);
  });
});

it('has sentences that end, and no blank at an edge', () => {
  const own = { ...steps, ...letters, ...weighing };
  for (const text of Object.values(own)) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}|'|"/);
  }
});
