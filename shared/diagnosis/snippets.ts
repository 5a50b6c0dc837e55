/**
 * Settings to copy for the four mail servers that send most mail. Postfix: postconf(5); Exim: chapters
 * 20, 30, 34 of its specification; Sendmail: cf/README; Exchange: New-SendConnector.
 */
import type { Say } from '../texts/say.ts';

export interface RelayServer {
  host: string;
  port: number;
  tls: 'implicit' | 'starttls';
}

/** Name for documentation (RFC 2606), said to be one in the snippet's first line. */
const EXAMPLE: RelayServer = { host: 'relay.example.net', port: 587, tls: 'starttls' };

export function smarthostSnippet(relay: RelayServer | null, say: Say): string {
  const { host, port, tls } = relay ?? EXAMPLE;
  const implicit = tls === 'implicit';
  const notes = [...(relay === null ? [say('snippet.example')] : []), say('snippet.login')];
  return [
    ...notes.map((note) => `# ${note}`),
    '',
    '# Postfix: /etc/postfix/main.cf',
    `relayhost = [${host}]:${port}`,
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_security_options = noanonymous',
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    implicit
      ? 'smtp_tls_wrappermode = yes\nsmtp_tls_security_level = encrypt'
      : 'smtp_tls_security_level = encrypt',
    '# Postfix: /etc/postfix/sasl_passwd (mode 600)',
    `[${host}]:${port} USER:PASSWORD`,
    `# ${say('snippet.then', { command: 'postfix reload' })}`,
    '',
    '# Exim: routers section, first router',
    'smarthost:',
    '  driver = manualroute',
    '  domains = ! +local_domains',
    '  transport = to_smarthost',
    `  route_list = * ${host}`,
    '  no_more',
    '# Exim: transports section',
    'to_smarthost:',
    '  driver = smtp',
    `  port = ${port}`,
    ...(implicit ? ['  protocol = smtps'] : []),
    '  hosts_require_tls = *',
    '  hosts_require_auth = *',
    '# Exim: authenticators section',
    'smarthost_login:',
    '  driver = plaintext',
    '  public_name = LOGIN',
    '  client_send = : USER : PASSWORD',
    '',
    '# Sendmail: sendmail.mc',
    `define(\`SMART_HOST', \`[${host}]')dnl`,
    `define(\`RELAY_MAILER_ARGS', \`TCP $h ${port}')dnl`,
    "FEATURE(`authinfo', `hash -o /etc/mail/authinfo.db')dnl",
    '# Sendmail: /etc/mail/authinfo (mode 600)',
    `AuthInfo:${host} "U:USER" "I:USER" "P:PASSWORD" "M:LOGIN PLAIN"`,
    ...[
      'makemap hash /etc/mail/authinfo < /etc/mail/authinfo',
      'make -C /etc/mail && systemctl restart sendmail',
    ].map((command) => `# ${say('snippet.then', { command })}`),
    '',
    '# Exchange: management shell',
    'New-SendConnector -Name "Smarthost" -Usage Custom -AddressSpaces "SMTP:*;1" `',
    `  -DNSRoutingEnabled $false -SmartHosts ${host} -Port ${port} \``,
    '  -SmartHostAuthMechanism BasicAuthRequireTLS -RequireTLS $true `',
    '  -AuthenticationCredential (Get-Credential)',
  ].join('\n');
}

/** `name`: a full host name, checked by the caller. */
export function heloSnippet(name: string): string {
  return [
    '# Postfix: /etc/postfix/main.cf',
    `myhostname = ${name}`,
    '# Exim: main section',
    `primary_hostname = ${name}`,
    '# Sendmail: sendmail.mc',
    `define(\`confDOMAIN_NAME', \`${name}')dnl`,
    '# Exchange: management shell',
    `Get-SendConnector | Set-SendConnector -Fqdn ${name}`,
  ].join('\n');
}

export function ipv4Snippet(): string {
  return [
    '# Postfix: /etc/postfix/main.cf',
    'smtp_address_preference = ipv4',
    '# Exim: main section',
    'dns_ipv4_lookup = *',
    '# Sendmail: sendmail.mc',
    "CLIENT_OPTIONS(`Family=inet, Addr=0.0.0.0')dnl",
  ].join('\n');
}
