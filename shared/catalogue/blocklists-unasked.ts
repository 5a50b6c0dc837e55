/** Lists that a refusal may name but that are never asked: those without public DNS, and those that ended. */
import type { OfficialLink } from './blocklists-model.ts';

const seen = (url: string, verified: string): OfficialLink => ({ url, verified });

/** Private lists: nothing to ask in public DNS, only the operator's own page. */
export interface PrivateList {
  id: string;
  name: string;
  lookup: OfficialLink;
  named: readonly string[];
}
export const privateLists: readonly PrivateList[] = [
  {
    id: 'cloudmark',
    name: 'Cloudmark Sender Intelligence',
    lookup: seen('https://csi.cloudmark.com/en/reset/?ip={ip}', '2026-11-23'),
    named: ['csi.cloudmark.com', 'cloudmark'],
  },
  {
    id: 'proofpoint',
    name: 'Proofpoint Dynamic Reputation',
    lookup: seen('https://ipcheck.proofpoint.com/?ip={ip}', '2026-07-01'),
    named: ['ipcheck.proofpoint.com'],
  },
  {
    id: 'trendmicro',
    name: 'Trend Micro Email Reputation',
    lookup: seen('https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/', '2026-11-23'),
    named: ['ers.trendmicro.com', 'mail-abuse.com'],
  },
  {
    id: 'invaluement',
    name: 'Invaluement',
    // Sold by rsync only: an answer of its public name means nothing.
    lookup: seen('https://www.invaluement.com/lookup/', '2026-07-01'),
    named: ['invaluement'],
  },
];

/** Lists that ended. A receiver that still asks one is misconfigured: some of them now list the world. */
export interface DeadList {
  name: string;
  zones: readonly string[];
  ended: string;
}
export const deadLists: readonly DeadList[] = [
  { name: 'SORBS', zones: ['sorbs.net'], ended: '2024' },
  { name: 'NixSpam', zones: ['ix.dnsbl.manitu.net', 'dnsbl.manitu.net'], ended: '2025' },
  { name: 'NJABL', zones: ['njabl.org'], ended: '2013' },
  { name: 'AHBL', zones: ['ahbl.org'], ended: '2015' },
  { name: 'ORDB', zones: ['ordb.org'], ended: '2006' },
  { name: 'DSBL', zones: ['dsbl.org'], ended: '2008' },
  { name: 'RFC-Ignorant', zones: ['rfc-ignorant.org'], ended: '2012' },
  { name: 'DUL.RU', zones: ['dul.ru'], ended: '2015' },
  { name: 'Burnt Tech', zones: ['dnsbl.burnt-tech.com'], ended: '2020' },
  { name: 'Webiron', zones: ['webiron.net'], ended: '2020' },
  { name: 'inps.de', zones: ['dnsbl.inps.de'], ended: '2020' },
  { name: 'SpamCannibal', zones: ['spamcannibal.org'], ended: '2018' },
  { name: 'megaRBL', zones: ['megarbl.net'], ended: '2020' },
  { name: 'SpamLookup', zones: ['bsb.spamlookup.net', 'bsb.empty.us'], ended: '2020' },
  { name: 'anomalies.de', zones: ['anomalies.de'], ended: '2024' },
  { name: 'Spamdown', zones: ['spamdown.org'], ended: '2026' },
  { name: 'Lashback UBL', zones: ['ubl.unsubscore.com', 'unsubscore.com'], ended: '2024' },
];
