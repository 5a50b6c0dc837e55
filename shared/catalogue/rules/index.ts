/**
 * Every set of rules, in the order of trial. A new provider or mail server is one file beside this
 * one and two lines here: its import and its name in the list. Sets of one rank are tried in the
 * list's order.
 */
import type { RuleSet } from '../rule.ts';
import { aol } from './aol.ts';
import { apple } from './apple.ts';
import { exchangeOnline } from './exchange-online.ts';
import { gmail } from './gmail.ts';
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
];

export const ruleSets: readonly RuleSet[] = rankOrder.flatMap((rank) =>
  registered.filter((set) => set.rank === rank),
);
