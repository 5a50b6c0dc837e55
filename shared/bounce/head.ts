/** The head of a line: where most mailers name the recipient a paragraph is about, and some who speaks. */
import { firstAddress } from './addresses.ts';

/** An address at the head of a line, with what follows it. */
export function recipientLine(line: string): { address: string; rest: string } | null {
  if (!line.includes('@')) return null;
  const head = line
    .replace(/^[\s*•·>-]{1,40}/, '')
    .replace(
      /^(?:recipients?|recipient address|failed recipient|final recipient|addressed to|undeliverable to)\s{0,4}:\s{0,8}/i,
      '',
    );
  const angled =
    /^['"]?<([^<>\s]{1,320}@[^<>\s]{1,255})>['"]?(?:\s{0,8}\((?:expanded from|generated from|originally|tried|unrecoverable)[^)]{0,320}\)?)?\s{0,8}:?\s{0,8}/i.exec(
      head,
    );
  if (angled !== null) {
    const rest = head.slice(angled[0].length);
    return rest.startsWith('...') || rest.startsWith('…')
      ? null
      : { address: angled[1] ?? '', rest };
  }
  const address = firstAddress(head.slice(0, 400));
  if (address === null || !(head.startsWith(address) || head.startsWith(address, 1))) return null;
  const after = head
    .slice(head.indexOf(address) + address.length)
    .replace(/^['">]{1,3}/, '')
    .replace(/^\s{0,8}<(?:mailto:)?[^<>]{1,320}>/i, '')
    .replace(/^\s{0,8}\(\s{0,8}<?[^\s()<>]{1,255}@[^\s()<>]{1,255}>?\s{0,8}\)/, '');
  if (after.trim() === '') return { address, rest: '' };
  const separated =
    /^\s{0,8}(?:[:;,–-]|\.\.\.)\s{0,8}|^\s{1,8}on (?=\w{3}, \d|\d{1,2}[./]\d)|^\s{0,8}(?=[[(])|^\s{1,8}(?=#?[245]\.\d|[245]\d\d[ -]|delivery failed)/.exec(
      after,
    );
  if (separated === null) return null;
  // `… on Mon, 23 Nov 2026 10:00:00 +0000` (Exchange): the time of the attempt is no reason.
  const dated = separated[0].trimStart().startsWith('on ');
  return { address, rest: dated ? '' : after.slice(separated[0].length) };
}

const ARROW = /^(?:(?:\w{3} )?[\d-]{8,10} [\d:.]{8,12}: (?:\[[\d:]{1,20}\] )?)?(?:--> |<-- )/;

/** MDaemon draws sendmail's `>>>` and `<<<` as arrows, behind the time and the session's number. */
export function plainArrow(line: string): string {
  if (!line.includes('--')) return line;
  return line.replace(ARROW, (arrow) => (arrow.endsWith('--> ') ? '>>> ' : '<<< '));
}

/** A label alone with a reply right below it: Gmail's card, in whatever language. */
export function isLabelOfReply(line: string, below: string): boolean {
  return (
    /^[^:：<>@\d]{1,60}[:：]$/.test(line) &&
    /^\s{0,40}[45]\d\d[ -]#?[45]\.[0-7]\.\d/.test(below.slice(0, 80))
  );
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
