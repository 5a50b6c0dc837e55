/** What the checks say: one plain sentence each; terms of the trade only where a person can look them up. */
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': 'no answer within {ms} milliseconds',
  'doubt.servfail': 'the name servers could not answer (SERVFAIL)',
  'doubt.servfailBecause': 'the name servers could not answer (SERVFAIL: {ede})',
  'doubt.refused': 'the name server refused to answer (REFUSED)',
  'doubt.refusedBecause': 'the name server refused to answer (REFUSED: {ede})',
  'doubt.rcode': 'the name server answered with error {rcode}',
  'doubt.http': 'the resolver answered with HTTP status {status}',
  'doubt.network': 'the resolver could not be reached',
  'doubt.malformed': 'the answer was damaged ({what})',
  'doubt.truncated': 'the answer was cut short',
  'doubt.mismatch': 'the answer belonged to another question ({what})',
  'doubt.tooLarge': 'the answer was too large to be read',
  'doubt.cnameChain': 'the name leads through too many aliases',
  'doubt.budget': 'not asked, because this request had used up its DNS look-ups',
  'doubt.badName': 'the name cannot be asked ({what})',
  'doubt.none': 'there was no answer that can be trusted',

  'check.unknown': '{subject} could not be checked: {why}.',
  'check.noAddress': 'this is no internet address',
  'check.noDomain': 'this is no domain name',
  'check.skipped': 'Not checked: {why}.',
} as const;
