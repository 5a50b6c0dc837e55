/** What the DNS of today adds to the words of the bounce. */
export const weighing = {
  'weigh.policyListed':
    'Listed now: {ip} is on {lists} as an address that should not deliver mail directly, so the look-up agrees with the bounce.',
  'weigh.policyClear':
    'The public policy list that we could ask does not name the address today; the receiver keeps its own record of such addresses, so its words still count.',
  'weigh.policyUnknown':
    'Whether the public policy list names the address could not be checked from here, so this rests on the words of the bounce.',
  'weigh.genericName':
    'The address also has a name of the kind that providers give to ordinary customer lines.',
  'weigh.namedClear':
    'Listed then, clear now: the bounce says that the address is on {list}, but today that list does not have it, so you can send the mail again.',
  'weigh.pblNamedClear':
    'Listed then, clear now: the bounce says that the address is on a policy list, but today {list} does not have it, so you can send the mail again.',
  'weigh.deadList':
    'The list that the bounce names ({list}) ended long ago: a server that still asks it refuses mail for no reason, and the fault is on the receiving side.',
  'weigh.secretList':
    '{list} cannot be looked up in public; only its own page tells whether the address is still on it.',
  'weigh.namedUnknown':
    'Listed then: the bounce says so. Whether {list} still has the address could not be checked from here; the list’s own page tells.',
  'weigh.listedStill': 'Listed then and listed now: the address is still on {lists} today.',
  'weigh.listedNow': 'Listed now: the address is on {lists} today.',
  'weigh.alsoListed': 'The address is also listed now at: {lists}.',
  'weigh.noneListed': 'None of the public lists that answered has the address today.',
  'weigh.privateList':
    'This is a private block: no public look-up can show it, and a clean result elsewhere does not contradict it.',
  'weigh.privateListOf':
    'This is a private block of {receiver}: no public look-up can show it, and a clean result elsewhere does not contradict it.',
  'weigh.privateAlso':
    'The address is also on public lists today ({lists}), which may have led to the block.',
  'weigh.privateClear': 'The public lists that answered do not have the address.',
  'weigh.ownJudgement':
    'This is {receiver}’s own judgement of the sender: no public look-up can show it.',
  'weigh.domainListed': 'Listed now: {domain} is on {lists} today.',
  'weigh.domainClear':
    '{list} does not have {domain} today; the listing may be over, or it may be about another name in the mail, such as the server’s.',
  'weigh.noReverse': 'A look-up today agrees: {ip} has no reverse name.',
  'weigh.reverseUnconfirmed':
    'A look-up today agrees: {ip} has the name {name}, but that name does not lead back to the address.',
  'weigh.noUsableReverse': 'Today {ip} has no reverse name that leads back to it.',
  'weigh.reverseNow':
    'Today {ip} does have a reverse name ({name}) that leads back to it: it may be new, or the receiver’s own look-up failed, so you can send the mail again.',
  'weigh.reverseAgrees':
    'Today name and address of {ip} agree ({name}): the change may be new, so you can send the mail again.',
  'weigh.reverseGeneric':
    'Today {ip} has the reverse name {name}, which leads back to it but looks like an ordinary customer line; some receivers refuse such names.',
  'weigh.reverseFine':
    'Your server’s own settings are in order: {ip} has a reverse name that leads back to it.',
  'weigh.spfNotForIt':
    'A look-up today agrees: {ip} is not among the servers that the sender’s domain allows (SPF).',
  'weigh.ipv6Complete':
    'Today the reverse name and SPF are in place for this address: if they are new, you can send the mail again.',
  'weigh.heloBad': 'A look-up today agrees: the name {helo} does not exist or is not a full name.',
  'weigh.heloElsewhere':
    'A look-up today agrees: the name {helo} leads to another address than the one that sent the mail.',
  'weigh.heloGood':
    'Today the name {helo} leads to the sending address: if it was changed recently, you can send the mail again.',
  'weigh.spfPasses':
    'Today {domain} does allow {ip} to send (SPF passes): if the record is new, you can send the mail again; if it is not, the receiver may have judged another domain or server than these.',
  'weigh.spfPassesHere':
    'Today SPF does allow {ip} to send: if the record is new, you can send the mail again.',
  'weigh.spfLacks':
    'A look-up today agrees: the SPF record of {domain} gives {ip} the result “{result}”.',
  'weigh.spfNone': 'A look-up today agrees that SPF does not hold: {domain} has no SPF record.',
  'weigh.spfBroken':
    'A look-up today agrees: the SPF record of {domain} cannot be used (permerror).',
  'weigh.spfReadable':
    'Today the SPF record of {domain} can be read (result “{result}”): if it was repaired, you can send the mail again.',
  'weigh.spfAll':
    'A look-up today agrees: the SPF record of {domain} lets every server in the world send.',
  'weigh.keyPresent':
    'The domain’s DKIM key is in place; whether this very mail was signed with it, or changed on its way, the DNS cannot show.',
  'weigh.key.missing':
    'A look-up today agrees: there is no DKIM key under the selector {selector}.',
  'weigh.key.revoked': 'A look-up today agrees: the DKIM key {selector} has been withdrawn.',
  'weigh.key.invalid': 'A look-up today agrees: the DKIM key {selector} cannot be used.',
  'weigh.dmarcGone':
    'Today {domain} has no DMARC record any more: if it was removed recently, you can send the mail again.',
  'weigh.dmarcEnforced':
    'A look-up today agrees: {domain} asks receivers to treat unproven mail with “{policy}”.',
  'weigh.dmarcRelaxed':
    'Today {domain} asks for nothing to be refused (p=none): if that is new, you can send the mail again.',
  'weigh.dmarcNone': 'A look-up today agrees: {domain} has no DMARC record.',
  'weigh.dmarcThere':
    'Today there is a DMARC record at {domain}: if it is new, you can send the mail again.',
  'weigh.alignedNow':
    'Today a proof of origin does hold for the sender’s domain: if that is new, you can send the mail again.',
  'weigh.notAligned':
    'A look-up today agrees: the proof (SPF) does not hold for the domain in the visible sender’s address.',
  'weigh.foreignServer':
    'A look-up today agrees: {ip} is not one of the servers of {domain}, as is to be expected when a forwarder passes mail on.',
  'weigh.noSuchDomain': 'A look-up today agrees: {domain} does not exist in the DNS.',
  'weigh.noMx': 'A look-up today agrees: {domain} has no server that takes mail.',
  'weigh.nullMx': 'A look-up today agrees: {domain} states that it takes no mail at all.',
  'weigh.meant': '{domain} is one slip of a key away from {meant}.',
  'weigh.onlyAddress':
    'A look-up today agrees: {domain} names no mail server; there is only an ordinary address, which some servers try.',
  'weigh.mxThere':
    'Today {domain} does name a server that takes mail: if you are sure of the address, you can send the mail again.',
  'weigh.misreadListed':
    'All the same, {ip} is on {lists} today, so both sides have something to repair.',
  'weigh.misreadClear': 'Our own look-up shows that {ip} is not on {lists}.',

  'weigh.owner.service':
    'The address {ip} belongs to {owner}, a mail service: there is nothing for you to delist.',
  'weigh.owner.access':
    'The address {ip} belongs to {owner}, which provides internet lines: mail from there should go through a provider’s outgoing server.',
  'weigh.delayed': 'The mail is not lost yet: the server still tries to deliver it.',
  'weigh.failedTemporary':
    'The reason can pass: the same mail may get through when it is sent again later.',

  'owner.someService': 'a mail service',
  'fault.ptr': 'the address has no reverse name that leads back to it',
  'fault.helo': 'the server’s own name (HELO) is not in order',
  'fault.spf': 'SPF does not pass for the server ({result})',
  'fault.dkim': 'the DKIM key is missing or cannot be used',
  'fault.dmarc': 'DMARC does not hold',
  'list.says': 'The list gives this reason: {why}.',
  'list.time.hours': 'It takes from minutes to a day.',
  'list.time.day': 'That takes about a day.',
  'list.time.days': 'That takes about {days} days.',
  'ttl.minutes':
    'It takes effect when resolvers forget the present one, within {minutes} minutes of the change.',
  'ttl.hours':
    'It takes effect when resolvers forget the present one, within {hours} hours of the change.',
  'ttl.unknown':
    'It takes effect when resolvers forget the present one, at most a day after the change.',
  'spf.says': 'The check says: {fault}.',

  'guess.none':
    'None of the checks that gave an answer explains it, so the content of the mail or a rule on the recipient’s side is the likeliest reason; only the recipient’s administrator can tell.',
  'guess.unchecked':
    'No look-up has been made, so the likely reasons (blocklist, SPF, DKIM and DMARC, reverse name, content) cannot be put in order yet.',
  'guess.intro': 'The likely reasons, the likeliest first:',
  'guess.listed':
    '({number}) The sending address is on {lists} now. If this is it, mail to other receivers that use the list comes back too.',
  'guess.policyListed':
    '({number}) The sending address is one that should not deliver directly ({lists}). If this is it, the same mail gets through by way of a provider’s outgoing server.',
  'guess.domainListed':
    '({number}) The sender’s domain is on {lists} now. If this is it, a mail from another domain gets through.',
  'guess.dmarc':
    '({number}) DMARC does not hold for the sender’s domain. If this is it, the receiver’s log names DMARC.',
  'guess.spf':
    '({number}) SPF does not allow the sending server (result “{result}”). If this is it, a mail through the domain’s usual server gets through.',
  'guess.dkim':
    '({number}) The DKIM key is missing or cannot be used. If this is it, mail signed with a good key gets through.',
  'guess.ptr':
    '({number}) The sending address has no reverse name that leads back to it. If this is it, other strict receivers refuse too.',
  'guess.genericPtr':
    '({number}) The reverse name of the sending address looks like an ordinary customer line. If this is it, the same mail gets through by way of a provider’s outgoing server.',
  'guess.helo':
    '({number}) The name the sending server gives for itself is not in order. If this is it, every mail of that server is hit at this receiver.',
  'guess.other':
    '({number}) The content, or a rule on the recipient’s side. If this is it, a short plain mail gets through; if that is refused too, only the recipient’s administrator can tell.',
} as const;
