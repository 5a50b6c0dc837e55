/** What the blocklists' answers mean, in words for somebody who never heard of them. */
export const blocklistTexts = {
  'list.spam': 'Unwanted mail was seen coming from this address.',
  'list.trap': 'This address wrote to addresses that never asked for mail (spam traps).',
  'list.botnet': 'An infected or hacked machine is using this address.',
  'list.proxy': 'Strangers can send through this address: an open proxy or a misused VPN.',
  'list.attack': 'Break-in attempts or floods of requests were seen coming from this address.',
  'list.openResolver': 'An open DNS server at this address can be misused by strangers.',
  'list.router': 'A router at this address seems to be hacked.',
  'list.abusedDevice': 'A device at this address was misused.',
  'list.genericName':
    'The name of this address looks like that of a home or dynamic line. Not proof of spam.',
  'list.noName': 'This address has no name (reverse DNS). Not proof of spam.',

  'list.zen.sbl':
    'SBL: Spamhaus holds this address for part of a spam operation or of something that supports one.',
  'list.zen.css':
    'CSS: this address recently sent mail that looked like spam, often from a hacked account or a badly kept mailing list.',
  'list.zen.xbl': 'XBL: an infected or hacked machine is using this address.',
  'list.zen.drop': 'DROP: the whole address range is in the hands of criminals.',
  'list.zen.pblProvider':
    'PBL: your provider says this range does not send mail directly. Not a spam listing.',
  'list.zen.pblSpamhaus':
    'PBL: Spamhaus keeps this range as one that does not send mail directly. Not a spam listing.',
  'list.zen.bcl': 'BCL: this address controls a network of infected machines.',
  'list.spamcop':
    'People reported mail from this address as spam; the entry goes by itself about a day after the last report.',
  'list.barracuda': 'Barracuda’s sensors saw spam or a poor reputation at this address.',
  'list.mailspike.outbreak': 'This address takes part in a spam wave that is going on now.',
  'list.mailspike.worst': 'The worst reputation that this list gives.',
  'list.mailspike.veryBad': 'A very bad reputation.',
  'list.mailspike.bad': 'A bad reputation.',
  'list.uceprotect.1': 'This address hit spam traps within the last seven days.',
  'list.uceprotect.2':
    'Not this address but its neighbours: several in the same range sent spam. Few receivers use this list.',
  'list.uceprotect.3':
    'Not this address but its whole provider: many of its addresses sent spam. Few receivers use this list.',
  'list.hostkarma.white': 'A good sender, by this list’s count.',
  'list.hostkarma.yellow': 'Sends wanted and unwanted mail alike; this list says not to block it.',
  'list.hostkarma.brown': 'Mostly unwanted mail, not yet enough to block it.',
  'list.hostkarma.noBlacklist': 'This list says not to block this address.',
  'list.truncate': 'Nearly all mail this list saw from this address was spam.',
  'list.validity.noAuthentication': 'Mail from this address failed its sender checks.',
  'list.validity.suspicious': 'This address sends in a suspicious way.',
  'list.validity.score': 'This address has a low sender score.',

  'list.domain.spam': 'The domain appears in unwanted mail or has a poor reputation.',
  'list.domain.phish': 'The domain is used to steal passwords (phishing).',
  'list.domain.malware': 'The domain spreads harmful software.',
  'list.domain.botnet': 'The domain controls infected machines.',
  'list.domain.tracker': 'The domain tracks clicks of unwanted mail.',
  'list.domain.abused':
    'The domain itself is honest, but its site or server is hacked and misused.',
  'list.domain.redirector': 'Spammers use the domain’s redirecting links.',
  'list.domain.abusedPhish': 'The domain’s site is hacked and used to steal passwords.',
  'list.domain.abusedMalware': 'The domain’s site is hacked and spreads harmful software.',
  'list.domain.abusedBotnet': 'The domain’s site is hacked and controls infected machines.',
  'list.uribl.black': 'The domain appears in unwanted mail.',
  'list.uribl.grey': 'The domain appears in bulk mail that some people did not ask for.',
  'list.uribl.red': 'The domain is new or suspicious and under watch.',

  'list.refused.resolver': 'the list refuses to answer the DNS server that was asked',
  'list.refused.address': 'the list takes domain names only, and an address was asked',
  'list.refused.typing': 'the list says its name was mistyped',
  'list.refused.publicResolver': 'the list does not answer public DNS servers',
  'list.refused.volume': 'the list says that too much was asked',
  'list.refused.error': 'the list answered with an error code ({code})',

  'list.why.key': 'this list answers only with a key, so look it up on its own page',
  'list.why.ipv4Only': 'this list holds no IPv6 addresses',
  'list.why.foreign': 'the answer {code} is none that a blocklist gives, so somebody rewrote it',
  'list.why.unlistedCode': 'the answer {code} is not in this list’s own table',
  'list.why.silent':
    'the list does not show its own test entry here, so “not listed” would prove nothing',
  'list.why.untested': 'the list’s test entry could not be looked up: {why}',
  'list.why.otherResolver':
    'the list’s answer and its test entry came from two different DNS servers, so one proves nothing about the other',
  'list.why.listsAll': 'the list also lists its test entry that must never be listed',
  'list.why.dead':
    '{name} ended in {ended}; a receiver that still asks it has to correct its own settings',
  'list.why.private': 'this list cannot be asked in public, so look it up on its own page',

  'dnsbl.listed': '{subject} is listed now by {names}. {meaning}',
  'dnsbl.listedMinor': '{subject} is listed now by {names}, which few receivers go by.',
  'dnsbl.clear': '{subject} is not listed now by any of the {clear} lists that answered.',
  'dnsbl.clearPartly':
    '{subject} is not listed now by any of the {clear} lists that answered; {unknown} gave no answer that can be trusted.',
  'dnsbl.unknown':
    'Nobody can tell from here whether {subject} is listed: none of the {unknown} lists asked gave an answer that can be trusted.',
} as const;
