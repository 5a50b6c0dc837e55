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

  'ptr.none':
    '{subject} has no name in DNS (no PTR record); many receivers refuse mail from nameless addresses.',
  'ptr.unconfirmed':
    '{subject} is called {name}, but that name does not lead back to the address, so receivers do not believe it.',
  'ptr.generic':
    '{subject} and its name {name} confirm each other, but the name looks like one given out in bulk: {why}.',
  'ptr.several':
    '{subject} has {count} names; one leads back to it, but receivers look at any of them, so one name is better.',
  'ptr.confirmed': '{subject} is called {name}, and that name leads back to it.',
  'ptr.why.address': 'it spells out the address itself',
  'ptr.why.line': 'it contains “{part}”, a word for customers’ lines',
  'ptr.why.default': 'it is what the host gives to every machine under {part}',

  'helo.bareAddress':
    'The server introduced itself with a bare address ({subject}) in place of a name.',
  'helo.invalid': 'The server introduced itself as “{subject}”, which is no valid name.',
  'helo.short':
    'The server introduced itself as “{subject}”, which is not a full name with a domain.',
  'helo.none': 'The server introduced itself as {subject}, a name that does not exist.',
  'helo.noAddress': 'The server introduced itself as {subject}, a name without any address.',
  'helo.ipUnknown':
    'The server introduced itself as {subject}; the name exists, but the address that sent the mail is not known.',
  'helo.same': 'The server introduced itself as {subject}, and that name has its address {ip}.',
  'helo.elsewhere':
    'The server introduced itself as {subject}, but that name leads to {found}, not to {ip}.',
  'helo.literal':
    'The server introduced itself by its address {subject}; the rules allow it, many receivers do not.',
  'helo.literalElsewhere': 'The server introduced itself as {subject}, but it sent from {ip}.',
} as const;
