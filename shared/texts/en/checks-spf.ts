/** The SPF check's sentences. `spf.fault.*` names follow `TermFault` of worker/checks/spf/parse.ts. */
export const spfTexts = {
  'spf.summary.pass': '{ip} may send mail for {domain}: “{term}” in its SPF record allows it.',
  'spf.summary.fail':
    '{ip} may not send mail for {domain}: its SPF record forbids every address that it does not list (“{term}”).',
  'spf.summary.failNamed':
    '{ip} may not send mail for {domain}: its SPF record excludes this address by name (“{term}”).',
  'spf.summary.softfail':
    '{ip} is not among the senders that the SPF record of {domain} lists; the record only asks receivers to be suspicious (“{term}”).',
  'spf.summary.neutral': 'The SPF record of {domain} says neither yes nor no about {ip}.',
  'spf.summary.none':
    '{domain} has no SPF record, so nothing says which servers may send its mail.',
  'spf.summary.permerror':
    'The SPF record of {domain} is broken, and receivers treat a broken record as no permission. {why}',
  'spf.summary.temperror':
    'Whether {ip} may send mail for {domain} could not be found out, because a look-up failed. {why}',
  'spf.summary.badIp': '“{ip}” is no IP address, so SPF cannot be checked.',

  'spf.why.all': 'This term matches every address.',
  'spf.why.inNetwork': '{ip} lies in {network}.',
  'spf.why.notInNetwork': '{ip} does not lie in {network}.',
  'spf.why.noName':
    'What “{term}” comes to is no name that DNS could be asked for, so it matches nothing.',
  'spf.why.exists': '{name} exists in DNS.',
  'spf.why.notExists': '{name} does not exist in DNS.',
  'spf.why.ptr': '{ip} is called {host}, which belongs to {name}, and that name leads back to it.',
  'spf.why.notPtr': '{ip} has no confirmed name under {name}.',
  'spf.why.ptrError':
    'The name of {ip} could not be looked up because its DNS server answered with an error; SPF then counts the term as not matching.',
  'spf.why.a': '{name} has the address {address}, which covers {ip}.',
  'spf.why.notA': 'None of the addresses of {name} covers {ip}.',
  'spf.why.noAddress': '{name} has no {type} record.',
  'spf.why.mx': '{host}, a mail server of {name}, has the address {address}, which covers {ip}.',
  'spf.why.notMx': 'None of the mail servers of {name} covers {ip}.',
  'spf.why.noMx': '{name} has no MX record.',
  'spf.why.include': 'The record of {name} allows this address.',
  'spf.why.notInclude':
    'The record of {name} does not allow this address (its own result is {result}).',
  'spf.why.redirect': 'The record of {name} decides instead, with the result {result}.',
  'spf.why.nothing':
    'No term of the record of {domain} matches, and the record does not say what then.',
  'spf.why.noDomain': 'The domain {domain} does not exist, so it has no SPF record.',
  'spf.why.noRecord': '{domain} has no SPF record.',
  'spf.why.badDomain': '“{domain}” is no full domain name, so it has no SPF record.',
  'spf.why.records': '{domain} has {count} SPF records, but only one is allowed.',
  'spf.why.syntax': 'The record of {domain} has a mistake at character {position}: “{term}”.',
  'spf.why.includeNone': 'The record includes {name}, which has no SPF record.',
  'spf.why.redirectNone': 'The record hands over to {name}, which has no SPF record.',
  'spf.why.terms': 'Reading the record takes more than {most} DNS look-ups, which is the limit.',
  'spf.why.voids': 'More than {most} names in the record have no entry in DNS, which is the limit.',
  'spf.why.mxNames': '{name} has more than {most} mail servers, which is the limit for SPF.',
  'spf.why.failed': 'The look-up of {name} ({type}) failed: {reason}.',

  'spf.warn.almost':
    'There is a TXT record “{text}” that is meant as SPF but is not read as one: it must begin with “v=spf1” and a space.',
  'spf.warn.senderId':
    'The TXT record “{text}” belongs to Sender ID, which nobody uses any more; it can be removed.',
  'spf.warn.empty': '“{term}” allows nobody: there is no server behind that name.',
  'spf.warn.voids':
    '{count} names in the record have no entry in DNS for this kind of address; with one more the record would be invalid.',
  'spf.warn.records':
    'There are {count} SPF records; receivers then ignore them all. They have to become one record.',
  'spf.warn.plusAll':
    'The record ends in “+all”, which lets every server in the world send for this domain.',
  'spf.warn.neutralAll':
    'The record ends in “?all”, which says nothing about servers that are not listed.',
  'spf.warn.noAll':
    'The record does not end in “all” or “redirect”, so it says nothing about servers that are not listed.',
  'spf.warn.wide':
    '“{term}” allows a very large range of addresses; some receivers distrust such a record.',
  'spf.warn.duplicate': '“{term}” stands in the record more than once; once is enough.',
  'spf.warn.ptr': '“{term}” is slow and unreliable; the SPF standard advises against it.',
  'spf.warn.afterAll': 'Whatever follows “all” has no effect: {terms}',
  'spf.warn.long':
    'The record is {bytes} bytes long; over 450 bytes some receivers cannot read it reliably.',
  'spf.warn.missing':
    'The record includes {domain}, which has no SPF record; that breaks it for every address that gets so far.',
  'spf.warn.faulty':
    'The included record of {domain} has a mistake, which breaks this one too; only the owner of {domain} can mend it.',
  'spf.warn.loop': 'The record leads back to {domain}, which never ends.',
  'spf.warn.terms':
    'The record and all it includes need {count} DNS look-ups, but only {most} are allowed: for addresses that match late or not at all it is broken.',
  'spf.warn.nearTerms':
    'The record and all it includes need {count} DNS look-ups of {most} allowed; hardly anything can be added.',
  'spf.warn.ptrError':
    'The name of the address could not be looked up, so “ptr” counted as not matching.',

  'spf.warn.disguised': '“{term}” has no effect: it must be written with “:”, not “=”.',

  'spf.suggest.added':
    '“{term}” was added: it allows the server that sent this mail. Publish it only if that server is yours.',
  'spf.suggest.addedInclude':
    '“{term}” was added: it allows the servers of the service that sent this mail.',
  'spf.suggest.sendsNothing':
    'So far the record says that this domain sends no mail at all; change it only if that is no longer true.',
  'spf.suggest.start':
    'List every other server and service that sends mail for {domain} before “~all”.',
  'spf.suggest.replace': 'Publish this in place of the TXT record that is not read as SPF.',
  'spf.suggest.merged':
    'Remove the {count} SPF records that are there now and publish this one alone.',
  'spf.suggest.redirectToInclude':
    '“{term}” became an “include”, because a record with “all” cannot redirect.',
  'spf.suggest.redirectIdle': '“{term}” was left out: it has no effect in a record with “all”.',
  'spf.suggest.deadInclude':
    '“{term}” was left out: there is no SPF record at that name, and that breaks the whole record.',
  'spf.suggest.dropped': '“{term}” was left out: it cannot be read.',
  'spf.suggest.repaired': '“{from}” was written as “{to}”.',
  'spf.suggest.twice': '“{term}” stands only once now.',
  'spf.suggest.afterAll':
    '“{term}” stood behind “all”, where it had no effect; it stands before it now.',
  'spf.suggest.plusAll': '“+all” became “~all”: the old record let everybody send for this domain.',
  'spf.suggest.strings':
    'The record is longer than one string in DNS may be: enter it as {count} strings in one TXT record.',
  'spf.suggest.long': 'The record has {bytes} bytes; it is better kept under 450.',

  'spf.fault.macro-percent': 'Mistake at character {position}: a “%” in “{term}” begins no macro.',
  'spf.fault.macro-open':
    'Mistake at character {position}: a macro in “{term}” is not closed with “}”.',
  'spf.fault.macro-body':
    'Mistake at character {position}: a macro in “{term}” is not written correctly.',
  'spf.fault.macro-letter':
    'Mistake at character {position}: “{term}” uses a macro letter that does not exist.',
  'spf.fault.macro-exp-only':
    'Mistake at character {position}: “{term}” uses a macro that only explanation texts may use.',
  'spf.fault.macro-zero': 'Mistake at character {position}: a macro in “{term}” keeps zero parts.',
  'spf.fault.character':
    'Mistake at character {position}: “{term}” holds a character that is not allowed there.',
  'spf.fault.mechanism': 'Mistake at character {position}: “{term}” is no known term.',
  'spf.fault.empty-value': 'Mistake at character {position}: “{term}” lacks its value.',
  'spf.fault.value-not-allowed':
    'Mistake at character {position}: “{term}” has something attached that it cannot have.',
  'spf.fault.domain': 'Mistake at character {position}: “{term}” does not hold a full domain name.',
  'spf.fault.domain-address':
    'Mistake at character {position}: “{term}” holds an IP address; that is written with “ip4:” or “ip6:”.',
  'spf.fault.network4':
    'Mistake at character {position}: “{term}” does not hold a correct IPv4 address.',
  'spf.fault.network6':
    'Mistake at character {position}: “{term}” does not hold a correct IPv6 address.',
  'spf.fault.network6-is-4':
    'Mistake at character {position}: “{term}” holds an IPv4 address; that is written with “ip4:”.',
  'spf.fault.network4-is-6':
    'Mistake at character {position}: “{term}” holds an IPv6 address; that is written with “ip6:”.',
  'spf.fault.prefix':
    'Mistake at character {position}: the length after “/” in “{term}” is not possible.',
  'spf.fault.modifier-name':
    'Mistake at character {position}: “{term}” is no correct name before “=”.',
  'spf.fault.modifier-colon':
    'Mistake at character {position}: “{term}” is written with “=”, not “:”.',
  'spf.fault.twice': 'Mistake at character {position}: “{term}” may stand in a record only once.',
} as const;
