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
  'check.privateAddress':
    'this address means something in one private network only, so nobody outside lists or names it',
  'check.noDomain': 'this is no domain name',
  'check.skipped': 'Not checked: {why}.',

  'ptr.none':
    '{subject} has no name in DNS (no PTR record); many receivers refuse mail from nameless addresses.',
  'ptr.unconfirmed':
    '{subject} is called {name}, but that name does not lead back to the address, so receivers do not believe it.',
  'ptr.generic':
    '{subject} and its name {name} confirm each other, but the name looks like one given out in bulk: {why}.',
  'ptr.several':
    '{subject} has {count} names, of which {confirmed} lead back to it; receivers may look at any of them, so one name is better.',
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

  'mx.noDomain': 'The domain {subject} does not exist in DNS.',
  'mx.null': '{subject} says in DNS that it takes no mail at all (null MX).',
  'mx.none': '{subject} has neither a mail server nor an address in DNS, so it cannot take mail.',
  'mx.noAddress': '{subject} names {host} as its mail server, but no such server has an address.',
  'mx.implicit':
    '{subject} names no mail server; mail goes to the domain’s own address, which often takes none.',
  'mx.reached': '{subject} names a mail server that has an address ({host}).',
  'mx.meant': 'Was {meant} meant?',

  'dkim.why.noSelector': 'no DKIM selector is known',
  'dkim.why.noneGuessed':
    'no DKIM selector is known, and none of the usual ones was found, which proves nothing',
  'dkim.why.wildcard':
    'no DKIM selector is known, and {domain} answers every name, so guessing proves nothing',
  'dkim.present': 'The key {selector} of {domain} is in DNS ({algorithm}, {bits} bits).',
  'dkim.guessed':
    'No selector was named; the usual one {selector} of {domain} is in DNS ({algorithm}, {bits} bits).',
  'dkim.missing': 'The key {selector} of {domain} is not in DNS, so signatures made with it fail.',
  'dkim.unrelated':
    'At the place of the key {selector} of {domain} stands some other text, so signatures made with it fail.',
  'dkim.revoked':
    'The key {selector} of {domain} has been withdrawn, so signatures made with it fail.',
  'dkim.invalid':
    'The key {selector} of {domain} is in DNS but cannot be used ({problem}), so signatures made with it fail.',
  'dkim.others': 'Another key of the same mail is in order.',
  'dkim.weak':
    'The key {selector} of {domain} has only {bits} bits; receivers no longer accept keys under 1024.',
  'dkim.testing':
    'The key {selector} of {domain} is marked as a test, so receivers may treat its mail as unsigned.',
  'dkim.several':
    'There are several keys under the one name {selector} of {domain}; which of them counts is left to chance.',
} as const;
