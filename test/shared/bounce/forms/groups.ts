/** The founding message's report with other recipients in it. */
import { postfixDsn } from './founding.ts';

export function withGroups(groups: string, human = ''): string {
  return postfixDsn
    .replace(/Final-Recipient:[^]*?\n\n--/, `${groups}\n\n--`)
    .replace(/<bob@gmail\.com>: host[^]*?\n\n--/, `${human}\n\n--`);
}

export function group(
  recipient: string,
  action: string,
  status: string,
  code: string,
  mta = 'mx.example.com',
): string {
  return `Final-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: ${status}\nRemote-MTA: dns; ${mta}\nDiagnostic-Code: ${code}`;
}
