/**
 * Where mail goes out with a log-in: the submission servers (RFC 6409, RFC 8314) of access providers
 * and mail services. Whoever may not deliver directly sends through one of these. Hosts, ports and
 * encryption as in Thunderbird's maintained provider database (thunderbird/autoconfig, ispdb) and on
 * the providers' own pages; `verified` is the day they were last seen there. Nothing is guessed: a
 * provider that is not here has no entry.
 */

export interface Relay {
  id: string;
  /** As people call it. */
  name: string;
  /** `access`: for the provider's customers; `mail-service`: for its mailboxes; `sending-service`: for servers. */
  kind: 'access' | 'mail-service' | 'sending-service';
  host: string;
  port: number;
  tls: 'implicit' | 'starttls';
  /** What stands as the user name: the whole address, what is before the @, or credentials made for it. */
  login: 'address' | 'local-part' | 'credentials';
  /** The usual password does not do: an app password, a separate mail password or OAuth is needed. */
  ownPassword: boolean;
  /** ASes whose customers it serves. */
  asns: readonly number[];
  /** Domains of its mailboxes. */
  domains: readonly string[];
  /** Ends of the MX hosts of domains that it keeps for others. */
  mailHosts: readonly string[];
  /** The provider's own page about it. */
  link: string | null;
  verified: string;
}

type Given = Pick<Relay, 'id' | 'name' | 'host'> & Partial<Relay>;

const SEEN = '2026-11-25';

/** Implicit TLS on 465 where a provider has it (RFC 8314 §3.3 prefers it). */
const relay = (kind: Relay['kind'], given: Given): Relay => ({
  kind,
  port: 465,
  tls: 'implicit',
  login: 'address',
  ownPassword: false,
  asns: [],
  domains: [],
  mailHosts: [],
  link: null,
  verified: SEEN,
  ...given,
});
const access = (given: Given): Relay => relay('access', given);
const mail = (given: Given): Relay => relay('mail-service', given);
const sending = (given: Given): Relay =>
  relay('sending-service', { login: 'credentials', ...given });
const startTls = { port: 587, tls: 'starttls' } as const;

export const relays: readonly Relay[] = [
  access({
    id: 'telekom',
    name: 'Deutsche Telekom',
    host: 'securesmtp.t-online.de',
    ownPassword: true,
    asns: [3320],
    domains: ['t-online.de', 'magenta.de'],
    link: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/einstellungen/posteingang-postausgang-server',
  }),
  access({
    id: 'vodafone-de',
    name: 'Vodafone Deutschland',
    host: 'smtp.vodafonemail.de',
    asns: [3209, 31334],
    domains: ['vodafonemail.de', 'vodafone.de', 'arcor.de', 'kabelmail.de'],
    link: 'https://www.vodafone.de/hilfe/vodafone-e-mail-cloud.html',
  }),
  access({
    id: '1und1',
    name: '1&1',
    host: 'smtp.1und1.de',
    asns: [8881],
    domains: ['online.de', 'onlinehome.de'],
    link: 'https://hilfe-center.1und1.de/',
  }),
  access({
    id: 'a1',
    name: 'A1 Telekom Austria',
    host: 'securemail.a1.net',
    ...startTls,
    asns: [8447],
    domains: ['a1.net', 'aon.at'],
  }),
  access({
    id: 'swisscom',
    name: 'Swisscom',
    host: 'smtpauths.bluewin.ch',
    asns: [3303],
    domains: ['bluewin.ch'],
  }),
  access({
    id: 'orange-fr',
    name: 'Orange (France)',
    host: 'smtp.orange.fr',
    asns: [3215],
    domains: ['orange.fr', 'wanadoo.fr'],
    link: 'https://assistance.orange.fr/ordinateurs-peripheriques/installer-et-utiliser/l-utilisation-du-mail-et-du-cloud/mail-orange/le-mail-orange-nouvelle-version/parametrer-la-boite-mail/mail-orange-comment-acceder-a-sa-boite-mail-orange-depuis-une-application-ou-un-logiciel-de-messagerie-non-fourni-par-orange_434630-964290',
  }),
  access({
    id: 'free',
    name: 'Free',
    host: 'smtp.free.fr',
    login: 'local-part',
    asns: [12322],
    domains: ['free.fr'],
    link: 'https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609',
  }),
  access({
    id: 'proximus',
    name: 'Proximus',
    host: 'relay.proximus.be',
    ...startTls,
    asns: [5432],
    domains: ['proximus.be', 'skynet.be', 'belgacom.net'],
  }),
  access({
    id: 'kpn',
    name: 'KPN',
    host: 'smtp.kpnmail.nl',
    asns: [1136, 3265],
    domains: ['kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'xs4all.nl', 'telfort.nl'],
    link: 'https://www.kpn.com/service/internet/e-mail/instellen-laptop-pc.htm',
  }),
  access({
    id: 'ziggo',
    name: 'Ziggo',
    host: 'smtp.ziggo.nl',
    ...startTls,
    asns: [33915],
    domains: [
      'ziggo.nl',
      'ziggomail.com',
      'casema.nl',
      'upcmail.nl',
      'chello.nl',
      'home.nl',
      'quicknet.nl',
    ],
    link: 'https://www.ziggo.nl/klantenservice/e-mail/',
  }),
  access({
    id: 'bt',
    name: 'BT',
    host: 'mail.btinternet.com',
    asns: [2856],
    domains: ['btinternet.com', 'btopenworld.com'],
    link: 'https://www.bt.com/help/email/bt-mail-problems---error-530-when-sending-email',
  }),
  access({
    id: 'virgin-media',
    name: 'Virgin Media',
    host: 'smtp.virginmedia.com',
    asns: [5089],
    domains: ['virginmedia.com', 'virgin.net', 'ntlworld.com', 'blueyonder.co.uk'],
  }),
  access({
    id: 'tim',
    name: 'TIM',
    host: 'smtp.tim.it',
    ...startTls,
    asns: [3269],
    domains: ['tim.it'],
    link: 'https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta',
  }),
  access({
    id: 'fastweb',
    name: 'Fastweb',
    host: 'smtp.fastwebnet.it',
    ...startTls,
    asns: [12874],
    domains: ['fastwebnet.it'],
    link: 'https://www.fastweb.it/fastmail/guida/mail_POPeIMAP/',
  }),
  access({
    id: 'telia',
    name: 'Telia (Sweden)',
    host: 'mailout.telia.com',
    asns: [3301],
    domains: ['telia.com'],
  }),
  access({
    id: 'comcast',
    name: 'Comcast Xfinity',
    host: 'smtp.comcast.net',
    ownPassword: true,
    asns: [7922],
    domains: ['comcast.net'],
    // Mail programs have to be allowed in the mailbox first.
    link: 'https://www.xfinity.com/support/articles/third-party-email-access',
  }),
  access({
    id: 'att',
    name: 'AT&T',
    host: 'smtp.mail.att.net',
    ownPassword: true,
    asns: [7018],
    domains: [
      'att.net',
      'sbcglobal.net',
      'bellsouth.net',
      'ameritech.net',
      'pacbell.net',
      'swbell.net',
      'prodigy.net',
      'snet.net',
      'flash.net',
      'nvbell.net',
      'currently.com',
      'wans.net',
    ],
    link: 'https://www.att.com/support/article/email-support/KM1010523/',
  }),
  access({
    id: 'verizon',
    name: 'Verizon (mail by AOL)',
    host: 'smtp.aol.com',
    ownPassword: true,
    asns: [701],
    domains: ['verizon.net'],
    link: 'https://help.aol.com/articles/how-do-i-set-up-other-email-applications-to-send-and-receive-my-verizon-net-mail',
  }),
  access({
    id: 'spectrum',
    name: 'Spectrum (Charter)',
    host: 'mobile.charter.net',
    // TLS from the first byte on the port that others keep for STARTTLS.
    port: 587,
    asns: [20115, 11351, 11426, 11427, 10796, 12271, 20001, 33363],
    domains: ['charter.net', 'spectrum.net', 'bresnan.net'],
    link: 'https://www.spectrum.net/support/internet/mobile-email-setup',
  }),
  access({
    id: 'cox',
    name: 'Cox (mail by Yahoo)',
    host: 'smtp.mail.yahoo.com',
    ownPassword: true,
    asns: [22773],
    domains: ['cox.net'],
    link: 'https://help.yahoo.com/kb/new-mail-for-desktop/imap-server-settings-yahoo-mail-sln4075.html',
  }),
  access({
    id: 'bell',
    name: 'Bell Canada',
    host: 'smtphm.sympatico.ca',
    ...startTls,
    asns: [577],
    domains: ['bell.net', 'sympatico.ca'],
  }),
  access({
    id: 'ocn',
    name: 'OCN',
    host: 'smtp.ocn.ne.jp',
    asns: [4713],
    domains: ['ocn.ne.jp', 'ocn.ad.jp'],
  }),
  access({
    id: 'telstra',
    name: 'Telstra',
    host: 'smtp.telstra.com',
    asns: [1221],
    domains: ['bigpond.com', 'bigpond.net.au', 'telstra.com', 'bigpond.net'],
    link: 'https://www.telstra.com.au/support/category/email/telstra-mail/recommended-email-settings-for-telstra-mail',
  }),

  mail({
    id: 'gmail',
    name: 'Gmail',
    host: 'smtp.gmail.com',
    ownPassword: true,
    domains: ['gmail.com', 'googlemail.com'],
    link: 'https://support.google.com/a/answer/176600',
  }),
  mail({
    id: 'outlook-com',
    name: 'Outlook.com',
    host: 'smtp-mail.outlook.com',
    ...startTls,
    ownPassword: true,
    domains: [
      'outlook.com',
      'hotmail.com',
      'live.com',
      'msn.com',
      'outlook.de',
      'outlook.fr',
      'hotmail.de',
      'hotmail.fr',
      'hotmail.co.uk',
    ],
    link: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
  }),
  mail({
    id: 'yahoo',
    name: 'Yahoo Mail',
    host: 'smtp.mail.yahoo.com',
    ownPassword: true,
    domains: [
      'yahoo.com',
      'yahoo.de',
      'yahoo.fr',
      'yahoo.it',
      'yahoo.es',
      'yahoo.co.uk',
      'yahoo.co.in',
      'yahoo.com.br',
      'ymail.com',
      'rocketmail.com',
    ],
    link: 'https://help.yahoo.com/kb/new-mail-for-desktop/imap-server-settings-yahoo-mail-sln4075.html',
  }),
  mail({
    id: 'icloud',
    name: 'iCloud Mail',
    host: 'smtp.mail.me.com',
    ...startTls,
    ownPassword: true,
    domains: ['icloud.com', 'me.com', 'mac.com'],
    mailHosts: ['.mail.icloud.com'],
    link: 'https://support.apple.com/en-us/102525',
  }),
  mail({
    id: 'gmx',
    name: 'GMX',
    host: 'mail.gmx.net',
    domains: ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.eu', 'gmx.org', 'gmx.info'],
    link: 'https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html',
  }),
  mail({
    id: 'web-de',
    name: 'WEB.DE',
    host: 'smtp.web.de',
    login: 'local-part',
    domains: ['web.de'],
    link: 'https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html',
  }),
  mail({
    id: 'alice-it',
    name: 'TIM (alice.it)',
    host: 'out.alice.it',
    ...startTls,
    domains: ['alice.it'],
    link: 'https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta',
  }),
  mail({
    id: 'aol',
    name: 'AOL Mail',
    host: 'smtp.aol.com',
    ownPassword: true,
    domains: [
      'aol.com',
      'aim.com',
      'aol.de',
      'aol.fr',
      'aol.it',
      'aol.es',
      'aol.co.uk',
      'netscape.net',
      'compuserve.com',
    ],
    link: 'https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail',
  }),
  mail({
    id: 'freenet',
    name: 'freenet Mail',
    host: 'mx.freenet.de',
    domains: ['freenet.de'],
    link: 'https://kundenservice.freenet.de/faq/e-mail-client-mail/einstellungen-serverdaten-fuer-alle-e-mail-programme/',
  }),
  mail({
    id: 'mailbox-org',
    name: 'mailbox.org',
    host: 'smtp.mailbox.org',
    domains: ['mailbox.org'],
    mailHosts: ['.mailbox.org'],
    link: 'https://kb.mailbox.org/de/privat/e-mail/e-mail-konfiguration/',
  }),
  mail({
    id: 'posteo',
    name: 'Posteo',
    host: 'posteo.de',
    domains: ['posteo.de', 'posteo.net', 'posteo.org', 'posteo.eu', 'posteo.at', 'posteo.ch'],
    link: 'https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp',
  }),
  mail({
    id: 'fastmail',
    name: 'Fastmail',
    host: 'smtp.fastmail.com',
    ownPassword: true,
    domains: ['fastmail.com', 'fastmail.fm'],
    mailHosts: ['.messagingengine.com'],
    link: 'https://www.fastmail.com/help/technical/servernamesandports.html',
  }),
  mail({
    id: 'zoho',
    name: 'Zoho Mail',
    host: 'smtp.zoho.com',
    domains: ['zoho.com', 'zohomail.com'],
    link: 'https://www.zoho.com/mail/help/zoho-smtp.html',
  }),
  mail({
    id: 'ionos-de',
    name: 'IONOS',
    host: 'smtp.ionos.de',
    mailHosts: ['.kundenserver.de', '.schlund.de', '.ionos.de'],
    link: 'https://www.ionos.de/hilfe/index.php?id=2490',
  }),
  mail({
    id: 'ionos-com',
    name: 'IONOS (United States)',
    host: 'smtp.ionos.com',
    mailHosts: ['.perfora.net', '.1and1.com', '.ionos.com'],
    link: 'https://www.ionos.com/help/index.php?id=2490',
  }),
  mail({
    id: 'hetzner',
    name: 'Hetzner webhosting',
    host: 'mail.your-server.de',
    mailHosts: ['.your-server.de'],
  }),
  mail({
    id: 'strato',
    name: 'STRATO',
    host: 'smtp.strato.de',
    mailHosts: ['.rzone.de'],
    link: 'https://www.strato.de/faq/mail/externes-e-mail-programm-mit-strato-e-mail-adresse-nutzen/',
  }),

  sending({
    id: 'google-workspace',
    name: 'Google Workspace SMTP relay',
    host: 'smtp-relay.gmail.com',
    ...startTls,
    mailHosts: ['.google.com', '.googlemail.com'],
    link: 'https://support.google.com/a/answer/2956491',
  }),
  sending({
    id: 'microsoft-365',
    name: 'Microsoft 365',
    host: 'smtp.office365.com',
    ...startTls,
    ownPassword: true,
    mailHosts: ['.mail.protection.outlook.com', '.mx.microsoft'],
    link: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  }),
  sending({
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    host: 'smtp.sendgrid.net',
    ...startTls,
    link: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  }),
];

/** The relay of the access provider whose customer the address belongs to; null where none is known. */
export function relayOfNetwork({ asn }: { asn: number | null }): Relay | null {
  return asn === null ? null : (relays.find(({ asns }) => asns.includes(asn)) ?? null);
}

/**
 * The relay that sends for addresses of `domain`: the service that keeps its mailboxes. `mx`: the
 * domain's MX hosts, where known. Null where none is known.
 */
export function relayOfDomain(domain: string, mx: readonly string[] = []): Relay | null {
  const name = domain.toLowerCase().replace(/\.$/, '');
  return (
    relays.find(({ domains }) => domains.includes(name)) ??
    relays.find(({ mailHosts }) =>
      mailHosts.some((end) => mx.some((host) => host.toLowerCase().endsWith(end))),
    ) ??
    null
  );
}
