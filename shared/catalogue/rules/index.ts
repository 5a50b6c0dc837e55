/**
 * Every set of rules, in the order of trial. A new provider or mail server is one file beside this
 * one and two lines here: its import and its name in the list. Sets of one rank are tried in the
 * list's order.
 */
import { chooseAnchors } from '../anchors.ts';
import type { RuleSet } from '../rule.ts';
import { aol } from './aol.ts';
import { apple } from './apple.ts';
import { exchangeOnline } from './exchange-online.ts';
import { gmail } from './gmail.ts';
import { microsoftNotices } from './microsoft-notices.ts';
import { gmailNotices } from './gmail-notices.ts';
import { googleGroups } from './google-groups.ts';
import { outlookCom } from './outlook-com.ts';
import { receiverFault } from './receiver-fault.ts';
import { sharedProviderIp } from './shared-provider-ip.ts';
import { spamhaus } from './spamhaus.ts';
import { yahoo } from './yahoo.ts';
import { postfix } from './postfix.ts';
import { exim } from './exim.ts';
import { sendmail } from './sendmail.ts';
import { qmail } from './qmail.ts';
import { courier } from './courier.ts';
import { exchangeServer } from './exchange-server.ts';
import { domino } from './domino.ts';
import { messagingServer } from './messaging-server.ts';
import { otherServers } from './other-servers.ts';
import { japaneseMobile } from './japanese-mobile.ts';
import { commonRecipient } from './common-recipient.ts';
import { commonNetwork } from './common-network.ts';
import { commonSender } from './common-sender.ts';
import { commonBlocks } from './common-blocks.ts';
import { commonContent } from './common-content.ts';
import { commonWaiting } from './common-waiting.ts';
import { commonHints } from './common-hints.ts';
import { mimecast } from './mimecast.ts';
import { proofpoint } from './proofpoint.ts';
import { messagelabs } from './messagelabs.ts';
import { trendMicro } from './trend-micro.ts';
import { trellix } from './trellix.ts';
import { cisco } from './cisco.ts';
import { sophos } from './sophos.ts';
import { fortinet } from './fortinet.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { vade } from './vade.ts';
import { mailchannels } from './mailchannels.ts';
import { zerospam } from './zerospam.ts';
import { mailprotect } from './mailprotect.ts';
import { filters } from './filters.ts';
import { barracuda } from './barracuda.ts';
import { spamcop } from './spamcop.ts';
import { abusix } from './abusix.ts';
import { surblUribl } from './surbl-uribl.ts';
import { cloudmark } from './cloudmark.ts';
import { senderscore } from './senderscore.ts';
import { uceprotect } from './uceprotect.ts';
import { publicLists } from './public-lists.ts';
import { ibmXforce } from './ibm-xforce.ts';
import { spamexperts } from './spamexperts.ts';
import { countryList } from './country-list.ts';
import { genericDnsbl } from './generic-dnsbl.ts';
import { comcast } from './comcast.ts';
import { godaddy } from './godaddy.ts';
import { orange } from './orange.ts';
import { laposte } from './laposte.ts';
import { frenchProviders } from './french-providers.ts';
import { spectrum } from './spectrum.ts';
import { cox } from './cox.ts';
import { att } from './att.ts';
import { tencentQq } from './tencent-qq.ts';
import { netease163 } from './netease-163.ts';
import { gmx } from './gmx.ts';
import { tOnline } from './t-online.ts';
import { germanProviders } from './german-providers.ts';
import { yandex } from './yandex.ts';
import { russianProviders } from './russian-providers.ts';
import { iUa } from './i-ua.ts';
import { zoho } from './zoho.ts';
import { rackspace } from './rackspace.ts';
import { otherMailboxes } from './other-mailboxes.ts';
import { facebook } from './facebook.ts';
import { verizon } from './verizon.ts';
import { usProviders } from './us-providers.ts';
import { amazonSes } from './amazon-ses.ts';
import { sendgrid } from './sendgrid.ts';
import { mailgun } from './mailgun.ts';
import { otherEsps } from './other-esps.ts';

const rankOrder: readonly RuleSet['rank'][] = [
  'receiver-fault',
  'provider',
  'list',
  'mta',
  'generic',
];

const registered: readonly RuleSet[] = [
  receiverFault,
  gmail,
  gmailNotices,
  googleGroups,
  outlookCom,
  exchangeOnline,
  microsoftNotices,
  yahoo,
  aol,
  apple,
  spamhaus,
  sharedProviderIp,
  postfix,
  exim,
  sendmail,
  qmail,
  courier,
  exchangeServer,
  domino,
  messagingServer,
  ...otherServers,
  japaneseMobile,
  commonRecipient,
  commonNetwork,
  commonSender,
  commonBlocks,
  commonContent,
  commonWaiting,
  commonHints,
  mimecast,
  proofpoint,
  messagelabs,
  trendMicro,
  trellix,
  cisco,
  sophos,
  fortinet,
  hornetsecurity,
  vade,
  mailchannels,
  zerospam,
  mailprotect,
  ...filters,
  barracuda,
  spamcop,
  abusix,
  surblUribl,
  cloudmark,
  senderscore,
  uceprotect,
  ...publicLists,
  ibmXforce,
  spamexperts,
  countryList,
  genericDnsbl,
  comcast,
  godaddy,
  orange,
  laposte,
  ...frenchProviders,
  spectrum,
  cox,
  att,
  tencentQq,
  netease163,
  gmx,
  tOnline,
  ...germanProviders,
  yandex,
  ...russianProviders,
  iUa,
  zoho,
  rackspace,
  ...otherMailboxes,
  facebook,
  verizon,
  ...usProviders,
  amazonSes,
  sendgrid,
  mailgun,
  ...otherEsps,
];

export const ruleSets: readonly RuleSet[] = rankOrder.flatMap((rank) =>
  registered.filter((set) => set.rank === rank),
);

/** For the rule index; the Worker's bundle has it worked out. */
export const anchors = chooseAnchors(ruleSets);
