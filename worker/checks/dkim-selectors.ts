/** Selectors to try where the bounce shows none: those that a domain's mail provider usually gives out. */

/** By the end of the MX host's name; the selectors are from the providers' own set-up pages. */
const byMailHost: readonly { suffix: string; selectors: readonly string[] }[] = [
  { suffix: '.google.com', selectors: ['google'] },
  { suffix: '.googlemail.com', selectors: ['google'] },
  { suffix: '.mail.protection.outlook.com', selectors: ['selector1', 'selector2'] },
  { suffix: '.mx.microsoft', selectors: ['selector1', 'selector2'] },
  { suffix: '.zoho.com', selectors: ['zmail', 'zoho'] },
  { suffix: '.zoho.eu', selectors: ['zmail', 'zoho'] },
  { suffix: '.messagingengine.com', selectors: ['fm1', 'fm2'] },
  { suffix: '.protonmail.ch', selectors: ['protonmail', 'protonmail2'] },
  { suffix: '.yandex.net', selectors: ['mail'] },
  { suffix: '.yandex.ru', selectors: ['mail'] },
  { suffix: '.mail.icloud.com', selectors: ['sig1'] },
  { suffix: '.kundenserver.de', selectors: ['s1-ionos', 's2-ionos'] },
  { suffix: '.ionos.com', selectors: ['s1-ionos', 's2-ionos'] },
  { suffix: '.ionos.co.uk', selectors: ['s1-ionos', 's2-ionos'] },
  { suffix: '.gandi.net', selectors: ['gm1', 'gm2'] },
  { suffix: '.migadu.com', selectors: ['key1', 'key2'] },
  { suffix: '.mailgun.org', selectors: ['k1', 'mx'] },
  { suffix: '.hostinger.com', selectors: ['hostingermail-a', 'hostingermail-b'] },
  { suffix: '.titan.email', selectors: ['titan1'] },
];

/** What mail servers and services take where nobody chooses: generic, SendGrid, Mailchimp. */
const usual = ['default', 's1', 'k1', 'google', 'selector1', 'mail', 'dkim'] as const;

/** Guesses cost a look-up each, and prove nothing when they miss. */
const MAX_GUESSES = 4;

/** At most four selectors, the provider's own first. `hosts`: the domain's MX hosts, may be empty. */
export function usualSelectors(hosts: readonly string[]): string[] {
  const own = byMailHost
    .filter(({ suffix }) => hosts.some((host) => host.toLowerCase().endsWith(suffix)))
    .flatMap(({ selectors }) => selectors);
  return [...new Set([...own, ...usual])].slice(0, MAX_GUESSES);
}
