/** Letters and snippets to copy. Each line stands where its fact is known and is left out where not. */
export const letters = {
  'letter.greeting': 'Hello,',
  'letter.thanks': 'Thank you for your help.',
  'letter.fact.ip': 'Sending address (IP): {ip}',
  'letter.fact.host': 'Name of the sending server: {host}',
  'letter.fact.network': 'Network: {network}',
  'letter.fact.domain': 'Sender’s domain: {domain}',
  'letter.fact.recipient': 'Recipient: {recipient}',
  'letter.fact.receiver': 'Refused by: {receiver}',
  'letter.fact.code': 'Code: {code}',
  'letter.fact.quote': 'Words of the refusal: {quote}',

  'letter.isp.label': 'Letter to the provider of the address',
  'letter.isp.subject': 'Subject: Sending mail directly from {ip}',
  'letter.isp.subjectAny': 'Subject: Sending mail directly from our line',
  'letter.isp.intro':
    'we run a mail server on a line of yours. Mail from it is refused because the address is marked as one that should not deliver mail directly:',
  'letter.isp.ask': 'Please tell us whether our contract allows a mail server. If it does, please:',
  'letter.isp.static': 'give us a fixed address, or confirm that {ip} is one',
  'letter.isp.staticAny': 'give us a fixed address',
  'letter.isp.port': 'open outgoing port 25 for it',
  'letter.isp.ptr': 'set its reverse name (PTR) to {name}',
  'letter.isp.ptrAny': 'set its reverse name (PTR) to the name of our mail server',
  'letter.isp.pblProvider':
    'take {ip} out of the range that you report to the Spamhaus PBL (the entry 127.0.0.10 is yours)',
  'letter.isp.pblSelf':
    'confirm that you agree to our removing {ip} from the Spamhaus PBL (127.0.0.11)',
  'letter.isp.pblAny':
    'take the address out of your policy range (Spamhaus PBL), or agree to our doing so',
  'letter.isp.else':
    'If it does not, please tell us the name and port of your outgoing mail server for customers (with login), so that we can send through it.',

  'letter.ptr.label': 'Letter to the provider: reverse name',
  'letter.ptr.subject': 'Subject: Reverse name (PTR) for {ip}',
  'letter.ptr.intro': 'please set the reverse name (PTR) of an address of yours that we use:',
  'letter.ptr.introHas':
    'please change the reverse name (PTR) of an address of yours that we use. At present it is {present}.',
  'letter.ptr.wanted': 'Address {ip}, new name: {name}',
  'letter.ptr.record': 'As a record: {record}',
  'letter.ptr.why':
    'The name leads back to the same address. Without it, mail from our server is refused.',
  'letter.ptr.zone': 'The reverse zone is served by: {servers}',

  'letter.admin.label': 'Text for the one who runs the mail server',
  'letter.admin.subject': 'Subject: Our mail to {receiver} is refused',
  'letter.admin.subjectAny': 'Subject: Our mail is refused',
  'letter.admin.intro': 'mail of ours came back. This is what the notice and the look-ups say:',
  'letter.admin.todo': 'What to do, in this order:',
  'letter.admin.link': 'See {url}',

  'letter.recipient.label': 'Text for the recipient (not by the address that bounced)',
  'letter.recipient.subject': 'Subject: Your mail server refuses my mail',
  'letter.recipient.intro':
    'my mail to you was refused by your mail system. Please pass this on to whoever looks after it:',
  'letter.recipient.ask.allow':
    'What would help: find the message in the server’s log, see which rule refused it, and allow this sender.',
  'letter.recipient.ask.address':
    'What would help: tell me whether this address still exists, or which one I should use.',
  'letter.recipient.ask.room':
    'What would help: make room in the mailbox (delete large mails, empty the bin) and tell me, so that I can send the mail again.',
  'letter.recipient.ask.reopen':
    'What would help: log in to the mailbox or have it reopened, or tell me another address.',
  'letter.recipient.ask.repair':
    'What would help: the refusal shows a fault of the receiving server, not of the sender. Please look into its log and settings for the words above.',
  'letter.recipient.ask.lookUps':
    'What would help: the sending server’s name and address agree by our look-ups. Please see whether the receiving server’s own DNS look-ups work.',
  'letter.recipient.ask.dnsbl':
    'What would help: the receiving server takes an error answer of a blocklist (127.255.255.x) for a listing. It should ask the list through its own resolver or with a key, and count only the list’s real codes.',
  'letter.recipient.ask.deadList':
    'What would help: the receiving server asks a blocklist that ended years ago ({list}). Please take it out of the settings.',
  'letter.recipient.ask.mx':
    'What would help: check the MX records of the domain {domain}: they should name the server that takes its mail, and that server must know the domain.',
  'letter.recipient.ask.mxAny':
    'What would help: check the domain’s MX records: they should name the server that takes its mail, and that server must know the domain.',
  'letter.recipient.ask.forward':
    'What would help: the mail was forwarded automatically and refused at the end, because forwarding breaks the proof of origin (SPF). The forwarding server should rewrite the envelope sender (SRS), leave mail unchanged and add ARC; or the mail is fetched instead of forwarded.',
  'letter.recipient.ask.tls':
    'What would help: check the server’s certificate, its MTA-STS policy and its TLSA (DANE) records: they do not fit each other.',
  'letter.recipient.ask.filter':
    'What would help: the mail was taken for spam. Please look it up in the filter’s log, release it if you can, and report the mistake to the filter’s maker.',
  'letter.recipient.ask.service':
    'What would help: the mail left from a server that my mail service shares among many customers ({ip}), so I cannot change its standing. Please allow my domain, or count that address less.',
  'letter.recipient.ask.list':
    'What would help: tell me which blocklist refused the sending server, or allow this sender.',

  'letter.delist.label': 'Request for {list}, to send when the cause is stopped',
  'letter.delist.subject': 'Subject: Removal of {subject}',
  'letter.delist.intro': 'please remove {subject} from {list}.',
  'letter.delist.listedFor': 'It is listed with: {meaning}',
  'letter.delist.done':
    'We run this server ourselves. We have looked for the cause, stopped it and watch the log, and we will answer questions about it.',
  'letter.delist.doneDomain':
    'The domain is ours. We have looked for the cause, stopped it and watch who sends in its name, and we will answer questions about it.',

  'letter.unblock.label': 'Request to the receiving provider',
  'letter.unblock.subject': 'Subject: Please lift the block of {ip}',
  'letter.unblock.subjectAny': 'Subject: Please lift the block of our mail',
  'letter.unblock.intro':
    'your servers refuse our mail. Please lift the block, or tell us what to change.',
  'letter.unblock.state.ptr': 'The reverse name of the address leads back to it ({name}).',
  'letter.unblock.state.spf': 'SPF passes for the sender’s domain.',
  'letter.unblock.state.dkim': 'The domain’s DKIM key is published.',
  'letter.unblock.state.dmarc': 'The domain has a DMARC record.',
  'letter.unblock.state.lists': 'The public blocklists that answered do not have the address.',
  'letter.unblock.done':
    'We have checked that no unwanted mail leaves the server and will answer questions about it.',

  'letter.relay.label': 'Settings of the outgoing server',
  'letter.relay.host': 'Outgoing (SMTP) server: {host}',
  'letter.relay.port': 'Port: {port}',
  'letter.relay.security': 'Encryption: {security}',
  'letter.relay.login': 'Login: {login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'your whole mail address and its password',
  'relay.login.local-part': 'the part of your mail address before the @, and its password',
  'relay.login.credentials': 'the credentials made for it at the service',
  'relay.login.ownPassword': '{name} (an app password or a separate mail password)',

  'snippet.smarthost.label': 'Smarthost settings for Postfix, Exim, Sendmail and Exchange',
  'snippet.example': 'relay.example.net stands for the outgoing server that your provider names.',
  'snippet.login': 'USER and PASSWORD stand for the login at that server.',
  'snippet.then': 'Then: {command}',
  'snippet.helo.label': 'Settings for the server’s name',
  'snippet.ipv4.label': 'Settings to send over IPv4',
  'record.spf.label': 'TXT record at {domain}',
  'record.dmarc.label': 'TXT record at _dmarc.{domain}',
  'record.forward.label': 'Record for the DNS of the server’s name',
} as const;
