/**
 * What to do, step by step: `title` is the deed, `detail` says why it helps, how long it takes and
 * how to know that it worked.
 */
export const steps = {
  // Waiting, sending again, telling others.
  'step.wait.title': 'Wait: the server tries again by itself',
  'step.wait.detail':
    'Most servers try again within the hour and go on for up to five days, so sending a second copy only doubles the mail. If it cannot be delivered in the end, you get another notice; if you get none, it has arrived.',
  'step.triesGoOn.title': 'No second copy is needed: the server still tries',
  'step.triesGoOn.detail':
    'It goes on for up to five days. If the cause is mended within that time, this very mail gets through by itself; if not, you get a final notice.',
  'step.resendLater.title': 'Send the mail again later',
  'step.resendLater.detail':
    'The reason can pass by itself. Wait an hour, or until the next day, and send it once more; if the same notice comes back, go on with the next step.',
  'step.sendAgain.title': 'Send the mail again now',
  'step.sendAgain.detail':
    'Today’s look-up shows that what the bounce complains about no longer holds. One more try costs nothing: if no new bounce comes within the hour, it worked. If the same bounce comes back, the receiver sees something else than we do, and the steps below apply.',
  'step.passOn.title': 'You do not run the server yourself? Pass this on',
  'step.passOn.detail':
    'Give the text below to whoever looks after your mail: your IT department, your web host or your mail provider’s support. It holds all they need. Until it is solved, use another mail account or another way to reach the person.',
  'step.tellRecipient.title': 'Reach the recipient another way and pass this on',
  'step.tellRecipient.detail':
    'Only the recipient’s side can change this, and its administrator often does not know of it. Phone, or write from another mail account, and send the text below; it says exactly what to look for. You know that it worked when your next mail brings no notice.',
  'step.otherWay.title': 'Reach the person in another way',
  'step.otherWay.detail':
    'Call, send a text message or use another address of the same person. Sending the same mail again changes nothing.',
  'step.otherWayBusy.title': 'If it is urgent, reach the person in another way',
  'step.otherWayBusy.detail':
    'The mailbox takes mail again after a while, usually within a day. More copies of the same mail would only lengthen it.',
  'step.otherWayFull.title': 'Tell the person in another way',
  'step.otherWayFull.detail':
    'Somebody whose mailbox is full often does not know of it. Call, send a text message or use another address of the same person, and send the mail again when there is room.',

  // Mail from a line that may not deliver directly.
  'step.relay.title': 'Send through your provider’s outgoing mail server',
  'step.relay.detail':
    'Set the mail program, printer, website or script that sent this mail to hand it to the outgoing (SMTP) server of your mail or internet provider, with a login, on port 587 (STARTTLS) or 465 (TLS). That server may deliver everywhere, so the policy of your own line no longer matters. It takes effect at once: send the mail again, and it worked when no new bounce comes.',
  'step.relayNamed.title': 'Send through the outgoing mail server of {relay}',
  'step.relayNamed.detail':
    'The line belongs to {owner}. Set the mail program, printer, website or script that sent this mail to hand it to {host}, port {port} ({security}), with a login: {login}. That server may deliver everywhere, so the policy of your own line no longer matters. If your mailbox is with another provider, use that provider’s outgoing server instead. It takes effect at once: send the mail again, and it worked when no new bounce comes.',
  'step.relayMailbox.title': 'Send through the outgoing mail server of {relay}',
  'step.relayMailbox.detail':
    'The sender’s address is a mailbox of {relay}. Set the mail program, printer, website or script that sent this mail to hand it to {host}, port {port} ({security}), with a login: {login}. That server may deliver everywhere, so the policy of your own line no longer matters. It takes effect at once: send the mail again, and it worked when no new bounce comes.',
  'step.smarthost.title': 'Own mail server: hand all outgoing mail to a relay (smarthost)',
  'step.smarthost.detail':
    'Keep your server, but let it pass outgoing mail to the relay of your provider, your host, Google Workspace, Microsoft 365 or a mail service, with a login. If the relay sends in your domain’s name, its own SPF include belongs in your SPF record, and DKIM signing should stay on. It works from the next mail on: the log then shows the relay as the next host, not the recipient’s server.',
  'step.direct.title': 'Only if it must send directly: get the provider’s consent',
  'step.direct.detail':
    'Ask the provider that owns the address for a fixed address on a business contract, permission to run a mail server, outgoing port 25 and a reverse name (PTR) that is your server’s own name. Name, address and greeting (HELO) must then agree, and if the server has IPv6 too, the same holds for that address. This takes days and depends on the provider; without its consent, stay with the relay.',
  'step.pblSelf.title': 'After that: take the address off the PBL yourself',
  'step.pblSelf.detail':
    'The entry (127.0.0.11) is kept by Spamhaus, and a single fixed address of a real mail server can be removed free of charge on its own page, unless the provider’s policy forbids it. Do it only after the provider has agreed and the reverse name is in place. It takes effect within minutes to hours; it worked when the page no longer shows the PBL.',
  'step.pblProvider.title': 'After that: the provider takes the address off the PBL',
  'step.pblProvider.detail':
    'The entry (127.0.0.10) is kept by the provider itself, so you cannot remove it: the provider has to change its own data at Spamhaus. Ask for it in the same letter. It worked when Spamhaus’ page no longer shows the PBL; without the provider’s consent, stay with the relay.',
  'step.pblCheck.title': 'After that: see whether the PBL names the address',
  'step.pblCheck.detail':
    'Whether it does could not be settled from here. Open Spamhaus’ own page with the address: an entry kept by Spamhaus (127.0.0.11) can be removed there free of charge for a fixed address, one kept by the provider (127.0.0.10) only by the provider. If the address is not there, nothing is to be removed.',
  'step.directAuth.title': 'Then make sure that SPF, DKIM and DMARC fit the new way',
  'step.directAuth.detail':
    'They are not the reason for this refusal and do not lift it, but receivers ask for them next. Whichever server sends in future must be covered by one SPF record, mail should be signed with DKIM, and DMARC can start with p=none. DNS changes take from minutes to a day.',
  'step.ipv6Direct.title': 'Mind IPv6: this mail left over it',
  'step.ipv6Direct.detail':
    'Servers prefer IPv6 when they have it, and receivers are stricter there. If the relay is not an option, let the server send over IPv4 until its IPv6 address has a reverse name and is covered by SPF. It works from the next mail on.',
  'step.policyDont.title': 'What does not help',
  'step.policyDont.detail':
    'Sending the same mail again from the same line, changing the text of the mail, changing SPF, or paying a removal service: the block is about the line. If nobody on that line meant to send mail, look for an infected computer or device.',

  // Public blocklists.
  'step.listedFirst.title': 'First stop what led to the listing',
  'step.listedFirst.detail':
    'Lists put an address back within hours if unwanted mail goes on. Look in the server’s log for mail nobody here wrote, for accounts with stolen passwords, for web forms that strangers misuse, and on a shared server for other customers. {why}Change passwords and close the hole before you ask for removal; it worked when the log stays quiet for a day.',
  'step.cleanMachine.title': 'First find and clean the infected machine',
  'step.cleanMachine.detail':
    'This kind of listing comes from a virus, a hijacked device or a hacked website behind the address; on a network with one public address it can be any machine in it. Check them all, update them, change passwords, and let only the mail server use outgoing port 25. Without this, a removed address is listed again within hours.',
  'step.delist.title': 'Then ask {list} to remove the address',
  'step.delist.detail':
    'Use only the list’s own page: removal is free of charge there. {time} It worked when the page no longer shows {subject}; then send the mail again.',
  'step.delistAuto.title': 'Then wait for {list}: its entries end by themselves',
  'step.delistAuto.detail':
    'Once no more complaints come in, the entry ends by itself. {time} A paid shortcut is not needed. The list’s own page shows when it is over; then send the mail again.',
  'step.lookUpList.title': 'See whether {list} still has the address',
  'step.lookUpList.detail':
    'The bounce names this list, but it could not be asked from here. Its own page says whether the address is listed now, and why. If it is not, send the mail again; if it is, stop the cause first and then use the removal on that page, which is free of charge.',
  'step.lookUpDomain.title': 'See whether {list} still has the domain',
  'step.lookUpDomain.detail':
    'The bounce names this list, but it could not be asked from here. Its own page says whether the domain is listed now. If it is not, send the mail again; if it is, stop the cause first and then use the removal on that page, which is free of charge.',
  'step.whichList.title': 'Find out which list the receiver used',
  'step.whichList.detail':
    'The refusal does not name its list, and no list that answered here has the address. The full bounce or the server’s log often has a link to it. Otherwise only the recipient’s administrator knows; the text below asks.',
  'step.neighbours.title': 'For {list}: talk to the host, and pay nobody',
  'step.neighbours.detail':
    'This list blames whole networks for what other customers did, so you cannot remove a single address, and few receivers refuse mail because of it. Tell the host or provider, who can put its network in order. Never pay for a faster removal.',
  'step.serviceIp.title': 'Nothing for you to delist: the address is your mail service’s',
  'step.serviceIp.detail':
    'The refused address {ip} belongs to {owner} and is shared by very many customers; only that service can put it in order, and its teams watch such listings. Send the mail again after a few hours: it then often leaves from another of its addresses. If it keeps coming back, tell the service’s support and the recipient.',
  'step.deadList.title': 'Tell the recipient’s side: its blocklist no longer exists',
  'step.deadList.detail':
    '{list} ended years ago. A server that still asks it refuses innocent mail, and only its administrator can take the list out of the settings. The text below says so; it worked when your next mail gets through.',

  // A receiver's own list, and reputation.
  'step.orderFirst.title': 'First put in order what the receiver can see',
  'step.orderFirst.detail':
    'Providers lift a block only for servers that are in order. These things showed up in the checks: {faults}. Mend them first; changes in the DNS take from minutes to a day.',
  'step.stopCause.title': 'First make sure that nothing unwanted leaves the server',
  'step.stopCause.detail':
    'A private block almost always follows mail that people there did not want, now or from an earlier user of the address. Look in the log for mail nobody here wrote, for hacked accounts and misused forms. If the address is new to you, say so in the request.',
  'step.askProvider.title': 'Ask the receiving provider to lift the block',
  'step.askProvider.detail':
    'Use the provider’s own form or address and give the text below: it holds what they ask for. Answers take from hours to a few days, and a first automatic “not blocked” is common: answer it and ask for a person. It worked when your next mail gets through.',
  'step.relayMeanwhile.title': 'Meanwhile send through another relay',
  'step.relayMeanwhile.detail':
    'Mail that leaves through your provider’s or a mail service’s server does not come from the blocked address. It works from the next mail on.',
  'step.reputationCause.title': 'Find out which mail harmed the server’s standing',
  'step.reputationCause.detail':
    'Look in the log for mail nobody here wrote and for mailings that people did not ask for, and stop them. Automatic forwarding of spam to that provider counts against your server too. A standing recovers over days to weeks of wanted mail.',
  'step.postmasterTools.title': 'Look at the receiver’s own data about you',
  'step.postmasterTools.detail':
    'The large providers show senders how they see their addresses and domains. Register there and watch the figures after each change; they are updated once a day.',
  'step.newAddress.title': 'If the address is new: begin slowly',
  'step.newAddress.detail':
    'An address without a history is distrusted. If the server is newly set up, let it send little at first and only to people who expect it, or send through an established relay until then.',
  'step.domainCause.title': 'Find out which mail harmed the domain',
  'step.domainCause.detail':
    'Look for all who send in the domain’s name: mailings, shops, forms, hacked accounts and websites. Stop what people did not ask for. DMARC reports (rua) show who sends in the domain’s name. A standing recovers over days to weeks.',
  'step.askProviderDomain.title': 'Ask the receiving provider about the domain',
  'step.askProviderDomain.detail':
    'Only that provider can say why it refuses the domain and lift it. Use its own form or postmaster address and give the text below. Answers take some days; it worked when your next mail gets through.',

  // Reverse names, greeting, IPv6.
  'step.setPtr.title': 'Set the reverse name (PTR) of the address',
  'step.setPtr.detail':
    'Only the provider that owns the address can set it: in its control panel, or on request with the letter below. It has to be a full name that leads back to the same address. It shows within minutes to a day, and it worked when a reverse look-up of the address gives the new name.',
  'step.setPtrNamed.title': 'Set the reverse name of {ip} to {name}',
  'step.setPtrNamed.detail':
    'Only the provider that owns the address can set it: in its control panel, or on request with the letter below; the DNS of your own domain cannot. It shows within minutes to a day, and it worked when a reverse look-up of {ip} gives {name}.',
  'step.forward.title': 'Let the name lead back to the address',
  'step.forward.detail':
    'Receivers check both ways. The name needs a record in the DNS of its domain that holds exactly the sending address: an A record for IPv4, an AAAA record for IPv6. It takes effect within the record’s TTL, at most a day.',
  'step.heloMatch.title': 'Let the server greet with the same name',
  'step.heloMatch.detail':
    'Reverse name, forward name and greeting (HELO) should be one and the same. It works from the next mail on.',
  'step.servicePtr.title': 'Tell your mail service: the address is its own',
  'step.servicePtr.detail':
    'The address {ip} belongs to {owner}, so only that service can set its name. Send its support the bounce; you can try again after some hours, when the mail may leave from another of its addresses.',
  'step.sendV4.title': 'Or send to this receiver over IPv4',
  'step.sendV4.detail':
    'Over IPv4 the receiver’s stricter rules for IPv6 do not apply. It works from the next mail on: the log then shows an IPv4 connection.',
  'step.v4Only.title': 'Send over IPv4',
  'step.v4Only.detail':
    'The receiver does not take mail over IPv6. With the setting below the server uses IPv4; it works from the next mail on, and the log then shows an IPv4 connection.',
  'step.v6Spf.title': 'Cover the IPv6 address in SPF and sign with DKIM',
  'step.v6Spf.detail':
    'Over IPv6 receivers want proof of origin for every mail. Check that the SPF record covers the server’s IPv6 address too and that mail is signed with DKIM. DNS changes take from minutes to a day.',
  'step.setHelo.title': 'Set the server’s own name (HELO)',
  'step.setHelo.detail':
    'The name in the greeting must be complete (such as mail.example.com), exist in the DNS and lead to the sending address; best is the same name as the reverse name. It works from the next mail on.',
  'step.setHeloNamed.title': 'Let the server introduce itself as {name}',
  'step.setHeloNamed.detail':
    'The name in the greeting must be complete, exist in the DNS and lead to the sending address; best is the same name as the reverse name. It works from the next mail on.',
  'step.heloProgram.title': 'Mail program or device? Send through an outgoing server',
  'step.heloProgram.detail':
    'If no mail server but a program, printer or camera sent this, it should hand its mail to your provider’s outgoing server with a login; then its own name no longer matters.',
  'step.protocol.title': 'Look at the server’s log, software and firewall',
  'step.protocol.detail':
    'The log shows at which command the conversation ended. Switch off “SMTP inspection” or “fixup” in a firewall or antivirus in between, and update the mail software. It worked when the next mail gets through.',

  // Proof of origin.
  'step.isServerYours.title': 'First settle whether {ip} is a server of yours',
  'step.isServerYours.detail':
    'If it is your server or a service that you use, go on with the next step. If it is a stranger’s that passes mail on, a forwarder broke the proof, and SPF must stay as it is. If nobody knows it, somebody forges your name, and the refusal is right.',
  'step.spfCorrect.title': 'Correct the SPF record of {domain}',
  'step.spfCorrect.detail':
    'Put the record below in place of the present one: a TXT record at {domain}, and only one that begins with v=spf1. It keeps all that is there and lets the sending server in. {time} It worked when the SPF check passes.',
  'step.spfPublish.title': 'Publish an SPF record for {domain}',
  'step.spfPublish.detail':
    'Put the record below into the DNS: a TXT record at {domain}. Add the includes of all other services that send for the domain before you publish it. It takes effect within minutes to a day; it worked when the SPF check passes.',
  'step.spfExtend.title': 'Let the SPF record cover the sending server',
  'step.spfExtend.detail':
    'Add to the domain’s one SPF record the include of the service that sends, or the address of your own server, before its closing “all”; leave everything else as it is. It takes effect within minutes to a day.',
  'step.spfUsualWay.title': 'Or send through the domain’s usual server',
  'step.spfUsualWay.detail':
    'The domain already lets its own mail provider’s servers send. Setting the program, device or website to that outgoing server with a login needs no change in the DNS and works at once.',
  'step.spfRepair.title': 'Repair the SPF record',
  'step.spfRepair.detail':
    'Receivers cannot use the record as it is. {fault}There may be only one record that begins with v=spf1, with at most ten terms that need look-ups, all includes counted. {time} It worked when the SPF check no longer says permerror.',
  'step.spfNarrow.title': 'Narrow the SPF record',
  'step.spfNarrow.detail':
    'A record that lets everybody send proves nothing. Name the servers that really send, and end the record with ~all or -all. {time}',
  'step.dkimPublish.title': 'Publish the DKIM key {selector}',
  'step.dkimPublish.detail':
    'Mail is signed with the selector {selector}, but its public key is not usable at {name}. Take the key from the signing server or mail service and publish it there as a TXT record, in one piece and unchanged. It takes effect within minutes to a day; it worked when the DKIM check finds the key.',
  'step.dkimSign.title': 'Sign outgoing mail with DKIM',
  'step.dkimSign.detail':
    'Switch signing on in the mail server or at the mail service, for your own domain, and publish the key it shows in the DNS. It takes effect within minutes to a day; it worked when the header of a mail to yourself has a DKIM-Signature with d= your domain.',
  'step.dkimIntact.title': 'See whether something changes the mail after signing',
  'step.dkimIntact.detail':
    'The key is in place, so the signature was missing or broke on the way. Footers, virus scanners, mailing lists and gateways that change the mail must do so before it is signed. It worked when a test mail to another provider shows dkim=pass.',
  'step.align.title': 'Let the proof hold for the visible sender’s domain',
  'step.align.detail':
    'DMARC holds when SPF or DKIM passes for the very domain in the From line. At the service that sends, set up your own domain for DKIM signing (d=) and, where it can, for the return path. It takes effect within minutes to a day; it worked when the header of a test mail shows dmarc=pass.',
  'step.dmarcPolicy.title': 'Do not weaken DMARC to get one mail through',
  'step.dmarcPolicy.detail':
    'The policy protects your name against forgers. Make SPF or DKIM hold for the sending service; until then, send this mail through the domain’s usual server.',
  'step.dmarcPublish.title': 'Publish a DMARC record for {domain}',
  'step.dmarcPublish.detail':
    'Put the record below into the DNS: a TXT record at _dmarc.{domain}. With p=none nothing is refused because of it, and receivers that demand a record are content. It takes effect within minutes to a day; it worked when the DMARC check finds it.',
  'step.dmarcPublishAny.title': 'Publish a DMARC record',
  'step.dmarcPublishAny.detail':
    'A TXT record at the name _dmarc below the domain is enough; with p=none nothing is refused because of it. It takes effect within minutes to a day.',
  'step.forwarder.title': 'The forwarding server has to keep the proof intact',
  'step.forwarder.detail':
    'It should rewrite the envelope sender (SRS), leave the mail itself unchanged so that its DKIM signature holds, and add ARC seals. Or the recipient fetches the mail instead of having it forwarded. The sender’s own records need no change.',
  'step.writeDirect.title': 'Write to the final address directly',
  'step.writeDirect.detail':
    'Ask the recipient in another way for the address the forwarding leads to, and use that one. The text below explains what has to be changed on their side. Changes to your own domain would not help.',
  'step.signForForwarding.title': 'What helps on your side: a DKIM signature',
  'step.signForForwarding.detail':
    'SPF never survives forwarding, a DKIM signature usually does. Sign all mail with your own domain; it takes effect within minutes to a day.',
  'step.ownFrom.title': 'Send with an address of the service that you send through',
  'step.ownFrom.detail':
    'Choose in the program, shop or form a sender address in your own domain, and put the other address into “Reply-To”. Or send through the outgoing server of the service whose address you use. It works at once.',

  // The sender's domain and account.
  'step.senderRecords.title': 'Give the sender’s domain its DNS records',
  'step.senderRecords.detail':
    'The domain behind the sender’s address needs an MX record (or at least an address record), or receivers refuse its mail because nobody could answer. Check that it is spelt right, paid for and delegated, and that a subdomain used as sender has records too. It takes effect within minutes to a day.',
  'step.senderNullMx.title': 'Send from a domain that takes mail',
  'step.senderNullMx.detail':
    'The sender’s domain has the record “MX 0 .”, which says that it takes no mail. Use another sender’s domain, or replace that record by the MX of a real mail server. DNS changes take from minutes to a day.',
  'step.senderAddress.title': 'Correct the sender’s address',
  'step.senderAddress.detail':
    'Set a complete address with an existing domain in the program, server or device that sent the mail. Defaults such as root@localhost or a local host name are the usual reason. It works from the next mail on.',
  'step.senderVerify.title': 'Make the sender’s address answer',
  'step.senderVerify.detail':
    'The receiver asks the sender’s own mail server whether the address exists. Create the address (or an alias for it), accept bounces (the empty sender), and do not refuse or delay such questions. It worked when a mail to that address from outside arrives.',
  'step.chooseSender.title': 'Choose the sender’s address that belongs to your login',
  'step.chooseSender.detail':
    'In the mail program, the account’s own address must stand in the From line, or the other address must be allowed for that login by your provider or administrator. It works at once.',
  'step.allowSender.title': 'Or let the administrator allow that address',
  'step.allowSender.detail':
    'Whoever administers your mail can give your login the right to send as the other address (“send as”, alias). It takes minutes to an hour.',
  'step.accountSupport.title': 'Settle it with your own mail provider',
  'step.accountSupport.detail':
    'The block was set on your side, not by the recipient. The administrator of the account sees the reason in the provider’s console or learns it from support. It usually takes from an hour to a day.',
  'step.secureAccount.title': 'Secure the account first',
  'step.secureAccount.detail':
    'Check the computer for viruses, then change the password, end all other sessions, remove forwarding rules and app access that you do not know, and turn on two-step login. Without this it is stopped again.',
  'step.releaseAccount.title': 'Then ask for the account’s release',
  'step.releaseAccount.detail':
    'The administrator or your provider’s support lifts the block once the account is secure; some lift it by themselves within a day.',
  'step.quotaWait.title': 'Wait until the limit resets',
  'step.quotaWait.detail':
    'Limits usually count an hour or a day. Sending more now lengthens the block with some providers. Send again after 24 hours at the latest.',
  'step.quotaBulk.title': 'For many recipients: use a service made for it',
  'step.quotaBulk.detail':
    'Ordinary mail accounts are not meant for mailings. A mailing service, or a higher plan of your provider, has higher limits.',
  'step.closeRelay.title': 'Close the server to strangers',
  'step.closeRelay.detail':
    'Let it pass on mail only for users who log in and for its own network, close open proxies and web forms, and change passwords that were misused. Test it from outside. Receivers forget it within a day or so after it stops.',
  'step.tenant.title': 'Let the Microsoft 365 administrator open a case',
  'step.tenant.detail':
    'Only Microsoft can lift a stop of the whole organisation, at the request of its administrator in the admin centre. Trials and unpaid plans have to be turned into paid ones, and hacked accounts secured first. It takes from hours to some days.',
  'step.addDomain.title': 'Add the sending domain to the service',
  'step.addDomain.detail':
    'Register the domain as an accepted domain in the service’s admin console, or send with one that is registered. It takes effect within an hour.',
  'step.login.title': 'Correct name and password of the outgoing server',
  'step.login.detail':
    'In the account’s settings, the outgoing (SMTP) server has its own name and password. With two-step login many providers want an app password. It works at once: send the mail again.',
  'step.smtpAuth.title': 'Turn on login for the outgoing server',
  'step.smtpAuth.detail':
    'In the settings of the mail program or device, choose “outgoing server requires login”, the same name and password as for incoming mail, port 587 with STARTTLS (or 465 with TLS). It works at once.',
  'step.relayRoute.title': 'See where the mail was sent, and log in there',
  'step.relayRoute.detail':
    'If the refusing server is your own outgoing server, the sending program has to log in (port 587). If it is the recipient’s, the route is wrong: look for a fixed route or an old MX entry in your server. It works from the next mail on.',
  'step.relayMx.title':
    'If the route is right: the recipient’s server is not set up for the domain',
  'step.relayMx.detail':
    'Then the recipient’s domain points to a server that does not know it, and only their administrator can change that. The text below tells them.',
  'step.verifySender.title': 'Verify the sender at the mail service',
  'step.verifySender.detail':
    'In the service’s console, verify the sender’s address or, better, the whole domain with the DNS records it shows. It takes from minutes to a day; it worked when the console says “verified”.',
  'step.suppression.title': 'Check the address, then take it off the suppression list',
  'step.suppression.detail':
    'The service did not send the mail at all. Make sure with the recipient that the address exists and that mail is wanted; then remove it from the suppression list in the console and send again.',

  // The recipient.
  'step.checkAddress.title': 'Check the address letter by letter',
  'step.checkAddress.detail':
    'Look for a missing or doubled letter, a wrong ending (.com for .org) or a space. Type it anew instead of taking the suggestion. If it is right, the mailbox no longer exists: ask the person in another way.',
  'step.checkAddressNamed.title': 'Check the address {recipient} letter by letter',
  'step.checkAddressNamed.detail':
    'Look for a missing or doubled letter, a wrong ending (.com for .org) or a space. Type it anew instead of taking the suggestion. If it is right, the mailbox no longer exists: ask the person in another way.',
  'step.deleteEntry.title': 'Delete the old entry and type the address anew',
  'step.deleteEntry.detail':
    'Mail programs keep addresses that were used before. Remove the suggestion (the × beside it), open a new mail and type the address, or take it from a recent mail of the person.',
  'step.meant.title': 'Did you mean {meant}?',
  'step.meant.detail':
    'The address ends in {domain}, which is one slip of a key away from {meant}. Correct it and send the mail again; if no notice comes, that was it.',
  'step.checkDomain.title': 'Check the part after the @',
  'step.checkDomain.detail':
    'A look-up finds nobody who takes mail there. Compare it with the organisation’s website or a recent mail; one wrong letter is enough. If it is right, their domain has a fault, and they need to hear of it in another way.',
  'step.recipientMx.title': 'The recipient’s side has to correct its mail records (MX)',
  'step.recipientMx.detail':
    'The domain’s MX records have to name the server that really takes its mail, and that server must know the domain. Changes take from minutes to a day.',
  'step.nullMx.title': 'Use another address of the person',
  'step.nullMx.detail':
    'The domain states that it never takes mail, so no try can succeed. Look for another address on their website or ask.',
  'step.reopen.title': 'The recipient can have the mailbox reopened',
  'step.reopen.detail':
    'Logging in once, or asking their provider, often revives an unused mailbox; a closed one stays closed.',
  'step.makeRoom.title': 'The recipient has to make room',
  'step.makeRoom.detail':
    'Deleting large mails and emptying the bin helps at once. Tell the person in another way; then send the mail again.',
  'step.allowSenderIn.title': 'The recipient’s administrator can let you in',
  'step.allowSenderIn.detail':
    'They can add your address or domain to those allowed for this mailbox, group or organisation. It takes effect within minutes to an hour.',
  'step.unblock.title': 'The recipient’s side can lift its block',
  'step.unblock.detail':
    'It may be the person’s own list of blocked senders or one of the organisation; both can be changed within minutes.',
  'step.allowService.title': 'Allow the service that sends in the organisation’s name',
  'step.allowService.detail':
    'The recipient’s administrator can add the sending service to the domain’s SPF record and sign its mail with DKIM, or exempt it from the forgery check. It takes from minutes to a day.',
  'step.geo.title': 'The recipient’s administrator can make an exception',
  'step.geo.detail':
    'They can allow your server or domain in spite of the country rule. It takes effect at once.',
  'step.rule.title': 'The recipient’s administrator can see which rule it was',
  'step.rule.detail':
    'Their message trace shows the rule that refused the mail; they can change it or exempt you.',

  // The receiver's faults, network, encryption.
  'step.receiverRepair.title': 'The recipient’s administrator has to repair the server',
  'step.receiverRepair.detail':
    'The refusal shows a fault of the receiving server; nothing on the sending side can change it. The text for the recipient tells them where to look.',
  'step.receiverDnsbl.title': 'The recipient’s administrator has to correct the blocklist look-up',
  'step.receiverDnsbl.detail':
    'The server asks the list through a public resolver or too often and takes the error code (127.255.255.x) for a listing. It should ask through its own resolver or with a key, and count only the list’s real codes. The sending side has nothing to delist.',
  'step.receiverNat.title': 'The recipient’s administrator has to pass on the real address',
  'step.receiverNat.detail':
    'A firewall, proxy or container network in front of the server hides the sender’s address. With the real one passed on (or PROXY protocol), checks work again.',
  'step.receiverDns.title': 'The recipient’s administrator has to repair the server’s DNS',
  'step.receiverDns.detail':
    'The server’s resolver gives errors or no answers. Until it is repaired, many senders are refused.',
  'step.reachServer.title': 'The recipient’s server has to be reachable',
  'step.reachServer.detail':
    'Their administrator should check that the server runs, that port 25 is open to the world and that the MX record points to it.',
  'step.ownPort25.title': 'If mail to everybody fails: check your own port 25',
  'step.ownPort25.detail':
    'Many providers block outgoing port 25. If mail to other receivers fails in the same way, the fault is on your side: send through your provider’s relay.',
  'step.network.title': 'If it keeps happening: look at the network',
  'step.network.detail':
    'Large mails that break off point to a wrong packet size (MTU), a firewall that inspects SMTP or a too short time-out. Try a short mail without attachment to tell them apart.',
  'step.recipientTls.title': 'The recipient’s administrator has to repair encryption',
  'step.recipientTls.detail':
    'The certificate, the MTA-STS policy or the DANE (TLSA) record does not fit the server any more. Sending without protection is no solution; the text below tells them.',
  'step.enableTls.title': 'Turn on encryption for outgoing mail',
  'step.enableTls.detail':
    'Let the server use STARTTLS with TLS 1.2 or newer and update its software. It works from the next mail on; the log then shows TLS.',
  'step.readLog.title': 'Look for the first error in the server’s log',
  'step.readLog.detail':
    '“Expired” only says how long it was tried. The earlier notices about the delay and the log hold the true reason; paste one of those lines here.',
  'step.breakLoop.title': 'The recipient’s administrator has to break the circle',
  'step.breakLoop.detail':
    'Two servers or forwardings each send the mail to the other. The Received lines in the notice show between which; one of them has to keep the mail or know the right next server.',
  'step.ownForwarding.title': 'Do you forward mail yourself? Check it',
  'step.ownForwarding.detail':
    'A forwarding on your side that leads back to itself, or to an address that forwards to you, makes the same circle. Turn it off and send again.',

  // The message itself.
  'step.smaller.title': 'Share the files with a link instead',
  'step.smaller.detail':
    'Put the files into a cloud folder and send the link, or send them in several mails. Attachments grow by a third on the way, so stay well below the limit, which often is 10 to 25 MB.',
  'step.smallerHeader.title': 'Shorten the header of the mail',
  'step.smallerHeader.detail':
    'Begin a new mail instead of answering a long thread, and use fewer recipients in To and Cc; programs should not add large header lines of their own.',
  'step.split.title': 'Send it to smaller groups',
  'step.split.detail':
    'Split the recipients into several mails, or use a mailing list. Wait some minutes between them.',
  'step.cleanList.title': 'Clean the list of recipients',
  'step.cleanList.detail':
    'Stop the mailing, remove all addresses that bounced or never answered, and write only to people who asked for it. The receiver listens again after some days.',
  'step.slower.title': 'Let the server send more slowly',
  'step.slower.detail':
    'Limit the number of connections and mails per hour to this receiver; its own tries again will then succeed. It works within hours.',
  'step.fewerConnections.title': 'Let the server open fewer connections',
  'step.fewerConnections.detail':
    'Limit parallel connections to this receiver and close idle ones. It works at once.',
  'step.removeLink.title': 'Send it again without the link',
  'step.removeLink.detail':
    'Take out links, also in the signature and in quoted mails, above all shortened and tracking links. If it then gets through, one of them was the reason.',
  'step.cleanSite.title': 'If it is your own website: clean it and have it taken off',
  'step.cleanSite.detail':
    'A hacked website or a misused form is the usual reason. Clean it first, then use the list’s own removal page, which is free of charge. It takes from hours to a day.',
  'step.plainer.title': 'Try a plainer mail',
  'step.plainer.detail':
    'Send a short text without links, pictures and attachments. If it gets through, add the parts one by one. If it does not, the reason lies with the server or the domain.',
  'step.falsePositive.title': 'Report the mistake to the receiver',
  'step.falsePositive.detail':
    'If it is ordinary mail, the receiver’s administrator or provider can correct the filter. The text for the recipient says what to look for.',
  'step.scan.title': 'Check the computer and the attachment',
  'step.scan.detail':
    'Run an up-to-date virus scanner over the computer and the file, and do not send it again before. Macros in documents are often taken for a virus.',
  'step.shareLink.title': 'Share the file with a link',
  'step.shareLink.detail':
    'Programs, scripts and some archives are never accepted as attachments, renamed or zipped neither. Put the file into a cloud folder and send the link.',
  'step.format.title': 'Correct the program that makes the mail',
  'step.format.detail':
    'From, Date and Message-ID must each be there exactly once, lines must be shorter than 1,000 characters and addresses well formed. The quoted words say what was missing. It works from the next mail on.',
  'step.messageId.title': 'Give every mail its own Message-ID',
  'step.messageId.detail':
    'If the first copy arrived, nothing is lost. Otherwise the program or server sends the same mail twice, or gives different mails one number; update or correct it.',
  'step.retype.title': 'Type the address anew',
  'step.retype.detail':
    'It needs one @, no spaces, commas or quotation marks, and a domain with a dot. Copying from a document often brings invisible characters along.',
  'step.ignore.title': 'Delete the notice',
  'step.ignore.detail':
    'You did not send that mail, so nothing of yours is lost. If you want to be sure, look into your Sent folder and change your password; a wave of such notices ends by itself in a few days.',
  'step.dmarcAgainstForgery.title': 'Own domain? SPF, DKIM and DMARC make forging useless',
  'step.dmarcAgainstForgery.detail':
    'With a strict DMARC policy receivers refuse forged mail at once instead of bouncing it to you. Introduce it step by step, starting with p=none and reports.',
  'step.findWords.title': 'Look for the other server’s own words',
  'step.findWords.detail':
    'They stand in the technical part of the notice, after “Remote server returned”, “said:” or “Diagnostic-Code”. Paste the whole notice with that part here.',

  // Nothing named.
  'step.suspect.title': 'Rule out the likely reasons, the likeliest first',
  'step.suspect.detail':
    'The explanation above names them with what would tell them apart; the next steps take them in that order. Send one short test mail after each change.',
  'step.askReason.title': 'Ask the recipient’s side for the true reason',
  'step.askReason.detail':
    'Their administrator finds it in the server’s log within minutes, by the sender’s domain and the time at which you sent the mail: add that time to the text below. Without their answer everything remains a guess.',
  'step.wholeBounce.title': 'Paste the whole notice',
  'step.wholeBounce.detail':
    'If only a part of it was given, the missing part often has the other server’s words and the address that was refused. Open the notice’s source or its attachment “details”.',
} as const;
