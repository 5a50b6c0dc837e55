/**
 * The causes in plain words, for somebody worried who is no engineer: `title` (at most 60 characters),
 * `text` (what happened), `who` (who can fix it). No placeholders: the cause pages use them too.
 */
export const causes = {
  'cause.ip-policy-pbl.title': 'Sent from a line that may not deliver mail directly',
  'cause.ip-policy-pbl.text':
    'Your mail went straight from an internet address that is not meant to deliver mail by itself, such as a home, mobile or new hosting line (providers and Spamhaus name such lines in the Policy Block List, PBL). This is a policy about the address, not an accusation of spam: the same mail is welcome when it goes through a provider’s outgoing mail server.',
  'cause.ip-policy-pbl.who':
    'Whoever runs the sending machine can fix it by using the provider’s outgoing server; the internet provider decides whether the address may send directly.',

  'cause.ip-blocklisted.title': 'The sending server is on a public blocklist',
  'cause.ip-blocklisted.text':
    'The receiving side looked up your mail server’s internet address on a public blocklist and refused the mail because it found it there. Often a hacked account, an infected machine or another customer on the same server is the reason.',
  'cause.ip-blocklisted.who':
    'Whoever runs the sending server has to stop what caused the listing and then ask the list to remove the address.',

  'cause.ip-blocked-provider.title': 'The receiving provider blocks the sending server',
  'cause.ip-blocked-provider.text':
    'The receiving provider keeps its own, private list of servers it takes no mail from, and your mail server’s internet address is on it.',
  'cause.ip-blocked-provider.who':
    'Whoever runs the sending server has to ask the receiving provider to lift the block.',

  'cause.ip-reputation.title': 'The sending server has a poor reputation',
  'cause.ip-reputation.text':
    'The receiving side distrusts your mail server’s internet address, because of mail it has seen from it or because it has hardly seen any.',
  'cause.ip-reputation.who':
    'Whoever runs the sending server can rebuild its standing or send through an established mail service.',

  'cause.ip-rate-limited.title': 'The sending server is being slowed down',
  'cause.ip-rate-limited.text':
    'The receiving side accepts mail from your mail server only slowly at the moment. Nothing is wrong with your address or with the recipient’s.',
  'cause.ip-rate-limited.who':
    'The server tries again by itself; whoever runs it can send more slowly.',

  'cause.connection-limit.title': 'Too many connections from the sending server',
  'cause.connection-limit.text':
    'Your mail server opened more connections at once than the receiving side allows.',
  'cause.connection-limit.who': 'Whoever runs the sending server can use fewer connections.',

  'cause.domain-reputation.title': 'The sender’s domain has a poor reputation',
  'cause.domain-reputation.text':
    'The receiving side distrusts mail from your domain (the part after the @), because of mail it has seen in its name.',
  'cause.domain-reputation.who':
    'Whoever sends mail for the domain has to find out which mail harmed it and stop that mail.',

  'cause.domain-blocklisted.title': 'A sender domain is on a public blocklist',
  'cause.domain-blocklisted.text':
    'A domain name used by the sending side is on a public list of domains seen in unwanted mail.',
  'cause.domain-blocklisted.who':
    'Whoever runs the sending domain has to remove the reason and then ask the list to remove the domain.',

  'cause.domain-blocked-provider.title': 'The receiving provider blocks the sender’s domain',
  'cause.domain-blocked-provider.text':
    'The receiving provider takes no mail from your domain. This is its own decision and cannot be looked up anywhere.',
  'cause.domain-blocked-provider.who':
    'Whoever runs the sending domain has to ask the receiving provider.',

  'cause.domain-rate-limited.title': 'Mail from the sender’s domain is being slowed down',
  'cause.domain-rate-limited.text':
    'The receiving side accepts mail from your domain only slowly at the moment.',
  'cause.domain-rate-limited.who':
    'The server tries again by itself; whoever sends for the domain can send more slowly.',

  'cause.url-blocklisted.title': 'A link in the mail is on a blocklist',
  'cause.url-blocklisted.text':
    'The mail holds a link to a website that is on a public blocklist. Look at signatures and quoted text too: the link need not be one you typed.',
  'cause.url-blocklisted.who': 'You can fix it by sending the mail without that link.',

  'cause.url-reputation.title': 'A link in the mail looks dangerous to the receiver',
  'cause.url-reputation.text':
    'The receiving side distrusts a link in the mail. Link shorteners and tracking links are often the reason.',
  'cause.url-reputation.who': 'You can fix it by sending the mail without that link.',

  'cause.ptr-missing.title': 'The sending server has no reverse name',
  'cause.ptr-missing.text':
    'The receiving side wants to see a name behind your mail server’s internet address (its reverse DNS, also called PTR) and found none that it could use.',
  'cause.ptr-missing.who':
    'The provider that owns the internet address sets the name, at the request of whoever runs the sending server.',

  'cause.ptr-mismatch.title': 'The sending server’s name and address disagree',
  'cause.ptr-mismatch.text':
    'Your mail server’s internet address has a name, but that name does not lead back to the same address, so the receiving side does not trust it.',
  'cause.ptr-mismatch.who':
    'Whoever runs the sending server and the provider that owns its address have to make the two agree.',

  'cause.ipv6-requirements.title': 'Mail over IPv6 did not meet the receiver’s rules',
  'cause.ipv6-requirements.text':
    'Your mail server used its newer kind of internet address (IPv6). For those the receiving side insists on a reverse name and on proof that the mail is genuine, and one of them was missing.',
  'cause.ipv6-requirements.who':
    'Whoever runs the sending server can complete the setup or send over IPv4.',

  'cause.ipv6-not-accepted.title': 'The receiver takes no mail over IPv6',
  'cause.ipv6-not-accepted.text':
    'Your mail server used its newer kind of internet address (IPv6), and the receiving side is not set up to take mail that way.',
  'cause.ipv6-not-accepted.who': 'Whoever runs the sending server can send this mail over IPv4.',

  'cause.helo-invalid.title': 'The sending server gave a wrong name for itself',
  'cause.helo-invalid.text':
    'When it connected, your mail server introduced itself with a name that is incomplete, does not exist or belongs to somebody else.',
  'cause.helo-invalid.who': 'Whoever runs the sending server can set its proper name.',

  'cause.protocol-error.title': 'The two mail servers did not understand each other',
  'cause.protocol-error.text':
    'Your mail server, or a firewall in between, broke the rules of the conversation, and the receiving server ended it.',
  'cause.protocol-error.who':
    'Whoever runs the sending server has to look at its software or firewall.',

  'cause.unauthenticated.title': 'The mail could not prove that it comes from you',
  'cause.unauthenticated.text':
    'The receiving side wants proof that your domain really sent the mail (SPF or DKIM), and neither proof held.',
  'cause.unauthenticated.who':
    'Whoever looks after the settings (DNS) of the sending domain can fix it.',

  'cause.spf-fail.title': 'The sending server is not allowed for this domain',
  'cause.spf-fail.text':
    'Your domain publishes a list of servers that may send in its name (SPF), and the server that sent this mail is not on it.',
  'cause.spf-fail.who': 'Whoever looks after the settings (DNS) of the sending domain can fix it.',

  'cause.spf-permerror.title': 'The domain’s list of allowed servers is broken',
  'cause.spf-permerror.text':
    'Your domain’s list of servers that may send in its name (SPF) has a mistake in it, so that the receiving side could not use it.',
  'cause.spf-permerror.who':
    'Whoever looks after the settings (DNS) of the sending domain can repair it.',

  'cause.spf-record-suspicious.title': 'The domain allows too many servers to send',
  'cause.spf-record-suspicious.text':
    'Your domain’s list of servers that may send in its name (SPF) is so wide that nearly anybody could use the name, and the receiving side does not accept that as proof.',
  'cause.spf-record-suspicious.who':
    'Whoever looks after the settings (DNS) of the sending domain can narrow it.',

  'cause.dkim-fail.title': 'The mail’s digital signature did not hold',
  'cause.dkim-fail.text':
    'The receiving side wants a valid digital signature of your domain on the mail (DKIM), and it was missing or did not fit.',
  'cause.dkim-fail.who':
    'Whoever looks after the sending domain’s settings (DNS) and its signing mail server can fix it.',

  'cause.dmarc-reject.title': 'The sender’s domain says: refuse unproven mail',
  'cause.dmarc-reject.text':
    'Your domain asks receivers to refuse mail in its name that cannot be proven genuine (DMARC), and this mail could not be proven.',
  'cause.dmarc-reject.who':
    'Whoever looks after the settings (DNS) of the sending domain can make the proof hold.',

  'cause.dmarc-missing.title': 'The sender’s domain lacks a DMARC record',
  'cause.dmarc-missing.text':
    'The receiving side expects a domain to state what to do with mail that cannot be proven genuine (DMARC), and yours states nothing.',
  'cause.dmarc-missing.who':
    'Whoever looks after the settings (DNS) of the sending domain can publish the record.',

  'cause.dmarc-alignment.title': 'The proof was for another domain than the sender’s',
  'cause.dmarc-alignment.text':
    'The mail carried a proof of origin, but for a different domain than the one in the sender’s address that people see.',
  'cause.dmarc-alignment.who':
    'Whoever looks after the settings (DNS) of the sending domain can make the two match.',

  'cause.forwarding-breaks-auth.title': 'Automatic forwarding broke the proof of origin',
  'cause.forwarding-breaks-auth.text':
    'Your mail reached a server that passes it on to another address. The final server then saw your name on mail from a stranger’s server and refused it. You did nothing wrong.',
  'cause.forwarding-breaks-auth.who':
    'Whoever runs the forwarding can fix it; you can write to the final address directly.',

  'cause.from-domain-not-owned.title': 'The sender address is in somebody else’s domain',
  'cause.from-domain-not-owned.text':
    'The mail was sent with a sender address of a domain (such as a free mail service) through a server that does not belong to that service, and this is not allowed.',
  'cause.from-domain-not-owned.who':
    'You can fix it by sending with an address of your own domain, or through that service’s own server.',

  'cause.sender-domain-dns.title': 'The sender’s domain could not be found',
  'cause.sender-domain-dns.text':
    'The receiving side looked up the domain of your address and found nothing that can receive mail, so it could never send you an answer.',
  'cause.sender-domain-dns.who':
    'Whoever looks after the settings (DNS) of the sending domain can fix it.',

  'cause.sender-null-mx.title': 'The sender’s domain says it takes no mail',
  'cause.sender-null-mx.text':
    'Your domain publishes that it takes no mail at all (a null MX), and the receiving side does not accept mail that nobody can answer.',
  'cause.sender-null-mx.who':
    'Whoever looks after the sending domain can change that, or send from a domain that takes mail.',

  'cause.sender-address-invalid.title': 'The sender address is not valid',
  'cause.sender-address-invalid.text':
    'The mail left with a sender address that is incomplete or wrongly written.',
  'cause.sender-address-invalid.who': 'Whoever runs the sending program or server can correct it.',

  'cause.sender-verify-failed.title': 'The receiver could not verify the sender address',
  'cause.sender-verify-failed.text':
    'Before taking the mail, the receiving side asked your mail server whether your address exists, and got no usable answer.',
  'cause.sender-verify-failed.who':
    'Whoever runs the sending domain’s mail server can make the address reachable.',

  'cause.sender-not-owned.title': 'This login may not use that sender address',
  'cause.sender-not-owned.text':
    'You logged in with one account but sent with the address of another, and your mail provider does not allow that.',
  'cause.sender-not-owned.who':
    'You can fix it in your mail program by choosing the address that belongs to the login.',

  'cause.sender-account-blocked.title': 'The sending account has been stopped',
  'cause.sender-account-blocked.text':
    'Your own mail provider has stopped this account from sending.',
  'cause.sender-account-blocked.who':
    'Whoever administers the account has to settle it with your mail provider.',

  'cause.sender-account-compromised.title': 'The sending account may have been hacked',
  'cause.sender-account-compromised.text':
    'Your own mail provider saw so much or such unusual mail from your account that it stopped it. Somebody else may be using it.',
  'cause.sender-account-compromised.who':
    'You can fix it: secure the account first, then ask for its release.',

  'cause.sender-quota-exceeded.title': 'Your own sending limit is reached',
  'cause.sender-quota-exceeded.text':
    'Your account has sent as much as your own mail provider allows in a given time.',
  'cause.sender-quota-exceeded.who':
    'You can wait for the limit to reset, or ask for a higher one.',

  'cause.sender-host-compromised.title': 'The sending machine seems to be infected',
  'cause.sender-host-compromised.text':
    'The receiving side has seen signs that the machine or network behind your mail server’s internet address is infected or taken over.',
  'cause.sender-host-compromised.who': 'Whoever runs that machine or network has to clean it.',

  'cause.sender-host-abused.title': 'The sending server is being misused by others',
  'cause.sender-host-abused.text':
    'The receiving side has seen strangers send mail through your mail server.',
  'cause.sender-host-abused.who': 'Whoever runs the sending server has to close it to strangers.',

  'cause.tenant-blocked.title': 'Your organisation’s mail service has been stopped',
  'cause.tenant-blocked.text':
    'Microsoft has stopped your whole organisation from sending, often because it is new, on trial or has sent unusual mail.',
  'cause.tenant-blocked.who':
    'Your organisation’s Microsoft 365 administrator has to settle it with Microsoft.',

  'cause.tenant-unregistered-domain.title':
    'The sender’s domain is not registered with the service',
  'cause.tenant-unregistered-domain.text':
    'Your organisation sent mail through its mail service with a domain that is not registered there.',
  'cause.tenant-unregistered-domain.who':
    'Your organisation’s mail administrator can add the domain.',

  'cause.login-failed.title': 'The outgoing server refused the login',
  'cause.login-failed.text':
    'Your mail program could not log in to your outgoing mail server: the name or password was not accepted.',
  'cause.login-failed.who': 'You can fix it in your mail program’s account settings.',

  'cause.relay-auth-required.title': 'The outgoing server wants you to log in',
  'cause.relay-auth-required.text':
    'Your mail program or device handed the mail over without logging in, and the outgoing server takes mail for others only after a login.',
  'cause.relay-auth-required.who': 'You can fix it in your mail program’s or device’s settings.',

  'cause.relay-denied.title': 'The server does not pass on mail for this address',
  'cause.relay-denied.text':
    'The mail reached a server that does not handle mail for the recipient’s domain and will not pass it on.',
  'cause.relay-denied.who':
    'Whoever runs the sending server can correct the login or the route; now and then the recipient’s domain points to the wrong server.',

  'cause.esp-sender-not-verified.title': 'The mail service has not verified this sender',
  'cause.esp-sender-not-verified.text':
    'The service that sends your mail wants proof that you may use this sender address or domain, and has none yet.',
  'cause.esp-sender-not-verified.who':
    'Whoever administers the account at that service can verify the sender.',

  'cause.esp-suppressed.title': 'The mail service has stopped sending to this address',
  'cause.esp-suppressed.text':
    'The service that sends your mail keeps a list of addresses that bounced or complained before, and the recipient is on it. This mail was never sent.',
  'cause.esp-suppressed.who':
    'Whoever administers the account at that service can take the address off.',

  'cause.recipient-unknown.title': 'The recipient’s address does not exist',
  'cause.recipient-unknown.text':
    'The receiving server knows nobody by that address. Most often it is misspelt, or the person has left.',
  'cause.recipient-unknown.who':
    'You can fix it by checking the address or asking the person in another way.',

  'cause.recipient-stale-address.title': 'An outdated address was used',
  'cause.recipient-stale-address.text':
    'Your mail program filled in an old entry for this person, or the person’s address has changed.',
  'cause.recipient-stale-address.who':
    'You can fix it by deleting the old entry and typing the address anew.',

  'cause.recipient-domain-not-found.title': 'The recipient’s domain does not exist',
  'cause.recipient-domain-not-found.text':
    'The part after the @ in the recipient’s address could not be found. A typing mistake is the usual reason.',
  'cause.recipient-domain-not-found.who':
    'You can fix it by checking the address letter by letter.',

  'cause.recipient-domain-no-mx.title': 'The recipient’s domain has no mail server',
  'cause.recipient-domain-no-mx.text':
    'The recipient’s domain exists, but does not say which server takes its mail.',
  'cause.recipient-domain-no-mx.who':
    'Whoever runs the recipient’s domain can fix it; check the spelling first.',

  'cause.recipient-null-mx.title': 'The recipient’s domain takes no mail',
  'cause.recipient-null-mx.text': 'The recipient’s domain states that it takes no mail at all.',
  'cause.recipient-null-mx.who':
    'You can use another address of the person; this one can never work.',

  'cause.recipient-mx-wrong.title': 'The recipient’s mail goes to the wrong server',
  'cause.recipient-mx-wrong.text':
    'The recipient’s domain sends its mail to a server that does not feel responsible for it.',
  'cause.recipient-mx-wrong.who': 'Whoever runs the recipient’s domain has to correct it.',

  'cause.recipient-disabled.title': 'The recipient’s mailbox is closed',
  'cause.recipient-disabled.text':
    'The address exists, but its mailbox has been switched off or is no longer used.',
  'cause.recipient-disabled.who':
    'Only the recipient can reopen it; reach the person in another way.',

  'cause.mailbox-full.title': 'The recipient’s mailbox is full',
  'cause.mailbox-full.text':
    'The recipient’s mailbox has no room left. Nothing is wrong on your side.',
  'cause.mailbox-full.who': 'The recipient has to make room; tell the person in another way.',

  'cause.recipient-rate-limited.title': 'The recipient gets too much mail right now',
  'cause.recipient-rate-limited.text':
    'The recipient’s mailbox is receiving more mail at the moment than its provider allows.',
  'cause.recipient-rate-limited.who': 'Nobody has to do anything; it passes by itself.',

  'cause.recipient-restricted.title': 'The recipient takes mail only from chosen senders',
  'cause.recipient-restricted.text':
    'The address takes mail only from certain people, for example only from inside its organisation, and you are not among them.',
  'cause.recipient-restricted.who': 'The recipient’s mail administrator can let you in.',

  'cause.recipient-blocked-sender.title': 'The recipient’s side blocks this sender',
  'cause.recipient-blocked-sender.text':
    'The recipient or the recipient’s organisation has put your address, domain or server on its own block list.',
  'cause.recipient-blocked-sender.who': 'The recipient’s mail administrator can lift the block.',

  'cause.recipient-anti-spoofing.title': 'The receiver took the mail for a forgery of itself',
  'cause.recipient-anti-spoofing.text':
    'The mail came from outside but carries an address of the recipient’s own organisation, and the receiving side refuses that as a forgery.',
  'cause.recipient-anti-spoofing.who':
    'The recipient’s mail administrator can allow the service that sends in its name.',

  'cause.recipient-geo-block.title': 'The receiver takes no mail from this country',
  'cause.recipient-geo-block.text':
    'The recipient’s organisation refuses mail from the country or region where your mail server stands.',
  'cause.recipient-geo-block.who': 'The recipient’s mail administrator can make an exception.',

  'cause.policy-rule.title': 'A rule of the recipient’s organisation refused it',
  'cause.policy-rule.text':
    'An administrator on the recipient’s side has set a rule that refuses mail like this one.',
  'cause.policy-rule.who':
    'The recipient’s mail administrator can say which rule it was and change it.',

  'cause.policy-unspecified.title': 'Refused for a policy the receiver does not name',
  'cause.policy-unspecified.text':
    'The receiving server refused the mail but does not say why: its words fit many different reasons.',
  'cause.policy-unspecified.who':
    'Whoever runs the sending server can go through the likely reasons below; the recipient’s administrator knows the true one.',

  'cause.recipient-server-unreachable.title': 'The recipient’s mail server cannot be reached',
  'cause.recipient-server-unreachable.text':
    'Your mail server could not connect to the recipient’s mail server.',
  'cause.recipient-server-unreachable.who':
    'Whoever runs the recipient’s mail server has to bring it back.',

  'cause.recipient-dns-failure.title': 'The recipient’s domain settings give no answer',
  'cause.recipient-dns-failure.text':
    'Your mail server asked where to deliver mail for the recipient’s domain and got an error instead of an answer.',
  'cause.recipient-dns-failure.who':
    'Whoever looks after the recipient’s domain has to repair its DNS.',

  'cause.dns-temporary-failure.title': 'A look-up failed for the moment',
  'cause.dns-temporary-failure.text':
    'One of the servers could not look something up in the DNS just then. This is usually over in minutes.',
  'cause.dns-temporary-failure.who': 'Nobody has to do anything; the mail is tried again.',

  'cause.network-timeout.title': 'The connection broke off',
  'cause.network-timeout.text':
    'The two mail servers were connected, but one of them stopped answering before the mail was through.',
  'cause.network-timeout.who':
    'The server tries again by itself; if it keeps happening, whoever runs the sending server has to look at the network.',

  'cause.recipient-server-misconfigured.title': 'The recipient’s mail server has a fault',
  'cause.recipient-server-misconfigured.text':
    'The recipient’s mail server could not take the mail because of a fault of its own. Nothing is wrong on your side.',
  'cause.recipient-server-misconfigured.who':
    'Whoever runs the recipient’s mail server has to repair it.',

  'cause.recipient-tls-policy.title': 'The receiver’s secure connection is not in order',
  'cause.recipient-tls-policy.text':
    'The recipient’s domain demands a secure connection with a proper certificate, and its mail server could not provide one.',
  'cause.recipient-tls-policy.who': 'Whoever runs the recipient’s mail server has to repair it.',

  'cause.tls-required.title': 'The receiver insists on an encrypted connection',
  'cause.tls-required.text':
    'The receiving side takes mail only over an encrypted connection, and your mail server did not use one.',
  'cause.tls-required.who': 'Whoever runs the sending server can turn encryption on.',

  'cause.receiver-dnsbl-misconfig.title': 'The receiver misread a blocklist',
  'cause.receiver-dnsbl-misconfig.text':
    'The receiving server misuses a blocklist: it takes an error message for a listing, or asks a list that no longer exists. The words do not mean that your mail server is listed; the fault is on the receiving side, and other senders are refused too.',
  'cause.receiver-dnsbl-misconfig.who':
    'Whoever runs the recipient’s mail server has to repair it.',

  'cause.receiver-nat-hides-ip.title': 'The receiver cannot see who is connecting',
  'cause.receiver-nat-hides-ip.text':
    'The receiving server sees an internal address in place of your mail server’s real one and judges the wrong machine. The fault is on the receiving side.',
  'cause.receiver-nat-hides-ip.who': 'Whoever runs the recipient’s mail server has to repair it.',

  'cause.receiver-dns-broken.title': 'The receiver’s own look-ups fail',
  'cause.receiver-dns-broken.text':
    'The receiving server could not look up your mail server’s name because its own DNS is in trouble. The fault is on the receiving side.',
  'cause.receiver-dns-broken.who': 'Whoever runs the recipient’s mail server has to repair it.',

  'cause.greylisted.title': 'Put off on purpose; the mail will be tried again',
  'cause.greylisted.text':
    'The receiving server puts off mail from servers it does not know yet, to see whether they try again. Your mail server does so by itself, and the mail is not lost.',
  'cause.greylisted.who': 'Nobody has to do anything; it usually arrives within the hour.',

  'cause.temporary-server-error.title': 'The receiving server is busy or has a fault',
  'cause.temporary-server-error.text':
    'The receiving server could not take the mail just now and asked for another try later.',
  'cause.temporary-server-error.who': 'Nobody has to do anything; the mail is tried again.',

  'cause.delay-notice.title': 'Only delayed: the mail is still being tried',
  'cause.delay-notice.text':
    'Your mail server has not been able to deliver the mail yet and keeps trying. This is a warning, not a failure.',
  'cause.delay-notice.who': 'Nobody has to do anything for now.',

  'cause.message-expired.title': 'The server gave up after trying for a long time',
  'cause.message-expired.text':
    'Your mail server tried for days or hours and then gave up. The true reason is whatever stopped the first attempts.',
  'cause.message-expired.who':
    'Whoever runs the sending server can see in its log what stopped the attempts.',

  'cause.mail-loop.title': 'The mail went round in a circle',
  'cause.mail-loop.text':
    'Servers kept passing the mail to each other until one of them stopped it.',
  'cause.mail-loop.who':
    'Whoever runs the recipient’s mail has to correct a forwarding or a route.',

  'cause.message-too-big.title': 'The mail is too big',
  'cause.message-too-big.text':
    'The mail with its attachments is larger than one of the servers takes.',
  'cause.message-too-big.who': 'You can fix it by sending a link to the files, or smaller ones.',

  'cause.message-header-too-big.title': 'The mail’s header is too big',
  'cause.message-header-too-big.text':
    'The technical part at the top of the mail is larger than the receiving server takes. Very many recipients or a long history of replies are usual reasons.',
  'cause.message-header-too-big.who': 'Whoever runs the sending program can shorten it.',

  'cause.too-many-recipients.title': 'Too many recipients at once',
  'cause.too-many-recipients.text':
    'The mail was addressed to more people at once than one of the servers allows.',
  'cause.too-many-recipients.who': 'You can fix it by sending it to smaller groups.',

  'cause.recipient-list-hygiene.title': 'Too much mail to addresses that do not exist',
  'cause.recipient-list-hygiene.text':
    'The sending server wrote to so many addresses that do not exist that the receiving side stopped listening to it.',
  'cause.recipient-list-hygiene.who':
    'Whoever sends the mailings has to clean the list of recipients.',

  'cause.content-spam.title': 'The mail was taken for spam',
  'cause.content-spam.text':
    'The receiving side judged the mail’s content, links or way of sending to be spam. Filters err, and ordinary mail is hit too.',
  'cause.content-spam.who':
    'Whoever runs the sending server can find the reason; you can try again with plainer content.',

  'cause.content-malware.title': 'A virus was found in the mail',
  'cause.content-malware.text':
    'The receiving side found, or thinks it found, something dangerous in the mail or its attachments.',
  'cause.content-malware.who': 'You can fix it: check your computer and the attachments first.',

  'cause.attachment-blocked.title': 'An attachment of this kind is not allowed',
  'cause.attachment-blocked.text':
    'The receiving side does not take attachments of this type, even inside archives.',
  'cause.attachment-blocked.who': 'You can fix it by sharing the file with a link.',

  'cause.message-not-rfc-compliant.title': 'The mail is not built as the standards demand',
  'cause.message-not-rfc-compliant.text':
    'The program that made the mail left out or doubled something that every mail must have exactly once, such as the sender’s line or the date.',
  'cause.message-not-rfc-compliant.who':
    'Whoever runs the sending program or server can correct it.',

  'cause.duplicate-message-id.title': 'The same mail was sent twice',
  'cause.duplicate-message-id.text':
    'The receiving server has already seen a mail with the same identification number and refused the second one.',
  'cause.duplicate-message-id.who': 'Whoever runs the sending program or server can correct it.',

  'cause.address-syntax.title': 'The recipient’s address is wrongly written',
  'cause.address-syntax.text':
    'The recipient’s address has a character that does not belong there, or lacks one that does.',
  'cause.address-syntax.who': 'You can fix it by typing the address anew.',

  'cause.backscatter.title': 'A bounce for a mail you did not send',
  'cause.backscatter.text':
    'Somebody used your address as a false sender, and the failure notice came to you. As a rule your account has not been broken into.',
  'cause.backscatter.who': 'Nobody has to do anything; you can delete the notice.',

  'cause.see-remote-text.title': 'The true reason is in the other server’s words',
  'cause.see-remote-text.text':
    'This notice is only a wrapper: your mail server reports that another server refused the mail, and that server’s own words tell why.',
  'cause.see-remote-text.who': 'Look for the other server’s words in the notice’s technical part.',

  'cause.not-a-bounce.title': 'This is not a bounce message',
  'cause.not-a-bounce.text': 'Nothing in this message says that a mail was not delivered.',
  'cause.not-a-bounce.who': 'Nobody has to do anything.',
  'cause.not-a-bounce.delivered.title': 'A confirmation: the mail was delivered',
  'cause.not-a-bounce.delivered.text':
    'This notice confirms that a mail was delivered or passed on.',
  'cause.not-a-bounce.auto-reply.title': 'An automatic reply, not a bounce',
  'cause.not-a-bounce.auto-reply.text':
    'This is an automatic answer, such as an out-of-office notice. The mail itself was delivered.',
  'cause.not-a-bounce.complaint.title': 'A spam complaint, not a bounce',
  'cause.not-a-bounce.complaint.text':
    'This is a report that a recipient marked a mail as unwanted. The mail itself was delivered.',
  'cause.not-a-bounce.receipt.title': 'A receipt, not a bounce',
  'cause.not-a-bounce.receipt.text':
    'This is a receipt for a mail, for example that it was read or deleted. It does not report a failure of delivery.',

  'cause.unclassified.title': 'The mail came back, but the reason is not known',
  'cause.unclassified.text':
    'This is a notice that a mail was not delivered, but its words fit no reason that we know.',
  'cause.unclassified.who':
    'The recipient’s mail administrator can look up the true reason; the checks below may narrow it down.',
} as const;
