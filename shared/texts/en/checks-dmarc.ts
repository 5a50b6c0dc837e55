/** The DMARC check's sentences. */
export const dmarcTexts = {
  'dmarc.summary.badDomain': '“{domain}” is no domain name, so it has no DMARC record.',
  'dmarc.summary.unknown':
    'The DMARC policy of {domain} could not be found out, because a look-up failed: {reason}.',
  'dmarc.summary.none': '{domain} has no DMARC record; large mail providers ask for one.',
  'dmarc.summary.noPolicy':
    'The DMARC record that holds for {domain} has no usable policy, so receivers treat it as if there were none.',
  'dmarc.summary.valid':
    'The DMARC record at {name} is valid: mail from {domain} that passes neither SPF nor DKIM for this domain is to be {applied}.',
  'dmarc.summary.problems':
    'The DMARC record at {name} works for {domain}, but has a problem: {problem}',
  'dmarc.summary.fails':
    'This mail passes neither SPF nor DKIM for {domain}, so its DMARC policy asks receivers to have it {applied}.',
  'dmarc.summary.pNone':
    '{domain} has a DMARC record that only watches (p=none): receivers are asked to treat failing mail like any other.',
  'dmarc.applied.none': 'treated like any other mail',
  'dmarc.applied.quarantine': 'treated as suspicious (junk folder)',
  'dmarc.applied.reject': 'refused',

  'dmarc.align.spf':
    'The mail satisfies the policy of {domain}: SPF passes for {by}, which belongs to it.',
  'dmarc.align.dkim':
    'The mail satisfies the policy of {domain}: it has a valid DKIM signature of that domain.',
  'dmarc.align.none':
    'Neither SPF nor a DKIM signature passes for a domain that belongs to {domain}.',
  'dmarc.align.dkimOpen':
    'SPF does not pass for {domain}; whether a DKIM signature of that domain was valid is not known.',
  'dmarc.align.spfOpen': 'No DKIM signature passes for {domain}; whether SPF does is not known.',
  'dmarc.align.open':
    'Whether the mail satisfies the policy of {domain} is not known: that takes the result of SPF or DKIM.',

  'dmarc.problem.several':
    'There are {count} DMARC records at {name}; receivers then ignore them all. Only one is allowed.',
  'dmarc.problem.duplicateTag':
    'The record at {name} has “{tag}” twice, which makes all of it invalid.',
  'dmarc.problem.spfHere': 'There is an SPF record at {name}, where only the DMARC record belongs.',
  'dmarc.problem.almost':
    'The record “{text}” at {name} is not read as DMARC: it must begin with exactly “v=DMARC1;”.',
  'dmarc.problem.fragment':
    '“{text}” at {name} looks like a part of a DMARC record that was cut in pieces; all has to stand in one record.',
  'dmarc.problem.unrelated': 'The TXT record “{text}” at {name} has nothing to do with DMARC.',
  'dmarc.problem.wrongValue': '“{tag}={value}” is no value that DMARC knows.',
  'dmarc.problem.noPolicy':
    'The record of {domain} has no valid policy and no report address, so receivers act as if there were no record.',
  'dmarc.problem.pMissing': 'The record has no “p=”, so it counts as “p=none”.',
  'dmarc.problem.pNone': 'The policy of {domain} is “none”: it protects the domain from nobody.',
  'dmarc.problem.spNone': 'Subdomains of {domain} are left unprotected (“sp=none”).',
  'dmarc.problem.testing': 'The record is in test mode (“t=y”): the policy counts one step lower.',
  'dmarc.problem.badUri':
    '“{uri}” is no address that reports could be sent to; it must be written like “mailto:dmarc@example.com”.',
  'dmarc.problem.uriSize': 'The size limit “!{size}” of a report address no longer means anything.',
  'dmarc.problem.noRua':
    'The record has no “rua=”, so nobody reports to {domain} what is sent in its name.',
  'dmarc.problem.pct':
    '“pct={value}” no longer means anything: receivers that follow the current standard apply the policy to all mail.',
  'dmarc.problem.historic': '“{tag}” was removed from the standard and no longer means anything.',
  'dmarc.problem.unknownTag': '“{tag}” is no DMARC tag; it is ignored.',
  'dmarc.problem.stray': '“{text}” is no tag; semicolons must stand between tags.',
  'dmarc.problem.foAlone': '“fo” means nothing without “ruf”.',
  'dmarc.problem.misplaced':
    'There is a DMARC record at {name}, where nobody looks; it belongs at {right}.',
  'dmarc.problem.reportRefused':
    'Reports will not be sent to {host}: it has not agreed to receive them (there is no record at {name}).',
  'dmarc.problem.reportUnknown':
    'Whether {host} agreed to receive the reports could not be found out.',
  'dmarc.problem.pslDiffers':
    'Receivers that still use the public suffix list take {psl} for the organisation, not {organisation}, and may come to another result.',

  'dmarc.suggest.start':
    'This record only asks for reports; it changes nothing about delivery. Make it stricter once the reports show that all own mail passes. It covers {domain} and everything below it.',
  'dmarc.suggest.address': 'Make sure that {address} exists, or put an address of your own there.',
  'dmarc.suggest.dropped': '“{tag}” is left out because it means nothing.',
  'dmarc.suggest.pctToTest': '“pct=0” is written “t=y” today.',
  'dmarc.suggest.policy': 'The policy starts at “none”, which changes nothing about delivery.',
  'dmarc.suggest.uris': 'The addresses in “{tag}” are written as they have to be.',
  'dmarc.suggest.merged':
    'Remove the DMARC records that are there now and publish this one alone. None of them is in force, so the policy starts at “none”; make it stricter once the reports show that all own mail passes.',
} as const;
