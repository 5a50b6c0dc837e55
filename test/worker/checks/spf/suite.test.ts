/** The runner of SPF suites, on a small suite of our own: zone data, silence, aliases, explanations. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSpfSuite } from '../../../eval/spf.ts';

const suite = String.raw`
description: Served over DoH
tests:
  pass: { helo: mail.example.com, host: 192.0.2.1, mailfrom: anna@example.com, result: pass }
  fail:
    helo: mail.example.com
    host: 192.0.2.2
    mailfrom: anna@example.com
    result: fail
    explanation: Not 192.0.2.2, please.
  silence: { helo: mail.example.com, host: 192.0.2.2, mailfrom: anna@silent.example.com, result: temperror }
  suppressed: { helo: mail.example.com, host: 192.0.2.2, mailfrom: anna@old.example.com, result: none }
  alias: { helo: mail.example.com, host: 192.0.2.1, mailfrom: anna@alias.example.com, result: pass }
  nullsender: { helo: mail.example.com, host: 192.0.2.1, mailfrom: "", result: none }
  oneof: { helo: mail.example.com, host: 192.0.2.1, mailfrom: anna@odd.example.com, result: [neutral, fail] }
  bytes: { helo: mail.example.com, host: 192.0.2.1, mailfrom: anna@bytes.example.com, result: permerror }
  brackets: { helo: "[192.0.2.1]", host: 192.0.2.1, mailfrom: anna@macro.example.com, result: softfail }
zonedata:
  example.com:
    - SPF: [ "v=spf1 mx -all exp=why.ex", "ample.com" ]
    - MX: [10, mail.example.com]
  mail.example.com:
    - A: 192.0.2.1
  why.example.com:
    - TXT: "Not %{i}, please."
  silent.example.com:
    - TIMEOUT
  old.example.com:
    - SPF: v=spf1 -all
    - TXT: NONE
  alias.example.com:
    - CNAME: example.com
  odd.example.com:
    - SPF: v=spf1 a:a..example.com -all
  bytes.example.com:
    - SPF: "v=spf1 a:\x96.example.com -all"
  macro.example.com:
    - SPF: v=spf1 a:%{h} ~all
`;

describe('an SPF suite', () => {
  it('is served and scored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spf-suite-'));
    try {
      const path = join(folder, 'suite.yml');
      await writeFile(path, suite);
      expect(await runSpfSuite(path)).toEqual({ cases: 9, right: 9, wrong: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
