/** Zone files for BIND: something for every check, on documentation names and addresses. */
import { dkimKey } from '../../worker/local/demo-zone.ts';

/** The answers that dnsdist gives by itself, whatever the zones hold. */
export const faultyNames = {
  servfail: 'servfail.example.com',
  refused: 'refused.example.com',
  truncated: 'truncated.example.com',
} as const;

const head = (origin: string): string => `$ORIGIN ${origin}.
$TTL 300
@ SOA ns1.example.net. hostmaster.example.net. 2026112501 7200 900 1209600 30
@ NS ns1.example.net.
`;

/** A record longer than one string, and longer than a UDP answer of old. */
const bigText = Array.from({ length: 5 }, (_, index) => `"${String(index).repeat(240)}"`).join(' ');

const bodies: Readonly<Record<string, string>> = {
  'example.com': `
@ A 203.0.113.5
@ AAAA 2001:db8::5
@ MX 10 mail
@ MX 20 MX2.Example.COM.
@ TXT "v=spf1 mx include:_spf.example.net ~all"
@ TXT "another \\"text\\" with \\\\ and \\195\\169"
mail A 203.0.113.5
mx2 A 192.0.2.26
mx2 AAAA 2001:db8:0:1:0:0:0:26
_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.com"
mail._domainkey TXT "${dkimKey.slice(0, 200)}" "${dkimKey.slice(200)}"
old._domainkey TXT "v=DKIM1; p="
alias._domainkey CNAME mail._domainkey
big TXT ${bigText}
www CNAME @
dangling CNAME gone
chain1 CNAME chain2
chain2 CNAME chain3
chain3 CNAME outside.example.net.
away CNAME somewhere.example.
loop1 CNAME loop2
loop2 CNAME loop1
*.wild TXT "wildcard"
below.empty A 192.0.2.9
a\\.b A 192.0.2.77
bytes.\\000\\255 TXT "odd owner"
${faultyNames.servfail}. A 192.0.2.1
${faultyNames.refused}. A 192.0.2.1
${faultyNames.truncated}. A 192.0.2.1
`,
  'example.net': `
ns1 A 192.0.2.53
_spf TXT "v=spf1 ip4:192.0.2.0/26 " "ip6:2001:db8:25::/48 -all"
outside A 192.0.2.99
outside TXT "outside"
host-203-0-113-5.dyn A 203.0.113.5
`,
  'example.org': `
@ MX 0 .
@ TXT "v=spf1 -all"
_dmarc TXT "v=DMARC1; p=reject; sp=quarantine; adkim=s"
mx A 192.0.2.25
broken MX 10 nowhere
`,
  '_dmarc.com': '',
  '_dmarc.net': '',
  '_dmarc.org': '',
  '113.0.203.in-addr.arpa': '5 PTR host-203-0-113-5.dyn.example.net.\n',
  '2.0.192.in-addr.arpa': `
25 CNAME 25.0-63
25.0-63 PTR mx.example.org.
66 PTR one.example.net.
66 PTR two.example.net.
`,
  '8.b.d.0.1.0.0.2.ip6.arpa':
    '5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 PTR mail.example.com.\n',
  'zen.spamhaus.org': `
2.0.0.127 A 127.0.0.2
2.0.0.127 A 127.0.0.4
2.0.0.127 A 127.0.0.10
2.0.0.127 TXT "test entry"
5.113.0.203 A 127.0.0.11
5.113.0.203 TXT "Listed by PBL, see https://check.spamhaus.org/query/ip/203.0.113.5"
66.2.0.192 A 127.0.0.2
66.2.0.192 A 127.0.0.9
99.2.0.192 A 127.255.255.254
`,
  // Lists the world: its test point that must not be listed is listed.
  'bl.spamcop.net': '* A 127.0.0.2\n',
  'dbl.spamhaus.org': `
test A 127.0.1.2
offers.example.org A 127.0.1.4
`,
  // Its test point is missing: whatever it says of others means nothing.
  'psbl.surriel.com': '66.2.0.192 A 127.0.0.2\n',
  'origin.asn.cymru.com': '*.113.0.203 TXT "64500 | 203.0.113.0/24 | ZZ | iana | 2010-01-01"\n',
  'asn.cymru.com': 'AS64500 TXT "64500 | ZZ | iana | 2010-01-01 | EXAMPLE-DSL Example Net, ZZ"\n',
};

/** Origin → zone file. */
export const zoneFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(bodies).map(([origin, body]) => [origin, `${head(origin)}${body}`]),
);
