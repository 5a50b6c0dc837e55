/** The phrase language against a slow and obvious reading of it, and its time on hostile text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase, findPhrase, fold, tidy } from '../../../shared/catalogue/phrase.ts';
import { chooseAnchors } from '../../../shared/catalogue/anchors.ts';
import { RuleIndex } from '../../../shared/catalogue/rule-index.ts';
import type { RuleSet } from '../../../shared/catalogue/rule.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';

function finds(text: string, phrase: string): boolean {
  return findPhrase(fold(tidy(text)), compilePhrase(phrase)) !== null;
}

/** The documented meaning as one regular expression: fit for short texts, unfit for mail. */
function naive(text: string, phrase: string): boolean {
  const parts = fold(phrase)
    .split(' * ')
    .map((part) => {
      const body = part
        .split('#')
        .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('[0-9]+(?![0-9])');
      const first = /^[a-z0-9#]/.test(part) ? '(?<![a-z0-9])' : '';
      const last = /[a-z0-9#]$/.test(part) ? '(?![a-z0-9])' : '';
      return `${first}${body}${last}`;
    });
  return new RegExp(parts.join('[^]{0,120}')).test(fold(tidy(text)));
}

function setOf(words: string[]): RuleSet {
  return {
    id: 'one',
    name: 'One',
    rank: 'generic',
    hosts: ['mail.example'],
    signatures: [],
    source: 'made up',
    rules: words.map((phrase, at) => ({
      id: `one-${at}`,
      words: [phrase],
      cause: 'greylisted',
      example: phrase,
      link: null,
    })),
  };
}

function isPhrase(phrase: string): boolean {
  try {
    compilePhrase(phrase);
    return true;
  } catch {
    return false;
  }
}

function filled(phrase: string): string {
  return phrase.replaceAll(' * ', ' ... ').replaceAll('#', '7');
}

describe('a phrase', () => {
  it('is found without regard to case, white space and the shape of quotes', () => {
    expect(finds('The IP  you’re\r\n using to SEND', "ip you're using to send")).toBe(true);
  });

  it('keeps to word edges where its own edge is a letter or digit', () => {
    expect(finds('full mailboxes', 'full mailbox')).toBe(false);
    expect(finds('userunknown', 'user unknown')).toBe(false);
    expect(finds('5.7.250 refused', '5.7.25')).toBe(false);
    expect(finds('code [TSS04] said', '[tss0#]')).toBe(true);
    expect(finds('code [TSS10] said', '[tss0#]')).toBe(false);
    expect(finds('code [TSS04] said', '[tss#]')).toBe(true);
    expect(finds('das Postfach ist überfüllt', 'überfüllt')).toBe(true);
    expect(finds('das Postfach ist überfüllte', 'überfüllt')).toBe(false);
  });

  it('is found inside Japanese text, which has no word edges', () => {
    expect(finds('宛先のメールアドレスが見つかりません', 'メールアドレスが見つかりません')).toBe(
      true,
    );
  });

  it('skips at most 120 characters at a gap', () => {
    expect(finds(`start ${'x'.repeat(118)} end`, 'start * end')).toBe(true);
    expect(finds(`start ${'x'.repeat(119)} end`, 'start * end')).toBe(false);
    expect(finds(`start start ${'x'.repeat(118)} end`, 'start * end')).toBe(true);
    expect(finds('start end', 'start * end')).toBe(true);
  });

  it('spans the nearest parts, so that a quote stays short', () => {
    const text = 'from here and from there it was blocked';
    const span = findPhrase(text, compilePhrase('from * blocked'));
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(
      'from there it was blocked',
    );
  });

  it('agrees with the naive reading on texts made of its own pieces', () => {
    const phrase = fc.constantFrom(
      'a b',
      'a * b',
      '[a#]',
      'a#',
      '#a',
      'a.# * b#',
      '# b',
      'a * # b * a',
    );
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '1', '22', '.', '[', ']', 'a1', 'x'.repeat(60)), {
        maxLength: 24,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, phrase, (one, other) => {
        expect(finds(one, other)).toBe(naive(one, other));
      }),
      { numRuns: 5_000 },
    );
  });

  it('folds any text to the same length, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(text).length).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
    expect(fold('İstanbul').length).toBe('İstanbul'.length);
  });

  it('refuses what could not be told apart', () => {
    const refused = ['', ' a', 'a  b', '##', '#4', '#', 'a * ', 'a * #'];
    expect(refused.filter((phrase) => isPhrase(phrase))).toEqual([]);
  });
});

const indexOf = (sets: readonly RuleSet[]): RuleIndex => new RuleIndex(sets, chooseAnchors(sets));

describe('the index', () => {
  it('never misses a phrase that stands in the text', () => {
    const phrases = ruleSets.flatMap((one) => one.rules.flatMap((rule) => rule.words));
    const index = indexOf(ruleSets);
    const missed = phrases.filter((phrase) => {
      const folded = fold(tidy(`before ${filled(phrase)} after`));
      const found = index.candidates(folded).some(({ source }) => source === phrase);
      return !found || findPhrase(folded, compilePhrase(phrase)) === null;
    });
    expect(missed).toEqual([]);
  });

  it('offers only phrases whose words all stand there', () => {
    const index = indexOf([setOf(['greylisted for now', 'greylisted for spam'])]);
    const found = index.candidates('greylisted for now, your mail was').map(({ source }) => source);
    expect(found).toEqual(['greylisted for now']);
  });

  it('takes a host by whole labels', () => {
    const index = indexOf([setOf(['x y'])]);
    expect(index.setsOfHost('MX1.Mail.Example.')).toHaveLength(1);
    expect(index.setsOfHost('notmail.example')).toHaveLength(0);
    expect(index.setsOfHost('mail.example.evil.test')).toHaveLength(0);
  });
});

describe('the time a search takes', () => {
  const hostile = [
    { phrase: 'a * b', text: 'a ' },
    { phrase: 'a * b', text: `a ${'x'.repeat(118)} ` },
    { phrase: 'a * b * c', text: 'a b ' },
    { phrase: 'ip=10.#.#.#;', text: 'ip=10.1.1' },
    { phrase: '#.#', text: '1' },
    { phrase: 'a#', text: 'a1' },
    { phrase: 'aaaaaaaaaab', text: 'a' },
  ];

  it.each(hostile)('grows with the text and no faster: $phrase in $text…', ({ phrase, text }) => {
    const compiled = compilePhrase(phrase);
    const time = (length: number): number => {
      const long = text.repeat(Math.ceil(length / text.length));
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        findPhrase(long, compiled);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(50_000);
    const [small, large] = [time(100_000), time(800_000)];
    // Eight times the text; quadratic time would take 64 times as long, and seconds.
    expect(large).toBeLessThan(small * 32 + 20);
  });
});
