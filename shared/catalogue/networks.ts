/**
 * Who holds an address: an access provider, a host, or a mail service. It decides who must act: nobody
 * delists a mail service's servers but the service, and a home line needs a relay. What is not sure is
 * `unknown`. Sources: the registries' AS names, the services' published SPF records and address lists
 * (Microsoft “Office 365 URLs and IP address ranges”, amazonses.com SPF), seen November 2026.
 */
import ipaddr from 'ipaddr.js';

export type NetworkKind = 'access' | 'hosting' | 'mail-provider' | 'unknown';

export interface MailService {
  id: string;
  name: string;
  asns: readonly number[];
  /** Ends of its servers' host names, with the dot. */
  hosts: readonly string[];
  /** Ranges within an AS that also holds other things. */
  ranges: readonly string[];
  /** Words of its AS name, lower case. */
  words: readonly string[];
}

const service = (
  id: string,
  name: string,
  more: Partial<Omit<MailService, 'id' | 'name'>>,
): MailService => ({ id, name, asns: [], hosts: [], ranges: [], words: [], ...more });

/** Services that send for many people, and the gates that large receivers send through. */
export const mailServices: readonly MailService[] = [
  service('google', 'Google', {
    asns: [15169],
    hosts: ['.google.com', '.googlemail.com', '.gmail.com'],
  }),
  service('microsoft', 'Microsoft', {
    hosts: ['.outlook.com', '.hotmail.com', '.protection.outlook.com', '.exchangelabs.com'],
    ranges: [
      '40.92.0.0/15',
      '40.107.0.0/16',
      '52.100.0.0/14',
      '104.47.0.0/17',
      '2a01:111:f400::/48',
      '2a01:111:f403::/48',
    ],
  }),
  service('amazon-ses', 'Amazon SES', {
    hosts: ['.smtp-out.amazonses.com', '.amazonses.com'],
    ranges: [
      '199.255.192.0/22',
      '199.127.232.0/22',
      '54.240.0.0/18',
      '54.240.64.0/18',
      '69.169.224.0/20',
      '23.249.208.0/20',
      '23.251.224.0/19',
      '76.223.128.0/19',
      '76.223.176.0/20',
      '216.221.160.0/19',
      '206.55.144.0/20',
      '24.110.64.0/18',
    ],
  }),
  service('yahoo', 'Yahoo', {
    asns: [36646, 36647, 26101, 34010, 10310, 24506],
    hosts: ['.yahoo.com', '.yahoodns.net', '.aol.com'],
    words: ['yahoo'],
  }),
  service('apple', 'Apple iCloud', {
    hosts: ['.icloud.com', '.me.com', '.apple.com'],
    asns: [714, 6185],
  }),
  service('sendgrid', 'Twilio SendGrid', {
    asns: [11377],
    hosts: ['.sendgrid.net'],
    words: ['sendgrid'],
  }),
  service('mailgun', 'Mailgun', {
    asns: [396479],
    hosts: ['.mailgun.net', '.mailgun.co', '.mailgun.org'],
    words: ['mailgun'],
  }),
  service('mailchimp', 'Mailchimp', {
    asns: [14782],
    hosts: ['.mcsv.net', '.mcdlv.net', '.rsgsv.net', '.mandrillapp.com'],
    words: ['rocket science group', 'mailchimp'],
  }),
  service('sparkpost', 'SparkPost (Bird)', {
    hosts: ['.sparkpostmail.com', '.messagebird.com'],
    words: ['sparkpost', 'message systems', 'messagebird'],
  }),
  service('postmark', 'Postmark', {
    hosts: ['.mtasv.net', '.postmarkapp.com'],
    words: ['postmark'],
  }),
  service('brevo', 'Brevo', {
    hosts: ['.sendinblue.com', '.mailin.fr', '.brevo.com'],
    words: ['sendinblue', 'brevo'],
  }),
  service('mailjet', 'Mailjet', { hosts: ['.mailjet.com'], words: ['mailjet'] }),
  service('constant-contact', 'Constant Contact', {
    hosts: ['.ccsend.com', '.confirmedcc.com'],
    words: ['constant contact', 'constantcontact'],
  }),
  service('salesforce', 'Salesforce Marketing Cloud', {
    asns: [22606],
    hosts: ['.exacttarget.com', '.mta.salesforce.com'],
    words: ['exacttarget'],
  }),
  service('hubspot', 'HubSpot', { hosts: ['.hubspotemail.net', '.hubspot.com'] }),
  service('klaviyo', 'Klaviyo', { hosts: ['.klaviyomail.com'], words: ['klaviyo'] }),
  service('smtp2go', 'SMTP2GO', { hosts: ['.smtp2go.com', '.smtpcorp.com'], words: ['smtp2go'] }),
  service('socketlabs', 'SocketLabs', { hosts: ['.socketlabs.com'], words: ['socketlabs'] }),
  service('zendesk', 'Zendesk', { asns: [21880], hosts: ['.zendesk.com'], words: ['zendesk'] }),
  service('proofpoint', 'Proofpoint', {
    asns: [22843, 26211, 52129],
    hosts: ['.pphosted.com', '.ppe-hosted.com', '.proofpoint.com'],
    words: ['proofpoint'],
  }),
  service('mimecast', 'Mimecast', {
    asns: [30031, 42427],
    hosts: ['.mimecast.com', '.mimecast.co.za'],
    words: ['mimecast'],
  }),
  service('barracuda', 'Barracuda', {
    asns: [15324],
    hosts: ['.ess.barracuda.com', '.barracudanetworks.com'],
    words: ['barracuda'],
  }),
  service('cisco', 'Cisco Secure Email', { hosts: ['.iphmx.com'], words: ['ironport'] }),
  service('broadcom', 'Symantec Email Security', {
    asns: [21345, 26282],
    hosts: ['.messagelabs.com', '.messagelabs.net'],
    words: ['messagelabs'],
  }),
  service('hornetsecurity', 'Hornetsecurity', {
    hosts: ['.hornetsecurity.com', '.antispameurope.com'],
    words: ['hornetsecurity', 'antispameurope'],
  }),
  service('zoho', 'Zoho Mail', {
    asns: [2639, 41913, 205111],
    hosts: ['.zoho.com', '.zoho.eu', '.zoho.in', '.zohomail.com'],
    words: ['zoho'],
  }),
  service('fastmail', 'Fastmail', { hosts: ['.messagingengine.com'], words: ['fastmail'] }),
  service('proton', 'Proton', {
    asns: [62371, 209103],
    hosts: ['.protonmail.ch', '.proton.me', '.proton.ch'],
    words: ['proton ag', 'protonmail'],
  }),
  service('gmx', 'GMX, WEB.DE, mail.com and IONOS Mail', {
    hosts: ['.gmx.net', '.gmx.com', '.web.de', '.mail.com', 'mout.kundenserver.de', '.perfora.net'],
  }),
  service('t-online', 'Telekom Mail', { hosts: ['.t-online.de'] }),
  service('mailru', 'Mail.ru', {
    asns: [47764],
    hosts: ['.mail.ru', '.i.mail.ru'],
    words: ['mail.ru', 'mailru'],
  }),
  service('yandex', 'Yandex Mail', { hosts: ['.mail.yandex.net', '.yandex.ru'] }),
  service('qq', 'QQ Mail', { hosts: ['.mail.qq.com'] }),
];

/** ASes of access providers: their addresses are mostly homes, offices and mobile phones. */
const accessAsns: ReadonlySet<number> = new Set([
  // Germany, Austria, Switzerland
  3320, 3209, 31334, 6805, 8881, 8422, 8447, 8412, 3303, 6730, 6830,
  // France, Belgium, Netherlands
  3215, 5410, 12322, 15557, 21502, 5432, 6848, 1136, 33915, 3265,
  // United Kingdom, Ireland
  2856, 5089, 5607, 13285, 12576, 25135, 5466,
  // Spain, Portugal, Italy, Greece
  3352, 12479, 12430, 2860, 3243, 3269, 30722, 12874, 1267, 6799,
  // Nordic countries, eastern Europe, Turkey
  3301, 2119, 3292, 1759, 719, 5617, 12741, 5610, 9121, 12389, 8402, 25513, 15895,
  // North America
  7922, 7018, 701, 22394, 21928, 20115, 11351, 11426, 11427, 10796, 12271, 20001, 33363, 22773,
  6128, 5650, 7029, 812, 577, 852, 6327, 5769,
  // Latin America
  18881, 27699, 28573, 7738, 8167, 8151, 7303, 22927,
  // Asia and the Pacific
  4713, 2516, 17676, 2518, 4766, 9318, 7545, 1221, 4804, 9829, 24560, 55836,
]);

/** ASes of hosts: rented servers. */
const hostingAsns: ReadonlySet<number> = new Set([
  24940, 213230, 16276, 12876, 14061, 20473, 63949, 8560, 6724, 51167, 396982, 16509, 14618, 8075,
  31898, 45102, 45090, 132203, 60781, 28753, 30633, 36351, 26496, 46606, 22612, 47583, 32244, 55293,
  33070, 19994, 29169, 34788, 20857, 197540, 9009, 8100, 36352, 54290, 9370, 7506, 23352, 31034,
  20773, 34011, 202053,
]);

/** Words of AS names that say what the network sells. “Telecom” does not: such companies do everything. */
const accessWords =
  /\b(?:broadband|cable|cablevision|adsl|dsl|dial-?up|mobile|wireless|ftth|fibre to the home|wisp)\b/;
const hostingWords =
  /\b(?:hosting|webhosting|hoster|vps|cloud|data ?cent(?:er|re)s?|colocation|colo|dedicated servers?|servers)\b/;

/** An AS name is a line of text from a registry. */
const MAX_NAME = 200;

export interface Holder {
  asn: number | null;
  /** The AS name. */
  name: string | null;
  ip?: string | null;
  /** The reverse name, if it is confirmed: anybody can write any name there. */
  host?: string | null;
}

/** The mail service that the address belongs to, null where it is none that is known. */
export function mailServiceOf({ asn, name, ip = null, host = null }: Holder): MailService | null {
  const asName = (name ?? '').slice(0, MAX_NAME).toLowerCase();
  const hostName = host === null ? '' : `.${host.toLowerCase().replace(/\.$/, '')}`;
  return (
    mailServices.find(
      ({ asns, hosts, ranges, words }) =>
        (asn !== null && asns.includes(asn)) ||
        hosts.some((end) => hostName.endsWith(end)) ||
        words.some((word) => asName.includes(word)) ||
        (ip !== null && isWithin(ip, ranges)),
    ) ?? null
  );
}

/** What sort of network holds the address. */
export function networkKind(holder: Holder): NetworkKind {
  if (mailServiceOf(holder) !== null) return 'mail-provider';
  const { asn, name } = holder;
  if (asn !== null && accessAsns.has(asn)) return 'access';
  if (asn !== null && hostingAsns.has(asn)) return 'hosting';
  const asName = (name ?? '').slice(0, MAX_NAME).toLowerCase();
  const access = accessWords.test(asName);
  const hosting = hostingWords.test(asName);
  if (access === hosting) return 'unknown';
  return access ? 'access' : 'hosting';
}

const parsedRanges = new Map<string, ReturnType<typeof ipaddr.parseCIDR>>();

/** Parsed at first use and kept: the ranges are ours, and few. */
function parsedRange(range: string): ReturnType<typeof ipaddr.parseCIDR> {
  const known = parsedRanges.get(range);
  if (known !== undefined) return known;
  const parsed = ipaddr.parseCIDR(range);
  parsedRanges.set(range, parsed);
  return parsed;
}

function isWithin(ip: string, ranges: readonly string[]): boolean {
  if (ranges.length === 0 || !ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  return ranges.some((range) => {
    const [network, bits] = parsedRange(range);
    return network.kind() === address.kind() && address.match(network, bits);
  });
}
